import { readFileSync, readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seed } from "../../../../test/random.js";
import { type ExtractedFigure, type Language, type Qualifier } from "../../src/index.js";
import { labelledArticles } from "../../../../test/bench/figures/labelled.js";
import { broken, faultsIn } from "./invariants.js";

const here = (path: string): URL => new URL(path, import.meta.url);

/** The sentences of the class tables: a language, then its sentence, as rows of a table or of the notation of `expected.ts`. */
function classSentences(): (readonly [language: Language, text: string])[] {
  const files = readdirSync(here("../classes/")).filter((file) => file.endsWith(".test.ts"));
  return files.flatMap((file) => {
    const code = readFileSync(here(`../classes/${file}`), "utf8");
    const rows = [...code.matchAll(/"(fr|en|zh)",\s*("(?:[^"\\]|\\.)+")/g)];
    const lines = [...code.matchAll(/^ +(fr|en|zh) (.+?) =>/gm)];
    return [
      ...rows.map(([, language, text]) => [language as Language, JSON.parse(text ?? "") as string] as const),
      ...lines.map(([, language, text]) => [language as Language, (text ?? "").replaceAll("\\n", "\n")] as const),
    ];
  });
}

describe("no text breaks the rule of lending", () => {
  const articles = (["development", "held-out"] as const).flatMap(labelledArticles);

  test.each(articles.map(({ name, language, text }) => [name, language, text] as const))(
    "article %s",
    (_name, language, text) => {
      expect(broken(text, language)).toEqual([]);
    },
  );

  test("the sixth article", () => {
    const text = readFileSync(here("../../../../docs/sixth-article.txt"), "utf8");
    expect(broken(text, "fr")).toEqual([]);
  });

  test("every sentence of the class tables", () => {
    const sentences = classSentences();
    expect(sentences.length).toBeGreaterThan(1000);
    expect(sentences.flatMap(([language, text]) => broken(text, language))).toEqual([]);
  });
});

/** What sentences are made of, in each language. */
const parts: Readonly<
  Record<Language, Readonly<Record<"subjects" | "numbers" | "magnitudes" | "units" | "joints", string>>>
> = {
  fr: {
    subjects: "Les ventes|Orvane prévoit|Le bénéfice grimpe de|Lyon reçoit|La dette passe de|Halvern lève|Il emploie",
    numbers: "9|14|3,1|17,5|640|1 150|2.300|deux|trois mille|20 000|-5|+6",
    magnitudes: "||millions|milliards|mille milliards|M|Md",
    units: "||%|euros|d’euros|de yuans|€|$|puces|par action|亿元",
    joints: " à |–| et |, | contre | (soit | puis |, dont | ; ",
  },
  en: {
    subjects:
      "Sales climbed|Castell Grid will spend|Profit rose|Its sites cost|Headcount fell from|Quillon sold|Guidance is",
    numbers: "9|14|3.1|17.5|640|1,150|2,300|two|five thousand|20,000|-2|+1|$14|$1,300|€2.4",
    magnitudes: "||million|billion|bn|thousand",
    units: "||%|dollars|users|chips|per share|亿元",
    joints: " to |-| and |, |, against | (or | from |, including |; ",
  },
  zh: {
    subjects: "营收增长|公司投入|净利润为|每股盈利为|用户数达|预计亏损",
    numbers: "9|14|3.1|17.5|640|1,150|2,300|两|三千|-5|+3",
    magnitudes: "||万|亿|百万|万亿",
    units: "||%|元|美元|港仙|颗芯片|个百分点",
    joints: "至|到|-|、|和|，|（约|，其中|；",
  },
};

const languages = ["fr", "en", "zh"] as const;

const sentences = fc.constantFrom(...languages).chain((language) => {
  const { subjects, numbers, magnitudes, units, joints } = parts[language];
  const pick = (list: string) => fc.constantFrom(...list.split("|"));
  const space = language === "zh" ? "" : " ";
  const amount = fc
    .tuple(pick(numbers), pick(magnitudes), pick(units))
    .filter(([number, magnitude, unit]) =>
      unit === "亿元" ? magnitude === "" && /^\d/.test(number) : magnitude === "" || !/^(%|个百分点)$/.test(unit),
    )
    .map((pieces) => pieces.filter((piece) => piece !== "").join(space));
  return fc
    .tuple(pick(subjects), fc.array(fc.tuple(amount, pick(joints)), { minLength: 1, maxLength: 3 }), amount)
    .map(([subject, entries, last]) => {
      const body = entries.map(([entry, joint]) => entry + joint).join("") + last;
      const closing = [...body].filter((each) => /[(（]/.test(each)).map((each) => (each === "(" ? ")" : "）"));
      return [language, `${subject}${space}${body}${closing.join("")}${language === "zh" ? "。" : "."}`] as const;
    });
});

test("no sentence made of parts at random breaks it", () => {
  fc.assert(
    fc.property(sentences, ([language, text]) => {
      expect(broken(text, language)).toEqual([]);
    }),
    { numRuns: 4000, seed },
  );
}, 60_000);

describe("what breaks it is told", () => {
  const figure = (figure: string, low: string, high: string, qualifier: Qualifier, unit: string): ExtractedFigure => ({
    paragraph: 1,
    figure,
    occurrence: 1,
    low,
    high,
    qualifier,
    unit,
  });

  test.each<[string, Language, ExtractedFigure[], string[]]>([
    [
      "Castell Grid will spend 1,150 to 1,300 million dollars.",
      "en",
      [figure("1,150 to 1,300 million dollars", "1150", "1300000000", "range", "USD")],
      [
        "1,150 to 1,300 million dollars = 1150..1300000000 range USD: ends a thousandfold apart",
        "1,150 to 1,300 million dollars = 1150..1300000000 range USD: alone 1150000000..1300000000 range USD",
      ],
    ],
    [
      "Subscribers climbed 9% to 83 million.",
      "en",
      [
        figure("9%", "9000000", "9000000", "exact", "percent"),
        figure("83 million", "83000000", "83000000", "exact", "count"),
      ],
      ["9% = 9000000..9000000 exact percent: a percentage over 100,000"],
    ],
    [
      "Halvern lève 2,4 Md€ (17,5 par action).",
      "fr",
      [
        figure("2,4 Md€", "2400000000", "2400000000", "exact", "EUR"),
        figure("17,5", "17500000000", "17500000000", "exact", "EUR"),
      ],
      ["17,5 = 17500000000..17500000000 exact EUR: alone 17.5..17.5 exact other"],
    ],
    [
      "Il vend 12 puces et 3 millions de livres.",
      "fr",
      [figure("12 puces", "12", "12", "exact", "GBP")],
      ["12 puces = 12..12 exact GBP: alone 12..12 exact chips"],
    ],
  ])("%s", (text, language, figures, expected) => {
    expect(faultsIn(text, figures, language)).toEqual(expected);
  });
});
