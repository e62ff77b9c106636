import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  copyText,
  type EntryDecision,
  type EntryOffer,
  type EntryOptions,
  entryText,
  parseEntry,
} from "../../../src/format/entry.js";
import { formatFull } from "../../../src/format/number.js";
import { type Scale } from "../../../src/format/numberFormat.js";
import { exactQuantity } from "../../../src/format/quantity.js";
import { type Language, setLanguage } from "../../../src/language/language.js";
import { cpuTime } from "../../cpuTime.js";
import { randomOf, randomText, runsOf, seed } from "../../random.js";

const pieces = (
  "0 1 2 5 9 00 000 123 500 1,500 1.500 12 20 . , ' ’ e E e4 e-2 e999 k K m M bn Md Mds b t tn billion billions trillion " +
  "milliard de d' mille 亿 万 元 人民币 $ € £ ¥ US$ CN¥ RMB CNY USD EUR chip chips users tokens a per par / day % ‰ × x " +
  '- − – + ( ) = @ @c014 c014 h200_units * ^ _ # ! " ; : & \\ null NaN Infinity undefined __proto__ constructor \ud800 😀 ' +
  "\u00a0 \u202f \u2009 \u2007 \u200b \u0000 \ufeff １ ％ ٣ ½ ² abc"
).split(" ");

const cells: readonly EntryOptions[] = [
  { unit: "CNY" },
  { unit: "CNY", format: "bn.1", locale: "en" },
  { unit: "USD/chip", format: "integer", locale: "fr" },
  { unit: "1", format: "percent.1" },
  { unit: "1", format: "times.1", locale: "en" },
  { unit: "token/day", format: "tn.0" },
  { unit: "USD*day/token", format: "sig.3" },
  { unit: "chip", choices: [{ id: "c014" }], names: ["h200_units"] },
];

const entry = /^(?:-?\d+(?:\.\d+)?|=[^]+|@c014)$/;

/** Whether the echo, typed in turn, gives the entry that it told of; formulas and picks echo themselves. */
function echoReadsBack(entry: string, echo: string, options: EntryOptions): boolean {
  if (/^[=@]/.test(entry)) return echo === entry || echo === entry.slice(1);
  const back = parseEntry(echo.split(" = ")[0] ?? "", { unit: options.unit, locale: "en" });
  return back.kind === "taken" && back.entry === entry;
}

const offersOf = (decision: EntryDecision): readonly EntryOffer[] =>
  decision.kind === "asked" ? decision.readings : decision.kind === "refused" ? (decision.offers ?? []) : [];

describe("any text", () => {
  it("gives an entry whose echo reads back, or a reason: random strings, a million with FUZZ=1", () => {
    const random = randomOf(seed);
    const runs = runsOf(1_000_000, 40);
    let taken = 0;
    for (let count = 0; count < runs; count++) {
      const text = randomText(random, pieces, 8);
      const options = cells[count % cells.length] ?? { unit: "1" };
      let result;
      try {
        result = parseEntry(text, options);
      } catch (error) {
        throw new Error(`seed ${seed}: ${JSON.stringify(text)} in ${JSON.stringify(options)}: ${String(error)}`);
      }
      const sound =
        result.kind === "taken"
          ? result.entry === null || (entry.test(result.entry) && echoReadsBack(result.entry, result.echo, options))
          : result.reason.length > 10 && offersOf(result).every((offer) => entry.test(offer.entry));
      if (!sound) throw new Error(`seed ${seed}: ${JSON.stringify(text)}: ${JSON.stringify(result)}`);
      if (result.kind === "taken" && result.entry !== null) taken++;
    }
    // the strings are near enough to numbers that many are taken
    expect(taken).toBeGreaterThan(runs / 100);
  });

  it("takes time in proportion to its length at most", () => {
    for (const piece of [
      "1",
      "1,",
      "1 ",
      " ",
      "(",
      "$",
      "k",
      "元",
      "per ",
      "-",
      "'",
      "e1",
      "=",
      "@",
      "\u202f",
      "1e",
      ".,",
    ]) {
      const text = piece.repeat(1_000_000 / piece.length);
      const start = cpuTime();
      parseEntry(text, { unit: "USD", names: ["a"] });
      parseEntry(text.slice(0, 1000), { unit: "USD", names: ["a"] });
      expect(cpuTime() - start, piece).toBeLessThan(200);
    }
  });

  it("never throws on fast-check's strings either", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), fc.constantFrom(...cells), async (text, options) => {
        const result = parseEntry(text, options);
        expect(result.kind === "taken" ? result.echo : result.reason).not.toBe("");
      }),
      { numRuns: 5000 },
    );
  });
});

const digits = (most: number) => fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: 1, maxLength: most });
/** Decimals as cells hold them: canonical, up to 25 digits either side of the point. */
const value = fc.tuple(fc.boolean(), digits(25), fc.option(digits(25))).map(([negative, whole, fraction]) => {
  const left = whole.replace(/^0+(?=\d)/, "");
  const right = (fraction ?? "").replace(/0+$/, "");
  const size = right === "" ? left : `${left}.${right}`;
  return negative && size !== "0" ? `-${size}` : size;
});
const unit = fc.constantFrom(
  "CNY",
  "USD",
  "EUR",
  "CNY/USD",
  "chip",
  "USD/chip",
  "token/day",
  "user",
  "EUR/token",
  "USD*day/token",
  "server",
  "GW",
  "USD/chip/day",
);
const format = fc.constantFrom("", "integer", "fixed.2", "k.1", "m.1", "bn.1", "tn.0", "sig.3");
const entryOf = (text: string, options: EntryOptions) => {
  const result = parseEntry(text, options);
  return result.kind === "taken" ? result.entry : result.reason;
};

describe.each<Language>(["en", "fr"])(
  "what a page in %s prints and is typed back there gives the same value",
  (spoken) => {
    beforeEach(() => setLanguage(spoken));
    afterEach(() => setLanguage("en"));
    it("from the clipboard and the edit field, in any cell", async () => {
      await fc.assert(
        fc.asyncProperty(value, unit, format, async (text, unit, format) => {
          expect(entryOf(entryText(text, unit, format), { unit, format })).toBe(text);
          const copied = copyText(text, unit, format);
          expect(copied).toMatch(spoken === "en" ? /^-?\d+(?:\.\d+)?(?:e0)?$/ : /^-?\d+(?:,\d+)?(?:e0)?$/);
          expect(entryOf(copied, { unit, format })).toBe(text);
        }),
        { numRuns: 3000 },
      );
    });
    it("from a percent cell", async () => {
      await fc.assert(
        fc.asyncProperty(value, fc.constantFrom("percent.1", "times.1", "fixed.2"), async (text, format) => {
          const shown = entryText(text, "1", format);
          expect(entryOf(shown, { unit: "1", format })).toBe(text);
        }),
        { numRuns: 1000 },
      );
    });
    it("in full precision", async () => {
      await fc.assert(
        fc.asyncProperty(value, async (text) => {
          expect(entryOf(formatFull(text), { unit: "CNY" })).toBe(text);
        }),
        { numRuns: 1000 },
      );
    });
    it("as prose, in every scale and unit", async () => {
      const scale = fc.constantFrom<Scale>("fixed", "k", "m", "bn", "tn");
      await fc.assert(
        fc.asyncProperty(value, unit, scale, async (text, unit, scale) => {
          expect(entryOf(exactQuantity(text, unit, scale), { unit, format: "bn.1" })).toBe(text);
          expect(entryOf(exactQuantity(text, "1", "percent"), { unit: "1" })).toBe(text);
          expect(entryOf(exactQuantity(text, "1", "times"), { unit: "1" })).toBe(text);
        }),
        { numRuns: 2000 },
      );
    });
    it("with any separators between thousands", async () => {
      const mark = fc.constantFrom(",", ".", " ", "'", "\u2019", "\u00a0", "\u202f", "\u2009", "\u2007");
      const million = fc.bigInt({ min: 1_000_000n, max: 10n ** 30n });
      await fc.assert(
        fc.asyncProperty(million, mark, async (number, mark) => {
          const grouped = number.toString().replace(/\B(?=(?:\d{3})+$)/g, mark);
          expect(entryOf(grouped, { unit: "CNY" })).toBe(number.toString());
        }),
        { numRuns: 1000 },
      );
    });
  },
);
