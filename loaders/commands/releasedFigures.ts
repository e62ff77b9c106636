import { type ScenarioRecord } from "../../src/model/line.js";
import { createWorkbook, type Workbook } from "../../src/model/workbook.js";
import { isRelease } from "../../src/notebook/releaseView.js";
import { type NotebookRecord } from "../../src/notebook/record.js";
import { releaseFileName } from "../read/release.js";
import { keptRecord, type ReadRelease } from "./releaseCommand.js";

/** Published figures to work on, and what is to be said of which they are. */
export interface ReleasedFigures {
  readonly workbook: Workbook;
  readonly scenarios: readonly ScenarioRecord[];
  readonly notes: readonly string[];
}

/**
 * The published figures that a state was made on, as its page shows them: those of its release where that is kept, else
 * today's, which is said. Throws a {@link DataError} for a record that cannot be read.
 */
export function figuresOf(release: string, today: NotebookRecord, read: ReadRelease): ReleasedFigures {
  const isOther = release !== "" && release !== today.release;
  if (!isOther || !isRelease(release) || read(releaseFileName(release)) === null)
    return {
      workbook: createWorkbook(today.lines),
      scenarios: today.scenarios,
      notes: otherRelease("model", release, today),
    };
  const { lines, scenarios, edition } = keptRecord(release, read);
  const told = `model: --state: made on release ${release} of ${edition}: these are its figures, not today's (${today.release})`;
  return { workbook: createWorkbook(lines), scenarios, notes: [told] };
}

/** What a command says that works on today's figures for a state that was made on others; nothing for any other state. */
export const otherRelease = (command: string, release: string, today: Pick<NotebookRecord, "release">): string[] =>
  release === "" || release === today.release
    ? []
    : [`${command}: --state: made on release ${release.slice(0, 40)}: these are today's figures (${today.release})`];
