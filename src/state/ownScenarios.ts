import { type Entry, type OwnScenario, type ReaderState, withEdits } from "./readerState.js";

/** The reader's scenario of a name, or null. */
export function ownScenario(state: ReaderState, name: string): OwnScenario | null {
  return state.scenarios.find((scenario) => scenario.name === name) ?? null;
}

/** `state` with a new scenario at the end. Throws where the name is empty or taken; `taken` adds the published names. */
export function withScenario(state: ReaderState, scenario: OwnScenario, taken: Iterable<string> = []): ReaderState {
  checkFree(state, scenario.name, taken);
  return { ...state, scenarios: [...state.scenarios, scenario] };
}

/** `state` with entries of a scenario set (null takes one out). Throws for a scenario that is not there. */
export function withScenarioEntries(
  state: ReaderState,
  name: string,
  entries: Readonly<Record<string, Entry | null>>,
): ReaderState {
  return replaced(state, name, (scenario) => {
    const edited = withEdits({ schema: 1, edits: scenario.entries, lines: [], scenarios: [] }, entries);
    return { ...scenario, entries: edited.edits };
  });
}

/** `state` with a scenario renamed, among the chosen columns too. Throws where the new name is empty or taken. */
export function withScenarioRenamed(
  state: ReaderState,
  name: string,
  to: string,
  taken: Iterable<string> = [],
): ReaderState {
  if (name === to) return state;
  checkFree(state, to, taken);
  const renamed = replaced(state, name, (scenario) => ({ ...scenario, name: to }));
  return state.columns
    ? { ...renamed, columns: state.columns.map((column) => (column === name ? to : column)) }
    : renamed;
}

/** `state` without a scenario, and without its column. */
export function withoutScenario(state: ReaderState, name: string): ReaderState {
  const scenarios = state.scenarios.filter((scenario) => scenario.name !== name);
  const columns = state.columns?.filter((column) => column !== name);
  return { ...state, scenarios, ...(columns ? { columns } : {}) };
}

/** `name`, or `name 2`, `name 3` …: the first that is free, for a duplicate. */
export function freeScenarioName(state: ReaderState, name: string, taken: Iterable<string> = []): string {
  const used = new Set([...taken, ...state.scenarios.map((scenario) => scenario.name)]);
  if (!used.has(name)) return name;
  for (let count = 2; ; count++) if (!used.has(`${name} ${count}`)) return `${name} ${count}`;
}

function replaced(state: ReaderState, name: string, change: (scenario: OwnScenario) => OwnScenario): ReaderState {
  const at = state.scenarios.findIndex((scenario) => scenario.name === name);
  const old = state.scenarios[at];
  if (!old) throw new Error(`scenario: got "${name}" (${state.scenarios.map((scenario) => scenario.name).join(", ")})`);
  return { ...state, scenarios: state.scenarios.with(at, change(old)) };
}

function checkFree(state: ReaderState, name: string, taken: Iterable<string>): void {
  if (name === "") throw new Error('scenario name: got "" (a name)');
  if (freeScenarioName(state, name, taken) !== name)
    throw new Error(`scenario name: got "${name}" (a name not in use)`);
}
