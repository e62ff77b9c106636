import { catalogue } from "../language/catalogue.js";
import { brokenRate, decideStored } from "../format/decideEntry.js";
import { editWorkbook, type Entry, type Workbook } from "../model/workbook.js";

const words = catalogue({
  en: {
    calculated: (name: string, content: string) =>
      `${name}: the line is calculated (${content}): set what it is calculated from`,
    beside: "it cannot stand beside the other entries",
    at: (name: string, told: string) => `${name}: ${told}`,
  },
  fr: {
    calculated: (name, content) => `${name} : la ligne est calculée (${content}) : modifiez ce dont elle découle`,
    beside: "elle ne va pas avec les autres saisies",
    at: (name, told) => `${name} : ${told}`,
  },
});

type Entries = Readonly<Record<string, Entry>>;

/**
 * A workbook that holds exactly `entries`, made from one that may hold others: only what differs is edited, so only its
 * dependents are worked out. Every entry is checked as the cell checks what is typed into it; what the cell would refuse (a
 * formula that goes round in a circle or comes to TRUE, a rate of zero, a choice that is gone) is passed over, and its line
 * stands as published. `entryRefusals` says which and why.
 */
export function followEntries(workbook: Workbook, entries: Entries): Workbook {
  const wanted = new Map(Object.entries(entries).filter(([name]) => isInput(workbook, name)));
  const edits = new Map<string, Entry | null>();
  for (const [name, entry] of wanted) if (workbook.entry(name) !== entry) edits.set(name, entry);
  for (const name of workbook.entries.keys()) if (!wanted.has(name)) edits.set(name, null);
  try {
    const edit = editWorkbook(workbook, edits);
    const faults = faultsOf(edit.workbook);
    const stand = [...faults.values()].every((entry) => entry !== null) && brokenRate(edit) === null;
    if (stand) return editWorkbook(edit.workbook, faults).workbook;
  } catch {
    // an entry that no cell can hold, such as a choice that is gone: told below
  }
  return oneByOne(workbook, wanted);
}

/** The entries as if they were typed one after the other, in the order of their names; those refused are tried again. */
function oneByOne(workbook: Workbook, wanted: ReadonlyMap<string, Entry>): Workbook {
  const published = new Map([...workbook.entries.keys()].map((name) => [name, null]));
  let current = editWorkbook(workbook, published).workbook;
  let waiting = [...wanted].sort(([a], [b]) => (a < b ? -1 : 1));
  let tried: number;
  do {
    tried = waiting.length;
    waiting = waiting.filter(([name, entry]) => {
      const decision = decideStored(current, name, entry);
      if (decision.kind !== "taken") return true;
      current = editWorkbook(current, { [name]: decision.entry }).workbook;
      return false;
    });
  } while (waiting.length > 0 && waiting.length < tried);
  // A later entry may have moved what an earlier formula comes to, from a number to TRUE.
  for (let faults = faultsOf(current); faults.size > 0; faults = faultsOf(current)) {
    current = editWorkbook(current, faults).workbook;
  }
  return current;
}

/** The entries that cannot stand as they are: null for those refused, what it is taken as for one in another spelling. */
function faultsOf(workbook: Workbook): Map<string, Entry | null> {
  const faults = new Map<string, Entry | null>();
  for (const [name, entry] of workbook.entries) {
    const decision = decideStored(workbook, name, entry);
    const stands = decision.kind === "taken" ? decision.entry : null;
    if (stands !== entry) faults.set(name, stands);
  }
  return faults;
}

/** Why entries are passed over in a workbook that follows them: in the words of their cell, a sentence each. */
export function entryRefusals(workbook: Workbook, entries: Entries): string[] {
  return Object.entries(entries).flatMap(([name, entry]) => {
    if (!workbook.has(name) || workbook.entry(name) !== null) return [];
    if (!isInput(workbook, name)) {
      return [words().calculated(name, workbook.line(name).content)];
    }
    const decision = decideStored(workbook, name, entry);
    return [words().at(name, decision.kind === "taken" ? words().beside : decision.reason)];
  });
}

/** What is odd about entries that stand, a sentence each: somebody may have meant them. */
export function entryDoubts(workbook: Workbook, entries: Entries): string[] {
  return Object.entries(entries).flatMap(([name, entry]) => {
    if (!workbook.has(name) || workbook.entry(name) === null) return [];
    const decision = decideStored(workbook, name, entry);
    return decision.kind === "taken" && decision.note !== undefined ? [words().at(name, decision.note)] : [];
  });
}

function isInput(workbook: Workbook, name: string): boolean {
  return workbook.has(name) && workbook.line(name).kind !== "calculated";
}
