import { html } from "htl";
import { applyScenario } from "../model/scenario.js";
import { valueText } from "../model/value.js";
import { type Workbook } from "../model/workbook.js";
import { boundOf, boundText, sizeBound } from "./bound.js";
import { claimInterval, claimPlace, claimQuantity, claimReading, quantity } from "./claimText.js";
import { live, setText } from "./live.js";
import { type Notebook } from "./notebook.js";
import { formatRange } from "./quantityRange.js";
import { pageAddress } from "./pageAddress.js";
import { shownFormat } from "./shownFormat.js";

export interface FigureOptions {
  /** A format of model.csv in place of the line's own. */
  readonly format?: string;
  /** The value (default), its size without a minus, an end of what the sources span, or the whole span. */
  readonly of?: "value" | "size" | "low" | "high" | "range";
  /** The reader's workbook (default `base`, with the edits), or a scenario on top of it. */
  readonly scenario?: string;
  /** The published model, whatever the reader edits: for sentences on what the articles say or imply. */
  readonly published?: boolean;
}

/**
 * A line of the model in a sentence: its value with its unit, linked to its place on the Model page. It follows every
 * edit, and says so where it is not the published figure; it says "at least" where it rests on a print that does. An error
 * shows its code, and its sentence on pointing.
 */
export function figure(notebook: Notebook, name: string, options: FigureOptions = {}): HTMLElement {
  const { scenario = "base", published: isPublished = false } = options;
  const fixed = isPublished ? applyScenario(notebook.base(), notebook.record.scenarios, scenario) : null;
  const text = html`<span></span>`;
  const mark = html`<span class="figure-mark" hidden>◆<span class="visually-hidden"> (not as published)</span></span>`;
  const bound = html`<span class="figure-bound"></span>`;
  const link = html`<a class="figure" href=${pageAddress("model", name)}>${bound}${text}${mark}</a>`;
  return live(notebook, link, () => {
    const workbook = fixed ?? notebook.scenario(scenario);
    const print = (each: Workbook) => [figureBound(notebook, each, name, options.of), figureText(each, name, options)];
    const published = print(notebook.reference()).join("");
    const [prefix = "", shown = ""] = print(workbook);
    const value = workbook.value(name);
    const isError = ["value", "size"].includes(options.of ?? "value") && value.kind === "error";
    const isEdited = !isPublished && scenario === "base" && prefix + shown !== published;
    setText(bound, prefix);
    setText(text, shown);
    mark.hidden = !isEdited;
    link.classList.toggle("is-edited", isEdited);
    link.classList.toggle("is-error", isError);
    const label = workbook.line(name).label;
    link.title = isError ? `${label}: ${value.message}` : isEdited ? `${label}; published: ${published}` : label;
  });
}

function figureBound(notebook: Notebook, workbook: Workbook, name: string, of: FigureOptions["of"] = "value"): string {
  if (of === "size") return boundText(sizeBound(notebook, workbook, name));
  return of === "value" ? boundText(boundOf(notebook, workbook, name)) : "";
}

/** What `figure` prints, without the words for a bound. */
export function figureText(workbook: Workbook, name: string, { format, of = "value" }: FigureOptions = {}): string {
  const line = workbook.line(name);
  const unit = line.unit || workbook.unit(name);
  if (of === "value" || of === "size") {
    const value = valueText(workbook.value(name));
    const shape = format ?? shownFormat(workbook, name);
    return quantity(of === "size" ? value.replace(/^-/, "") : value, unit, shape);
  }
  const shape = format ?? line.format;
  return of === "range" ? formatRange(line.low, line.high, unit, shape) : quantity(line[of], unit, shape);
}

export interface ClaimFigureOptions {
  /** The reading (default), the phrase as printed, what the print stands for, or an end of the reading. */
  readonly of?: "reading" | "printed" | "interval" | "low" | "high";
}

/** A claim in a sentence, linked to its row in the ledger; pointing shows the phrase, its place and whose report it is. */
export function claimFigure(notebook: Notebook, id: string, { of = "reading" }: ClaimFigureOptions = {}): HTMLElement {
  const claim = notebook.claim(id);
  if (!claim) throw new Error(`claimFigure: no such claim: got "${id}" (an id of data/claims.csv)`);
  const texts: Readonly<Record<string, () => string>> = {
    reading: () => claimReading(claim),
    interval: () => claimInterval(claim),
    low: () => claimQuantity(claim.low, claim.unit),
    high: () => claimQuantity(claim.high, claim.unit),
  };
  const title = `“${claim.figure}”, ${claimPlace(claim)}`;
  const language = notebook.source(claim.source)?.language ?? "";
  const text = of === "printed" ? html`<q lang=${language}>${claim.figure}</q>` : texts[of]?.();
  return html`<a
    class=${of === "printed" ? "claim-print" : "claim-figure"}
    href=${pageAddress("claims", id)}
    title=${title}
    >${text}</a
  >`;
}

/** A reference rate in a sentence (`CNY/USD@2025-12-22`), with its date and publisher on pointing. */
export function rateFigure(notebook: Notebook, id: string): HTMLElement {
  const rate = notebook.record.rates.find((candidate) => candidate.id === id);
  if (!rate) throw new Error(`rateFigure: no such rate: got "${id}" (a pair and a date of data/rates.csv)`);
  return html`<span class="figure-plain" title=${`${rate.publisher}, ${rate.date}`}
    >${quantity(rate.rate, rate.pair, "fixed.4")}</span
  >`;
}
