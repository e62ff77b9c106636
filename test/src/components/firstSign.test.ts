import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openDocument } from "../../renderedPage.js";

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

const load = () => import("../../../src/components/firstSign.js");

test("who waits for a first sign is told of it once, whatever it is, and those who come later at once", async () => {
  const { onFirstSign } = await load();
  const told: string[] = [];
  onFirstSign(() => told.push("before"));
  await Promise.resolve();
  expect(told).toEqual([]);
  window.dispatchEvent(new document.defaultView!.Event("scroll"));
  window.dispatchEvent(new document.defaultView!.Event("keydown"));
  expect(told).toEqual(["before"]);
  onFirstSign(() => told.push("after"));
  await Promise.resolve();
  expect(told).toEqual(["before", "after"]);
});

test.each([
  ["sign", ["told"]],
  ["time", []],
  ["address", []],
])("scripts that a %s started have had one, or not", async (by, expected) => {
  document.documentElement.dataset["started"] = by;
  const { onFirstSign } = await load();
  const told: string[] = [];
  onFirstSign(() => told.push("told"));
  await Promise.resolve();
  expect(told).toEqual(expected);
});
