import { expect, it } from "vitest";
import { drawPictures } from "../../../site/picture/drawPictures.js";
import { drawPagePictures } from "../../../site/picture/pagePictures.js";
import { facesOf, loadTypefaces } from "../../../site/picture/typeface.js";

const story = { title: "Night buses", edition: "2026-02-03", site_url: "https://example.org/buses/" };
const css = ":root { --paper: light-dark(#fffdf8, #15171a); --ink: light-dark(#1c1b18, #ece8df); }";
const chart = (text: string) =>
  `<figure class="chart"><h2 class="chart-title">Fares</h2><svg class="plot" width="400" height="400"><text x="9" y="99">${text}</text></svg></figure>`;
const first = {
  file: "index.html",
  html: chart("Bus"),
  headline: "Buses cost $23\u202fbn",
  description: "Who says so.",
};
const second = { ...first, file: "costs.html" };

it("draws a picture of each page, with the chart of the first, twice the same", async () => {
  const { pictures, problems } = await drawPagePictures(story, [first, second], css);
  expect(problems).toEqual([]);
  expect([...pictures].map(([file, { alt }]) => [file, alt])).toEqual([
    ["index.html", "Buses cost $23\u00a0bn. Chart: Fares"],
    ["costs.html", "Buses cost $23\u00a0bn"],
  ]);
  const again = await drawPagePictures(story, [first, second], css);
  for (const [file, { png }] of pictures) {
    expect(png.toString("latin1", 1, 4)).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(again.pictures.get(file)?.png.equals(png)).toBe(true);
  }
});

it("leaves out a chart with a character that no face has", async () => {
  const { pictures } = await drawPagePictures(story, [{ ...first, html: chart("Bus ▸") }], css);
  expect(pictures.get("index.html")?.alt).toBe("Buses cost $23\u00a0bn");
});

it("tells of a word with a character that no face has, in place of drawing a box", async () => {
  const { problems } = await drawPagePictures(
    { ...story, title: "夜 buses" },
    [{ ...first, headline: "Buses cost ≈ $23 bn", description: "Who → what." }],
    css,
  );
  expect(problems).toEqual([
    `index.html: picture: "夜" (U+591C) in the notebook's title is not in Source Serif 4 SemiBold (other words for it)`,
    'index.html: picture: "≈" (U+2248) in the headline is not in Source Serif 4 SemiBold (other words for it)',
    'index.html: picture: "→" (U+2192) in the description is not in Inter (other words for it)',
  ]);
});

it("draws in each face, and leaves no letter out", async () => {
  const faces = loadTypefaces();
  const picture = (family: string, text: string): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40"><text x="4" y="30" font-size="24" font-family="'${family}'">${text}</text></svg>`;
  const pictures = facesOf(faces).flatMap(({ family }) => ["", "Bus", "Buš"].map((text) => picture(family, text)));
  const drawn = (await drawPictures(pictures, faces)).map((png) => png.toString("base64"));
  // Empty ones alone are alike.
  expect(new Set(drawn).size).toBe(7);
});
