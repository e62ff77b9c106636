import { signedText, type Wording } from "../notebook/changeWords.js";
import { type Notebook } from "../notebook/notebook.js";
import { proseText } from "../notebook/proseFigure.js";
import { verbText, type VerbWords } from "../notebook/verbText.js";

// What sentences of pages share with the titles of charts, apart from the charts: a page without any loads none.

/** The lines that sentences on the share of chips rest on. */
export const chipShareLines: readonly string[] = ["chip_share_2026", "chip_budget_half_2026_cny"];

/** What the chips leave of the budget. */
export const chipsLeft: Wording = {
  up: ["leaving ", " for everything else"],
  down: ["", " more than there is"],
  level: "leaving nothing for everything else",
  unknown: ["leaving ", " for everything else"],
};

/** What is paid on top of the price of a chip, to stand behind it: ` plus a 25 % surcharge`, or nothing. */
export const surcharge: Wording = {
  up: [" plus a ", " surcharge"],
  down: [" less a ", " discount"],
  level: "",
  unknown: [" plus a ", " surcharge"],
};

/** The lines that sentences on the four rest on, and their verb: one of the choices is a plan. */
export const peerLines: readonly string[] = ["us_peers_multiple", "us_peers_average_multiple"];
export const peersSpent: VerbWords = {
  told: "spent",
  picked: "would, on the sum chosen, have spent",
  own: "would, on your figures, have spent",
};

/** Whose average it is: that of the four, unless the reader divides by another number. */
export const averageWords: VerbWords = {
  told: "the average of the four",
  own: "their sum divided by your number of groups",
};

/** How the four compare, in words that hold for the reader's figures. */
export function peersTitle(notebook: Notebook): string {
  const told = (name: string) => proseText(notebook, notebook.workbook(), name);
  const average = verbText(notebook, ["us_peers_count"], {
    told: "each on average",
    own: "divided by your number of groups",
  });
  const spent = verbText(notebook, peerLines, peersSpent);
  return `Together the US four ${spent} ${told("us_peers_multiple")} what ByteDance did in 2025, ${average} ${told("us_peers_average_multiple")}`;
}

/** The lines that sentences on the tokens rest on. */
export const tokenLines: readonly string[] = ["tokens_growth", "tokens_vs_google"];

/** How the tokens moved, in words that hold for the reader's figures. */
export function usageTitle(notebook: Notebook): string {
  const workbook = notebook.workbook();
  const growth = signedText(notebook, workbook, "tokens_growth", { as: "grew" });
  const google = proseText(notebook, workbook, "google_tokens_per_day");
  const given = verbText(notebook, tokenLines, { told: "", own: "On your figures, " });
  return `${given}ByteDance’s tokens ${growth} from October to December; Google had ${google} in October`;
}
