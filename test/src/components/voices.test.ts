import { describe, expect, it } from "vitest";
import { conflictSentence, repeatedSentence, voicesSentence } from "../../../src/components/voices.js";
import { type AgreementRecord } from "../../../src/notebook/record.js";
import { claim, publishedRecord } from "../notebook/publishedRecord.js";

const group = (verdict: AgreementRecord["verdict"], voices: readonly string[], claims: readonly string[]) => ({
  ...publishedRecord.agreement[0]!,
  verdict,
  voices,
  claims,
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

  const record = (agreement: readonly AgreementRecord[]) => ({ agreement, claims: publishedRecord.claims });
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
    expect(repeatedSentence(record(agreement))).toBe(text);
  });

  it("counts an article that credits nobody as a voice of its own", () => {
    expect(claim("c004_02").voice).toBe("source 004");
    expect(voicesSentence(record([repeated]))).toBe("one voice: one article in its own name");
    expect(voicesSentence(record([retold]))).toBe("one voice: one report that the articles retell");
    expect(conflictSentence(record([]))).toBe("none are told in figures that cannot all be true");
  });
});
