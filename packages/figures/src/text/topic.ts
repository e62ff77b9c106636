import { sharedMoney } from "../vocabulary/sharedMoney.js";
import {
  americanPlaces,
  dollarPlaces,
  hanPlacesAbroad,
  hanPlacesAtHome,
  namedDollars,
  placesAbroad,
  traditionalScript,
  yuanPlaces,
} from "../vocabulary/places.js";

/** What a whole text speaks of, for the numbers whose own sentence does not say it. */
export interface Topic {
  /** The currency of a bare `$` or `dollars`. */
  readonly dollar: string;
  /** The currency of `cents`: of the dollar that the text names where it names one alone, for HK$6bn ($770m) is American. */
  readonly cent: string;
  /** The currency of a bare 元. */
  readonly yuan: string;
  /** The currency of `centimes`. */
  readonly centime: string;
  /** What French money is that never says which: that of euro and franc which the text names; empty where it is of a place abroad. */
  readonly home: string;
  /** What Chinese money is that never says which: the 元 of the text; empty where it is of a place abroad and names no 元. */
  readonly homeYuan: string;
  /** The currency of a name that several countries share: krone, peso, rupee. */
  readonly shared: (name: string) => string;
  /** Written in traditional characters, where 元 may be that of Taiwan or Hong Kong. */
  readonly traditional: boolean;
  /** Chips are named again and again: its 颗 and 卡 are chips. */
  readonly chips: boolean;
}

/** No more than this is read to tell a topic. */
const longest = 100_000;

/** A currency, and what a text names that has it. */
type Place = readonly [currency: string, names: RegExp];

const spelled = (names: string): string => names.replace(/\s+/g, "");
const word = (names: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${spelled(names)})(?![\\p{L}])`, "gu");
const dollars = Object.entries(dollarPlaces).map(([currency, names]): Place => [currency, word(names)]);
const yuans = Object.entries(yuanPlaces).map(([currency, names]): Place => [currency, new RegExp(spelled(names), "g")]);
const american = word(americanPlaces.replace(/ /g, "\\s"));
const explicit = new RegExp(namedDollars, "u");
const otherDollar = /[AC]\$|AU\$|NZ\$|\$ ?CA|Canadian dollar|Australian dollar|dollars? canadien/;
/** Dollars that a text names by their sign. */
const otherDollars = [
  ["AUD", /(?<![A-Z])(?:AUD?|A)\$|Australian dollar/],
  ["CAD", /(?<![A-Z])(?:CA?|CAD)\$|Canadian dollar|dollars? canadien/],
  ["NZD", /NZD?\$|New Zealand dollar/],
  ["HKD", /HKD?\$|Hong Kong dollar/],
  ["SGD", /(?<![A-Z])(?:SG?|SGD)\$|Singapore dollar/],
] as const;
const chips =
  /芯片|晶片|GPU|ASIC|HBM|加速卡|显卡|顯卡|处理器|處理器|算力卡|\b(?:chips?|accelerators?|processors?|puces?|accélérateurs?|processeurs?)(?!\p{L})/gu;
/** What else is sold in units. */
const devices =
  /\b(?:smartphones?|handsets?|iPhones?|cars|vehicles|laptops?|consoles?|headsets?|tablets?|véhicules|voitures|téléphones?)(?!\p{L})/iu;
const abroad = new RegExp(placesAbroad, "u");
const hanAbroad = new RegExp(spelled(hanPlacesAbroad));
const hanHome = new RegExp(spelled(hanPlacesAtHome));
/** Three characters of the traditional script. */
const script = new RegExp(`${traditionalScript}(?:[^]*?${traditionalScript}){2}`);

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Tells what a text speaks of, each thing on first use, and once: most texts need few of them. */
export function topicOf(whole: string): Topic {
  const text = whole.slice(0, longest);
  const told = new Map<string, unknown>();
  const once = <Value>(what: string, tell: () => Value): Value => {
    if (!told.has(what)) told.set(what, tell());
    return told.get(what) as Value;
  };
  const euros = () => once("euros", () => count(text, /euros?(?!\p{L})|€|EUR/gu));
  const inFrancs = () => once("francs", () => count(text, /francs?(?!\p{L})|CHF/gu) > euros());
  return {
    get dollar() {
      return once("dollar", () => dollarOf(text));
    },
    get cent() {
      return once("cent", () => centOf(text)) ?? this.dollar;
    },
    get yuan() {
      return once("yuan", () => (this.traditional ? mostNamed(text, yuans, "CNY") : "CNY"));
    },
    get centime() {
      return inFrancs() ? "CHF" : "EUR";
    },
    get home() {
      return once("home", () => (inFrancs() ? "CHF" : euros() === 0 && abroad.test(text) ? "" : "EUR"));
    },
    get homeYuan() {
      return once("homeYuan", () => (hanAbroad.test(text) && !hanHome.test(text) ? "" : this.yuan));
    },
    get traditional() {
      return once("traditional", () => script.test(text));
    },
    get chips() {
      return once("chips", () => count(text, chips) >= 3 && !devices.test(text));
    },
    shared: (name) => once(`shared ${name}`, () => sharedOf(text, name)),
  };
}

/** The currency of the places that a text names most, and at least so often; else the usual one. */
function mostNamed(text: string, places: readonly Place[], usual: string, least = 1): string {
  let [currency, most] = [usual, least - 1];
  for (const [own, names] of places) {
    const times = count(text, names);
    if (times > most) [currency, most] = [own, times];
  }
  return currency;
}

/** A bare dollar is American unless the text is of another country and names the American one apart. */
function dollarOf(text: string): string {
  const named = explicit.test(text);
  const apart = named && !otherDollar.test(text);
  return !apart && (named || text.search(american) >= 0) ? "USD" : mostNamed(text, dollars, "USD", apart ? 2 : 4);
}

/** The dollar other than the American one that a text names, where it names no second; null else. */
function centOf(text: string): string | null {
  const named = otherDollars.filter(([, pattern]) => pattern.test(text));
  return named.length === 1 && !explicit.test(text) ? (named[0]?.[0] ?? null) : null;
}

/** Whose money a shared name is: that of the places that are named most. */
function sharedOf(text: string, name: string): string {
  const { usual, places } = sharedMoney[name] ?? { usual: name, places: {} };
  const patterns = Object.entries(places).map(([code, names]): Place => [
    code,
    new RegExp(`(?<!\\p{L})(?:${code}|${names})`, "gu"),
  ]);
  return mostNamed(text, patterns, usual);
}
