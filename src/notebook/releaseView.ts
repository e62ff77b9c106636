import { type ReleaseChanges } from "./releaseChanges.js";
import { type KeptEdition } from "./record.js";

/** What was made on other published figures than those of today, and on which of the two the page stands. */
export type ReleaseView = {
  /** The release that it was made on, as it names it. */
  readonly release: string;
  /** A link, or the edits that this browser keeps of its reader. */
  readonly of: "link" | "saved";
} & (
  | {
      /** `then`: all figures are those of that release. `now`: those of today, with the same edits. */
      readonly kind: "then" | "now";
      readonly then: KeptEdition;
      readonly today: KeptEdition;
      readonly changes: ReleaseChanges;
      /** Lines that its record comes to other figures for than it did: this notebook works them out otherwise since. */
      readonly drifted: readonly string[];
    }
  | {
      /** Nothing can be said of that release: the page stands on the figures of today. */
      readonly kind: "unknown";
      /** `missing`: the site has no such release. `unreachable`: its record did not load. */
      readonly why: "missing" | "unreachable";
    }
);

/** The name of a release, as links and files give it. */
export const isRelease = (text: string): boolean => /^[0-9a-f]{8}$/.test(text);

/**
 * On which figures what was made on another release is shown, once its record is known: a link with all figures as its sender
 * saw them until its reader asks for those of today, so that a link says what it said; a reader's own edits on those of today,
 * which they go on with.
 */
export const shownOn = (of: ReleaseView["of"], isAsNow: boolean): "then" | "now" =>
  of === "link" && !isAsNow ? "then" : "now";
