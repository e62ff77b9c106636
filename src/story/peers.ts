import { verbText, type VerbWords } from "../components/verb.js";
import { type Notebook } from "../notebook/notebook.js";
import { proseText } from "../notebook/proseFigure.js";

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
export function peersTitle(notebook: Pick<Notebook, "workbook" | "claim">): string {
  const told = (name: string) => proseText(notebook, notebook.workbook(), name);
  const average = verbText(notebook, ["us_peers_count"], {
    told: "each on average",
    own: "divided by your number of groups",
  });
  const spent = verbText(notebook, peerLines, peersSpent);
  return `Together the US four ${spent} ${told("us_peers_multiple")} what ByteDance did in 2025, ${average} ${told("us_peers_average_multiple")}`;
}
