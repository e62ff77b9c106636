import { valueText } from "../model/value.js";
import { createWorkbook } from "../model/workbook.js";
import { inLanguage } from "../notebook/inLanguage.js";
import { type NotebookRecord, type ReleaseRecord } from "../notebook/record.js";
import { isSameFigures, releaseChanges } from "../notebook/releaseChanges.js";
import { isRelease, type ReleaseView, shownOn } from "../notebook/releaseView.js";
import { parsedJson } from "../state/parseState.js";
import { thenRecord } from "../notebook/thenRecord.js";

export { releaseNote } from "./releaseNote.js";

/** How long the record of a release may take, in ms, before the page goes on without it. */
const patience = 20_000;

/** On which record a page stands, and what it has to say of that. */
export interface ReleaseBasis {
  readonly record: NotebookRecord;
  /** Null where the two releases come to the same figures: then there is nothing to say. */
  readonly view: ReleaseView | null;
}

/** The release that what is on show was made on, and how it was asked for. */
export interface MadeOn {
  readonly release: string;
  readonly of: ReleaseView["of"];
  readonly isAsNow: boolean;
}

/**
 * Looks up the figures on which a link or saved edits were made, of which `today` are not. `site` is the address of the
 * site's folder. Never rejects: what cannot be had is part of the view.
 */
export async function releaseBasis(today: NotebookRecord, made: MadeOn, site: string): Promise<ReleaseBasis> {
  const kept = await keptRelease(made.release, site);
  try {
    if (typeof kept !== "string") return basisOf(today, made, kept);
  } catch {
    // a record that this notebook can make no model of is none
  }
  const why = kept === "unreachable" ? kept : "missing";
  return { record: today, view: { kind: "unknown", why, release: made.release, of: made.of } };
}

function basisOf(today: NotebookRecord, { release, of, isAsNow }: MadeOn, kept: ReleaseRecord): ReleaseBasis {
  const spoken = inLanguage({ ...kept, siteUrl: today.siteUrl });
  const changes = releaseChanges(spoken, today);
  if (isSameFigures(changes)) return { record: today, view: null };
  const workbook = createWorkbook(kept.lines);
  const drifted = kept.lines.flatMap(({ name }) =>
    valueText(workbook.value(name)) === kept.values[name] ? [] : [name],
  );
  const kind = shownOn(of, isAsNow);
  return {
    record: kind === "then" ? thenRecord(spoken, today) : today,
    view: { kind, release, of, changes, drifted, then: kept, today },
  };
}

async function keptRelease(release: string, site: string): Promise<ReleaseRecord | "missing" | "unreachable"> {
  if (!isRelease(release)) return "missing";
  try {
    const answer = await fetch(new URL(`data/releases/${release}.json`, site), {
      signal: AbortSignal.timeout(patience),
    });
    if (answer.status === 404 || answer.status === 410) return "missing";
    if (!answer.ok) return "unreachable";
    const record = parsedJson(await answer.text()) as Partial<ReleaseRecord> | null | undefined;
    // A host that answers everything with its first page has no such release either.
    return record?.schema === 1 && record.release === release ? (record as ReleaseRecord) : "missing";
  } catch {
    return "unreachable";
  }
}
