import { catalogue } from "../../language/catalogue.js";
import { type CheckRecord, checkLabel } from "../../model/check.js";
import { parseFormula } from "../../model/formula.js";
import { type Value, valueText } from "../../model/value.js";
import { unitWords } from "../../format/unitLabel.js";
import { checkResult, statusText } from "../../notebook/checkText.js";
import { countChecks } from "../../notebook/counts.js";
import { quantityFormat } from "../../notebook/quantityFormat.js";
import { cellFormat, truthFormat } from "./cellFormat.js";
import { cellValue } from "./cellValue.js";
import { type Grid, type GridCell, number, text } from "./grid.js";
import { columnFormula, namedFormula } from "./lineFormula.js";
import { type Plan } from "./plan.js";
import { quotedSheet } from "./sheetNames.js";

const words = catalogue({
  en: {
    title: "Checks",
    all: (count: number) => `✓ Arithmetic: ${count === 1 ? "the one check holds" : `all ${count} checks hold`}`,
    one: (count: number) => `✕ Arithmetic: 1 of ${count} checks fails`,
    some: (count: number) => `of ${count} checks fail`,
    before: "✕ Arithmetic:",
    none: "No checks of the arithmetic",
    how: "Checks of the arithmetic stand on your column; those between the sources, and what they found, on the column of what is published. Two sides are equal, or one within the other, to nine digits: a spreadsheet calculates in doubles, the model exactly.",
    check: "Holds when it is true that",
    kind: "Kind",
    left: "Left side",
    leftValue: "Its value",
    relation: "Relation",
    right: "Right side",
    low: "Its value, or the least of the print",
    high: "The most of the print",
    unit: "Unit",
    holds: "Holds",
    result: "Result",
    note: "Note",
    kinds: { internal: "arithmetic", source: "between the sources", finding: "found between the sources" },
    relations: { equals: "is", at_most: "is at most", at_least: "is at least", prints_as: "would be printed as" },
  },
  fr: {
    title: "Contrôles",
    all: (count) => `✓ Calculs : ${count === 1 ? "le seul contrôle est juste" : `les ${count} contrôles sont justes`}`,
    one: (count) => `✕ Calculs : 1 contrôle sur ${count} échoue`,
    some: (count) => `contrôles sur ${count} échouent`,
    before: "✕ Calculs :",
    none: "Aucun contrôle des calculs",
    how: "Les contrôles des calculs portent sur votre colonne ; ceux entre les sources, et ce qu'ils ont constaté, sur la colonne de ce qui est publié. Deux côtés sont égaux, ou l'un dans l'autre, à neuf chiffres près : un tableur calcule en virgule flottante, le modèle exactement.",
    check: "Juste quand il est vrai que",
    kind: "Nature",
    left: "Côté gauche",
    leftValue: "Sa valeur",
    relation: "Relation",
    right: "Côté droit",
    low: "Sa valeur, ou le moins pour quoi vaut l'écrit",
    high: "Le plus pour quoi vaut l'écrit",
    unit: "Unité",
    holds: "Juste",
    result: "Résultat",
    note: "Note",
    kinds: { internal: "calculs", source: "entre les sources", finding: "constaté entre les sources" },
    relations: { equals: "est", at_most: "est au plus", at_least: "est au moins", prints_as: "s'écrirait" },
  },
});

/** Where the master flag stands, which every sheet repeats. */
const flagAddress = "$A$2";
const rowsAboveChecks = 5;
const kinds = ["internal", "source", "finding"] as const;

/** Every check with both its sides as live formulas, whether it holds, and a flag that says whether all of the arithmetic do. */
export function checksSheet(plan: Plan): Grid {
  const { notebook, other } = plan;
  const records = kinds.flatMap((kind) => notebook.record.checks.filter((record) => record.kind === kind));
  const { check, kind, left, leftValue, relation, right, low, high, unit, holds, result, note } = words();
  const heads = [check, kind, left, leftValue, relation, right, low, high, unit, holds, result, note];
  const numeric = new Set([leftValue, low, high]);
  return {
    name: other.checks,
    rows: [
      [text(words().title, "title")],
      [flagOf(plan)],
      [text(words().how, "sentence")],
      [],
      heads.map((head) => text(head, numeric.has(head) ? "headOfNumbers" : "head")),
      ...records.map((record, index) => checkRow(plan, record, rowsAboveChecks + index + 1)),
    ],
    widths: [60, 28, 52, 16, 22, 36, 18, 18, 12, 9, 14, 80],
    frozen: { rows: rowsAboveChecks, columns: 1 },
    heights: new Map([
      [0, 24],
      [4, 48],
    ]),
    headRow: 4,
    printed: 11,
    tab: "00703C",
  };
}

/** The master flag as another sheet shows it, with a link to the checks. */
export function flagCell(plan: Plan): GridCell {
  const sheet = quotedSheet(plan.other.checks);
  const { value } = flagOf(plan);
  return { value, formula: `${sheet}!${flagAddress}`, look: "flag", link: `#${sheet}!A1` };
}

function flagOf({ notebook }: Plan): GridCell {
  const count = countChecks(notebook, { kind: "internal" });
  if (count === 0) return text(words().none, "flag");
  const failed = countChecks(notebook, { kind: "internal", status: "fail" });
  const { all, one, before, some } = words();
  const told = failed === 0 ? all(count) : failed === 1 ? one(count) : `${before} ${failed} ${some(count)}`;
  const range = `$J$${rowsAboveChecks + 1}:$J$${rowsAboveChecks + count}`;
  const live = `${count}-COUNTIF(${range},TRUE)`;
  const many = `${literal(`${before} `)}&(${live})&${literal(` ${some(count)}`)}`;
  return {
    value: told,
    formula: `IF(${live}=0,${literal(all(count))},IF(${live}=1,${literal(one(count))},${many}))`,
    look: "flag",
  };
}

/** A text in a formula. */
const literal = (told: string): string => `"${told.replaceAll('"', '""')}"`;

function checkRow(plan: Plan, record: CheckRecord, row: number): (GridCell | null)[] {
  const { notebook } = plan;
  const result = checkResult(notebook, record);
  const { kind, relation, claim, title, note } = record;
  const values = [valueText(result.left), result.low, result.high].filter((value) => /^-?\d/.test(value));
  const format = quantityFormat(values, result.unit || "1");
  const side = (formula: string, value: Value): GridCell => sideCell(plan, kind, formula, value, format);
  const bound = (value: string): GridCell | null =>
    value === "" ? null : number(Number(value), "published", cellFormat(value, format));
  const isHeld = result.status === "pass";
  const print = claim === "" ? undefined : notebook.claim(claim);
  return [
    text(title, "wrapped"),
    text(words().kinds[kind], "quiet"),
    text(record.left, "quietWrapped"),
    side(record.left, result.left),
    text(words().relations[relation], "quiet"),
    text(print ? `${print.figure} (${print.claim})` : checkLabel(record), "quietWrapped"),
    result.right === null ? bound(record.low) : side(record.right, result.right),
    result.right === null ? bound(record.high) : null,
    text(unitWords(result.unit || "1", true), "quiet"),
    { value: isHeld, formula: holdsFormula(record, row), look: "truth", numberFormat: truthFormat },
    {
      value: statusText(kind, result.status),
      formula: `IF(J${row},${literal(statusText(kind, "pass"))},${literal(statusText(kind, "fail"))})`,
      look: kind === "finding" ? "plain" : isHeld ? "holds" : "fails",
    },
    text(note, "quiet"),
  ];
}

/** One side: over the names of the reader's column, or over the cells of what is published. */
function sideCell(plan: Plan, kind: CheckRecord["kind"], side: string, value: Value, format: string): GridCell {
  const formula = parseFormula(side);
  const written =
    formula.kind === "error"
      ? null
      : kind === "internal"
        ? namedFormula(plan, formula)
        : columnFormula(plan, plan.published, formula, plan.other.checks);
  const about = { ...cellValue(value), look: "linked", numberFormat: cellFormat(valueText(value), format) } as const;
  return written === null ? about : { ...about, formula: written };
}

const tolerance = "1E-9";

function holdsFormula({ relation, claim, low, high }: CheckRecord, row: number): string {
  const [left, right, most] = [`D${row}`, `G${row}`, `H${row}`];
  const atLeast = `${left}-${right}>=-${tolerance}*ABS(${right})`;
  if (claim !== "") {
    const sides = [
      ...(low === "" ? [] : [atLeast]),
      ...(high === "" ? [] : [`${left}-${most}<=${tolerance}*ABS(${most})`]),
    ];
    return `IFERROR(AND(${["ISNUMBER(" + left + ")", ...sides].join(",")}),FALSE)`;
  }
  const asked = {
    equals: `ABS(${left}-${right})<=${tolerance}*MAX(ABS(${left}),ABS(${right}))`,
    at_most: `${left}-${right}<=${tolerance}*ABS(${right})`,
    at_least: atLeast,
    prints_as: "FALSE",
  }[relation];
  return `IFERROR(${asked},FALSE)`;
}
