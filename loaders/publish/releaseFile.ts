import { valueText } from "../../src/model/value.js";
import { type Workbook } from "../../src/model/workbook.js";
import { type ReleaseRecord, type TranslatedRecord } from "../../src/notebook/record.js";
import { canonicalJson } from "../../src/state/readerState.js";

/**
 * The record of a release as `data/releases/<release>.json` keeps it for ever: all that a page needs to show the figures as
 * they were, in both languages, and the values that came out. The address of the site is left out, because it is that of
 * whoever shows it. Keys are sorted, a value a line, so that the same figures give the same bytes.
 */
export function releaseFile({ siteUrl, ...record }: TranslatedRecord, workbook: Workbook): string {
  const kept: ReleaseRecord = {
    ...record,
    values: Object.fromEntries(workbook.lines.map(({ name }) => [name, valueText(workbook.value(name))])),
  };
  return `${JSON.stringify(JSON.parse(canonicalJson(kept)), null, 1)}\n`;
}
