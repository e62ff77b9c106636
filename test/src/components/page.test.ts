import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { packRows } from "../../../src/notebook/packedRows.js";
import { openDocument } from "../../renderedPage.js";
import { smallNotebook } from "./sheet/smallNotebook.js";

let close: () => void;
beforeEach(() => {
  close = openDocument();
  vi.stubGlobal("window", document.defaultView);
  vi.resetModules();
});
afterEach(() => {
  vi.unstubAllGlobals();
  close();
});

const file = (record: unknown) => ({ json: () => Promise.resolve(JSON.parse(JSON.stringify(packRows(record)))) });

test("a page has one notebook for one file, and another once the file says something else", async () => {
  const { openPage } = await import("../../../src/components/page.js");
  const { record } = smallNotebook();
  const first = await openPage({ en: file(record) });
  expect(await openPage({ en: file(record) })).toBe(first);
  const lines = record.lines.map((line, index) => (index === 0 ? { ...line, label: "Edited" } : line));
  const second = await openPage({ en: file({ ...record, lines }) });
  expect(second).not.toBe(first);
  expect(second.workbook().lines[0]?.label).toBe("Edited");
});
