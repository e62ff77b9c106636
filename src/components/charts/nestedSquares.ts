import { said } from "../../language/said.js";
import { valueText } from "../../model/value.js";
import { type Notebook } from "../../notebook/notebook.js";
import { proseText } from "../../notebook/proseFigure.js";
import { spanText } from "../../notebook/spanText.js";
import { spread } from "../../notebook/standing.js";
import { stepsFor } from "../../notebook/roundEntry.js";
import { chartFrame, type ChartWords } from "./chartFrame.js";
import { type ChartNumber } from "./chartContent.js";
import { type ChartMark } from "./chartMarks.js";
import { type DragHandle, dragHandle, type Point } from "./dragHandle.js";
import {
  labelRoom,
  labelStep,
  layOutSquares,
  type PlacedSquare,
  type SquareAmount,
  tallLabelStep,
} from "./squaresLayout.js";
import { highest, lineNumber, lowest } from "./numbers.js";
import { textWidth } from "./placeLabels.js";
import { svg } from "./svg.js";
import { position } from "./values.js";

/** A line of the model as a square whose area is its value. */
export interface Square {
  readonly line: string;
  readonly label: string;
  /** The input that the reader moves to change it. */
  readonly moves: string;
  /** The line whose choices and range say how far it is open; none where it is not. */
  readonly open?: string;
}

export interface NestedSquares extends ChartWords<readonly ShownSquare[]> {
  /** Largest first; all in one unit. */
  readonly squares: readonly Square[];
  /** Heads of the table: of the labels, the values, what is open, and what is published. */
  readonly columns: readonly [string, string, string, string];
}

/** A square as the reader's figures have it. */
export interface ShownSquare extends SquareAmount {
  readonly label: string;
  readonly text: string;
  /** From the least to the most that is left open, as print; empty where nothing is. */
  readonly range: string;
  readonly publishedText: string;
  readonly isMoved: boolean;
}

/** Amounts of one unit as squares in one corner, each within the next: how small a part of it each is, at one scale. */
export function nestedSquares(notebook: Notebook, spec: NestedSquares): HTMLElement {
  const handles = spec.squares.map(({ moves }) => {
    const workbook = notebook.base();
    // Sides go with the root of what moves them: twice the side is four times the input.
    const valuesAt = ({ x }: Point, start: Point) => ({ [moves]: held * (Math.max(0, x) / start.x) ** 2 });
    let held = 0;
    const onHold = (isHeld: boolean): void => {
      if (isHeld) held = position(notebook.workbook(), moves) ?? 0;
    };
    const lines = [{ line: moves, grows: "right", steps: stepsFor(workbook, moves) }] as const;
    return dragHandle(notebook, { lines, valuesAt, onHold });
  });
  return chartFrame(notebook, spec, {
    read: () => spec.squares.map((square) => shownSquare(notebook, square)),
    table: (squares) => ({
      columns: spec.columns,
      rows: squares.map(({ label, text, range, publishedText }) => [label, text, range || "–", publishedText]),
    }),
    draw(room, squares) {
      const width = Math.min(room, mostWidth);
      // On a phone what is published has no room beside the amount.
      const isTall = squares.some((square) => textWidth(`${square.text}  ${noteOf(square)}`, "bold") > labelRoom);
      const places = layOutSquares(squares, width, isTall && width < mostWidth ? tallLabelStep : labelStep);
      return {
        picture: drawSquares(width, squares, places),
        marks: squares.map((square, index) => markOf(square, places[index]!, width, spec.columns, handles[index])),
      };
    },
    numbers: () => spec.squares.flatMap((square) => squareNumbers(notebook, square, spec.columns)),
    hint: said(
      "Drag the corner of a square in a ring, or step it with the arrow keys: it sets an input of the model.",
      "Tirez le coin cerclé d'un carré, ou déplacez-le avec les flèches du clavier : il fixe une entrée du modèle.",
    ),
  });
}

/** Beyond this many pixels a larger picture says no more. */
const mostWidth = 430;

function shownSquare(notebook: Notebook, { line, label, open = "" }: Square): ShownSquare {
  const workbook = notebook.workbook();
  const reference = notebook.reference();
  const now = position(workbook, line);
  const ends = spread(workbook, line, open);
  const [low, high] = [ends[0], ends.at(-1)];
  const isOpen = low !== undefined && high !== undefined && low !== high;
  return {
    label,
    now,
    low: isOpen ? Number(low) : (now ?? 0),
    high: isOpen ? Number(high) : (now ?? 0),
    published: position(reference, line),
    text: proseText(notebook, workbook, line, { isPoint: true }),
    range: isOpen ? spanText(notebook, line, low, high) : "",
    publishedText: proseText(notebook, reference, line, { isPoint: true }),
    isMoved: valueText(workbook.value(line)) !== valueText(reference.value(line)),
  };
}

/** A square in full precision, with the ends of what is open. */
function squareNumbers(
  notebook: Notebook,
  { line, label: item, open = "" }: Square,
  [, measure, ofOpen]: NestedSquares["columns"],
): ChartNumber[] {
  const [workbook, published] = [notebook.workbook(), notebook.reference()];
  const value = lineNumber(line, { item, measure, workbook, published });
  const [now, then] = [spread(workbook, line, open), spread(published, line, open)];
  if (now.length < 2) return [value];
  const end = (of: string, at: 0 | -1): ChartNumber => ({
    ...value,
    measure: of,
    value: now.at(at) ?? "",
    published: then.at(at) ?? "",
  });
  return [value, end(lowest(ofOpen), 0), end(highest(ofOpen), -1)];
}

function markOf(
  { label, text, range, publishedText, isMoved }: ShownSquare,
  { side }: PlacedSquare,
  width: number,
  [, value, open, published]: NestedSquares["columns"],
  handle: DragHandle | undefined,
): ChartMark {
  handle?.place(side > 0 ? { x: side, y: width - side } : null);
  const values = [
    [value, text] as const,
    ...(range === "" ? [] : [[open, range] as const]),
    ...(isMoved ? [[published, publishedText] as const] : []),
  ];
  const box = { left: side - 8, right: side + 8, top: width - side - 8, bottom: width - side + 8 };
  return { box, head: label, values, ...(handle ? { handle } : {}) };
}

function drawSquares(width: number, squares: readonly ShownSquare[], places: readonly PlacedSquare[]): Element {
  const order = squares.map((_, index) => index).sort((a, b) => places[b]!.side - places[a]!.side);
  const pattern = `open-${(made += 1)}`;
  const hatch = svg(
    "pattern",
    { id: pattern, width: 6, height: 6, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
    svg("rect", { class: "squares-hatch", width: 2, height: 6 }),
  );
  const each = (draw: (square: ShownSquare, place: PlacedSquare, rank: number) => SVGElement[]): SVGElement[] =>
    order.flatMap((index, rank) => draw(squares[index]!, places[index]!, rank));
  return svg(
    "svg",
    { class: "squares", width, height: width, viewBox: `0 0 ${width} ${width}` },
    svg("defs", {}, hatch),
    ...each(({ isMoved }, { side, lowSide, highSide, publishedSide }, rank) => [
      svg("path", { class: "squares-open", d: ring(width, lowSide, highSide), fill: `url(#${pattern})` }),
      corner(width, side, `squares-area is-${Math.min(rank, 3)}`),
      ...(highSide > lowSide ? [corner(width, highSide, "squares-edge")] : []),
      ...(isMoved ? [corner(width, publishedSide, "squares-published")] : []),
    ]),
    ...each(({ label, text, ...square }, place, rank) => [
      ...(rank === 0 ? [] : [leader(width, place)]),
      svg(
        "text",
        { x: place.labelX, y: place.labelY, class: "squares-label" },
        svg("tspan", {}, label),
        svg("tspan", { x: place.labelX, dy: 16, class: "squares-amount" }, text),
        place.labelX + textWidth(`${text}  ${noteOf(square)}`, "bold") > width
          ? svg("tspan", { class: "squares-note", x: place.labelX, dy: 15 }, noteOf(square))
          : svg("tspan", { class: "squares-note" }, `  ${noteOf(square)}`),
      ),
    ]),
  );
}

/** What is published, where the reader's differs; else how far the amount is open. */
const noteOf = ({ isMoved, publishedText, range }: Pick<ShownSquare, "isMoved" | "publishedText" | "range">): string =>
  isMoved ? said(`published ${publishedText}`, `publié ${publishedText}`) : range;

let made = 0;

/** A square of this side in the lower left corner. */
const corner = (width: number, side: number, name: string): SVGElement =>
  svg("rect", { class: name, x: 0, y: width - side, width: side, height: side });

/** What lies between two squares of the corner. */
const ring = (width: number, inner: number, outer: number): string =>
  `M0 ${width - outer}H${outer}V${width}H${inner}V${width - inner}H0Z`;

/** A line from a square's upper edge to its label. */
const leader = (width: number, { side, labelX, labelY }: PlacedSquare): SVGElement =>
  svg("path", { class: "squares-leader", d: `M${side} ${width - side + 1}L${labelX - 4} ${labelY - 4}` });
