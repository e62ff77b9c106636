import { catalogue } from "../language/catalogue.js";
import { called } from "../language/quoted.js";
import { dateText } from "../format/dateText.js";
import { changedInputs } from "./changedInputs.js";
import { compareLine } from "./comparison.js";
import { type Notebook } from "./notebook.js";
import { standingScenario } from "./standingScenario.js";

const words = catalogue({
  en: {
    published: "Published figures.",
    scenario: (name: string, changes: string) => `Not the published figures, but those of ${name}: ${changes}.`,
    changed: (changes: string) => `Not the published figures: ${changes}.`,
    change: (label: string, now: string, published: string) => `${label} ${now} (published: ${published})`,
    more: (count: number) => `${count} more`,
    join: (one: string, other: string) => `${one}; ${other}`,
    beside: "Published figures, with lines or scenarios of a reader’s own.",
    edition: (day: string) => `edition of ${day}`,
    release: (id: string) => `release ${id}`,
  },
  fr: {
    published: "Chiffres publiés.",
    scenario: (name, changes) => `Non les chiffres publiés, mais ceux de ${name} : ${changes}.`,
    changed: (changes) => `Ce ne sont pas les chiffres publiés : ${changes}.`,
    change: (label, now, published) => `${label} ${now} (publié : ${published})`,
    more: (count) => `${count} de plus`,
    join: (one, other) => `${one} ; ${other}`,
    beside: "Chiffres publiés, avec des lignes ou des scénarios d'un lecteur.",
    edition: (day) => `édition du ${day}`,
    release: (id) => `version ${id}`,
  },
});

/** How many changed inputs are told one by one; of more, the rest are counted. */
const mostTold = 4;

/** Whether anything differs from what is published: inputs, or lines and scenarios of a reader's own. */
export function isChanged(notebook: Notebook): boolean {
  const { lines, scenarios } = notebook.store.get();
  return changedInputs(notebook).length + lines.length + scenarios.length > 0;
}

/**
 * Whose figures a picture shows that is seen apart from the page: `Published figures.`, or by which scenario and inputs they
 * differ: `Not the published figures: Chip budget RMB 95 bn (published: RMB 85 bn).` Of what shows the published ones
 * whatever is changed (`isPublished`), that.
 */
export function takenFigures(notebook: Notebook, isPublished = false): string {
  const names = changedInputs(notebook);
  if (isPublished || !isChanged(notebook)) return words().published;
  if (names.length === 0) return words().beside;
  const told = names.slice(0, names.length > mostTold + 1 ? mostTold : names.length).map((name) => {
    const { published, yours } = compareLine(notebook, name, { isExact: true });
    return words().change(notebook.base().line(name).label, yours, published);
  });
  const rest = names.length - told.length;
  const changes = [...told, ...(rest > 0 ? [words().more(rest)] : [])].reduce(words().join);
  const { scenario, others } = standingScenario(notebook);
  return scenario !== null && others === 0
    ? words().scenario(called(notebook.scenarioTitle(scenario)), changes)
    : words().changed(changes);
}

/** Where a picture comes from, as it is named: `What chips cost, edition of 28 November 2026, release 1a2b3c4d`. */
export function takenEdition({ record: { title, edition, release } }: Notebook): string {
  return [
    title,
    ...(edition === "" ? [] : [words().edition(dateText(edition))]),
    ...(release === "" ? [] : [words().release(release)]),
  ].join(", ");
}

/**
 * The address that shows the same figures on a page of the site; the page alone where none differ. Where the site has no known
 * address it is the page's name with what differs, and empty where nothing does.
 */
export function takenLink(notebook: Notebook, page: string, isPublished = false): string {
  const { siteUrl } = notebook.record;
  const state = isChanged(notebook) && !isPublished ? notebook.store.link() : "";
  if (siteUrl === "") return state === "" ? "" : page + state;
  return siteUrl + (page === "index.html" ? "" : page) + state;
}
