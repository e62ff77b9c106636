import { type EntryDecision } from "../../format/decideEntry.js";
import { type Entry } from "../../model/workbook.js";
import { announce } from "../announce.js";
import { type CellNote, type NoteContent } from "./cellNote.js";
import { element, plainField, setAttribute } from "./element.js";

/** Where the reader goes once the edit has ended; `away` where the focus has left already. */
export type AfterCommit = "down" | "up" | "left" | "right" | "stay" | "away";

/** An edit of one cell, in place. */
export interface CellEdit {
  readonly cell: HTMLElement;
  /** What a screen reader calls the field. */
  readonly label: string;
  /** What stands in the field at first; empty when typing replaces. */
  readonly text: string;
  /** Begun by typing over: arrows then end the edit, as in a spreadsheet. */
  readonly isReplacing: boolean;
  readonly note: CellNote;
  read(text: string): EntryDecision;
  commit(entry: Entry | null, after: AfterCommit): void;
  /** Ends the edit with nothing changed; `refusal` is why what was typed was not taken, and what it was. */
  cancel(after: AfterCommit, refusal: { readonly reason: string; readonly typed: string } | null): void;
}

/** What was being typed, and what of it was selected. */
export interface TypedText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** How long after the last key what was understood is said, in milliseconds. */
const pause = 900;

/** A field over a cell. What is typed is never reformatted; what it means stands under it until it is committed. */
export class CellEditor {
  readonly input: HTMLInputElement;
  #isOpen = true;
  #telling: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly edit: CellEdit) {
    this.input = element("input.sheet-field", {
      ...plainField,
      inputmode: "text",
      "aria-label": edit.label,
      "aria-describedby": edit.note.element.id,
    });
    this.input.value = edit.text;
    this.input.addEventListener("input", () => this.#tell());
    this.input.addEventListener("keydown", (event) => this.#key(event));
    this.input.addEventListener("blur", (event) => this.#leave(event.relatedTarget as Element | null));
    edit.note.onBack = () => this.input.focus();
    edit.note.onLeave = (to) => this.#leave(to);
    edit.cell.classList.add("is-editing");
    // The field is to be typed into, not the cell around it.
    setAttribute(edit.cell, "contenteditable", null);
    edit.cell.append(this.input);
    this.input.focus({ preventScroll: true });
    if (edit.text !== "") this.input.select();
    this.#tell();
  }

  /** Puts a text in the field as if it had been typed. */
  type(text: string): void {
    this.input.value = text;
    this.#tell();
  }

  /** Puts back what was being typed when the field had to be made anew. */
  resume({ text, start, end }: TypedText): void {
    this.type(text);
    this.input.setSelectionRange(start, end);
  }

  /** Takes the field away, as nothing that the reader did; gives what was being typed. */
  suspend(): TypedText {
    const { value: text, selectionStart, selectionEnd } = this.input;
    this.#end(() => {});
    return { text, start: selectionStart ?? text.length, end: selectionEnd ?? text.length };
  }

  /** Whether nothing has been typed since the field opened. */
  get isUntouched(): boolean {
    return this.input.value === this.edit.text;
  }

  /** Ends the edit with nothing changed. */
  cancel(): void {
    this.#end(() => this.edit.cancel("stay", null));
  }

  /** Ends the edit with what was offered; a mended formula with another fault stays in the field. */
  takeOffer(entry: Entry): void {
    if (!entry.startsWith("=")) return this.#take(entry, "stay");
    const decision = this.edit.read(entry);
    if (decision.kind === "taken") return this.#take(decision.entry, "stay");
    this.input.focus();
    this.type(entry);
  }

  #take(entry: Entry | null, after: AfterCommit): void {
    this.#end(() => this.edit.commit(entry, after));
  }

  /** Ends the edit. The field goes last: to take it away while it has the focus would lay the page out once more. */
  #end(settle: () => void): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    clearTimeout(this.#telling);
    this.edit.note.hide();
    this.edit.cell.classList.remove("is-editing");
    settle();
    this.input.remove();
  }

  #tell(): void {
    clearTimeout(this.#telling);
    const { note, cell, read, text } = this.edit;
    const typed = this.input.value;
    if (typed.trim() === "" || typed === text) {
      setAttribute(this.input, "aria-invalid", null);
      return note.hide();
    }
    const content = noteContent(read(typed));
    setAttribute(this.input, "aria-invalid", content.isRefusal ? "true" : null);
    note.show(cell, content);
    // What was understood is shown with every key and said once the reader pauses.
    this.#telling = setTimeout(() => announce(content.text), pause);
  }

  #key(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.isComposing) return;
    const after = afterKey(event, this.edit.isReplacing);
    if (event.key === "Escape") {
      event.preventDefault();
      this.cancel();
    } else if (after !== null) {
      event.preventDefault();
      this.#commit(after);
    }
  }

  #commit(after: AfterCommit): void {
    const { read, text, note, cancel } = this.edit;
    const typed = this.input.value;
    if (typed === text) {
      return this.#end(() => cancel(after, null));
    }
    const decision = read(typed);
    if (decision.kind === "taken") return this.#take(decision.entry, after);
    this.#tell();
    clearTimeout(this.#telling);
    announce(decision.reason);
    note.firstOffer?.focus();
  }

  /** The focus went elsewhere: a good entry stands, a bad one is given back with its reason. */
  #leave(to: Element | null): void {
    if (!this.#isOpen) return;
    const { read, text, note, cancel, commit } = this.edit;
    const isHere = (place: Element | null): boolean => place === this.input || note.element.contains(place);
    if (isHere(to) || isHere(document.activeElement)) return;
    // The rest of the event comes first: what it opens or closes finds the field as it was.
    queueMicrotask(() => {
      if (!this.#isOpen || isHere(document.activeElement)) return;
      const typed = this.input.value;
      const decision = typed === text || typed.trim() === "" ? null : read(typed);
      this.#end(() => {
        if (decision === null) cancel("away", null);
        else if (decision.kind === "taken") commit(decision.entry, "away");
        else cancel("away", { reason: decision.reason, typed });
      });
    });
  }
}

/** What the note under a field says of what is typed so far. */
function noteContent(decision: EntryDecision): NoteContent {
  switch (decision.kind) {
    case "taken": {
      const { echo, note = echo, other } = decision;
      return { text: note, isRefusal: false, offers: other ? [other] : [] };
    }
    case "asked":
      return { text: decision.reason, isRefusal: true, offers: decision.readings };
    case "refused":
      return { text: decision.reason, isRefusal: true, offers: decision.offers ?? [], caret: decision.caret ?? "" };
  }
}

function afterKey({ key, shiftKey, altKey }: KeyboardEvent, isReplacing: boolean): AfterCommit | null {
  if (altKey) return null;
  if (key === "Enter") return shiftKey ? "up" : "down";
  if (key === "Tab") return shiftKey ? "left" : "right";
  if (!isReplacing) return null;
  const arrows: Readonly<Record<string, AfterCommit>> = {
    ArrowDown: "down",
    ArrowUp: "up",
    ArrowLeft: "left",
    ArrowRight: "right",
  };
  return arrows[key] ?? null;
}
