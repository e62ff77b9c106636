import { said } from "../language/said.js";
import { type Notebook } from "../notebook/notebook.js";
import { scenarioCells } from "../notebook/standingScenario.js";
import { announce } from "./announce.js";

/** Makes a scenario stand in the reader's figures, as one step, and says so. */
export function loadScenario(notebook: Notebook, name: string): void {
  const title = notebook.scenarioTitle(name);
  const cells = scenarioCells(notebook, name);
  if (cells.length === 0)
    return announce(said(`“${title}” changes nothing in Yours.`, `« ${title} » ne change rien au vôtre.`));
  notebook.setCells(said(`load “${title}”`, `charger « ${title} »`), cells);
  announce(
    said(
      `“${title}” is loaded into Yours. Undo takes it out again.`,
      `« ${title} » est chargé dans le vôtre. Annuler l'en retire.`,
    ),
  );
}
