import { distinctPrints, gapBetween, groupTitle, printText, verdictLine } from "../../notebook/agreementText.js";
import { type LedgerGroup } from "../../notebook/ledgerFilter.js";
import { type Bounds } from "../../model/interval.js";
import { intervalScale, type IntervalScale } from "../intervalStrip.js";
import { colour } from "./chartStyle.js";
import { svg } from "./svg.js";
import { lineHeight, wrapText } from "./wrapText.js";

const titleWidth = 208;
const printWidth = 196;
const gap = 16;
/** Between the rows, above and below their rule. */
const rowRoom = 9;
const laneHeight = 15;
const barHeight = 6;
const arrow = 7;

/** What is told more than once, a row for each with a strip for each distinct print, for a file: a page has it as text. */
export function agreementPicture(width: number, groups: readonly LedgerGroup[]): Element {
  const parts: Element[] = [];
  let y = 0;
  for (const group of groups) {
    const row = rowOf(group, width, y + rowRoom);
    parts.push(...row.parts);
    y = row.foot + rowRoom;
    parts.push(svg("path", { d: `M0 ${y}H${width}`, stroke: colour.rule }));
  }
  return svg("svg", { width, height: y + 1, viewBox: `0 0 ${width} ${y + 1}`, fill: colour.ink }, ...parts);
}

function rowOf({ agreement, claims }: LedgerGroup, width: number, top: number): { parts: Element[]; foot: number } {
  const isConflict = agreement.verdict === "conflict";
  const tone = isConflict ? colour.accent : colour.ink;
  const title = textAt(groupTitle(agreement), { x: 0, top, width: titleWidth, fill: tone, bold: isConflict });
  const verdict = textAt(verdictLine(agreement, claims), {
    x: 0,
    top: title.foot + 1,
    width: titleWidth,
    fill: isConflict ? colour.accent : colour.muted,
    bold: isConflict,
  });
  const prints = distinctPrints(claims);
  const scale = intervalScale(prints);
  const left = titleWidth + gap;
  const room = width - left - gap - printWidth;
  const meets = agreement.meet ?? (isConflict ? gapBetween(claims) : null);
  const parts: Element[] = [];
  let foot = top;
  for (const print of prints) {
    const words = textAt(printText(print), { x: width - printWidth, top: foot, width: printWidth, fill: colour.muted });
    const high = Math.max(laneHeight, words.foot - foot);
    const strip = { left, width: room, top: foot, middle: foot + high / 2, height: high };
    if (meets) parts.push(shade(scale, meets, isConflict, strip));
    parts.push(svg("path", { d: `M${left} ${strip.middle}H${left + room}`, stroke: colour.rule }));
    parts.push(bar(scale, print, isConflict ? colour.accent : colour.bar, strip), words.element);
    foot += high + 2;
  }
  return { parts: [title.element, verdict.element, ...parts], foot: Math.max(foot, verdict.foot) };
}

interface Strip {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly middle: number;
  readonly height: number;
}

/** Where all prints of a row meet; or, between dashes, what nothing bridges. */
function shade(scale: IntervalScale, bounds: Bounds, isGap: boolean, { left, width, top, height }: Strip): Element {
  const at = scale.extent(bounds);
  const [x, wide] = [left + (at.left / 100) * width, Math.max(2, (at.width / 100) * width)];
  return svg(
    "g",
    {},
    svg("rect", { x, y: top, width: wide, height, fill: isGap ? colour.accentSoft : "var(--paper-raised)" }),
    svg("path", {
      d: `M${x} ${top}v${height}M${x + wide} ${top}v${height}`,
      fill: "none",
      stroke: isGap ? colour.accent : colour.rule,
      ...(isGap ? { "stroke-dasharray": "3 2" } : {}),
    }),
  );
}

/** What a print stands for; an open side ends in an arrow at the edge. */
function bar(scale: IntervalScale, { low, high }: Bounds, fill: string, { left, width, middle }: Strip): Element {
  const at = scale.extent({ low, high });
  const wide = Math.max(4, (at.width / 100) * width);
  const from = left + (at.left / 100) * width;
  const [half, tip] = [barHeight / 2, barHeight];
  const [start, end] = [from + (low === "" ? arrow : 0), from + wide - (high === "" ? arrow : 0)];
  const point = (x: number, to: number) => `M${x} ${middle - tip}L${to} ${middle}L${x} ${middle + tip}Z`;
  const d = [
    `M${start} ${middle - half}H${end}V${middle + half}H${start}Z`,
    low === "" ? point(start, from) : "",
    high === "" ? point(end, from + wide) : "",
  ].join("");
  return svg("path", { d, fill });
}

interface TextPlace {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly fill: string;
  readonly bold?: boolean;
}

/** A text in lines from a height down. */
function textAt(text: string, { x, top, width, fill, bold = false }: TextPlace): { element: Element; foot: number } {
  const lines = wrapText(text, width, bold ? "bold" : "plain").split("\n");
  const spans = lines.map((line, index) => svg("tspan", { x, y: top + 11 + index * lineHeight }, line));
  const element = svg("text", { fill, ...(bold ? { "font-weight": 600 } : {}) }, ...spans);
  return { element, foot: top + lines.length * lineHeight };
}
