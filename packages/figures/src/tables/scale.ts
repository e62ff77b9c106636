import { type Sentence } from "../text/sentence.js";
import { amount, compare } from "../amount.js";
import { matchAt } from "../text/phrases.js";
import { type CellNumber } from "./cell.js";
import { type Column } from "./column.js";
import { type Head, headIn } from "./head.js";
import { tokenize } from "../text/tokenize.js";
import { type RowKind, moneyLabels, rowLabels } from "../vocabulary/tables.js";

/** What a bare number in a cell is: its unit, the power of ten it is printed in, and why that is in doubt, if it is. */
export interface Scale {
  readonly unit: string;
  readonly power: number;
  readonly doubt: "" | "no head" | "label" | "change";
}

export const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

const sure = (unit: string, power = 0): Scale => ({ unit, power, doubt: "" });
const doubtful = (doubt: Scale["doubt"], unit = "other"): Scale => ({ unit, power: 0, doubt });

/** What a row holds that the head of a table of money does not speak of, as its label says; null for amounts. */
function rowKind(label: string): RowKind | null {
  const kind = rowLabels.find(([, words]) => words.test(label))?.[0] ?? null;
  return (kind === "staff" || kind === "count") && moneyLabels.test(label) ? null : kind;
}

/** Kinds of columns and of rows whose numbers all have one unit. */
const columnUnits: Readonly<Record<string, string>> = { percent: "percent", points: "percentage_points", year: "year" };
const rowUnits: Readonly<Record<string, string>> = { percent: "percent", year: "year", ratio: "other" };

/**
 * What a number of a cell is: what it prints itself, or what the head of its row says, before that of its column, before that
 * of the table. `money` is the one currency that cells of the table print.
 */
export function scaleOf(
  number: CellNumber,
  label: string,
  column: Column | undefined,
  table: Head | null,
  money: string,
  sentence: Sentence,
): Scale {
  if (number.scaled || (number.unit !== "" && !isCurrency(number.unit))) return sure(number.unit || "other");
  const ofColumn = columnUnits[column?.kind ?? ""];
  if (ofColumn !== undefined) return sure(ofColumn);
  const row = headIn(label, sentence);
  if (row !== null && row.unit !== null && !isCurrency(row.unit)) return sure(row.unit, row.power ?? 0);
  // A row that says nothing of its kind is of its column's.
  const words = rowKind(label) === null && column?.kind === "amount" ? column.label : label;
  const kind = rowKind(words);
  const printed = number.unit || row?.unit || column?.head?.unit || table?.unit;
  const currency = printed || money;
  if (row?.perShare || column?.head?.perShare || kind === "share")
    return sure(isCurrency(currency) ? currency : "other");
  const counted = countUnit(kind, words, sentence);
  if (row !== null) return sure(counted ?? (currency || "other"), row.power ?? 0);
  const power = column?.head?.power ?? table?.power ?? null;
  if (number.unit === "") {
    const ofRow = rowUnits[kind ?? ""];
    if (ofRow !== undefined) return sure(ofRow);
    // A margin of more than a hundred is an amount.
    if (kind === "growth" || (kind === "margin" && isSmall(number)))
      return doubtful(power === null ? "no head" : "label");
    if (counted !== null) return countScale(counted, kind, column?.head ?? table);
    if (column?.kind === "change") return doubtful("change");
  }
  if (power !== null) return sure(currency || "other", power);
  return printed ? sure(printed) : doubtful("no head");
}

const isSmall = ({ low, high }: CellNumber): boolean =>
  [low, high].every((side) => side === null || compare(side, amount(100)) <= 0);

/** What a row counts, or null where it holds something else. */
function countUnit(kind: RowKind | null, label: string, { words }: Sentence): string | null {
  if (kind === "staff" || kind === "shares") return "count";
  if (kind !== "count") return null;
  const tokens = tokenize(label);
  const found = tokens.map((_, at) => matchAt(words.nouns, tokens, at)?.meaning);
  return found.find((unit) => unit === "users" || unit === "chips") ?? "count";
}

/** A head without a currency speaks of what is counted too; one of money leaves that as it is printed, but for its shares. */
function countScale(unit: string, kind: RowKind | null, head: Head | null): Scale {
  if (head === null || head.power === null || kind === "staff") return sure(unit);
  if (kind === "shares") return sure(unit, head.exceptsShares ? 0 : head.power);
  return head.unit === null ? sure(unit, head.power) : doubtful("label", unit);
}
