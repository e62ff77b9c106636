import { medianMs, type Timing } from "../report.js";
import { compileColumns, createWorkbook, editWorkbook } from "./engine.js";
import { scaleModel } from "./scaleModel.js";

/** How long a model of so many calculated lines takes, in milliseconds. */
export interface ScaleTimes {
  readonly lines: number;
  readonly build: number;
  readonly edit: number;
  /** All lines as doubles, by a plan that was made before. */
  readonly doubles: number;
  /** The same in a model that mixes functions and comparisons with sums. */
  readonly mixed: number;
}

export function timeScale(lines: number): ScaleTimes {
  const records = scaleModel(lines);
  const few = lines > 10_000;
  const build = medianMs(() => createWorkbook(records), few ? 3 : 9);
  let [workbook, turn] = [createWorkbook(records), 1];
  const edit = medianMs(() => (workbook = editWorkbook(workbook, { lone: String(++turn) }).workbook), 1_001, 1_000);
  const doubles = timeDoubles(workbook);
  const mixed = timeDoubles(createWorkbook(scaleModel(lines, true)));
  return { lines, build, edit, doubles, mixed };
}

function timeDoubles(workbook: ReturnType<typeof createWorkbook>): number {
  const named = (isCalculated: boolean) =>
    workbook.lines.filter(({ kind }) => (kind === "calculated") === isCalculated).map(({ name }) => name);
  const inputs = named(false);
  const plan = compileColumns(workbook, { inputs, outputs: named(true) });
  const row = Float64Array.from(inputs, (name) => Number(workbook.content(name)));
  return medianMs(() => plan.runRow(row), 101, 20);
}

/** A timing for each kind of work; there is no peer. */
export function scaleTimings({ lines, build, edit, doubles, mixed }: ScaleTimes): Timing[] {
  const count = lines.toLocaleString("en");
  const timing = (work: string, medianMs: number): Timing => ({ work, engine: "ours", medianMs, ratio: null });
  return [
    timing(`build a model of ${count} calculated lines`, build),
    timing(`edit with one dependent in ${count} calculated lines`, edit),
    timing(`all of ${count} calculated lines as doubles`, doubles),
    timing(`all of ${count} calculated lines as doubles, mixed`, mixed),
  ];
}

/** What a line costs in models of each size, so that what grows faster than they do is seen; an edit costs the same in all. */
export function perLineTable(times: readonly ScaleTimes[]): string[][] {
  const rows = times.map(({ lines, build, doubles, mixed }) => [
    String(lines),
    ((build * 1e6) / lines).toFixed(0),
    ((doubles * 1e6) / lines).toFixed(1),
    ((mixed * 1e6) / lines).toFixed(1),
  ]);
  return [["calculated_lines", "build_ns_per_line", "doubles_ns_per_line", "mixed_ns_per_line"], ...rows];
}
