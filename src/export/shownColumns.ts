import { type Takeaway } from "./takeaway.js";

/**
 * The columns that are taken away: `base`, which holds the reader's own figures, then the scenarios that the reader chose to
 * see beside them, in their order, each once. A scenario that is gone is left out.
 */
export function shownColumns({ notebook }: Takeaway): string[] {
  const known = new Set(notebook.scenarios());
  return [...new Set(["base", ...(notebook.store.get().columns ?? [])])].filter((name) => known.has(name));
}
