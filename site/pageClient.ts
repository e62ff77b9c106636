import { type Cell, type CellScreen, runCells } from "./pageCells.js";

/*
 * What runs the cells of a page in the browser, in place of Framework's client: they are run once, as at build, where it is
 * seen to that no page asks for more, and in order but for those that are edited, which come first. What is interactive on a
 * page is so by its components, not by cells that are run again.
 */
const cells: Cell[] = [];

/** Adds a cell; all are run once the page's module has named them. */
export function define(cell: Cell): void {
  if (cells.push(cell) === 1) queueMicrotask(() => void runPage());
}

async function runPage(): Promise<void> {
  const roots = findRoots();
  const screen: CellScreen = {
    show: (id, nodes) => put(roots.get(id), nodes),
    fail(id, error) {
      console.error(error);
      const told = document.createElement("div");
      told.className = "observablehq--error";
      told.textContent = error.message;
      put(roots.get(id), [told]);
    },
  };
  const turns = cells.map((cell) => turnOf(cell, roots.get(cell.id)));
  const inTurn = (turn: number): Cell[] => cells.filter((_, index) => turns[index] === turn);
  const scope = await runCells(inTurn(0), { FileAttachment }, screen);
  // The script in the page's head listens, which does again what was done too early.
  document.dispatchEvent(new Event("page-editable"));
  await breath();
  let end = performance.now() + stretch;
  await runCells([1, 2, 3].flatMap(inTurn), Object.fromEntries(scope), {
    ...screen,
    async rest() {
      if (performance.now() < end) return;
      await breath();
      end = performance.now() + stretch;
    },
  });
}

/** How long cells are run, in milliseconds, before what the reader does has its turn. */
const stretch = 40;

/**
 * Lets what waits have its turn: what was pressed or typed, a frame. Not while nothing is seen of a page but that its figures
 * are coming: all of them come at once.
 */
async function breath(): Promise<void> {
  if (document.documentElement.dataset["figures"] === "coming") return;
  await new Promise((done) => setTimeout(done));
}

/**
 * When a cell is run: first those that give to others and those that hold what is edited, then what shows it, what is said in
 * another language, and last what the page itself puts last.
 */
function turnOf({ outputs = [] }: Cell, root: Comment | undefined): number {
  if (outputs.length > 0) return 0;
  if (root?.parentElement?.closest(".comes-later") != null) return 3;
  const spoken = root?.parentElement?.closest(".said")?.getAttribute("lang") ?? document.documentElement.lang;
  if (spoken !== document.documentElement.lang) return 2;
  return standingFor(root)?.querySelector(edited) != null ? 0 : 1;
}

/** What a reader edits, in what stands in the HTML. */
const edited = "input, [role=gridcell]";

/** A file of the page by the name that its cells know. */
function FileAttachment(name: string) {
  const ask = async (): Promise<Response> => {
    const response = await fetch(addressOf(name));
    if (!response.ok) throw new Error(`${name}: file: got status ${response.status} (reload the page)`);
    return response;
  };
  return { text: async () => (await ask()).text(), json: async () => (await ask()).json() as Promise<unknown> };
}

/**
 * Where a file lies: the root element names the files of its page (`withScripts`), each with a hash of what is in it. This
 * script tells none of them, so that it stays as it is when a figure changes.
 */
function addressOf(name: string): string {
  const plain = name.replace(/^(?:\.\.?\/)*/, "$&_file/");
  const told = Object.entries(document.documentElement.dataset).flatMap(([key, addresses = ""]) =>
    key.startsWith("files") ? addresses.split(" ") : [],
  );
  return told.find((address) => address.replace(/\.[0-9a-f]{8}(?=\.\w+$)/, "") === plain) ?? name;
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

/** What stands in the HTML for a cell. */
function standingFor(root: Comment | undefined): Element | null {
  const standing = root?.previousSibling;
  return standing instanceof Element && standing.localName === "observablehq-loading" ? standing : null;
}

/** Puts what a cell displays in its place. */
function put(root: Comment | undefined, nodes: readonly (Node | string)[]): void {
  const standing = standingFor(root);
  if (standing === null) root?.before(...nodes);
  else standing.replaceWith(...nodes);
}
