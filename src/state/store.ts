import { catalogue } from "../language/catalogue.js";
import { called } from "../language/quoted.js";
import { boundsProblem } from "./bounds.js";
import { recordStep, redoStep, type SavedDocument, undoStep } from "./history.js";
import { createKeeper } from "./keeper.js";
import { storageKey } from "./storageKey.js";
import { encodeState } from "./link.js";
import { createLinkView } from "./linkView.js";
import { withNamesFree } from "./ownScenarios.js";
import { parseState } from "./parseState.js";
import { emptyState, type ReaderState, sameState, spokenNames } from "./readerState.js";
import { type StoreEffects } from "./storeEffects.js";
import { shortened } from "../model/shortened.js";

export { storageKey } from "./storageKey.js";

const words = catalogue({
  en: {
    notMade: (beyond: string) => `this change is not made: with it there would be ${beyond}`,
    noLine: (name: string) => `this model has no line ${called(name)}: its entry is kept, and changes nothing`,
    renamed: (name: string, now: string) =>
      `own column ${called(name)}: a published one has this name; yours is ${called(now)}`,
  },
  fr: {
    notMade: (beyond) => `cette modification n'est pas faite : il y aurait alors ${beyond}`,
    noLine: (name) => `ce modèle n'a pas de ligne ${called(name)} : sa saisie est conservée, et ne change rien`,
    renamed: (name, now) =>
      `votre colonne ${called(name)} : une colonne publiée porte ce nom ; la vôtre s'appelle ${called(now)}`,
  },
});

/** Where the state on screen comes from. */
export type StateOrigin = "base" | "saved" | "link";

/** The reader's state over all pages and tabs. Everything it changes is one undoable step. */
export interface Store {
  /** The state on screen; the same object until something changes. */
  get(): ReaderState;
  origin(): StateOrigin;
  /**
   * Changes anything in one step: edits, own lines, own scenarios, columns. `change` gets the newest state of all tabs. Gives why
   * the change was not made, for the one who made it, or null where it was. Changes of one `gesture` in a row are one step.
   */
  update(label: string, change: (state: ReaderState) => ReaderState, gesture?: string): string | null;
  undo(): void;
  redo(): void;
  /** What undo and redo would take back or do again; null where they cannot. */
  undoLabel(): string | null;
  redoLabel(): string | null;
  /** Makes the state of the link the reader's own, as one step. The first edit does it too. */
  adoptLink(): void;
  /** Leaves the link and shows the reader's own edits again. */
  dismissLink(): void;
  /** The fragment of a link to the state on screen, which names the release that it stands on. */
  link(): string;
  /** The release that the state on screen was made on, as its link or what was saved names it; empty where nothing does. */
  madeOn(): string;
  /** Whether the tab was asked to show its link on the figures of today. */
  isAsNow(): boolean;
  /** Asks for the link on the figures of today, or on its own again; false where the tab cannot remember that. */
  askAsNow(isAsked: boolean): boolean;
  /** Takes it that the saved edits stand on the figures of this page. */
  settle(): void;
  /** What could not be read, kept, saved or done, in sentences; empty where all is well. */
  problems(): readonly string[];
  /** Calls back after each change, from this tab or another; returns how to stop. */
  subscribe(listener: (state: ReaderState) => void): () => void;
  /** Stops listening to other tabs and the address. */
  close(): void;
}

export interface StoreOptions {
  /** The key in browser storage; two notebooks on one origin need two. Without it, that of notebooks of old. */
  readonly key?: string;
  /** The names of the model's lines, to report what a link or a saved edit speaks of and the model has not. */
  readonly names?: ReadonlySet<string>;
  /** Names and titles of the published scenarios, which no own scenario can have. */
  readonly taken?: readonly string[];
  /** What the published figures are called, which links name. */
  readonly release?: string;
  /** Why nothing can be changed here; without it everything can. */
  readonly frozen?: () => string;
}

/**
 * The one store of a page: the state of a link, then what this browser saved, then the published model. A link shows its
 * state without touching the reader's own edits; the first edit, or `adoptLink`, makes it the reader's own as a step that
 * undo takes back to what was there before. Every write starts from what storage holds at that moment, so two tabs that
 * edit different cells keep both, and the last writer of a cell wins. History is shared by all pages and tabs.
 * A change that would take the state beyond its bounds is not made, and told among the problems until the next one.
 * Throws `store: …` for an entry that storage or a link could not bring back.
 */
export function createStore(effects: StoreEffects, options: StoreOptions = {}): Store {
  const { key = storageKey, names, taken = [], release = "", frozen } = options;
  const keeper = createKeeper(() => effects.storage(), key, isOurs, release);
  const view = createLinkView(effects, `${key}.link`);
  const listeners = new Set<(state: ReaderState) => void>();
  const read = (): ReaderState => view.state() ?? document.state;
  view.open();
  let document = keeper.latest();
  let current = withNamesFree(read(), taken);
  let refusal: string | null = null;
  let told = allTold();

  function isOurs(state: ReaderState): boolean {
    const spoken = spokenNames(state);
    return names === undefined || spoken.length === 0 || spoken.some((name) => names.has(name));
  }

  function refresh(): void {
    const before = document;
    document = keeper.latest();
    const next = withNamesFree(read(), taken);
    const moved = !sameState(next, current);
    if (moved) current = next;
    const toldBefore = told;
    told = allTold();
    if (!moved && document === before && told === toldBefore) return;
    for (const listener of [...listeners]) listener(current);
  }

  function keep(next: SavedDocument): void {
    view.leave();
    keeper.save(next);
    refresh();
  }

  function refuse(why: string): string {
    refusal = why;
    told = allTold();
    // Told anew each time: what was typed stands in its field until those who show it are called.
    for (const listener of [...listeners]) listener(current);
    return why;
  }

  function update(label: string, change: (state: ReaderState) => ReaderState, gesture?: string): string | null {
    if (frozen !== undefined) return refuse(frozen());
    const own = keeper.latest();
    const linked = view.state();
    const start = linked ? recordStep(own, "open link", linked) : own;
    const changed = change(withNamesFree(start.state, taken));
    const beyond = boundsProblem({ ...changed });
    refusal = beyond === null ? null : words().notMade(beyond);
    if (refusal !== null) {
      refresh();
      return refusal;
    }
    const [problem] = parseState(changed).problems;
    if (problem !== undefined) throw new Error(`store: ${problem}`);
    const next = recordStep(start, label, changed, gesture);
    if (next === start) refresh();
    else keep(next);
    return null;
  }

  function move(step: (document: SavedDocument) => SavedDocument | null): void {
    refusal = null;
    const next = view.state() ? null : step(keeper.latest());
    if (next) keep(next);
    else refresh();
  }

  function allTold(): string {
    return [madeOn(), ...problems()].join("\n");
  }

  function problems(): string[] {
    const unknown = names ? spokenNames(current).filter((name) => !names.has(name)) : [];
    return [
      ...(refusal === null ? [] : [refusal]),
      ...view.problems(),
      ...keeper.problems(),
      ...unknown.map((name) => words().noLine(shortened(name))),
      ...read().scenarios.flatMap(({ name }, index) => {
        const now = current.scenarios[index]?.name ?? name;
        return now === name ? [] : [words().renamed(name, now)];
      }),
    ];
  }

  function madeOn(): string {
    if (view.state() !== null) return view.release();
    return sameState(document.state, emptyState) ? "" : keeper.release();
  }

  const label = (side: "past" | "future") => (view.state() ? null : (document[side].at(-1)?.label ?? null));
  const stops = [
    effects.onStorage(refresh),
    effects.onLink(() => {
      view.follow();
      refresh();
    }),
  ];

  return {
    get: () => current,
    origin: () => (view.state() ? "link" : sameState(current, emptyState) ? "base" : "saved"),
    update,
    undo: () => move(undoStep),
    redo: () => move(redoStep),
    undoLabel: () => label("past"),
    redoLabel: () => label("future"),
    adoptLink: () => {
      const linked = view.state();
      if (frozen !== undefined) refuse(frozen());
      else if (linked) keep(recordStep(keeper.latest(), "open link", withNamesFree(linked, taken)));
    },
    dismissLink: () => {
      view.leave();
      refresh();
    },
    link: () => encodeState(current, release),
    madeOn,
    isAsNow: view.isAsNow,
    askAsNow(isAsked) {
      const isKept = view.askAsNow(isAsked);
      for (const listener of [...listeners]) listener(current);
      return isKept;
    },
    settle() {
      if (view.state() !== null) return;
      keeper.save(keeper.latest());
      for (const listener of [...listeners]) listener(current);
    },
    problems,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      for (const stop of stops) stop();
      listeners.clear();
    },
  };
}
