import { said } from "../../language/said.js";
import { valueEquals } from "../../model/value.js";
import { editWorkbook, type Workbook } from "../../model/workbook.js";
import { type Notebook } from "../../notebook/notebook.js";
import { proseFigure } from "../../notebook/proseFigure.js";
import { joinRange } from "../../notebook/quantityFormat.js";
import { verbText, type VerbWords } from "../../notebook/verbText.js";
import { position, print } from "./values.js";

export type Range = readonly [from: number, to: number];

/** The lines of the model that a plane of scenarios shows. */
export interface PlaneLines {
  /** What runs across and what runs up, with the scale of each where nothing is to be shown. */
  readonly across: { readonly line: string; readonly label: string; readonly usual: Range };
  readonly up: { readonly line: string; readonly usual: Range };
  /**
   * What one of what runs across costs: its range is a band, and it is a line as it is used. `extra` is what comes on top of
   * it, or below zero off it; where there is any, another line leaves it out, and words say that the band has it.
   */
  readonly slope: { readonly line: string; readonly extra: string; readonly plus: string; readonly less: string };
  /** The rate by which the right tells what runs up in another currency. */
  readonly rate: string;
  /** A line to read what runs up against, and the words before its figure. */
  readonly rule: { readonly line: string; readonly label: string };
  /** What the point of the reader's own figures is called. */
  readonly base: VerbWords;
}

/** One scenario. `across` and `up` are positions; `text` is what runs up as print. */
export interface PlanePoint {
  readonly scenario: string;
  readonly label: string;
  readonly text: string;
  readonly across: number;
  readonly up: number;
  readonly isBase: boolean;
  readonly workbook: Workbook;
}

/** Slopes as positions: the ends of a band and what it is; the one used, and the one without what comes on top. */
export interface Slopes {
  readonly low: number;
  readonly high: number;
  /** Empty where the band is none. */
  readonly label: string;
  readonly used: number | null;
  readonly bare: number | null;
}

/** All that the picture shows. */
export interface Plane extends PlanePoints {
  readonly label: string;
  readonly slopes: Slopes;
  /** None where its value is not above zero. */
  readonly rule: readonly { readonly value: number; readonly text: string }[];
  /** For the axis on the right; null where there is none. */
  readonly rate: number | null;
  readonly units: { readonly left: string; readonly right: string };
  readonly usual: { readonly across: Range; readonly up: Range };
}

/** A plane as the reader has it. */
export function planeOf(notebook: Notebook, lines: PlaneLines): Plane {
  const { across, up, rule, rate } = lines;
  const workbook = notebook.workbook();
  const value = position(workbook, rule.line) ?? 0;
  const text = `${rule.label} ${proseFigure(notebook, workbook, rule.line, { isPoint: true }).text}`;
  return {
    label: across.label,
    ...planePoints(notebook, lines),
    slopes: slopesOf(workbook, lines),
    rule: value > 0 ? [{ value, text }] : [],
    rate: position(workbook, rate),
    units: { left: workbook.unit(up.line), right: workbook.unit(rate).split("/")[0] ?? "" },
    usual: { across: across.usual, up: up.usual },
  };
}

/** The points of a plane, and what those are called that have none: its scales have no zero, and nothing below. */
export interface PlanePoints {
  readonly points: readonly PlanePoint[];
  readonly undrawn: readonly string[];
}

/**
 * A point as the reader has it, and one of every scenario that moves it. Scenarios that come to the same in every line are drawn
 * once, by the last name; those that do so here alone have a point each.
 */
export function planePoints(notebook: Notebook, { across, up, base }: PlaneLines): PlanePoints {
  const names = [across.line, up.line];
  const standing = notebook.workbook();
  const points: PlanePoint[] = [];
  const undrawn: string[] = [];
  for (const scenario of notebook.scenarios()) {
    const isBase = scenario === "base";
    const workbook = notebook.scenario(scenario);
    if (!isBase && isSameIn(names, workbook, standing)) continue;
    const [x = 0, y = 0] = names.map((line) => position(workbook, line) ?? 0);
    const label = isBase ? verbText(notebook, [up.line], base) : notebook.scenarioTitle(scenario);
    if (x <= 0 || y <= 0) {
      undrawn.push(label);
      continue;
    }
    const { text } = proseFigure(notebook, workbook, up.line, { isPoint: true });
    const point = { scenario, label, text, across: x, up: y, isBase, workbook };
    const lines = workbook.lines.map(({ name }) => name);
    const same = points.findIndex((other) => !other.isBase && isSameIn(lines, workbook, other.workbook));
    if (same >= 0) points[same] = point;
    else points.push(point);
  }
  return { points, undrawn };
}

const isSameIn = (names: readonly string[], one: Workbook, other: Workbook): boolean =>
  names.every((name) => valueEquals(one.value(name), other.value(name)));

/** The slopes: what runs up where one of what runs across is set. Without a range, the band is the price used. */
export function slopesOf(
  workbook: Workbook,
  { across, up, slope }: Pick<PlaneLines, "across" | "up" | "slope">,
): Slopes {
  const { line, extra, plus, less } = slope;
  const ends = [workbook.line(line).low, workbook.line(line).high].map((end) => (end === "" ? {} : { [line]: end }));
  const perOne = (edits: Readonly<Record<string, string>>) => {
    const { workbook: tried } = editWorkbook(workbook, { ...edits, [across.line]: "1" });
    return { value: position(tried, up.line) ?? 0, text: print(tried, line) };
  };
  const [low, high] = [perOne(ends[0] ?? {}), perOne(ends[1] ?? {})];
  const top = position(workbook, extra) ?? 0;
  const words = top === 0 ? "" : ` ${top < 0 ? less : plus}`;
  const band = `${joinRange(low.text, high.text)}${words}`;
  const used = perOne({}).value;
  const bare = perOne({ [extra]: "0" }).value;
  return {
    low: low.value,
    high: high.value,
    label: low.value === high.value ? "" : said(`band: ${band}`, `bande : ${band}`),
    used: used > 0 ? used : null,
    bare: bare > 0 && bare !== used ? bare : null,
  };
}
