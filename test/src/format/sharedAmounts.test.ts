import { describe, expect, it } from "vitest";
import { parseEntry } from "../../../src/format/entry.js";
import { magnitudes, units } from "../../../src/format/entryWords.js";
import { sharedAmounts, sharedCurrencies, sharedWords } from "../../shared/amounts.js";

/** What the field does with a phrase in a cell of a unit, and the entries it takes or offers. */
function outcome(phrase: string, unit: string): { field: string; entries: readonly (string | null)[] } {
  const result = parseEntry(phrase, { unit });
  if (result.kind === "taken") return { field: "same", entries: [result.entry] };
  return result.kind === "refused"
    ? { field: "refuses", entries: [] }
    : { field: "asks", entries: result.readings.map(({ entry }) => entry) };
}

describe("amounts that the reader of figures is also run over", () => {
  it.each(sharedAmounts.map(({ phrase, unit, ...row }) => [phrase, unit, row] as const))(
    "%s in a cell of %s",
    (phrase, unit, { value, field }) => {
      const done = outcome(phrase, unit);
      expect(done.field).toBe(field);
      if (field !== "refuses") expect(done.entries).toContain(value);
    },
  );

  it.each(sharedAmounts.filter(({ field }) => field === "same").map(({ phrase, unit }) => [phrase, unit] as const))(
    "%s is refused in a cell of another currency than %s",
    (phrase, unit) => {
      expect(outcome(phrase, unit === "SEK" ? "NOK" : "SEK").field).toBe("refuses");
    },
  );
});

describe("the shared list has every word of the entry field", () => {
  it("magnitudes", () => {
    expect([...magnitudes.keys()].filter((word) => !sharedWords.has(word))).toEqual([]);
  });

  it("currencies", () => {
    const currencies = [...units].filter(([, unit]) => /^[A-Z]{3}$/.test(unit));
    expect(currencies.filter(([word]) => !sharedWords.has(word)).map(([word]) => word)).toEqual([]);
    expect(new Set(currencies.map(([, unit]) => unit))).toEqual(sharedCurrencies);
  });
});
