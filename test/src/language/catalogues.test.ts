import { expect, test, vi } from "vitest";
import { type Catalogue, type Words } from "../../../src/language/catalogue.js";
import { listFiles } from "../../../site/snapshot.js";

const folders = ["language", "model", "format", "state", "export", "notebook", "components", "story"];

/** Words that French has from English, signs and codes. */
const alike: ReadonlySet<string> = new Set("k RMB dollar dollars euro euros".split(" "));

interface Pair {
  readonly place: string;
  readonly en: unknown;
  readonly fr: unknown;
}

/** The words of a catalogue, those of its groups one by one, with where they stand. */
function pairs(en: Words, fr: Words, place = ""): Pair[] {
  return Object.entries(en).flatMap(([name, word]) => {
    const other = fr[name];
    const at = place === "" ? name : `${place}.${name}`;
    return typeof word === "object" ? pairs(word, other as Words, at) : [{ place: at, en: word, fr: other }];
  });
}

/** What a word says: a text, or what stands in the texts of a function. */
const said = (word: unknown): string =>
  typeof word === "string"
    ? word
    : [...String(word).matchAll(/`((?:\\.|[^`\\])*)`|"((?:\\.|[^"\\])*)"/g)]
        .map(([, template = "", text = ""]) => template.replace(/\$\{[^}]*\}/g, "") + text)
        .join("");

test("no catalogue is asked before a page has said its language, and no French is English", async () => {
  vi.resetModules();
  const asked: string[] = [];
  const language = new URL("../../../src/language/language.ts", import.meta.url).pathname;
  vi.doMock(language, () => ({
    language: () => {
      asked.push(new Error("asked").stack ?? "");
      return "en";
    },
    setLanguage: () => undefined,
  }));
  const root = new URL("../../../", import.meta.url).pathname;
  const files = (await Promise.all(folders.map((folder) => listFiles(root, `src/${folder}`)))).flat();
  for (const file of files.filter((name) => name.endsWith(".ts"))) await import(`${root}${file}`);
  expect(asked).toEqual([]);

  const { catalogues } = await import("../../../src/language/catalogue.js");
  const all = catalogues().flatMap(({ en, fr }: Catalogue) => pairs(en, fr));
  expect(all.length).toBeGreaterThan(60);
  const untold = all.filter(({ en, fr }) => {
    const english = said(en);
    return /\p{L}/u.test(english) && english === said(fr) && !alike.has(english);
  });
  expect(untold.map(({ place, en }) => `${place}: ${said(en)}`)).toEqual([]);
  vi.doUnmock(language);
  vi.resetModules();
});
