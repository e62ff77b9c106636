import { changesSentence, problemSentence } from "../notebook/changesSentence.js";
import { listedProblems, mostPageProblems } from "../state/bounds.js";
import { announce } from "./announce.js";
import { type Notebook } from "../notebook/notebook.js";
import { button, element } from "./sheet/element.js";
import { resetAll } from "./sheet/undoButtons.js";
import { live } from "./live.js";
import { unbroken } from "../notebook/unbroken.js";

/**
 * What on this page is not as published, for the head of every page: which inputs the reader changed and to what, where a
 * link's figures are shown instead of the reader's own, and what could not be read or saved. Empty while all is as published.
 */
export function changesBar(notebook: Notebook): HTMLElement {
  const { store } = notebook;
  const words = element("p");
  const problems = element("ul");
  const buttons = element("div.changes-buttons");
  const bar = element("section.changes", { "aria-label": "Your changes" }, words, problems, buttons);
  const copy = button("Copy link", () => void copyLink(notebook));
  const reset = button("Back to published", () => {
    resetAll(notebook);
    keepFocus();
  });
  const adopt = button("Keep as mine", () => {
    store.adoptLink();
    announce("The figures of the link are yours now. Undo gives your own back.");
    keepFocus();
  });
  const dismiss = button("Leave the link", () => {
    store.dismissLink();
    announce("The link is left; your own figures are back.");
    keepFocus();
  });

  function update(): void {
    const isLink = store.origin() === "link";
    const sentence = unbroken(changesSentence(notebook, isLink));
    const told = notebook.problems().map((problem) => problemSentence(notebook.base(), problem));
    bar.hidden = sentence === "" && told.length === 0;
    if (words.textContent !== sentence) words.textContent = sentence;
    problems.replaceChildren(
      ...listedProblems(told, mostPageProblems).map((problem) => element("li", `Note: ${problem}`)),
    );
    const hasEdits = Object.keys(store.get().edits).length > 0;
    const own = hasEdits ? [copy, reset] : [copy];
    const wanted = sentence === "" ? [] : isLink ? [adopt, dismiss] : own;
    const shown = [...buttons.children];
    // A button that stays keeps the focus it has.
    if (shown.length !== wanted.length || shown.some((node, index) => node !== wanted[index]))
      buttons.replaceChildren(...wanted);
  }

  /** A press that took its own button away leaves the focus at the head of the page, not nowhere. */
  function keepFocus(): void {
    if (buttons.contains(document.activeElement)) return;
    const next = buttons.querySelector("button") ?? document.querySelector<HTMLElement>("h1");
    if (next instanceof HTMLHeadingElement) next.tabIndex = -1;
    next?.focus({ preventScroll: true });
  }
  return live(notebook, bar, update);
}

async function copyLink({ store }: Notebook): Promise<void> {
  const address = new URL(store.link(), location.href.replace(/#.*$/, "")).href;
  try {
    await navigator.clipboard.writeText(address);
    announce("The link is copied. It opens this page with your figures.");
  } catch {
    // Without leave to write the clipboard, the address bar is where a link is copied from.
    location.hash = store.link();
    announce("This browser does not let a page copy: the link now stands in the address bar.");
  }
}
