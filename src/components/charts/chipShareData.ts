import { valueText } from "../../model/value.js";
import { editWorkbook, type Workbook } from "../../model/workbook.js";
import { type Notebook } from "../notebook.js";
import { position, print } from "./values.js";

const name = "chip_budget_2026_cny";

/** One telling of the chip budget, in a workbook of its own. The three amounts are positions. */
export interface ChipTelling {
  /** The sum, who tells it, and whether the sheet uses it. */
  readonly label: string;
  readonly who: string;
  readonly workbook: Workbook;
  readonly chips: number;
  readonly total: number;
  /** Chip spending in 2025 that the printed growth implies. */
  readonly before: number;
}

/** The tellings of the chip budget: the choices of its line, and the reader's own value where it is none of them. */
export function chipTellings(notebook: Pick<Notebook, "workbook" | "claim" | "record">): ChipTelling[] {
  const now = notebook.workbook();
  const used = valueText(now.value(name));
  const told = now.line(name).choices.map(({ id, basis, label, content }) => {
    const { workbook } = editWorkbook(now, { [name]: `@${id}` });
    const source = notebook.claim(id)?.source;
    const who =
      basis === "line" ? `${shareTold(now)}, by ${sharers(notebook, content)}` : source ? `source ${source}` : label;
    return telling(workbook, who, valueText(workbook.value(name)) === used);
  });
  return told.some(({ isUsed }) => isUsed) ? told : [...told, telling(now, "your own", true)];
}

function telling(workbook: Workbook, who: string, isUsed: boolean): ChipTelling & { readonly isUsed: boolean } {
  return {
    label: `${print(workbook, name, "bn.0")}: ${who}${isUsed ? " · used in the sheet" : ""}`,
    who,
    workbook,
    chips: position(workbook, name) ?? 0,
    total: position(workbook, "capex_2026_cny") ?? 0,
    before: position(workbook, "chip_spend_2025_cny_implied") ?? 0,
    isUsed,
  };
}

const shareTold = (workbook: Workbook): string => `about ${print(workbook, "chip_share_reported_2026")}`;

/** The sources whose claims a line's formula rests on, those of the share alone. */
function sharers({ workbook, claim }: Pick<Notebook, "workbook" | "claim">, content: string): string {
  const line = content.slice(1);
  const needs = workbook().has(line) ? workbook().precedents(line) : [];
  const share = needs.find((need) => workbook().line(need).unit === "1");
  const ids =
    share === undefined
      ? []
      : workbook()
          .line(share)
          .choices.map(({ id }) => id);
  const sources = [...new Set(ids.flatMap((id) => claim(id)?.source ?? []))];
  return `source${sources.length === 1 ? "" : "s"} ${sources.join(" and ")}`;
}

/** Two tellings of which one's implied 2025 is the other's 2026. */
export interface Echo<T = ChipTelling> {
  readonly from: T;
  readonly to: T;
}

/** The telling whose implied 2025 is, within half a percent, another's 2026: one sum may stand for two years. */
export function echoOf<T extends { readonly chips: number; readonly before: number }>(
  tellings: readonly T[],
): Echo<T> | null {
  for (const from of tellings) {
    const to = tellings.find((other) => other !== from && Math.abs(other.chips - from.before) < other.chips / 200);
    if (to) return { from, to };
  }
  return null;
}
