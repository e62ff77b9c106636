/** What a page's module tells of a cell: its names in and out, and how it is run. */
export interface Cell {
  readonly id: string;
  /** Of a figure in a sentence; a block otherwise. */
  readonly mode?: string;
  readonly inputs?: readonly string[];
  readonly outputs?: readonly string[];
  readonly body: (...inputs: unknown[]) => unknown;
}

/** What becomes of each cell: what it displays, nodes, and texts where a sentence has them; or what it failed of. */
export interface CellScreen {
  readonly show: (id: string, nodes: readonly (Node | string)[]) => void;
  readonly fail: (id: string, error: Error) => void;
  /** Waited for after each cell, where others have something to do between them. */
  readonly rest?: () => Promise<void>;
}

/**
 * Runs the cells of a page one after the other, each with what those before it gave, and tells `screen` of each as it ends. One
 * fails that throws, displays anything but nodes and texts, or asks for what no cell before it gives. Returns what all gave.
 */
export async function runCells(
  cells: readonly Cell[],
  given: Readonly<Record<string, unknown>>,
  screen: CellScreen,
): Promise<ReadonlyMap<string, unknown>> {
  const scope = new Map(Object.entries(given));
  for (const { id, inputs = [], outputs = [], body } of cells) {
    const nodes: (Node | string)[] = [];
    const display = (value: unknown): void => void nodes.push(...displayed(id, value));
    try {
      const values = inputs.map((name) => {
        if (name === "display") return display;
        if (!scope.has(name)) throw new Error(`cell ${id}: input: not given by a cell before it: "${name}"`);
        return scope.get(name);
      });
      const made = (await body(...values)) as Readonly<Record<string, unknown>> | undefined;
      for (const name of outputs) scope.set(name, made?.[name]);
    } catch (error) {
      screen.fail(id, error instanceof Error ? error : new Error(String(error)));
      continue;
    }
    screen.show(id, nodes);
    await screen.rest?.();
  }
  return scope;
}

function displayed(id: string, value: unknown): (Node | string)[] {
  if (value instanceof DocumentFragment) return [...value.childNodes];
  if (value instanceof Node || typeof value === "string") return [value];
  throw new Error(`cell ${id}: display: cannot stand in a page: ${typeof value} (a node, or text in a sentence)`);
}
