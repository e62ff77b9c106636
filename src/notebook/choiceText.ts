import { catalogue } from "../language/catalogue.js";
import { endText, type RangeEnd } from "../model/line.js";
import { type ClaimRecord, type RateRecord } from "./record.js";
import { tellerText } from "./voices.js";

const words = catalogue({
  en: {
    line: "calculated in the model",
    end: (teller: string, end: string) => `${teller}, ${end} of the range`,
  },
  fr: {
    line: "calculé dans le modèle",
    end: (teller, end) => `${teller}, ${end} de la fourchette`,
  },
});

/** Who says so of a choice that is a claim, or one end of its range: `Financial Times, Morning page, low end of the range`. */
export function claimChoiceText(claim: Pick<ClaimRecord, "voice" | "sourceName">, end: RangeEnd | null): string {
  const teller = tellerText(claim);
  return end === null ? teller : words().end(teller, endText(end));
}

/** The same of a reference rate. */
export const rateChoiceText = ({ publisher, date }: Pick<RateRecord, "publisher" | "date">): string =>
  `${publisher}, ${date}`;

/** The same of a line of the model. */
export const lineChoiceText = (): string => words().line;
