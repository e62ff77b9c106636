/** A magnitude as typed: the power of ten it means, or the two it may mean where English and French differ. */
export type Magnitude = { readonly power: number } | { readonly en: number; readonly fr: number };

const powers: readonly (readonly [power: number, words: string])[] = [
  [2, "hundred 百"],
  [3, "k thousand thousands mille millier milliers 千"],
  [4, "万 萬"],
  [5, "lakh lakhs 十万"],
  [6, "m mm mn mln mio mios million millions 百万"],
  [7, "crore crores 千万"],
  [8, "亿 億"],
  [9, "b bn bln md mds mrd mrds mia milliard milliards 十亿"],
  [10, "百亿"],
  [11, "千亿"],
  [12, "t tn trn tln trln 兆 万亿 萬億"],
  [15, "billiard billiards"],
];

/** Every magnitude word, in lower case. */
export const magnitudes: ReadonlyMap<string, Magnitude> = new Map<string, Magnitude>([
  ...powers.flatMap(([power, words]) => words.split(" ").map((word) => [word, { power }] as const)),
  ...["billion", "billions"].map((word) => [word, { en: 9, fr: 12 }] as const),
  ...["trillion", "trillions"].map((word) => [word, { en: 12, fr: 18 }] as const),
  ...["quadrillion", "quadrillions"].map((word) => [word, { en: 15, fr: 24 }] as const),
]);

/** What a typed word or sign of a unit means, in lower case. */
export const units: ReadonlyMap<string, string> = new Map<string, string>(
  Object.entries({
    CNY: "cny rmb cnh yuan yuans renminbi renminbis ¥ cn¥ rmb¥ 元 人民币 人民幣 块钱",
    USD: "usd $ us$ $us usd$ dollar dollars 美元 美金 美刀",
    EUR: "eur € euro euros 欧元 歐元",
    GBP: "gbp £ pound pounds livre livres sterling 英镑 英鎊",
    JPY: "jpy jp¥ yen yens 日元 日圆 日圓 日币",
    HKD: "hkd hk$ hkd$ 港元 港币 港幣 港纸",
    TWD: "twd ntd nt$ tw$ twd$ 新台币 新台幣 新臺幣 台币 台幣 臺幣",
    CAD: "cad c$ ca$ can$ cdn$ cad$ 加元 加币",
    AUD: "aud a$ au$ aud$ 澳元 澳币",
    SGD: "sgd s$ sg$ sgd$ 新元 新币",
    KRW: "krw ₩ won wons 韩元 韓元 韩圆 韩币",
    INR: "inr ₹ rupee rupees roupie roupies 卢比",
    CHF: "chf sfr swfr franc francs 瑞郎 法郎",
    chip: "chip chips puce puces gpu gpus processeur processeurs 芯片 颗 枚",
    user: "user users utilisateur utilisateurs 用户",
    token: "token tokens jeton jetons",
    second: "second seconds seconde secondes",
    minute: "minute minutes",
    hour: "hour hours heure heures",
    day: "day days jour jours 天 日",
    week: "week weeks semaine semaines",
    month: "month months mois 月",
    quarter: "quarter quarters trimestre trimestres",
    year: "year years an ans année 年",
  }).flatMap(([symbol, words]) => words.split(" ").map((word) => [word, symbol] as const)),
);

const adjectives = new Map(
  Object.entries({
    hourly: "hour",
    daily: "day",
    weekly: "week",
    monthly: "month",
    quarterly: "quarter",
    yearly: "year",
  }),
);

/** French adjectives follow their noun: `par token quotidien`. */
const adjectivesBehind = new Map(
  Object.entries({
    hour: "horaire",
    day: "quotidien quotidienne journalier journalière",
    week: "hebdomadaire",
    month: "mensuel mensuelle",
    quarter: "trimestriel trimestrielle",
    year: "annuel annuelle",
  }).flatMap(([symbol, words]) => words.split(" ").map((word) => [word, symbol] as const)),
);

const joiners = new Set(["de", "d", "d'", "of", "'", "·", "."]);
const perWords = new Set(["per", "par", "/", "每"]);

/** Whether a word joins a number to its unit and says nothing: milliards de dollars, millions d'utilisateurs, USD·day, Mrd. € */
export function isJoiner(word: string): boolean {
  return joiners.has(word.toLowerCase());
}

/** Whether a word or sign puts what follows below the line. */
export function isPerWord(word: string): boolean {
  return perWords.has(word.toLowerCase());
}

/** The magnitude that a word stands for (`k`, `Md`, `亿`), in any case, or undefined. */
export function magnitudeOf(word: string): Magnitude | undefined {
  return magnitudes.get(word.toLowerCase());
}

/** The symbol that a word or sign stands for (`RMB` is CNY, `puces` is chip), in any case, or undefined. */
export function symbolOf(word: string): string | undefined {
  return units.get(word.toLowerCase());
}

/** The stretch of time that an adjective of a unit label stands for (`daily` is day), or undefined. */
export function adjectiveOf(word: string): string | undefined {
  return adjectives.get(word.toLowerCase());
}

/** The same of a French adjective, which stands behind its noun (`quotidien` is day). */
export function adjectiveBehind(word: string): string | undefined {
  return adjectivesBehind.get(word.toLowerCase());
}

/** `kUSD`, `MRMB`, `bnCNY`: a magnitude written into a currency code, as its two words, or null. */
export function splitCode(word: string): [string, string] | null {
  const match = /^(.{1,3})(CNY|RMB|USD|EUR)$/.exec(word);
  return match?.[1] && match[2] && magnitudes.has(match[1].toLowerCase()) ? [match[1], match[2]] : null;
}

/** The longest Chinese word here that `text` begins with, or its first character. */
export function leadingHanWord(text: string): string {
  for (const length of [3, 2]) {
    const word = text.slice(0, length);
    if (word.length === length && (magnitudes.has(word) || units.has(word))) return word;
  }
  return String.fromCodePoint(text.codePointAt(0) ?? 0);
}
