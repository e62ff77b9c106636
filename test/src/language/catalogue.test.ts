import { afterEach, expect, test } from "vitest";
import { catalogue } from "../../../src/language/catalogue.js";
import { setLanguage } from "../../../src/language/language.js";

afterEach(() => setLanguage("en"));

const words = catalogue({
  en: { none: "no change", many: (count: number) => `${count} changes`, deep: { why: "why?" } },
  fr: { none: "inchangé", many: (count: number) => `${count} changements !`, deep: { why: "pourquoi ?" } },
});

test("gives the words of the language of the page, whenever it is asked", () => {
  const said = () => [words().none, words().many(2), words().deep.why];
  expect(said()).toEqual(["no change", "2 changes", "why?"]);
  setLanguage("fr");
  expect(said()).toEqual(["inchangé", "2 changements\u202f!", "pourquoi\u202f?"]);
});

test("does not compile with a French word missing, too many or of another shape", () => {
  // @ts-expect-error missing
  catalogue({ en: { none: "none", some: "some" }, fr: { none: "rien" } });
  // @ts-expect-error one too many
  catalogue({ en: { none: "none" }, fr: { none: "rien", some: "quelques" } });
  // @ts-expect-error a text for a function
  catalogue({ en: { many: (count: number) => `${count}` }, fr: { many: "beaucoup" } });
  // @ts-expect-error another part
  catalogue({ en: { many: (count: number) => `${count}` }, fr: { many: (count: string) => count } });
  // @ts-expect-error missing inside a group
  catalogue({ en: { deep: { why: "why" } }, fr: { deep: {} } });
  expect(catalogue({ en: { many: (count: number) => `${count}` }, fr: { many: () => "beaucoup" } })().many(3)).toBe(
    "3",
  );
});
