import { beside, medianMs, requireSame, type Timing } from "../report.js";
import { twoWayField } from "./engine.js";
import { hyperFormulaName, sheetOf } from "./hyperFormula.js";
import { published } from "./published.js";

const work = "table of 200 × 200, h200_share_of_chip_budget";
const output = "h200_share_of_chip_budget";
const numbers = (from: number, to: number): number[] =>
  Array.from({ length: 200 }, (_, index) => from + ((to - from) * index) / 199);
const across = { line: "h200_units", numbers: numbers(5_000, 500_000) };
const down = { line: "h200_unit_price_usd", numbers: numbers(15_000, 25_000) };

/** A table of two inputs with its plan, beside HyperFormula, which takes both numbers of a place in one batch. */
export function timeTable(): Timing[] {
  const run = (): Float64Array => twoWayField(published, { across, down }, output);
  const ours = medianMs(run, 51, 10);
  const sheet = sheetOf(published);
  if (!sheet) return beside(work, ours, null);
  const { engine, at } = sheet;
  const found = new Float64Array(across.numbers.length * down.numbers.length);
  const fill = (): void => {
    let place = 0;
    for (const price of down.numbers)
      for (const units of across.numbers) {
        engine.batch(() => {
          engine.setCellContents(at(across.line), units);
          engine.setCellContents(at(down.line), price);
        });
        found[place++] = engine.getCellValue(at(output)) as number;
      }
  };
  const theirs = medianMs(fill, 3, 0);
  // HyperFormula rounds what it gives to some ten digits.
  run().forEach((number, place) => requireSame(work, number, found[place]!, 1e-9));
  return beside(work, ours, { engine: `${hyperFormulaName}, batched`, medianMs: theirs });
}
