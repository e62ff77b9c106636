import { catalogue } from "../../language/catalogue.js";
import { called } from "../../language/quoted.js";
import { decimal, decimalText } from "../../model/decimal.js";
import { type Notebook } from "../notebook.js";
import { isOwnValue, standingChoice } from "../standing.js";
import { keptDraw, readDraw, readKeptDraw, type WrittenDraw } from "./drawText.js";
import { fieldEnds, rangeOf } from "./ranges.js";
import { isOwnSetting, setSettings, settingOf, standingAmount } from "./settings.js";

const words = catalogue({
  en: {
    sources: "as far as its sources go",
    rounding: "as far as its print is rounded",
    author: "our range",
    likeliest: (range: string) => `${range}, likeliest at the value that stands`,
    floor: "a floor: how far above it is ours",
    ceiling: "printed as a ceiling: what lies below nobody says",
    known: "told one way",
    assumed: "an assumption without a range",
    own: "a value that was typed, taken as it is",
    readers: "set here",
    ranged: "a range that was set",
    ours: "ours",
    label: (line: string) => `draw of ${line}`,
    leftOut: (line: string, problem: string) => `${line}: its distribution is left out: ${problem}.`,
  },
  fr: {
    sources: "d'un bout à l'autre de ses sources",
    rounding: "à l'arrondi du chiffre écrit près",
    author: "notre fourchette",
    likeliest: (range) => `${range}, le plus probable étant la valeur en place`,
    floor: "un plancher : ce qu'il y a au-dessus est de nous",
    ceiling: "écrit comme un plafond : personne ne dit ce qu'il y a en dessous",
    known: "dit d'une seule façon",
    assumed: "une hypothèse sans fourchette",
    own: "une valeur saisie, prise telle quelle",
    readers: "choisie ici",
    ranged: "une fourchette choisie",
    ours: "la nôtre",
    label: (line) => `tirage de ${line}`,
    leftOut: (line, problem) => `${line} : sa loi est laissée de côté : ${problem}.`,
  },
});

/** A fact that the result rests on, and how it is drawn. */
export interface FactDraw {
  /** The inputs that hold it, in reading order: those in which one printed figure stands are one fact. */
  readonly lines: readonly [string, ...string[]];
  readonly draw: WrittenDraw;
  /** Whether the distribution is the reader's. */
  readonly isOwn: boolean;
  /** Where the distribution comes from, in a few words. */
  readonly basis: string;
  /** Why a distribution that was set is left out, in a sentence; empty where none is. */
  readonly problem: string;
}

/**
 * The facts that a result rests on, in reading order, and how each is drawn unless it is set otherwise: uniform between the
 * ends that sources give, or within what the rounding of a print allows; triangular around the value within a range that is
 * ours or the reader's; log-normal above a floor; else as a point. A value that the reader typed is a point. An input in
 * which another line is picked follows that line, unless a distribution of its own is set.
 */
export function factDraws(notebook: Notebook, output: string): FactDraw[] {
  const workbook = notebook.workbook();
  const drawn = drawnLines(notebook, output);
  const facts = new Map<string, [string, ...string[]]>();
  for (const { name } of workbook.lines) {
    if (!drawn.has(name)) continue;
    const key = factKey(notebook, name);
    const known = facts.get(key);
    if (known) known.push(name);
    else facts.set(key, [name]);
  }
  return [...facts.values()].map((lines) => factDraw(notebook, lines));
}

/** The inputs with a number that a result rests on; what one of them follows is none where that is drawn itself. */
function drawnLines(notebook: Notebook, output: string): ReadonlySet<string> {
  const workbook = notebook.workbook();
  const reached = new Set([output]);
  const drawn = new Set<string>();
  for (const name of reached) {
    const isInput = workbook.line(name).kind !== "calculated" && workbook.value(name).kind === "number";
    const isFollowing = workbook.content(name).startsWith("=") && settingOf(notebook, "draws", name) === "";
    if (isInput && !isFollowing) drawn.add(name);
    else for (const need of workbook.precedents(name)) reached.add(need);
  }
  return drawn;
}

/** What lines of one fact have in common: the figure that stands there, which articles print of one thing and time. */
function factKey(notebook: Notebook, name: string): string {
  const workbook = notebook.workbook();
  const choice = standingChoice(workbook, name);
  const claim = choice?.basis === "claim" ? notebook.claim(choice.id) : undefined;
  if (!choice || !claim) return name;
  return JSON.stringify([claim.subject, claim.measure, claim.period, workbook.unit(name), choice.content]);
}

function factDraw(notebook: Notebook, lines: FactDraw["lines"]): FactDraw {
  const set = lines.find((name) => settingOf(notebook, "draws", name) !== "");
  if (set === undefined) return { lines, ...givenDraw(notebook, lines[0]), isOwn: false, problem: "" };
  const read = readKeptDraw(notebook, set, settingOf(notebook, "draws", set));
  const isOwn = isOwnSetting(notebook, "draws", set);
  if ("draw" in read) {
    const basis = isOwn ? words().readers : words().ours;
    return { lines, draw: read.draw, isOwn, basis, problem: "" };
  }
  const { label } = notebook.workbook().line(set);
  return { lines, ...givenDraw(notebook, lines[0]), isOwn, problem: words().leftOut(label, read.problem) };
}

/** How far above a floor a value is taken to lie: half of the draws within a twentieth of it, a twentieth beyond a quarter. */
const [floorMedian, floorMost] = ["1.05", "1.25"];

/** How an input is drawn where nobody has set it. */
function givenDraw(notebook: Notebook, name: string): Pick<FactDraw, "draw" | "basis"> {
  const value = standingAmount(notebook, name) ?? "0";
  const point = { kind: "point", amounts: [value] } as const;
  const range = rangeOf(notebook, name);
  const { of, open, isRounding } = range;
  const { low, high } = fieldEnds(range);
  const isBetween = of !== "none" && decimal(low).lte(decimal(value)) && decimal(value).lte(decimal(high));
  const isTyped = isOwnValue(notebook.workbook(), name);
  // A value that was typed outside of a range of ours is no value of that range.
  if (of === "reader" || (of === "author" && (isBetween || !isTyped))) {
    const basis = of === "author" ? words().author : words().ranged;
    return isBetween
      ? { draw: { kind: "triangular", amounts: [low, value, high] }, basis: words().likeliest(basis) }
      : { draw: { kind: "uniform", amounts: [low, high] }, basis };
  }
  if (isTyped) return { draw: point, basis: words().own };
  if (of === "sources") {
    return {
      draw: { kind: "uniform", amounts: [low, high] },
      basis: isRounding ? words().rounding : words().sources,
    };
  }
  if (open === "high" && decimal(value).gt(0)) {
    const amounts = [floorMedian, floorMost].map((times) => decimalText(decimal(value).times(times)));
    return { draw: { kind: "lognormal", amounts: [...amounts, value] }, basis: words().floor };
  }
  if (open === "low") return { draw: point, basis: words().ceiling };
  const isAssumed = notebook.workbook().line(name).kind === "assumption";
  return { draw: point, basis: isAssumed ? words().assumed : words().known };
}

/**
 * Sets how a fact is drawn, as a reader types it, in one undoable step, or takes that back where it is empty. Gives why a
 * text does not do, in a sentence; else null.
 */
export function setDraw(notebook: Notebook, { lines }: Pick<FactDraw, "lines">, typed: string): string | null {
  const [name] = lines;
  const { label } = notebook.workbook().line(name);
  // One fact has one distribution, whichever of its lines had one before.
  const cleared = Object.fromEntries(lines.map((line) => [line, null]));
  if (typed.trim() === "") {
    setSettings(notebook, "draws", cleared, words().label(called(label)));
    return null;
  }
  const read = readDraw(notebook, name, typed);
  if ("problem" in read) return read.problem;
  const given = givenDraw(notebook, name).draw;
  const text = keptDraw(read.draw);
  const kept = text === keptDraw(given) ? null : text;
  setSettings(notebook, "draws", { ...cleared, [name]: kept }, words().label(called(label)));
  return null;
}
