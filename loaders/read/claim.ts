import { type Reading } from "#figures";
import { isCurrency } from "../../src/model/currency.js";
import { type ClaimRecord } from "../../src/notebook/record.js";
import { type ClaimUnits } from "./claimUnit.js";
import { sameName } from "./lookAlike.js";
import { type Problem, quoted } from "./problem.js";
import { readPhrase } from "./readPhrase.js";
import { duplicateProblems, lookAlikeProblems, RowReader } from "./reader.js";
import { type Source, voiceOf } from "./source.js";
import { type Row, type Table, header } from "./table.js";

export const claimColumns = header("claim,source,paragraph,figure,occurrence,subject,measure,period,unit,role,note");

export type ClaimColumn = (typeof claimColumns)[number];

/** A figure of a source as pages get it, and where data/claims.csv has it. A draft is one that no analyst has labelled yet: it feeds nothing. */
export interface Claim extends ClaimRecord {
  readonly occurrence: number;
  readonly line: number;
}

/** Readings that a text completes: a bare number, or a counted thing that the phrase does not name. */
const elidedUnits = ["", "count", "other"];

/** A digit that the reader of figures does not know, and would read a phrase without: none of plain or of full width. */
export const foreignDigit = /(?![0-9０-９])\p{Nd}/u;

/** The claims of `data/claims.csv`, read from their phrases in the language of their source. */
export function readClaims(
  table: Table<ClaimColumn>,
  sources: readonly Source[],
  units: ClaimUnits,
): { claims: Claim[]; problems: Problem[] } {
  const problems = [
    ...table.problems,
    ...duplicateProblems(table.rows, "claim"),
    ...duplicateProblems(table.rows, "figure", { id: placeOf }),
    ...lookAlikeProblems(table.rows, "claim"),
    ...lookAlikeProblems(table.rows, "subject"),
    ...lookAlikeProblems(table.rows, "measure"),
  ];
  const bySource = new Map(sources.map((source) => [source.source, source]));
  const claims = table.rows.map((row) => readClaim(row, bySource, units, problems));
  return { claims, problems: [...problems, ...sources.flatMap((source) => attributionProblems(source, claims))] };
}

/** Measures of a source's `cites` that are a claim's measure but for capitals, spaces or script: the claim would miss its report. */
function attributionProblems(source: Source, claims: readonly Claim[]): Problem[] {
  const measures = [...new Set(claims.flatMap((claim) => (claim.source === source.source ? claim.measure : [])))];
  return source.attributions.flatMap(({ measures: named }) =>
    named.flatMap((name): Problem[] => {
      const meant = measures.includes(name) ? undefined : measures.find((each) => sameName(each) === sameName(name));
      if (meant === undefined) return [];
      const what = `${quoted(name)} is no measure of the claims of ${source.source}, but ${quoted(meant)} is`;
      return [{ file: "data/sources.csv", line: source.line, column: "cites", what, expected: quoted(meant) }];
    }),
  );
}

/** Where a phrase stands, as one text: two rows may not share it. */
export function placeOf(row: Row<"source" | "paragraph" | "figure" | "occurrence" | never>): string {
  const { source, paragraph, figure, occurrence } = row.cells;
  return `${source} paragraph ${paragraph} ${figure} (${occurrence})`;
}

function readClaim(
  row: Row<ClaimColumn>,
  sources: ReadonlyMap<string, Source>,
  units: ClaimUnits,
  problems: Problem[],
): Claim {
  const reader = new RowReader(row, problems);
  const source = reader.sourceOf("source", sources);
  const digit = foreignDigit.exec(reader.text("figure"))?.[0];
  if (digit !== undefined)
    reader.problem("figure", `the digit ${quoted(digit)} of another script`, "a phrase whose digits are 0 to 9");
  const draft = reader.text("role") === "";
  const role = draft ? "draft" : reader.oneOf("role", ["model", "context"]);
  const figure = reader.required("figure", "the phrase that holds the number");
  const { reading, interval } = readPhrase(figure, source?.language);
  if (figure !== "" && (reading.qualifier === "not_a_quantity" || (reading.low === "" && reading.high === "")))
    reader.problem("figure", `no quantity in ${quoted(figure)}`, expectedQuantity(figure, source));
  const label = (column: "subject" | "measure", expected: string) =>
    draft ? reader.text(column) : reader.required(column, expected);
  const measure = label("measure", "what is measured, in a few words");
  const unit = readUnit(reader, reading, draft, units);
  return {
    claim: reader.id(
      "claim",
      /^[A-Za-z][A-Za-z0-9_-]*$/,
      "an id such as c005_01: a letter, then letters, digits, _ or -",
    ),
    source: reader.text("source"),
    paragraph: reader.ordinal("paragraph"),
    figure,
    occurrence: reader.ordinal("occurrence"),
    subject: label("subject", "whose figure it is, in a few words"),
    measure,
    period: readPeriod(reader),
    unit,
    modelUnit: units.get(unit)?.unit ?? unit,
    role,
    note: reader.text("note"),
    low: reading.low,
    high: reading.high,
    qualifier: reading.qualifier,
    interval: interval(units.get(unit)?.printedAs ?? unit),
    sourceName: source?.name ?? "",
    voice: source === undefined ? "" : voiceOf(source, measure),
    line: row.line,
  };
}

/** What a figure that holds no quantity should be, and where the fault may lie when another language finds one in it. */
function expectedQuantity(figure: string, source: Source | undefined): string {
  const expected = "a number with its magnitude and unit";
  const other = (["fr", "en", "zh"] as const).find(
    (language) => language !== source?.language && readPhrase(figure, language).reading.qualifier !== "not_a_quantity",
  );
  if (source === undefined || other === undefined) return expected;
  return `${expected}; it has one in ${other}, and source ${source.source} is in ${source.language} on line ${source.line} of data/sources.csv`;
}

function readPeriod(reader: RowReader<ClaimColumn>): string {
  const period = reader.text("period");
  if (!/^([1-9]\d{3}(-(0[1-9]|1[0-2]))?)?$/.test(period))
    reader.problem("period", `got ${quoted(period)}`, "a year, a month as 2025-10, or empty");
  return period;
}

function readUnit(reader: RowReader<ClaimColumn>, reading: Reading, draft: boolean, units: ClaimUnits): string {
  const unit = reader.text("unit");
  if (draft && unit === "") return reading.unit;
  // What the reader finds may be nothing that this story counts; a draft feeds nothing.
  const known = units.has(unit) || isCurrency(unit) || (draft && unit === reading.unit);
  if (!known)
    reader.problem(
      "unit",
      `got ${quoted(unit)}`,
      `a currency code, one of ${[...units.keys()].join(", ")}, or a new row in data/units.csv`,
    );
  else if (unit !== reading.unit && !elidedUnits.includes(reading.unit))
    reader.problem(
      "unit",
      `got ${quoted(unit)}, but the phrase ${quoted(reader.text("figure"))} says ${reading.unit}`,
      reading.unit,
    );
  return unit;
}
