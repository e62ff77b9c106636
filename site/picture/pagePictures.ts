import { dateText } from "../../src/format/dateText.js";
import { codePoint } from "../../loaders/read/cellText.js";
import { type Story } from "../../loaders/read/story.js";
import { type Card, cardSvg } from "./card.js";
import { drawPictures } from "./drawPictures.js";
import { coloursOf } from "./houseColours.js";
import { type ChartPicture, pageChart } from "./pageChart.js";
import { missingGlyphs } from "./textLines.js";
import { loadTypefaces, type Typeface, type Typefaces } from "./typeface.js";

/** A page whose picture is to be drawn. */
export interface PicturedPage {
  readonly file: string;
  readonly html: string;
  readonly headline: string;
  readonly description: string;
}

/** The picture of a page, and what it shows in words. */
export interface PagePicture {
  readonly png: Buffer;
  readonly alt: string;
}

/**
 * A picture of each page by its file, 1200 pixels by 630, the first page's with its first chart; `css` has the colours and
 * the chart's style. A chart with characters that the faces have no glyph for stays out of the picture; a word with one is a
 * problem, told in a sentence.
 */
export async function drawPagePictures(
  story: Pick<Story, "title" | "edition" | "site_url">,
  pages: readonly PicturedPage[],
  css: string,
): Promise<{ pictures: ReadonlyMap<string, PagePicture>; problems: string[] }> {
  const faces = loadTypefaces();
  const cards = pages.map(({ file, html, headline, description }): Card & { file: string } => ({
    file,
    name: drawable(story.title),
    headline: drawable(headline),
    description: drawable(description),
    edition: `Edition of ${dateText(story.edition)}`,
    address: story.site_url.replace(/^https?:\/\/|\/$/g, ""),
    chart: file === "index.html" ? drawableChart(pageChart(html, css, faces), faces) : null,
  }));
  const problems = cards.flatMap(({ file, ...card }) => cardProblems(file, card, faces));
  if (problems.length > 0) return { pictures: new Map(), problems };
  const colours = coloursOf(css, "light");
  const drawn = await drawPictures(
    cards.map((card) => cardSvg(card, faces, colours)),
    faces,
  );
  const altOf = ({ headline, chart }: Card): string =>
    chart === null ? headline : `${headline}. Chart: ${chart.title}`;
  return {
    pictures: new Map(cards.map((card, index) => [card.file, { png: drawn[index]!, alt: altOf(card) }])),
    problems,
  };
}

/** A text for faces that have but one space that does not break; what is only there to break or join lines is left out. */
const drawable = (text: string): string =>
  text.replace(/[\u202f\u2007]/g, "\u00a0").replace(/[\u00ad\u200b\u2060\ufeff]/g, "");

function drawableChart(chart: ChartPicture | null, { text, strong }: Typefaces): ChartPicture | null {
  if (chart === null) return null;
  const [svg, title] = [drawable(chart.svg), drawable(chart.title)];
  const isWhole = [text, strong].every((face) => missingGlyphs(face, drawable(chart.text) + title).length === 0);
  return isWhole ? { ...chart, svg, title } : null;
}

function cardProblems(file: string, { name, headline, description, edition }: Card, faces: Typefaces): string[] {
  const words: [what: string, text: string, face: Typeface][] = [
    ["the notebook's title", name, faces.headline],
    ["the headline", headline, faces.headline],
    ["the description", description, faces.text],
    ["the edition", edition, faces.text],
  ];
  return words.flatMap(([what, text, face]) =>
    missingGlyphs(face, text).map(
      (character) =>
        `${file}: picture: "${character}" (${codePoint(character)}) in ${what} is not in ${face.family} (other words for it)`,
    ),
  );
}
