import { describe, expect, it } from "vitest";
import {
  conflictSentence,
  repeatedSentence,
  voicesSentence,
  tellerText,
  voucherText,
  voucher,
} from "../../../src/notebook/voices.js";
import { type AgreementRecord } from "../../../src/notebook/record.js";
import { claim, publishedRecord } from "./publishedRecord.js";

const group = (verdict: AgreementRecord["verdict"], voices: readonly string[], claims: readonly string[]) => ({
  ...publishedRecord.agreement[0]!,
  verdict,
  voices,
  claims,
  sources: [...new Set(claims.map((id) => claim(id).source))],
});

describe("who stands behind the claims", () => {
  it("is told of what is published", () => {
    expect(voicesSentence(publishedRecord)).toBe(
      "nine voices: four reports that the articles retell and five articles in their own name",
    );
    expect(repeatedSentence(publishedRecord)).toBe(
      "nine things are told more than once without contradiction: three by two voices or more, " +
        "four by one report that several articles retell and two by one article that repeats itself",
    );
    expect(conflictSentence(publishedRecord)).toBe("one is told in figures that cannot all be true");
  });

  const retold = group("agree", ["Daily"], ["c000_01", "c001_01"]);
  const repeated = group("agree", ["source 004"], ["c004_02", "c004_04"]);
  const apart = group("agree", ["Daily", "source 003"], ["c000_08", "c003_07"]);

  it.each([
    [[], "no things are told more than once without contradiction"],
    [[retold], "one thing is told more than once without contradiction: by one report that several articles retell"],
    [
      [retold, repeated],
      "two things are told more than once without contradiction: one by one report that several articles retell and one by one article that repeats itself",
    ],
    [[apart, apart], "two things are told more than once without contradiction: two by two voices or more"],
  ])("follows the data", (agreement, text) => {
    expect(repeatedSentence({ agreement })).toBe(text);
  });

  it("counts an article that credits nobody as a voice of its own", () => {
    const own = claim("c004_02");
    expect([own.voice, voucher(own), voucherText(own), tellerText(own)]).toEqual([
      "",
      "source 004",
      "Chip import news",
      "Chip import news",
    ]);
    expect(voicesSentence({ claims: [own, claim("c004_04")] })).toBe("one voice: one article in its own name");
    const claims = [claim("c000_01"), claim("c001_01")];
    expect(voicesSentence({ claims })).toBe("one voice: one report that the articles retell");
    expect(conflictSentence({ agreement: [] })).toBe("none are told in figures that cannot all be true");
  });
});
