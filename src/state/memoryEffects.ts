import { type KeyValue, type StoreEffects } from "./storeEffects.js";

/** Storage that ends with the program. */
export function memory(): KeyValue {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
    removeItem: (key) => void kept.delete(key),
  };
}

/** A browser that begins empty, has no address and ends with the program. */
export function memoryEffects(): StoreEffects {
  const [storage, session] = [memory(), memory()];
  const nothing = (): void => {};
  return {
    storage: () => storage,
    session: () => session,
    link: { read: () => "", isTaken: () => false, markTaken: nothing, clear: nothing },
    onStorage: () => nothing,
    onLink: () => nothing,
  };
}
