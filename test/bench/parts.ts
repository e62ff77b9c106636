/**
 * The parts of the benchmark to run, in the order they are printed: those that are named, or all where none is. Throws for a
 * name that is no part's, with those that there are.
 */
export function chosenParts<Part>(parts: ReadonlyMap<string, Part>, named: readonly string[]): Part[] {
  const unknown = named.find((name) => !parts.has(name));
  if (unknown !== undefined) throw new Error(`bench: part: got "${unknown}" (one of ${[...parts.keys()].join(", ")})`);
  return [...parts].filter(([name]) => named.length === 0 || named.includes(name)).map(([, part]) => part);
}
