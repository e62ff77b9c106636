import { signedText } from "../components/signedFigure.js";
import { verbText } from "../components/verb.js";
import { type Notebook } from "../notebook/notebook.js";
import { proseText } from "../notebook/proseFigure.js";

/** The lines that sentences on the tokens rest on. */
export const tokenLines: readonly string[] = ["tokens_growth", "tokens_vs_google"];

/** How the tokens moved, in words that hold for the reader's figures. */
export function usageTitle(notebook: Pick<Notebook, "workbook" | "claim">): string {
  const workbook = notebook.workbook();
  const growth = signedText(notebook, workbook, "tokens_growth", { as: "grew" });
  const ratio = proseText(notebook, workbook, "tokens_vs_google");
  const given = verbText(notebook, tokenLines, { told: "", own: "On your figures, " });
  return `${given}ByteDance’s tokens ${growth} from October to December, to ${ratio} Google’s of October`;
}
