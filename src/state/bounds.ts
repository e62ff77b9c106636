import { catalogue } from "../language/catalogue.js";

const words = catalogue({
  en: {
    lines: "own lines",
    scenarios: "own scenarios",
    columns: "columns",
    most: (count: string, noun: string, most: string) => `${count} ${noun} (at most ${most})`,
    deep: (most: string) => `values inside one another more than ${most} deep`,
    long: (count: string, most: string) => `${count} characters (at most ${most})`,
    rest: (count: string) => `and ${count} more like these`,
    group: ",",
  },
  fr: {
    lines: "lignes à vous",
    scenarios: "scénarios à vous",
    columns: "colonnes",
    most: (count, noun, most) => `${count} ${noun} (${most} au plus)`,
    deep: (most) => `plus de ${most} niveaux de valeurs imbriquées`,
    long: (count, most) => `${count} caractères (${most} au plus)`,
    rest: (count) => `et ${count} autres du même genre`,
    group: "\u202f",
  },
});
/** The most characters of a link's fragment. Every state within `mostCharacters` fits: percent-encoding takes at most nine for one. */
export const mostLinkCharacters = 1_000_000;

/** The most characters of a state as JSON. */
export const mostCharacters = 100_000;

/** The most lines of a reader's own. */
export const mostLines = 200;

/** The most scenarios of a reader's own. */
export const mostScenarios = 50;

/** The most scenario columns side by side. */
export const mostColumns = 50;

/** The most values inside one another, in fields that this version does not know. */
export const mostDepth = 100;

/** The most problems listed on a page; the rest are counted. */
export const mostPageProblems = 20;

/** The most problems listed on a terminal; the rest are counted. */
export const mostTerminalProblems = 50;

/**
 * Why a value read as JSON is too large to be a state, in words after `it holds`, or null where it is within all bounds.
 * It takes linear time and never throws, however deep the value: it runs before anything else looks at it.
 */
export function boundsProblem(value: Readonly<Record<string, unknown>>): string | null {
  for (const [field, most] of counted) {
    const list = value[field];
    if (Array.isArray(list) && list.length > most)
      return words().most(grouped(list.length), words()[field], grouped(most));
  }
  if (isDeeper(value, mostDepth)) return words().deep(grouped(mostDepth));
  const { length } = JSON.stringify(value);
  return length > mostCharacters ? words().long(grouped(length), grouped(mostCharacters)) : null;
}

/** The first `most` of the problems in words, and a last sentence that counts the others. */
export function listedProblems<Problem>(
  problems: readonly Problem[],
  most: number,
  textOf: (problem: Problem) => string = String,
): string[] {
  const shown = problems.slice(0, most).map(textOf);
  const rest = problems.length - shown.length;
  return rest === 0 ? shown : [...shown, words().rest(grouped(rest))];
}

/** `10000` as `10,000`; in French with a narrow space. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, words().group);
}

const counted = [
  ["lines", mostLines],
  ["scenarios", mostScenarios],
  ["columns", mostColumns],
] as const;

/** Whether a value holds values more than `most` levels down. It walks level by level, because a stack would overflow. */
function isDeeper(value: unknown, most: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most) return true;
    level = level.flatMap((item) => (typeof item === "object" && item !== null ? Object.values(item) : []));
  }
  return false;
}
