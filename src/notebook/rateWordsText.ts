import { catalogue } from "../language/catalogue.js";
import { type Notebook } from "./notebook.js";
import { isOtherChoice, standingChoice } from "./standing.js";
import { proseText } from "./proseFigure.js";
import { conversionRate } from "./rateLine.js";

const words = catalogue({
  en: {
    own: " at the articles’ own rate",
    at: (rate: string) => ` at ${rate}`,
  },
  fr: {
    own: " au taux même des articles",
    at: (rate) => ` à ${rate}`,
  },
});

/**
 * ` at RMB 7.1000 per $`. A published rate that is a line of the model is the quotient of the articles' own two figures: a
 * conversion at it gives the printed amount back and says nothing new, so that it is named for what it is.
 */
export function rateWordsText(notebook: Notebook): string {
  const workbook = notebook.workbook();
  const { name } = conversionRate(workbook.lines);
  const choice = standingChoice(workbook, name);
  if (choice?.basis === "line" && !isOtherChoice(workbook, name)) return words().own;
  return words().at(proseText(notebook, workbook, name, { isExact: true }));
}
