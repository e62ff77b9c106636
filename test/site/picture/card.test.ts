import { expect, it } from "vitest";
import { type Card, cardSvg } from "../../../site/picture/card.js";
import { type Typeface } from "../../../site/picture/typeface.js";

const face = (family: string): Typeface => ({ family, files: [], widthOf: () => 0.5 });
const faces = { headline: face("Serif"), text: face("Sans"), strong: face("Sans Bold") };
const colours = new Map([
  ["--paper", "#fffdf8"],
  ["--ink", "#1c1b18"],
  ["--ink-muted", "#5b574e"],
  ["--accent", "#b5341a"],
  ["--rule", "#e2dccf"],
  ["--rule-strong", "#1c1b18"],
]);
const card: Card = {
  name: "Night buses",
  headline: "Buses cost <$23\u00a0bn a year",
  description: "Who says so.",
  edition: "Edition of 3 February 2026",
  address: "example.org",
  chart: null,
};

it("is the notebook's name, the headline, what the page tells, the edition and the address", () => {
  expect(cardSvg(card, faces, colours).split(/(?<=>)(?=<)/)).toEqual([
    '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">',
    '<rect width="1200" height="630" fill="#fffdf8"/>',
    '<rect width="1200" height="10" fill="#b5341a"/>',
    `<text x="64" y="72" font-family="'Serif'" font-size="30" fill="#1c1b18" text-anchor="start">Night buses</text>`,
    '<rect x="64" y="94" width="1072" height="2" fill="#1c1b18"/>',
    '<rect x="64" y="536" width="1072" height="2" fill="#e2dccf"/>',
    `<text x="64" y="580" font-family="'Sans'" font-size="24" fill="#5b574e" text-anchor="start">Edition of 3 February 2026</text>`,
    `<text x="1136" y="580" font-family="'Sans'" font-size="24" fill="#5b574e" text-anchor="end">example.org</text>`,
    `<text x="64" y="201.6" font-family="'Serif'" font-size="92" fill="#1c1b18" text-anchor="start">Buses cost</text>`,
    `<text x="64" y="304.64" font-family="'Serif'" font-size="92" fill="#1c1b18" text-anchor="start">&lt;$23\u00a0bn a year</text>`,
    `<text x="64" y="375.04" font-family="'Sans'" font-size="30" fill="#5b574e" text-anchor="start">Who says so.</text>`,
    "</svg>",
  ]);
});

it("sets a chart beside the headline, or a wide one below it, whole and within the margins", () => {
  const chart = { title: "One scale", svg: "<svg/>", width: 430, height: 430, text: "" };
  const beside = cardSvg({ ...card, chart }, faces, colours);
  expect(beside).toContain('<g transform="translate(640 86) scale(1.153)"><svg/></g>');
  expect(beside).toContain(
    `<text x="640" y="67.6" font-family="'Sans Bold'" font-size="22" fill="#1c1b18" text-anchor="start">One scale</text>`,
  );
  expect(beside).not.toContain("Who says so.");
  const below = cardSvg({ ...card, chart: { ...chart, width: 1008, height: 248 } }, faces, colours);
  expect(below).toContain('<g transform="translate(64 252) scale(1.063)"><svg/></g>');
});

it("gives a long address a line of its own, and a long name less height", () => {
  const chart = { title: "One scale", svg: "<svg/>", width: 430, height: 430, text: "" };
  const narrow = cardSvg(
    { ...card, chart, name: "Night buses ".repeat(4).trim(), address: "example.org/a/b/c" },
    faces,
    colours,
  );
  expect(narrow).toContain(
    `<text x="64" y="586" font-family="'Sans'" font-size="24" fill="#5b574e" text-anchor="start">example.org/a/b/c</text>`,
  );
  expect(narrow).toContain(`font-size="22" fill="#1c1b18" text-anchor="start">Night buses Night`);
});
