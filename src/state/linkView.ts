import { decodeState } from "./link.js";
import { type ReaderState } from "./readerState.js";
import { type StoreEffects } from "./storeEffects.js";

/**
 * The state of a link that a tab shows in place of the reader's own edits, until it is left; null while it shows none. A
 * link on show is kept for the tab from page to page, because the next page has no fragment. An entry of the tab's history
 * that was taken in before does not bring its link back once the reader has left it: reload and the back button show the
 * reader's own edits then, while opening the link anew shows the link.
 */
export function createLinkView({ session, link }: Pick<StoreEffects, "session" | "link">, key: string) {
  let shown: ReaderState | null = null;
  let release = "";
  let shownHash = "";
  let problems: readonly string[] = [];
  // What the tab was asked to show of the link: on the figures of today, in place of those that it was made on.
  const nowKey = `${key}.now`;

  /** Looks at the address of a page that has just been opened. */
  function open(): void {
    const hash = attempt(() => link.read()) ?? "";
    const decoded = decodeState(hash);
    const kept = attempt(() => session().getItem(key));
    const left = kept === null && (attempt(() => link.isTaken()) ?? false);
    problems = [];
    shown = null;
    if (decoded && decoded.status !== "read") {
      problems = decoded.problems;
    } else if (decoded && !left) {
      show(hash);
      attempt(() => session().setItem(key, hash));
      attempt(() => link.markTaken());
    } else if (decoded) {
      attempt(() => link.clear());
    } else if (typeof kept === "string") {
      show(kept);
    }
  }

  function show(hash: string): void {
    const decoded = decodeState(hash);
    if (decoded?.status === "read") {
      shown = decoded.state;
      release = decoded.release;
      shownHash = hash;
    }
    problems = decoded?.problems ?? [];
  }

  /** Shows the reader's own edits again: the link was dismissed, or has become the reader's own. */
  function leave(): void {
    const hash = attempt(() => link.read()) ?? "";
    shown = null;
    problems = [];
    attempt(() => session().removeItem(key));
    attempt(() => session().removeItem(nowKey));
    if (decodeState(hash)) attempt(() => link.clear());
  }

  /** Follows a changed fragment: another link is shown, an anchor keeps what is shown, and no fragment at all leaves it. */
  function follow(): void {
    // Back to the address without a fragment is how a reader goes back from a link on its own page.
    if (shown !== null && attempt(() => link.read()) === "") leave();
    else open();
  }

  /** Whether the link on show, and no other, was asked for with the figures of today. */
  const isAsNow = (): boolean => shown !== null && attempt(() => session().getItem(nowKey)) === shownHash;

  /** Asks for the link with the figures of today, or with its own again; false where the tab cannot remember it. */
  function askAsNow(isAsked: boolean): boolean {
    attempt(() => (isAsked ? session().setItem(nowKey, shownHash) : session().removeItem(nowKey)));
    return isAsNow() === isAsked;
  }

  return {
    state: (): ReaderState | null => shown,
    /** The release that the link on show was made on; empty where it names none. */
    release: (): string => (shown === null ? "" : release),
    problems: () => problems,
    ...{ open, follow, leave, isAsNow, askAsNow },
  };
}

/** What an effect returns, or undefined where it throws: a tab without session storage still shows its link. */
function attempt<Result>(effect: () => Result): Result | undefined {
  try {
    return effect();
  } catch {
    return undefined;
  }
}
