import { type Meant, listOf, meant, valued } from "./words.js";

/** Number words below a hundred and the words that build on them. A value of at least a hundred multiplies what is before it. */
export const numberWords: Readonly<Record<"fr" | "en", Readonly<Record<string, number>>>> = {
  fr: valued(
    "un 1 une 1 deux 2 trois 3 quatre 4 cinq 5 six 6 sept 7 huit 8 neuf 9 dix 10 onze 11 douze 12 treize 13 quatorze 14 quinze 15 seize 16 vingt 20 vingts 20 trente 30 quarante 40 cinquante 50 soixante 60 septante 70 huitante 80 octante 80 nonante 90 cent 100 cents 100 mille 1000",
  ),
  en: valued(
    "one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90 hundred 100 thousand 1000",
  ),
};

/** Chinese digits and the powers between them. */
export const hanDigits: Readonly<Record<string, number>> = valued(
  "〇 0 零 0 一 1 二 2 两 2 三 3 四 4 五 5 六 6 七 7 八 8 九 9 壹 1 贰 2 叁 3",
);

/** Digits as cheques print them; the other three have no other meaning and are among the digits. */
export const formalDigits: Readonly<Record<string, number>> = { 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9 };

/** Powers of ten below ten thousand. */
export const hanPowers: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 拾: 1, 佰: 2, 仟: 3 };

/** Tens in one character. */
export const hanScores: Readonly<Record<string, number>> = { 廿: 20, 卅: 30, 卌: 40 };

/** What parts the whole from its decimals between two Chinese digits. */
export const hanPoints: ReadonlySet<string> = new Set([..."点．·‧・."]);

/** Parts of a whole, by what they are in percent: digits, and the power of ten of the last after an `e`. */
export const parts: readonly Meant<string>[] = [
  ...meant("fr", {
    50: "la moitié, moitié",
    "333333333333333333e-16": "un tiers, le tiers, tiers",
    "666666666666666667e-16": "deux tiers, deux-tiers",
    25: "quart, un quart, le quart",
    75: "trois quarts, trois-quarts",
    20: "un cinquième",
    40: "deux cinquièmes",
    60: "trois cinquièmes",
    80: "quatre cinquièmes",
    "166666666666666667e-16": "un sixième",
    "142857142857142857e-16": "un septième",
    "125e-1": "un huitième",
    "111111111111111111e-16": "un neuvième",
    10: "un dixième",
    30: "trois dixièmes",
    90: "neuf dixièmes",
    1: "un centième",
  }),
  ...meant("en", {
    50: "half, a half, one half, one-half",
    "333333333333333333e-16": "a third, one third, one-third",
    "666666666666666667e-16": "two thirds, two-thirds",
    25: "a quarter, one quarter, one-quarter, one fourth, one-fourth, a fourth",
    75: "three quarters, three-quarters, three-fourths, three fourths",
    20: "a fifth, one fifth, one-fifth",
    40: "two fifths, two-fifths",
    60: "three fifths, three-fifths",
    80: "four fifths, four-fifths",
    "166666666666666667e-16": "a sixth, one sixth, one-sixth",
    "142857142857142857e-16": "a seventh, one seventh",
    "125e-1": "an eighth, one eighth, one-eighth",
    "375e-1": "three eighths",
    "111111111111111111e-16": "a ninth",
    10: "a tenth, one tenth, one-tenth",
    30: "three tenths",
    90: "nine tenths, nine-tenths",
    1: "a hundredth",
  }),
  ...meant("zh", {
    50: "一半, 半数",
  }),
];

/** Multiples in one word: language, word, value. */
export const multiples: readonly (readonly [language: string, word: string, value: number])[] = Object.entries(
  valued(
    "twice 2 thrice 3 twofold 2 threefold 3 fourfold 4 fivefold 5 sixfold 6 tenfold 10 hundredfold 100 sevenfold 7 eightfold 8 ninefold 9 elevenfold 11 twelvefold 12 fifteenfold 15 twentyfold 20 thirtyfold 30 fortyfold 40 fiftyfold 50 thousandfold 1000",
  ),
).map(([word, value]) => ["en", word, value]);

/** Tenths of a point, from one to nine. */
const tenths = [
  ...listOf("un deux trois quatre cinq six sept huit neuf").flatMap((count, at) =>
    meant("fr", { [`${at + 1}e-1`]: `${count} ${at === 0 ? "dixième" : "dixièmes"} de point` }),
  ),
  ...listOf("one two three four five six seven eight nine").flatMap((count, at) =>
    ["-", " "].flatMap((joint) => {
      const part = `${count}${joint}${at === 0 ? "tenth" : "tenths"}`;
      return meant("en", { [`${at + 1}e-1`]: `${part} of a point, ${part} of a percentage point` });
    }),
  ),
];

/** Fractions of a percentage point, told in the same way. */
export const pointSayings: readonly Meant<string>[] = [
  ...tenths,
  ...meant("en", {
    "25e-2":
      "a quarter point, quarter point, quarter-point, a quarter-point, a quarter of a point, a quarter of a percentage point, a quarter percentage point",
    "5e-1":
      "half a point, half-point, a half-point, half point, a half point, half a percentage point, a half percentage point, half of a percentage point",
    "75e-2": "three-quarters of a point, three-quarters of a percentage point",
    1: "a percentage point, one percentage point, a full percentage point, a full point, a whole percentage point",
    "1e-1": "a tenth of a point, a tenth of a percentage point",
    "15e-1": "a point and a half",
  }),
  ...meant("fr", {
    "5e-1": "un demi-point, un demi point, un demi-point de pourcentage, un demi-point de %",
    "25e-2": "un quart de point, un quart de point de pourcentage",
    "75e-2": "trois quarts de point",
    1: "un point de pourcentage",
    "15e-1": "un point et demi",
  }),
  ...meant("zh", {
    "5e-1": "半个百分点",
    "15e-1": "一个半百分点",
    1: "一个百分点",
  }),
];

/** Fractions in one character. */
export const vulgarFractions: Readonly<Record<string, readonly [digits: number, power: number]>> = {
  "½": [5, -1],
  "¼": [25, -2],
  "¾": [75, -2],
};
