import { catalogue } from "../../language/catalogue.js";
import { formatChange } from "../../format/number.js";
import { allDependents, explain, type Explanation, remarks } from "../../model/explain.js";
import { type ClaimRecord } from "../record.js";
import { valueText } from "../../model/value.js";
import { type Workbook } from "../../model/workbook.js";
import { claimInterval } from "../claimText.js";
import { difference, differencePhrase } from "../difference.js";
import { type Notebook } from "../notebook.js";
import { shownFormat } from "../shownFormat.js";
import { spokenValue } from "./cellView.js";
import { isOwnValue, standingClaim } from "../standing.js";
import { numberedText } from "../voices.js";
import { sourceMark } from "./sourceMark.js";
import { formulaWithNumbers } from "./formulaPieces.js";

const words = catalogue({
  en: {
    standsFor: (interval: string) => `stands for ${interval}`,
    fromTo: (from: string, to: string) => `from ${from} to ${to}`,
    asPublished: "It stands as published.",
    own: "It is no line of the published model.",
    moved: (published: string, now: string, change: string) => `Published: ${published}. Now ${now}: ${change}.`,
    ownMoved: (published: string, now: string, change: string) =>
      `On published figures: ${published}. Now ${now}: ${change}.`,
  },
  fr: {
    standsFor: (interval) => `vaut pour ${interval}`,
    fromTo: (from, to) => `de ${from} à ${to}`,
    asPublished: "Il est tel que publié.",
    own: "Cette ligne n'est pas du modèle publié.",
    moved: (published, now, change) => `Publié : ${published}. Maintenant ${now} : ${change}.`,
    ownMoved: (published, now, change) => `Avec les chiffres publiés : ${published}. Maintenant ${now} : ${change}.`,
  },
});

/** A claim as a reason: what is printed where, whose report it is, and what the print can stand for. */
export interface ClaimReason {
  readonly id: string;
  readonly phrase: string;
  readonly language: string;
  /** Whose report it is; empty where the article names none. */
  readonly voice: string;
  /** `Morning page (000) ¶4`. */
  readonly place: string;
  /** `stands for $22.5–23.5 bn`; empty where the print says nothing more. */
  readonly interval: string;
}

/** One line in the tree of reasons. */
export interface Reason {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** The formula as text, or empty for a plain number. */
  readonly formula: string;
  readonly numbers: string;
  /** Who says a number that is not calculated. */
  readonly source: string;
  readonly claim: ClaimReason | null;
  /** The published print that a value of the reader's stands in place of. */
  readonly replaced: ClaimReason | null;
  /** What the formula's functions have to say of their results, as sentences. */
  readonly remarks: readonly string[];
  readonly isShortened: boolean;
  readonly precedents: readonly Reason[];
}

/** A line that has moved, or one that a line moves. */
export interface NamedValue {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** From what was published to what stands now; empty where nothing has changed. */
  readonly change: string;
}

/** The answer to "why?". */
export interface Reasons {
  readonly reason: Reason;
  /** How far the value has come from the published one, in a sentence; a line of the reader's own was never published. */
  readonly since: string;
  /** The edits that made the difference, near or far. */
  readonly causes: readonly NamedValue[];
  /** The lines that need this one directly, and how many more do at a distance. */
  readonly dependents: readonly NamedValue[];
  readonly further: number;
}

/** Why a line has its value in a column: down to the words of the articles, up to what rests on it, and since when. */
export function reasons(notebook: Notebook, workbook: Workbook, name: string): Reasons {
  const reference = notebook.reference();
  const tree = explain(workbook, name, 12, 300);
  const direct = workbook.dependents(name);
  const upstream = new Set<string>([name]);
  for (const line of upstream) for (const need of workbook.precedents(line)) upstream.add(need);
  const causes = [...upstream].filter((line) => workbook.entry(line) !== null);
  return {
    reason: toReason(notebook, workbook, tree),
    since: sinceText(workbook, reference, name, notebook.isOwnLine(name)),
    causes: causes.map((line) => named(reference, workbook, line)),
    dependents: direct.map((line) => named(reference, workbook, line)),
    further: allDependents(workbook, name).length - direct.length,
  };
}

function sinceText(workbook: Workbook, reference: Workbook, name: string, isOwn: boolean): string {
  const { own, asPublished, ownMoved, moved } = words();
  const change = changeText(reference, workbook, name);
  if (change === "") return isOwn ? own : asPublished;
  return (isOwn ? ownMoved : moved)(quantityOf(reference, name), quantityOf(workbook, name), change);
}

function toReason(notebook: Notebook, workbook: Workbook, explanation: Explanation): Reason {
  const { name, isShortened, precedents } = explanation;
  const content = workbook.content(name);
  const claim = standingClaim(notebook, workbook, name);
  const published =
    !claim && notebook.base().has(name) && isOwnValue(workbook, name)
      ? standingClaim(notebook, notebook.base(), name)
      : undefined;
  return {
    name,
    label: workbook.line(name).label,
    value: quantityOf(workbook, name),
    formula: content.startsWith("=") ? content : "",
    numbers: formulaWithNumbers(workbook, name),
    source: sourceMark(notebook, name, workbook).text,
    claim: claim ? claimReason(notebook, claim) : null,
    replaced: published ? claimReason(notebook, published) : null,
    remarks: remarks(workbook, name).map((remark) => `${remark.charAt(0).toUpperCase()}${remark.slice(1)}.`),
    isShortened,
    precedents: precedents.map((precedent) => toReason(notebook, workbook, precedent)),
  };
}

function claimReason(notebook: Notebook, claim: ClaimRecord): ClaimReason {
  const saysMore = claim.interval.low !== claim.interval.high;
  return {
    id: claim.claim,
    phrase: claim.figure,
    language: notebook.source(claim.source)?.language ?? "",
    voice: claim.voice,
    place: `${numberedText(claim.sourceName, claim.source)} ¶${claim.paragraph}`,
    interval: saysMore ? words().standsFor(claimInterval(claim)) : "",
  };
}

function named(reference: Workbook, workbook: Workbook, name: string): NamedValue {
  const change = changeText(reference, workbook, name);
  return { name, label: workbook.line(name).label, value: quantityOf(workbook, name), change };
}

function quantityOf(workbook: Workbook, name: string): string {
  return spokenValue(workbook.value(name), workbook.unit(name), shownFormat(workbook, name));
}

/** How far a line has moved from one workbook to another; empty where it has not. */
export function changeText(before: Workbook, after: Workbook, name: string): string {
  const [from, to] = [valueText(before.value(name)), valueText(after.value(name))];
  if (from === to) return "";
  // Dollars and chips have no difference.
  if (before.unit(name) !== after.unit(name)) return words().fromTo(quantityOf(before, name), quantityOf(after, name));
  const moved = difference(before, after, name);
  return moved
    ? differencePhrase(moved)
    : formatChange(from, to, after.line(name).format, after.unit(name) || "1").text;
}
