import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { copyText } from "../../../src/components/clipboard.js";
import { openDocument } from "../../renderedPage.js";

let close: () => void;
beforeEach(() => (close = openDocument()));
afterEach(() => {
  vi.unstubAllGlobals();
  close();
});

const copied: string[] = [];

test.each([
  ["a browser that lets a page copy", { writeText: async (text: string) => void copied.push(text) }, "Copied.", 0],
  ["one that refuses", { writeText: () => Promise.reject(new Error("NotAllowedError")) }, "Copy it by hand.", 1],
  ["one without a clipboard, as over http", undefined, "Copy it by hand.", 1],
])("%s is told of", async (_, clipboard, said, handed) => {
  vi.stubGlobal("navigator", { clipboard });
  const byHand = vi.fn();
  await copyText("the text", { copied: "Copied.", refused: "Copy it by hand.", byHand });
  await Promise.resolve();
  expect(byHand).toHaveBeenCalledTimes(handed);
  expect(document.querySelector(".live-region")?.textContent).toBe(said);
  expect(copied).toEqual(["the text"]);
});
