import fc from "fast-check";
import { expect, test } from "vitest";
import { affectedByOne, affectedInOrder } from "../../../src/model/affected.js";
import { orderByNeed } from "../../../src/model/order.js";
import { seed } from "../../random.js";

/** Which items depend on each, from which items each needs. */
const turned = (needs: readonly (readonly number[])[]) =>
  needs.map((_, item) => [...needs.keys()].filter((other) => needs[other]!.includes(item)));

const order = (needs: readonly (readonly number[])[], changed: readonly number[]) => {
  const dependents = turned(needs);
  return affectedInOrder(changed, (item) => dependents[item]!);
};

test.each<[string, number[][], number[], number[] | null]>([
  ["nothing has changed", [[], [0]], [], []],
  ["nothing depends on it", [[], [0]], [1], [1]],
  ["a chain", [[], [0], [1]], [0], [0, 1, 2]],
  ["what does not depend on it is left out", [[], [], [0], [1]], [1], [1, 3]],
  ["two ways to one item", [[], [0], [0], [1, 2]], [0], [0, 2, 1, 3]],
  ["two have changed, of which one needs the other", [[1], [], [0]], [0, 1], [1, 0, 2]],
  ["an item twice", [[], [0]], [0, 0], [0, 1]],
  ["a circle", [[2], [0], [1]], [0], null],
  ["an item that needs itself", [[0]], [0], null],
  ["a circle further on", [[], [0, 2], [1]], [0], null],
  ["a circle that is not reached", [[], [0], [3], [2]], [0], [0, 1]],
])("%s", (_, needs, changed, expected) => {
  expect(order(needs, changed)).toEqual(expected);
});

test("a chain of 100,000 is walked without recursion", () => {
  const length = 100_000;
  const walked = affectedInOrder([0], (item) => (item < length - 1 ? [item + 1] : []));
  expect([walked!.length, walked!.at(-1)]).toEqual([length, length - 1]);
});

test("what one item's change reaches is remembered with the lists it was read from, and read anew from others", () => {
  let reads = 0;
  const dependents = (lists: number[][]) => ({ at: (item: number) => (reads++, lists[item]!) });
  const first = dependents([[1], [2], []]);
  expect([affectedByOne(0, first), affectedByOne(0, first), reads]).toEqual([[0, 1, 2], [0, 1, 2], 5]);
  expect(affectedByOne(0, dependents([[2], [], []]))).toEqual([0, 2]);
  expect(affectedByOne(0, dependents([[1], [0]]))).toBeNull();
});

test("in random graphs each comes after what it needs, and a circle is told where the order by need tells one", () => {
  const graph = fc.array(fc.array(fc.nat(9), { maxLength: 2 }), { minLength: 10, maxLength: 10 });
  fc.assert(
    fc.property(graph, fc.array(fc.nat(9), { maxLength: 3 }), (needs, changed) => {
      const dependents = turned(needs);
      const affected = new Set(changed);
      for (const item of affected) for (const dependent of dependents[item]!) affected.add(dependent);
      const hasCircle = orderByNeed(affected, (item) => needs[item]!).some(({ isCycle }) => isCycle);
      const walked = order(needs, changed);
      expect(walked?.toSorted() ?? null).toEqual(hasCircle ? null : [...affected].sort());
      walked?.forEach((item, place) => {
        for (const need of needs[item]!) if (affected.has(need)) expect(walked.indexOf(need)).toBeLessThan(place);
      });
    }),
    { numRuns: 1_000, seed },
  );
});
