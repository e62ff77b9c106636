import { describe, expect, it } from "vitest";
import { encodeState } from "../../../src/state/link.js";
import { editOf, emptyState, type ReaderState } from "../../../src/state/readerState.js";
import { createStore, type Store } from "../../../src/state/store.js";
import { FakeStorage, FakeTab, reset, set, setAll } from "./browserWorld.js";

const key = "reader-state";
const linkOf = (edits: ReaderState["edits"]) => encodeState({ ...emptyState, edits });
const line = { name: "x", label: "", content: "=a", format: "", note: "" };

function world() {
  const storage = new FakeStorage();
  const tab = new FakeTab(storage);
  return { storage, tab, store: createStore(tab.visit()) };
}

describe("edits", () => {
  it("hold over pages, reload and new tabs", () => {
    const { tab, storage, store } = world();
    expect([store.origin(), store.get()]).toEqual(["base", emptyState]);
    set(store, "h200_units", "40000");
    set(store, "fx_cny_per_usd", "@implied_fx_2025");
    for (const effects of [tab.reload(), tab.visit(), new FakeTab(storage).visit()]) {
      const next = createStore(effects);
      expect(next.get().edits).toEqual({ h200_units: "40000", fx_cny_per_usd: "@implied_fx_2025" });
      expect([next.origin(), next.problems()]).toEqual(["saved", []]);
    }
  });
  it("are taken back one by one or all, own lines stay", () => {
    const { store } = world();
    setAll(store, "paste", { a: "1", b: "2", c: "3" });
    store.update("add x", (state) => ({ ...state, lines: [line] }));
    set(store, "a", null);
    expect(store.get().edits).toEqual({ b: "2", c: "3" });
    reset(store);
    expect([store.get().edits, store.get().lines]).toEqual([{}, [line]]);
    store.undo();
    expect(store.get().edits).toEqual({ b: "2", c: "3" });
  });
  it("that change nothing are no step, and the state stays the same object", () => {
    const { store, storage } = world();
    set(store, "a", "1");
    const [before, writes] = [store.get(), storage.writes];
    set(store, "a", "1");
    set(store, "b", null);
    setAll(store, "paste", {});
    expect(store.get()).toBe(before);
    expect([storage.writes, store.undoLabel()]).toEqual([writes, "a"]);
  });
  it("that storage could not bring back are refused", () => {
    const { store } = world();
    expect(() => set(store, "a", "20k")).toThrow(
      'store: a: "20k" is no entry: type a plain number such as 40000, a formula that begins with =, or @ and a choice',
    );
    expect(() => store.update("x", (state) => ({ ...state, lines: [line, line] }))).toThrow(
      "store: own line “x” is there twice: the first one holds",
    );
    expect(store.get()).toEqual(emptyState);
  });
  it("are told to subscribers until they leave", () => {
    const { store } = world();
    const heard: string[] = [];
    const stop = store.subscribe((state) => heard.push(Object.keys(state.edits).join()));
    setAll(store, "paste", { a: "1", b: "2" });
    store.undo();
    stop();
    store.redo();
    expect(heard).toEqual(["a,b", ""]);
  });
});

describe("two tabs", () => {
  it("keep both edits, even where no event came between", () => {
    const { tab, storage, store } = world();
    const other = new FakeTab(storage);
    const second = createStore(other.visit());
    set(store, "a", "1");
    set(second, "b", "2");
    set(store, "c", "3");
    expect(store.get().edits).toEqual({ a: "1", b: "2", c: "3" });
    expect(second.get().edits).toEqual({ a: "1", b: "2" });
    other.wake();
    expect(second.get().edits).toEqual({ a: "1", b: "2", c: "3" });
    set(second, "a", "5");
    tab.wake();
    expect(store.get().edits.a).toBe("5");
  });
  it("share one history", () => {
    const { tab, storage, store } = world();
    const second = createStore(new FakeTab(storage).visit());
    set(store, "a", "1");
    set(second, "b", "2");
    tab.wake();
    expect(store.undoLabel()).toBe("b");
    store.undo();
    store.undo();
    expect(store.get()).toEqual(emptyState);
    second.redo();
    expect(second.get().edits).toEqual({ a: "1" });
  });
  it("hear of each other no more once closed", () => {
    const { tab, storage, store } = world();
    store.close();
    set(createStore(new FakeTab(storage).visit()), "a", "1");
    tab.wake();
    expect(store.get()).toEqual(emptyState);
  });
  it("follow when storage is cleared", () => {
    const { tab, storage, store } = world();
    set(store, "a", "1");
    storage.kept.clear();
    tab.wake();
    expect([store.get(), store.undoLabel() !== null]).toEqual([emptyState, false]);
  });
});

describe("undo and redo", () => {
  it("work over pages, one step for a paste", () => {
    const { tab, store } = world();
    set(store, "a", "1");
    setAll(store, "paste", { a: "2", b: "3" });
    const next = createStore(tab.visit());
    expect([next.undoLabel(), next.redoLabel() !== null]).toEqual(["paste", false]);
    next.undo();
    expect([next.get().edits, next.undoLabel(), next.redoLabel()]).toEqual([{ a: "1" }, "a", "paste"]);
    const third = createStore(tab.visit());
    third.redo();
    expect(third.get().edits).toEqual({ a: "2", b: "3" });
    third.undo();
    third.undo();
    third.undo();
    expect([third.get(), third.undoLabel() !== null, third.redoLabel()]).toEqual([emptyState, false, "a"]);
    set(third, "z", "9");
    expect(third.redoLabel() !== null).toBe(false);
  });
  it("take a drag back in one step, and leave none where it ends as it began", () => {
    const { storage, store } = world();
    const drag = (value: string, gesture: string) =>
      void store.update("chips", (state) => ({ ...state, edits: { ...state.edits, chips: value } }), gesture);
    set(store, "chips", "20000");
    for (const value of ["21000", "22000", "23000"]) drag(value, "first");
    drag("30000", "second");
    expect(store.get().edits).toEqual({ chips: "30000" });
    store.undo();
    expect(store.get().edits).toEqual({ chips: "23000" });
    store.undo();
    expect([store.get().edits, store.undoLabel()]).toEqual([{ chips: "20000" }, "chips"]);
    store.redo();
    expect(store.get().edits).toEqual({ chips: "23000" });
    drag("25000", "third");
    drag("23000", "third");
    store.undo();
    expect(store.get().edits).toEqual({ chips: "20000" });
    // Another tab's step comes between: what is dragged after it is a step of its own.
    drag("1", "fourth");
    set(createStore(new FakeTab(storage).visit()), "price", "5");
    drag("2", "fourth");
    store.undo();
    expect(store.get().edits).toEqual({ chips: "1", price: "5" });
  });
  it("restore own lines, scenarios and columns in their order", () => {
    const { store } = world();
    store.update("add", (state) => ({ ...state, lines: [line, { ...line, name: "y" }], columns: ["base"] }));
    store.update("remove", ({ columns: _columns, ...state }) => ({ ...state, lines: state.lines.slice(1) }));
    expect("columns" in store.get()).toBe(false);
    store.undo();
    expect([store.get().lines.map(({ name }) => name), store.get().columns]).toEqual([["x", "y"], ["base"]]);
    store.redo();
    expect([store.get().lines.map(({ name }) => name), "columns" in store.get()]).toEqual([["y"], false]);
  });
  it("go back a hundred steps, and stay small in storage", () => {
    const { storage, store } = world();
    for (let count = 0; count < 120; count++) set(store, "a", String(count));
    let steps = 0;
    for (; store.undoLabel() !== null; steps++) store.undo();
    expect([steps, store.get().edits.a]).toEqual([100, "19"]);
    for (let count = 0; count < 20; count++) set(store, "b", `=${"x".repeat(50_000)}${count}`);
    expect(storage.getItem(key)?.length).toBeLessThan(350_000);
    expect(createStore(new FakeTab(storage).visit()).undoLabel() !== null).toBe(true);
  });
});

describe("a link", () => {
  const own = () => {
    const made = world();
    set(made.store, "a", "1");
    return made;
  };
  const seen = (store: Store) => [store.origin(), store.get().edits];

  it("shows its state over pages without touching the reader's own edits", () => {
    const { tab, storage, store } = own();
    const saved = storage.getItem(key);
    const linked = createStore(tab.visit(linkOf({ b: "2" })));
    expect(seen(linked)).toEqual(["link", { b: "2" }]);
    expect([linked.undoLabel() !== null, linked.link()]).toEqual([false, "#v1&+begin&b=2&+end"]);
    linked.undo();
    expect(seen(createStore(tab.reload()))).toEqual(["link", { b: "2" }]);
    expect(seen(createStore(tab.visit()))).toEqual(["link", { b: "2" }]);
    expect(seen(createStore(tab.visit("#sources")))).toEqual(["link", { b: "2" }]);
    expect(storage.getItem(key)).toBe(saved);
    expect(seen(createStore(new FakeTab(storage).visit()))).toEqual(["saved", { a: "1" }]);
    expect(seen(store)).toEqual(["saved", { a: "1" }]);
  });
  it("becomes the reader's own with the first edit, and undo brings back what was there", () => {
    const { tab } = own();
    createStore(tab.visit(linkOf({ b: "2" })));
    const next = createStore(tab.visit());
    set(next, "c", "3");
    expect(seen(next)).toEqual(["saved", { b: "2", c: "3" }]);
    next.undo();
    expect([seen(next), next.undoLabel()]).toEqual([["saved", { b: "2" }], "open link"]);
    next.undo();
    expect(seen(next)).toEqual(["saved", { a: "1" }]);
  });
  it("does not come back on the way back once it was left, but does when opened anew", () => {
    const { tab } = own();
    createStore(tab.visit(linkOf({ b: "2" })));
    set(createStore(tab.visit()), "c", "3");
    expect(seen(createStore(tab.back()))).toEqual(["saved", { b: "2", c: "3" }]);
    expect(tab.hash).toBe("");
    expect(seen(createStore(tab.visit(linkOf({ b: "2" }))))).toEqual(["link", { b: "2" }]);
  });
  it("can be dismissed or adopted as it is", () => {
    const { tab } = own();
    const first = createStore(tab.visit(linkOf({ b: "2" })));
    first.dismissLink();
    expect([seen(first), tab.hash]).toEqual([["saved", { a: "1" }], ""]);
    const second = createStore(tab.visit(linkOf({ b: "2" })));
    second.adoptLink();
    expect([seen(second), second.undoLabel(), tab.hash]).toEqual([["saved", { b: "2" }], "open link", ""]);
    second.undo();
    expect(seen(second)).toEqual(["saved", { a: "1" }]);
  });
  it("that is typed into the address of an open page is shown at once", () => {
    const { tab, store } = own();
    const heard: string[] = [];
    store.subscribe((state) => heard.push(Object.keys(state.edits).join()));
    tab.follow(linkOf({ b: "2" }));
    tab.follow("#sources");
    tab.follow(linkOf({ c: "3" }));
    tab.follow("#sources");
    expect([seen(store), heard]).toEqual([
      ["link", { c: "3" }],
      ["b", "c"],
    ]);
  });
  it("is left by going back to the address without it", () => {
    const { tab, store } = own();
    tab.follow(linkOf({ b: "2" }));
    tab.follow("");
    expect(seen(store)).toEqual(["saved", { a: "1" }]);
    expect(seen(createStore(tab.visit()))).toEqual(["saved", { a: "1" }]);
  });
  it("to the published model shows it over edits", () => {
    const { tab } = own();
    expect(seen(createStore(tab.visit("#v1")))).toEqual(["link", {}]);
  });
  it("that cannot be read leaves the reader's own edits on show and says why", () => {
    const { tab } = own();
    const newer = createStore(tab.visit("#v2&b=2"));
    expect([seen(newer), newer.problems()]).toEqual([
      ["saved", { a: "1" }],
      [
        "a newer version of this notebook made this link (v2, this one reads v1): nothing of it is shown; reload the page to get the newest version",
      ],
    ]);
    const junk = createStore(tab.visit("#v1&%%%"));
    expect([seen(junk), junk.problems()]).toEqual([
      ["saved", { a: "1" }],
      ['link: "%%%" has no = in it and is left out: a part is a name, = and an entry, as in name=5'],
    ]);
    const partly = createStore(tab.visit("#v1&b=2&c=soon"));
    expect([seen(partly), partly.problems()]).toEqual([
      ["link", { b: "2" }],
      [
        'link: c: "soon" is no entry: type a plain number such as 40000, a formula that begins with =, or @ and a choice',
      ],
    ]);
    const whole = linkOf({ b: "2" });
    const cut = createStore(tab.visit(whole.slice(0, -1)));
    expect([seen(cut), cut.problems()]).toEqual([
      ["saved", { a: "1" }],
      ["this link is cut: ask for it again (its end is missing, so nothing of it is shown)"],
    ]);
  });
  it("works where the tab keeps nothing", () => {
    const { tab } = own();
    tab.session.failing = "always";
    expect(seen(createStore(tab.visit(linkOf({ b: "2" }))))).toEqual(["link", { b: "2" }]);
    const again = createStore(tab.reload());
    expect(seen(again)).toEqual(["link", { b: "2" }]);
    set(again, "c", "3");
    expect(seen(again)).toEqual(["saved", { b: "2", c: "3" }]);
  });
  it("reports lines that the model has not, and keeps them", () => {
    const { tab } = own();
    const store = createStore(tab.visit(linkOf({ b: "2", old_line: "5" })), { names: new Set(["a", "b"]) });
    expect(store.problems()).toEqual(["this model has no line “old_line”: its entry is kept, and changes nothing"]);
    set(store, "a", "1");
    expect(editOf(store.get(), "old_line")).toBe("5");
  });
});

describe("the release that the figures stand on", () => {
  const [old, now] = ["0ddba11f", "5a11a11a"];
  const made = (hash = "", from = new FakeStorage()) => {
    const tab = new FakeTab(from);
    return { tab, storage: from, store: createStore(tab.visit(hash), { release: now }) };
  };
  const link = `#v1&+begin=${old}&b=2&+end`;

  it("is named by links that are made, and by what is saved", () => {
    const { store, storage, tab } = made();
    expect([store.madeOn(), store.link()]).toEqual(["", `#v1&+begin=${now}&+end`]);
    set(store, "a", "1");
    expect([store.madeOn(), store.link()]).toEqual([now, `#v1&+begin=${now}&a=1&+end`]);
    expect(storage.getItem(key)).toContain(`"release":"${now}"`);
    reset(store);
    expect(createStore(tab.visit(), { release: now }).madeOn()).toBe("");
  });
  it("is that of a link on show, from page to page, until the link becomes the reader's own", () => {
    const { store, tab } = made(link);
    expect(store.madeOn()).toBe(old);
    const next = createStore(tab.visit(), { release: now });
    expect([next.origin(), next.madeOn()]).toEqual(["link", old]);
    next.adoptLink();
    expect([next.origin(), next.madeOn()]).toEqual(["saved", now]);
    expect(made("#v1&b=2").store.madeOn()).toBe("");
    expect(made("#v1&+begin&b=2&+end").store.madeOn()).toBe("");
  });
  it("is told to subscribers where another link has the same figures", () => {
    const { store, tab } = made(link);
    let told = 0;
    store.subscribe(() => told++);
    tab.follow(`#v1&+begin=${now}&b=2&+end`);
    expect([told, store.madeOn()]).toEqual([1, now]);
  });
  it("of saved edits is an earlier one until something changes, or the reader has noted it", () => {
    const { storage } = made();
    const older = createStore(new FakeTab(storage).visit(), { release: old });
    set(older, "a", "1");
    const first = made("", storage);
    expect(first.store.madeOn()).toBe(old);
    first.store.settle();
    expect([first.store.madeOn(), made("", storage).store.madeOn()]).toEqual([now, now]);
    set(older, "a", "2");
    const second = made("", storage);
    expect(second.store.madeOn()).toBe(old);
    second.store.undo();
    expect([second.store.get().edits, second.store.madeOn()]).toEqual([{ a: "1" }, now]);
  });
  it("is none of what was saved before releases had names", () => {
    const storage = new FakeStorage();
    set(createStore(new FakeTab(storage).visit()), "a", "1");
    expect(made("", storage).store.madeOn()).toBe("");
  });
  it("of a damaged text is left out, and the text is kept", () => {
    const storage = new FakeStorage();
    storage.setItem(key, `{"schema":1,"release":5,"state":{"schema":1,"edits":{"a":"1"}},"past":[],"future":[]}`);
    const { store } = made("", storage);
    expect([store.get().edits, store.madeOn(), store.problems()]).toEqual([{ a: "1" }, "", []]);
    storage.setItem(key, "{");
    expect([made("", storage).store.get(), made("", storage).store.madeOn()]).toEqual([emptyState, ""]);
  });
});

describe("a link that is asked for on the figures of today", () => {
  const link = "#v1&+begin=0ddba11f&b=2&+end";
  it("is so on every page of its tab, until it is left, asked for as it was made, or another is opened", () => {
    const tab = new FakeTab(new FakeStorage());
    const store = createStore(tab.visit(link));
    expect([store.isAsNow(), store.askAsNow(true), store.isAsNow()]).toEqual([false, true, true]);
    expect(createStore(tab.reload()).isAsNow()).toBe(true);
    expect(createStore(tab.visit()).isAsNow()).toBe(true);
    expect(createStore(tab.visit("#v1&+begin=0ddba11f&b=3&+end")).isAsNow()).toBe(false);
    const again = createStore(tab.visit(link));
    expect([again.isAsNow(), again.askAsNow(false), again.isAsNow()]).toEqual([true, true, false]);
    again.askAsNow(true);
    again.dismissLink();
    expect([again.isAsNow(), [...tab.session.kept.keys()]]).toEqual([false, []]);
    expect(createStore(tab.visit(link)).isAsNow()).toBe(false);
  });
  it("is not where the tab keeps nothing, which is said", () => {
    const tab = new FakeTab(new FakeStorage());
    tab.session.failing = "always";
    expect(createStore(tab.visit(link)).askAsNow(true)).toBe(false);
    tab.session.failing = "writing";
    expect(createStore(tab.visit(link)).askAsNow(true)).toBe(false);
  });
});

describe("a store that is frozen", () => {
  it("changes nothing, keeps nothing, and says why each time", () => {
    const storage = new FakeStorage();
    const tab = new FakeTab(storage);
    const store = createStore(tab.visit("#v1&b=2"), { frozen: () => "these stay" });
    let told = 0;
    store.subscribe(() => told++);
    expect(store.update("a", (state) => ({ ...state, edits: { a: "1" } }))).toBe("these stay");
    set(store, "a", "1");
    store.adoptLink();
    store.undo();
    expect([store.get().edits, store.origin(), storage.writes, told]).toEqual([{ b: "2" }, "link", 0, 4]);
    expect(createStore(tab.reload(), { frozen: () => "these stay" }).get().edits).toEqual({ b: "2" });
    store.dismissLink();
    expect(store.origin()).toBe("base");
  });
});

describe("a storage that fails", () => {
  const notKept = (name: string) =>
    `this browser does not keep your changes (${name}): they last until you leave this page`;

  it("leaves edits, undo and links working in memory, and it is said", () => {
    const storage = new FakeStorage();
    storage.failing = "always";
    const tab = new FakeTab(storage);
    const store = createStore(tab.visit());
    expect(store.problems()).toEqual([notKept("SecurityError")]);
    set(store, "a", "1");
    set(store, "b", "2");
    store.undo();
    expect([store.get().edits, store.redoLabel() !== null]).toEqual([{ a: "1" }, true]);
  });
  it("is merged with what other tabs wrote once it works again", () => {
    const { storage, tab, store } = world();
    set(store, "a", "1");
    storage.failing = "writing";
    set(store, "b", "2");
    expect(store.problems()).toEqual([notKept("QuotaExceededError")]);
    storage.failing = "never";
    set(createStore(new FakeTab(storage).visit()), "c", "3");
    tab.wake();
    expect(store.get().edits).toEqual({ a: "1", b: "2", c: "3" });
    set(store, "d", "4");
    expect(store.problems()).toEqual([]);
    expect(createStore(tab.visit()).get().edits).toEqual({ a: "1", b: "2", c: "3", d: "4" });
  });
  const noHistory =
    "saved edits: this browser has no room for more; your figures are kept, the steps to undo are not once you leave this page";

  it("that is nearly full gives up the history first, says so, and takes it up again", () => {
    const { storage, tab, store } = world();
    for (let count = 0; count < 50; count++) set(store, `line_${count}`, String(count));
    storage.room = 2500;
    set(store, "a", "1");
    expect(store.problems()).toEqual([noHistory]);
    expect(store.undoLabel() !== null).toBe(true);
    const next = createStore(tab.visit());
    expect([next.get().edits.a, next.get().edits.line_49, next.undoLabel() !== null]).toEqual(["1", "49", false]);
    storage.room = Infinity;
    set(store, "a", "2");
    expect([store.problems(), createStore(tab.visit()).undoLabel() !== null]).toEqual([[], true]);
  });
  it("that holds junk is read as empty, and the junk is kept before it is written over", () => {
    const { storage, tab } = world();
    storage.kept.set(key, "{junk");
    const store = createStore(tab.visit());
    expect(store.problems()).toEqual([`saved edits: it is not JSON; what was saved is kept as ${key}.unread`]);
    expect([store.get(), storage.getItem(key)]).toEqual([emptyState, "{junk"]);
    set(store, "a", "1");
    expect(storage.getItem(`${key}.unread`)).toBe("{junk");
    storage.kept.set(key, "more junk");
    tab.wake();
    expect(store.get().edits).toEqual({ a: "1" });
    set(store, "b", "2");
    expect(storage.getItem(`${key}.unread2`)).toBe("more junk");
    expect(createStore(tab.visit()).get().edits).toEqual({ a: "1", b: "2" });
  });
  it("that can be read in part loses nothing of the rest", () => {
    const { storage, tab } = world();
    const text = '{"schema":1,"state":{"schema":1,"edits":{"a":"1","b":2},"later":true},"past":[{}],"future":[]}';
    storage.kept.set(key, text);
    const store = createStore(tab.visit());
    expect(store.problems()).toEqual([
      `saved edits: b: got 2, which is no text: write "2"; what was saved is kept as ${key}.unread`,
      `saved edits: the steps to undo are no list of steps, and are left out; what was saved is kept as ${key}.unread`,
    ]);
    set(store, "c", "3");
    expect(storage.getItem(`${key}.unread`)).toBe(text);
    expect(createStore(tab.visit()).get()).toEqual({ ...emptyState, edits: { a: "1", c: "3" }, later: true });
  });
  it("that is damaged while the page is open is told at once, until it is mended", () => {
    const { storage, tab, store } = world();
    set(store, "a", "1");
    const sound = storage.getItem(key)!;
    const heard: string[] = [];
    store.subscribe(() => heard.push(store.problems().join()));
    const damage = `saved edits: it is not JSON; what was saved is kept as ${key}.unread`;
    storage.kept.set(key, "{junk");
    tab.wake();
    expect([heard, store.get().edits]).toEqual([[damage], { a: "1" }]);
    storage.kept.set(key, sound);
    tab.wake();
    expect(heard).toEqual([damage, ""]);
    storage.kept.set(key, "{junk");
    tab.wake();
    set(store, "b", "2");
    expect([store.problems(), storage.getItem(`${key}.unread`)]).toEqual([[], "{junk"]);
    expect(createStore(tab.visit()).get().edits).toEqual({ a: "1", b: "2" });
  });
  it("that holds a state 100,000 deep is told, and edits go on", () => {
    const { storage, tab } = world();
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    storage.kept.set(key, `{"schema":1,"state":{"schema":1,"edits":{"a":"1"},"deep":${deep}},"past":[],"future":[]}`);
    const store = createStore(tab.visit());
    expect(store.problems()).toEqual([
      `saved edits: it holds values inside one another more than 100 deep: nothing of it is shown; what was saved is kept as ${key}.unread`,
    ]);
    set(store, "b", "2");
    expect([store.get().edits, store.problems()]).toEqual([{ b: "2" }, []]);
    expect(createStore(tab.visit()).get().edits).toEqual({ b: "2" });
  });
  it("that a newer version wrote is never written over", () => {
    const { storage, tab } = world();
    const text = '{"schema":2,"state":"?"}';
    storage.kept.set(key, text);
    const store = createStore(tab.visit());
    set(store, "a", "1");
    set(store, "b", "2");
    expect([store.get().edits, storage.getItem(key)]).toEqual([{ a: "1", b: "2" }, text]);
    expect(store.problems()).toEqual([
      "saved edits: a newer version of this notebook saved them; they are left untouched and not shown",
      "saved edits: edits made here last until you leave this page",
    ]);
  });
});

describe("the key in storage", () => {
  const kept = (edits: Readonly<Record<string, string>>) =>
    JSON.stringify({ schema: 1, state: { ...emptyState, edits }, past: [], future: [] });
  const names = new Set(["a", "b"]);
  const at = (path: string) => ({ key: `reader-state:${path}`, names });

  it("keeps the notebooks of an origin apart", () => {
    const { tab, storage } = world();
    set(createStore(tab.visit(), at("/a/x")), "a", "1");
    const other = createStore(tab.visit(), at("/b/x"));
    expect(other.get().edits).toEqual({});
    set(other, "b", "2");
    createStore(new FakeTab(storage).visit("#v1&b=3"), at("/a/x"));
    expect(createStore(tab.visit(), at("/a/x")).get().edits).toEqual({ a: "1" });
    expect(createStore(tab.visit(), at("/b/x")).get().edits).toEqual({ b: "2" });
  });
  it("takes over once what was kept under the key of old, and leaves it there for other notebooks", () => {
    const { tab, storage } = world();
    storage.kept.set("reader-state", kept({ a: "1", gone: "5" }));
    const first = createStore(tab.visit(), at("/a/x"));
    expect([first.get().edits, first.origin()]).toEqual([{ a: "1", gone: "5" }, "saved"]);
    expect(storage.getItem("reader-state:/a/x")).toBeNull();
    set(first, "b", "2");
    reset(first);
    const again = createStore(tab.visit(), at("/a/x"));
    expect([again.get(), again.undoLabel() !== null]).toEqual([emptyState, true]);
    expect(storage.getItem("reader-state")).toBe(kept({ a: "1", gone: "5" }));
  });
  it("leaves alone what another notebook kept under the key of old", () => {
    const { tab, storage } = world();
    storage.kept.set("reader-state", kept({ theirs: "1" }));
    const store = createStore(tab.visit(), at("/a/x"));
    expect([store.get(), store.problems()]).toEqual([emptyState, []]);
    set(store, "a", "2");
    tab.wake();
    expect([store.get().edits, storage.getItem("reader-state")]).toEqual([{ a: "2" }, kept({ theirs: "1" })]);
  });
  it("tells damage under the key of old too, and keeps a copy", () => {
    const { tab, storage } = world();
    storage.kept.set("reader-state", "{junk");
    const store = createStore(tab.visit(), at("/a/x"));
    expect(store.problems()).toEqual([
      "saved edits: it is not JSON; what was saved is kept as reader-state:/a/x.unread",
    ]);
    set(store, "a", "1");
    expect([store.problems(), storage.getItem("reader-state:/a/x.unread")]).toEqual([[], "{junk"]);
  });
});

describe("a change beyond the bounds", () => {
  const lines = (count: number) => Array.from({ length: count }, (_, at) => ({ ...line, name: `l${at}` }));
  it("is not made and said, until the next change", () => {
    const { store } = world();
    const heard: string[] = [];
    store.subscribe(() => heard.push(store.problems().join()));
    const said = "this change is not made: with it there would be 201 own lines (at most 200)";
    expect(store.update("add", (state) => ({ ...state, lines: lines(200) }))).toBeNull();
    expect(store.update("add", (state) => ({ ...state, lines: lines(201) }))).toBe(said);
    expect([store.get().lines.length, heard]).toEqual([200, ["", said]]);
    store.update("remove", (state) => ({ ...state, lines: lines(199) }));
    expect([store.get().lines.length, store.problems()]).toEqual([199, []]);
    store.update("label", (state) => ({ ...state, lines: [{ ...line, label: "x".repeat(100_000) }] }));
    expect(store.problems()).toEqual([
      "this change is not made: with it there would be 100,109 characters (at most 100,000)",
    ]);
    store.undo();
    expect([store.get().lines.length, store.problems()]).toEqual([200, []]);
  });
});
