import { describe, expect } from "vitest";
import { isSeen, keepTrying, pressSoon } from "../bench/visit/reader.js";
import { type Sign } from "../bench/visit/signs.js";
import { slowVisit } from "../bench/visit/slowVisit.js";
import { browserTest } from "./browserTest.js";

// What times a visit must not tell of a sign sooner than a reader sees it.

const page = (body: string): string => `data:text/html,${encodeURIComponent(`<!doctype html>${body}`)}`;
const after = (ms: number, code: string): string => `<script>setTimeout(() => { ${code} }, ${ms})</script>`;

describe("a sign counts from when", () => {
  const figure: Sign = { shown: "h1 span" };
  const wait = { act: async () => {}, untilAgain: 100 };

  browserTest.for([
    ["it has text", `<h1><span></span></h1>${after(600, 'document.querySelector("span").textContent = "$23 bn"')}`],
    [
      "its text has a digit",
      `<h1><span>…</span></h1>${after(600, 'document.querySelector("span").textContent = "7"')}`,
    ],
    [
      "it is visible",
      `<h1 style="visibility: hidden"><span>7</span></h1>${after(600, 'document.querySelector("h1").style = ""')}`,
    ],
    [
      "the one of two that is shown is there",
      `<h1><span hidden>7</span></h1>${after(600, 'document.querySelector("h1").append(Object.assign(document.createElement("span"), { textContent: "8" }))')}`,
    ],
  ])("%s", async ([, body], { browser }) => {
    const { seen } = await slowVisit(browser, page(body ?? ""), { seen: figure }, (visited) =>
      keepTrying("the figure", { ...wait, isDone: () => isSeen(visited, "seen") }),
    );
    expect(seen).toBeGreaterThanOrEqual(600);
    expect(seen).toBeLessThan(30_000);
  });
});

browserTest("an edit counts from when its result shows, however often it was lost before", async ({ browser }) => {
  const takeOver = `
    const field = document.createElement("input");
    field.onkeydown = ({ key }) => { if (key === "Enter") document.querySelector("output").textContent = field.value; };
    document.querySelector("input").replaceWith(field);`;
  const body = `<div style="height: 3000px"></div><input><output>none</output>${after(1500, takeOver)}`;
  const signs = { answered: { shown: "output", holding: ["output", "90"] } } as const;
  const { answered } = await slowVisit(browser, page(body), signs, (visited) =>
    keepTrying("the edit", {
      async act() {
        await pressSoon(visited, "input");
        await visited.keyboard.press("Control+a");
        await visited.keyboard.type("90");
        await visited.keyboard.press("Enter");
      },
      isDone: () => isSeen(visited, "answered"),
      untilAgain: 300,
    }),
  );
  expect(answered).toBeGreaterThanOrEqual(1500);
  expect(answered).toBeLessThan(30_000);
});

browserTest("what is never seen is an error with its name", async ({ browser }) => {
  const visit = slowVisit(browser, page("<h1>no figure</h1>"), { figure: { shown: "h1" } }, async () => {});
  await expect(visit).rejects.toThrow(/^data:text.*: figure: was not seen$/);
});
