import { expect, test } from "vitest";
import { csvOf } from "../../../src/export/tableOf.js";
import { publishedSheetTable } from "../../../src/export/publishedSheet.js";
import { fitsModel } from "../../../src/export/publishedFit.js";
import { editedNotebook } from "../notebook/editedNotebook.js";

const takeaway = { notebook: editedNotebook({ h200_units: "40000" }), date: "2026-11-28", site: "" };
const model = csvOf(publishedSheetTable(takeaway));

test("the published table is of the figures that the page stands on, whatever its reader changed", () => {
  expect(fitsModel(model, takeaway)).toBe(true);
});

test.each([
  ["another value", model.replace(",160000000000,", ",170000000000,")],
  ["a line less", model.replace(/\r\n[^\r]*,h200_units,[^\r]*(?=\r\n)/, "")],
  ["no table", "<!doctype html>"],
  ["nothing", ""],
])("%s is of others", (_, other) => {
  expect(other).not.toBe(model);
  expect(fitsModel(other, takeaway)).toBe(false);
});

test("words in another language do not matter", () => {
  expect(fitsModel(model.replaceAll("Chips ordered", '"Puces, ""commandées""\r\nici"'), takeaway)).toBe(true);
});
