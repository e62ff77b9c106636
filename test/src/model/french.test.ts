import { afterEach, beforeEach, expect, test } from "vitest";
import { setLanguage } from "../../../src/language/language.js";
import { type LineRecord } from "../../../src/model/line.js";
import { nameProblem } from "../../../src/model/name.js";
import { createWorkbook } from "../../../src/model/workbook.js";
import { remarks } from "../../../src/model/explain.js";

beforeEach(() => setLanguage("fr"));
afterEach(() => setLanguage("en"));

const line = (name: string, unit: string, content: string): LineRecord => ({
  ...{ sheet: "s", label: name, kind: content.startsWith("=") ? "calculated" : "assumption", choices: [] },
  ...{ name, unit, content, low: "", high: "", format: "", note: "" },
});

/** Spaces of print as `_` (narrow) and `~` (wide), so that the table shows them. */
const seen = (text: string): string => text.replaceAll("\u202f", "_").replaceAll("\u00a0", "~");

const message = (formula: string): string => {
  const workbook = createWorkbook([line("budget", "CNY", "160"), line("part", "CNY", "80"), line("x", "1", formula)]);
  const value = workbook.value("x");
  return value.kind === "error" ? seen(value.message) : "";
};

test.each([
  ["=1/0", "une division par zéro"],
  ["=budgt", "aucune ligne ne s’appelle `budgt`_; vouliez-vous dire `budget`_?"],
  ["=SUMM(1)", "aucune fonction ne s’appelle `SUMM`_; vouliez-vous dire `SUM`_?"],
  ["=VLOOKUP(1)", "`VLOOKUP` est une fonction d’Excel que ce carnet n’a pas"],
  ["=ROUND(1)", "ROUND ne prend pas 1 argument_: ROUND(number, places)"],
  ["=ROUND()", "ROUND ne va pas sans argument_: ROUND(number, places)"],
  ["=ROUND(1,2,3)", "ROUND ne prend pas 3 arguments_: ROUND(number, places)"],
  ["=x+1", "ce calcul tourne en rond_: x → x"],
  ["=budget+1", "CNY et sans unité ne vont pas ensemble_; écrivez le nombre avec son unité_: 1 CNY"],
  ["=budget", "la formule donne un résultat en CNY, or la ligne est sans unité (1)"],
  ["=SQRT(-1)", "un nombre négatif n’a pas de racine carrée"],
  ["=(1", "cette parenthèse n’est pas fermée"],
  ["=1,5", "une virgule ne sert qu’entre des arguments_; le signe décimal d’une formule est le point"],
  ["=A1", "`A1` est l’adresse d’une cellule dans Excel_; utilisez le nom d’une ligne"],
  ["=IRR(1,2)", "un taux de rendement exige un montant négatif et un montant positif"],
])("%s: %s", (formula, expected) => expect(message(formula)).toBe(expected));

test("tells of several rates", () => {
  const workbook = createWorkbook([line("rate", "1", "=IRR(-100,230.1,-132.12)")]);
  expect(remarks(workbook, "rate").map(seen)).toEqual([
    "deux taux équilibrent ces versements, 10,1_% et 20_%_; le plus proche de 10_% est retenu",
  ]);
});

test.each([
  ["", "le nom est vide (des lettres, des chiffres et _, comme prix_unitaire)"],
  ["2x", "`2x` commence par un chiffre (une lettre d’abord, comme nombre_2x)"],
  ["sum", "`sum` est le nom d’une fonction (choisissez un autre mot)"],
])("the name %j: %s", (name, expected) => expect(nameProblem(name)).toBe(expected));
