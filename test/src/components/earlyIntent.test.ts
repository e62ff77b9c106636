// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Window } from "happy-dom";
import { watchIntent } from "../../../src/components/earlyIntent.js";

const names = [
  "Node",
  "HTMLElement",
  "HTMLInputElement",
  "Event",
  "MouseEvent",
  "KeyboardEvent",
  "InputEvent",
] as const;
const before = new Map<string, PropertyDescriptor | undefined>();
let document: Document;
let log: string[];

beforeEach(() => {
  const window = new Window();
  document = window.document as unknown as Document;
  for (const name of names) {
    before.set(name, Object.getOwnPropertyDescriptor(globalThis, name));
    Object.defineProperty(globalThis, name, { value: window[name], configurable: true, writable: true });
  }
  log = [];
});
afterEach(() => {
  for (const [name, descriptor] of before) {
    if (descriptor === undefined) Reflect.deleteProperty(globalThis, name);
    else Object.defineProperty(globalThis, name, descriptor);
  }
});

/** A cell as the build leaves it: what stands in both languages, and the comment that stands for what it displays. */
const cell = (html: string): string =>
  `<observablehq-loading><div class="said" lang="en">${html}</div><div class="said" lang="fr">${html}</div></observablehq-loading><!--:1:-->`;

/** What the scripts do when they take the page over: what is displayed goes before the comment. */
function takeOver(html: (index: number) => string): void {
  [...document.querySelectorAll("observablehq-loading")].forEach((loading, index) => {
    const made = document.createElement("div");
    made.innerHTML = html(index);
    loading.nextSibling?.before(...made.childNodes);
    loading.remove();
  });
}

/** Writes down what happens to an element from now on. */
function hear(selector: string, ...types: string[]): void {
  for (const element of document.querySelectorAll(selector))
    for (const type of types)
      element.addEventListener(type, (event) => {
        const { key, data } = event as KeyboardEvent & InputEvent;
        log.push([element.id || selector, type, key ?? data].filter(Boolean).join(" "));
      });
}

const find = <Found extends HTMLElement>(selector: string): Found => document.querySelector<Found>(selector)!;
const click = (selector: string): void => find(selector).click();
const send = (selector: string, event: Event): boolean => find(selector).dispatchEvent(event);
const key = (name: string): Event => new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true });
const bubbling = (type: string): Event => new Event(type, { bubbles: true });

function type(selector: string, text: string): void {
  find<HTMLInputElement>(selector).value = text;
  send(selector, bubbling("input"));
}

describe("watchIntent", () => {
  it("presses what was pressed, once and as a pointer does", () => {
    document.body.innerHTML = cell("<p><button>one</button><button>two</button></p>");
    const intents = watchIntent(document);
    click(".said[lang=fr] button:nth-child(2)");
    takeOver(() => '<p><button id="one">one</button><button id="two">two</button></p>');
    hear("button", "mousedown", "mouseup", "click");
    intents.end();
    expect(log).toEqual(["two mousedown", "two mouseup", "two click"]);
    intents.end();
    expect(log).toHaveLength(3);
  });

  it("does all that was done, in its order", () => {
    document.body.innerHTML = cell('<input type="text"><button>take</button>');
    const intents = watchIntent(document);
    type("input", "4");
    type("input", "40");
    send("input", key("Enter"));
    send("input", bubbling("change"));
    send("button", bubbling("focusin"));
    click("button");
    takeOver(() => '<input id="field" type="text"><button id="take">take</button>');
    hear("input", "input", "keydown", "change");
    hear("button", "click");
    intents.end();
    expect(find<HTMLInputElement>("input").value).toBe("40");
    expect(log).toEqual(["field input", "field keydown Enter", "field change", "take click"]);
  });

  it("does again what was done to what is alive, and the rest once all is, and nothing twice", () => {
    document.body.innerHTML = `${cell('<button class="first">first</button>')}${cell('<button class="second">second</button>')}<button id="share">share</button>`;
    const intents = watchIntent(document);
    for (const each of ["#share", ".first", ".second", ".first"]) click(`.said[lang=en] ${each}, body > ${each}`);
    const made = document.createElement("div");
    made.innerHTML = '<button id="first">first</button>';
    const standing = document.querySelector("observablehq-loading")!;
    standing.nextSibling?.before(...made.childNodes);
    standing.remove();
    hear("button", "click");
    intents.replay();
    expect(log).toEqual(["share click", "first click"]);
    // From now on these answer by themselves.
    click("#first");
    click("#share");
    takeOver(() => '<button id="second">second</button>');
    hear("#second", "click");
    intents.end();
    expect(log).toEqual(["share click", "first click", "first click", "share click", "second click", "first click"]);
  });

  it("fills a field with what it held then, not with what it held last", () => {
    document.body.innerHTML = cell('<input type="text">');
    const intents = watchIntent(document);
    type("input", "40");
    send("input", key("Enter"));
    type("input", "50");
    takeOver(() => '<input id="field" type="text">');
    const held: string[] = [];
    find("input").addEventListener("input", () => held.push(find<HTMLInputElement>("input").value));
    intents.end();
    expect(held).toEqual(["40", "50"]);
  });

  it("leads the keyboard to where it was last, past what stands beside it in the sentence", () => {
    document.body.innerHTML = `<p>Of ${cell("<a href='#a'>23</a>")} and ${cell("<a href='#b'>85</a>")}.</p>`;
    const intents = watchIntent(document);
    for (const at of [0, 1]) document.querySelectorAll(".said[lang=en] a")[at]?.dispatchEvent(bubbling("focusin"));
    takeOver((index) => `<a href="#x" id="figure-${index}">${index}</a>`);
    intents.end();
    expect(document.activeElement?.id).toBe("figure-1");
  });

  it("types on a cell what was typed on it, which leaves its text alone", () => {
    document.body.innerHTML = cell('<table><tr><td role="gridcell" tabindex="0">20,000</td></tr></table>');
    const intents = watchIntent(document);
    click("td");
    const characters = [..."40"].map((each) => {
      const event = key(each);
      send("td", event);
      return event.defaultPrevented;
    });
    expect(characters).toEqual([true, true]);
    send("td", key("Enter"));
    takeOver(() => '<table><tr><td role="gridcell" tabindex="0" id="cell">20,000</td></tr></table>');
    hear("td", "mousedown", "click", "beforeinput", "keydown");
    intents.end();
    expect(log).toEqual(["cell mousedown", "cell click", "cell beforeinput 40", "cell keydown Enter"]);
  });

  it("chooses in what stands in the header", () => {
    document.body.innerHTML =
      '<div data-still><label><select><option value="a"><option value="b"></select></label></div>';
    const intents = watchIntent(document);
    type("select", "b");
    send("select", bubbling("change"));
    find("[data-still]").innerHTML =
      '<label><select id="figures"><option value="a"><option value="b"></select></label>';
    hear("select", "input", "change");
    intents.end();
    expect([find<HTMLSelectElement>("select").value, log]).toEqual(["b", ["figures input", "figures change"]]);
  });

  it("presses a button that stays, and leaves alone what stays and has opened by itself", () => {
    document.body.innerHTML = "<button id='stays'>FR</button><details><summary id='opens'>More</summary></details>";
    const intents = watchIntent(document);
    click("#stays");
    click("#opens");
    hear("#stays, #opens", "click");
    intents.end();
    expect(log).toEqual(["stays click"]);
  });

  it("does nothing to what came out otherwise", () => {
    document.body.innerHTML = cell("<p><button>one</button></p>");
    const intents = watchIntent(document);
    click("button");
    takeOver(() => "<p><a href='#x'>one</a></p>");
    hear("a", "click", "mousedown");
    intents.end();
    expect(log).toEqual([]);
  });

  it("notes nothing of keys that are no typing", () => {
    document.body.innerHTML = cell('<table><tr><td role="gridcell" tabindex="0">1</td></tr></table>');
    const intents = watchIntent(document);
    for (const event of [key("Tab"), new KeyboardEvent("keydown", { key: "c", ctrlKey: true, bubbles: true })])
      send("td", event);
    takeOver(() => '<table><tr><td role="gridcell" tabindex="0" id="cell">1</td></tr></table>');
    hear("td", "keydown", "beforeinput");
    intents.end();
    expect(log).toEqual([]);
  });
});
