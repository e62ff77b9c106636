import { type EditionRecord, type TableRecord, type TranslatedRecord } from "../../src/notebook/record.js";
import { everything, intersection } from "../../src/model/interval.js";
import { rateLine } from "../../src/notebook/rateLine.js";
import { type Workbook } from "../../src/model/workbook.js";
import { agreementGroups } from "./agreement.js";
import { impliedRates } from "./impliedRate.js";
import { type Project } from "../read/project.js";
import { publishedStory } from "../read/publishedStory.js";
import { releaseId } from "./releaseId.js";
import { type PublishedTable } from "./tables/index.js";

/** A published table with the size of its file. */
export interface SizedTable extends PublishedTable {
  readonly bytes: number;
}

/**
 * Everything the pages need in one document, and its French; values are text. Its address is what the environment variable
 * `SITE_URL` says, else what the story does.
 */
export function notebookRecord(project: Project, workbook: Workbook): TranslatedRecord {
  const figures = figuresRecord(project, workbook);
  const story = publishedStory(project.story);
  return {
    ...figures,
    release: releaseId(figures, workbook),
    edition: story.edition,
    title: story.title,
    description: story.description,
    siteUrl: story.site_url,
    licence: story.licence,
    licenceTitle: story.licence_title,
    ...(story.author === "" ? {} : { author: story.author }),
  };
}

function figuresRecord(project: Project, workbook: Workbook): Omit<TranslatedRecord, keyof EditionRecord> {
  const rate = rateLine(workbook.lines);
  const rates = rate === null ? [] : impliedRates(project.claims, rate);
  return {
    schema: 1,
    id: project.story.id,
    sources: project.sources.map(({ attributions, line, ...record }) => record),
    claims: project.claims.map(({ occurrence, line, ...record }) => record),
    dismissedCount: project.dismissed.length,
    lines: workbook.lines,
    scenarios: project.scenarios.map(({ record }) => record),
    rates: project.rates.map(({ id, date, pair, rate, publisher }) => ({ id, date, pair, rate, publisher })),
    checks: project.checks.map(({ record }) => record),
    headlines: project.headlines,
    questions: project.questions,
    agreement: agreementGroups(project.claims),
    impliedRates: rates,
    french: project.french,
    sheetTitles: {},
    scenarioTitles: project.scenarioTitles,
    commonRate: intersection(rates) ?? everything,
  };
}

/** What the page of downloads says of each published table. */
export function tableRecords(tables: readonly SizedTable[]): TableRecord[] {
  return tables.map(({ name, title, description, rows, columns, bytes }) => ({
    name,
    title,
    description,
    rows: rows.length,
    bytes,
    columns: columns.map((column) => ({
      name: column.name,
      unit: column.unit ?? "",
      description: column.description,
    })),
  }));
}
