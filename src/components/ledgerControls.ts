import { said } from "../language/said.js";
import { type NotebookRecord } from "../notebook/record.js";
import { emptyFilter, filterValues, type LedgerFilter } from "../notebook/ledgerFilter.js";
import { numberedText } from "../notebook/voices.js";
import { button, element } from "./sheet/element.js";

/** The ledger's filters: native selects, a search field, a way back. `onChange` is called after each change; `tell` says how much is shown. */
export function ledgerControls({ claims, sources }: NotebookRecord, onChange: () => void) {
  const names = new Map(sources.map(({ source, name }) => [source, numberedText(name, source)]));
  const selects = {
    source: select(said("Source", "Article"), filterValues(claims, "source"), (value) => names.get(value) ?? value),
    subject: select(said("Subject", "Sujet"), filterValues(claims, "subject")),
    measure: select(said("Measure", "Mesure"), filterValues(claims, "measure")),
    verdict: select(
      said("Verdict", "Accord"),
      ["conflict", "agree", "single", "draft"],
      (value) => verdicts()[value] ?? value,
    ),
  };
  const search = element("input", {
    type: "search",
    "aria-label": said("Search", "Chercher"),
    autocomplete: "off",
    spellcheck: "false",
  });
  const count = element("output.ledger-count", { "aria-live": "polite" });
  const reset = button(
    said("Show all", "Tout montrer"),
    () => {
      clear();
      search.focus();
    },
    { class: "ledger-reset", hidden: true },
  );
  const form = element(
    "form.ledger-controls",
    { role: "search", "aria-label": said("Filter the claims", "Filtrer les chiffres cités") },
    ...Object.values(selects).map(({ label }) => label),
    element("label.ledger-search", element("span", said("Search", "Chercher")), search),
    element("p", count, " ", reset),
  );
  const filter = (): LedgerFilter => ({
    source: selects.source.field.value,
    subject: selects.subject.field.value,
    measure: selects.measure.field.value,
    verdict: selects.verdict.field.value,
    text: search.value,
  });
  const changed = () => {
    reset.hidden = JSON.stringify(filter()) === JSON.stringify(emptyFilter);
    onChange();
  };
  const clear = () => {
    for (const { field } of Object.values(selects)) field.value = "";
    search.value = "";
    changed();
  };
  form.addEventListener("input", changed);
  form.addEventListener("submit", (event) => event.preventDefault());
  return { element: form, filter, clear, tell: (text: string) => void (count.textContent = text) };
}

const verdicts = (): Readonly<Record<string, string>> => ({
  conflict: said("✕ In conflict", "✕ En contradiction"),
  agree: said("✓ Can all be true", "✓ Tous peuvent être vrais"),
  single: said("Only one claim", "Un seul chiffre cité"),
  draft: said("Draft", "Brouillon"),
});

function select(title: string, values: readonly string[], label = (value: string) => value) {
  const options = values.map((value) => element("option", { value }, label(value)));
  const field = element(
    "select",
    { "aria-label": title },
    element("option", { value: "" }, said("All", "Tous")),
    ...options,
  );
  return { field, label: element("label", element("span", title), field) };
}
