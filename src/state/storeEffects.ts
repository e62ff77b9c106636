/** What of a browser's storage the store uses; each call may throw. */
export interface KeyValue {
  getItem(key: string): string | null;
  setItem(key: string, text: string): void;
  removeItem(key: string): void;
}

/** The state link that a page was opened with. */
export interface PageLink {
  /** The fragment of the address, `#` included; empty without one. */
  read(): string;
  /** Whether this entry of the tab's history has been taken in before: true after a reload and on the way back. */
  isTaken(): boolean;
  markTaken(): void;
  /** Takes the fragment off the address without a navigation. */
  clear(): void;
}

/** All that the store does to the world, handed in, so that tests hand in two tabs and a full disk. */
export interface StoreEffects {
  /** What all tabs share. Called for each use, because a browser may refuse the very access. */
  storage(): KeyValue;
  /** What one tab keeps from page to page. */
  session(): KeyValue;
  readonly link: PageLink;
  /** Calls back when another tab may have written, and when the page wakes; returns how to stop. */
  onStorage(listener: () => void): () => void;
  /** Calls back when the fragment of the address changes; returns how to stop. */
  onLink(listener: () => void): () => void;
}

const taken = "readerStateTaken";

/** The effects of a real browser window. */
export function browserEffects(window: Window): StoreEffects {
  const { location, history } = window;
  const listen = (types: readonly string[], listener: () => void) => {
    for (const type of types) window.addEventListener(type, listener);
    return () => {
      for (const type of types) window.removeEventListener(type, listener);
    };
  };
  const kept = () => (typeof history.state === "object" && history.state !== null ? (history.state as object) : {});
  return {
    storage: () => window.localStorage,
    session: () => window.sessionStorage,
    link: {
      read: () => location.hash,
      isTaken: () => taken in kept(),
      markTaken: () => history.replaceState({ ...kept(), [taken]: true }, ""),
      clear: () => history.replaceState(history.state, "", location.pathname + location.search),
    },
    // pageshow: a page that comes back from the cache of the back button has missed the storage events
    onStorage: (listener) => listen(["storage", "pageshow"], listener),
    onLink: (listener) => listen(["hashchange"], listener),
  };
}
