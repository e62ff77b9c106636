import { colon } from "../language/colon.js";
import { called } from "../language/quoted.js";
import { said } from "../language/said.js";
import { valueText } from "../model/value.js";
import { claimInterval, claimPlace, claimReading, quantity } from "../notebook/claimText.js";
import { live, setText } from "./live.js";
import { type Notebook } from "../notebook/notebook.js";
import { pageAddress } from "./pageAddress.js";
import { element } from "./sheet/element.js";
import { proseFigure, type ProseOptions, proseText } from "../notebook/proseFigure.js";

export interface FigureOptions extends ProseOptions {
  /** The published model, whatever the reader edits: for sentences on what the articles say or imply. */
  readonly published?: boolean;
}

/**
 * A line of the model in a sentence: its value with its unit, as `proseFigure` prints it, linked to its place on the Model
 * page. It follows every edit, and says so where its value is not the published one, in a mark that is never copied along. A press on
 * the mark, or the keyboard on the link, shows what is published. An error shows its code, and its sentence on pointing.
 */
export function figure(notebook: Notebook, name: string, options: FigureOptions = {}): HTMLElement {
  const { published: isPublished = false } = options;
  const text = element("span");
  const words = element("span.figure-words", { hidden: true });
  const mark = element("span.figure-mark", { "aria-hidden": "true", hidden: true }, "◆");
  // A finger has no pointing: on the mark it asks what is published, elsewhere it follows the link.
  mark.addEventListener("click", (event) => {
    event.preventDefault();
    words.classList.toggle("is-shown");
  });
  const bound = element("span.figure-bound");
  const link = element("a.figure", { href: pageAddress("model", name) }, bound, text, mark, words);
  return live(notebook, link, () => {
    const workbook = isPublished ? notebook.base() : notebook.workbook();
    const reference = notebook.reference();
    const { prefix, text: shown } = proseFigure(notebook, workbook, name, options);
    const published = proseText(notebook, reference, name, options);
    const value = workbook.value(name);
    const isError = value.kind === "error";
    const isMoved = valueText(value) !== valueText(reference.value(name));
    const isEdited = !isPublished && (isMoved || prefix + shown !== published);
    setText(bound, prefix);
    if (text.textContent !== shown) text.replaceChildren(...breakable(shown));
    mark.hidden = words.hidden = !isEdited;
    setText(words, isEdited ? said(` (published: ${published})`, ` (publié : ${published})`) : "");
    link.classList.toggle("is-edited", isEdited);
    link.classList.toggle("is-error", isError);
    const label = workbook.line(name).label;
    link.title = isError
      ? `${label}${colon()} ${value.message}`
      : isEdited
        ? said(`${label}; published: ${published}`, `${label} ; publié : ${published}`)
        : label;
  });
}

export interface ClaimFigureOptions {
  /** The reading (default), the phrase as printed, or what the print stands for. */
  readonly of?: "reading" | "printed" | "interval";
}

/** A claim in a sentence, linked to its row in the ledger; pointing shows the phrase, its place and whose report it is. */
export function claimFigure(notebook: Notebook, id: string, { of = "reading" }: ClaimFigureOptions = {}): HTMLElement {
  const claim = notebook.claim(id);
  if (!claim) throw new Error(`claimFigure: no such claim: got "${id}" (an id of data/claims.csv)`);
  const title = `${called(claim.figure)}, ${claimPlace(claim)}`;
  const language = notebook.source(claim.source)?.language ?? "";
  const print = element("q", { lang: language }, claim.figure);
  const text = of === "printed" ? [print] : breakable(of === "interval" ? claimInterval(claim) : claimReading(claim));
  const name = of === "printed" ? "claim-print" : "claim-figure";
  return element("a", { class: name, href: pageAddress("evidence", id), title }, ...text);
}

/** A reference rate in a sentence (`CNY/USD@2025-12-22`), with its date and publisher on pointing. */
export function rateFigure(notebook: Notebook, id: string): HTMLElement {
  const rate = notebook.record.rates.find((candidate) => candidate.id === id);
  if (!rate) throw new Error(`rateFigure: no such rate: got "${id}" (a pair and a date of data/rates.csv)`);
  const title = `${rate.publisher}, ${rate.date}`;
  return element("span.figure-plain", { title }, quantity(rate.rate, rate.pair, "fixed.4"));
}

/** A figure in one line, which may break before a long unit: `30,000 bn tokens a day` is wider than a narrow phone. */
const breakable = (text: string): (Node | string)[] =>
  text.split(/(?<= )(?=\p{Ll}{3}.{8})/u).flatMap((part, index) => (index === 0 ? [part] : [element("wbr"), part]));
