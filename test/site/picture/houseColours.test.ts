import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { coloursOf, colourSheets } from "../../../site/picture/houseColours.js";

it("reads the colours that style sheets name, in one theme", () => {
  const css = ":root { --ink: light-dark(#111, #eee); --step: 1rem; --bad: var(--ink); }";
  expect([...coloursOf(css, "light")]).toEqual([["--ink", "#111"]]);
  expect([...coloursOf(css, "dark")]).toEqual([["--ink", "#eee"]]);
});

it("finds those of the house that pictures are drawn in", () => {
  const css = colourSheets.map((sheet) => readFileSync(join("src", sheet), "utf8")).join("\n");
  const names = ["--paper", "--ink", "--ink-muted", "--rule", "--rule-strong", "--accent", "--chart-bar"];
  const colours = coloursOf(css, "light");
  expect(names.map((name) => colours.get(name))).toEqual([
    "#fffdf8",
    "#1c1b18",
    "#5b574e",
    "#e2dccf",
    "#1c1b18",
    "#b5341a",
    "#4d5661",
  ]);
});
