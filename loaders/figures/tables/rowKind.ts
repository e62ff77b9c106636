import { type RowKind, rowLabels } from "../vocabulary/tables.js";

/** What a row holds that the head of a table of money does not speak of, as its label says; null for amounts. */
export const rowKind = (label: string): RowKind | null => rowLabels.find(([, words]) => words.test(label))?.[0] ?? null;
