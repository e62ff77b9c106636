/** What a page's module tells Framework's client of a cell: its names in and out, and how it is run. */
export interface Cell {
  readonly id: string;
  /** Of a figure in a sentence; a block otherwise. */
  readonly mode?: string;
  readonly inputs?: readonly string[];
  readonly outputs?: readonly string[];
  readonly body: (...inputs: unknown[]) => unknown;
}

/**
 * Runs the cells of a page one after the other, each with what those before it gave, as the page itself does. Returns what each
 * displays, nodes, and texts where a sentence has them, and what all gave.
 * @throws Error that names the cell, for one that fails, displays anything else or asks for what no cell before it gives.
 */
export async function runCells(
  cells: readonly Cell[],
  given: Readonly<Record<string, unknown>>,
): Promise<{ shown: Map<string, (Node | string)[]>; scope: ReadonlyMap<string, unknown> }> {
  const scope = new Map(Object.entries(given));
  const shown = new Map<string, (Node | string)[]>();
  for (const { id, inputs = [], outputs = [], body } of cells) {
    const nodes: (Node | string)[] = [];
    const display = (value: unknown): void => void nodes.push(...displayed(id, value));
    const values = inputs.map((name) => {
      if (name === "display") return display;
      if (!scope.has(name)) throw new Error(`cell ${id}: input: not given by a cell before it: "${name}"`);
      return scope.get(name);
    });
    const made = (await body(...values)) as Readonly<Record<string, unknown>> | undefined;
    for (const name of outputs) scope.set(name, made?.[name]);
    shown.set(id, nodes);
  }
  return { shown, scope };
}

function displayed(id: string, value: unknown): (Node | string)[] {
  if (value instanceof DocumentFragment) return [...value.childNodes];
  if (value instanceof Node || typeof value === "string") return [value];
  throw new Error(`cell ${id}: display: cannot stand in a page: ${typeof value} (a node, or text in a sentence)`);
}
