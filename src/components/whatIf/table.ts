import { colon } from "../../language/colon.js";
import { said } from "../../language/said.js";
import { type CellEntry, type Notebook } from "../../notebook/notebook.js";
import { type FilledTableView, tablePairs, twoWayOf } from "../../notebook/whatIf/table.js";
import { putIn } from "../../notebook/whatIf/putIn.js";
import { driversOf } from "../../notebook/whatIf/seek.js";
import { inputLines, outputLines, setSettings } from "../../notebook/whatIf/settings.js";
import { announce } from "../announce.js";
import { type CellPlace, heatMap } from "../charts/heatMap.js";
import { live, setText } from "../live.js";
import { button, element, plainField } from "../sheet/element.js";
import { amountField, answerRow, lineChoice } from "./controls.js";

/** Any two inputs against a result: what is asked, the table as a heat map, and a cell's two values to put in. */
export function tableSection(notebook: Notebook): HTMLElement {
  const offer = cellOffer(notebook);
  return element(
    "div.what-section.table-section",
    pairButtons(notebook),
    tableControls(notebook),
    heatMap(notebook, { name: "two-way-table", choose: offer.show }),
    offer.element,
    answerRow(notebook, "table"),
  );
}

const stepName = (): string => said("table of two inputs", "tableau de deux entrées");

function tableControls(notebook: Notebook): HTMLElement {
  const asked = () => twoWayOf(notebook);
  const set = (settings: Readonly<Record<string, string | null>>): void =>
    setSettings(notebook, "table", settings, stepName());
  const input = (side: "across" | "down", label: string): HTMLElement =>
    lineChoice(notebook, {
      label,
      lines: () => inputLines(notebook),
      value: () => asked()?.[side],
      choose: (name) => set({ [side]: name, [`${side}_low`]: null, [`${side}_high`]: null }),
    });
  const end = (side: "across" | "down", of: "low" | "high", label: string): HTMLElement =>
    amountField(notebook, {
      label,
      line: () => asked()?.[side],
      value: () => asked()?.[`${side}Ends`][of] ?? "",
      set: (value) => set({ [`${side}_${of}`]: value }),
    });
  return element(
    "div.what-controls",
    lineChoice(notebook, {
      label: said("Result", "Résultat"),
      lines: () => outputLines(notebook),
      value: () => asked()?.output,
      choose: (output) => {
        const { across = "", down = "" } = asked() ?? {};
        const drivers = driversOf(notebook, output);
        // Inputs that move the new result too stay; a target of one result is none of another.
        const isKept = drivers.includes(across) && drivers.includes(down);
        const inputs = isKept ? { across, down } : { across: null, down: null };
        set({ output, target: null, ...inputs });
      },
    }),
    amountField(notebook, {
      label: said("Target", "Seuil"),
      line: () => asked()?.output,
      value: () => asked()?.target ?? "",
      set: (value) => set({ target: value }),
    }),
    element(
      "div.table-side",
      input("across", said("Across", "En colonnes")),
      end("across", "low", said("From", "De")),
      end("across", "high", said("To", "À")),
    ),
    element(
      "div.table-side",
      input("down", said("Down", "En lignes")),
      end("down", "low", said("From", "De")),
      end("down", "high", said("To", "À")),
    ),
    stepsField(notebook, (steps) => set({ steps })),
  );
}

/** A field for how many values there are to a side; what is typed is answered by the table itself. */
function stepsField(notebook: Notebook, set: (steps: string | null) => void): HTMLElement {
  const field = element("input", {
    ...plainField,
    inputmode: "numeric",
    onchange: () => set(field.value.trim() || null),
    onkeydown: (event: KeyboardEvent) => {
      if (event.key === "Enter") set(field.value.trim() || null);
      else if (event.key === "Escape") show();
    },
  });
  const show = (): void => void (field.value = twoWayOf(notebook)?.steps ?? "");
  const label = element(
    "label.table-steps.by-hand",
    element("span", said("Values a side", "Valeurs par côté")),
    " ",
    field,
  );
  return live(notebook, label, show);
}

/** Tables that are published besides, each with a button that asks for it. */
function pairButtons(notebook: Notebook): HTMLElement {
  const row = element("div.what-buttons.by-hand");
  const buttons = tablePairs(notebook).map(({ settings }) => ({
    settings,
    button: button("", () => setSettings(notebook, "table", settings, stepName())),
  }));
  row.append(...buttons.map((each) => each.button));
  row.hidden = buttons.length < 2;
  return live(notebook, row, () => {
    const asked = twoWayOf(notebook);
    tablePairs(notebook).forEach(({ title, output }, index) => {
      const known = buttons[index]?.button;
      if (!known) return;
      setText(known, title);
      known.setAttribute("aria-pressed", String(asked?.output === output));
    });
  });
}

/** The two values of a cell that was pressed, to be put in together or left. */
function cellOffer(notebook: Notebook): {
  readonly element: HTMLElement;
  readonly show: (view: FilledTableView, place: CellPlace) => void;
} {
  const says = element("p", { id: "table-offer-says" });
  let cells: readonly CellEntry[] = [];
  let label = "";
  let done = "";
  let from: HTMLElement | null = null;
  const close = (): void => {
    part.hidden = true;
    from?.focus();
  };
  const take = button(said("Put both in", "Mettre les deux"), () => {
    part.hidden = true;
    if (putIn(notebook, label, cells)) announce(done);
    from?.focus();
  });
  const part = element(
    "div.table-offer",
    {
      hidden: true,
      role: "group",
      "aria-label": said("Values of the cell", "Valeurs de la case"),
      "aria-describedby": says.id,
      onkeydown: (event: KeyboardEvent) => {
        if (event.key === "Escape") close();
      },
    },
    says,
    element("div.what-buttons", take, button(said("Leave it", "Laisser"), close)),
  );
  // What was offered was of other figures.
  notebook.subscribe(() => void (part.hidden = true));
  return {
    element: part,
    show({ across, down, cells: rows, output }, { column, row }) {
      const [x, y, cell] = [across.points[column]!, down.points[row]!, rows[row]![column]!];
      const pair = `${across.label}${colon()} ${x.words}, ${down.label}${colon()} ${y.words}`;
      const result = `${output.label}${colon()} ${cell.words}`;
      setText(
        says,
        cell.isLive
          ? said(`${pair}. ${result}. This is what stands there now.`, `${pair}. ${result}. C'est ce qui s'y trouve.`)
          : `${pair}. ${result}.`,
      );
      take.hidden = cell.isLive;
      // What stands there stays as it is written.
      cells = [
        { line: across.line, point: x },
        { line: down.line, point: y },
      ].flatMap(({ line, point }) => (point.isLive ? [] : [{ name: line, scenario: "base", entry: point.entry }]));
      label = said(`${across.label} and ${down.label}`, `${across.label} et ${down.label}`);
      done = said(`Put in. ${pair}.`, `C'est fait. ${pair}.`);
      from = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      part.hidden = false;
      (cell.isLive ? part.querySelector<HTMLElement>("button:not([hidden])") : take)?.focus();
    },
  };
}
