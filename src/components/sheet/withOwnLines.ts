import { type LineRecord } from "../../model/line.js";
import { nameProblem } from "../../model/name.js";
import { addLines, type Workbook } from "../../model/workbook.js";
import { type OwnLine } from "../../state/readerState.js";

/** The sheet that a reader's own lines stand on. */
export const ownSheet = "Your lines";

/** A workbook with own lines, the lines it was made with, and what could not be added. */
export interface OwnLines {
  readonly workbook: Workbook;
  readonly lines: readonly OwnLine[];
  readonly problems: readonly string[];
}

/** The published workbook with a reader's lines below; the last result again where the lines are the same. */
export function withOwnLines(published: Workbook, lines: readonly OwnLine[], last: OwnLines | null): OwnLines {
  if (last && sameLines(last.lines, lines)) return last;
  const problems: string[] = [];
  const taken = new Set(published.lines.map(({ name }) => name.toUpperCase()));
  const sound = lines.filter(({ name }) => {
    const problem = nameProblem(name) ?? (taken.has(name.toUpperCase()) ? `\`${name}\` is taken` : null);
    if (problem !== null) problems.push(`own line: ${problem}`);
    else taken.add(name.toUpperCase());
    return problem === null;
  });
  return { workbook: addLines(published, sound.map(ownRecord)), lines, problems };
}

function ownRecord({
  name,
  label,
  content,
  format,
  note,
}: OwnLine): Partial<LineRecord> & Pick<LineRecord, "name" | "content"> {
  return { sheet: ownSheet, name, label: label === "" ? name : label, content, format, note };
}

function sameLines(a: readonly OwnLine[], b: readonly OwnLine[]): boolean {
  if (a === b) return true;
  return a.length === b.length && a.every((line, index) => JSON.stringify(line) === JSON.stringify(b[index]));
}
