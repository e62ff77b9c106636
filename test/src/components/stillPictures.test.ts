import { afterEach, beforeEach, expect, test } from "vitest";
import { stillPictures } from "../../../src/components/stillPictures.js";
import { type Notebook } from "../../../src/notebook/notebook.js";
import { emptyState, type ReaderState } from "../../../src/state/readerState.js";
import { openDocument } from "../../renderedPage.js";

let close: () => void;
beforeEach(() => {
  close = openDocument();
  const picture = (name: string) => `<div class="chart-picture"><svg class="is-still" data-of="${name}"></svg></div>`;
  document.body.innerHTML = `<observablehq-loading>
    <div class="said" lang="en"><figure class="chart cost">${picture("cost-en")}</figure></div>
    <div class="said" lang="fr"><figure class="chart cost">${picture("cost-fr")}</figure></div>
    <figure class="chart share">${picture("share")}</figure>
  </observablehq-loading><figure class="chart cost">${picture("living")}</figure>`;
  document.documentElement.dataset["figures"] = "published";
});
afterEach(() => close());

const notebook = (state: Partial<ReaderState> = {}) =>
  ({ store: { get: () => ({ ...emptyState, ...state }) } }) as unknown as Notebook;
const found = (state: Partial<ReaderState>, chart: string): (string | null)[] =>
  stillPictures(notebook(state), chart).map((picture) => picture.getAttribute("data-of"));

test("pictures stand in the HTML in the language of the page, or in all", () => {
  expect(found({}, "cost")).toEqual(["cost-en"]);
  expect(found({}, "share")).toEqual(["share"]);
  expect(found({}, "other")).toEqual([]);
});

test("no picture stands for figures that differ", () => {
  expect(found({ edits: { units: "5" } }, "cost")).toEqual([]);
  expect(found({ scenarios: [{ name: "mine", entries: {}, note: "" }] }, "cost")).toEqual([]);
  document.documentElement.dataset["figures"] = "coming";
  expect(found({}, "cost")).toEqual([]);
});
