import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { coloursOf } from "../../../../site/picture/houseColours.js";
import { paperColours, paperFace, paperRules } from "../../../../src/components/charts/paperStyle.js";
import { faces } from "../../../../site/faces.js";

const css = ["theme", "charts"]
  .map((name) => readFileSync(`src/styles/${name}.css`, "utf8"))
  .join("")
  .replaceAll(/\/\*[\s\S]*?\*\//g, "");

test("the colours of files are those of the light theme", () => {
  const light = coloursOf(css, "light");
  expect(Object.fromEntries(Object.keys(paperColours).map((name) => [name, light.get(name)]))).toEqual(paperColours);
});

test("the rules of files are those of the style sheet for the same classes", () => {
  const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors = "", body = ""]) => {
    const declared = [...body.matchAll(/([\w-]+): ([^;]+);/g)].map(([, name = "", value = ""]) => [name, value]);
    const list = selectors.trim().replace(/^:is\((.*)\)$/s, "$1");
    return list.split(",").map((selector) => [selector.trim(), Object.fromEntries(declared) as object] as const);
  });
  const ofSquares = new Map<string, object>();
  for (const [selector, declared] of rules)
    if (selector.startsWith(".squares")) ofSquares.set(selector, { ...ofSquares.get(selector), ...declared });
  const written = paperRules.map(([selector, attributes]) => [
    selector,
    Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, String(value)])),
  ]);
  expect(Object.fromEntries(written)).toEqual(Object.fromEntries(ofSquares));
});

test("the face is the one that pages set figures in", () => {
  expect(faces.map(({ family }) => family)).toContain(paperFace);
});
