import { catalogue } from "../language/catalogue.js";
import { called } from "../language/quoted.js";
import { type Entry } from "../model/workbook.js";
import { type OwnScenario, type ReaderState } from "./readerState.js";

const words = catalogue({
  en: {
    noName: "A column needs a name.",
    long: (length: number) => `The name has ${length} characters (at most 60).`,
    taken: (name: string) => `${called(name)} is taken.`,
  },
  fr: {
    noName: "Une colonne doit avoir un nom.",
    long: (length) => `Le nom a ${length} caractères (60 au plus).`,
    taken: (name) => `${called(name)} est déjà pris.`,
  },
});

/** A name for a new scenario that none has yet, letter case aside: `My case`, `My case 2`. */
export function freeName(wanted: string, taken: Iterable<string>): string {
  const names = new Set([...taken].map((name) => name.toLowerCase()));
  if (!names.has(wanted.toLowerCase())) return wanted;
  let number = 2;
  while (names.has(`${wanted} ${number}`.toLowerCase())) number++;
  return `${wanted} ${number}`;
}

/**
 * The state with every own scenario that goes by a name of `taken`, letter case aside, under a name of its own: a link, or a
 * scenario published later, may have brought the two together. The same state where none does.
 */
export function withNamesFree(state: ReaderState, taken: readonly string[]): ReaderState {
  const capitals = new Set(taken.map((name) => name.toLowerCase()));
  const isTaken = ({ name }: OwnScenario): boolean => capitals.has(name.toLowerCase());
  if (!state.scenarios.some(isTaken)) return state;
  const used = [...taken, ...state.scenarios.map(({ name }) => name)];
  const scenarios = state.scenarios.map((scenario) => {
    if (!isTaken(scenario)) return scenario;
    const name = freeName(`${scenario.name}, yours`, used);
    used.push(name);
    return { ...scenario, name };
  });
  return { ...state, scenarios };
}

/** Why a scenario cannot be called so, or null where it can. */
export function scenarioNameProblem(name: string, taken: Iterable<string>): string | null {
  const wanted = name.trim();
  if (wanted === "") return words().noName;
  if (wanted.length > 60) return words().long(wanted.length);
  for (const other of taken) if (other.toLowerCase() === wanted.toLowerCase()) return words().taken(other);
  return null;
}

/** The state with a scenario added, shown as the last column. */
export function withScenario(
  state: ReaderState,
  name: string,
  entries: Readonly<Record<string, Entry>>,
  shown: readonly string[],
): ReaderState {
  const scenario: OwnScenario = { name, entries, note: "" };
  return { ...state, scenarios: [...state.scenarios, scenario], columns: [...shown, name] };
}

/** The state with an own scenario renamed, in its place and in the columns. */
export function withScenarioRenamed(state: ReaderState, from: string, to: string): ReaderState {
  const scenarios = state.scenarios.map((scenario) => (scenario.name === from ? { ...scenario, name: to } : scenario));
  const columns = state.columns?.map((column) => (column === from ? to : column));
  return { ...state, scenarios, ...(columns ? { columns } : {}) };
}

/** The state without an own scenario, and without its column. */
export function withoutScenario(state: ReaderState, name: string): ReaderState {
  const scenarios = state.scenarios.filter((scenario) => scenario.name !== name);
  const columns = state.columns?.filter((column) => column !== name);
  return { ...state, scenarios, ...(columns ? { columns } : {}) };
}

/** The columns with one shown or hidden; `base` stays first, and new ones come in the order of `all`. */
export function withColumn(shown: readonly string[], name: string, isShown: boolean, all: readonly string[]): string[] {
  const wanted = new Set(shown);
  if (isShown) wanted.add(name);
  else wanted.delete(name);
  return all.filter((scenario) => wanted.has(scenario));
}
