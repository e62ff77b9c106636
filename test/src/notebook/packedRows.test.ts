import { expect, test } from "vitest";
import { packRows, unpackRows } from "../../../src/notebook/packedRows.js";
import { publishedRecord } from "./publishedRecord.js";

test.each([
  [
    "records with the same fields say them once",
    [
      { a: "1", b: "2" },
      { a: "3", b: "" },
    ],
    {
      fields: ["a", "b"],
      rows: [
        ["1", "2"],
        ["3", ""],
      ],
    },
  ],
  [
    "so do those inside them",
    { lines: [{ c: [{ a: 1 }, { a: 2 }] }] },
    { lines: [{ c: { fields: ["a"], rows: [[1], [2]] } }] },
  ],
  ["one stays as it is", [{ a: "1" }], [{ a: "1" }]],
  ["records with other fields stay as they are", [{ a: "1" }, { b: "2" }], [{ a: "1" }, { b: "2" }]],
  ["texts, numbers and nothing stay", ["a", 1, null, []], ["a", 1, null, []]],
])("%s", (_, value, packed) => {
  expect(packRows(value)).toEqual(packed);
  expect(unpackRows(packed)).toEqual(value);
});

test("the published record comes back as it was, a third smaller", () => {
  const text = JSON.stringify(packRows(publishedRecord));
  expect(unpackRows(JSON.parse(text))).toEqual(publishedRecord);
  const { french, ...record } = publishedRecord;
  expect(french).not.toBeNull();
  expect(JSON.stringify(packRows(record)).length / JSON.stringify(record).length).toBeLessThan(0.72);
});
