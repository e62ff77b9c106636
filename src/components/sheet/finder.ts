import { catalogue } from "../../language/catalogue.js";
import { type LineRecord } from "../../model/line.js";
import { type Notebook } from "../../notebook/notebook.js";
import { isFound, sheetContents } from "../../notebook/sheet/findLines.js";
import { live } from "../live.js";
import { element } from "./element.js";

const words = catalogue({
  en: {
    contents: "Sheets",
    find: "Find lines",
    by: "label, name, unit or printed words",
    shown: (shown: number, all: number) => (shown === all ? `${all} lines` : `${shown} of ${all} lines`),
    nothing: (text: string) =>
      `No line has “${text}” in its label, name, unit or printed words. Escape shows all lines.`,
  },
  fr: {
    contents: "Feuilles",
    find: "Chercher des lignes",
    by: "libellé, nom, unité ou mots imprimés",
    shown: (shown: number, all: number) => (shown === all ? `${all} lignes` : `${shown} lignes sur ${all}`),
    nothing: (text: string) =>
      `Aucune ligne n'a « ${text} » dans son libellé, son nom, son unité ou ses mots imprimés. Échap montre toutes les lignes.`,
  },
});

/** What a finder does to its sheet. */
export interface FinderHost {
  /** All lines that the sheet can show, in their order. */
  readonly lines: () => readonly LineRecord[];
  /** Shows the lines that fit a text, all of them where it is empty. */
  readonly find: (text: string) => void;
  /** Hides the rows while no line fits. */
  readonly hide: (isHidden: boolean) => void;
  /** Goes to the first line of a sheet, with its heading at the top. */
  readonly open: (line: string) => void;
  /** Puts the keyboard on the first row. */
  readonly enter: () => void;
}

/**
 * The contents of a long sheet, which lead to its parts, and a field that finds lines as words are typed: it says how many,
 * Escape shows all again, the arrow down goes on to what was found. `clear` shows all lines.
 */
export function finder(
  notebook: Notebook,
  host: FinderHost,
): { readonly element: HTMLElement; readonly clear: () => void } {
  const list = element("ul");
  const field = element("input", { type: "search", autocomplete: "off", spellcheck: "false", placeholder: words().by });
  const count = element("output", { "aria-live": "polite" });
  const nothing = element("p.sheet-nothing", { role: "status", hidden: true });
  let asked = "";
  let listed = "";

  function show(): void {
    const lines = host.lines();
    const found = lines.filter((line) => isFound(notebook, line, field.value));
    const text = field.value.trim();
    if (text !== asked && found.length > 0) host.find((asked = text));
    host.hide(found.length === 0);
    nothing.hidden = found.length > 0;
    nothing.textContent = found.length > 0 ? "" : words().nothing(text);
    count.textContent = words().shown(found.length, lines.length);
    const contents = sheetContents(notebook, found);
    const key = JSON.stringify(contents);
    if (key === listed) return;
    listed = key;
    list.replaceChildren(
      ...contents.map(({ title, first, count: size }) =>
        element(
          "li",
          element("a", { href: `#${first}`, onclick: (event: MouseEvent) => open(event, first) }, title),
          " ",
          element("small", String(size)),
        ),
      ),
    );
  }

  function open(event: MouseEvent, first: string): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    host.open(first);
  }

  function clear(): void {
    field.value = "";
    show();
  }

  field.addEventListener("input", show);
  field.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "Escape" && field.value !== "") {
      event.preventDefault();
      clear();
    } else if ((event.key === "ArrowDown" || event.key === "Enter") && nothing.hidden) {
      event.preventDefault();
      host.enter();
    }
  });
  const found = element("label.sheet-find", element("span", words().find), field, count);
  const contents = element("nav.sheet-contents", { "aria-label": words().contents }, list);
  return { element: live(notebook, element("div.sheet-finder", contents, found, nothing), show), clear };
}
