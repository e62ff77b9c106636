import { language } from "../../language/language.js";
import { said } from "../../language/said.js";
import { unbroken } from "../../notebook/unbroken.js";
import { type ChartContent } from "./chartContent.js";
import { faceWidth } from "./faceWidths.js";
import { paperColours, paperFace, paperFamily } from "./paperStyle.js";
import { escapedText, hundredths, svgText, tagText } from "./svgText.js";

/** What stands below a chart that is seen apart from its page. */
export interface SheetFoot {
  /** Whose figures it shows. */
  readonly figures: string;
  /** What the notebook is called, and of when it is. */
  readonly edition: string;
  /** Where the same figures are shown. */
  readonly link: string;
}

/** A chart as a document of its own. */
export interface ChartSheet {
  readonly svg: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** The room at each side of a sheet, and what a chart has between them. */
const margin = 28;
export const sheetRoom = 744;
/** The narrowest that a sheet of a small picture is between its margins. */
const leastRoom = 460;
/** The most characters of a link that is told: nobody types a longer one. */
const mostLink = 420;
/** How much wider than ours a line may become in the faces that stand for it, by weight; the margin takes the rest. */
const fallBackWider = { 400: 1.03, 600: 1.13 } as const;
/** Between what the foot tells. */
const footGap = 4;

/** Words of a sheet: how they are set, and the room above them. */
interface Setting {
  readonly size: number;
  readonly leading: number;
  readonly weight: 400 | 600;
  readonly fill: keyof typeof paperColours;
}

const settings = {
  title: { size: 19, leading: 25, weight: 600, fill: "--ink" },
  subtitle: { size: 13, leading: 18, weight: 400, fill: "--ink-muted" },
  foot: { size: 11.5, leading: 16, weight: 400, fill: "--ink-muted" },
  figures: { size: 11.5, leading: 16, weight: 600, fill: "--ink" },
} as const satisfies Record<string, Setting>;

/**
 * A chart with its title above it, and below where its figures come from, whose they are and where they are shown: an SVG
 * document that needs nothing beside it, the same text for the same chart wherever it is made. `face` is the face of figures,
 * a WOFF 2 file in base64; empty for none: the words then stand in the faces of whoever opens it.
 */
export function chartSheet(content: ChartContent, { figures, edition, link }: SheetFoot, face: string): ChartSheet {
  const { title, subtitle, source, picture } = content;
  const [wide, high] = ["width", "height"].map((name) => Number(picture.getAttribute(name))) as [number, number];
  const room = Math.max(leastRoom, wide);
  const width = hundredths(room + 2 * margin);
  const parts: string[] = [];
  let y = 30;

  const put = (
    text: string,
    setting: Setting,
    lines = wrapped(unbroken(text), room, setting),
    between = " ",
  ): string => {
    const first = y + setting.size * 0.8;
    y += lines.length * setting.leading;
    const { size, weight, fill } = setting;
    const spans = lines.map((line, index) =>
      tagText("tspan", { x: margin, y: hundredths(first + index * setting.leading) }, escapedText(line)),
    );
    return tagText("text", { "font-size": size, "font-weight": weight, fill: paperColours[fill] }, spans.join(between));
  };

  parts.push(put(title, settings.title));
  y += 4;
  parts.push(put(subtitle, settings.subtitle));
  y += 16;
  parts.push(svgText(picture, { transform: `translate(${margin} ${hundredths(y)})` }));
  y += high + 18;
  const rule = hundredths(y);
  parts.push(tagText("path", { d: `M${margin} ${rule}H${width - margin}`, stroke: paperColours["--rule"] }));
  y += 14;
  for (const [text, setting] of [
    [source, settings.foot],
    [figures, settings.figures],
    [edition, settings.foot],
  ] as const) {
    if (text === "") continue;
    parts.push(put(text, setting));
    y += footGap;
  }
  if (link !== "") {
    const address = put(linkWords(link), settings.foot, wrapped(linkWords(link), room, settings.foot), "");
    parts.push(/^https?:/.test(link) ? tagText("a", { href: link }, address) : address);
  }
  const height = hundredths(y + 14);
  const told = [subtitle, source, figures, edition, link].filter((text) => text !== "").join(" ");
  const font =
    face === ""
      ? ""
      : `<style>@font-face{font-family:'${paperFace}';font-weight:400 700;src:url(data:font/woff2;base64,${face}) format('woff2')}</style>`;
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    lang: language(),
    role: "img",
    "font-family": paperFamily,
    "font-size": 12,
    fill: paperColours["--ink"],
  };
  const svg = tagText(
    "svg",
    attributes,
    [
      tagText("title", {}, escapedText(title)),
      tagText("desc", {}, escapedText(told)),
      font,
      tagText("rect", { width, height, fill: paperColours["--paper"] }),
      tagText("rect", { width, height: 3, fill: paperColours["--rule-strong"] }),
      ...parts,
    ].join("\n"),
  );
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, width, height };
}

/** A link as it is told; of one that is too long, the page and where the whole is. */
const linkWords = (link: string): string =>
  link.length <= mostLink
    ? link
    : said(
        `${link.replace(/#.*$/s, "")} (a link of ${link.length} characters: the whole of it is in this file)`,
        `${link.replace(/#.*$/s, "")} (un lien de ${link.length} caractères : il est en entier dans ce fichier)`,
      );

/** A text in lines that fit a width, broken between words, and within one that is longer than a line. */
export function wrapped(text: string, width: number, { size, weight }: Pick<Setting, "size" | "weight">): string[] {
  const room = width / (size * fallBackWider[weight]);
  const wide = (line: string): number => faceWidth(line, weight === 600);
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && wide(`${last} ${word}`) <= room) {
      lines[lines.length - 1] = `${last} ${word}`;
      continue;
    }
    let part = "";
    for (const character of word) {
      if (part !== "" && wide(part + character) > room) {
        lines.push(part);
        part = "";
      }
      part += character;
    }
    lines.push(part);
  }
  return lines;
}
