import { catalogue } from "../language/catalogue.js";
import { called } from "../language/quoted.js";
import { type ClaimRecord, type NotebookRecord, type SourceRecord } from "./record.js";
import { choiceClaim } from "../model/line.js";
import { scenarioEntries, scenarioNames } from "../model/scenario.js";
import { createWorkbook, type Entry, type Workbook } from "../model/workbook.js";
import { createStore, storageKey, type Store } from "../state/store.js";
import { type StoreEffects } from "../state/storeEffects.js";
import { type ReaderState } from "../state/readerState.js";
import { entryDoubts, entryRefusals, followEntries } from "../state/followEntries.js";
import { withCells } from "./sheet/withCells.js";
import { type OwnLines, ownSheet, ownSheetTitle, withOwnLines } from "../state/withOwnLines.js";
import { type ReleaseView } from "./releaseView.js";
import { publishedTitle, standingTitle } from "./whose.js";

const words = catalogue({
  en: {
    inScenario: (label: string, scenario: string) => `${label} in ${called(scenario)}`,
    reset: "back to published",
    frozen:
      "nothing is changed: these are the figures that the link was made on, which stay as they were; show the link on today’s figures, or leave it, to change anything",
    column: (name: string, refusal: string) => `own column ${called(name)}: ${refusal}`,
  },
  fr: {
    inScenario: (label, scenario) => `${label} dans ${called(scenario)}`,
    reset: "retour au publié",
    frozen:
      "rien n'est modifié : ce sont les chiffres sur lesquels le lien a été fait, qui restent ce qu'ils étaient ; affichez le lien sur les chiffres d'aujourd'hui, ou quittez-le, pour modifier quoi que ce soit",
    column: (name, refusal) => `votre colonne ${called(name)} : ${refusal}`,
  },
});

/** The name by which what is published is asked for as if it were a scenario. */
export const publishedScenario = "published";

/** What one change did, for those who mark what moved. */
export interface NotebookChange {
  readonly before: Workbook;
  readonly after: Workbook;
}

/** The published notebook together with what its reader changed; every component of a page reads and writes this one. */
export interface Notebook {
  readonly record: NotebookRecord;
  readonly store: Store;
  /** On which figures the page was opened, where what it shows was made on others than those of today; else null. */
  readonly releaseView: ReleaseView | null;
  /** The published model, without the reader's edits and lines. */
  base(): Workbook;
  /** The published values of all lines, the reader's own lines included: what a change is measured against. */
  reference(): Workbook;
  /** The model with the reader's edits and own lines. */
  workbook(): Workbook;
  /**
   * The reader's edits with a scenario's entries on top; `base` is `workbook()`, `published` is `reference()`. An unknown
   * scenario is `base` too.
   */
  scenario(name: string): Workbook;
  /** The published scenarios and then the reader's own, `base` first. */
  scenarios(): readonly string[];
  isOwnScenario(name: string): boolean;
  isOwnLine(name: string): boolean;
  /** What a sheet of the model is called. */
  sheetTitle(sheet: string): string;
  /** What a scenario is called in a heading, and its note; `base` by whose figures it holds. */
  scenarioTitle(name: string): string;
  scenarioNote(name: string): string;
  claim(id: string): ClaimRecord | undefined;
  source(id: string): SourceRecord | undefined;
  /** Sets a line, in the base or in an own scenario; null takes the edit back. */
  set(name: string, entry: Entry | null, scenario?: string): void;
  /** Sets several cells, in any columns, in one undoable step, which what follows of the same `gesture` becomes a part of. */
  setCells(label: string, cells: readonly CellEntry[], gesture?: string): void;
  /** Takes all edits back; own lines and scenarios stay. */
  reset(): void;
  /** Entries and own lines that the model cannot take, in sentences; they are kept, not applied. */
  problems(): readonly string[];
  /** Calls back after each change, from this page or another tab; returns how to stop. */
  subscribe(listener: (change: NotebookChange) => void): () => void;
}

/** An entry for a line in a column; null takes back what stands there. */
export interface CellEntry {
  readonly name: string;
  /** `base`, or one of the reader's own scenarios. */
  readonly scenario: string;
  readonly entry: Entry | null;
}

interface Derived {
  readonly own: OwnLines;
  readonly reference: Workbook;
  readonly workbook: Workbook;
}

/**
 * A notebook whose reader's edits live in `effects`. `folder` is the path that the pages lie in. It and the notebook's id
 * are the key in storage: a host serves notebooks side by side in folders, and one development server serves one after the
 * other in the same. A notebook of the figures of then (`releaseView`) takes no change: nobody keeps edits on them.
 */
export function createNotebook(
  record: NotebookRecord,
  effects: StoreEffects,
  folder = "/",
  releaseView: ReleaseView | null = null,
): Notebook {
  const published = createWorkbook(record.lines);
  const names = new Set(record.lines.map(({ name }) => name));
  const publishedScenarios = scenarioNames(record.scenarios);
  const taken = takenNames(record);
  const { id, release } = record;
  const store = createStore(effects, {
    ...{ key: `${storageKey}:${folder}${id}`, names, taken, release },
    ...(releaseView?.kind === "then" ? { frozen: () => words().frozen } : {}),
  });
  const claims = new Map(record.claims.map((claim) => [claim.claim, claim]));
  const sources = new Map(record.sources.map((source) => [source.source, source]));
  const listeners = new Set<(change: NotebookChange) => void>();
  // Edited copies by scenario, each made from its last one, so that an edit costs its dependents and no more.
  let copies = new Map<string, { state: ReaderState; workbook: Workbook }>();
  let derived = derive(store.get(), null);

  function derive(state: ReaderState, last: Derived | null): Derived {
    const own = withOwnLines(published, state.lines, last?.own ?? null);
    const isSame = last !== null && own.workbook === last.own.workbook;
    if (!isSame) copies = new Map();
    const workbook = followEntries(isSame ? last.workbook : own.workbook, state.edits);
    return { own, reference: own.workbook, workbook };
  }

  function ownScenario(name: string) {
    return store.get().scenarios.find((scenario) => scenario.name === name);
  }

  function scenarioWorkbook(name: string): Workbook {
    const own = ownScenario(name);
    if (name === publishedScenario && !own && !publishedScenarios.includes(name)) return derived.reference;
    if (name === "base" || (!own && !publishedScenarios.includes(name))) return derived.workbook;
    const state = store.get();
    const copy = copies.get(name);
    if (copy?.state === state) return copy.workbook;
    const entries = own ? own.entries : Object.fromEntries(scenarioEntries(record.scenarios, name));
    const workbook = followEntries(copy?.workbook ?? derived.reference, { ...state.edits, ...entries });
    copies.set(name, { state, workbook });
    return workbook;
  }

  store.subscribe((state) => {
    const before = derived.workbook;
    derived = derive(state, derived);
    const change = { before, after: derived.workbook };
    for (const listener of [...listeners]) listener(change);
  });

  function setCells(label: string, cells: readonly CellEntry[], gesture?: string): void {
    store.update(label, (state) => withCells(state, cells), gesture);
  }

  const isOwnLine = (name: string): boolean => !names.has(name) && derived.reference.has(name);

  const notebook: Notebook = {
    record,
    store,
    releaseView,
    base: () => published,
    reference: () => derived.reference,
    workbook: () => derived.workbook,
    scenario: scenarioWorkbook,
    scenarios: () => ["base", ...publishedScenarios, ...store.get().scenarios.map(({ name }) => name)],
    isOwnScenario: (name) => ownScenario(name) !== undefined,
    isOwnLine,
    sheetTitle: (sheet) => (sheet === ownSheet ? ownSheetTitle() : (record.sheetTitles[sheet] ?? sheet)),
    scenarioTitle(name) {
      if (name === "base") return standingTitle(notebook);
      const isPublished = name === publishedScenario && !ownScenario(name) && !publishedScenarios.includes(name);
      if (isPublished) return publishedTitle();
      return ownScenario(name) ? name : publishedScenarioTitle(record, name);
    },
    scenarioNote(name) {
      const own = ownScenario(name);
      return own ? own.note : (record.scenarios.find(({ scenario }) => scenario === name)?.note ?? "");
    },
    claim: (id) => claims.get(choiceClaim(id)),
    source: (id) => sources.get(id),
    set: (name, entry, scenario = "base") =>
      setCells(scenario === "base" ? labelOf(name) : words().inScenario(labelOf(name), scenario), [
        { name, scenario, entry },
      ]),
    setCells,
    reset: () => void store.update(words().reset, (state) => ({ ...state, edits: {} })),
    problems: () => [...store.problems(), ...derived.own.problems, ...entryProblems()],
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };

  function entryProblems(): string[] {
    const { edits, scenarios } = store.get();
    const inColumns = scenarios.flatMap(({ name, entries }) =>
      entryRefusals(scenarioWorkbook(name), entries).map((refusal) => words().column(name, refusal)),
    );
    // What the reader typed was asked about as it was typed; what came with a link was not.
    const doubts = store.origin() === "link" ? entryDoubts(derived.workbook, edits) : [];
    return [...entryRefusals(derived.workbook, edits), ...inColumns, ...doubts];
  }

  function labelOf(name: string): string {
    return derived.workbook.has(name) ? derived.workbook.line(name).label : name;
  }
  return notebook;
}

type Titled = Pick<NotebookRecord, "scenarios" | "scenarioTitles">;

/** The names that no scenario of the reader's may have: those of the published ones, what those are called, and `base`. */
function takenNames(record: Titled): string[] {
  const published = scenarioNames(record.scenarios);
  return ["base", ...published, ...published.map((name) => publishedScenarioTitle(record, name))];
}

/** What a published scenario is called. Of figures kept before scenarios had titles it is the name: `first_lot_low`, `First lot low`. */
function publishedScenarioTitle({ scenarioTitles }: Titled, scenario: string): string {
  const spaced = scenario.replaceAll("_", " ");
  return scenarioTitles[scenario] ?? spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
