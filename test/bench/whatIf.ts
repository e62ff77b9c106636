import { spawnSync } from "node:child_process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { compileColumns } from "../../src/model/columns.js";
import { runWhole, sampled, summaryOf } from "../../src/model/simulation/simulation.js";
import { twoWayField } from "../../src/model/twoWay.js";
import { createWorkbook, editWorkbook } from "../../src/model/workbook.js";
import { publishedWorkbook } from "../src/notebook/publishedRecord.js";
import { requireFrom } from "./installed.js";
import { median, medianMs, type Report, type Timing } from "./report.js";
import { cellsOf, hyperFormulaName, sheetOf } from "./whatIf/hyperFormula.js";
import { scaleModel } from "./whatIf/scaleModel.js";
import { simulationOf, squiggleText } from "./whatIf/uncertain.js";

const squiggleName = "@quri/squiggle-lang 0.10.0";

/**
 * What What if rests on: tables of two inputs, draws, exact edits of the published model, and models of many lines; beside
 * HyperFormula and Squiggle, whose answers must be ours.
 */
export async function benchWhatIf(): Promise<Report> {
  const timings = [...twoWay(), ...exactEdits(), ...(await draws())];
  const scaled = [1_000, 10_000, 100_000].map((lines) => scale(lines));
  const perLine = scaled.flatMap(({ lines, times }) =>
    times.map(({ work, medianMs }) => [work, String(lines), ((medianMs * 1e6) / lines).toFixed(0)]),
  );
  return {
    timings: [...timings, ...scaled.flatMap(({ times }) => times)],
    tables: [
      [["work", "lines", "nanoseconds_per_line"], ...perLine.filter(([work]) => !work!.startsWith("edit"))],
      [
        ["work", "peak_megabytes_above_the_first_1,000_samples"],
        ["1,000,000 samples of 8 inputs", memory()],
      ],
    ],
  };
}

/** Ours, then the peer's beside it. */
const beside = (work: string, ours: number, engine: string, theirs: number | null): Timing[] => [
  { work, engine: "ours", medianMs: ours, ratio: 1 },
  ...(theirs === null ? [] : [{ work, engine, medianMs: theirs, ratio: theirs / ours }]),
];

function sameOrThrow(work: string, ours: number, theirs: number, within: number): void {
  if (Math.abs(ours - theirs) <= within * Math.abs(ours)) return;
  throw new Error(`bench: ${work}: ours gives ${ours}, the peer ${theirs}`);
}

function twoWay(): Timing[] {
  const work = "table of 200 × 200, h200_share_of_chip_budget";
  const numbers = (from: number, to: number) =>
    Array.from({ length: 200 }, (_, index) => from + ((to - from) * index) / 199);
  const across = { line: "h200_units", numbers: numbers(5_000, 500_000) };
  const down = { line: "h200_unit_price_usd", numbers: numbers(15_000, 25_000) };
  const output = "h200_share_of_chip_budget";
  const ours = medianMs(() => twoWayField(publishedWorkbook, { across, down }, output), 25, 5);
  const sheet = sheetOf(cellsOf(publishedWorkbook));
  if (!sheet) return beside(work, ours, hyperFormulaName, null);
  const { engine, at } = sheet;
  const found = new Float64Array(40_000);
  const theirs = medianMs(
    () => {
      let place = 0;
      for (const price of down.numbers) {
        for (const units of across.numbers) {
          engine.batch(() => {
            engine.setCellContents(at(across.line), units);
            engine.setCellContents(at(down.line), price);
          });
          found[place++] = engine.getCellValue(at(output)) as number;
        }
      }
    },
    1,
    0,
  );
  // HyperFormula rounds what it shows to some ten digits.
  twoWayField(publishedWorkbook, { across, down }, output).forEach((number, index) =>
    sameOrThrow(work, number, found[index]!, 1e-9),
  );
  return beside(work, ours, `${hyperFormulaName}, batched`, theirs);
}

/** Every number of the published model in turn made a hundredth larger, then put back. */
function exactEdits(): Timing[] {
  const names = publishedWorkbook.lines
    .filter(({ name, kind }) => kind !== "calculated" && !publishedWorkbook.formula(name))
    .map(({ name }) => name);
  const work = `${2 * names.length} edits of the published model, one by one`;
  const edits = names.flatMap((name) => {
    const content = publishedWorkbook.content(name);
    return [Number((Number(content) * 1.01).toPrecision(12)), Number(content)].map((number) => ({ name, number }));
  });
  let workbook = publishedWorkbook;
  const ours = medianMs(
    () => {
      for (const { name, number } of edits) workbook = editWorkbook(workbook, { [name]: String(number) }).workbook;
    },
    51,
    50,
  );
  const sheet = sheetOf(cellsOf(publishedWorkbook));
  if (!sheet) return beside(work, ours, hyperFormulaName, null);
  const theirs = medianMs(
    () => {
      for (const { name, number } of edits) sheet.engine.setCellContents(sheet.at(name), number);
    },
    51,
    50,
  );
  return beside(work, ours, hyperFormulaName, theirs);
}

async function draws(): Promise<Timing[]> {
  const work = "1,000,000 samples of 8 inputs: mean and 5, 50, 95 %";
  const run = () => summaryOf(runWhole(sampled(simulationOf(1_000_000))).output);
  const ours = medianMs(run, 7, 2);
  const squiggle = await loadSquiggle();
  if (!squiggle) return beside(work, ours, squiggleName, null);
  const times: number[] = [];
  let theirs: readonly number[] = [];
  for (let turn = 0; turn < 1; turn++) {
    const start = performance.now();
    theirs = await squiggle(100_000);
    times.push((performance.now() - start) * 10);
  }
  const { mean, quantiles } = run();
  // Two samples of one distribution: a few thousandths apart, and nearer only by chance.
  [mean, ...quantiles].forEach((number, index) => sameOrThrow(work, number, theirs[index]!, 0.02));
  return beside(work, ours, `${squiggleName}, 100,000 samples × 10`, median(times));
}

/** Runs the question in Squiggle with so many samples; null where it is not installed. */
async function loadSquiggle(): Promise<((samples: number) => Promise<readonly number[]>) | null> {
  let path: string;
  try {
    path = requireFrom("peers").resolve("@quri/squiggle-lang");
  } catch {
    return null;
  }
  const { run } = (await import(pathToFileURL(path).href)) as {
    run(text: string, options: object): Promise<{ result: { ok: boolean; value: { result: unknown } } }>;
  };
  return async (samples) => {
    const environment = { sampleCount: samples, xyPointLength: 1_000, seed: "bench" };
    const { result } = await run(squiggleText, { environment });
    const numbers: unknown = result.ok && JSON.parse(String(result.value.result));
    if (!Array.isArray(numbers)) throw new Error(`bench: ${squiggleName} gives no list of numbers`);
    return numbers as number[];
  };
}

/** What the most memory that a process of its own ever held grows by, in megabytes. */
function memory(): string {
  const script = fileURLToPath(new URL("whatIf/memory.ts", import.meta.url));
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--import", "tsx", script], { encoding: "utf8" });
  if (status !== 0) throw new Error(`bench: memory: ${stderr}`);
  return (Number(stdout) / 1e6).toFixed(0);
}

function scale(lines: number): { lines: number; times: Timing[] } {
  const records = scaleModel(lines);
  const count = lines.toLocaleString("en");
  const large = lines > 10_000;
  let workbook = createWorkbook(records);
  const built = medianMs(() => createWorkbook(records), large ? 3 : 9);
  let turn = 0;
  const edited = medianMs(() => (workbook = editWorkbook(workbook, { lone: String(++turn) }).workbook), 1_001, 1_000);
  const isInput = ({ kind }: { kind: string }) => kind !== "calculated";
  const inputs = records.filter(isInput).map(({ name }) => name);
  const outputs = records.filter((record) => !isInput(record)).map(({ name }) => name);
  const plan = compileColumns(workbook, { inputs, outputs });
  const row = Float64Array.from(inputs, (name) => Number(workbook.content(name)));
  const doubled = medianMs(() => plan.runRow(row), 51, 10);
  const ours = (work: string, medianMs: number): Timing => ({ work, engine: "ours", medianMs, ratio: null });
  return {
    lines,
    times: [
      ours(`build ${count} calculated lines`, built),
      ours(`edit with one dependent, ${count} lines`, edited),
      ours(`all ${count} lines as doubles`, doubled),
    ],
  };
}
