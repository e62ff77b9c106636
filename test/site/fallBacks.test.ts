import { readFileSync } from "node:fs";
import { convert } from "fontverter";
import { create, type Font } from "fontkit";
import { describe, expect, it } from "vitest";
import { faces } from "../../site/faces.js";
import { fallBackRules, standings } from "../../site/fallBacks.js";

/** Running text as pages have it, in both languages. */
const sample =
  "By the end of 2026 the group would have put 23 billion dollars into chips, servers and data centres, half of it abroad; its rivals announce four times as much. D’ici la fin de 2026, le groupe aurait consacré 23 milliards de dollars aux puces, aux serveurs et aux centres de données, dont la moitié à l’étranger ; ses rivaux annoncent quatre fois plus.";

async function fontOf(file: string): Promise<Font> {
  return create(await convert(readFileSync(`node_modules/${file}`), "truetype"));
}

const widthOf = (font: Font): number => font.layout(sample).advanceWidth / font.unitsPerEm;

const fontsource = (name: string) => (cut: string) =>
  `@fontsource/${name}/files/${name}-latin-${{ Regular: "400-normal", Bold: "700-normal", Italic: "400-italic" }[cut]}.woff2`;
const dejaVu = (name: string) => (cut: string) =>
  `dejavu-fonts-ttf/ttf/${name}${cut === "Regular" ? "" : `-${cut}`}.ttf`;

/** Free fonts that are as wide, letter by letter, as those that computers have, or are those. */
const equals: Readonly<Record<string, (cut: string) => string>> = {
  "Notebook Figures in Arial": fontsource("arimo"),
  "Notebook Figures in Roboto": fontsource("roboto"),
  "Notebook Figures in DejaVu": dejaVu("DejaVuSans"),
  "Notebook Text in Georgia": fontsource("gelasio"),
  "Notebook Text in Noto": fontsource("noto-serif"),
  "Notebook Text in Times": fontsource("tinos"),
  "Notebook Text in DejaVu": dejaVu("DejaVuSerif"),
};

/** The weight that style sheets ask for most where they ask for a heavy one. */
const heavy = { figures: 600, text: 620 };

describe.each(["figures", "text"] as const)("what stands for the face of %s", (name) => {
  const { reach, fallBacks } = standings[name];
  const fileOf = (style: string): string => {
    const face = faces.find((face) => face.name.startsWith(name) && face.style === style);
    return `${face?.package}/${face?.file}`;
  };

  it("reaches as far above and below the line", async () => {
    const font = await fontOf(fileOf("normal"));
    expect(
      [font.ascent, -font.descent, font.lineGap].map((part) => Number((part / font.unitsPerEm).toFixed(5))),
    ).toEqual([reach.above, reach.below, 0]);
  });

  it.each(fallBacks)("is as wide in running text: $family", async ({ family, cuts }) => {
    const measured: number[] = [];
    // One after another: two fonts are not unpacked at a time.
    for (const { style, weight } of cuts) {
      const isBold = weight.startsWith("550");
      const face = (await fontOf(fileOf(style))).getVariation({ wght: isBold ? heavy[name] : 400 });
      const other = await fontOf(equals[family]?.(style === "italic" ? "Italic" : isBold ? "Bold" : "Regular") ?? "");
      measured.push(Number(((100 * widthOf(face)) / widthOf(other)).toFixed(1)));
    }
    expect(cuts.map(({ wider }) => wider)).toEqual(measured);
  });
});

it("is named by the style sheet, behind the face, in order", () => {
  const css = readFileSync("src/styles/theme.css", "utf8");
  for (const [name, last] of [
    ["text", "Georgia, serif"],
    ["figures", "Arial, sans-serif"],
  ] as const) {
    const families = [
      faces.find((face) => face.name === name)?.family,
      ...standings[name].fallBacks.map(({ family }) => family),
    ];
    const stack = [...families.map((family) => `"${family}"`), last].join(", ");
    const variable = { text: "--face-text", figures: "--face-figure" }[name];
    expect(new RegExp(`${variable}:\\s*([^;]*);`).exec(css)?.[1]?.replaceAll(/\s+/g, " ")).toBe(stack);
  }
});

it("is written as rules", () => {
  const rules = fallBackRules().split("}");
  expect(rules[0]).toBe(
    '@font-face{font-family:"Notebook Figures in Arial";font-weight:400 549;src:local("Arial"),local("ArialMT"),local("Helvetica"),local("Liberation Sans"),local("Arimo");size-adjust:106.9%;ascent-override:90.6%;descent-override:22.6%;line-gap-override:0%',
  );
  expect(rules.filter((rule) => rule.includes("font-style:italic"))).toHaveLength(4);
});
