/** The key of all notebooks of an origin in browser storage, before each had its own; keys begin with it. */
export const storageKey = "reader-state";
