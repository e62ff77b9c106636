import { type Embedded, embedded } from "./embedded.js";

/** What a page's module tells of a cell. */
interface Cell {
  readonly id: string;
  readonly inputs?: readonly string[];
  readonly body: (...inputs: unknown[]) => unknown;
}

type Define = (cell: Cell) => void;

/**
 * `define` for a page that stands in another, which runs the script of the page that it is a part of: the cells it
 * has no place for are left out, and what the others display is reduced to the one chart or sheet. The same `define` on all
 * other pages.
 */
export function defineHere(define: Define): Define {
  const embed = embedded();
  if (embed === null) return define;
  const here = cellsHere();
  return (cell) => {
    if (!here.has(cell.id)) return;
    const { inputs = [], body } = cell;
    define({ ...cell, body: (...values) => body(...values.map((value, index) => given(embed, inputs[index], value))) });
  };
}

/** The cells that the page has a place for, by the comments that stand for them. */
function cellsHere(): ReadonlySet<string> {
  const comments = document.createTreeWalker(document.body, NodeFilter.SHOW_COMMENT);
  const ids = new Set<string>();
  while (comments.nextNode()) ids.add((comments.currentNode as Comment).data.slice(1, -1));
  return ids;
}

/** What a cell is given: to display a part in place of all, and to make one sheet in place of any. */
function given({ kind, name }: Embedded, input: string | undefined, value: unknown): unknown {
  if (kind === "chart" && input === "display") {
    const display = value as (shown: unknown) => unknown;
    return (shown: unknown) => display(shown instanceof Node ? chartIn(shown, name) : shown);
  }
  if (kind === "sheet" && input === "sheet") {
    const sheet = value as (notebook: unknown, options: object) => unknown;
    return (notebook: unknown) => sheet(notebook, { sheet: name, isAlone: true });
  }
  return value;
}

/** The chart among what a cell displays; what opens to it, opened, where it is made on request. */
function chartIn(shown: Node, name: string): Node {
  if (!(shown instanceof Element || shown instanceof DocumentFragment)) return shown;
  if (shown instanceof Element && shown.classList.contains(name)) return shown;
  const chart = shown.querySelector(`.chart.${name}`);
  if (chart !== null) return chart;
  const folds = [...(shown instanceof Element ? [shown] : []), ...shown.querySelectorAll("*")].filter(
    (each): each is HTMLDetailsElement => each instanceof HTMLDetailsElement && each.classList.contains("fold"),
  );
  for (const fold of folds) fold.open = true;
  return shown;
}
