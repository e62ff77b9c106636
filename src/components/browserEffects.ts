import { type StoreEffects } from "../state/storeEffects.js";

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
