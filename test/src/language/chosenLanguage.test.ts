import { expect, test } from "vitest";
import { chosenLanguage } from "../../../src/language/chosenLanguage.js";

test.each<[string | null, readonly string[], string]>([
  [null, [], "en"],
  [null, ["fr"], "fr"],
  [null, ["fr-CA", "en"], "fr"],
  [null, ["en-GB", "fr"], "en"],
  [null, ["frr"], "en"],
  [null, ["zh-CN"], "en"],
  ["en", ["fr-FR"], "en"],
  ["fr", ["en"], "fr"],
  ["de", ["fr"], "fr"],
])("stored %j, preferred %j: %s", (stored, preferred, language) =>
  expect(chosenLanguage({ stored, preferred })).toBe(language),
);
