import { type Notebook } from "./notebook.js";
import { type StandingScenario } from "./standingScenario.js";
import { publishedTitle, yoursTitle } from "./whose.js";

/** What stands, in words: `Published`, `All approved`, `All approved, and 2 other changes`, `Yours: 3 changes`. */
export function standingText(notebook: Notebook, { scenario, others }: StandingScenario): string {
  const title = scenario === null ? publishedTitle() : notebook.scenarioTitle(scenario);
  if (others === 0) return title;
  const counted = `${others}${scenario === null ? "" : " other"} change${others === 1 ? "" : "s"}`;
  return scenario === null ? `${yoursTitle(notebook)}: ${counted}` : `${title}, and ${counted}`;
}
