import { afterEach, beforeEach, expect, test } from "vitest";
import { announce } from "../../../src/components/announce.js";
import { openDocument } from "../../renderedPage.js";

let close: () => void;
beforeEach(() => (close = openDocument()));
afterEach(() => close());

const regions = (): (string | null)[] => [...document.querySelectorAll(".live-region")].map((node) => node.textContent);

test("sentences of one moment are said together, and equal ones anew", async () => {
  announce("One.");
  announce("Two.");
  await Promise.resolve();
  expect(regions()).toEqual(["One. Two."]);
  announce("One. Two.");
  await Promise.resolve();
  expect(regions()).toEqual(["One. Two.\u00a0"]);
});

test("while a dialog is open, what is said is said in it, where it is read out", async () => {
  announce("Before.");
  await Promise.resolve();
  const dialog = document.body.appendChild(document.createElement("dialog"));
  dialog.setAttribute("open", "");
  announce("Inside.");
  await Promise.resolve();
  expect(regions()).toEqual(["Before.", "Inside."]);
  expect(dialog.querySelector(".live-region")?.textContent).toBe("Inside.");
});
