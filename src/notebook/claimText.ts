import { catalogue } from "../language/catalogue.js";
import { formatQuantity } from "../format/number.js";
import { modelValue } from "../model/claimUnit.js";
import { type Bounds } from "../model/interval.js";
import { type ClaimRecord } from "./record.js";
import { formatRange, quantityFormat } from "./quantityFormat.js";
import { numberedText, tellerText } from "./voices.js";

const words = catalogue({
  en: {
    about: (value: string) => `about ${value}`,
    moreThan: (value: string) => `more than ${value}`,
    atLeast: (value: string) => `at least ${value}`,
    lessThan: (value: string) => `less than ${value}`,
    upTo: (value: string) => `up to ${value}`,
    vague: (value: string) => `${value} or more, no figure given`,
    place: (source: string, paragraph: number, voice: string) => `${source}, paragraph ${paragraph}; ${voice}`,
    noReport: "no report named",
  },
  fr: {
    about: (value) => `environ ${value}`,
    moreThan: (value) => `plus de ${value}`,
    atLeast: (value) => `au moins ${value}`,
    lessThan: (value) => `moins de ${value}`,
    upTo: (value) => `jusqu'à ${value}`,
    vague: (value) => `${value} ou plus, sans chiffre`,
    place: (source, paragraph, voice) => `${source}, paragraphe ${paragraph} ; ${voice}`,
    noReport: "aucune enquête citée",
  },
});

const plainUnits = new Set(["count", "year", "other"]);

/** What an amount is in: the unit of a claim, and the model's for it. */
type Measured = Pick<ClaimRecord, "unit" | "modelUnit">;

/** A reading in words: `about $23 bn`, `more than 30 tn tokens a day`, `$22–23 bn`, `up to 20,000 chips`. */
export function claimReading(claim: Bounds & Measured & Pick<ClaimRecord, "qualifier">): string {
  const { low, high, qualifier } = claim;
  const value = claimQuantity(low || high, claim);
  if (qualifier === "about") return words().about(value);
  if (qualifier === "more_than") return words().moreThan(value);
  if (qualifier === "at_least") return words().atLeast(value);
  if (qualifier === "less_than") return words().lessThan(value);
  if (qualifier === "up_to") return words().upTo(value);
  if (qualifier === "range") return claimRange({ low, high }, claim);
  return qualifier === "vague" ? words().vague(value) : value;
}

/** What the print stands for: `$22.5–23.5 bn`, `30 tn tokens a day or more`. */
export function claimInterval(claim: Measured & Pick<ClaimRecord, "interval">): string {
  return claimRange(claim.interval, claim);
}

/** A value in a claim's unit, in the scale and decimals that it needs. */
export function claimQuantity(value: string, measured: Measured): string {
  return claimRange({ low: value, high: value }, measured);
}

/** A range in a claim's unit; both ends share one scale. An empty side is open. */
export function claimRange({ low, high }: Bounds, { unit, modelUnit }: Measured): string {
  if (unit === "year") return low === high ? low : `${low}–${high}`;
  const [from, to] = [modelValue(low, unit), modelValue(high, unit)];
  const known = [from, to].filter((value) => value !== "");
  const format = plainUnits.has(unit) ? countFormat(known) : quantityFormat(known, modelUnit);
  return formatRange(from, to, plainUnits.has(unit) ? "1" : modelUnit, format);
}

const countFormat = (values: readonly string[]): string => quantityFormat(values, "count");

/** A value of the model with its unit, or an error's code. */
export function quantity(value: string, unit: string, format: string): string {
  return formatQuantity(value, unit, format || (/^-?\d/.test(value) ? quantityFormat([value], unit) : ""));
}

/** Where a claim stands and who says so: `Morning page (000), paragraph 4; Financial Times`. */
export function claimPlace({ sourceName, source, paragraph, voice }: ClaimRecord): string {
  return words().place(numberedText(sourceName, source), paragraph, voice || words().noReport);
}

/** Who says a claim and where, to stand beside its figure: `Financial Times, Morning page ¶4`. */
export function claimMark(claim: ClaimRecord): string {
  return `${tellerText(claim)}\u00a0¶${claim.paragraph}`;
}
