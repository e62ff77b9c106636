import { decimal, decimalText } from "../../src/model/decimal.js";
import { type Bounds, intersection } from "../../src/model/interval.js";
import { type Claim } from "../read/claim.js";
import { type ExtractedFigure, type Language, readFigure, readPrint } from "#figures";
import { spoken } from "../read/problem.js";

/** No more claims than this are named in a note. */
const most = 3;

/**
 * The note of a draft: the claims that it may repeat, most alike first, as `like c000_03: ByteDance, capital expenditure, 2026`.
 * A claim is alike where its unit is the draft's, what both print for may be one value, and the draft's paragraph names the
 * claim's year or no year. Claims with the same labels are named once, by the first of them. A phrase that says less on its
 * own than where it stands is told too, as a claim is read from its phrase alone. Empty where there is nothing to say.
 */
export function draftNote(
  figure: ExtractedFigure,
  paragraph: string,
  claims: readonly Claim[],
  language: Language,
): string {
  const alone = readFigure(figure.figure, language);
  const parts = likeClaims(figure, paragraph, claims, language).map(
    ({ claim, subject, measure, period }) => `like ${claim}: ${[subject, measure, period].filter(Boolean).join(", ")}`,
  );
  if (alone.low !== figure.low || alone.high !== figure.high)
    parts.push(`reads ${spoken(figure)} where it stands, ${spoken(alone)} on its own`);
  return parts.join("; ");
}

function likeClaims(
  figure: ExtractedFigure,
  paragraph: string,
  claims: readonly Claim[],
  language: Language,
): readonly Claim[] {
  const printed = pointed(figure, intervalOf(figure, language));
  const years: readonly string[] = paragraph.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  const named = (words: string): boolean => words !== "" && paragraph.toLowerCase().includes(words.toLowerCase());
  const ranked = claims
    .filter(
      (claim) =>
        claim.role !== "draft" &&
        claim.unit === figure.unit &&
        (claim.period === "" || years.length === 0 || years.includes(claim.period.slice(0, 4))) &&
        intersection([printed, pointed(claim, claim.interval)]) !== null,
    )
    .map((claim) => {
      const same = claim.low === figure.low && claim.high === figure.high;
      const likeness = [same, years.includes(claim.period.slice(0, 4)), named(claim.subject)];
      return { claim, likeness: likeness.reduce((sum, is) => 2 * sum + (is ? 1 : 0), 0) };
    })
    .sort((a, b) => b.likeness - a.likeness);
  const labels = ({ subject, measure, period }: Claim): string => [subject, measure, period].join("\n");
  const first = new Map<string, Claim>();
  for (const { claim } of ranked) if (!first.has(labels(claim))) first.set(labels(claim), claim);
  return [...first.values()].slice(0, most);
}

/** What is printed as a bound is compared by its bound: more than 9 bn is not like every larger amount. */
function pointed({ low, high }: Bounds, printed: Bounds): Bounds {
  const bound = low === "" ? high : low;
  return low === "" || high === "" ? { low: bound, high: bound } : printed;
}

/** What the print of a figure stands for, moved by the power of ten that its sentence or its table adds to the phrase. */
function intervalOf(figure: ExtractedFigure, language: Language): Bounds {
  const { reading: alone, interval } = readPrint(figure.figure, language);
  const printed = interval();
  if (alone.low === figure.low && alone.high === figure.high) return printed;
  if ([alone.low, figure.low, printed.low, printed.high].some((text) => text === "" || decimal(text).isZero()))
    return figure;
  const factor = decimal(figure.low).div(decimal(alone.low));
  const [one, other] = [decimal(printed.low).times(factor), decimal(printed.high).times(factor)];
  const [low, high] = one.lte(other) ? [one, other] : [other, one];
  return { low: decimalText(low), high: decimalText(high) };
}
