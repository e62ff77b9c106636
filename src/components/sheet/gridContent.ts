import { colon } from "../../language/colon.js";
import { said } from "../../language/said.js";
import { semicolon } from "../../language/semicolon.js";
import { rangeText, shownRange } from "../../notebook/lineRange.js";
import { compareLine } from "../../notebook/comparison.js";
import { setterOf } from "../../notebook/whose.js";
import { cellView, shortDifference, unitText } from "../../notebook/sheet/cellView.js";
import { columnTitle } from "../../notebook/sheet/sheetColumns.js";
import { textWidth } from "./columnTracks.js";
import { element, setAttribute } from "./element.js";
import { paintOnce, paintValue } from "./paintCell.js";
import { type Position } from "../../notebook/sheet/position.js";
import { readOnlyReason, type SheetLook, type SheetModel, type SheetOptions } from "../../notebook/sheet/sheetModel.js";
import { sourceMark } from "../../notebook/sheet/sourceMark.js";

const rangeNote = (): string =>
  said(
    "What the articles print; where they print nothing, or a range is ours, what the choices or our assumption span",
    "Ce qu'écrivent les articles ; là où ils n'écrivent rien, ou quand la fourchette est de nous, ce que couvrent les choix ou notre hypothèse",
  );

/** Who says the number of a line, and who says it in the columns that have it from elsewhere: `chips half: your value`. */
function sourceTexts({ notebook, scenarios }: SheetModel, name: string): string[] {
  const base = notebook.workbook();
  const mark = sourceMark(notebook, name, base).text;
  const others = scenarios.flatMap((scenario) => {
    const workbook = notebook.scenario(scenario);
    const text = workbook.entry(name) === base.entry(name) ? mark : sourceMark(notebook, name, workbook).text;
    return text === mark ? [] : [`${notebook.scenarioTitle(scenario)}${colon()} ${text}`];
  });
  return mark === "" ? others : [mark, ...others];
}

/** What a grid shows: its rows and columns, and how their cells are filled. */
export type GridContent = ReturnType<typeof gridContent>;

/** How a sheet's cells are filled from the notebook. */
export function gridContent(model: SheetModel, options: SheetOptions, look: SheetLook) {
  const { notebook, columns } = model;
  const stamps = new WeakMap<HTMLElement, readonly unknown[]>();
  const titleOf = (column: number): string => columnTitle(model, column);
  const isDifferenceUnder = model.isCompared && !columns.some(({ kind }) => kind === "difference");

  /** Whether a cell shows what these parts come to, which it does from now on. */
  function isStamped(cell: HTMLElement, parts: readonly unknown[]): boolean {
    if (stamps.get(cell)?.every((part, index) => part === parts[index])) return true;
    stamps.set(cell, parts);
    return false;
  }

  function fillValue(cell: HTMLElement, position: Position, scenario: string): number {
    const line = model.line(position.row)!;
    const workbook = model.workbook(position.column);
    const isOwn = notebook.isOwnLine(line.name);
    const published = isOwn || model.columns[position.column]!.kind === "published" ? null : notebook.base();
    const yours = scenario === "base" ? null : notebook.workbook();
    // Where no column has the room, the reader's difference stands under the number.
    const withVariance = scenario === "base" ? isDifferenceUnder : look.withVariance;
    // Values that an edit has not touched are the same objects as before: most cells are done here.
    const { name } = line;
    const stamp = [
      line,
      workbook.value(name),
      workbook.content(name),
      workbook.entry(name),
      yours?.entry(name),
      titleOf(position.column),
    ];
    if (isStamped(cell, stamp)) return 0;
    const isReadOnly = readOnlyReason(model, position) !== null;
    const title = titleOf(position.column);
    const setter = setterOf(notebook);
    const view = cellView({
      line,
      workbook,
      published,
      yours,
      scenario: title,
      setter,
      isOwn,
      isReadOnly,
      withVariance,
    });
    paintValue(cell, view, isReadOnly);
    // Marks take room before the number, and a variance is printed smaller.
    return Math.max(textWidth(view.text) + 1.5 + (view.isMoved ? 0.5 : 0), textWidth(view.variance) * 0.8);
  }

  function fillPublished(cell: HTMLElement, position: Position): number {
    const line = model.line(position.row)!;
    if (!notebook.isOwnLine(line.name)) return fillValue(cell, position, "base");
    return fillNothing(
      cell,
      said(
        `${line.label}, ${titleOf(position.column)}: a line of your own, which nobody published`,
        `${line.label}, ${titleOf(position.column)} : une ligne à vous, que personne n'a publiée`,
      ),
    );
  }

  function fillDifference(cell: HTMLElement, { row }: Position): number {
    const line = model.line(row)!;
    const [published, yours] = [notebook.base(), notebook.workbook()];
    if (notebook.isOwnLine(line.name)) return fillNothing(cell, null);
    const { name } = line;
    if (isStamped(cell, [line, yours.value(name), yours.content(name)])) return 0;
    const shown = shortDifference(published, yours, name) ?? "";
    paintOnce(cell, shown, () => (shown === "" ? [] : [shown]));
    const { difference } = compareLine(notebook, name, { isExact: true });
    setAttribute(
      cell,
      "aria-label",
      shown === ""
        ? null
        : said(`${line.label}, ${difference} against published`, `${line.label}, ${difference} par rapport au publié`),
    );
    return textWidth(shown);
  }

  function fillNothing(cell: HTMLElement, label: string | null): number {
    if (isStamped(cell, [label])) return 0;
    paintOnce(cell, "", () => []);
    setAttribute(cell, "aria-label", label);
    return 0;
  }

  function fillText(cell: HTMLElement, { row }: Position, kind: "label" | "unit" | "range" | "source"): number {
    const line = model.line(row)!;
    const workbook = notebook.workbook();
    const { name } = line;
    const columns = kind === "source" ? model.scenarios : [];
    const entries = columns.map((scenario) => notebook.scenario(scenario).entry(name));
    if (isStamped(cell, [line, workbook.unit(name), workbook.content(name), ...entries])) return 0;
    if (kind === "label") {
      paintOnce(cell, line.label, () => [element("span.sheet-label", line.label)]);
      return 0;
    }
    if (kind === "unit" || kind === "range") {
      const shown =
        kind === "unit" ? unitText(workbook, line) : rangeText(shownRange(notebook.base(), line), line.format);
      paintOnce(cell, shown, () => (shown === "" ? [] : [shown]));
      return textWidth(shown);
    }
    const { full, others } = sourceMark(notebook, line.name);
    const text = sourceTexts(model, line.name).join(semicolon());
    paintOnce(cell, `${text}\n${others}`, () => {
      if (line.choices.length === 0) return [text];
      return [
        element("span.sheet-choice", element("span", text), element("span.sheet-open", { "aria-hidden": "true" }, "▾")),
      ];
    });
    cell.classList.toggle("has-choices", line.choices.length > 0);
    setAttribute(cell, "aria-haspopup", line.choices.length > 0 ? "listbox" : null);
    const rest =
      others === 0
        ? ""
        : said(
            `; ${others} ${others === 1 ? "other" : "others"} to choose from`,
            ` ; ${others} ${others < 2 ? "autre" : "autres"} au choix`,
          );
    setAttribute(
      cell,
      "aria-label",
      text === ""
        ? null
        : `${line.label}, ${said("source: ", "source : ")}${text}${text === full ? "" : `${semicolon()}${full}`}${rest}`,
    );
    return 0;
  }

  return {
    model,
    rowHeight: look.withVariance || isDifferenceUnder ? 48 : 32,
    /** Whether rows are anchors by the name of their line. */
    hasAnchors: options.anchors ?? false,
    columnClass: (column: number) =>
      `is-${columns[column]!.kind}${model.scenario(column) === "base" ? " is-base" : ""}`,
    /** Whether a cell takes what is typed. */
    canType: (position: Position) => readOnlyReason(model, position) === null,
    /** Fills a heading; gives the width of what it has to hold in one line, in figures. */
    fillHeader(cell: HTMLElement, column: number): number {
      const scenario = model.scenario(column);
      cell.append(element("span", titleOf(column)));
      const ownNote = columns[column]!.kind === "range" ? rangeNote() : "";
      const note = scenario === null ? ownNote : notebook.scenarioNote(scenario);
      if (note !== "") setAttribute(cell, "title", note);
      // A title breaks between words.
      return Math.max(...titleOf(column).split(/\s/).map(textWidth)) * 0.87;
    },
    /** The same for a cell; 0 where it has not changed. */
    fillCell(cell: HTMLElement, position: Position): number {
      const column = columns[position.column]!;
      if (column.kind === "value") return fillValue(cell, position, column.scenario);
      if (column.kind === "published") return fillPublished(cell, position);
      if (column.kind === "difference") return fillDifference(cell, position);
      return fillText(cell, position, column.kind);
    },
  };
}
