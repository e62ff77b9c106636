import { Window } from "happy-dom";
import { languageKey } from "../src/language/chosenLanguage.js";

/** The globals that components ask for, of a new document with the page in it; `address` is that of the page in its site. */
export function openDocument(html: string, address: string, language: string): void {
  const window = new Window({ url: `http://localhost/${address}` });
  window.document.write(html);
  window.localStorage.setItem(languageKey, language);
  window.document.documentElement.lang = language;
  // Typefaces never come: what would be measured with them is not.
  Object.assign(window.document, { fonts: { ready: new Promise(() => {}) } });
  for (const name of given) {
    const value = name === "window" ? window : (window as unknown as Record<string, unknown>)[name];
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  const later = (callback: (time: number) => void) => setTimeout(() => callback(0));
  Object.assign(globalThis, {
    ResizeObserver: Unmeasured,
    requestAnimationFrame: later,
    cancelAnimationFrame: clearTimeout,
  });
}

/** Nothing is measured: there is no screen. */
class Unmeasured {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

const given = [
  "window",
  "document",
  "location",
  "history",
  "navigator",
  "localStorage",
  "sessionStorage",
  "matchMedia",
  "getComputedStyle",
  "Node",
  "DocumentFragment",
  "NodeList",
  "NodeFilter",
  "HTMLCollection",
  "Element",
  "HTMLElement",
  "HTMLInputElement",
  "HTMLSelectElement",
  "HTMLTextAreaElement",
  "HTMLButtonElement",
  "HTMLHeadingElement",
  "HTMLDetailsElement",
  "HTMLAnchorElement",
  "SVGElement",
  "Event",
  "CustomEvent",
  "KeyboardEvent",
  "MouseEvent",
  "MutationObserver",
  "IntersectionObserver",
  "DOMParser",
  "CSS",
  "addEventListener",
  "removeEventListener",
  "dispatchEvent",
];
