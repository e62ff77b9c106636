import { type LineRecord } from "../../model/line.js";
import { type Notebook } from "../../notebook/notebook.js";
import { button, element } from "./element.js";
import { type Follow, lineLink, linkedFormula } from "./lineLink.js";
import { type ClaimReason, type NamedValue, type Reason, reasons } from "../../notebook/sheet/reasons.js";
import { pageAddress } from "../pageAddress.js";

/** A panel of reasons and what it can be told. */
export interface WhyPanel {
  readonly element: HTMLElement;
  readonly isOpen: boolean;
  /** Opens on a line as it stands in a column, and takes the focus. */
  open(line: LineRecord, scenario: string): void;
  close(): void;
  /** Says the reasons anew, after a change. */
  update(): void;
}

/** Why a number is what it is: a tree of lines down to the words in the articles, what rests on it, what has changed. */
export function whyPanel(notebook: Notebook, follow: Follow, onClose: () => void): WhyPanel {
  const title = element("h3", { tabindex: -1 });
  const body = element("div.why-body");
  const shut = button("Close", () => close());
  const panel = element(
    "section.why",
    { hidden: true, "aria-label": "Reasons" },
    element("div.why-bar", title, shut),
    body,
  );
  let asked: { line: LineRecord; scenario: string } | null = null;
  let shown = "";

  panel.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    close();
  });

  function close(): void {
    if (!asked) return;
    asked = null;
    shown = "";
    panel.hidden = true;
    onClose();
  }

  function update(): void {
    if (!asked) return;
    const { line, scenario } = asked;
    const workbook = notebook.scenario(scenario);
    if (!workbook.has(line.name)) return close();
    const answer = reasons(notebook, workbook, line.name);
    const text = JSON.stringify(answer);
    if (text === shown) return;
    shown = text;
    const where = scenario === "base" ? "" : ` in “${notebook.scenarioTitle(scenario)}”`;
    title.textContent = `Why is “${line.label}” ${answer.reason.value}${where}?`;
    const sections: Node[] = [
      element("div.why-tree", element("h4", "Where it comes from"), tree([answer.reason], follow)),
    ];
    const side: Node[] = [element("h4", "Since the published model")];
    side.push(
      element(
        "p",
        answer.change === ""
          ? "It stands as published."
          : `Published: ${answer.published}. Now ${answer.reason.value}: ${answer.change}.`,
      ),
    );
    if (answer.causes.length > 0)
      side.push(element("p", "Set otherwise on the way here:"), list(answer.causes, follow));
    side.push(element("h4", "What rests on it"));
    if (answer.dependents.length === 0) side.push(element("p", "No other line."));
    else side.push(list(answer.dependents, follow));
    if (answer.further > 0) side.push(element("p", `and ${answer.further} more further on.`));
    sections.push(element("div.why-side", ...side));
    body.replaceChildren(...sections);
  }

  return {
    element: panel,
    get isOpen() {
      return asked !== null;
    },
    open(line, scenario) {
      asked = { line, scenario };
      shown = "";
      panel.hidden = false;
      update();
      title.focus({ preventScroll: true });
      // Under the bar that stays on screen it is in sight already, but where the bar stands low on the page.
      panel.scrollIntoView({ block: "nearest" });
    },
    close,
    update,
  };
}

function tree(items: readonly Reason[], follow: Follow): HTMLElement {
  return element("ul", ...items.map((reason) => element("li", ...reasonParts(reason, follow))));
}

function reasonParts(reason: Reason, follow: Follow): Node[] {
  const { name, label, value, formula, numbers, source, claim, remarks, isShortened, precedents } = reason;
  const parts: Node[] = [element("p.why-line", lineLink(name, label, follow), element("b", value))];
  if (formula !== "") {
    parts.push(element("p.why-formula", ...linkedFormula(formula, follow)));
    if (!isShortened && numbers !== formula) parts.push(element("p.why-formula", numbers));
  }
  for (const remark of remarks) parts.push(element("p.why-claim", remark));
  if (claim) parts.push(claimPart(claim));
  else if (source !== "" && formula === "") parts.push(element("p.why-claim", source));
  if (isShortened) parts.push(element("p.why-claim", "explained elsewhere in this tree"));
  if (precedents.length > 0) parts.push(tree(precedents, follow));
  return parts;
}

function claimPart({ phrase, language, voice, source, paragraph, interval, id }: ClaimReason): HTMLElement {
  const where = element("a", { href: pageAddress("claims", id) }, `source ${source} ¶${paragraph}`);
  const parts: (Node | string)[] = [element("q", { lang: language }, phrase), ` ${voice}, `, where];
  if (interval !== "") parts.push(`; ${interval}`);
  return element("p.why-claim", ...parts);
}

function list(items: readonly NamedValue[], follow: Follow): HTMLElement {
  return element(
    "ul",
    ...items.map(({ name, label, value, change }) =>
      element(
        "li",
        element("p.why-line", lineLink(name, label, follow), element("b", value)),
        change === "" ? null : element("p.why-claim", change),
      ),
    ),
  );
}
