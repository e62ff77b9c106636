import { said } from "../language/said.js";
import { type Notebook } from "../notebook/notebook.js";
import { standingScenario } from "../notebook/standingScenario.js";
import { standingText } from "../notebook/standingText.js";
import { publishedTitle } from "../notebook/whose.js";
import { live, setText } from "./live.js";
import { loadScenario } from "./loadScenario.js";
import { element } from "./sheet/element.js";
import { resetAll } from "./sheet/undoButtons.js";

/** What stands for figures that are no scenario and nothing else: there is nothing to choose. */
const mixed = "";

/**
 * Which figures all pages show, as a list to choose from: what is published, a published scenario or one of the reader's. A
 * choice is one undoable step. Figures that are none of them are named first.
 */
export function scenarioSwitch(notebook: Notebook): HTMLElement {
  const select = element("select");
  const label = element("label.changes-switch", element("span", said("Figures", "Chiffres")), " ", select);
  let listed = "";
  select.addEventListener("change", () => {
    const name = select.value;
    if (name === "base") resetAll(notebook);
    else if (name !== mixed) loadScenario(notebook, name);
    // What was chosen may set nothing: the list says what stands.
    update();
  });

  function update(): void {
    const [, ...names] = notebook.scenarios();
    const isOwn = (name: string): boolean => notebook.isOwnScenario(name);
    if (names.join("\n") !== listed) {
      listed = names.join("\n");
      const option = (name: string) => element("option", { value: name }, notebook.scenarioTitle(name));
      const own = names.filter(isOwn).map(option);
      select.replaceChildren(
        element("option", { value: mixed }),
        element("option", { value: "base" }, publishedTitle()),
        ...names.filter((name) => !isOwn(name)).map(option),
        ...(own.length === 0 ? [] : [element("optgroup", { label: said("Your scenarios", "Vos scénarios") }, ...own)]),
      );
    }
    const standing = standingScenario(notebook);
    const first = select.options[0]!;
    const isMixed = standing.others > 0;
    first.hidden = first.disabled = !isMixed;
    setText(first, isMixed ? standingText(notebook, standing) : "");
    select.value = isMixed ? mixed : (standing.scenario ?? "base");
    label.hidden = names.length === 0;
  }
  return live(notebook, label, update);
}
