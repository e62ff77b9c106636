import { moneyLabels, type RowKind, rowLabels } from "../vocabulary/tables.js";

/** What a row holds that the head of a table of money does not speak of, as its label says; null for amounts. */
export function rowKind(label: string): RowKind | null {
  const kind = rowLabels.find(([, words]) => words.test(label))?.[0] ?? null;
  return (kind === "staff" || kind === "count") && moneyLabels.test(label) ? null : kind;
}
