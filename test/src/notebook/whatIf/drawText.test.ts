import { afterEach, expect, test } from "vitest";
import {
  distributionOf,
  drawHint,
  keptDraw,
  readDraw,
  readKeptDraw,
  shownDraw,
} from "../../../../src/notebook/whatIf/drawText.js";
import { setLanguage } from "../../../../src/language/language.js";
import { editedNotebook } from "../editedNotebook.js";

afterEach(() => setLanguage("en"));

const notebook = editedNotebook();
const shapes =
  "uniform(low, high), triangular(low, mode, high), pert(low, mode, high), lognormal(median, p95), point(value)";

test.each([
  ["h200_units", "uniform(20k, 80k)", "uniform(20000, 80000)"],
  ["h200_units", "Uniform( 20,000, 80,000 )", "uniform(20000, 80000)"],
  ["h200_units", "uniform(20,000; 80,000)", "uniform(20000, 80000)"],
  ["h200_units", "uniform(1,2)", "uniform(1, 2)"],
  [
    "h200_units",
    "uniform(20,000,80,000)",
    `“uniform(20,000,80,000)” has another number of amounts than uniform(low, high); part them with ;`,
  ],
  ["h200_units", "lognormal(40k, 80k)", "lognormal(40000, 80000)"],
  ["h200_units", "log-normal(40k, 80k, 20k)", "lognormal(40000, 80000, 20000)"],
  ["h200_units", "point(40k)", "point(40000)"],
  ["h200_units", "uniforme(20k ; 80k)", "uniform(20000, 80000)"],
  ["chip_budget_2026_cny", "uniform(85bn, 100bn)", "uniform(85000000000, 100000000000)"],
  ["h200_surcharge_rate", "pert(0, 5, 25 %)", "pert(0, 0.05, 0.25)"],
  ["h200_unit_price_usd", "triangular($15k, $20k, $30k)", "triangular(15000, 20000, 30000)"],
  ["h200_units", "normal(1, 2)", `“normal(1, 2)” is no distribution: type one of ${shapes}`],
  ["h200_units", "40k", `“40k” is no distribution: type one of ${shapes}`],
  ["h200_units", "uniform(80k, 20k)", "low 80,000 is above high 20,000"],
  ["h200_units", "uniform(20k, 20k)", "its bounds are both 20,000, so that nothing is drawn: type point(20,000)"],
  ["h200_units", "triangular(1, 5, 3)", "mode 5 is above high 3"],
  ["h200_units", "pert(4, 2, 9)", "low 4 is above mode 2"],
  [
    "h200_units",
    "pert(1, 2)",
    "“pert(1, 2)” has another number of amounts than pert(low, mode, high); part them with ;",
  ],
  ["h200_units", "lognormal(0, 5)", "0 must be below median 0"],
  ["h200_units", "lognormal(5, 5)", "median 5 must be below p95 5"],
  ["h200_units", "lognormal(5, 9, 6)", "floor 6 must be below median 5"],
  ["h200_units", "uniform(lots, 5)", '"lots" has no number: type one, for example 20k, 1.5bn or 12%'],
])("%s: what is typed as %s is %s", (line, typed, expected) => {
  const read = readDraw(notebook, line, typed);
  expect("draw" in read ? keptDraw(read.draw) : read.problem).toBe(expected);
});

test.each([
  ["chip_budget_2026_cny", "uniform(85000000000, 100000000000)", "uniform(85, 100)"],
  ["h200_surcharge_rate", "pert(0, 0.05, 0.25)", "pert(0, 5, 25)"],
  ["h200_units", "lognormal(40000, 80000, 20000)", "lognormal(40,000, 80,000, 20,000)"],
])("%s: what is kept as %s is shown as %s, which is read as the same", (line, kept, shown) => {
  const read = readKeptDraw(notebook, line, kept);
  if ("problem" in read) throw new Error(read.problem);
  expect(shownDraw(notebook, line, read.draw)).toBe(shown);
  expect(readDraw(notebook, line, shown)).toEqual(read);
});

test("in French too", () => {
  setLanguage("fr");
  const read = readDraw(notebook, "chip_budget_2026_cny", "triangulaire(85 Md, 92,5 Md, 100 Md)");
  expect(read).toEqual({ draw: { kind: "triangular", amounts: ["85000000000", "92500000000", "100000000000"] } });
  if ("problem" in read) return;
  const shown = shownDraw(notebook, "chip_budget_2026_cny", read.draw);
  expect(shown).toBe("triangulaire(85\u202f; 92,5\u202f; 100)");
  expect(readDraw(notebook, "chip_budget_2026_cny", shown)).toEqual(read);
  expect(drawHint()).toBe(
    "saisissez l’une de ces formes\u202f: uniforme(bas\u202f; haut), triangulaire(bas\u202f; mode\u202f; haut), pert(bas\u202f; mode\u202f; haut), lognormale(médiane\u202f; p95), point(valeur)",
  );
});

test("doubles are made of it for the draws alone", () => {
  expect(distributionOf({ kind: "lognormal", amounts: ["4", "8"] })).toEqual({
    ...{ kind: "lognormal", median: 4, p95: 8, floor: 0 },
  });
  expect(distributionOf({ kind: "pert", amounts: ["1", "2", "4"] })).toEqual({
    kind: "pert",
    low: 1,
    mode: 2,
    high: 4,
  });
  expect(distributionOf({ kind: "point", amounts: ["1"] })).toEqual({ kind: "point", value: 1 });
});
