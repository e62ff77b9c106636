import { catalogue } from "../language/catalogue.js";
import { choiceEnd, type ChoiceRecord } from "../model/line.js";
import { editWorkbook, type Entry, type Workbook } from "../model/workbook.js";
import { compare, shown, signOf } from "../model/fraction.js";
import { endEntry } from "../model/sensitivity.js";
import { valueText } from "../model/value.js";
import { decimalText } from "../model/decimal.js";
import { type Notebook } from "./notebook.js";
import { type ClaimRecord } from "./record.js";

const words = catalogue({
  en: {
    least: "at least ",
    most: "at most ",
  },
  fr: {
    least: "au moins ",
    most: "au plus ",
  },
});

/** The lines given and all that their values rest on, each once; names that are no lines are passed over. */
export function restsOn(workbook: Workbook, names: readonly string[]): string[] {
  const seen = new Set<string>();
  const waiting = [...names].reverse();
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (seen.has(name) || !workbook.has(name)) continue;
    seen.add(name);
    waiting.push(...workbook.precedents(name));
  }
  return [...seen];
}

/**
 * The choice that stands in a line: the one picked, or the first while what is published stands. Null for a line without
 * choices, and for a value of the reader's own: one that was typed is theirs, whatever article prints the same.
 */
export function standingChoice(workbook: Workbook, name: string): ChoiceRecord | null {
  const { choices } = workbook.line(name);
  const entry = workbook.entry(name);
  if (!isChanged(workbook, name)) return choices[0] ?? null;
  return choices.find(({ id }) => entry === `@${id}`) ?? null;
}

/** The claim whose print stands in a line; undefined where none does. */
export function standingClaim(notebook: Notebook, workbook: Workbook, name: string): ClaimRecord | undefined {
  const choice = standingChoice(workbook, name);
  return choice?.basis === "claim" ? notebook.claim(choice.id) : undefined;
}

/** Whether a line holds a value that neither an article nor this notebook gives: one that the reader put there. */
export function isOwnValue(workbook: Workbook, name: string): boolean {
  return (
    workbook.line(name).kind !== "calculated" && isChanged(workbook, name) && standingChoice(workbook, name) === null
  );
}

/** Whether something else than what is published stands in a line. */
function isChanged(workbook: Workbook, name: string): boolean {
  const entry = workbook.entry(name);
  return entry !== null && entry !== workbook.line(name).content;
}

/**
 * Whether something that some lines rest on is the reader's doing and no article's: a value of their own, or a choice that
 * is another line of the model or a reference rate in place of what is published.
 */
export function isReaders(workbook: Workbook, names: readonly string[]): boolean {
  return restsOn(workbook, names).some(
    (name) =>
      isOwnValue(workbook, name) ||
      (isOtherChoice(workbook, name) && standingChoice(workbook, name)?.basis !== "claim"),
  );
}

/** Whether the reader picked another choice for a line than the published one. */
export function isOtherChoice(workbook: Workbook, name: string): boolean {
  const choice = standingChoice(workbook, name);
  return choice !== null && choice !== workbook.line(name).choices[0];
}

/** What is worked out once of each workbook and key, because many figures of a page ask the same. */
export function keptOf<Result extends object>(): (workbook: Workbook, key: string, make: () => Result) => Result {
  const kept = new WeakMap<Workbook, Map<string, Result>>();
  return (workbook, key, make) => {
    let results = kept.get(workbook);
    if (!results) kept.set(workbook, (results = new Map<string, Result>()));
    let found = results.get(key);
    if (!found) results.set(key, (found = make()));
    return found;
  };
}

const workbooks = keptOf<Workbook>();

/** A workbook with one other entry in one line, made once. */
export const tried = (workbook: Workbook, name: string, entry: Entry): Workbook =>
  workbooks(workbook, `${name} ${entry}`, () => editWorkbook(workbook, { [name]: entry }).workbook);

/** Values of one line, least first, all different. */
export type Spread = readonly string[];

/**
 * What a line comes to as one driver goes through what its sources say: its choices, and the ends of its range, one at a
 * time, with all else as the reader left it. Where the driver is read as printed beside the line (it does not feed it), its
 * own values are taken. Empty where nothing moves or nothing calculates.
 */
export function spread(workbook: Workbook, name: string, driver: string): Spread {
  if (driver === "" || !workbook.has(driver)) return [];
  const { choices, low, high } = workbook.line(driver);
  const ends = [low, high].filter((bound) => bound !== "").map((bound) => endEntry(workbook, driver, bound));
  const entries: Entry[] = [...choices.map(({ id }) => `@${id}`), ...ends];
  const watched = restsOn(workbook, [name]).includes(driver) ? name : driver;
  const values = entries.flatMap((entry) => {
    const value = editWorkbook(workbook, { [driver]: entry }).workbook.value(watched);
    return value.kind === "number" ? [value] : [];
  });
  return [...new Set(values.sort((a, b) => compare(a.number, b.number)).map(valueText))];
}

/** What a value is to the truth where a print says "more than" or "up to": the least or the most it can be; else empty. */
export type Bound = "least" | "most" | "";

/**
 * Which bound a line's value is, from the open prints it rests on: each is tried further out on its open side, and what
 * the value does there says whether it is a floor or a ceiling. Empty where no print is open, or two pull apart.
 */
export function boundOf(notebook: Notebook, workbook: Workbook, name: string): Bound {
  const found = new Set(restsOn(workbook, [name]).flatMap((input) => moved(notebook, workbook, name, input)));
  const [only = ""] = found;
  return found.size === 1 ? only : "";
}

function moved(notebook: Notebook, workbook: Workbook, name: string, input: string): Bound[] {
  const choice = standingChoice(workbook, input);
  // An end of a range is a number like any other.
  const claim = choice?.basis === "claim" && choiceEnd(choice.id) === null ? notebook.claim(choice.id) : undefined;
  const value = workbook.value(input);
  if (!claim || value.kind !== "number" || (claim.low !== "" && claim.high !== "")) return [];
  const further = decimalText(claim.high === "" ? shown(value.number).times(2) : shown(value.number).div(2));
  const before = workbook.value(name);
  const after = tried(workbook, input, further).value(name);
  if (before.kind !== "number" || after.kind !== "number") return [];
  const order = compare(after.number, before.number);
  return order === 0 ? [] : [order > 0 ? "least" : "most"];
}

/** The bound that the size of a line's value is: what grows by at most, falls by at least. */
export function sizeBound(notebook: Notebook, workbook: Workbook, name: string): Bound {
  const bound = boundOf(notebook, workbook, name);
  const value = workbook.value(name);
  if (bound === "" || value.kind !== "number" || signOf(value.number) >= 0) return bound;
  return bound === "least" ? "most" : "least";
}

/** How a bound is told before a figure, with the space that follows. */
export const boundText = (bound: Bound): string => (bound === "" ? "" : words()[bound]);
