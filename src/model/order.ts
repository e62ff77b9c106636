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
  const visits = new Map<number, Visit>();
  for (const item of items) visits.set(item, { item, number: 0, lowest: 0, isOpen: false, needs: none, next: 0 });
  const stack: Visit[] = [];
  const trail: Visit[] = [];
  const groups: Group[] = [];
  let counter = 0;

  const enter = (visit: Visit): void => {
    visit.number = visit.lowest = ++counter;
    visit.isOpen = true;
    visit.needs = needs(visit.item);
    trail.push(visit);
    stack.push(visit);
  };
  for (const start of visits.values()) {
    if (start.number === 0) enter(start);
    for (let visit = stack.at(-1); visit; visit = stack.at(-1)) {
      if (visit.next < visit.needs.length) {
        const need = visits.get(visit.needs[visit.next++]!);
        if (need?.number === 0) enter(need);
        else if (need?.isOpen) visit.lowest = Math.min(visit.lowest, need.number);
        continue;
      }
      stack.pop();
      const above = stack.at(-1);
      if (above) above.lowest = Math.min(above.lowest, visit.lowest);
      if (visit.lowest === visit.number) groups.push(groupOf(trail, visit));
    }
  }
  return groups;
}

/** How far the walk has come with an item. */
interface Visit {
  readonly item: number;
  /** When it was come upon, counted from 1; 0 before. */
  number: number;
  /** The lowest number that can be reached from it, as far as is known. */
  lowest: number;
  /** Whether its group is yet to be told. */
  isOpen: boolean;
  needs: readonly number[];
  /** Which of its needs comes next. */
  next: number;
}

const none: readonly number[] = [];

/** Takes a group off the trail: the item that was come upon first, and all after it. */
function groupOf(trail: Visit[], first: Visit): Group {
  const members: number[] = [];
  let last: Visit;
  do {
    last = trail.pop()!;
    last.isOpen = false;
    members.push(last.item);
  } while (last !== first);
  if (members.length > 1) return { members: members.sort((a, b) => a - b), isCycle: true };
  return { members, isCycle: first.needs.includes(first.item) };
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
