import { afterEach, expect, test } from "vitest";
import { setLanguage } from "../../../src/language/language.js";
import { fileRefusal, mostFileBytes } from "../../../src/notebook/shareFile.js";

afterEach(() => setLanguage("en"));

const plain = (text: string | null): string | null => text?.replaceAll(/[\u00a0\u202f]/g, " ") ?? null;

test.each([
  ["one scenario file", [{ name: "s.json", size: 300 }], null],
  ["as large as is read", [{ name: "s.JSON", size: mostFileBytes }], null],
  ["renamed by a mail program", [{ name: "s.json.txt", size: 300 }], null],
  [
    "too large",
    [{ name: "s.json", size: 1_000_001 }],
    "s.json has 1,000,001 bytes, and a scenario file at most 1,000,000: it was not read. Nothing has changed.",
  ],
  [
    "two",
    [
      { name: "a.json", size: 3 },
      { name: "b.json", size: 3 },
    ],
    "2 files: one scenario file is opened at a time. Nothing has changed.",
  ],
  [
    "packed",
    [{ name: "all.zip", size: 3 }],
    "all.zip is packed: take scenario.json out of it, and open that. Nothing has changed.",
  ],
  [
    "something else",
    [{ name: "<img src=x>.png", size: 3 }],
    "<img src=x>.png is no scenario file, which is what “Scenario file” saves here: its name ends in .json. Nothing has changed.",
  ],
])("what is given is %s", (_, files, refusal) => {
  expect(fileRefusal(files)).toBe(refusal);
});

test.each([
  [
    [{ name: "photo.png", size: 3 }],
    "photo.png n’est pas un fichier de scénario, ce que « Fichier de scénario » enregistre ici : son nom finit par .json. Rien n’a changé.",
  ],
  [
    [{ name: "s.json", size: 2_000_000 }],
    "s.json a 2 000 000 octets, et un fichier de scénario 1 000 000 au plus : il n’a pas été lu. Rien n’a changé.",
  ],
])("in French, %o", (files, refusal) => {
  setLanguage("fr");
  expect(plain(fileRefusal(files))).toBe(refusal);
});
