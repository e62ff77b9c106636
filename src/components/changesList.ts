import { said } from "../language/said.js";
import { changesList as listChanges, type ListedChange } from "../notebook/changesList.js";
import { type Notebook } from "../notebook/notebook.js";
import { unbroken } from "../notebook/unbroken.js";
import { isOfLink, publishedTitle, yoursTitle } from "../notebook/whose.js";
import { announce } from "./announce.js";
import { live, setText } from "./live.js";
import { pageAddress } from "./pageAddress.js";
import { button, element, setAttribute } from "./sheet/element.js";

/**
 * All that differs from what is published, as a table: each input with what is published and what stands, a link to its line
 * and a button that puts it back, then the headline results; own lines and scenarios below it, by name. `leave` is called
 * where the button that had the focus went and no other is left.
 */
export function changesList(notebook: Notebook, leave: () => void): HTMLElement {
  const yours = element("th", { scope: "col" });
  const inputs = element("tbody");
  const results = element("tbody");
  const table = element(
    "table",
    element(
      "thead",
      element(
        "tr",
        element("th", { scope: "col" }, said("Line", "Ligne")),
        element("th", { scope: "col" }, publishedTitle()),
        yours,
        element("th", { scope: "col" }, said("Difference", "Écart")),
        element("td"),
      ),
    ),
    inputs,
    results,
  );
  const own = element("p.changes-own");
  const rows = new Map<string, ReturnType<typeof changeRow>>();

  function putBack({ name, label }: ListedChange): void {
    const at = [...inputs.children].findIndex((row) => row.contains(document.activeElement));
    notebook.set(name, null);
    announce(
      said(
        `${label} is back to what is published. Undo brings the change back.`,
        `${label} : revenu au publié. Annuler rend le changement.`,
      ),
    );
    if (at < 0) return;
    const buttons = inputs.querySelectorAll("button");
    const next = buttons[Math.min(at, buttons.length - 1)];
    if (next) next.focus();
    else leave();
  }

  return live(notebook, element("div.changes-list", table, own), () => {
    const list = listChanges(notebook);
    setText(yours, yoursTitle(notebook));
    table.hidden = list.inputs.length === 0;
    const kept = list.inputs.map((change) => {
      const row = rows.get(change.name) ?? changeRow(() => putBack(change));
      rows.set(change.name, row);
      row.update(change, !isOfLink(notebook));
      return row.element;
    });
    place(inputs, kept);
    results.replaceChildren(...list.results.map(resultRow));
    own.replaceChildren(...ownParts(notebook, list.ownLines, list.ownScenarios));
    own.hidden = own.childNodes.length === 0;
  });
}

/** Rows that stay are not touched, so that the focus stays in them. */
function place(body: HTMLElement, rows: readonly HTMLElement[]): void {
  for (const row of [...body.children]) if (!rows.includes(row as HTMLElement)) row.remove();
  rows.forEach((row, index) => {
    if (body.children[index] !== row) body.insertBefore(row, body.children[index] ?? null);
  });
}

function changeRow(press: () => void) {
  const link = element("a");
  const cells = [element("td"), element("td"), element("td")] as const;
  const back = button(said("Back to published", "Revenir au publié"), press);
  const row = element("tr", element("th", { scope: "row" }, link), ...cells, element("td.changes-back", back));
  return {
    element: row,
    update({ name, label, published, yours, difference }: ListedChange, canPutBack: boolean): void {
      setText(link, label);
      setAttribute(link, "href", pageAddress("model", name));
      [published, yours, difference].forEach((text, index) => setText(cells[index]!, unbroken(text)));
      setAttribute(back, "aria-label", said(`Back to published: ${label}`, `Revenir au publié : ${label}`));
      back.hidden = !canPutBack;
    },
  };
}

function resultRow({ name, label, published, yours, difference }: ListedChange): HTMLElement {
  const link = element("a", { href: pageAddress("model", name) }, label);
  const cells = [published, yours, difference].map((text) => element("td", unbroken(text)));
  return element("tr", element("th", { scope: "row" }, link), ...cells, element("td"));
}

function ownParts(
  notebook: Notebook,
  lines: readonly { readonly name: string; readonly label: string }[],
  scenarios: readonly string[],
): (Node | string)[] {
  const of = isOfLink(notebook) ? said("of this link", "de ce lien") : said("of your own", "à vous");
  const links = lines.flatMap(({ name, label }, index) => [
    index === 0 ? said(`Lines ${of}, on the Model page: `, `Lignes ${of}, sur la page Modèle : `) : ", ",
    element("a", { href: pageAddress("model", name) }, label),
  ]);
  const named = scenarios.flatMap((name, index) => [
    index === 0
      ? said(
          `Scenarios ${of}, among the columns of the Model page: `,
          `Scénarios ${of}, parmi les colonnes de la page Modèle : `,
        )
      : ", ",
    element("a", { href: pageAddress("model") }, name),
  ]);
  return [...links, ...(links.length > 0 ? [". "] : []), ...named, ...(named.length > 0 ? ["."] : [])];
}
