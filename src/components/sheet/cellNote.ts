import { said } from "../../language/said.js";
import { type EntryOffer } from "../../format/entry.js";
import { unbroken } from "../../notebook/unbroken.js";
import { button, element } from "./element.js";
import { besideAnchor } from "./floating.js";

/** What a note under a cell says. */
export interface NoteContent {
  readonly text: string;
  readonly isRefusal: boolean;
  readonly offers?: readonly EntryOffer[];
  /** Two lines, the formula and carets below it; empty for none. */
  readonly caret?: string;
}

let count = 0;

/** A note that stands under a cell, or over it at the end of the window, upon whatever is there: what was understood, or why an entry was refused. */
export class CellNote {
  readonly element = element("div.sheet-note", { hidden: true, id: `sheet-note-${++count}` });
  #anchor: HTMLElement | null = null;

  constructor(readonly pick: (offer: EntryOffer) => void) {
    // A press must not take the focus from the field: leaving it would end the edit before the press is heard.
    this.element.addEventListener("mousedown", (event) => event.preventDefault());
    this.element.addEventListener("keydown", (event) => {
      event.stopPropagation();
      if (event.key === "Escape") this.onBack();
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      if (step === undefined) return;
      event.preventDefault();
      const offers = [...this.element.querySelectorAll("button")];
      const at = offers.indexOf(document.activeElement as HTMLButtonElement);
      offers[(at + step + offers.length) % offers.length]?.focus();
    });
    this.element.addEventListener("focusout", (event) => this.onLeave(event.relatedTarget as Element | null));
  }

  /** Called when the reader goes back from the offers to the field. */
  onBack: () => void = () => {};
  /** Called when the focus leaves an offer, with where it goes. */
  onLeave: (to: Element | null) => void = () => {};

  get anchor(): HTMLElement | null {
    return this.#anchor;
  }

  show(anchor: HTMLElement, { text, isRefusal, offers = [], caret = "" }: NoteContent): void {
    this.#anchor = anchor;
    const message = element("p", unbroken(text));
    const parts: Node[] = [message];
    if (caret !== "") parts.push(element("pre", { "aria-hidden": "true" }, caret));
    if (offers.length > 0) {
      const buttons = offers.map((offer) => button(offer.label, () => this.pick(offer)));
      parts.push(
        element(
          "div.sheet-offers",
          { role: "group", "aria-label": said("What it may mean", "Ce que cela peut vouloir dire") },
          ...buttons,
        ),
      );
    }
    this.element.classList.toggle("is-refusal", isRefusal);
    this.element.replaceChildren(...parts);
    this.element.hidden = false;
    this.place();
  }

  hide(): void {
    this.element.hidden = true;
    this.element.replaceChildren();
    this.#anchor = null;
  }

  get firstOffer(): HTMLButtonElement | null {
    return this.element.querySelector("button");
  }

  /** Puts the note under its cell again, after something has scrolled. */
  place(): void {
    const frame = this.element.offsetParent ?? this.element.parentElement;
    if (!this.#anchor || !frame) return;
    const cell = this.#anchor.getBoundingClientRect();
    const box = frame.getBoundingClientRect();
    const wide = Math.min(380, box.width);
    this.element.style.maxWidth = `${wide}px`;
    const { offsetWidth: width, offsetHeight: height } = this.element;
    this.element.style.top = `${besideAnchor(cell, height, window.innerHeight) - box.top}px`;
    const right = Math.min(Math.max(cell.right - box.left, width), box.width);
    this.element.style.left = `${Math.max(0, right - width)}px`;
  }
}
