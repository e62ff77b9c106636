import { catalogue } from "../../language/catalogue.js";
import { chosenClaims } from "../../model/line.js";
import { claimReading } from "../../notebook/claimText.js";
import { type ClaimRecord } from "../../notebook/record.js";
import { decimalValue } from "./cellValue.js";
import { plainFormat } from "./cellFormat.js";
import { type Grid, type GridCell, text } from "./grid.js";
import { type Plan } from "./plan.js";

const words = catalogue({
  en: {
    claims: "Claims",
    claimsHow:
      "Every figure that the articles print, as printed and as read. The interval is what the print can stand for: half a unit of its last digit either side, widened or opened by its qualifier.",
    sources: "Sources",
    sourcesHow: "The articles, under titles in our own words, and the hash of the text that was read.",
    claim: "Claim",
    article: "Article",
    paragraph: "Paragraph",
    figure: "As printed",
    subject: "Subject",
    measure: "Measure",
    period: "Period",
    reading: "Read as",
    low: "Low",
    high: "High",
    unit: "Unit of both",
    intervalLow: "Interval from",
    intervalHigh: "Interval to",
    voice: "Report retold",
    lines: "Lines that may stand on it",
    note: "Note",
    source: "Number",
    name: "Called",
    title: "Title",
    publisher: "Publisher",
    language: "Language",
    published: "Published",
    cites: "Retells",
    url: "Address",
    hash: "SHA-256 of the text",
  },
  fr: {
    claims: "Chiffres cités",
    claimsHow:
      "Chaque chiffre que donnent les articles, tel qu'écrit et tel que lu. L'intervalle est ce pour quoi vaut l'écrit : une demi-unité de son dernier chiffre de part et d'autre, élargi ou ouvert par ce qui le nuance.",
    sources: "Sources",
    sourcesHow: "Les articles, sous des titres de notre main, et l'empreinte du texte lu.",
    claim: "Chiffre",
    article: "Article",
    paragraph: "Paragraphe",
    figure: "Tel qu'écrit",
    subject: "Sujet",
    measure: "Mesure",
    period: "Période",
    reading: "Lu",
    low: "Bas",
    high: "Haut",
    unit: "Unité des deux",
    intervalLow: "Intervalle de",
    intervalHigh: "Intervalle à",
    voice: "Enquête reprise",
    lines: "Lignes qui peuvent s'y appuyer",
    note: "Note",
    source: "Numéro",
    name: "Nom",
    title: "Titre",
    publisher: "Éditeur",
    language: "Langue",
    published: "Publié le",
    cites: "Reprend",
    url: "Adresse",
    hash: "SHA-256 du texte",
  },
});

const rowsAboveTable = 4;

/** A sheet that is a table under a title and a sentence. */
function tableSheet(
  sheet: Pick<Grid, "name" | "widths"> & { readonly title: string; readonly how: string; readonly printed?: number },
  heads: readonly string[],
  numeric: ReadonlySet<string>,
  rows: Grid["rows"],
): Grid {
  const { title, how, ...rest } = sheet;
  return {
    ...rest,
    rows: [
      [text(title, "title")],
      [text(how, "sentence")],
      [],
      heads.map((head) => text(head, numeric.has(head) ? "headOfNumbers" : "head")),
      ...rows,
    ],
    frozen: { rows: rowsAboveTable, columns: 1 },
    heights: new Map([
      [0, 24],
      [3, 34],
    ]),
    headRow: 3,
    tab: "7F7F7F",
  };
}

const bound = (value: string): GridCell | null =>
  value === "" ? null : { value: decimalValue(value), look: "figure", numberFormat: plainFormat(value) };

/** Every claim, in the unit that it is printed in: `50` percent, not a half. */
export function claimsSheet({ notebook, sheets, names, other }: Plan): Grid {
  const { claims } = notebook.record;
  const users = new Map<string, string[]>();
  for (const line of sheets.flatMap(({ lines }) => lines)) {
    for (const claim of chosenClaims(line)) users.set(claim, [...(users.get(claim) ?? []), names.get(line.name)!]);
  }
  const { claim, article, paragraph, figure, subject, measure, period, reading, low, high, unit } = words();
  const { intervalLow, intervalHigh, voice, lines, note } = words();
  const row = (record: ClaimRecord): (GridCell | null)[] => [
    text(record.claim, "strong"),
    text(record.sourceName),
    { value: record.paragraph, look: "figure", numberFormat: "0" },
    text(record.figure),
    text(record.subject),
    text(record.measure),
    text(record.period),
    text(claimReading(record)),
    bound(record.low),
    bound(record.high),
    text(record.unit, "quiet"),
    bound(record.interval.low),
    bound(record.interval.high),
    text(record.voice, "quiet"),
    text((users.get(record.claim) ?? []).join(", "), "quiet"),
    text(record.note, "quiet"),
  ];
  return tableSheet(
    {
      name: other.claims,
      title: words().claims,
      how: words().claimsHow,
      widths: [11, 24, 12, 44, 28, 40, 11, 36, 21, 21, 18, 21, 21, 26, 44, 60],
      printed: 14,
    },
    [
      ...[claim, article, paragraph, figure, subject, measure, period, reading, low, high, unit],
      ...[intervalLow, intervalHigh, voice, lines, note],
    ],
    new Set([paragraph, low, high, intervalLow, intervalHigh]),
    claims.filter(({ role }) => role !== "draft").map(row),
  );
}

/** The articles. */
export function sourcesSheet({ notebook, other }: Plan): Grid {
  const { source, name, title, publisher, language, published, cites, url, hash, note } = words();
  const rows = notebook.record.sources.map((record): GridCell[] => [
    text(record.source, "strong"),
    text(record.name),
    text(record.title),
    text(record.publisher),
    text(record.language),
    text(record.published),
    text(record.cites),
    /^https?:\/\/[^\s"<>]+$/.test(record.url) ? { ...text(record.url, "link"), link: record.url } : text(record.url),
    text(record.textSha256, "quiet"),
    text(record.note, "quiet"),
  ]);
  return tableSheet(
    {
      name: other.sources,
      title: words().sources,
      how: words().sourcesHow,
      widths: [9, 26, 56, 24, 10, 13, 60, 44, 68, 60],
      printed: 8,
    },
    [source, name, title, publisher, language, published, cites, url, hash, note],
    new Set(),
    rows,
  );
}
