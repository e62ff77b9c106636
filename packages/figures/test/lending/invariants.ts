import { type ExtractedFigure, type Language, type Reading, extractFigures, readFigure } from "../../src/index.js";

/**
 * What lending may never do, for any text, its language given to the reader or left to tell. A text breaks it by
 * 1. a range whose ends differ a thousandfold or more, of which one alone prints a magnitude;
 * 2. a percentage over 100,000 that is not printed so;
 * 3. a figure that reads otherwise in its text than alone, except for a unit that it does not print and for the magnitude that
 *    another figure of its paragraph prints; that never where a price (`par action`) or a measure in Chinese touches the number.
 */
export const broken = (text: string, language: Language): string[] =>
  [undefined, language].flatMap((given) => faultsIn(text, extractFigures(text, given), language));

/** What is wrong with figures that were read in a text of a language. */
export function faultsIn(text: string, figures: readonly ExtractedFigure[], language: Language): string[] {
  return figures.flatMap((figure) => {
    const around = figures.filter((other) => other !== figure && other.paragraph === figure.paragraph);
    const faults = [
      ...(isTornApart(figure) ? ["ends a thousandfold apart"] : []),
      ...(isHugeShare(figure) ? ["a percentage over 100,000"] : []),
      ...otherwise(figure, isMeasured(text, figure) ? [] : around, languagesOf(text, language)),
    ];
    return faults.map((fault) => `${figure.figure} = ${shown(figure)}: ${fault}`);
  });
}

const shown = ({ low, high, qualifier, unit }: Reading): string => `${low}..${high} ${qualifier} ${unit}`;

/** A decimal as its digits and the power of ten of the last one that is not nought. */
function decimal(text: string): { readonly digits: string; readonly power: number } {
  const [whole = "", places = ""] = text.replace("-", "").split(".");
  const digits = (whole + places).replace(/^0+/, "");
  const kept = digits.replace(/0+$/, "");
  return { digits: kept, power: digits.length - kept.length - places.length };
}

/** By how many powers of ten one decimal is larger than another; null where more than noughts differs. */
function powersOver(larger: string, smaller: string): number | null {
  const [a, b] = [decimal(larger), decimal(smaller)];
  return a.digits === b.digits ? a.power - b.power : null;
}

const magnitudeWords =
  /milli(?:ers?|ons?|ards?)|billions?|trillions?|thousands?|mille|hundred|cents?(?!\p{L})|crores?|lakhs?|(?<=[\d\s$£€¥])(?:Mds?|bn|tn|trn|mn|[kKMmBbT])(?![\p{L}])|万亿|百万|千万|[千万萬亿億兆]/gu;

function isTornApart({ figure, low, high, qualifier, unit }: ExtractedFigure): boolean {
  if (qualifier !== "range" || unit === "year") return false;
  const [a, b] = [Math.abs(Number(low)), Math.abs(Number(high))];
  const apart = Math.min(a, b) > 0 && Math.max(a, b) / Math.min(a, b) >= 1000;
  return apart && (figure.match(magnitudeWords) ?? []).length === 1;
}

function isHugeShare({ figure, low, high, unit }: ExtractedFigure): boolean {
  if (unit !== "percent") return false;
  return [low, high].some((end) => Math.abs(Number(end)) > 100_000 && !figure.replace(/[^\d]/g, "").includes(end));
}

/** A unit that a number may have although it does not print it. */
const open = /^(other|count|)$/;
const currency = /^[A-Z]{3}$/;
/** What a unit is of, where its name alone leaves open which: a dollar, a noun of what is counted, points. */
const kind = (unit: string): string =>
  currency.test(unit)
    ? "money"
    : /^(chips|users|count)$/.test(unit)
      ? "count"
      : /_points$/.test(unit)
        ? "points"
        : unit;

/** Whether what follows a figure says of what one thing it is, or is Chinese that it does not take in. */
function isMeasured(text: string, { paragraph, figure, occurrence }: ExtractedFigure): boolean {
  const line = text.split(/[\r\n]/).filter((each) => each.trim() !== "")[paragraph - 1] ?? "";
  let at = -1;
  for (let count = 0; count < occurrence; count += 1) at = line.indexOf(figure, at + 1);
  const rest = line.slice(at + figure.length);
  return /^(\s?(par|per|pièce|each|apiece|an?)\s(?!an |year|month|week)|[每\p{sc=Han}](?<![左右以上下之间和与及或至到的多余内后前是为在]))/u.test(
    rest,
  );
}

/** The languages that the figures of a text may be in: its own, what a phrase tells by itself, Chinese where it has some. */
const languagesOf = (text: string, language: Language): readonly (Language | undefined)[] =>
  /\p{sc=Han}/u.test(text) ? [language, undefined, "zh"] : [language, undefined];

/** How a figure reads otherwise than alone; empty where it does not. */
function otherwise(
  figure: ExtractedFigure,
  around: readonly ExtractedFigure[],
  languages: readonly (Language | undefined)[],
): string[] {
  const alone = languages.map((language) => readFigure(figure.figure, language));
  const lent = new Set(around.flatMap(printedPowers));
  if (alone.some((reading) => isSame(figure, reading, lent))) return [];
  return [`alone ${shown(alone[0] as Reading)}`];
}

/** Words of two senses, which others around tell apart: weights and money, multiples, metres and millions, parts and spans. */
const homonym = /pounds?$|fois$|块$|\d\d年$|\dm$|three quarters$/;

function isSame(figure: ExtractedFigure, alone: Reading, lent: ReadonlySet<number>): boolean {
  // What is no quantity alone (`nearly double`, `三国`) borrows nothing.
  if (alone.qualifier === "not_a_quantity") return true;
  if (homonym.test(figure.figure)) return true;
  if (!open.test(alone.unit) && kind(alone.unit) !== kind(figure.unit)) return false;
  const ends = (reading: Reading): string[] => [reading.low || reading.high, reading.high || reading.low];
  const [low = "", high = ""] = ends(figure);
  const [aloneLow = "", aloneHigh = ""] = ends(alone);
  if (low === aloneLow && high === aloneHigh) return true;
  // ($85m) is a loss beside words of accounts.
  if (/^[(（].*[)）]$/.test(figure.figure) && low === `-${aloneLow}` && high === `-${aloneHigh}`) return true;
  const power = powersOver(low, aloneLow);
  return power !== null && power === powersOver(high, aloneHigh) && lent.has(power);
}

/** Trois mille millions à 9 mille milliards: a range that begins in words. */
const numberWord =
  /^(un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|one|two|three|four|five|seven|eight|nine|ten)\s/iu;

/** The powers of ten of the magnitudes and cents that a figure prints. */
function printedPowers({ figure, low, high }: ExtractedFigure): number[] {
  const number = /\d[\d., \u00a0\u202f'’]*\d|\d/.exec(figure)?.[0].replace(/[ \u00a0\u202f'’]/g, "");
  const ends = [low, high].filter((end) => end !== "");
  // Neuf millions, cinq mille milliards, 两万至9万亿
  const words = number === undefined || /[两三千百].*\d/.test(figure) || numberWord.test(figure);
  const named = words ? ends.flatMap((end) => Array.from({ length: decimal(end).power }, (_, index) => index + 1)) : [];
  if (/仙|美分|cents?$|pence$/.test(figure)) named.push(-2);
  if (number === undefined) return named;
  const prints = [number.replaceAll(",", ""), number.replaceAll(".", "").replace(",", ".")];
  return ends
    .flatMap((end) => prints.map((print) => powersOver(end, print)))
    .concat(named)
    .filter((power) => power !== null && power !== 0) as number[];
}
