import { expect, test } from "vitest";
import { typeset } from "../../../src/language/typeset.js";

test.each([
  [
    "Quoi ? Oui : « d'accord » ; 5 % !",
    "Quoi\u202f? Oui\u202f: «\u00a0d’accord\u00a0»\u202f; 5\u202f% !".replace(" !", "\u202f!"),
  ],
  ["12 %, puis (3 %)", "12\u202f%, puis (3\u202f%)"],
  ["tapez =A:B", "tapez =A:B"],
  ["à 10:30", "à 10:30"],
  ["l'« hypothèse »", "l’«\u00a0hypothèse\u00a0»"],
  ["'texte'", "'texte'"],
])("%s", (plain, printed) => {
  expect(typeset(plain)).toBe(printed);
  expect(typeset(printed)).toBe(printed);
});
