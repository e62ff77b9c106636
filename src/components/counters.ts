import { countArticles, countChecks, countClaims, countConflicts } from "../notebook/counts.js";
import { type CountOptions, countText } from "../notebook/countText.js";
import { type Notebook } from "../notebook/notebook.js";
import { live, setText } from "./live.js";
import { element } from "./sheet/element.js";

/** A count in a sentence, in digits or in words. */
const counter =
  <Options extends object>(count: (notebook: Notebook, options: Options) => number) =>
  (notebook: Notebook, options: CountOptions & Options): HTMLElement =>
    live(notebook, element("span", { class: options.words ? "count" : "figure-plain" }), (span) =>
      setText(span, countText(count(notebook, options), options)),
    );

/** The same of all that there is, so that nothing has to be said but how. */
const counterOfAll =
  (count: (notebook: Notebook) => number) =>
  (notebook: Notebook, options: CountOptions = {}): HTMLElement =>
    counter(count)(notebook, options);

/** How many checks there are, as `countChecks` counts them. */
export const checkCount = counter(countChecks);

/** How many articles have a claim on some thing. */
export const articleCount = counter(countArticles);

/** How many groups of claims cannot all be true. */
export const conflictCount = counterOfAll(countConflicts);

/** How many claims there are, drafts left out. */
export const claimCount = counterOfAll(countClaims);

/** How many things are told, by one claim or by several. */
export const agreementCount = counterOfAll(({ record }) => record.agreement.length);

/** How many quantities of the articles are dismissed with a reason. */
export const dismissedCount = counterOfAll(({ record }) => record.dismissedCount);

/** How many lines the published model has. */
export const lineCount = counterOfAll(({ record }) => record.lines.length);

/** How many tables are published. */
export const tableCount = (tables: readonly unknown[], options: CountOptions = {}): HTMLElement =>
  element("span", { class: options.words ? "count" : "figure-plain" }, countText(tables.length, options));
