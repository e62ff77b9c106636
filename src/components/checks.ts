import { said } from "../language/said.js";
import { checkedWorkbook, checkResult, checkText, statusText } from "../notebook/checkText.js";
import { type CheckRecord } from "../model/check.js";
import { live } from "./live.js";
import { type Notebook } from "../notebook/notebook.js";
import { pageAddress } from "./pageAddress.js";
import { element } from "./sheet/element.js";

const kinds = () =>
  [
    {
      kind: "internal",
      title: said("Arithmetic", "Calculs"),
      text: said(
        "Guards on the model’s own formulas, with your edits.",
        "Garde-fous des formules du modèle, avec vos changements.",
      ),
    },
    {
      kind: "source",
      title: said("Between the sources", "Entre les sources"),
      text: said(
        "Whether what the articles print fits together, on the published figures: your edits change nothing here.",
        "Si ce qu'écrivent les articles s'accorde, sur les chiffres publiés : vos changements n'y font rien.",
      ),
    },
    {
      kind: "finding",
      title: said("Found between the sources", "Constaté entre les sources"),
      text: said(
        "Figures that meet where they should not, on what is published: where it holds, something printed is wrong.",
        "Des chiffres qui se rejoignent où ils ne devraient pas, sur ce qui est publié : quand c'est vrai, quelque chose d'imprimé est faux.",
      ),
    },
  ] as const;

/** Every check with its result, both sides and a sentence, grouped by kind. */
export function checksList(notebook: Notebook): HTMLElement {
  const { checks } = notebook.record;
  const sections = kinds().map(({ kind, title, text }) => {
    const rows = checks.filter((record) => record.kind === kind).map((record) => checkRow(notebook, record));
    const list = element("ul.check-list", ...rows);
    return element("section", element("h3", title), element("p", text), list);
  });
  return element("div.checks", ...sections);
}

function checkRow(notebook: Notebook, record: CheckRecord): HTMLElement {
  const claim = record.claim === "" ? undefined : notebook.claim(record.claim);
  const status = element("span.check-status");
  const sides = element("p.check-sides");
  const item = element(
    "li.check",
    { id: `check-${record.check}` },
    status,
    element("div", element("p.check-title", record.title), sides, element("p.check-note", record.note)),
  );
  return live(notebook, item, () => {
    const result = checkResult(notebook, record);
    const { left, relation, right } = checkText(checkedWorkbook(notebook, record), result, claim);
    item.classList.toggle("is-failed", record.kind !== "finding" && result.status === "fail");
    item.classList.toggle("is-finding", record.kind === "finding");
    status.textContent = statusText(record.kind, result.status);
    const end = claim ? element("a", { href: pageAddress("evidence", claim.claim) }, right) : element("span", right);
    sides.replaceChildren(element("b", left), ` ${relation} `, end);
  });
}
