import { type Entry } from "../../../src/model/workbook.js";
import { withEdits } from "../../../src/state/readerState.js";
import { type Store } from "../../../src/state/store.js";
import { type KeyValue, type StoreEffects } from "../../../src/state/storeEffects.js";

/** Sets cells in one step; null takes an edit back. */
export const setAll = (store: Store, label: string, edits: Readonly<Record<string, Entry | null>>): void =>
  void store.update(label, (state) => withEdits(state, edits));

/** Sets one cell. */
export const set = (store: Store, name: string, entry: Entry | null): void => setAll(store, name, { [name]: entry });

/** Takes all edits back. */
export const reset = (store: Store): void => void store.update("reset", (state) => ({ ...state, edits: {} }));

/** A storage in memory, with switches for what a real one may do. */
export class FakeStorage implements KeyValue {
  readonly kept = new Map<string, string>();
  /** What each use throws: all of them, or writes alone. */
  failing: "never" | "always" | "writing" = "never";
  /** The longest text it has room for. */
  room = Infinity;
  writes = 0;

  getItem(key: string): string | null {
    if (this.failing === "always") throw named("SecurityError");
    return this.kept.get(key) ?? null;
  }
  setItem(key: string, text: string): void {
    if (this.failing !== "never" || text.length > this.room) throw named("QuotaExceededError");
    this.writes++;
    this.kept.set(key, text);
  }
  removeItem(key: string): void {
    if (this.failing === "always") throw named("SecurityError");
    this.kept.delete(key);
  }
}

function named(name: string): Error {
  return Object.assign(new Error(name), { name });
}

/** A tab: session storage, and entries of history that each have a fragment and may have been taken in. */
export class FakeTab {
  readonly session = new FakeStorage();
  private entries = [{ hash: "", taken: false }];
  private at = 0;
  readonly storageListeners = new Set<() => void>();
  readonly linkListeners = new Set<() => void>();

  constructor(readonly storage: FakeStorage) {}

  get hash(): string {
    return this.entries[this.at]?.hash ?? "";
  }
  /** Goes to a page: a new entry of history, and listeners of the page before are gone. */
  visit(hash = ""): StoreEffects {
    this.entries = [...this.entries.slice(0, this.at + 1), { hash, taken: false }];
    this.at = this.entries.length - 1;
    return this.load();
  }
  back(): StoreEffects {
    this.at--;
    return this.load();
  }
  reload(): StoreEffects {
    return this.load();
  }
  /** A fragment typed into the address of the page on show. */
  follow(hash: string): void {
    this.entries = [...this.entries.slice(0, this.at + 1), { hash, taken: false }];
    this.at = this.entries.length - 1;
    for (const listener of this.linkListeners) listener();
  }
  /** Another tab wrote. */
  wake(): void {
    for (const listener of this.storageListeners) listener();
  }

  private load(): StoreEffects {
    this.storageListeners.clear();
    this.linkListeners.clear();
    const entry = () => this.entries[this.at]!;
    return {
      storage: () => this.storage,
      session: () => this.session,
      link: {
        read: () => entry().hash,
        isTaken: () => entry().taken,
        markTaken: () => (entry().taken = true),
        clear: () => (entry().hash = ""),
      },
      onStorage: (listener) => listening(this.storageListeners, listener),
      onLink: (listener) => listening(this.linkListeners, listener),
    };
  }
}

function listening(listeners: Set<() => void>, listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
