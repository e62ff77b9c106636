import { chosenClaims } from "../model/line.js";
import { type Notebook } from "./notebook.js";
import { type ClaimRecord, type SourceRecord } from "./record.js";
import { restsOn } from "./standing.js";

/** A source and what lines rest on in it. */
export interface SourceNote {
  readonly source: SourceRecord;
  readonly claims: readonly ClaimRecord[];
}

/**
 * The claims that lines rest on, directly or through their formulas, by source, in the order of the articles; those of the
 * lines in `except` left out.
 */
export function notesOf(notebook: Notebook, names: readonly string[], except: readonly string[] = []): SourceNote[] {
  const base = notebook.base();
  const lines = restsOn(base, names).filter((name) => !except.includes(name));
  const used = new Set(lines.flatMap((name) => chosenClaims(base.line(name))));
  return notebook.record.sources
    .map((source) => ({
      source,
      claims: notebook.record.claims.filter((claim) => claim.source === source.source && used.has(claim.claim)),
    }))
    .filter(({ claims }) => claims.length > 0);
}
