import type { CellScope } from "./cell.js";
import type { Inferred } from "./unitRule.js";
import type { WorkbookState } from "./workbookState.js";

/** How many unknown names get a suggestion in one go: in a model of 100,000 lines each is a search. */
const SUGGESTIONS = 20;

type Lines = Pick<WorkbookState, "indices" | "published">;

/**
 * What each line may name: published lines see published lines, and the reader's own see all, so that nothing published
 * ever depends on what a reader adds.
 */
export function cellScope(lines: Lines, unitOf: (index: number) => Inferred): (index: number) => CellScope {
  const { indices, published } = lines;
  let left = SUGGESTIONS;
  const scope = (end: number): CellScope => ({
    indexOf(name) {
      const index = indices.get(name);
      return index !== undefined && index < end ? index : undefined;
    },
    unitOf,
    names: () => (left-- > 0 ? namesBefore(indices, end) : []),
  });
  const [publishedScope, own] = [scope(published), scope(indices.size)];
  return (index) => (index < published ? publishedScope : own);
}

function* namesBefore(indices: Lines["indices"], end: number): Iterable<string> {
  for (const [name, index] of indices) if (index < end) yield name;
}
