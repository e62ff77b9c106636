import { type Notebook } from "../../notebook/notebook.js";
import { announce } from "../announce.js";
import { live, setText } from "../live.js";
import { element } from "../sheet/element.js";

/** One of the things to tick; those of one group stand under its name, which may be empty. */
interface TickItem {
  readonly name: string;
  readonly label: string;
  readonly group: string;
}

export interface TickListOptions {
  readonly label: string;
  readonly items: () => readonly TickItem[];
  /** The names that are ticked. */
  readonly ticked: () => readonly string[];
  /** Takes what is ticked then, in the order of the items; gives a sentence where it does not do. */
  readonly tick: (names: readonly string[]) => string | void;
}

/** Which of many things are meant, as a list of ticks that is folded until it is wanted; it follows every change. */
export function tickList(notebook: Notebook, { label, items, ticked, tick }: TickListOptions): HTMLElement {
  const count = element("span");
  const reply = element("span.what-reply", { role: "status" });
  const list = element("div.tick-items");
  const boxes = new Map<string, HTMLInputElement>();
  let listed = "";

  function take(box: HTMLInputElement): void {
    const names = [...boxes].filter(([, { checked }]) => checked).map(([name]) => name);
    const problem = tick(names) ?? "";
    setText(reply, problem);
    if (problem === "") return;
    announce(problem);
    box.checked = !box.checked;
  }

  function itemBox({ name, label: text }: TickItem): HTMLElement {
    const box = element("input", { type: "checkbox", onchange: () => take(box) });
    boxes.set(name, box);
    return element("label", box, " ", text);
  }

  const whole = element("details.tick-list", element("summary", `${label} `, count), list, reply);
  return live(notebook, whole, () => {
    const all = items();
    const key = all.map(({ name, label: text, group }) => `${name}\t${text}\t${group}`).join("\n");
    if (key !== listed) {
      listed = key;
      boxes.clear();
      const groups = [...new Set(all.map(({ group }) => group))];
      list.replaceChildren(
        ...groups.map((group) =>
          element(
            "fieldset",
            element("legend", group === "" ? label : group),
            ...all.filter((item) => item.group === group).map(itemBox),
          ),
        ),
      );
    }
    const standing = ticked().filter((name) => boxes.has(name));
    for (const [name, box] of boxes) box.checked = standing.includes(name);
    setText(count, `${standing.length}/${all.length}`);
  });
}
