import type { CellScope } from "./cell.js";
import type { Inferred } from "./unitRule.js";
import type { WorkbookState } from "./workbookState.js";

/** How many unknown names get a suggestion in one go: in a model of 100,000 lines each is a search. */
const SUGGESTIONS = 20;

/**
 * What each line may name: published lines see published lines, and the reader's own see all, so that nothing published
 * ever depends on what a reader adds.
 */
export function cellScope(
  state: Pick<WorkbookState, "indices" | "published">,
  unitOf: (index: number) => Inferred,
): (index: number) => CellScope {
  const { indices, published } = state;
  let left = SUGGESTIONS;
  function* publishedNames(): Iterable<string> {
    for (const [name, index] of indices) if (index < published) yield name;
  }
  const names = (all: boolean) => () => (left-- > 0 ? (all ? indices.keys() : publishedNames()) : []);
  const own: CellScope = { indexOf: (name) => indices.get(name), unitOf, names: names(true) };
  const publishedScope: CellScope = {
    indexOf(name) {
      const index = indices.get(name);
      return index !== undefined && index < published ? index : undefined;
    },
    unitOf,
    names: names(false),
  };
  return (index) => (index < published ? publishedScope : own);
}
