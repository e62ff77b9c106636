import { valueText } from "../model/value.js";
import { editWorkbook, type Workbook } from "../model/workbook.js";
import { type Notebook } from "../notebook/notebook.js";
import { standingChoice } from "../notebook/ownValues.js";
import { proseFigure, proseText } from "../notebook/proseFigure.js";
import { position, print } from "../components/charts/values.js";

const name = "chip_budget_2026_cny";
const shareName = "chip_share_reported_2026";
const impliedName = "chip_spend_2025_cny_implied";

/** One telling of the chip budget, in a workbook of its own. The amounts are positions. */
export interface ChipTelling {
  /** The sum and who tells it. */
  readonly label: string;
  readonly isUsed: boolean;
  readonly who: string;
  /** The sum as it is told: an amount, or a part of the budget. */
  readonly sum: string;
  /** Its share of the budget; only as precise as it is told. */
  readonly share: string;
  /** The rest of the budget, and the chip spending of 2025 that a printed growth implies, as print. */
  readonly rest: string;
  readonly implied: string;
  readonly workbook: Workbook;
  readonly chips: number;
  readonly total: number;
  /** Chip spending in 2025 that the printed growth implies; null for a sum that no growth is printed with. */
  readonly before: number | null;
  /** Whether an article prints the sum itself. */
  readonly isPrinted: boolean;
}

/** The tellings of the chip budget: the choices of its line, and the reader's own value where it is none of them. */
export function chipTellings(notebook: Pick<Notebook, "workbook" | "claim" | "record">): ChipTelling[] {
  const now = notebook.workbook();
  const used = valueText(now.value(name));
  const grown = growthSource(notebook);
  const told = now.line(name).choices.map(({ id, basis, label, content }) => {
    const { workbook } = editWorkbook(now, { [name]: `@${id}` });
    const source = notebook.claim(id)?.source;
    const isUsed = valueText(workbook.value(name)) === used;
    if (basis === "line") {
      const { part, share } = partTold(notebook);
      const who = `${part}, by ${sharers(notebook, content)}`;
      return { ...telling(notebook, workbook, who, isUsed), sum: part, share };
    }
    const before = source === undefined || source !== grown ? null : position(workbook, impliedName);
    return { ...telling(notebook, workbook, source ? `source ${source}` : label, isUsed), before, isPrinted: true };
  });
  return told.some(({ isUsed }) => isUsed) ? told : [...told, telling(notebook, now, "your own", true)];
}

function telling(notebook: Pick<Notebook, "claim">, workbook: Workbook, who: string, isUsed: boolean): ChipTelling {
  const told = (line: string) => proseFigure(notebook, workbook, line).text;
  const sum = told(name);
  return {
    label: `${sum}: ${who}`,
    who,
    sum,
    share: proseText(notebook, workbook, "chip_share_2026"),
    rest: told("non_chip_capex_2026_cny"),
    implied: told(impliedName),
    workbook,
    chips: position(workbook, name) ?? 0,
    total: position(workbook, "capex_2026_cny") ?? 0,
    before: null,
    isPrinted: false,
    isUsed,
  };
}

/** The article that prints the growth of chip spending: its sum is the only one that the growth belongs to. */
function growthSource({ workbook, claim }: Pick<Notebook, "workbook" | "claim">): string | undefined {
  const growth = "chip_spend_growth_2026";
  const choice = standingChoice(workbook(), growth) ?? workbook().line(growth).choices[0];
  return choice && claim(choice.id)?.source;
}

/** The told share of the budget as a part of it (`about half`) and as a share (`about 50 %`); the reader's own without "about". */
function partTold({ workbook, claim }: Pick<Notebook, "workbook" | "claim">): { part: string; share: string } {
  const share = print(workbook(), shareName);
  const choice = standingChoice(workbook(), shareName);
  const about = choice && claim(choice.id)?.qualifier === "about" ? "about " : "";
  const isHalf = valueText(workbook().value(shareName)) === "0.5";
  return { part: about + (isHalf ? "half" : share), share: about + share };
}

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
export function echoOf<T extends { readonly chips: number; readonly before: number | null }>(
  tellings: readonly T[],
): Echo<T> | null {
  for (const from of tellings) {
    const { before } = from;
    if (before === null) continue;
    const to = tellings.find((other) => other !== from && Math.abs(other.chips - before) < other.chips / 200);
    if (to) return { from, to };
  }
  return null;
}
