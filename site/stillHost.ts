import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { pathToFileURL } from "node:url";
import { addressName } from "../src/format/addressName.js";
import { type Cell, runCells } from "./pageCells.js";
import { openDocument } from "./stillDocument.js";
import { stillHtml, type StillStyles } from "./stillNodes.js";
import { type StillEmbed, type StillPage, type StillWork } from "./stillPages.js";

/*
 * The process in which the pages of a build are rendered in one language: a document that nobody sees, in which each page's own
 * code runs. What it makes of them is sent to the parent.
 */
// What ends it with its parent has let go of the channel, by which it would end before it is told anything.
process.channel?.ref();
process.once("message", (work: StillWork) => {
  renderAll(work).then(
    (pages) => process.send?.(pages, () => process.exit(0)),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      process.exit(1);
    },
  );
});

async function renderAll({ site, modules, pages, language, moved }: StillWork): Promise<StillPage[]> {
  const made: StillPage[] = [];
  for (const [page, html] of pages) {
    openDocument(html, page, language);
    const address = pathToFileURL(join(modules, `${page}.mjs`)).href;
    const { files, ...module } = (await import(`${address}?${language}`)) as PageModule;
    const placed = [...files].map(([name, path]) => [name, join(site, moved[posix.normalize(path)] ?? path)] as const);
    made.push(await renderPage(page, { ...module, files: new Map(placed) }));
  }
  return made;
}

interface PageModule {
  readonly cells: readonly Cell[];
  readonly files: ReadonlyMap<string, string>;
  readonly prepareStill: () => Promise<void>;
}

async function renderPage(page: string, { cells, files, prepareStill }: PageModule): Promise<StillPage> {
  await prepareStill();
  const empty = [...document.querySelectorAll("#observablehq-header div[id]")].filter((part) => part.innerHTML === "");
  const FileAttachment = (name: string) => {
    const text = (): Promise<string> => readFile(files.get(name) ?? name, "utf8");
    return { text, json: async () => JSON.parse(await text()) as unknown };
  };
  const shown = new Map<string, readonly (Node | string)[]>();
  const scope = await runCells(
    cells,
    { FileAttachment },
    {
      show: (id, nodes) => void shown.set(id, nodes),
      fail(_, error) {
        throw error;
      },
    },
  );
  const told = place(shown);
  // What is loaded on request, or made once all stands, is there a moment later.
  for (let turn = 0; turn < 3; turn++) await new Promise((done) => setTimeout(done));
  const suffix = language() === "en" ? "" : `-${language()}`;
  const seen = [...shown].filter(([id]) => (told.get(id) ?? language()) === language());
  const styles: StillStyles = { rules: new Map(), sheets: new Set() };
  const still = (nodes: readonly (Node | string)[]): string => stillHtml(nodes, styles, suffix);
  const embeds = [...chartsOf(cells, shown, still), ...sheetsOf(cells, scope, still)];
  return {
    page,
    embeds,
    cells: Object.fromEntries(seen.map(([id, nodes]) => [id, still(nodes)])),
    parts: Object.fromEntries(
      empty.map((part) => [part.id, still([...part.children].filter((child) => !isHidden(child)))]),
    ),
    rules: Object.fromEntries(styles.rules),
    sheets: [...styles.sheets],
  };
}

/** The charts that cells display. */
function chartsOf(
  cells: readonly Cell[],
  shown: ReadonlyMap<string, readonly (Node | string)[]>,
  still: (nodes: readonly Node[]) => string,
): StillEmbed[] {
  return [...shown].flatMap(([id, nodes]) =>
    nodes
      .filter((node): node is Element => node instanceof Element)
      .flatMap((node) => [...(node.matches("[data-chart]") ? [node] : []), ...node.querySelectorAll("[data-chart]")])
      .map((chart): StillEmbed => {
        const name = chart.getAttribute("data-chart") ?? "";
        const titles = chart.querySelector(".chart-title")?.textContent ?? name;
        return {
          kind: "chart",
          name,
          file: name,
          cell: id,
          needs: giving(cells),
          titles,
          html: still([alone(chart.cloneNode(true))]),
        };
      }),
  );
}

type MakeSheet = (notebook: unknown, options: { sheet: string; isAlone: true }) => Node;

/** The sheets of the model, on the page that shows them all. */
function sheetsOf(
  cells: readonly Cell[],
  scope: ReadonlyMap<string, unknown>,
  still: (nodes: readonly Node[]) => string,
): StillEmbed[] {
  const sheet = scope.get("sheet") as MakeSheet | undefined;
  const notebook = scope.get("notebook") as {
    record: { lines: { sheet: string }[] };
    sheetTitle(name: string): string;
  };
  const cell = cells.find(({ inputs = [] }) => inputs.includes("sheet"));
  if (sheet === undefined || cell === undefined) return [];
  return [...new Set(notebook.record.lines.map((line) => line.sheet))].map((name): StillEmbed => {
    const html = still([alone(sheet(notebook, { sheet: name, isAlone: true }))]);
    const file = addressName(name);
    return { kind: "sheet", name, file, cell: cell.id, needs: giving(cells), titles: notebook.sheetTitle(name), html };
  });
}

/** Without the ways to what it is already. */
function alone(node: Node): Node {
  for (const button of (node as Element).querySelectorAll(".chart-take, .embed-button")) button.remove();
  return node;
}

/** The cells that others need. */
const giving = (cells: readonly Cell[]): string[] =>
  cells.filter(({ outputs = [] }) => outputs.length > 0).map(({ id }) => id);

const isHidden = (element: Element): boolean => element.hasAttribute("hidden");

const language = (): string => document.documentElement.lang;

/**
 * Puts what cells display before the comments that stand for them, so that one may look for what another made. Gives, for those
 * among words of one language, which.
 */
function place(shown: ReadonlyMap<string, readonly (Node | string)[]>): Map<string, string> {
  const comments = document.createTreeWalker(document.body, NodeFilter.SHOW_COMMENT);
  const roots: Comment[] = [];
  while (comments.nextNode()) roots.push(comments.currentNode as Comment);
  const told = new Map<string, string>();
  for (const root of roots) {
    const id = /^:(.+):$/.exec(root.data)?.[1];
    if (id === undefined) continue;
    const spoken = root.parentElement?.closest(".said")?.getAttribute("lang");
    if (spoken) told.set(id, spoken);
    root.before(...(shown.get(id) ?? []));
  }
  return told;
}
