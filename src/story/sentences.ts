import { said } from "../language/said.js";
import { signedText, type Wording } from "../notebook/changeWords.js";
import { type Notebook } from "../notebook/notebook.js";
import { proseText } from "../notebook/proseFigure.js";
import { verbText, type VerbWords } from "../notebook/verbText.js";

// What sentences of pages share with the titles of charts, apart from the charts: a page without any loads none.

/** The lines that sentences on the share of chips rest on. */
export const chipShareLines: readonly string[] = ["chip_share_2026", "chip_budget_half_2026_cny"];

/** What the chips leave of the budget. */
export const chipsLeft = (): Wording => ({
  up: [said("leaving ", "en laissant "), said(" for everything else", " pour tout le reste")],
  down: ["", said(" more than there is", " de plus qu'il n'y en a")],
  level: said("leaving nothing for everything else", "sans rien laisser pour le reste"),
  unknown: [said("leaving ", "en laissant "), said(" for everything else", " pour tout le reste")],
});

/** What is paid on top of the price of a chip, to stand behind it: ` plus a 25 % surcharge`, or nothing. */
export const surcharge = (): Wording => ({
  up: [said(" plus a ", " plus un surcoût de "), said(" surcharge", "")],
  down: [said(" less a ", " moins une remise de "), said(" discount", "")],
  level: "",
  unknown: [said(" plus a ", " plus un surcoût de "), said(" surcharge", "")],
});

/** The lines that sentences on the four rest on, and their verb: one of the choices is a plan. */
export const peerLines: readonly string[] = ["us_peers_multiple", "us_peers_average_multiple"];
export const peersSpent = (): VerbWords => ({
  told: said("spent", "ont dépensé"),
  picked: said("would, on the sum chosen, have spent", "auraient dépensé, d'après le montant choisi,"),
  own: said("would, on your figures, have spent", "auraient dépensé, d'après vos chiffres,"),
});

/** Whose average it is: that of the four, unless the reader divides by another number. */
export const averageWords = (): VerbWords => ({
  told: said("the average of the four", "la moyenne des quatre"),
  own: said("their sum divided by your number of groups", "leur somme divisée par votre nombre de groupes"),
});

/** How the four compare, in words that hold for the reader's figures. */
export function peersTitle(notebook: Notebook): string {
  const told = (name: string) => proseText(notebook, notebook.workbook(), name);
  const average = verbText(notebook, ["us_peers_count"], {
    told: said("each on average", "chacun en moyenne"),
    own: said("divided by your number of groups", "une fois divisée par votre nombre de groupes"),
  });
  const spent = verbText(notebook, peerLines, peersSpent());
  const [multiple, each] = [told("us_peers_multiple"), told("us_peers_average_multiple")];
  return said(
    `Together the US four ${spent} ${multiple} what ByteDance did in 2025, ${average} ${each}`,
    `Ensemble, les quatre américains ${spent} ${multiple} ce que ByteDance a dépensé en 2025, ${average} ${each}`,
  );
}

/** The lines that sentences on the tokens rest on. */
export const tokenLines: readonly string[] = ["tokens_growth", "tokens_vs_google"];

/** How the tokens moved, in words that hold for the reader's figures. */
export function usageTitle(notebook: Notebook): string {
  const workbook = notebook.workbook();
  const growth = signedText(notebook, workbook, "tokens_growth", { as: "grew" });
  const google = proseText(notebook, workbook, "google_tokens_per_day");
  const given = verbText(notebook, tokenLines, {
    told: "",
    own: said("On your figures, ", "D'après vos chiffres, "),
  });
  const french = `${given === "" ? "L" : `${given}l`}e nombre de tokens de ByteDance ${growth} d'octobre à décembre ; Google en avait ${google} en octobre`;
  return said(`${given}ByteDance’s tokens ${growth} from October to December; Google had ${google} in October`, french);
}
