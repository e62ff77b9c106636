import { voucher } from "../../../src/notebook/voices.js";
import { agreementGroups } from "../agreement.js";
import { type Project } from "../../read/project.js";
import { type PublishedTable } from "./publishedTable.js";

/** `sources`: the articles as recorded, with the number of claims taken from each. */
export function sourcesTable({ sources, claims }: Project): PublishedTable {
  return {
    name: "sources",
    title: "Sources",
    description:
      "The articles: titles in our own words, whose reports they retell, the hash of the text that was read.",
    primaryKey: ["source"],
    columns: [
      { name: "source", kind: "text", description: "Identifier of the article" },
      { name: "title", kind: "text", description: "What the article is about, in our own words" },
      { name: "publisher", kind: "text", description: "Who published it; empty where the text does not say" },
      { name: "language", kind: "text", description: "ISO 639-1 code" },
      { name: "published", kind: "text", description: "Date of publication; empty where the text does not say" },
      { name: "cites", kind: "text", description: "Reports it retells: for the measures named, or for all the rest" },
      { name: "url", kind: "text", description: "Address; empty where unknown" },
      { name: "text_sha256", kind: "text", description: "SHA-256 of the text file that was read" },
      { name: "claims", kind: "number", unit: "1", description: "Claims taken from it" },
      { name: "note", kind: "text", description: "What a reader should know about it" },
    ],
    rows: sources.map((source) => ({
      source: source.source,
      title: source.title,
      publisher: source.publisher,
      language: source.language,
      published: source.published,
      cites: source.cites,
      url: source.url,
      text_sha256: source.textSha256,
      claims: String(claims.filter((claim) => claim.source === source.source).length),
      note: source.note,
    })),
  };
}

/** `claims`: every figure with its place, its labels and its reading. */
export function claimsTable({ claims }: Project): PublishedTable {
  return {
    name: "claims",
    title: "Claims",
    description: "Every figure that a source states: the phrase, where it stands, and what was read from it.",
    primaryKey: ["claim"],
    foreignKeys: [{ fields: ["source"], table: "sources", references: ["source"] }],
    columns: [
      { name: "claim", kind: "text", description: "Identifier of the claim" },
      { name: "source", kind: "text", description: "Article it stands in" },
      { name: "paragraph", kind: "number", unit: "1", description: "Non-empty line of the text, counted from 1" },
      { name: "figure", kind: "text", description: "The phrase as printed" },
      { name: "occurrence", kind: "number", unit: "1", description: "Which of equal phrases in the paragraph" },
      { name: "subject", kind: "text", description: "Whose figure it is" },
      { name: "measure", kind: "text", description: "What is measured" },
      { name: "period", kind: "text", description: "Year or month; empty where the text does not say" },
      { name: "unit", kind: "text", description: "What the text means: a currency code or a unit word" },
      { name: "low", kind: "number", description: "Lower end of the reading, in the unit; empty where open" },
      { name: "high", kind: "number", description: "Upper end of the reading, in the unit; empty where open" },
      { name: "qualifier", kind: "text", description: "How the phrase hedges the number" },
      {
        name: "interval_low",
        kind: "number",
        description: "Least value that the print can stand for; empty where open",
      },
      {
        name: "interval_high",
        kind: "number",
        description: "Greatest value that the print can stand for; empty where open",
      },
      { name: "voice", kind: "text", description: "Whose report it retells" },
      { name: "role", kind: "text", description: "model, context, or draft where it is not labelled yet" },
      { name: "note", kind: "text", description: "What a reader should know about it" },
    ],
    rows: claims.map((claim) => ({
      claim: claim.claim,
      source: claim.source,
      paragraph: String(claim.paragraph),
      figure: claim.figure,
      occurrence: String(claim.occurrence),
      subject: claim.subject,
      measure: claim.measure,
      period: claim.period,
      unit: claim.unit,
      low: claim.low,
      high: claim.high,
      qualifier: claim.qualifier,
      interval_low: claim.interval.low,
      interval_high: claim.interval.high,
      voice: voucher(claim),
      role: claim.role,
      note: claim.note,
    })),
  };
}

/** `dismissed`: quantities of the texts that are not claims, and why. */
export function dismissedTable({ dismissed }: Project): PublishedTable {
  return {
    name: "dismissed",
    title: "Dismissed",
    description:
      "Quantities of the texts that are no claims, each with the reason, so that nothing is overlooked in silence.",
    primaryKey: ["source", "paragraph", "figure", "occurrence"],
    foreignKeys: [{ fields: ["source"], table: "sources", references: ["source"] }],
    columns: [
      { name: "source", kind: "text", description: "Article it stands in" },
      { name: "paragraph", kind: "number", unit: "1", description: "Non-empty line of the text, counted from 1" },
      { name: "figure", kind: "text", description: "The phrase as printed" },
      { name: "occurrence", kind: "number", unit: "1", description: "Which of equal phrases in the paragraph" },
      { name: "reason", kind: "text", description: "Why it is no claim" },
    ],
    rows: dismissed.map(({ source, paragraph, figure, occurrence, reason }) => ({
      source,
      paragraph: String(paragraph),
      figure,
      occurrence: String(occurrence),
      reason,
    })),
  };
}

/** `agreement`: claims on one thing side by side, where their intervals meet, and the verdict. */
export function agreementTable({ claims }: Project): PublishedTable {
  return {
    name: "agreement",
    title: "Agreement",
    description: "Claims on one subject, measure and period: they agree when the intervals of their prints meet.",
    // a claim stands in one group; period is often unknown, and a key has no empty cell
    primaryKey: ["claims"],
    columns: [
      { name: "subject", kind: "text", description: "Whose figure it is" },
      { name: "measure", kind: "text", description: "What is measured" },
      { name: "period", kind: "text", description: "Year or month; empty where no text says" },
      { name: "unit", kind: "text", description: "Unit of the bounds in this row" },
      { name: "claims", kind: "text", description: "Claims, separated by spaces" },
      { name: "sources", kind: "text", description: "Articles they stand in, separated by spaces" },
      { name: "voices", kind: "text", description: "Reports behind them, separated by semicolons, each once" },
      { name: "claim_count", kind: "number", unit: "1", description: "Number of claims" },
      {
        name: "voice_count",
        kind: "number",
        unit: "1",
        description: "Number of reports: retellings of one count once",
      },
      { name: "low", kind: "number", description: "Least value that satisfies all; empty where open or none does" },
      { name: "high", kind: "number", description: "Greatest value that satisfies all; empty where open or none does" },
      { name: "span_low", kind: "number", description: "Least value that any of them allows; empty where open" },
      { name: "span_high", kind: "number", description: "Greatest value that any of them allows; empty where open" },
      { name: "verdict", kind: "text", description: "agree, conflict, or single" },
    ],
    rows: agreementGroups(claims).map((group) => ({
      subject: group.subject,
      measure: group.measure,
      period: group.period,
      unit: group.unit,
      claims: group.claims.join(" "),
      sources: group.sources.join(" "),
      voices: group.voices.join("; "),
      claim_count: String(group.claims.length),
      voice_count: String(group.voices.length),
      low: group.meet?.low ?? "",
      high: group.meet?.high ?? "",
      span_low: group.span.low,
      span_high: group.span.high,
      verdict: group.verdict,
    })),
  };
}
