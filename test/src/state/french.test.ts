import { afterEach, beforeEach, expect, test } from "vitest";
import { setLanguage } from "../../../src/language/language.js";
import { boundsProblem, listedProblems } from "../../../src/state/bounds.js";
import { scenarioNameProblem } from "../../../src/state/ownScenarios.js";
import { parseState } from "../../../src/state/parseState.js";

beforeEach(() => setLanguage("fr"));
afterEach(() => setLanguage("en"));

/** Spaces of print as `_` (narrow) and `~` (wide), so that the tables show them. */
const seen = (text: string): string => text.replaceAll("\u202f", "_").replaceAll("\u00a0", "~");

test.each<[unknown, string]>([
  [5, 'reçu 5, qui n’est pas un état_; attendu_: {"schema":1,"edits":{"name":"entry"}}'],
  [{ schema: 2 }, "schema_: reçu 2_: une version plus récente de ce carnet l’a écrit, et celle-ci lit 1"],
  [{ schema: 1, edits: { a: 5 } }, 'a_: reçu 5, qui n’est pas un texte_: écrivez "5"'],
  [
    { schema: 1, edits: { a: "x" } },
    'a_: "x" n’est pas une saisie_: tapez un nombre simple comme 40000, une formule qui commence par =, ou @ et un choix',
  ],
  [
    { schema: 1, lines: [{ name: "a", content: 1 }] },
    'votre ligne «~a~»_: content_: reçu 1, qui n’est pas un texte_: écrivez "1"',
  ],
  [{ schema: 1, scenarios: {} }, "vos colonnes_: reçu {}, qui n’est pas une liste"],
])("%j", (value, problem) => expect(parseState(value).problems.map(seen)).toEqual([problem]));

test("tells of bounds, names and what is left out", () => {
  expect(seen(boundsProblem({ lines: Array<number>(1234).fill(0) }) ?? "")).toBe("1_234 lignes à vous (200 au plus)");
  expect(seen(scenarioNameProblem("a", ["A"]) ?? "")).toBe("«~A~» est déjà pris.");
  expect(listedProblems(["un", "deux", "trois"], 1)).toEqual(["un", "et 2 autres du même genre"]);
});
