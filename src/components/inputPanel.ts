import { said } from "../language/said.js";
import { compareLine } from "../notebook/comparison.js";
import { rangeText } from "../notebook/headlineText.js";
import { type Notebook } from "../notebook/notebook.js";
import { spread } from "../notebook/standing.js";
import { unbroken } from "../notebook/unbroken.js";
import { type PanelInput, panelInput } from "./panelInput.js";
import { live, setText } from "./live.js";
import { history } from "./sheet/undoButtons.js";
import { publishedTitle, yoursTitle } from "../notebook/whose.js";
import { element } from "./sheet/element.js";
import { figure } from "./figure.js";

/** The inputs that matter most, and what becomes of the headlines. */
export interface InputPanelOptions {
  readonly inputs: readonly PanelInput[];
}

let count = 0;

/**
 * A handful of inputs to type, slide or pick, with the headline figures below: as published, the reader's, and what lies
 * between. On a narrow screen a strip at the foot of the window says what the first headline that moved has come to, and
 * opens them.
 */
export function inputPanel(notebook: Notebook, { inputs }: InputPanelOptions): HTMLElement {
  const id = `panel-${++count}`;
  const body = element(
    "div.panel-body",
    { id },
    element(
      "div.panel-bar",
      element(
        "h2.panel-title",
        element("span.by-hand", said("Change what it rests on", "Changer les hypothèses")),
        element("span.as-text", said("What it rests on", "Les hypothèses")),
      ),
      history(notebook),
    ),
    ...inputs.map((input) => panelInput(notebook, input)),
    results(notebook),
  );
  return element(
    "section.panel",
    { "aria-label": said("Inputs and results", "Entrées et résultats") },
    strip(notebook, id),
    body,
  );
}

/** The headline figures: one column while all is as published, then three. */
function results(notebook: Notebook): HTMLElement {
  const shown = notebook.record.headlines.filter(({ label }) => label !== "");
  const yoursHead = element("th", { scope: "col" });
  const rows = shown.map((headline) => {
    const { name, label } = headline;
    const published = element("td");
    const yours = element("td.panel-yours", figure(notebook, name, { isPoint: true }));
    const difference = element("td.panel-difference");
    const range = element("small");
    return {
      row: element("tr", element("th", { scope: "row" }, label, range), published, yours, difference),
      /** Brings the row up to date; gives whether the figure has moved. */
      update(): boolean {
        const told = compareLine(notebook, name);
        const values = spread(notebook.workbook(), name, headline.driver);
        setText(range, rangeText(notebook, headline, values) ?? "");
        setText(published, unbroken(told.published));
        setText(difference, unbroken(told.difference || "–"));
        return told.isMoved;
      },
    };
  });
  const table = element(
    "table.panel-results",
    element("caption.visually-hidden", said("What follows from the inputs", "Ce qui découle des entrées")),
    element(
      "thead",
      element(
        "tr",
        element("td"),
        element("th", { scope: "col" }, publishedTitle()),
        yoursHead,
        element("th", { scope: "col" }, said("Difference", "Écart")),
      ),
    ),
    element("tbody", ...rows.map(({ row }) => row)),
  );
  return live(notebook, table, () => {
    const isMoved = rows.map(({ update }) => update()).some(Boolean);
    table.classList.toggle("is-published", !isMoved);
    setText(yoursHead, isMoved ? yoursTitle(notebook) : publishedTitle());
  });
}

/** What the foot of a phone's window says of the panel, which it opens. */
function strip(notebook: Notebook, controls: string): HTMLElement {
  const words = element("span");
  const toggle = element("button.panel-strip", { type: "button", "aria-expanded": "false", "aria-controls": controls });
  toggle.append(words, element("span.panel-arrow", { "aria-hidden": "true" }));
  const open = (isOpen: boolean): void => {
    toggle.setAttribute("aria-expanded", String(isOpen));
    toggle.parentElement?.classList.toggle("is-open", isOpen);
  };
  toggle.addEventListener("click", () => open(toggle.getAttribute("aria-expanded") !== "true"));
  document.addEventListener("keydown", ({ key, defaultPrevented }) => {
    if (key === "Escape" && !defaultPrevented) open(false);
  });
  const ranked = notebook.record.headlines
    .filter(({ label, announced }) => label !== "" && announced > 0)
    .sort((a, b) => a.announced - b.announced);
  return live(notebook, toggle, () => {
    const told = ranked.map((headline) => ({ label: headline.label, ...compareLine(notebook, headline.name) }));
    const first = told.find(({ isMoved }) => isMoved) ?? told[0];
    if (first === undefined) return setText(words, said("Change what it rests on", "Changer les hypothèses"));
    const { label, yours, published, isMoved } = first;
    const text = isMoved
      ? said(`${label}: ${yours}, published ${published}`, `${label} : ${yours}, publié ${published}`)
      : said(`${label}: ${yours}. Change it`, `${label} : ${yours}. Changer`);
    setText(words, unbroken(text));
  });
}
