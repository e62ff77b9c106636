import { Window } from "happy-dom";
import { afterEach, expect, test } from "vitest";
import { defineHere } from "../../../src/components/embedCells.js";

const names = ["document", "Node", "NodeFilter", "Element", "DocumentFragment", "HTMLDetailsElement"] as const;
afterEach(() => {
  for (const name of names) Reflect.deleteProperty(globalThis, name);
});

/** What is defined, and displayed, on a page with these comments that shows what `embed` names. */
async function run(
  embed: string,
  comments: string,
  body: (display: unknown, sheet: unknown) => unknown,
): Promise<unknown[]> {
  const window = new Window({ url: "http://localhost/embed/a.html" });
  for (const name of names) Reflect.set(globalThis, name, window[name]);
  window.document.body.innerHTML = comments;
  if (embed !== "") window.document.documentElement.dataset["embed"] = embed;
  const shown: unknown[] = [];
  const display = (value: unknown): void => void shown.push(value);
  const sheet = (_: unknown, options: unknown): unknown => options;
  const waiting: unknown[] = [];
  const define = defineHere(({ inputs = [], body: run }) => {
    waiting.push(run(...inputs.map((name) => (name === "display" ? display : sheet))));
  });
  define({ id: "1", inputs: ["display", "sheet"], body: (first, second) => body(first, second) });
  await Promise.all(waiting);
  return shown;
}

const show = (html: string) => (display: unknown) => {
  const template = document.createElement("div");
  template.innerHTML = html;
  (display as (value: unknown) => void)(template.firstElementChild);
};

const htmlOf = (shown: unknown[]): string[] => shown.map((value) => (value as Element).outerHTML);

test("a page that stands alone defines all its cells as they are", async () => {
  expect(htmlOf(await run("", "", show("<p>all</p>")))).toEqual(["<p>all</p>"]);
});

test("a cell without a place is left out", async () => {
  expect(await run("chart:a-chart", "<!--:2:-->", show("<p>all</p>"))).toEqual([]);
});

test.each([
  ["the chart itself", '<figure class="chart a-chart">A</figure>', '<figure class="chart a-chart">A</figure>'],
  [
    "the chart among others",
    '<div><p>x</p><figure class="chart a-chart">A</figure></div>',
    '<figure class="chart a-chart">A</figure>',
  ],
  [
    "what opens to it, open",
    '<details class="fold"><summary>x</summary></details>',
    '<details class="fold" open=""><summary>x</summary></details>',
  ],
])("of a cell is displayed %s", async (_, html, expected) => {
  expect(htmlOf(await run("chart:a-chart", "<!--:1:-->", show(html)))).toEqual([expected]);
});

test("a sheet is the one that is named", async () => {
  const shown = await run("sheet:US peers", "<!--:1:-->", (display, sheet) =>
    (display as (value: unknown) => void)(
      (sheet as (notebook: unknown, options: object) => unknown)({}, { caption: "All" }),
    ),
  );
  expect(shown).toEqual([{ sheet: "US peers", isAlone: true }]);
});
