import { ownSheet } from "../state/withOwnLines.js";
import { type Takeaway } from "./takeaway.js";

/** What is in a file. `published` is a sheet of the model as published; `french` is CSV for Excel where a comma is the decimal mark. */
export type FileKind =
  | {
      readonly of: "published" | "my-scenario";
      readonly sheet?: string;
      readonly ending: "csv" | "xlsx" | "zip" | "json";
      readonly isFrench?: boolean;
    }
  | {
      readonly of: "chart";
      readonly chart: string;
      readonly ending: "svg" | "png" | "csv";
      readonly isFrench?: boolean;
    }
  | { readonly of: "question"; readonly question: string; readonly ending: "csv"; readonly isFrench?: boolean };

/**
 * The name of a file that is taken away: whose it is, what is in it and the day, in parts that stand between underscores, as
 * `bytedance-ai-budget_budget_my-scenario_2026-11-28.csv`. Different contents have different names, and the same contents the
 * same name on one day. It has letters, digits and hyphens alone, so that every system takes it.
 */
export function fileName(takeaway: Takeaway, kind: FileKind): string {
  const parts = [takeaway.notebook.record.id, ...about(takeaway, kind), kind.isFrench ? "excel-fr" : "", takeaway.date];
  return `${parts.filter(Boolean).join("_")}.${kind.ending}`;
}

function about(takeaway: Takeaway, kind: FileKind): string[] {
  if (kind.of === "chart") return ["chart", plainName(kind.chart)];
  if (kind.of === "question") return ["what-if", plainName(kind.question)];
  return [kind.sheet === undefined ? "" : sheetName(takeaway, kind.sheet), kind.of];
}

/** The name of a sheet in names of files; sheets that come to the same are numbered, in the model's order. */
function sheetName({ notebook }: Takeaway, sheet: string): string {
  const names = new Map<string, string>();
  for (const each of [...notebook.record.lines.map((line) => line.sheet), ownSheet, sheet]) {
    if (!names.has(each)) names.set(each, freeName(plainName(each), new Set(names.values())));
  }
  return names.get(sheet) ?? plainName(sheet);
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}-${number}`)) number++;
  return `${wanted}-${number}`;
}

const longest = 60;

/**
 * A name in small letters and digits of any script, with hyphens between words and without the accents of Latin ones:
 * `Chip share` is `chip-share`. `unnamed` where nothing is left.
 */
export function plainName(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-");
  const short = [...plain].slice(0, longest).join("");
  return short.replace(/^-+|-+$/g, "") || "unnamed";
}
