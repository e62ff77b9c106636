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
  for (const [field, most, noun] of counted) {
    const list = value[field];
    if (Array.isArray(list) && list.length > most) return `${grouped(list.length)} ${noun} (at most ${grouped(most)})`;
  }
  if (isDeeper(value, mostDepth)) return `values inside one another more than ${grouped(mostDepth)} deep`;
  const { length } = JSON.stringify(value);
  return length > mostCharacters ? `${grouped(length)} characters (at most ${grouped(mostCharacters)})` : null;
}

/** The first `most` of the problems in words, and a last sentence that counts the others. */
export function listedProblems<Problem>(
  problems: readonly Problem[],
  most: number,
  textOf: (problem: Problem) => string = String,
): string[] {
  const shown = problems.slice(0, most).map(textOf);
  const rest = problems.length - shown.length;
  return rest === 0 ? shown : [...shown, `and ${grouped(rest)} more like these`];
}

/** `10000` as `10,000`. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

const counted = [
  ["lines", mostLines, "own lines"],
  ["scenarios", mostScenarios, "own scenarios"],
  ["columns", mostColumns, "columns"],
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
