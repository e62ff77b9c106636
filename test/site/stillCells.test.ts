import { Window } from "happy-dom";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCells } from "../../site/stillCells.js";

const window = new Window();
beforeAll(() => void Object.assign(globalThis, { Node: window.Node, DocumentFragment: window.DocumentFragment }));
afterAll(() => {
  for (const name of ["Node", "DocumentFragment"]) Reflect.deleteProperty(globalThis, name);
});

test("cells have what those before them gave, and tell what they display", async () => {
  const { shown } = await runCells(
    [
      { id: "1", inputs: ["given"], outputs: ["a"], body: async (given) => ({ a: `${String(given)}!` }) },
      {
        id: "2",
        mode: "inline",
        inputs: ["a", "display"],
        body: (a, display) => (display as (value: unknown) => void)(a),
      },
    ],
    { given: "yes" },
  );
  expect([...shown]).toEqual([
    ["1", []],
    ["2", ["yes!"]],
  ]);
});

test("parts of a fragment are told one by one", async () => {
  const fragment = window.document.createDocumentFragment();
  fragment.append(window.document.createElement("p"), "text");
  const { shown } = await runCells(
    [{ id: "1", inputs: ["display"], body: (display) => (display as (value: unknown) => void)(fragment) }],
    {},
  );
  expect(shown.get("1")).toHaveLength(2);
});

test.each([
  ["what nobody gives", ["nowhere"], () => {}, 'cell 1: input: not given by a cell before it: "nowhere"'],
  [
    "what cannot stand in a page",
    ["display"],
    (display: unknown) => (display as (value: unknown) => void)({}),
    "cell 1: display: cannot stand in a page: object (a node, or text in a sentence)",
  ],
])("a cell fails that asks for %s", async (_, inputs, body, message) => {
  await expect(runCells([{ id: "1", inputs, body }], {})).rejects.toThrow(message);
});
