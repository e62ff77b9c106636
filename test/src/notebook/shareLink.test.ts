import { afterEach, expect, test } from "vitest";
import { setLanguage } from "../../../src/language/language.js";
import { citedAddress, passedOn, passedOnText } from "../../../src/notebook/shareLink.js";
import { smallNotebook } from "../components/sheet/smallNotebook.js";

afterEach(() => setLanguage("en"));

const page = "https://host/a/model.html#rate";
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, " ");

test("published figures are passed on by the address of the page", () => {
  const passed = passedOn(smallNotebook(), page);
  expect(passed).toEqual({ kind: "link", address: "https://host/a/model.html" });
  expect(passedOnText(passed)).toBe("25 characters. It opens this page with the figures that you see.");
});

test("what a reader made is passed on by its link", () => {
  const notebook = smallNotebook();
  notebook.set("rate", "7");
  const address = "https://host/a/model.html#v1&+begin=5a11a11a&rate=7&+end";
  expect(passedOn(notebook, page)).toEqual({ kind: "link", address });
  expect(citedAddress(notebook, page)).toBe(address);
});

test("what a link would not hold is passed on by a file, and cited by its page", () => {
  const notebook = smallNotebook();
  const note = "n".repeat(9_000);
  notebook.store.update("note", (state) => ({ ...state, scenarios: [{ name: "s", entries: {}, note }] }));
  const passed = passedOn(notebook, page);
  expect(passed.kind).toBe("file");
  expect(passedOnText(passed)).toBe(
    "As a link this would have 9,068 characters, and past 8,000 mail and chat cut them: send it as a file, which opens on any page.",
  );
  expect(citedAddress(notebook, page)).toBe("https://host/a/model.html");
  setLanguage("fr");
  expect(plain(passedOnText(passed))).toBe(
    "En lien, cela ferait 9 068 caractères, et au-delà de 8 000 le courriel et les messageries les coupent : envoyez-le en fichier, qui s’ouvre sur toute page.",
  );
});
