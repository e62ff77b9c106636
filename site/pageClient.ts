import { type Cell, runCells } from "./pageCells.js";

/*
 * What runs the cells of a page in the browser, in place of Framework's client: they are run in order, as at build, where it is
 * seen to that no page asks for more. What is interactive on a page is so by its components, not by cells that are run again.
 */
const files = new Map<string, string>();
const cells: Cell[] = [];

/** Names where a file of the page lies. */
export function registerFile(name: string, file: { readonly path: string }): void {
  files.set(name, file.path);
}

/** Adds a cell; all are run once the page's module has named them. */
export function define(cell: Cell): void {
  if (cells.push(cell) === 1) queueMicrotask(() => void runPage());
}

async function runPage(): Promise<void> {
  const roots = findRoots();
  // What a page loads after the rest of it keeps none of that waiting.
  const isLater = ({ id }: Cell): boolean => roots.get(id)?.parentElement?.closest(".comes-later") != null;
  await runCells(
    [...cells.filter((cell) => !isLater(cell)), ...cells.filter(isLater)],
    { FileAttachment },
    {
      show: (id, nodes) => put(roots.get(id), nodes),
      fail(id, error) {
        console.error(error);
        const told = document.createElement("div");
        told.className = "observablehq--error";
        told.textContent = error.message;
        put(roots.get(id), [told]);
      },
    },
  );
}

/** A file of the page by the name that its cells know. */
function FileAttachment(name: string) {
  const ask = async (): Promise<Response> => {
    const response = await fetch(files.get(name) ?? name);
    if (!response.ok) throw new Error(`${name}: file: got status ${response.status} (reload the page)`);
    return response;
  };
  return { text: async () => (await ask()).text(), json: async () => (await ask()).json() as Promise<unknown> };
}

/** The comments that stand for cells, by the cells' ids. */
function findRoots(): Map<string, Comment> {
  const roots = new Map<string, Comment>();
  const comments = document.createNodeIterator(document.body, NodeFilter.SHOW_COMMENT);
  for (let node = comments.nextNode() as Comment | null; node; node = comments.nextNode() as Comment | null) {
    const [, id] = /^:([0-9a-f]{8}(?:-\d+)?):$/.exec(node.data) ?? [];
    if (id !== undefined) roots.set(id, node);
  }
  return roots;
}

/** Puts what a cell displays in place of what stands in the HTML for it. */
function put(root: Comment | undefined, nodes: readonly (Node | string)[]): void {
  const standing = root?.previousSibling;
  if (standing instanceof Element && standing.localName === "observablehq-loading") standing.replaceWith(...nodes);
  else root?.before(...nodes);
}
