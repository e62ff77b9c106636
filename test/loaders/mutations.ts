import { parse } from "csv-parse/sync";

/** A file of data/ spoiled in one place. `line` and `column` tell where, as far as one place was spoiled. */
export interface Mutation {
  readonly kind: string;
  readonly file: string;
  /** 0 where the file as a whole is meant. */
  readonly line: number;
  readonly column: string;
  readonly bytes: Uint8Array | null;
  /** The cells of the row before and after, by which other rows may name it. */
  readonly cells: readonly string[];
}

type Random = (below: number) => number;

const encoder = new TextEncoder();
const hiddenOnes =
  "\0 \u0007 \u001b[31m \u0085 \u00ad \u200b \u200d \u200e \u202e \u2028 \u2066 \u2069 \u3164 \ufeff \ufe0f \ue000 \u{e0041}"
    .split(" ")
    .concat("\u061c", "\t", "\u2029", "\u180e");
const twins: Readonly<Record<string, string>> = {
  a: "а",
  c: "с",
  e: "е",
  i: "і",
  o: "о",
  p: "р",
  x: "х",
  y: "у",
  A: "А",
  B: "В",
  C: "С",
  E: "Е",
  H: "Н",
  K: "К",
  M: "М",
  O: "О",
  P: "Р",
  T: "Т",
  X: "Х",
  "3": "З",
};

/** Cells that stand for anything a hand, a spreadsheet or an attacker may leave. */
const cells: readonly string[] = [
  ..."|.| |x|-|two words|n/a|NULL|0|00|-0|0.0|-1|1|1.|.5|+5|1e5|1E999|NaN|Infinity|0x10|1_000|7,0572|1,5|1 000|1.000,5|1'000|½|١٢|１２|5%|TRUE|#DIV/0!|#REF!".split(
    "|",
  ),
  "9".repeat(50),
  "9".repeat(99),
  "9".repeat(150),
  "9".repeat(1_900),
  `0.${"0".repeat(80)}1`,
  `-${"9".repeat(60)}`,
  "1".repeat(10_000),
  "x".repeat(10_000),
  "é".repeat(2_001),
  "word ".repeat(300),
  ...'javascript:alert(1)|JaVaScRiPt:alert(1)|data:text/html,x|vbscript:x|//evil.example|http://|https://a.example/x?y=1#z|http:/a|ftp://a.example|file:///etc/passwd|https://ft.com@evil.example/|https://a b.example|chips|mailto:a@b.c|https://пример.example/|https://a.example/"onclick="x'.split(
    "|",
  ),
  ..."../../etc/passwd|..|.|..\\x|C:\\x|/etc/passwd|%2e%2e/x|a/b|~root|con".split("|"),
  ..."=1+1|=1/0|=SQRT(-1)|=TRUE|=1=1|=1>0|=\"a\"|=IF(1>0,1,2)|=IF(1,TRUE,0)|=|==|=(|=x|=2^9999^9|=9^99999|=1e400*1e400|=LN(0)|=RATE(1)|=cmd|'/c calc'!A0|@SUM(A1)|+1|-x|=h200|='x'|=A1|=fx_cny_per_usd|=h200_units|=capex_2026_cny|=capex_2026_cny*0|=-fx_cny_per_usd".split(
    "|",
  ),
  ..."@|@x|@c000_01|@c000_03|@c003_03:low|@c003_03:middle|@c000_03:low|@CNY/USD@2025-12-22|@fx_cny_per_usd|c000_01|c000_03|CNY/USD@2025-12-22|=implied_fx_2026|c003_03:x|c000_03 c000_03".split(
    "|",
  ),
  ..."2025-02-30|2025-13-01|2025-00-10|0000-00-00|0999-01-01|22/12/2025|2025-12-22T00:00|9999-12-31|2025-12-22|2025-1-2|2024-02-29|2023-02-29|2026|2025-10|2025-1|20251".split(
    "|",
  ),
  ...'__proto__|constructor|toString|hasOwnProperty|<script>alert(1)</script>|<img src=x onerror=x>|${x}|`|"|""|a,b|a;b|a\nb|\'|\\|\ud83d\ude00|cafe\u0301|ﬁ|ﬀ'.split(
    "|",
  ),
  ..."0 dollar|0 yuan|0 milliard de RMB|-5 milliards de dollars|des milliards de dollars|environ 0 dollar|0,4 yuan|entre 0 et 5 milliards de dollars|moins de 3 dollars|plus de 3 yuans|23 milliards d'euros|1 dollar|un tiers|100 %|0 %|-20 %|999999999999999999999999 milliards de dollars|500 000 puces|deux mille".split(
    "|",
  ),
  ..."c000_07:middle|c003_03:low:high|c003_03:|c003_03 c003_03:low|:low|C000_03|@c000_02:|@c003_03:low:high|@C000_02|==x|c000_03,c004_02".split(
    "|",
  ),
  ..."=FOO(1)|=SUM()|=SUM(1,,2)|=RAND()|={1,2}|=1:2|=$A$1|=[B]S!A1|=1;2|=SOMME(1;2)|=1e400|=1e-400|=9^9^9|=ROUND(1/3,400)|=1%%|=H200_units".split(
    "|",
  ),
  ..."007|00.5|-0|−5|(5)|∞|５|५|𝟓|²|1/2|5e0|५ dollars|٨٥ milliards de RMB|85 milliards de RMB et 3|entre 85 et 80 milliards de RMB".split(
    "|",
  ),
  ...";|;;|Financial Times:|Financial Times: ,|a:b:c|financial times|Financial  Times|Financial Times: Capital Expenditure".split(
    "|",
  ),
  ..."Rates|RATES|A/B|[x]|'A'|History|H200|R1C1|pair|CNY/CNY|cny/usd|equal|<=|prints as|2025/12/22|20251222|2025‑12‑22|2025-W01".split(
    "|",
  ),
  "x".repeat(32),
  ..."USD|CNY|EUR|usd|XXX|US$|percent|chips|year|other|USD/chip|USD/CNY|CNY/USD|1|chip|1/0|USD^100|USD//chip|(USD|token/day|model|context|draft|internal|source|equals|at_most|at_least|prints_as|fr|en|zh|de|bn.1|percent.0|fixed.4|sig.0|bn|fixed.999".split(
    "|",
  ),
];

/** What a slip of the hand makes of a cell. */
const slips: readonly ((cell: string, random: Random) => string)[] = [
  (cell, random) => inserted(cell, random, hiddenOnes[random(hiddenOnes.length)] ?? ""),
  (cell, random) => inserted(cell, random, hiddenOnes[random(hiddenOnes.length)] ?? ""),
  (cell, random) => twinned(cell, random),
  (cell) => [...cell].map((letter) => twins[letter] ?? letter).join(""),
  (cell) => cell.normalize("NFD"),
  (cell) =>
    [...cell]
      .map((letter) => (/[!-~]/.test(letter) ? String.fromCodePoint(letter.charCodeAt(0) + 0xfee0) : letter))
      .join(""),
  (cell) => cell.toUpperCase(),
  (cell) => cell.toLowerCase(),
  (cell) => ` ${cell} `,
  (cell) => `${cell}.`,
  (cell) => `${cell}:low`,
  (cell) => `\u00a0${cell}\u3000`,
  (cell) => cell.replace(" ", "  "),
  (cell) => cell.slice(0, 1).toUpperCase() + cell.slice(1),
  (cell) => cell.replaceAll(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit))),
  (cell) => cell.replace(/\d/, "0$&"),
  (cell) => cell.replaceAll("_", "-"),
  (cell) => `${cell}${cell}`,
  (cell) => `-${cell}`,
  (cell) => `=${cell}`,
  (cell) => `'${cell}`,
  (cell, random) => cell.replace(/\d/, String(random(10))),
  (cell) => cell.replaceAll(/\d+/g, "0"),
  (cell) => cell.replace(".", ","),
  (cell, random) => without(cell, random),
  (cell, random) => cell.slice(0, random(cell.length + 1)),
  (cell, random) => inserted(cell, random, String.fromCharCode(32 + random(95))),
  (cell, random) => inserted(cell, random, String.fromCodePoint(random(0xd800))),
];

function inserted(cell: string, random: Random, what: string): string {
  const at = random(cell.length + 1);
  return cell.slice(0, at) + what + cell.slice(at);
}

function without(cell: string, random: Random): string {
  const at = random(Math.max(1, cell.length));
  return cell.slice(0, at) + cell.slice(at + 1);
}

function twinned(cell: string, random: Random): string {
  const places = [...cell].flatMap((letter, at) => (letter in twins ? [at] : []));
  const at = places[random(Math.max(1, places.length))];
  return at === undefined ? cell : cell.slice(0, at) + (twins[cell[at] ?? ""] ?? "") + cell.slice(at + 1);
}

/** What happens to a file as a whole: rows, header, quotes, line ends, encodings. */
const accidents: Readonly<Record<string, (rows: string[][], random: Random) => Uint8Array | null>> = {
  "row removed": (rows, random) => text(rows.filter((_, index) => index !== 1 + random(rows.length - 1))),
  "row doubled": (rows, random) => text([...rows, rows[1 + random(rows.length - 1)] ?? []]),
  "rows swapped": (rows, random) => text(exchanged(rows, 1 + random(rows.length - 1), 1 + random(rows.length - 1))),
  "no rows": (rows) => text(rows.slice(0, 1)),
  "no header": (rows) => text(rows.slice(1)),
  "header doubled": (rows) => text([rows[0] ?? [], ...rows]),
  "header name doubled": (rows) =>
    text([(rows[0] ?? []).map((_, index, all) => all[Math.max(0, index - 1)] ?? ""), ...rows.slice(1)]),
  "columns swapped": (rows, random) => {
    const [a, b] = [random(rows[0]?.length ?? 1), random(rows[0]?.length ?? 1)];
    return text(rows.map((row) => exchanged(row, a, b)));
  },
  "names of columns swapped": (rows, random) => {
    const [header = [], ...others] = rows;
    return text([exchanged(header, random(header.length), random(header.length)), ...others]);
  },
  "header in capitals": ([header = [], ...others]) => text([header.map((name) => name.toUpperCase()), ...others]),
  "row doubled in capitals": (rows, random) => {
    const row = rows[1 + random(rows.length - 1)] ?? [];
    return text([...rows, row.map((cell, index) => (index === 0 ? cell.toUpperCase() : cell))]);
  },
  "a conflict left by a merge": (rows, random) => {
    const at = 1 + random(rows.length - 1);
    const row = rows.slice(at, at + 1);
    return text([
      ...rows.slice(0, at),
      ["<<<<<<< HEAD"],
      ...row,
      ["======="],
      ...row,
      [">>>>>>> x"],
      ...rows.slice(at + 1),
    ]);
  },
  "a remark": (rows) => text([...rows.slice(0, 1), ["# a remark"], ...rows.slice(1)]),
  "rows of commas": (rows) => text(rows.flatMap((row) => [row, row.map(() => "")])),
  "a comma after each row": (rows) => text(rows.map((row) => [...row, ""])),
  "all cells quoted": (rows) =>
    encoder.encode(rows.map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")}\r\n`).join("")),
  "lines in quoted cells": (rows, random) =>
    text(altered(rows, random, (row) => row.map((cell, index) => (index === row.length - 1 ? `${cell}\r\nx` : cell)))),
  "commas of full width": (rows) => encoder.encode(csv(rows).replaceAll(",", "，")),
  "lines separated by U+2028": (rows) => encoder.encode(csv(rows).replaceAll("\n", "\u2028")),
  "column removed": (rows, random) => {
    const at = random(rows[0]?.length ?? 1);
    return text(rows.map((row) => row.filter((_, index) => index !== at)));
  },
  "cell removed": (rows, random) => text(altered(rows, random, (row) => row.slice(0, -1))),
  "cell added": (rows, random) => text(altered(rows, random, (row) => [...row, "x"])),
  "cells exchanged": (rows, random) =>
    text(altered(rows, random, (row) => exchanged(row, random(row.length), random(row.length)))),
  "blank lines": (rows) => encoder.encode(csv(rows).replaceAll("\n", "\n\n")),
  "quote left open": (rows, random) => encoder.encode(inserted(csv(rows), random, '"')),
  "quotes taken off": (rows) => encoder.encode(csv(rows).replaceAll('"', "")),
  "quotes of another kind": (rows) => encoder.encode(csv(rows).replaceAll('"', "“")),
  LF: (rows) => text(rows),
  CRLF: (rows) => encoder.encode(csv(rows).replaceAll("\n", "\r\n")),
  CR: (rows) => encoder.encode(csv(rows).replaceAll("\n", "\r")),
  "byte order mark": (rows) => encoder.encode(`\ufeff${csv(rows)}`),
  "two byte order marks": (rows) => encoder.encode(`\ufeff\ufeff${csv(rows)}`),
  "UTF-16 with a mark": (rows) => Buffer.from(`\ufeff${csv(rows)}`, "utf16le"),
  "UTF-16 without a mark": (rows) => Buffer.from(csv(rows), "utf16le"),
  "UTF-16, high byte first": (rows) => Buffer.from(`\ufeff${csv(rows)}`, "utf16le").swap16(),
  "Latin-1": (rows) => Buffer.from(`${csv(rows)}\u00e9`, "latin1"),
  semicolons: (rows) => encoder.encode(csv(rows).replaceAll(",", ";")),
  tabs: (rows) => encoder.encode(csv(rows).replaceAll(",", "\t")),
  "a first line for Excel": (rows) => encoder.encode(`sep=,\n${csv(rows)}`),
  cut: (rows, random) => text(rows).slice(0, random(text(rows).length)),
  "a byte changed": (rows, random) =>
    text(rows).map((byte, index, all) => (index === 0 ? ((all[random(all.length)] = random(256)), byte) : byte)),
  "NUL bytes at the end": (rows) => encoder.encode(`${csv(rows)}\0\0\0`),
  empty: () => new Uint8Array(),
  missing: () => null,
};

function exchanged<Item>(items: readonly Item[], a: number, b: number): Item[] {
  return items.map((item, index) => items[index === a ? b : index === b ? a : index] ?? item);
}

function altered(rows: string[][], random: Random, alter: (row: string[]) => string[]): string[][] {
  const at = 1 + random(rows.length - 1);
  return rows.map((row, index) => (index === at ? alter(row) : row));
}

const quote = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(quote).join(",")}\n`).join("");
const text = (rows: readonly (readonly string[])[]): Uint8Array => encoder.encode(csv(rows));

/** One of all that can happen to a data/: a cell spoiled in five of six cases, a file in the other. */
export function mutate(files: Readonly<Record<string, string>>, random: Random): Mutation {
  const names = Object.keys(files);
  const file = names[random(names.length)] ?? "";
  const rows = parse(files[file] ?? "", { relax_column_count: true }) as string[][];
  if (random(6) === 0) {
    const kinds = Object.keys(accidents);
    const kind = kinds[random(kinds.length)] ?? "";
    return { kind, file, line: 0, column: "", cells: [], bytes: accidents[kind]?.(rows, random) ?? null };
  }
  const at = 1 + random(rows.length - 1);
  const row = rows[at] ?? [];
  const column = random(row.length);
  const cell = row[column] ?? "";
  const others = [row[random(row.length)] ?? "", rows[1 + random(rows.length - 1)]?.[column] ?? ""];
  const spoiled =
    random(2) === 0
      ? (slips[random(slips.length)]?.(cell, random) ?? "")
      : ([...cells, ...others][random(cells.length + others.length)] ?? "");
  if (spoiled.trim() === cell) return mutate(files, random);
  const after = row.map((each, index) => (index === column ? spoiled : each));
  const bytes = text(rows.map((each, index) => (index === at ? after : each)));
  // No cell of data/ goes over several lines, so that rows and lines are the same.
  return {
    kind: `${JSON.stringify(cell)} to ${JSON.stringify(spoiled.slice(0, 60))}`,
    file,
    line: at + 1,
    column: rows[0]?.[column] ?? "",
    cells: [...row, ...after],
    bytes,
  };
}
