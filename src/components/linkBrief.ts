import { said } from "../language/said.js";
import { type BriefChange, linkBrief as briefOf } from "../notebook/linkBrief.js";
import { type Notebook } from "../notebook/notebook.js";
import { unbroken } from "../notebook/unbroken.js";
import { live } from "./live.js";
import { pageAddress } from "./pageAddress.js";
import { element } from "./sheet/element.js";

/** What a link changes and what comes of it, published beside the link's, on a few lines; hidden where no link is on show. */
export function linkBrief(notebook: Notebook): HTMLElement {
  return live(notebook, element("dl.changes-brief"), (list) => {
    const brief = briefOf(notebook);
    list.hidden = brief === null;
    if (brief === null) return list.replaceChildren();
    const { inputs, results, moreInputs, moreResults } = brief;
    list.replaceChildren(
      ...group(said("Sets", "Fixe"), inputs, moreInputs),
      ...group(said("Gives", "Donne"), results, moreResults),
    );
  });
}

function group(title: string, changes: readonly BriefChange[], more: string): HTMLElement[] {
  if (changes.length === 0 && more === "") return [];
  const parts = changes.map(({ name, label, published, yours }) =>
    element(
      "span.changes-move",
      element("a", { href: pageAddress("model", name) }, label),
      ` ${unbroken(published)} → `,
      element("strong", unbroken(yours)),
    ),
  );
  return [element("dt", title), element("dd", ...parts, ...(more === "" ? [] : [element("span.changes-move", more)]))];
}
