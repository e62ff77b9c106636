/** Items that come one after another, or that go round in a circle. */
export interface Group {
  /** One item, or all items of a circle, in ascending order. */
  readonly members: readonly number[];
  readonly isCycle: boolean;
}

/**
 * The items in an order in which each follows all that it needs (Tarjan's strongly connected components, without
 * recursion, so that a chain of 100,000 is no deeper than one of two). `needs` may name items outside the set: those are
 * left out. Circles come as one group.
 */
export function orderByNeed(items: Iterable<number>, needs: (item: number) => readonly number[]): Group[] {
  const numbers = new Map<number, number>();
  for (const item of items) numbers.set(item, 0);
  const lowest = new Map<number, number>();
  const open = new Set<number>();
  const trail: number[] = [];
  const groups: Group[] = [];
  let counter = 0;

  for (const start of numbers.keys()) {
    if (numbers.get(start) !== 0) continue;
    const stack: { item: number; next: number; needs: readonly number[] }[] = [];
    const enter = (item: number): void => {
      numbers.set(item, ++counter);
      lowest.set(item, counter);
      open.add(item);
      trail.push(item);
      stack.push({ item, next: 0, needs: needs(item) });
    };
    enter(start);
    for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
      const { item } = frame;
      if (frame.next < frame.needs.length) {
        const need = frame.needs[frame.next++]!;
        const number = numbers.get(need);
        if (number === 0) enter(need);
        else if (number !== undefined && open.has(need)) lowest.set(item, Math.min(lowest.get(item)!, number));
        continue;
      }
      stack.pop();
      const low = lowest.get(item)!;
      const above = stack.at(-1);
      if (above) lowest.set(above.item, Math.min(lowest.get(above.item)!, low));
      if (low !== numbers.get(item)) continue;
      const members: number[] = [];
      let member: number;
      do {
        member = trail.pop()!;
        open.delete(member);
        members.push(member);
      } while (member !== item);
      const isCycle = members.length > 1 || frame.needs.includes(item);
      groups.push({ members: members.sort((a, b) => a - b), isCycle });
    }
  }
  return groups;
}

/** The shortest way from an item round to itself within a circle, as items in the order in which they need each other. */
export function cyclePath(
  start: number,
  members: ReadonlySet<number>,
  needs: (item: number) => readonly number[],
): number[] {
  const cameFrom = new Map<number, number>();
  const queue = [start];
  for (const item of queue) {
    for (const need of needs(item)) {
      if (need === start) {
        const path = [start];
        for (let at = item; at !== start; at = cameFrom.get(at)!) path.push(at);
        return [...path, start].reverse();
      }
      if (members.has(need) && !cameFrom.has(need)) {
        cameFrom.set(need, item);
        queue.push(need);
      }
    }
  }
  return [start, start];
}
