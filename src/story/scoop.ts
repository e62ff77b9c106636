import { claimFigure } from "../components/figure.js";
import { element } from "../components/sheet/element.js";
import { checkFigure } from "../components/words.js";
import { checkAmount, checkSentence } from "../notebook/checkSentence.js";
import { claimReading } from "../notebook/claimText.js";
import { type Notebook } from "../notebook/notebook.js";
import { type ClaimRecord } from "../notebook/record.js";

// The two sums for chips of one year, the growth printed with the second, and the check that compares them.
const smaller = "c000_07";
const larger = "c004_02";
const growth = "c004_03";
const finding = "larger_chip_sum_less_growth";
const implied = { check: finding, format: "bn.1" } as const;

/** A stretch of the sentence: words, a claim as it is read, or the left side of a check. */
type Part = string | { readonly claim: string } | typeof implied;

/**
 * The finding as a sentence of the first page, made of what is published, whatever the reader edits: where the check holds,
 * `For chips in 2026, one article prints RMB 85 bn and another RMB 100 bn. Take off the 17.6 % by which the second says they
 * grew and RMB 85.0 bn is left for 2025: one article’s 2025 is the other’s 2026.` Where it fails, the figures alone;
 * nothing where the two sums are not of one year.
 */
export function scoopSentence(notebook: Notebook): string {
  return scoopParts(notebook)
    .map((part) => {
      if (typeof part === "string") return part;
      return "claim" in part ? claimReading(claimOf(notebook, part.claim)) : checkAmount(notebook, part.check, part);
    })
    .join("");
}

/** The same sentence with its figures linked to the claims and to the check. */
export function scoop(notebook: Notebook): HTMLElement {
  const parts = scoopParts(notebook).map((part) => {
    if (typeof part === "string") return part;
    return "claim" in part ? claimFigure(notebook, part.claim) : checkFigure(notebook, part.check, part);
  });
  return element("span.scoop", ...parts);
}

/** The finding as a heading: `One article’s chips of 2025 are the other’s of 2026`, or what is printed where it does not hold. */
export function scoopTitle(notebook: Notebook): string {
  const found = years(notebook);
  if (!found) return "";
  const { year, before } = found;
  const told = (id: string) => claimReading(claimOf(notebook, id));
  return checkSentence(notebook, finding, {
    holds: `One article’s chips of ${before} are the other’s of ${year}`,
    fails: `For chips in ${year}, one article prints ${told(smaller)} and another ${told(larger)}`,
  });
}

function scoopParts(notebook: Notebook): Part[] {
  const told = years(notebook);
  if (!told) return [];
  const { year, before } = told;
  const end = checkSentence(notebook, finding, {
    holds: `: one article’s ${before} is the other’s ${year}.`,
    fails: ".",
  });
  if (end === "") return [];
  return [
    `For chips in ${year}, one article prints `,
    { claim: smaller },
    " and another ",
    { claim: larger },
    ". Take off the ",
    { claim: growth },
    " by which the second says they grew and ",
    implied,
    ` is left for ${before}${end}`,
  ];
}

/** The year that both sums are printed for, and the one before it; null where they are not of one year. */
function years(notebook: Notebook): { year: string; before: string } | null {
  const { period: year } = claimOf(notebook, larger);
  const isOneYear = /^\d{4}$/.test(year) && claimOf(notebook, smaller).period === year;
  return isOneYear ? { year, before: String(Number(year) - 1) } : null;
}

function claimOf(notebook: Notebook, id: string): ClaimRecord {
  const claim = notebook.claim(id);
  if (!claim) throw new Error(`scoop: no such claim: got "${id}" (an id of data/claims.csv)`);
  return claim;
}
