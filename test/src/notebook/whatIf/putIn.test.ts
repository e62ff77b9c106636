import { expect, test } from "vitest";
import { putIn } from "../../../../src/notebook/whatIf/putIn.js";
import { editedNotebook } from "../editedNotebook.js";

test("two values are put in as one step", () => {
  const notebook = editedNotebook();
  const cells = [
    { name: "h200_units", scenario: "base", entry: "30000" },
    { name: "h200_unit_price_usd", scenario: "base", entry: "21700" },
  ];
  expect(putIn(notebook, "both", cells)).toBe(true);
  expect(notebook.store.get().edits).toEqual({ h200_units: "30000", h200_unit_price_usd: "21700" });
  notebook.store.undo();
  expect(notebook.store.get().edits).toEqual({});
});

test("what is not taken is not said to stand", () => {
  const notebook = editedNotebook();
  const frozen = { ...notebook, setCells: () => {} };
  expect(putIn(frozen, "one", [{ name: "h200_units", scenario: "base", entry: "30000" }])).toBe(false);
});
