import { claimFigure } from "../components/figure.js";
import { element } from "../components/sheet/element.js";
import { checkFigure } from "../components/words.js";
import { said } from "../language/said.js";
import { checkSentence } from "../notebook/checkSentence.js";
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
 * The finding as a sentence of the first page, its figures linked to the claims and to the check, made of what is published,
 * whatever the reader edits: where the check holds, `For chips in 2026, one article prints RMB 85 bn and another RMB 100 bn.
 * Take off the 17.6 % by which the second says they grew and RMB 85.0 bn is left for 2025: one article’s 2025 is the other’s
 * 2026.` Where it fails, the figures alone; nothing where the two sums are not of one year.
 */
export function scoop(notebook: Notebook): HTMLElement {
  const parts = scoopParts(notebook).map((part) => {
    if (typeof part === "string") return part;
    return "claim" in part ? claimFigure(notebook, part.claim) : checkFigure(notebook, part.check, part);
  });
  return element("span.scoop", ...parts);
}

function scoopParts(notebook: Notebook): Part[] {
  const told = years(notebook);
  if (!told) return [];
  const { year, before } = told;
  const end = checkSentence(notebook, finding, {
    holds: said(
      `: one article’s ${before} is the other’s ${year}.`,
      ` : le ${before} de l'un est le ${year} de l'autre.`,
    ),
    fails: ".",
  });
  if (end === "") return [];
  return [
    said(`For chips in ${year}, one article prints `, `Pour les puces en ${year}, un article écrit `),
    { claim: smaller },
    said(" and another ", ", un autre "),
    { claim: larger },
    said(". Take off the ", ". Ôtez les "),
    { claim: growth },
    said(" by which the second says they grew and ", " de hausse que dit le second, et il reste "),
    implied,
    said(` is left for ${before}${end}`, ` pour ${before}${end}`),
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
