import { said } from "../language/said.js";
import { addressName } from "../format/addressName.js";
import { embedButton } from "./embedButton.js";
import { formulaBar } from "./sheet/formulaBar.js";
import { history } from "./sheet/undoButtons.js";
import { type Notebook } from "../notebook/notebook.js";
import { ownLines } from "./sheet/ownLineForm.js";
import { scenarioColumns } from "./sheet/scenarioColumns.js";
import { button, element } from "./sheet/element.js";
import { lookButtons } from "./sheet/lookButtons.js";
import { scenarioNote } from "./sheet/scenarioNote.js";
import { keepHeadings } from "./sheet/keepHeadings.js";
import { legend } from "./sheet/paintCell.js";
import { keepReturnPlace } from "./sheet/returnPlace.js";
import { SheetView } from "./sheet/sheetView.js";
import { sheetLines, type SheetOptions } from "../notebook/sheet/sheetModel.js";
import { finder } from "./sheet/finder.js";
import { skipToSheet } from "./sheet/skipLink.js";
import { whyPanel } from "./sheet/why.js";

export { type SheetOptions } from "../notebook/sheet/sheetModel.js";
export { sourceMark } from "../notebook/sheet/sourceMark.js";

/** Notebooks whose page has a sheet that says how sheets are read; once a page is enough. */
const introduced = new WeakSet<Notebook>();

/**
 * Lines of the model as a spreadsheet: a row a line, a column a scenario, typed into as in any spreadsheet. Above it the
 * formula bar, under which the reasons open on request. The element is made once and keeps itself up to date.
 */
export function sheet(notebook: Notebook, options: SheetOptions = {}): HTMLElement {
  const caption =
    options.caption ??
    (options.sheet ? notebook.sheetTitle(options.sheet) : said("Lines of the model", "Lignes du modèle"));
  const view = new SheetView(notebook, { ...options, caption });
  const follow = (name: string): boolean => {
    if (!view.has(name)) return false;
    // The panel lies over rows, of which the one gone to may be one.
    why.close();
    return view.goTo(name);
  };
  const why = whyPanel(notebook, follow, () => view.focus());
  const askWhy = (): void => {
    const asked = view.current();
    if (asked) why.open(asked.line, asked.scenario);
  };
  const isFirst = options.isAlone === true || !introduced.has(notebook);
  introduced.add(notebook);
  const bar = formulaBar(notebook, (name) => view.goTo(name), {
    onWhy: askWhy,
    onChoices: () => view.choices.open(view.grid.active),
    withHint: isFirst,
  });
  const tell = (): void => {
    const current = view.current();
    if (current && view.isVisited) bar.show(current.line, current.scenario);
  };
  view.onMove = tell;
  view.onWhy = askWhy;
  view.onChange = () => {
    tell();
    why.update();
  };
  const tools = element("div.sheet-tools");
  const frame = element(
    "section.sheet",
    { "aria-label": caption, "data-sheet": options.sheet ?? null },
    element("div.sheet-bar", element("div.sheet-caption", { role: "heading", "aria-level": 2 }, caption), tools),
  );
  if (options.columns) {
    const columns = scenarioColumns(notebook, () => view.model.scenarios);
    tools.append(
      columns.button,
      lookButtons(notebook, options, (change) => view.look(change)),
    );
    frame.append(columns.panel);
  }
  const own = options.own ? ownLines(notebook) : null;
  if (own) {
    const begin = (): void => own.querySelector<HTMLElement>(".own-form input")?.focus();
    tools.append(button(said("Add a line", "Ajouter une ligne"), begin));
  }
  tools.append(history(notebook));
  const embed = embedButton(notebook, addressName(options.sheet ?? ""));
  if (embed !== null) tools.append(embed);
  if (options.anchors) {
    const found = finder(notebook, {
      lines: () => sheetLines(notebook, options),
      find: (text) => view.look({ find: text }),
      hide: (isHidden) => (view.grid.element.hidden = isHidden),
      open: (line) => view.openPart(line),
      enter: () => view.focus(),
    });
    view.onUnfind = found.clear;
    frame.append(found.element);
  }
  // The reasons open under the bar and over the rows: nothing that the reader looks at moves.
  const top = element("div.sheet-top", bar.element, why.element);
  const more = element(
    "p.sheet-more",
    { "aria-hidden": "true", hidden: true },
    said("More columns to the right: scroll sideways", "D'autres colonnes à droite : faites défiler"),
  );
  frame.append(top, more, view.grid.element, view.note);
  const hasColumns = options.columns === true || (options.scenarios?.length ?? 1) > 1;
  if (hasColumns) frame.append(scenarioNote(notebook, view));
  if (isFirst) frame.append(legend(hasColumns));
  if (own) frame.append(own);
  view.frame = frame;
  keepHeadings(view.grid, top, more);
  view.grid.roomAbove = () => {
    const reasons = why.isOpen ? why.element.offsetHeight : 0;
    return top.offsetHeight + view.grid.headHeight + reasons + 8;
  };
  keepReturnPlace({
    frame,
    place() {
      const current = view.current();
      if (!current || !view.isVisited || !frame.contains(document.activeElement)) return null;
      return { sheet: caption, line: current.line.name, scenario: current.scenario, isAsked: why.isOpen };
    },
    restore(place) {
      if (place.sheet !== caption || !view.goTo(place.line, place.scenario)) return false;
      if (place.isAsked) askWhy();
      return true;
    },
  });
  if (isFirst) skipToSheet(frame, () => view.focus());
  return frame;
}
