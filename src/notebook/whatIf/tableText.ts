import { catalogue } from "../../language/catalogue.js";
import { isPlural } from "../../language/french.js";
import { isOfThings } from "../../format/unitParts.js";
import { decimal, decimalText } from "../../model/decimal.js";
import { compare } from "../../model/fraction.js";
import { seek } from "../../model/seek/seek.js";
import { type Value, valueText } from "../../model/value.js";
import { type Workbook } from "../../model/workbook.js";
import { amountWords, closeWords, shownWords } from "./amounts.js";
import { niceEntry } from "./niceEntry.js";
import { type FilledTableView, type TableAxis, type TablePoint } from "./table.js";

const words = catalogue({
  en: {
    passes: (output: string, target: string, from: string, at: string) =>
      `${output} passes ${target} from ${from}, at ${at}`,
    falls: (output: string, target: string, from: string, at: string) =>
      `${output} falls below ${target} from ${from}, at ${at}`,
    stays: (output: string, isAbove: boolean, target: string, from: string, to: string, at: string) =>
      `${output} stays ${isAbove ? "above" : "below"} ${target} from ${from} to ${to}, at ${at}`,
    allOver: (output: string, isAbove: boolean, target: string) =>
      `${output} is ${isAbove ? "above" : "below"} ${target} all over the table`,
    elsewhere: (told: string, count: number, all: number) =>
      `${told}; elsewhere it is on the other side in ${count} of ${all} cells`,
    several: (output: string, target: string, count: number, from: string, to: string, at: string) =>
      `${output} crosses ${target} ${count} times from ${from} to ${to}, at ${at}`,
    range: (output: string, low: string, high: string) => `${output} goes from ${low} to ${high}`,
    same: (output: string, value: string) => `${output} is ${value} all over the table`,
    in: (unit: string) => `In ${unit}. `,
    lines: (target: string) =>
      `Red and bold: ${target} or more; either colour is the stronger the further from it. Line: just ${target}.`,
    darker: "The stronger the colour, the more.",
    live: "Outlined: the figures as they stand.",
    axis: (label: string, unit: string) => (unit === "" ? label : `${label} (${unit})`),
  },
  fr: {
    passes: (output, target, from, at) => `${output} : plus de ${target} à partir de ${from}, pour ${at}`,
    falls: (output, target, from, at) => `${output} : moins de ${target} à partir de ${from}, pour ${at}`,
    stays: (output, isAbove, target, from, to, at) =>
      `${output} : ${isAbove ? "au-dessus" : "au-dessous"} de ${target} de ${from} à ${to}, pour ${at}`,
    allOver: (output, isAbove, target) =>
      `${output} : ${isAbove ? "au-dessus" : "au-dessous"} de ${target} dans tout le tableau`,
    elsewhere: (told, count, all) =>
      `${told} ; de l'autre côté dans ${count} ${isPlural(count) ? "cases" : "case"} sur ${all}`,
    several: (output, target, count, from, to, at) =>
      `${output} : ${target} franchis ${count} fois de ${from} à ${to}, pour ${at}`,
    range: (output, low, high) => `${output} : de ${low} à ${high}`,
    same: (output, value) => `${output} : ${value} dans tout le tableau`,
    in: (unit) => `En ${unit}. `,
    lines: (target) =>
      `Rouge et gras : ${target} ou plus ; l'une et l'autre couleur sont plus soutenues à mesure qu'on s'en éloigne. Ligne : tout juste ${target}.`,
    darker: "Plus la couleur est soutenue, plus c'est élevé.",
    live: "Encadré : les chiffres en l'état.",
    axis: (label, unit) => (unit === "" ? label : `${label} (${unit})`),
  },
});

/** What an axis says: the input and what its numbers are in. */
export const axisWords = ({ label, unit }: TableAxis): string => words().axis(label, unit);

/** What is in the cells, and what the line and the outline are. */
export function tableSubtitle(workbook: Workbook, { asked, output }: FilledTableView): string {
  const unit = output.unit === "" ? "" : words().in(output.unit);
  const tone = asked.target === "" ? words().darker : words().lines(amountWords(workbook, output.line, asked.target));
  return `${unit}${tone} ${words().live}`;
}

/**
 * What a table says: from which value across the result passes its target, with what runs down as it stands; else on which
 * side it stays, and without a target from what to what it goes.
 */
export function tableTitle(workbook: Workbook, view: FilledTableView): string {
  const { asked, output, across, down, cells } = view;
  const { target } = asked;
  const all = cells.flat();
  if (target === "") return spanTitle(workbook, view);
  const aim = amountWords(workbook, output.line, target);
  const sides = all.flatMap(({ side }) => (side === null ? [] : [side]));
  const [some = 0] = sides;
  if (sides.length === all.length && some !== 0 && sides.every((side) => side === some))
    return words().allOver(output.label, some > 0, aim);
  const at = livePoint(down).words;
  const [first, last] = [across.points[0]!, across.points.at(-1)!];
  const { finds, atLow, atHigh } = seek(workbook, {
    ...{ input: across.line, output: output.line, target: decimal(target) },
    ...{ low: decimal(first.value), high: decimal(last.value), isWhole: isOfThings(workbook.unit(across.line)) },
  });
  const [low, high] = [atLow, atHigh].map((value) => sideOf(value, target)) as [number | null, number | null];
  const [find] = finds;
  if (find && finds.length > 1) return words().several(output.label, aim, finds.length, first.words, last.words, at);
  if (find && low !== null && high !== null && low !== high) {
    const from = find.kind === "root" ? rootWords(workbook, view, find.at) : closeOr(workbook, across.line, find.at);
    return words()[high > low ? "passes" : "falls"](output.label, aim, from, at);
  }
  if (low === null || high === null || low === 0) return spanTitle(workbook, view);
  const told = words().stays(output.label, low > 0, aim, first.words, last.words, at);
  const others = sides.filter((side) => side !== low).length;
  return others === 0 ? told : words().elsewhere(told, others, all.length);
}

/** Where a result comes to its target, as round as its digits allow. */
function rootWords(
  workbook: Workbook,
  { asked, across, output }: FilledTableView,
  at: Parameters<typeof niceEntry>[2],
) {
  const [low, high] = [across.points[0]!, across.points.at(-1)!].map(({ value }) => decimal(value)) as [never, never];
  const aim = { input: across.line, output: output.line, target: asked.target, low, high };
  return amountWords(workbook, across.line, niceEntry(workbook, aim, at).entry);
}

const closeOr = (workbook: Workbook, line: string, at: ReturnType<typeof decimal>): string =>
  at.isInteger() ? amountWords(workbook, line, decimalText(at)) : closeWords(workbook, line, decimalText(at));

const sideOf = (value: Value, target: string): number | null =>
  value.kind === "number" ? Math.sign(compare(value.number, decimal(target))) : null;

export const livePoint = ({ points }: TableAxis): TablePoint => points.find(({ isLive }) => isLive) ?? points[0]!;

function spanTitle(workbook: Workbook, { output, cells }: FilledTableView): string {
  const values = cells.flat().flatMap(({ value }) => (value.kind === "number" ? [value] : []));
  const sorted = values.sort((a, b) => compare(a.number, b.number));
  const [low, high] = [sorted[0]!, sorted.at(-1)!].map((value) =>
    shownWords(workbook, output.line, valueText(value)),
  ) as [string, string];
  return compare(sorted[0]!.number, sorted.at(-1)!.number) === 0
    ? words().same(output.label, low)
    : words().range(output.label, low, high);
}
