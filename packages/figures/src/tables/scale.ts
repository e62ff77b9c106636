import { type Sentence } from "../text/sentence.js";
import { amount, compare } from "../amount.js";
import { matchAt } from "../text/phrases.js";
import { type CellNumber } from "./cell.js";
import { type Column } from "./column.js";
import { type Head, headIn } from "./head.js";
import { tokenize } from "../text/tokenize.js";
import { type RowKind } from "../vocabulary/tables.js";
import { rowKind } from "./rowKind.js";

/** What a bare number in a cell is: its unit, the power of ten it is printed in, and why that is in doubt, if it is. */
export interface Scale {
  readonly unit: string;
  readonly power: number;
  readonly doubt: "" | "no head" | "label" | "change";
}

const isCurrency = /^[A-Z]{3}$/;

const sure = (unit: string, power = 0): Scale => ({ unit, power, doubt: "" });

/**
 * What the heads of a table say of a bare number (its own unit, if it prints one, is `number.unit`): that of its row before
 * that of its column before that of the table. `money` is the one currency that cells of the table print.
 */
export function scaleOf(
  number: CellNumber,
  label: string,
  column: Column | undefined,
  table: Head | null,
  money: string,
  sentence: Sentence,
): Scale {
  const row = headIn(label, sentence);
  if (column?.kind === "percent") return sure("percent");
  if (column?.kind === "points") return sure("percentage_points");
  if (column?.kind === "year") return sure("year");
  const currency = number.unit || row?.unit || column?.head?.unit || table?.unit || money;
  // A row that says nothing of its kind is of its column's.
  const words = rowKind(label) === null && column?.kind === "amount" ? column.label : label;
  const kind = rowKind(words);
  if (row?.unit === "percent") return sure("percent");
  if (row !== null && row.unit !== null && !isCurrency.test(row.unit)) return sure(row.unit, row.power ?? 0);
  if (row?.perShare || column?.head?.perShare || kind === "share")
    return sure(isCurrency.test(currency) ? currency : "other");
  const counted = countUnit(kind, words, sentence);
  if (row !== null) return sure(counted ?? (currency || "other"), row.power ?? 0);
  const power = column?.head?.power ?? table?.power ?? null;
  if (number.unit === "") {
    if (kind === "percent") return sure("percent");
    if (kind === "year") return sure("year");
    if (kind === "ratio") return sure("other");
    // A margin of more than a hundred is an amount.
    if (kind === "growth" || (kind === "margin" && isSmall(number)))
      return { unit: "other", power: 0, doubt: power === null ? "no head" : "label" };
    if (counted !== null) return countScale(counted, kind, column, table);
    if (column?.kind === "change") return { unit: "other", power: 0, doubt: "change" };
  }
  if (power !== null) return sure(currency || "other", power);
  const unit = number.unit || column?.head?.unit || table?.unit;
  return unit ? sure(unit) : { unit: "other", power: 0, doubt: "no head" };
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
function countScale(unit: string, kind: RowKind | null, column: Column | undefined, table: Head | null): Scale {
  const head = column?.head ?? table;
  if (head === null || head.power === null || kind === "staff") return sure(unit);
  if (kind === "shares") return sure(unit, head.exceptsShares ? 0 : head.power);
  return head.unit === null ? sure(unit, head.power) : { unit, power: 0, doubt: "label" };
}
