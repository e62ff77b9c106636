import { scenarioEntries } from "../model/scenario.js";
import { type Entry } from "../model/workbook.js";
import { changedInputs, isPublishedEntry } from "./changedInputs.js";
import { type CellEntry, type Notebook } from "./notebook.js";

/** What a scenario sets, published or the reader's own, by line; for `base` what the reader has set. */
export function entriesOf(notebook: Notebook, scenario: string): Readonly<Record<string, Entry>> {
  const { edits, scenarios } = notebook.store.get();
  if (scenario === "base") return edits;
  const own = scenarios.find(({ name }) => name === scenario);
  return own ? own.entries : Object.fromEntries(scenarioEntries(notebook.record.scenarios, scenario));
}

/** What a scenario comes to in the reader's figures: null for a line that it sets to what is published. */
function settled(notebook: Notebook, scenario: string): Map<string, Entry | null> {
  const reference = notebook.reference();
  const inModel = Object.entries(entriesOf(notebook, scenario)).filter(([name]) => reference.has(name));
  return new Map(
    inModel.map(([name, entry]) => [name, isPublishedEntry(reference.line(name), entry) ? null : entry] as const),
  );
}

/** The scenario that the reader's figures hold, and how many inputs beside it they changed. */
export interface StandingScenario {
  /** Null where they hold none whole. */
  readonly scenario: string | null;
  readonly others: number;
}

/** The scenario all of whose entries stand in the reader's figures; the one with most of them where several do. */
export function standingScenario(notebook: Notebook): StandingScenario {
  const { edits } = notebook.store.get();
  const changed = changedInputs(notebook);
  const stands = (name: string, entry: Entry | null): boolean =>
    entry === null ? !changed.includes(name) : edits[name] === entry;
  let found: { name: string; count: number } | null = null;
  for (const name of notebook.scenarios().slice(1)) {
    const entries = [...settled(notebook, name)];
    const count = entries.filter(([, entry]) => entry !== null).length;
    if (count === 0 || count <= (found?.count ?? 0)) continue;
    if (entries.every(([line, entry]) => stands(line, entry))) found = { name, count };
  }
  return { scenario: found?.name ?? null, others: changed.length - (found?.count ?? 0) };
}

/**
 * What has to be set for a scenario to stand in the reader's figures: its entries, and what the scenario that stands there
 * set taken back; all else stays as the reader has it. Empty where it stands already, or sets nothing that can be taken.
 */
export function scenarioCells(notebook: Notebook, scenario: string): CellEntry[] {
  const { edits } = notebook.store.get();
  const leaving = standingScenario(notebook).scenario;
  const cells = new Map<string, Entry | null>();
  if (leaving !== null) for (const name of settled(notebook, leaving).keys()) cells.set(name, null);
  for (const [name, entry] of settled(notebook, scenario)) cells.set(name, entry);
  return [...cells]
    .filter(([name, entry]) => !notebook.isOwnLine(name) && (edits[name] ?? null) !== entry)
    .map(([name, entry]) => ({ name, scenario: "base", entry }));
}
