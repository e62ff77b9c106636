import { said } from "../../language/said.js";
import { semicolon } from "../../language/semicolon.js";
import { type LineRecord } from "../../model/line.js";
import { type Notebook } from "../../notebook/notebook.js";
import { button, element } from "./element.js";
import { type Follow, lineLink, linkedFormula } from "./lineLink.js";
import { type ClaimReason, type NamedValue, type Reason, reasons } from "../../notebook/sheet/reasons.js";
import { pageAddress } from "../pageAddress.js";

/**
 * Why a number is what it is: a tree of lines down to the words in the articles, what rests on it, what has changed. A panel
 * that opens on a line as it stands in a column and takes the focus; `update` says the reasons anew, after a change.
 */
export function whyPanel(notebook: Notebook, follow: Follow, onClose: () => void) {
  const title = element("h3", { tabindex: -1 });
  const body = element("div.why-body");
  const shut = button(said("Close", "Fermer"), () => close());
  const panel = element(
    "section.why",
    { hidden: true, "aria-label": said("Reasons", "Raisons") },
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
    const where =
      scenario === "base"
        ? ""
        : said(` in “${notebook.scenarioTitle(scenario)}”`, ` dans « ${notebook.scenarioTitle(scenario)} »`);
    title.textContent = said(
      `Why is “${line.label}” ${answer.reason.value}${where}?`,
      `Pourquoi « ${line.label} » vaut-il ${answer.reason.value}${where} ?`,
    );
    const { reason, since, causes, dependents, further } = answer;
    body.replaceChildren(
      element("div.why-tree", element("h4", said("Where it comes from", "D'où il vient")), tree([reason], follow)),
      element(
        "div.why-side",
        element("h4", said("Since the published model", "Depuis le modèle publié")),
        element("p", since),
        causes.length > 0 ? element("p", said("Set otherwise on the way here:", "Fixé autrement en chemin :")) : null,
        causes.length > 0 ? list(causes, follow) : null,
        element("h4", said("What rests on it", "Ce qui en dépend")),
        dependents.length > 0 ? list(dependents, follow) : element("p", said("No other line.", "Aucune autre ligne.")),
        further > 0 ? element("p", said(`and ${further} more further on.`, `et ${further} de plus, plus loin.`)) : null,
      ),
    );
  }

  return {
    element: panel,
    get isOpen() {
      return asked !== null;
    },
    open(line: LineRecord, scenario: string): void {
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
  return element("ul", ...items.map((reason) => reasonItem(reason, follow)));
}

function reasonItem(reason: Reason, follow: Follow): HTMLElement {
  const { name, label, value, formula, numbers, source, claim, replaced, remarks, isShortened, precedents } = reason;
  return element(
    "li",
    element("p.why-line", lineLink(name, label, follow), element("b", value)),
    formula === "" ? null : element("p.why-formula", ...linkedFormula(formula, follow)),
    formula === "" || isShortened || numbers === formula ? null : element("p.why-formula", numbers),
    ...remarks.map(told),
    claim ? claimPart(claim) : told(formula === "" ? source : ""),
    replaced ? claimPart(replaced, said("Published: ", "Publié : ")) : null,
    told(isShortened ? said("explained elsewhere in this tree", "expliqué ailleurs dans cet arbre") : ""),
    precedents.length > 0 ? tree(precedents, follow) : null,
  );
}

function claimPart({ phrase, language, voice, place, interval, id }: ClaimReason, before = ""): HTMLElement {
  const where = element("a", { href: pageAddress("evidence", id) }, place);
  const more = interval === "" ? null : `${semicolon()}${interval}`;
  return element(
    "p.why-claim",
    before,
    element("q", { lang: language }, phrase),
    voice === "" ? " " : ` ${voice}, `,
    where,
    more,
  );
}

const told = (text: string): Node | null => (text === "" ? null : element("p.why-claim", text));

function list(items: readonly NamedValue[], follow: Follow): HTMLElement {
  return element(
    "ul",
    ...items.map(({ name, label, value, change }) =>
      element("li", element("p.why-line", lineLink(name, label, follow), element("b", value)), told(change)),
    ),
  );
}
