import { nameProblem } from "../../model/name.js";

/**
 * The names of the base cells, by line: spelled as in the model wherever Excel and LibreOffice both take that. A point, which
 * LibreOffice reads as the end of a sheet's name, becomes `_`; what is no name at all (an address such as `H200`, a function,
 * a truth value) gets `_line` after it; and where two lines would meet, letter case aside, the later one gets a number.
 */
export function definedNames(lines: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  // Lines that keep their spelling go first, so that a changed name never takes one from a line that has it by right.
  const inOrder = [...lines].sort((a, b) => Number(acceptable(a) !== a) - Number(acceptable(b) !== b));
  const found = new Map(inOrder.map((line) => [line, free(acceptable(line), taken)]));
  return new Map(lines.map((line) => [line, found.get(line)!]));
}

/** A name itself, or the nearest that spreadsheets take. */
function acceptable(line: string): string {
  const plain = line.replace(/[^\p{L}\p{M}\p{N}_]/gu, "_").replace(/^(?=\p{N}|\p{M})/u, "_") || "_";
  const long = plain.slice(0, 240);
  return nameProblem(long) === null ? long : `${long}_line`;
}

function free(name: string, taken: Set<string>): string {
  let [unused, number] = [name, 2];
  while (taken.has(unused.toUpperCase())) unused = `${name}_${number++}`;
  taken.add(unused.toUpperCase());
  return unused;
}
