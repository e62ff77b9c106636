import { type Decimal, parseDecimal } from "./decimal.js";
import { ONE, type Unit, unitDivide, parseUnit } from "./unit.js";

/** An amount written in a formula, and where: `20k USD per chip` is 20,000 in USD/chip. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Null where it is beyond what the model calculates with. */
  readonly number: Decimal | null;
  /** `1` where only a scale is written (`5bn`). */
  readonly unit: Unit;
}

/** The powers of ten that a number in a formula may end in, without a space. */
export const amountScales: Readonly<Record<string, number>> = { k: 3, m: 6, bn: 9, tn: 12 };

const currencies =
  "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNH CNY " +
  "COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR " +
  "IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR " +
  "MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD " +
  "SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF " +
  "YER ZAR ZMW";
const nouns = "chip user token server second minute hour day week month quarter year";
const powers = "kW MW GW TW kWh MWh GWh TWh";

/** The symbols of units that an amount may be in: codes of currencies, what is counted, power and energy. */
export const amountSymbols: readonly string[] = `${currencies} ${nouns} ${powers}`.split(" ");

const symbols = new Map<string, string>([
  ...amountSymbols.map((symbol) => [symbol, symbol] as const),
  ...nouns.split(" ").map((noun) => [`${noun}s`, noun] as const),
]);

/** Whether a unit's symbol may follow a number in a formula. */
export const isAmountSymbol = (symbol: string): boolean => symbols.get(symbol) === symbol;

// A number that no name or address runs into; a scale; a unit; one or two more after "per". No call follows.
const pattern =
  /(?<![\p{L}\p{M}\p{N}_.$!:])(\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)(k|m|bn|tn)?((?: [A-Za-z]+)(?: per [a-z]+){0,2}|)(?![\p{L}\p{M}\p{N}_.(:!]| *\()/gu;

/**
 * The amounts in a formula, in the order in which they stand: numbers with a scale (`20k`, `5bn`), a unit (`20000 USD`,
 * `5 chips`, `30tn tokens per day`) or both. Plain numbers are none, and neither is a number before a word that is no unit.
 */
export function formulaAmounts(text: string): Amount[] {
  const amounts: Amount[] = [];
  if (!/[\d.](?:[kmbt]| [A-Za-z])/.test(text)) return amounts;
  for (const found of text.matchAll(pattern)) {
    const [whole, digits = "", scale = "", words = ""] = found;
    const unit = words === "" ? ONE : unitOf(words.slice(1).split(" per "));
    if ((scale === "" && words === "") || unit === null) continue;
    const written = parseDecimal(digits);
    const number = written && parseDecimal(written.toFixed() + (scale === "" ? "" : `e${amountScales[scale]}`));
    amounts.push({ start: found.index, end: found.index + whole.length, text: whole, number, unit });
  }
  return amounts;
}

function unitOf(words: readonly string[]): Unit | null {
  const factors = words.map((word) => symbols.get(word));
  if (factors.some((symbol) => symbol === undefined)) return null;
  return factors.map((symbol) => parseUnit(symbol!)).reduce((over, under) => unitDivide(over, under));
}

/** A formula with each of its amounts as a lone 0 in its place, which any reader of Excel's grammar takes. */
export function withoutAmounts(text: string, amounts: readonly Amount[]): string {
  let plain = "";
  let at = 0;
  for (const { start, end } of amounts) {
    plain += `${text.slice(at, start)}0${" ".repeat(end - start - 1)}`;
    at = end;
  }
  return plain + text.slice(at);
}
