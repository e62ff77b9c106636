import { type NotebookRecord } from "../../src/notebook/record.js";
import { rateLine } from "../../src/notebook/rateLine.js";
import { type Workbook } from "../../src/model/workbook.js";
import { agreementGroups } from "./agreement.js";
import { commonRate, impliedRates } from "./impliedRate.js";
import { type Project } from "../read/project.js";
import { type PublishedTable } from "./tables/index.js";

/** A published table with the size of its file. */
export interface SizedTable extends PublishedTable {
  readonly bytes: number;
}

/** Everything the pages need in one document; values are text. */
export function notebookRecord(project: Project, workbook: Workbook, tables: readonly SizedTable[]): NotebookRecord {
  const rate = rateLine(workbook.lines);
  const rates = rate === null ? [] : impliedRates(project.claims, rate);
  return {
    schema: 1,
    id: project.story.id,
    sources: project.sources.map(({ source, title, publisher, language, published, cites, url, note }) => ({
      source,
      title,
      publisher,
      language,
      published,
      cites,
      url,
      note,
    })),
    claims: project.claims.map((claim) => ({
      claim: claim.claim,
      source: claim.source,
      paragraph: claim.paragraph,
      figure: claim.figure,
      subject: claim.subject,
      measure: claim.measure,
      period: claim.period,
      unit: claim.unit,
      modelUnit: claim.modelUnit,
      role: claim.role,
      note: claim.note,
      low: claim.reading.low,
      high: claim.reading.high,
      qualifier: claim.reading.qualifier,
      intervalLow: claim.interval.low,
      intervalHigh: claim.interval.high,
      voice: claim.voice,
    })),
    dismissedCount: project.dismissed.length,
    lines: workbook.lines,
    scenarios: project.scenarios.map(({ record }) => record),
    rates: project.rates.map(({ id, date, pair, rate, publisher }) => ({ id, date, pair, rate, publisher })),
    checks: project.checks.map(({ record }) => record),
    agreement: agreementGroups(project.claims).map(
      ({ subject, measure, period, unit, claims, voices, meet, span, verdict }) => ({
        subject,
        measure,
        period,
        unit,
        modelUnit: claims[0]?.modelUnit ?? unit,
        claims: claims.map(({ claim }) => claim),
        voices,
        low: meet?.low ?? "",
        high: meet?.high ?? "",
        spanLow: span.low,
        spanHigh: span.high,
        verdict,
      }),
    ),
    impliedRates: rates.map(({ source, period, over, under, rate, interval }) => ({
      source,
      period,
      claimOver: over.claim,
      claimUnder: under.claim,
      rate,
      low: interval.low,
      high: interval.high,
    })),
    commonRate: commonRate(rates) ?? { low: "", high: "" },
    tables: tables.map(({ name, title, description, rows, columns, bytes }) => ({
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
    })),
  };
}
