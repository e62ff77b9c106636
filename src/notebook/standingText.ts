import { catalogue } from "../language/catalogue.js";
import { counted } from "../language/french.js";
import { type Notebook } from "./notebook.js";
import { type StandingScenario } from "./standingScenario.js";
import { publishedTitle, yoursTitle } from "./whose.js";

const words = catalogue({
  en: {
    changes: (count: number) => `${count} change${count === 1 ? "" : "s"}`,
    others: (title: string, count: number) => `${title}, and ${count} other change${count === 1 ? "" : "s"}`,
    yours: (title: string, changes: string) => `${title}: ${changes}`,
  },
  fr: {
    changes: (count) => counted(count, "modification"),
    others: (title, count) => `${title}, et ${counted(count, "autre modification", "autres modifications")}`,
    yours: (title, changes) => `${title} : ${changes}`,
  },
});

/** What stands, in words: `Published`, `Whole approval`, `Whole approval, and 2 other changes`, `Yours: 3 changes`. */
export function standingText(notebook: Notebook, { scenario, others }: StandingScenario): string {
  const title = scenario === null ? publishedTitle() : notebook.scenarioTitle(scenario);
  if (others === 0) return title;
  return scenario === null
    ? words().yours(yoursTitle(notebook), words().changes(others))
    : words().others(title, others);
}
