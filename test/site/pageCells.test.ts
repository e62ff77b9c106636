import { Window } from "happy-dom";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Cell, runCells } from "../../site/pageCells.js";

const window = new Window();
beforeAll(() => void Object.assign(globalThis, { Node: window.Node, DocumentFragment: window.DocumentFragment }));
afterAll(() => {
  for (const name of ["Node", "DocumentFragment"]) Reflect.deleteProperty(globalThis, name);
});

/** What each cell showed, or the message of what it failed of, by its id. */
async function run(cells: readonly Cell[], given: Readonly<Record<string, unknown>>): Promise<Map<string, unknown>> {
  const told = new Map<string, unknown>();
  await runCells(cells, given, {
    show: (id, nodes) => void told.set(id, nodes),
    fail: (id, error) => void told.set(id, error.message),
  });
  return told;
}

test("cells have what those before them gave, and tell what they display", async () => {
  const shown = await run(
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
  const shown = await run(
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
])("a cell fails that asks for %s, and others do not", async (_, inputs, body, message) => {
  const told = await run(
    [
      { id: "1", inputs, body },
      { id: "2", inputs: ["display"], body: (show) => (show as (value: unknown) => void)("all the same") },
    ],
    {},
  );
  expect([...told]).toEqual([
    ["1", message],
    ["2", ["all the same"]],
  ]);
});

test("after each cell others have their turn", async () => {
  const told: string[] = [];
  const body = (show: unknown): void => (show as (value: unknown) => void)("text");
  await runCells(
    ["1", "2"].map((id) => ({ id, inputs: ["display"], body })),
    {},
    { show: (id) => void told.push(id), fail: () => {}, rest: async () => void told.push("rest") },
  );
  expect(told).toEqual(["1", "rest", "2", "rest"]);
});
