import { catalogue } from "../language/catalogue.js";
import { documentText, emptyDocument, parseDocument, type SavedDocument } from "./history.js";
import { applyPatch, diffStates } from "./patch.js";
import { emptyState, type ReaderState } from "./readerState.js";
import { storageKey } from "./storageKey.js";
import { type KeyValue } from "./storeEffects.js";

const words = catalogue({
  en: {
    newer: "saved edits: a newer version of this notebook saved them; they are left untouched and not shown",
    unread: (problem: string, key: string) => `saved edits: ${problem}; what was saved is kept as ${key}.unread`,
    lasting: "saved edits: edits made here last until you leave this page",
    noHistory:
      "saved edits: this browser has no room for more; your figures are kept, the steps to undo are not once you leave this page",
    notKept: (name: string) => `this browser does not keep your changes (${name}): they last until you leave this page`,
  },
  fr: {
    newer:
      "modifications enregistrées : une version plus récente de ce carnet les a enregistrées ; elles restent intactes et ne sont pas montrées",
    unread: (problem, key) =>
      `modifications enregistrées : ${problem} ; ce qui était enregistré est conservé sous ${key}.unread`,
    lasting: "modifications enregistrées : celles faites ici durent jusqu'à ce que vous quittiez la page",
    noHistory:
      "modifications enregistrées : ce navigateur n'a plus de place ; vos chiffres sont conservés, les étapes à annuler ne le seront plus quand vous quitterez la page",
    notKept: (name) =>
      `ce navigateur ne conserve pas vos modifications (${name}) : elles durent jusqu'à ce que vous quittiez la page`,
  },
});

/**
 * Keeps the document in browser storage, which may throw, be full, be cleared, or hold anything. What storage cannot take
 * stays in memory, and is merged cell by cell into what other tabs wrote once it can. A text that cannot be read, or not all of it, is
 * copied to `<key>.unread` before the first write over it; one of a newer version is never written over. Until something
 * is kept under `key`, what was kept under the old key is read, where `isOurs` says that it is this notebook's; it stays
 * there, because another notebook of the origin may have to look at it too. What is saved names the `release` that it stands on.
 */
export function createKeeper(
  storage: () => KeyValue,
  key: string,
  isOurs: (state: ReaderState) => boolean,
  release: string,
) {
  let document = emptyDocument;
  let lastText: string | null = null;
  let savedState: ReaderState = emptyState;
  let savedRelease = "";
  let unsaved = false;
  let newer = false;
  let unread: string | null = null;
  let foreign: string | null = null;
  let readProblems: string[] = [];
  let accessProblem: string | null = null;
  let historyProblem: string | null = null;

  function stored(): string | null {
    const own = storage().getItem(key);
    if (own !== null || key === storageKey) return own;
    const old = storage().getItem(storageKey);
    if (old === null || old === lastText) return old;
    if (old === foreign) return null;
    const { status, document } = parseDocument(old);
    if (status !== "read" || isOurs(document.state)) return old;
    foreign = old;
    return null;
  }

  /** The document with what other tabs wrote since; the same object until something changes. */
  function latest(): SavedDocument {
    let text: string | null;
    try {
      text = stored();
      if (!unsaved) accessProblem = null;
    } catch (error) {
      accessProblem = notKept(error);
      return document;
    }
    if (text === lastText) return document;
    lastText = text;
    const nothing = { document: emptyDocument, problems: [], status: "read", release: "" } as const;
    const parsed = text === null ? nothing : parseDocument(text);
    newer = parsed.status === "newer";
    unread = parsed.problems.length > 0 && !newer ? text : null;
    readProblems = newer ? [words().newer] : parsed.problems.map((problem) => words().unread(problem, key));
    if (parsed.status !== "read") return document;
    const read = parsed.document;
    document = unsaved ? { ...document, state: applyPatch(read.state, diffStates(savedState, document.state)) } : read;
    savedState = read.state;
    savedRelease = unsaved ? release : parsed.release;
    return document;
  }

  function save(next: SavedDocument): void {
    document = next;
    savedRelease = release;
    unsaved = true;
    if (newer) return;
    try {
      if (unread !== null) keepUnread(storage(), key, unread);
      unread = null;
      const { text, isWhole } = write(storage(), key, next, release);
      lastText = text;
      savedState = next.state;
      unsaved = false;
      readProblems = [];
      historyProblem = isWhole ? null : words().noHistory;
      accessProblem = null;
    } catch (error) {
      accessProblem = notKept(error);
    }
  }

  function problems(): string[] {
    const lasting = newer && unsaved ? [words().lasting] : [];
    return [...readProblems, ...lasting, ...[accessProblem, historyProblem].filter((problem) => problem !== null)];
  }

  return { latest, save, problems, release: () => savedRelease };
}

/** Writes the document, without its history where there is no room for both. Throws what storage throws. */
function write(
  storage: KeyValue,
  key: string,
  document: SavedDocument,
  release: string,
): { text: string; isWhole: boolean } {
  const text = documentText(document, release);
  try {
    storage.setItem(key, text);
    return { text, isWhole: true };
  } catch {
    const short = documentText({ ...document, past: [], future: [] }, release);
    storage.setItem(key, short);
    return { text: short, isWhole: false };
  }
}

/** Copies a text to the first free of `<key>.unread`, `<key>.unread2`, … unless one of them holds it already. */
function keepUnread(storage: KeyValue, key: string, text: string): void {
  for (let count = 1; count < 100; count++) {
    const place = `${key}.unread${count === 1 ? "" : count}`;
    const there = storage.getItem(place);
    if (there === text) return;
    if (there === null) {
      storage.setItem(place, text);
      return;
    }
  }
  throw new Error("too many unreadable copies");
}

function notKept(error: unknown): string {
  const name = error instanceof Error ? error.name : String(error);
  return words().notKept(name);
}
