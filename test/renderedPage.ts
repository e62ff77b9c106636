import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { language } from "../src/language/language.js";
import { type Notebook } from "../src/notebook/notebook.js";

/** What a page says at one moment: its paragraphs, its headlines and its charts with their tables, as plain text. */
export interface PageText {
  readonly paragraphs: readonly string[];
  readonly titles: readonly string[];
  readonly subtitles: readonly string[];
  /** Rows of the tables of charts, cells apart. */
  readonly rows: readonly (readonly string[])[];
  /** Headlines of the panel: label with its range, published, the reader's, the difference. */
  readonly results: readonly (readonly string[])[];
}

/** A page with live prose, rendered once on a notebook; `text` reads it as the reader's edits have it. */
export interface RenderedPage {
  readonly text: () => PageText;
}

type Scope = Readonly<Record<string, unknown>>;

/** A document for components that are made outside a browser; gives back how to take it away again. */
export function openDocument(): () => void {
  const { window } = new JSDOM("<!doctype html>", { url: "http://localhost/" });
  const globals = {
    document: window.document,
    Node: window.Node,
    NodeList: window.NodeList,
    HTMLCollection: window.HTMLCollection,
    location: window.location,
    ResizeObserver: class {
      observe(): void {}
    },
  };
  const before = Object.fromEntries(Object.keys(globals).map((key) => [key, Reflect.get(globalThis, key) as unknown]));
  Object.assign(globalThis, globals);
  return () => {
    for (const [key, value] of Object.entries(before)) {
      if (value === undefined) Reflect.deleteProperty(globalThis, key);
      else Reflect.set(globalThis, key, value);
    }
  };
}

/**
 * The prose, headlines and charts of a section of src/<page>.md, made by the page's own code: of what stands below the heading
 * with that address, or above the first one. What it puts up of sheets, ledgers and lists is left out: their texts have
 * tests of their own. In the language that is set.
 */
export async function renderPage(page: string, notebook: Notebook, section = ""): Promise<RenderedPage> {
  const other = language() === "en" ? "fr" : "en";
  const whole = readFileSync(`src/${page}.md`, "utf8")
    .replace(/^---\n[\s\S]*?\n---\n/, "")
    .replace(new RegExp(`<(div|span) class="said" lang="${other}">[\\s\\S]*?</\\1>`, "g"), "");
  const source = whole.split(/(?=<h2 id=)/).find((part) => (/^<h2 id="([^"]*)"/.exec(part)?.[1] ?? "") === section);
  if (source === undefined) throw new Error(`src/${page}.md has no section "${section}"`);
  const blocks = [...source.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code = ""]) => code);
  const scope: Record<string, unknown> = { notebook };
  for (const [, names = "", path = ""] of whole.matchAll(/import \{([^}]*)\} from "\.\/([^"]*)\.js";/g)) {
    const module = (await import(/* @vite-ignore */ join(process.cwd(), `src/${path}.ts`))) as Scope;
    for (const name of names.split(",").map((each) => each.trim())) scope[name] = module[name];
  }
  // What opens on request is read too.
  scope["fold"] = (_: string, component: (...asked: unknown[]) => Element, ...asked: unknown[]) => component(...asked);
  const shown: Element[] = [];
  const made =
    /display\((?:fold\((?:said\("[^"]*", "[^"]*"\)|"[^"]*"), )?(?:\w+Chart|lineBars|nestedSquares|inputPanel)[(,]/;
  for (const code of blocks.filter((each) => made.test(each)))
    run(code, { ...scope, display: (element: Element) => shown.push(element) });
  const prose = source
    .replace(/```[\s\S]*?```/g, "")
    .split(/\n{2,}/)
    .map((text) => text.trim())
    .filter((text) => text.includes("${") && !text.includes("${sections"))
    .map((text) => text.replace(/<[^>]*>/g, ""));
  const paragraphs = prose.map(
    (text) => run(`return tag\`${text.replaceAll("`", "")}\``, { ...scope, tag }) as unknown[],
  );
  const each = (selector: string) => shown.flatMap((element) => [...element.querySelectorAll(selector)]);
  return {
    text: () => ({
      paragraphs: paragraphs.map((parts) => tidy(parts.map(partText).join(""))),
      titles: each(".chart-title").map((element) => tidy(visibleText(element))),
      subtitles: each(".chart-subtitle").map((element) => tidy(visibleText(element))),
      rows: each(".chart-table tbody tr").map((row) => [...row.children].map((cell) => tidy(visibleText(cell)))),
      results: each(".panel-results tbody tr").map((row) => [...row.children].map((part) => tidy(visibleText(part)))),
    }),
  };
}

function run(code: string, scope: Scope): unknown {
  // A page is text that Framework would run; here it is run as it stands.
  // oxlint-disable-next-line typescript/no-implied-eval
  const made = new Function(...Object.keys(scope), code) as (...values: unknown[]) => unknown;
  return made(...Object.values(scope));
}

const tag = (strings: readonly string[], ...values: unknown[]): unknown[] =>
  strings.flatMap((text, index) => (index < values.length ? [text, values[index]] : [text]));

const partText = (part: unknown): string => (typeof part === "string" ? part : visibleText(part as Element));

/** What a reader sees and copies: without what is hidden, and without marks and words that are kept out of copies. */
function visibleText(node: Node): string {
  if (node.nodeType === 3) return node.textContent ?? "";
  const element = node as Element;
  if (element.hasAttribute("hidden") || element.matches(".figure-mark, .figure-words")) return "";
  return [...element.childNodes].map(visibleText).join("");
}

const tidy = (text: string): string => text.replace(/[ \n\u00a0]+/g, " ").trim();
