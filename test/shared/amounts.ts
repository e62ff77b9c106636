import { type Language } from "#figures";

/**
 * Amounts that people type into a cell and that articles print, with what they say: the entry field and the reader of figures
 * are both run over them, so that one word never means two things. `field` tells what the entry field does: it takes the same
 * value (`same`), asks which of several is meant, the reader's among them (`asks`), or refuses a spelling that it does not
 * know (`refuses`), which is safe where a wrong value would not be.
 */
export interface SharedAmount {
  readonly language: Language;
  readonly phrase: string;
  /** A plain decimal in base units. */
  readonly value: string;
  readonly unit: string;
  readonly field: "same" | "asks" | "refuses";
}

type Field = SharedAmount["field"];
type Spoken = Language | "latin";

/** Words and letters that multiply: languages, power of ten, words, what the field does. */
export const magnitudes: readonly (readonly [spoken: Spoken, power: number, words: string, field?: Field])[] = [
  ["en", 2, "hundred"],
  ["fr", 3, "mille millier milliers thousand thousands"],
  ["en", 3, "thousand thousands"],
  ["latin", 3, "k K"],
  ["latin", 5, "lakh lakhs"],
  ["latin", 6, "m M mm MM mn mln mio"],
  ["fr", 6, "mios million millions"],
  ["en", 6, "million millions"],
  ["latin", 7, "crore crores"],
  ["latin", 9, "b B bn bln md mds mrd mrds mia"],
  ["latin", 9, "G", "refuses"],
  ["fr", 9, "milliard milliards"],
  ["en", 9, "milliard milliards"],
  ["en", 9, "billion billions", "asks"],
  ["fr", 12, "billion billions", "asks"],
  ["latin", 12, "t T tn trn tln trln"],
  ["en", 12, "trillion trillions", "asks"],
  ["en", 15, "quadrillion quadrillions", "asks"],
  ["latin", 15, "billiard billiards"],
  ["fr", 18, "trillion trillions", "asks"],
  ["zh", 2, "百"],
  ["zh", 3, "千"],
  ["zh", 4, "万 萬"],
  ["zh", 5, "十万"],
  ["zh", 6, "百万"],
  ["zh", 7, "千万"],
  ["zh", 8, "亿 億"],
  ["zh", 9, "十亿"],
  ["zh", 10, "百亿"],
  ["zh", 11, "千亿"],
  ["zh", 12, "万亿 萬億 兆"],
];

/**
 * Signs and codes that stand before a number in any language, or after it: currency, signs, what the field does. `¥` alone is
 * the cell's yuan in the field, and yuan or yen as the sentence tells in the reader: it is listed in Chinese, where both agree.
 */
export const signs: readonly (readonly [unit: string, signs: string, field?: Field])[] = [
  ["CNY", "CNY RMB CNH CN¥ CN￥ RMB¥"],
  ["USD", "USD $ US$ USD$ $US"],
  ["USD", "U.S.$", "refuses"],
  ["EUR", "EUR €"],
  ["GBP", "GBP £"],
  ["JPY", "JPY JP¥"],
  ["HKD", "HKD HK$ HKD$"],
  ["HKD", "$HK", "refuses"],
  ["TWD", "TWD NTD NT$ TW$ TWD$"],
  ["TWD", "T$", "refuses"],
  ["CAD", "CAD C$ CA$ Can$ Cdn$ CAD$"],
  ["CAD", "$CA $CAN", "refuses"],
  ["AUD", "AUD A$ AU$ AUD$"],
  ["AUD", "$A $AU", "refuses"],
  ["SGD", "SGD S$ SG$ SGD$"],
  ["KRW", "KRW ₩"],
  ["INR", "INR ₹"],
  ["INR", "Rs Rs.", "refuses"],
  ["CHF", "CHF SFr SwFr"],
];

/** Names of currencies after a number: language, currency, names (parted by commas), what the field does. */
export const names: readonly (readonly [language: Language, unit: string, names: string, field?: Field])[] = [
  ["fr", "CNY", "yuan, yuans, renminbi, renminbis"],
  ["en", "CNY", "yuan, yuans, renminbi"],
  ["zh", "CNY", "元, 人民币, 人民幣, 块钱, 元人民币, 人民币元, CN¥, ¥"],
  ["fr", "USD", "dollar, dollars"],
  ["en", "USD", "dollar, dollars"],
  ["zh", "USD", "美元, 美金, 美刀"],
  ["fr", "USD", "dollars américains, dollars US, billets verts", "refuses"],
  ["en", "USD", "US dollars, American dollars", "refuses"],
  ["fr", "EUR", "euro, euros"],
  ["en", "EUR", "euro, euros"],
  ["zh", "EUR", "欧元, 歐元"],
  ["fr", "GBP", "livre, livres, livre sterling, livres sterling, pound, pounds"],
  ["en", "GBP", "pound, pounds, pounds sterling, sterling"],
  ["zh", "GBP", "英镑, 英鎊"],
  ["fr", "JPY", "yen, yens"],
  ["en", "JPY", "yen"],
  ["zh", "JPY", "日元, 日圆, 日圓, 日币"],
  ["zh", "HKD", "港元, 港币, 港幣, 港纸"],
  ["en", "HKD", "Hong Kong dollars", "refuses"],
  ["zh", "TWD", "新台币, 新台幣, 新臺幣, 台币, 台幣, 臺幣"],
  ["en", "TWD", "Taiwan dollars", "refuses"],
  ["zh", "CAD", "加元, 加币"],
  ["zh", "CAD", "加拿大元", "refuses"],
  ["fr", "CAD", "dollars canadiens, $ canadiens", "refuses"],
  ["en", "CAD", "Canadian dollars", "refuses"],
  ["zh", "AUD", "澳元, 澳币"],
  ["zh", "AUD", "澳大利亚元", "refuses"],
  ["zh", "SGD", "新元, 新币"],
  ["zh", "SGD", "新加坡元", "refuses"],
  ["fr", "KRW", "won, wons"],
  ["en", "KRW", "won"],
  ["zh", "KRW", "韩元, 韓元, 韩圆, 韩币"],
  ["fr", "INR", "roupie, roupies, rupee, rupees"],
  ["en", "INR", "rupee, rupees"],
  ["zh", "INR", "卢比"],
  ["zh", "INR", "印度卢比", "refuses"],
  ["fr", "CHF", "franc, francs"],
  ["en", "CHF", "francs"],
  ["zh", "CHF", "瑞郎, 法郎"],
  ["zh", "CHF", "瑞士法郎", "refuses"],
];

/** Whole phrases that the two have once read apart, or that mix what the lists above hold. */
const phrases: readonly SharedAmount[] = [
  { language: "en", phrase: "5 tln dollars", value: "5000000000000", unit: "USD", field: "same" },
  { language: "fr", phrase: "5 thousand dollars", value: "5000", unit: "USD", field: "same" },
  { language: "fr", phrase: "2 mille milliards de dollars", value: "2000000000000", unit: "USD", field: "same" },
  { language: "fr", phrase: "1,5 Md€", value: "1500000000", unit: "EUR", field: "same" },
  { language: "en", phrase: "1.2 lakh crore rupees", value: "1200000000000", unit: "INR", field: "refuses" },
  { language: "zh", phrase: "5十亿美元", value: "5000000000", unit: "USD", field: "same" },
  { language: "zh", phrase: "1600亿元人民币", value: "160000000000", unit: "CNY", field: "same" },
  { language: "zh", phrase: "80日元", value: "80", unit: "JPY", field: "same" },
  { language: "en", phrase: "RMB160bn", value: "160000000000", unit: "CNY", field: "same" },
  { language: "en", phrase: "$6bn CAD", value: "6000000000", unit: "CAD", field: "refuses" },
  { language: "en", phrase: "-$5m", value: "-5000000", unit: "USD", field: "same" },
  { language: "en", phrase: "20kUSD", value: "20000", unit: "USD", field: "same" },
];

const spokenIn = (spoken: Spoken): readonly Language[] => (spoken === "latin" ? ["fr", "en"] : [spoken]);

const scaled: Readonly<Record<Language, (word: string) => string>> = {
  fr: (word) => `3 ${word} de dollars`,
  en: (word) => `3 ${word} dollars`,
  zh: (word) => `3${word}美元`,
};

const named: Readonly<Record<Language, (name: string) => string>> = {
  fr: (name) => `3 Md ${name}`,
  en: (name) => `3 bn ${name}`,
  zh: (name) => `3亿${name}`,
};

/** Every amount of the lists. */
export const sharedAmounts: readonly SharedAmount[] = [
  ...magnitudes.flatMap(([spoken, power, words, field = "same"]) =>
    spokenIn(spoken).flatMap((language) =>
      words.split(" ").map((word) => ({
        language,
        phrase: scaled[language](word),
        value: `3${"0".repeat(power)}`,
        unit: "USD",
        field,
      })),
    ),
  ),
  ...signs.flatMap(([unit, list, field = "same"]) =>
    list.split(" ").flatMap((sign) =>
      (["fr", "en"] as const).flatMap((language) =>
        [`${sign}3bn`, `${sign} 3bn`, `3 bn ${sign}`].map((phrase) => ({
          language,
          phrase,
          value: "3000000000",
          unit,
          field,
        })),
      ),
    ),
  ),
  ...names.flatMap(([language, unit, list, field = "same"]) =>
    list.split(", ").map((name) => ({
      language,
      phrase: named[language](name),
      value: language === "zh" ? "300000000" : "3000000000",
      unit,
      field,
    })),
  ),
  ...phrases,
];

/** Every word of the lists, in lower case. */
export const sharedWords: ReadonlySet<string> = new Set(
  [
    ...magnitudes.flatMap(([, , words]) => words.split(" ")),
    ...signs.flatMap(([, list]) => list.split(" ")),
    ...names.flatMap(([, , list]) => list.split(", ")),
  ].map((word) => word.toLowerCase()),
);

/** The currencies of the lists, which are those that the entry field knows. */
export const sharedCurrencies: ReadonlySet<string> = new Set(signs.map(([unit]) => unit));
