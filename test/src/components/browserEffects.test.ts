import { describe, expect, it } from "vitest";
import { createStore } from "../../../src/state/store.js";
import { browserEffects } from "../../../src/components/browserEffects.js";
import { FakeStorage, reset, set } from "../state/browserWorld.js";

/** As much of a window as the effects use. */
class FakeWindow extends EventTarget {
  readonly localStorage = new FakeStorage();
  readonly sessionStorage = new FakeStorage();
  readonly location = { hash: "", pathname: "/notebook/chips", search: "?theme=dark" };
  state: unknown = { theirs: 1 };
  address = "";
  readonly history = {
    replaceState: (state: unknown, _unused: string, address?: string) => {
      this.state = state;
      if (address !== undefined) {
        this.address = address;
        this.location.hash = "";
      }
    },
  };
  constructor() {
    super();
    Object.defineProperty(this.history, "state", { get: () => this.state });
  }
}

const open = (window: FakeWindow) => createStore(browserEffects(window as unknown as Window));

describe("browserEffects", () => {
  it("keep edits in local storage and hear of other tabs and of a page that wakes", () => {
    const window = new FakeWindow();
    const store = open(window);
    set(store, "a", "1");
    const other = open(window);
    set(other, "b", "2");
    window.dispatchEvent(new Event("storage"));
    expect(store.get().edits).toEqual({ a: "1", b: "2" });
    set(other, "b", null);
    window.dispatchEvent(new Event("pageshow"));
    expect(store.get().edits).toEqual({ a: "1" });
    store.close();
    reset(other);
    window.dispatchEvent(new Event("storage"));
    expect(store.get().edits).toEqual({ a: "1" });
  });
  it("take a link in, keep what others put in the history entry, and clear the fragment alone", () => {
    const window = new FakeWindow();
    window.location.hash = "#v1&b=2";
    const store = open(window);
    expect([store.origin(), window.state]).toEqual(["link", { theirs: 1, readerStateTaken: true }]);
    set(store, "a", "1");
    expect([window.address, store.get().edits]).toEqual(["/notebook/chips?theme=dark", { a: "1", b: "2" }]);
    window.location.hash = "#v1&c=3";
    window.state = null;
    window.dispatchEvent(new Event("hashchange"));
    expect([store.origin(), store.get().edits, window.state]).toEqual(["link", { c: "3" }, { readerStateTaken: true }]);
  });
  it("survive a window that refuses all access", () => {
    const refusing = new Proxy(new FakeWindow(), {
      get(window, property) {
        if (property === "localStorage" || property === "sessionStorage") throw new Error("refused");
        const value: unknown = Reflect.get(window, property);
        return typeof value === "function" ? value.bind(window) : value;
      },
    });
    const store = createStore(browserEffects(refusing as unknown as Window));
    set(store, "a", "1");
    expect(store.get().edits).toEqual({ a: "1" });
    expect(store.problems()).toEqual([
      "this browser does not keep your changes (Error): they last until you leave this page",
    ]);
  });
});
