import { describe, expect, test } from "vitest";
import { decimal } from "../../../src/model/decimal.js";
import { evaluateFormula } from "../../../src/model/evaluate.js";
import { caretText, parseFormula, unknownName } from "../../../src/model/formula.js";
import { parseUnit } from "../../../src/model/unit.js";
import { inferUnit } from "../../../src/model/unitCheck.js";
import { numberValue, type Value, valueText } from "../../../src/model/value.js";
import { randomOf, randomText, runsOf, seed } from "../../random.js";

const pieces = (
  "( ) ( ) , , ; : ! # @ & % ^ * / + - + - * / = <> <= >= < > { } [ ] $ ' \" . 1 2 0 0.5 1e3 1e999 00 a b a b b_c zero " +
  "r c R1C1 A1 h200 A1:B2 3:3 Sheet1! SUM( MIN( MAX( AVERAGE( ABS( ROUND( INT( MOD( POWER( SQRT( EXP( LN( IF( AND( OR( NOT( " +
  "IFERROR( NPV( IRR( PMT( RATE( NPER( LET( LAMBDA( INDIRECT( TRUE FALSE #REF! #N/A #DIV/0! \n \t é 预 \ud800 \udc00 " +
  "\u00a0 \u202f \u200b \ufeff ＝ （ ） NaN Infinity undefined __proto__ constructor toString"
).split(" ");

const values: ReadonlyMap<string, Value> = new Map(
  Object.entries({ a: "3", b: "-0.5", b_c: "1000000000000", zero: "0" }).map(([name, text]) => [
    name,
    numberValue(decimal(text)),
  ]),
);

describe("any text", () => {
  test("gives a value and a unit, or a reason with its place: random strings, a million with FUZZ=1", () => {
    const random = randomOf(seed);
    const unit = parseUnit("1");
    const runs = runsOf(1_000_000, 40);
    let [read, known] = [0, 0];
    for (let count = 0; count < runs; count++) {
      const text = `=${randomText(random, pieces, 9)}`;
      const tell = (what: unknown): Error => new Error(`seed ${seed}: ${JSON.stringify(text)}: ${String(what)}`);
      try {
        const formula = parseFormula(text);
        if (formula.kind === "error") {
          const { start, end, message } = formula;
          const isPlaced = start <= end && end <= text.length && caretText(formula).split("\n").length === 2;
          if (!isPlaced || !/^[^.].*[^.]$/su.test(message) || message === "this cannot stand here")
            throw tell(JSON.stringify(formula));
          continue;
        }
        read++;
        if (unknownName(formula, (name) => values.has(name)) !== null) continue;
        known++;
        const shown = valueText(evaluateFormula(formula, (name) => values.get(name)!));
        if (!/^(-?\d+(\.\d+)?|TRUE|FALSE|#[A-Z0-9/]+[!?])$/.test(shown)) throw tell(shown);
        inferUnit(formula, () => unit);
      } catch (error) {
        throw String(error).includes("seed ") ? error : tell(error);
      }
    }
    // The strings are near enough to formulas that many of them read.
    expect(read).toBeGreaterThan(runs / 100);
    expect(known).toBeGreaterThan(runs / 200);
  });
});
