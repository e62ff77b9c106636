import { said } from "../language/said.js";
import { type Notebook } from "../notebook/notebook.js";
import { releaseWords } from "../notebook/releaseText.js";
import { type ReleaseView } from "../notebook/releaseView.js";
import { unbroken } from "../notebook/unbroken.js";
import { encodeState } from "../state/link.js";
import { announce } from "./announce.js";
import { live } from "./live.js";
import { pageAddress } from "./pageAddress.js";
import { button, element } from "./sheet/element.js";

/**
 * On which published figures the page stands, where what it shows was made on others than today's: what has changed since,
 * and the way to see it on the other ones. Hidden as soon as what is on show was made on the figures that it stands on.
 */
export function releaseNote(notebook: Notebook, view: ReleaseView): HTMLElement {
  const { store, record } = notebook;
  const { sentence, summary, rows, others } = releaseWords(view, record);
  const list = element(
    "details.changes-since",
    element("summary", unbroken(summary)),
    element(
      "div.changes-list",
      element(
        "table",
        element(
          "thead",
          element("tr", head(said("Line", "Ligne")), head(said("Then", "Alors")), head(said("Today", "Aujourd'hui"))),
        ),
        element(
          "tbody",
          ...rows.map(({ name, label, then, now }) =>
            element(
              "tr",
              element("th", { scope: "row" }, element("a", { href: pageAddress("model", name) }, label)),
              element("td", unbroken(then)),
              element("td", unbroken(now)),
            ),
          ),
        ),
      ),
      ...(others.length === 0 ? [] : [element("ul", ...others.map((other) => element("li", unbroken(other))))]),
    ),
  );
  list.hidden = summary === "";
  const note = element(
    "div.changes-release",
    element("p", element("strong", unbroken(sentence)), " ", ...wayOut()),
    list,
  );
  if (view.kind === "then")
    notebook.subscribe(() => {
      // Nothing can be changed on these figures: who tried is led to why, and to the way on.
      const [refusal] = store.problems();
      if (refusal === undefined || store.madeOn() !== view.release) return;
      note.scrollIntoView({ block: "nearest" });
      announce(refusal);
    });
  return live(notebook, note, () => {
    note.hidden = store.madeOn() !== view.release || (store.origin() === "link") !== (view.of === "link");
  });

  function wayOut(): HTMLElement[] {
    if (view.of === "saved") return [button(said("Noted", "Vu"), () => store.settle())];
    if (view.kind === "then")
      return [button(said("Show it on today’s figures", "L'afficher sur les chiffres d'aujourd'hui"), asNow)];
    if (view.kind === "now")
      return [
        button(said("Show it as its sender saw it", "L'afficher tel qu'il a été envoyé"), () => store.askAsNow(false)),
      ];
    return [];
  }

  /** A tab that remembers nothing is given a link that names the figures of today. */
  function asNow(): void {
    if (view.kind === "then" && !store.askAsNow(true)) location.hash = encodeState(store.get(), view.today.release);
  }
}

const head = (text: string): HTMLElement => element("th", { scope: "col" }, text);
