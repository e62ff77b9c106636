import { type AgreementRecord } from "../../../src/notebook/record.js";
import { voucher } from "../../../src/notebook/voices.js";
import { type Claim } from "../../read/claim.js";
import { type Dismissal } from "../../read/dismissal.js";
import { type Project } from "../../read/project.js";
import { type Source } from "../../read/source.js";
import { agreementGroups } from "../agreement.js";
import { columnsOf, type PublishedTable, tableOf } from "./publishedTable.js";

const ofSource = [{ fields: ["source"], table: "sources", references: ["source"] }];

/** `sources`: the articles as recorded, with the number of claims taken from each. */
export function sourcesTable({ sources, claims }: Project): PublishedTable {
  const { text, count } = columnsOf<Source>();
  return tableOf(
    {
      name: "sources",
      title: "Sources",
      description:
        "The articles: titles in our own words, whose reports they retell, the hash of the text that was read.",
      primaryKey: ["source"],
    },
    [
      text("source", "Identifier of the article"),
      text("name", "What the notebook calls it, in a few words of our own"),
      text("title", "What the article is about, in our own words"),
      text("publisher", "Who published it; empty where the text does not say"),
      text("language", "ISO 639-1 code"),
      text("published", "Date of publication; empty where the text does not say"),
      text("cites", "Reports it retells: for the measures named, or for all the rest"),
      text("url", "Address; empty where unknown"),
      text("text_sha256", "SHA-256 of the text file that was read", ({ textSha256 }) => textSha256),
      count("claims", "Claims taken from it", ({ source }) =>
        String(claims.filter((claim) => claim.source === source).length),
      ),
      text("note", "What a reader should know about it"),
    ],
    sources,
  );
}

/** `claims`: every figure with its place, its labels and its reading. */
export function claimsTable({ claims }: Project): PublishedTable {
  const { text, number, count } = columnsOf<Claim>();
  return tableOf(
    {
      name: "claims",
      title: "Claims",
      description: "Every figure that a source states: the phrase, where it stands, and what was read from it.",
      primaryKey: ["claim"],
      foreignKeys: ofSource,
    },
    [
      text("claim", "Identifier of the claim"),
      text("source", "Article it stands in"),
      count("paragraph", "Non-empty line of the text, counted from 1"),
      text("figure", "The phrase as printed"),
      count("occurrence", "Which of equal phrases in the paragraph"),
      text("subject", "Whose figure it is"),
      text("measure", "What is measured"),
      text("period", "Year or month; empty where the text does not say"),
      text("unit", "What the text means: a currency code or a unit word"),
      number("low", "Lower end of the reading, in the unit; empty where open"),
      number("high", "Upper end of the reading, in the unit; empty where open"),
      text("qualifier", "How the phrase hedges the number"),
      number(
        "interval_low",
        "Least value that the print can stand for; empty where open",
        ({ interval }) => interval.low,
      ),
      number(
        "interval_high",
        "Greatest value that the print can stand for; empty where open",
        ({ interval }) => interval.high,
      ),
      text("voice", "Whose report it retells", voucher),
      text("role", "model, context, or draft where it is not labelled yet"),
      text("note", "What a reader should know about it"),
    ],
    claims,
  );
}

/** `dismissed`: quantities of the texts that are not claims, and why. */
export function dismissedTable({ dismissed }: Project): PublishedTable {
  const { text, count } = columnsOf<Dismissal>();
  return tableOf(
    {
      name: "dismissed",
      title: "Dismissed",
      description: "Quantities of the texts that are no claims, each with the reason.",
      primaryKey: ["source", "paragraph", "figure", "occurrence"],
      foreignKeys: ofSource,
    },
    [
      text("source", "Article it stands in"),
      count("paragraph", "Non-empty line of the text, counted from 1"),
      text("figure", "The phrase as printed"),
      count("occurrence", "Which of equal phrases in the paragraph"),
      text("reason", "Why it is no claim"),
    ],
    dismissed,
  );
}

/** `agreement`: claims on one thing side by side, where their intervals meet, and the verdict. */
export function agreementTable({ claims }: Project): PublishedTable {
  const { text, number, count } = columnsOf<AgreementRecord>();
  return tableOf(
    {
      name: "agreement",
      title: "Agreement",
      description: "Claims on one subject, measure and period: they agree when the intervals of their prints meet.",
      // a claim stands in one group; period is often unknown, and a key has no empty cell
      primaryKey: ["claims"],
    },
    [
      text("subject", "Whose figure it is"),
      text("measure", "What is measured"),
      text("period", "Year or month; empty where no text says"),
      text("unit", "Unit of the bounds in this row"),
      text("claims", "Claims, separated by spaces", (group) => group.claims.join(" ")),
      text("sources", "Articles they stand in, separated by spaces", ({ sources }) => sources.join(" ")),
      text("voices", "Reports behind them, separated by semicolons, each once", ({ voices }) => voices.join("; ")),
      count("claim_count", "Number of claims", (group) => String(group.claims.length)),
      count("voice_count", "Number of reports: retellings of one count once", ({ voices }) => String(voices.length)),
      number("low", "Least value that satisfies all; empty where open or none does", ({ meet }) => meet?.low ?? ""),
      number(
        "high",
        "Greatest value that satisfies all; empty where open or none does",
        ({ meet }) => meet?.high ?? "",
      ),
      number("span_low", "Least value that any of them allows; empty where open", ({ span }) => span.low),
      number("span_high", "Greatest value that any of them allows; empty where open", ({ span }) => span.high),
      text("verdict", "agree, conflict, or single"),
    ],
    agreementGroups(claims),
  );
}
