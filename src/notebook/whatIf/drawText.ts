import { isPlainDecimal } from "../../format/plainDecimal.js";
import { catalogue } from "../../language/catalogue.js";
import { called } from "../../language/quoted.js";
import { decimal } from "../../model/decimal.js";
import { type Distribution, type DistributionKind } from "../../model/simulation/distribution.js";
import { type Notebook } from "../notebook.js";
import { amountText, readAmount } from "./settings.js";

const words = catalogue({
  en: {
    kinds: { point: "point", uniform: "uniform", triangular: "triangular", pert: "pert", lognormal: "lognormal" },
    between: ", ",
    shape: (examples: string) => `type one of ${examples}`,
    amounts: { value: "value", low: "low", mode: "mode", high: "high", median: "median", p95: "p95", floor: "floor" },
    unread: (text: string, shapes: string) => `${text} is no distribution: type one of ${shapes}`,
    count: (text: string, shape: string) => `${text} has another number of amounts than ${shape}; part them with ;`,
    crossed: (first: string, second: string) => `${first} is above ${second}`,
    narrow: (low: string) => `its bounds are both ${low}, so that nothing is drawn: type point(${low})`,
    apart: (first: string, second: string) => `${first} must be below ${second}`,
    named: (name: string, amount: string) => `${name} ${amount}`,
  },
  fr: {
    kinds: { point: "point", uniform: "uniforme", triangular: "triangulaire", pert: "pert", lognormal: "lognormale" },
    // A comma is the decimal one.
    between: " ; ",
    shape: (examples) => `saisissez l'une de ces formes : ${examples}`,
    amounts: {
      ...{ value: "valeur", low: "bas", mode: "mode", high: "haut", median: "médiane", p95: "p95" },
      floor: "plancher",
    },
    unread: (text, shapes) => `${text} n'est pas une loi : saisissez l'une de ces formes : ${shapes}`,
    count: (text, shape) => `${text} n'a pas le nombre de montants de ${shape} ; séparez-les par ;`,
    crossed: (first, second) => `${first} dépasse ${second}`,
    narrow: (low) => `ses deux bornes sont ${low}, rien n'est donc tiré : saisissez point(${low})`,
    apart: (first, second) => `${first} doit être inférieur à ${second}`,
    named: (name, amount) => `${name} ${amount}`,
  },
});

type Amount = "value" | "low" | "mode" | "high" | "median" | "p95" | "floor";

/** What is typed of each distribution, in its order; those from `optional` on may be left out. */
const shapes: Readonly<Record<DistributionKind, { readonly amounts: readonly Amount[]; readonly least: number }>> = {
  uniform: { amounts: ["low", "high"], least: 2 },
  triangular: { amounts: ["low", "mode", "high"], least: 3 },
  pert: { amounts: ["low", "mode", "high"], least: 3 },
  lognormal: { amounts: ["median", "p95", "floor"], least: 2 },
  point: { amounts: ["value"], least: 1 },
};

const kinds = Object.keys(shapes) as DistributionKind[];

/** A distribution with its amounts as plain decimals in the unit of its line. */
export interface WrittenDraw {
  readonly kind: DistributionKind;
  readonly amounts: readonly string[];
}

/** As settings keep it: `uniform(85000000000, 100000000000)`. */
export const keptDraw = ({ kind, amounts }: WrittenDraw): string => `${kind}(${amounts.join(", ")})`;

/** As a reader sees and types it: `uniform(85 bn, 100 bn)`, in their language. */
export function shownDraw(notebook: Notebook, line: string, { kind, amounts }: WrittenDraw): string {
  const shown = amounts.map((amount) => amountText(notebook, line, amount));
  return `${words().kinds[kind]}(${shown.join(words().between)})`;
}

/** What may be typed, as examples: `uniform(low, high), …`. */
const shapesText = (): string => kinds.map(shapeText).join(", ");

function shapeText(kind: DistributionKind): string {
  const { amounts, least } = shapes[kind];
  return `${words().kinds[kind]}(${amounts
    .slice(0, least)
    .map((amount) => words().amounts[amount])
    .join(words().between)})`;
}

/** What a reader may type, in a sentence for the field. */
export const drawHint = (): string => words().shape(shapesText());

/** A distribution, or why a text is none that can be drawn, in a sentence without its final stop. */
export type ReadDraw = { readonly draw: WrittenDraw } | { readonly problem: string };

/** What a reader types as the distribution of a line: its amounts as in the line's cell, its name in either language. */
export function readDraw(notebook: Notebook, line: string, typed: string): ReadDraw {
  return read(notebook, line, typed, (text) => readAmount(notebook, line, text));
}

/** What settings keep as the distribution of a line, in plain decimals. */
export function readKeptDraw(notebook: Notebook, line: string, text: string): ReadDraw {
  return read(notebook, line, text, (amount) =>
    isPlainDecimal(amount) ? { value: amount } : { problem: words().unread(called(text), shapesText()) },
  );
}

type ReadAmountText = (text: string) => { readonly value: string } | { readonly problem: string };

function read(notebook: Notebook, line: string, typed: string, amountOf: ReadAmountText): ReadDraw {
  const [, name = "", list = ""] = /^\s*([\p{L}-]+)\s*\((.*)\)\s*$/su.exec(typed) ?? [];
  const kind = kindOf(name);
  if (kind === undefined) return { problem: words().unread(called(typed.trim()), shapesText()) };
  const { amounts: wanted, least } = shapes[kind];
  const texts = partsOf(list, ({ length }) => length >= least && length <= wanted.length);
  if (texts === null) return { problem: words().count(called(typed.trim()), shapeText(kind)) };
  const amounts: string[] = [];
  for (const text of texts) {
    const amount = amountOf(text);
    if ("problem" in amount) return amount;
    amounts.push(amount.value);
  }
  const draw = { kind, amounts };
  const problem = faultOf(notebook, line, draw);
  return problem === null ? { draw } : { problem };
}

function kindOf(name: string): DistributionKind | undefined {
  const plain = name.toLowerCase().replaceAll("-", "");
  const french = { uniforme: "uniform", triangulaire: "triangular", lognormale: "lognormal" } as const;
  return kinds.find((kind) => kind === plain) ?? (plain in french ? french[plain as keyof typeof french] : undefined);
}

/** The amounts of a list: parted by ; or by a comma and a space or by commas, whichever makes as many as are wanted. */
function partsOf(list: string, fits: (parts: readonly string[]) => boolean): readonly string[] | null {
  const ways = [/;/, /,\s+/, /,/].map((mark) => list.split(mark).map((part) => part.trim()));
  return ways.find(fits) ?? null;
}

/** What is wrong with the order of the amounts. */
function faultOf(notebook: Notebook, line: string, { kind, amounts }: WrittenDraw): string | null {
  const shown = (index: number): string => {
    const name = words().amounts[shapes[kind].amounts[index]!];
    return words().named(name, amountText(notebook, line, amounts[index]!));
  };
  const order = (first: number, second: number): number => decimal(amounts[first]!).cmp(decimal(amounts[second]!));
  if (kind === "point") return null;
  if (kind === "lognormal") {
    if (amounts[2] === undefined && !decimal(amounts[0]!).gt(0)) return words().apart("0", shown(0));
    if (amounts[2] !== undefined && order(2, 0) >= 0) return words().apart(shown(2), shown(0));
    return order(0, 1) >= 0 ? words().apart(shown(0), shown(1)) : null;
  }
  for (let index = 1; index < amounts.length; index++) {
    if (order(index - 1, index) > 0) return words().crossed(shown(index - 1), shown(index));
  }
  return order(0, amounts.length - 1) === 0 ? words().narrow(amountText(notebook, line, amounts[0]!)) : null;
}

/** The distribution in doubles, which draws are made of. */
export function distributionOf({ kind, amounts }: WrittenDraw): Distribution {
  const [first = 0, second = 0, third = 0] = amounts.map(Number);
  switch (kind) {
    case "point":
      return { kind, value: first };
    case "uniform":
      return { kind, low: first, high: second };
    case "triangular":
    case "pert":
      return { kind, low: first, mode: second, high: third };
    case "lognormal":
      return { kind, median: first, p95: second, floor: third };
  }
}
