import { type LineRecord } from "../model/line.js";
import { type NotebookRecord } from "./record.js";

/**
 * The record of an earlier release as a page of today can show it: all figures are of then. What pages of today speak of and
 * that release had not stands in it without a figure: a line as an error, never as today's number. Claims and sources are what
 * articles print, and are told as they are today where that release had not recorded them. The address is today's.
 */
export function thenRecord(then: NotebookRecord, today: NotebookRecord): NotebookRecord {
  const lines = new Set(then.lines.map(({ name }) => name));
  return {
    ...then,
    id: today.id,
    siteUrl: today.siteUrl,
    lines: [...then.lines, ...today.lines.filter(({ name }) => !lines.has(name)).map(withoutFigure)],
    claims: withMissing(then.claims, today.claims, ({ claim }) => claim),
    sources: withMissing(then.sources, today.sources, ({ source }) => source),
    questions: then.questions ?? today.questions ?? {},
    sheetTitles: { ...today.sheetTitles, ...then.sheetTitles },
  };
}

/** A line that came later: an unknown name has no value, which is told as that. An input stays one, which charts may try values of. */
const withoutFigure = (line: LineRecord): LineRecord => ({
  ...line,
  content: "=not_in_this_release",
  choices: [],
  low: "",
  high: "",
});

const withMissing = <Row>(rows: readonly Row[], others: readonly Row[], idOf: (row: Row) => string): Row[] => {
  const known = new Set(rows.map(idOf));
  return [...rows, ...others.filter((row) => !known.has(idOf(row)))];
};
