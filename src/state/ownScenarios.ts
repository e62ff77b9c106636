import { type Entry, type OwnScenario, type ReaderState } from "./readerState.js";

/** A name for a new scenario that none has yet: `My case`, `My case 2`. */
export function freeName(wanted: string, taken: Iterable<string>): string {
  const names = new Set(taken);
  if (!names.has(wanted)) return wanted;
  let number = 2;
  while (names.has(`${wanted} ${number}`)) number++;
  return `${wanted} ${number}`;
}

/** Why a scenario cannot be called so, or null where it can. */
export function scenarioNameProblem(name: string, taken: Iterable<string>): string | null {
  const wanted = name.trim();
  if (wanted === "") return "A column needs a name.";
  if (wanted.length > 60) return `The name has ${wanted.length} characters (at most 60).`;
  for (const other of taken) if (other.toLowerCase() === wanted.toLowerCase()) return `“${other}” is taken.`;
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
