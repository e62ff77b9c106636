/**
 * Items that have changed and all that depend on them, near or far, each after all of these that it needs; null where some
 * of them go round in a circle. Without recursion, so that a chain of 100,000 is no deeper than one of two.
 */
export function affectedInOrder(
  changed: Iterable<number>,
  dependents: (item: number) => readonly number[],
): number[] | null {
  const isDone = new Map<number, boolean>();
  const done: number[] = [];
  // The way from a changed item to where the walk is, and beside each of its items which dependent comes next.
  const way: number[] = [];
  const nexts: number[] = [];
  for (const start of changed) {
    if (isDone.has(start)) continue;
    isDone.set(start, false);
    way.push(start);
    nexts.push(0);
    while (way.length > 0) {
      const at = way.length - 1;
      const item = way[at]!;
      const next = dependents(item)[nexts[at]!++];
      if (next === undefined) {
        isDone.set(item, true);
        done.push(item);
        way.pop();
        nexts.pop();
        continue;
      }
      const known = isDone.get(next);
      if (known === false) return null;
      if (known) continue;
      isDone.set(next, false);
      way.push(next);
      nexts.push(0);
    }
  }
  // An item is done once all that depend on it are: backwards, each comes after what it needs.
  return done.reverse();
}

type Dependents = { readonly at: (item: number) => readonly number[] };

/** How many items are remembered, and how many of their dependents each. */
const MOST = 256;
const known = new WeakMap<Dependents, Map<number, readonly number[] | null>>();

/**
 * What `affectedInOrder` gives for one item, remembered for as long as these lists of dependents stand: a slider, a table or
 * a search edits one line again and again, and no number changes who depends on whom.
 */
export function affectedByOne(item: number, dependents: Dependents): readonly number[] | null {
  let orders = known.get(dependents);
  if (!orders) known.set(dependents, (orders = new Map()));
  const order = orders.get(item);
  if (order !== undefined) return order;
  const found = affectedInOrder([item], (index) => dependents.at(index));
  if (orders.size < MOST && (found?.length ?? 0) <= MOST) orders.set(item, found);
  return found;
}
