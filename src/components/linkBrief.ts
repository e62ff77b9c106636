import { said } from "../language/said.js";
import { type BriefChange, linkBrief as briefOf } from "../notebook/linkBrief.js";
import { type Notebook } from "../notebook/notebook.js";
import { unbroken } from "../notebook/unbroken.js";
import { live } from "./live.js";
import { pageAddress } from "./pageAddress.js";
import { button, element } from "./sheet/element.js";

/**
 * What a link changes and what comes of it, published beside the link's, on a few lines; hidden where no link is on show.
 * `openAll` is called by who asks for what the lines leave out.
 */
export function linkBrief(notebook: Notebook, openAll: () => void): HTMLElement {
  return live(notebook, element("dl.changes-brief"), (list) => {
    const brief = briefOf(notebook);
    list.hidden = brief === null;
    if (brief === null) return list.replaceChildren();
    const { inputs, results, moreInputs, moreResults } = brief;
    list.replaceChildren(
      ...group(said("Sets", "Fixe"), inputs, moreInputs, openAll),
      ...group(said("Gives", "Donne"), results, moreResults, openAll),
    );
  });
}

function group(title: string, changes: readonly BriefChange[], more: string, openAll: () => void): HTMLElement[] {
  if (changes.length === 0 && more === "") return [];
  const parts = changes.map(({ name, label, published, yours }) =>
    element(
      "span.changes-move",
      element("a", { href: pageAddress("model", name) }, label),
      ` ${unbroken(published)}\u00a0→ `,
      element("strong", unbroken(yours)),
    ),
  );
  const rest = more === "" ? [] : [changes.length === 0 ? element("span", more) : button(more, openAll)];
  return [element("dt", title), element("dd", ...parts, ...rest)];
}
