import { type NotebookRecord } from "../notebook/record.js";
import { emptyFilter, filterValues, type LedgerFilter } from "../notebook/ledgerFilter.js";
import { numberedText } from "../notebook/voices.js";
import { button, element } from "./sheet/element.js";

/** The ledger's filters: native selects, a search field, a way back. `onChange` is called after each change; `tell` says how much is shown. */
export function ledgerControls({ claims, sources }: NotebookRecord, onChange: () => void) {
  const names = new Map(sources.map(({ source, name }) => [source, numberedText(name, source)]));
  const selects = {
    source: select("Source", filterValues(claims, "source"), (value) => names.get(value) ?? value),
    subject: select("Subject", filterValues(claims, "subject")),
    measure: select("Measure", filterValues(claims, "measure")),
    verdict: select("Verdict", ["conflict", "agree", "single", "draft"], (value) => verdicts[value] ?? value),
  };
  const search = element("input", { type: "search", "aria-label": "Search", autocomplete: "off", spellcheck: "false" });
  const count = element("output.ledger-count", { "aria-live": "polite" });
  const reset = button(
    "Show all",
    () => {
      clear();
      search.focus();
    },
    { class: "ledger-reset", hidden: true },
  );
  const form = element(
    "form.ledger-controls",
    { role: "search", "aria-label": "Filter the claims" },
    ...Object.values(selects).map(({ label }) => label),
    element("label.ledger-search", element("span", "Search"), search),
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

const verdicts: Readonly<Record<string, string>> = {
  conflict: "✕ In conflict",
  agree: "✓ Can all be true",
  single: "Only one claim",
  draft: "Draft",
};

function select(title: string, values: readonly string[], label = (value: string) => value) {
  const options = values.map((value) => element("option", { value }, label(value)));
  const field = element("select", { "aria-label": title }, element("option", { value: "" }, "All"), ...options);
  return { field, label: element("label", element("span", title), field) };
}
