import { said } from "../../language/said.js";
import { formatNumber } from "../../format/number.js";
import { densityOf } from "../../model/simulation/density.js";
import { type Outcome } from "../../model/simulation/simulation.js";
import { type Notebook } from "../../notebook/notebook.js";
import { unitText } from "../../notebook/sheet/cellView.js";
import { distributionOf, shownDraw, type WrittenDraw } from "../../notebook/whatIf/drawText.js";
import { type FactDraw, setDraw } from "../../notebook/whatIf/draws.js";
import { nineDigits, type SimulationQuestion, uncertainFacts } from "../../notebook/whatIf/simulate.js";
import { svg } from "../charts/svg.js";
import { live, setText } from "../live.js";
import { element, plainField, setAttribute } from "../sheet/element.js";
import { lineLink } from "../sheet/lineLink.js";

/** What the rows follow: the question and its answer, null where there is none. */
export interface DrawRowsOptions {
  readonly question: () => SimulationQuestion | null;
  readonly outcome: () => Outcome | null;
}

let count = 0;

/** A row for each fact that the result rests on: what it is, how it is drawn, to be typed anew, and how it moves the result. */
export function drawRows(notebook: Notebook, { question, outcome }: DrawRowsOptions): HTMLElement {
  const rows = new Map<string, HTMLElement>();
  const list = element("ul.draw-list");
  return live(notebook, list, () => {
    const asked = question();
    const facts = asked?.facts ?? [];
    const keys = facts.map(({ lines }) => lines.join(" "));
    for (const [key, row] of rows) {
      if (keys.includes(key)) continue;
      row.remove();
      rows.delete(key);
    }
    facts.forEach(({ lines }, at) => {
      const key = keys[at]!;
      const find = (): FactDraw | undefined => question()?.facts.find((fact) => fact.lines.join(" ") === key);
      const moved = (): number | null | undefined => {
        const standing = question();
        const place =
          standing === null ? -1 : uncertainFacts(standing).findIndex((fact) => fact.lines.join(" ") === key);
        return place < 0 ? undefined : outcome()?.correlations[place];
      };
      const row = rows.get(key) ?? drawRow(notebook, lines, find, moved);
      rows.set(key, row);
      if (list.children[at] !== row) list.insertBefore(row, list.children[at] ?? null);
    });
  });
}

function drawRow(
  notebook: Notebook,
  lines: FactDraw["lines"],
  find: () => FactDraw | undefined,
  moved: () => number | null | undefined,
): HTMLElement {
  const id = `draw-${++count}`;
  const label = (name: string): string => notebook.workbook().line(name).label;
  const links = lines.flatMap((name, at) => [at === 0 ? "" : " = ", lineLink(name, label(name), () => false)]);
  const field = element("input", { ...plainField, id, "aria-describedby": `${id}-unit ${id}-basis ${id}-reply` });
  const text = element("strong.as-text");
  const curve = element("span.draw-curve", { "aria-hidden": "true" });
  const unit = element("span.what-unit", { id: `${id}-unit` });
  const basis = element("span.draw-basis", { id: `${id}-basis` });
  const reply = element("span.what-reply", { id: `${id}-reply`, role: "status" });
  const bar = element("i.draw-bar");
  const track = element("span.draw-track", { "aria-hidden": "true" }, bar);
  const figure = element("span.draw-figure");
  let before = "";
  let drawn = "";

  function tell(problem: string): void {
    setAttribute(field, "aria-invalid", problem === "" ? null : "true");
    setText(reply, problem);
  }

  function show(): void {
    const fact = find();
    before = field.value = fact === undefined ? "" : shownDraw(notebook, lines[0], fact.draw);
    setText(text, before);
    tell("");
  }

  function commit(): void {
    if (field.value === before) return;
    const problem = setDraw(notebook, { lines }, field.value);
    if (problem === null) show();
    else tell(problem);
  }

  field.addEventListener("change", commit);
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter") commit();
    else if (event.key === "Escape") show();
    else return;
    event.preventDefault();
  });
  const drawnAs = said("distribution", "loi");
  const row = element(
    "li.draw-row",
    element("p.draw-name", ...links),
    element(
      "div.draw-how",
      element("label.visually-hidden", { for: id }, `${lines.map(label).join(", ")}${said(": ", " : ")}${drawnAs}`),
      element("span.what-field", curve, field, text, unit),
      reply,
      basis,
    ),
    element("p.draw-moves", figure, track),
  );
  return live(notebook, row, () => {
    const fact = find();
    if (fact === undefined) return;
    if (document.activeElement !== field || field.value === before) show();
    setText(unit, unitText(notebook.workbook(), notebook.workbook().line(lines[0])));
    setText(basis, fact.basis);
    const curved = JSON.stringify(fact.draw);
    if (curved !== drawn) curve.replaceChildren(curvePicture(fact.draw));
    drawn = curved;
    const rank = moved();
    setText(figure, rankText(rank));
    const share = rank ?? 0;
    track.hidden = typeof rank !== "number";
    Object.assign(bar.style, { left: `${50 + Math.min(0, share) * 50}%`, width: `${Math.abs(share) * 50}%` });
  });
}

/** A rank correlation in words, with its sign. */
function rankText(rank: number | null | undefined): string {
  if (rank === undefined) return said("not drawn", "pas tirée");
  if (rank === null) return said("moves nothing", "sans effet");
  const text = formatNumber(nineDigits(rank), "fixed.2");
  return said(
    `rank correlation ${rank > 0 ? `+${text}` : text}`,
    `corrélation de rang ${rank > 0 ? `+${text}` : text}`,
  );
}

const [wide, high] = [72, 22];

/** A distribution drawn small: the higher, the likelier. */
function curvePicture(draw: WrittenDraw): SVGElement {
  const { low, high: most, heights } = densityOf(distributionOf(draw));
  const at = (number: number): string => number.toFixed(2);
  const y = (height: number): string => at(high - 1 - height * (high - 3));
  const steps = heights.map((height, step) => `${at(1 + ((wide - 2) * step) / (heights.length - 1))},${y(height)}`);
  const outline =
    low === most
      ? svg("path", { d: `M${wide / 2},${high - 1}V2`, class: "draw-point" })
      : svg("path", { d: `M1,${high - 1}L${steps.join("L")}L${wide - 1},${high - 1}Z` });
  return svg("svg", { width: wide, height: high, viewBox: `0 0 ${wide} ${high}` }, outline);
}
