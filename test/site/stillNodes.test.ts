import { Window } from "happy-dom";
import { afterAll, beforeAll, expect, test } from "vitest";
import { stillHtml, type StillStyles } from "../../site/stillNodes.js";

const names = ["document", "Node", "Element", "HTMLInputElement", "HTMLSelectElement", "HTMLTextAreaElement"] as const;
const window = new Window();
beforeAll(() => {
  for (const name of names) Reflect.set(globalThis, name, window[name]);
});
afterAll(() => {
  for (const name of names) Reflect.deleteProperty(globalThis, name);
});

function still(
  html: string,
  change: (root: HTMLElement) => void = () => {},
  suffix = "",
): { html: string; styles: StillStyles } {
  const root = document.createElement("div");
  root.innerHTML = html;
  change(root);
  const styles: StillStyles = { rules: new Map(), sheets: new Set() };
  return { html: stillHtml([...root.childNodes], styles, suffix), styles };
}

test.each<[string, string, (root: HTMLElement) => void, string]>([
  ["a field", "<input>", (root) => (root.querySelector("input")!.value = "85"), '<input value="85">'],
  [
    "a box",
    '<input type="checkbox">',
    (root) => (root.querySelector("input")!.checked = true),
    '<input type="checkbox" checked="">',
  ],
  [
    "a choice",
    "<select><option>a</option><option>b</option></select>",
    (root) => (root.querySelector("select")!.selectedIndex = 1),
    '<select><option>a</option><option selected="">b</option></select>',
  ],
  ["text", "1 &lt; 2 &amp; 3", () => {}, "1 &lt; 2 &amp; 3"],
  ["pixels", '<svg><rect x="1.23456" y="2.5"></rect></svg>', () => {}, '<svg><rect x="1.23" y="2.5"></rect></svg>'],
  ["figures keep their digits", '<i title="1.23456">1.23456</i>', () => {}, '<i title="1.23456">1.23456</i>'],
])("says what it holds: %s", (_, html, change, expected) => expect(still(html, change).html).toBe(expected));

test("names that nobody is told are left out: in pictures that only decorate, and of cells in what is closed", () => {
  const cell =
    '<table role="grid" aria-label="Sheet"><tbody><tr><td role="gridcell" aria-label="a, 1">1</td></tr></tbody></table>';
  const unnamed = cell.replace(' aria-label="a, 1"', "");
  const picture = '<svg aria-label="Bars"><g aria-label="rect"></g></svg>';
  expect(still(picture).html).toBe(picture);
  expect(still('<svg aria-hidden="true"><g aria-label="rect"></g></svg>').html).toBe(
    '<svg aria-hidden="true"><g></g></svg>',
  );
  expect(still(cell).html).toBe(cell);
  expect(still(`<p><details open="">${cell}</details></p>`).html).toContain(cell);
  expect(still(`<div><details>${cell}</details></div>`).html).toBe(`<div><details>${unnamed}</details></div>`);
});

test("styles become classes, the same for the same", () => {
  const { html, styles } = still('<i style="left: 5%"></i><b class="a" style="left: 5%"></b>');
  const [name = ""] = [...styles.rules.keys()];
  expect(html).toBe(`<i class="${name}"></i><b class="a ${name}"></b>`);
  expect([...styles.rules.values()]).toEqual(["left: 5%"]);
});

test("style sheets of pictures are taken out", () => {
  const { html, styles } = still("<svg><g></g></svg>", (root) => {
    const sheet = document.createElement("style");
    sheet.textContent = "a{}";
    root.firstElementChild!.prepend(sheet);
  });
  expect(html).toBe("<svg><g></g></svg>");
  expect([...styles.sheets]).toEqual(["a{}"]);
});

test("a second telling has ids of its own", () => {
  expect(
    still('<label for="a"></label><p id="a" aria-describedby="b c" fill="url(#d)"></p>', undefined, "-fr").html,
  ).toBe('<label for="a-fr"></label><p id="a-fr" aria-describedby="b-fr c-fr" fill="url(#d-fr)"></p>');
});

test("radio buttons of one language are none of another's", () => {
  const { html } = still('<input type="radio" name="rate" id="a" checked=""><input name="amount">', () => {}, "-fr");
  expect(html).toBe('<input type="radio" name="rate-fr" id="a-fr" checked=""><input name="amount" value="">');
});
