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
