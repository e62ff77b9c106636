import { said } from "../../language/said.js";
import { toDouble } from "../../model/fraction.js";
import { twoWayField } from "../../model/twoWay.js";
import { type Workbook } from "../../model/workbook.js";
import { amountWords } from "../../notebook/whatIf/amounts.js";
import { type FilledTableView, type TableCell } from "../../notebook/whatIf/table.js";
import { axisWords } from "../../notebook/whatIf/tableText.js";
import { colour } from "./chartStyle.js";
import { contourLines } from "./contourLines.js";
import { finePlaces, type HeatMapLayout, valueAt } from "./heatMapLayout.js";
import { textWidth } from "./placeLabels.js";
import { svg } from "./svg.js";

/** As many numbers to a side the line of the target is found among. */
const fine = 120;

const text = { "font-size": "12px", fill: colour.ink } as const;

/**
 * A table as cells whose ground tells how much, with their numbers; where a target is set, in two colours by its side, with
 * the line on which the result comes to it. The pair of inputs that stands is outlined.
 */
export function heatMapPicture(workbook: Workbook, view: FilledTableView, layout: HeatMapLayout): Element {
  const { columns, width, height, left, top, cellWidth, cellHeight } = layout;
  const { across, down, cells } = view;
  const shade = shadeOf(view);
  const middle = (column: number): number => left + cellWidth * (column + 0.5);
  const line = (row: number): number => top + cellHeight * (row + 0.5);
  const parts: SVGElement[] = [
    label(said(`Across: ${axisWords(across)}`, `En colonnes : ${axisWords(across)}`), 0, 12),
    label(said(`Down: ${axisWords(down)}`, `En lignes : ${axisWords(down)}`), 0, 29),
  ];
  columns.forEach((column, place) => {
    const point = across.points[column]!;
    parts.push(label(point.text, middle(place), top - 8, "middle", point.isLive));
  });
  down.points.forEach((point, row) => {
    parts.push(label(point.text, left - 8, line(row) + 4, "end", point.isLive));
    columns.forEach((column, place) => {
      const cell = cells[row]![column]!;
      const { fill, opacity } = shade(cell);
      const box = { x: left + cellWidth * place, y: top + cellHeight * row, width: cellWidth, height: cellHeight };
      parts.push(svg("rect", { ...box, fill, "fill-opacity": opacity, stroke: colour.paper }));
    });
  });
  const path = targetPath(workbook, view, layout);
  if (path !== "") {
    parts.push(
      svg("path", { d: path, fill: "none", stroke: colour.paper, "stroke-width": 4, "stroke-opacity": 0.8 }),
      svg("path", { d: path, fill: "none", stroke: colour.ink, "stroke-width": 1.75 }),
    );
  }
  down.points.forEach((_, row) => {
    columns.forEach((column, place) => {
      const cell = cells[row]![column]!;
      if (cell.isLive) {
        const box = { x: left + cellWidth * place, y: top + cellHeight * row, width: cellWidth, height: cellHeight };
        parts.push(svg("rect", { ...box, fill: "none", stroke: colour.ink, "stroke-width": 2.5 }));
      }
      const isBold = cell.side !== null && cell.side >= 0;
      const number = label(cell.text, middle(place), line(row) + 4, "middle", isBold);
      // Where the line runs through a number, the number is read.
      number.setAttribute("stroke", colour.paper);
      number.setAttribute("stroke-width", "3");
      number.setAttribute("stroke-opacity", "0.55");
      number.setAttribute("paint-order", "stroke");
      parts.push(number);
    });
  });
  parts.push(...foot(workbook, view, layout, path !== ""));
  return svg("svg", { class: "heat-map", width, height, viewBox: `0 0 ${width} ${height}` }, ...parts);
}

function label(words: string, x: number, y: number, anchor = "start", isBold = false): SVGElement {
  return svg("text", { ...text, x, y, "text-anchor": anchor, ...(isBold ? { "font-weight": 650 } : {}) }, words);
}

/** What the line and the outline are, and how many columns the picture leaves out. */
function foot(workbook: Workbook, { asked, output, across }: FilledTableView, layout: HeatMapLayout, hasLine: boolean) {
  const y = layout.height - 8;
  const parts: SVGElement[] = [];
  let x = 0;
  const say = (words: string): void => {
    parts.push(svg("text", { ...text, fill: colour.muted, x, y }, words));
    x += textWidth(words, "plain") + 18;
  };
  if (hasLine) {
    parts.push(svg("path", { d: `M${x} ${y - 4}h18`, fill: "none", stroke: colour.ink, "stroke-width": 1.75 }));
    x += 24;
    say(amountWords(workbook, output.line, asked.target));
  }
  parts.push(
    svg("rect", { x: x + 1, y: y - 9, width: 14, height: 10, fill: "none", stroke: colour.ink, "stroke-width": 2 }),
  );
  x += 21;
  say(said("as it stands", "en l'état"));
  const [drawn, all] = [layout.columns.length, across.points.length];
  if (drawn < all) say(said(`${drawn} of ${all} columns`, `${drawn} colonnes sur ${all}`));
  return parts;
}

const faintest = 0.05;
const strongest = 0.42;

/** The ground of a cell: stronger the further its number is from the target, or without one from the least. */
function shadeOf({ asked, cells }: FilledTableView): (cell: TableCell) => { fill: string; opacity: number } {
  const numbers = cells.flat().flatMap(({ value }) => (value.kind === "number" ? [toDouble(value.number)] : []));
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const from = asked.target === "" ? least : Number(asked.target);
  const reach = Math.max(most - from, from - least) || 1;
  return ({ value, side }) => {
    if (value.kind !== "number") return { fill: colour.paper, opacity: 0 };
    const away = Math.abs(toDouble(value.number) - from) / reach;
    const opacity = Number((faintest + (strongest - faintest) * Math.min(1, away)).toFixed(3));
    return { fill: side !== null && side >= 0 ? colour.accent : colour.bar, opacity };
  };
}

/** The line on which the result comes to its target, over the cells that are drawn; empty where there is none. */
function targetPath(workbook: Workbook, view: FilledTableView, layout: HeatMapLayout): string {
  const { asked, output, across, down } = view;
  if (asked.target === "") return "";
  const drawn = layout.columns.map((column) => Number(across.points[column]!.value));
  const rows = down.points.map(({ value }) => Number(value));
  const [acrossPlaces, downPlaces] = [finePlaces(drawn, fine), finePlaces(rows, fine)];
  const values = twoWayField(
    workbook,
    {
      across: { line: across.line, numbers: acrossPlaces.map((place) => valueAt(drawn, place)) },
      down: { line: down.line, numbers: downPlaces.map((place) => valueAt(rows, place)) },
    },
    output.line,
  );
  const grid = { values, columns: acrossPlaces.length, rows: downPlaces.length };
  const pixel = (places: readonly number[], at: number, size: number, start: number): string =>
    (start + size * (valueAt(places, at) + 0.5)).toFixed(1);
  return contourLines(grid, Number(asked.target), 0.05)
    .map((points) => {
      const told = points.map(
        ([x, y]) =>
          `${pixel(acrossPlaces, x, layout.cellWidth, layout.left)} ${pixel(downPlaces, y, layout.cellHeight, layout.top)}`,
      );
      return `M${told.join("L")}`;
    })
    .join("");
}
