import fc from "fast-check";
import { expect, test } from "vitest";
import { SharedArray } from "../../../src/model/sharedArray.js";

const items = (array: SharedArray<number>): number[] =>
  Array.from({ length: array.length }, (_, index) => array.at(index));
const counted = (length: number): number[] => Array.from({ length }, (_, index) => index);

test("changed copies leave the original as it was", () => {
  fc.assert(
    fc.property(
      fc.nat(1_500),
      fc.nat(1_200),
      fc.array(fc.tuple(fc.nat(5_000), fc.integer()), { maxLength: 5 }),
      (length, more, changes) => {
        const plain = counted(length);
        const shared = SharedArray.from(plain);
        const valid = new Map(changes.filter(([index]) => index < length));
        expect(items(shared.with(valid))).toEqual(plain.map((item, index) => valid.get(index) ?? item));
        expect(items(shared.concat(counted(more)))).toEqual([...plain, ...counted(more)]);
        expect(items(shared)).toEqual(plain);
      },
    ),
    { numRuns: 60 },
  );
});

test("nothing to change gives the list itself", () => {
  const shared = SharedArray.from([1, 2]);
  expect(shared.with(new Map())).toBe(shared);
  expect(shared.concat([])).toBe(shared);
});
