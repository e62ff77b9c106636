import { catalogue } from "../language/catalogue.js";
import { formatProblem } from "../format/number.js";
import { type LineRecord } from "../model/line.js";
import { nameProblem } from "../model/name.js";
import { addLines, type Workbook } from "../model/workbook.js";
import { type OwnLine } from "./readerState.js";

const words = catalogue({
  en: {
    sheet: "Your lines",
    taken: (name: string) => `\`${name}\` is taken`,
    line: (problem: string) => `own line: ${problem}`,
    format: (name: string, problem: string) => `own line ${name}: format: ${problem}`,
  },
  fr: {
    sheet: "Vos lignes",
    taken: (name) => `\`${name}\` est déjà pris`,
    line: (problem) => `votre ligne : ${problem}`,
    format: (name, problem) => `votre ligne ${name} : format : ${problem}`,
  },
});

/** The sheet that a reader's own lines stand on, by its name and as it is called. */
export const ownSheet = "Your lines";
export const ownSheetTitle = (): string => words().sheet;

/** A workbook with own lines, the lines it was made with, and what could not be added. */
export interface OwnLines {
  readonly workbook: Workbook;
  readonly lines: readonly OwnLine[];
  readonly problems: readonly string[];
}

/**
 * The published workbook with a reader's lines below; the last result again where the lines are the same. A line that cannot
 * be added is left out, one whose format does not fit its unit is shown without one, and a problem says so.
 */
export function withOwnLines(published: Workbook, lines: readonly OwnLine[], last: OwnLines | null): OwnLines {
  if (last && sameLines(last.lines, lines)) return last;
  const problems: string[] = [];
  const taken = new Set(published.lines.map(({ name }) => name.toUpperCase()));
  const sound = lines.filter(({ name }) => {
    const problem = nameProblem(name) ?? (taken.has(name.toUpperCase()) ? words().taken(name) : null);
    if (problem !== null) problems.push(words().line(problem));
    else taken.add(name.toUpperCase());
    return problem === null;
  });
  const plain = addLines(published, sound.map(ownRecord));
  const misfits = new Map(
    sound.flatMap(({ name, format }) => {
      const problem = formatProblem(format, plain.unit(name) || "1");
      return problem === null ? [] : [[name, problem] as const];
    }),
  );
  if (misfits.size === 0) return { workbook: plain, lines, problems };
  for (const [name, problem] of misfits) problems.push(words().format(name, problem));
  const records = sound.map((line) => ownRecord(misfits.has(line.name) ? { ...line, format: "" } : line));
  return { workbook: addLines(published, records), lines, problems };
}

function ownRecord({ name, label, content, unit = "", format, note }: OwnLine): LineRecord {
  const isFormula = content.startsWith("=");
  return {
    sheet: ownSheet,
    name,
    label: label === "" ? name : label,
    unit: isFormula ? "" : unit,
    kind: isFormula ? "calculated" : "assumption",
    content,
    choices: [],
    low: "",
    high: "",
    format,
    note,
  };
}

function sameLines(a: readonly OwnLine[], b: readonly OwnLine[]): boolean {
  if (a === b) return true;
  return a.length === b.length && a.every((line, index) => JSON.stringify(line) === JSON.stringify(b[index]));
}
