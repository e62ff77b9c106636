import { catalogue } from "../../language/catalogue.js";
import { type LineRecord } from "../../model/line.js";
import { type Workbook } from "../../model/workbook.js";
import { valueEquals } from "../../model/value.js";
import { ownSheet, ownSheetTitle } from "../../state/withOwnLines.js";

const words = catalogue({
  en: {
    differ: "Differ from what is published",
    same: "As published",
  },
  fr: {
    differ: "Diffèrent de ce qui est publié",
    same: "Comme publié",
  },
});

/** A row of the sheet: a heading that parts it, or a line of the model. */
export type SheetRow =
  | { readonly kind: "group"; readonly title: string }
  | { readonly kind: "line"; readonly name: string };

/** Which lines a sheet shows: those of one sheet of the model, or those named, or all. */
export interface RowChoice {
  readonly sheet?: string;
  readonly lines?: readonly string[];
}

/** The lines that a choice means, in the order in which it names them. Names that the model has not are passed over. */
export function chosenLines(lines: readonly LineRecord[], { sheet, lines: names }: RowChoice): LineRecord[] {
  if (names) {
    const known = new Map(lines.map((line) => [line.name, line]));
    return names.flatMap((name) => known.get(name) ?? []);
  }
  return lines.filter((line) => sheet === undefined || line.sheet === sheet);
}

/** Rows in reading order, under a heading for each sheet where there are several. */
export function rowsBySheet(
  lines: readonly LineRecord[],
  titleOf: (sheet: string) => string = (sheet) => sheet,
): SheetRow[] {
  const isParted = lines.some((line) => line.sheet !== lines[0]?.sheet);
  return lines.flatMap((line, index): SheetRow[] => {
    const row: SheetRow = { kind: "line", name: line.name };
    const isFirst = index === 0 || lines[index - 1]?.sheet !== line.sheet;
    return isParted && isFirst ? [{ kind: "group", title: titleOf(line.sheet) }, row] : [row];
  });
}

/**
 * Rows with the lines that differ from what is published in any of the workbooks first, under two headings; reading order
 * within each. The reader's own lines, which nobody published, come last.
 */
export function rowsByDifference(
  lines: readonly LineRecord[],
  published: Workbook,
  workbooks: readonly Workbook[],
): SheetRow[] {
  const isOwn = ({ sheet }: LineRecord): boolean => sheet === ownSheet;
  const differs = ({ name }: LineRecord): boolean =>
    workbooks.some((workbook) => !valueEquals(published.value(name), workbook.value(name)));
  const part = (title: string, members: readonly LineRecord[]): SheetRow[] =>
    members.length === 0
      ? []
      : [{ kind: "group", title }, ...members.map(({ name }): SheetRow => ({ kind: "line", name }))];
  const shared = lines.filter((line) => !isOwn(line));
  return [
    ...part(words().differ, shared.filter(differs)),
    ...part(
      words().same,
      shared.filter((line) => !differs(line)),
    ),
    ...part(ownSheetTitle(), lines.filter(isOwn)),
  ];
}
