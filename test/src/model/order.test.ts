import fc from "fast-check";
import { expect, test } from "vitest";
import { cyclePath, orderByNeed } from "../../../src/model/order.js";

const groups = (needs: readonly (readonly number[])[], items = needs.map((_, index) => index)) =>
  orderByNeed(items, (item) => needs[item]!).map(
    ({ members, isCycle }) => `${isCycle ? "cycle " : ""}${members.join(" ")}`,
  );

test.each([
  ["each after what it needs", [[1], [2], []], ["2", "1", "0"]],
  ["reading order where nothing is needed", [[], [], []], ["0", "1", "2"]],
  ["a circle as one group", [[1], [2], [0], [1], []], ["cycle 0 1 2", "3", "4"]],
  ["a line that needs itself", [[0], [0]], ["cycle 0", "1"]],
  ["two circles that meet", [[1, 2], [0], [0], [3]], ["cycle 0 1 2", "cycle 3"]],
])("%s", (_, needs, expected) => {
  expect(groups(needs)).toEqual(expected);
});

test("what is outside the set is left out", () => {
  expect(groups([[1], [2], []], [0, 1])).toEqual(["1", "0"]);
});

test("the shortest way round", () => {
  const needs = [[1, 3], [2], [0], [0]];
  expect(cyclePath(0, new Set([0, 1, 2, 3]), (item) => needs[item]!)).toEqual([0, 3, 0]);
  expect(cyclePath(1, new Set([0, 1, 2, 3]), (item) => needs[item]!)).toEqual([1, 2, 0, 1]);
});

test("a chain of 100,000 is ordered without recursion, from either end", () => {
  const length = 100_000;
  const forwards = orderByNeed(
    Array.from({ length }, (_, index) => index),
    (item) => (item > 0 ? [item - 1] : []),
  );
  const backwards = orderByNeed(
    Array.from({ length }, (_, index) => index),
    (item) => (item < length - 1 ? [item + 1] : []),
  );
  expect(forwards.at(-1)!.members).toEqual([length - 1]);
  expect(backwards[0]!.members).toEqual([length - 1]);
});

test("in random graphs each group stands after all that it needs, and circles are those that reach themselves", () => {
  const graph = fc.array(fc.array(fc.nat(11), { maxLength: 3 }), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(graph, (needs) => {
      const reaches = (from: number, to: number): boolean => {
        const seen = new Set(needs[from]);
        for (const item of seen) for (const need of needs[item]!) seen.add(need);
        return seen.has(to);
      };
      const order = orderByNeed(needs.keys(), (item) => needs[item]!);
      expect(order.flatMap(({ members }) => members).sort((a, b) => a - b)).toEqual([...needs.keys()]);
      const done = new Set<number>();
      for (const { members, isCycle } of order) {
        for (const member of members) done.add(member);
        for (const member of members) {
          expect(reaches(member, member)).toBe(isCycle);
          for (const need of needs[member]!) expect(done.has(need)).toBe(true);
          for (const other of members) if (other !== member) expect(reaches(member, other)).toBe(true);
        }
      }
    }),
    { numRuns: 500 },
  );
});
