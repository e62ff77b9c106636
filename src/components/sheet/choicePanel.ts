import { said } from "../../language/said.js";
import { announce } from "../announce.js";
import { choices } from "./choiceList.js";
import { type EditingHost, type Editing } from "./editing.js";
import { placeBeside } from "./floating.js";
import { type Position } from "../../notebook/sheet/position.js";
import { settledEntry } from "../../notebook/sheet/readTyped.js";
import { readOnlyReason } from "../../notebook/sheet/sheetModel.js";

/** The list of choices of one line, opened under its cell. */
export class ChoicePanel {
  #panel: HTMLElement | null = null;

  constructor(
    readonly host: EditingHost,
    readonly editing: Editing,
  ) {}

  /** Opens the choices of the line in a row, for the scenario of the column, or for the base from a column of text. */
  open(position: Position): void {
    const { grid, model, frame } = this.host;
    const { notebook } = model;
    const line = model.line(position.row);
    const anchor = grid.cell(position);
    if (!line || !anchor) return;
    if (line.choices.length === 0)
      return announce(
        said(
          `${line.label} has no sources to choose among.`,
          `${line.label} : pas de sources entre lesquelles choisir.`,
        ),
      );
    const scenario = model.scenario(position.column) ?? "base";
    const column = model.columnOf(scenario);
    const value = { row: position.row, column };
    const isPublished = model.columns[position.column]?.kind === "published";
    const locked = column >= 0 ? readOnlyReason(model, isPublished ? position : value) : null;
    if (locked !== null) return this.editing.refuse(anchor, locked);
    this.close();
    const back = (): void => {
      this.close();
      grid.activate(position);
    };
    const panel = choices(notebook, line.name, {
      workbook: notebook.scenario(scenario),
      onPick: (id) => {
        back();
        if (id !== null) {
          return notebook.set(line.name, settledEntry(notebook, line, scenario, `@${id}`), scenario);
        }
        if (column < 0) return;
        grid.activate(value);
        this.editing.begin(value, null);
      },
      onClose: back,
      onLeave: () => this.close(),
    });
    this.#panel = panel;
    frame.append(panel);
    placeBeside(panel, anchor, frame, 420);
    panel.querySelector<HTMLElement>("[role=listbox]")?.focus();
  }

  close(): void {
    const panel = this.#panel;
    this.#panel = null;
    panel?.remove();
  }
}
