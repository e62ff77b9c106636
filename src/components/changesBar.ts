import { said } from "../language/said.js";
import { changesSentence, problemSentence } from "../notebook/changesSentence.js";
import { listedProblems, mostPageProblems } from "../state/bounds.js";
import { announce } from "./announce.js";
import { type Notebook } from "../notebook/notebook.js";
import { button, element } from "./sheet/element.js";
import { resetAll } from "./sheet/undoButtons.js";
import { changedInputs } from "../notebook/changedInputs.js";
import { isOfLink } from "../notebook/whose.js";
import { embedButton } from "./embedButton.js";
import { late } from "./late.js";
import { openAgain } from "./fold.js";
import { linkBrief } from "./linkBrief.js";
import { linkAddress, longLink } from "./longLink.js";
import { live, setText } from "./live.js";
import { whilePrinting } from "./printing.js";
import { unbroken } from "../notebook/unbroken.js";

/**
 * What differs from what is published, for the head of every page: how many inputs, which opens to all that does, and what
 * could not be read or saved. For a link the figures are the link's until the reader keeps them. Hidden while nothing is
 * to be said. On paper all that differs is there, opened or not, and the address that gives these figures.
 */
export function changesBar(notebook: Notebook, release: HTMLElement | null = null): HTMLElement {
  const { store } = notebook;
  const summary = element("summary");
  const details = element("details.changes-all", summary);
  const brief = linkBrief(notebook, () => {
    details.open = true;
    summary.focus();
  });
  const words = element("p.changes-words");
  const address = element("a");
  const link = element("div.changes-link", said("Link to these figures: ", "Lien vers ces chiffres : "), address);
  const problems = element("ul");
  const long = longLink(notebook);
  const buttons = element("div.changes-buttons");
  const bar = element(
    "section.changes",
    { "aria-label": said("Published and yours", "Publié et le vôtre") },
    details,
    buttons,
    ...(release === null ? [] : [release]),
    brief,
    words,
    link,
    long.element,
    problems,
  );
  const copy = button(said("Copy link", "Copier le lien"), () => long.copy());
  const embed = embedButton(notebook);
  const reset = button(said("Back to published", "Revenir au publié"), () => {
    resetAll(notebook);
    keepFocus();
  });
  const adopt = button(said("Keep as mine", "Garder pour moi"), () => {
    store.adoptLink();
    announce(
      said(
        "This link’s figures are yours now. Undo gives your own back.",
        "Les chiffres de ce lien sont les vôtres. Annuler rend les vôtres.",
      ),
    );
    keepFocus();
  });
  const dismiss = button(said("Leave the link", "Quitter le lien"), () => {
    store.dismissLink();
    announce(said("The link is left; your own figures are back.", "Le lien est quitté ; vos chiffres sont revenus."));
    keepFocus();
  });

  let hasList = false;

  const unlisted = element("p.fault", { role: "status" });

  /** What lists the differences is loaded with the first of them; where that fails, with the next, or when it is opened. */
  async function list(): Promise<void> {
    if (hasList) return;
    hasList = true;
    unlisted.remove();
    try {
      const { changesList } = await late(() => import("./changesList.js"), "changesList");
      details.append(changesList(notebook, () => keepFocus()));
    } catch {
      hasList = false;
      details.append(unlisted);
      unlisted.textContent = openAgain();
    }
  }
  details.addEventListener("toggle", () => {
    if (details.open) void list();
  });

  function update(): void {
    const isLink = isOfLink(notebook);
    const sentence = unbroken(changesSentence(notebook));
    const told = notebook.problems().map((problem) => problemSentence(notebook.base(), problem));
    const { lines, scenarios, questions } = store.get();
    const count = changedInputs(notebook).length;
    details.hidden = count + lines.length + scenarios.length === 0;
    if (!details.hidden) void list();
    setText(summary, sentence);
    const isThen = notebook.releaseView?.kind === "then";
    setText(words, details.hidden ? sentence : isLink && !isThen ? linkNote() : "");
    words.hidden = words.textContent === "";
    link.hidden = details.hidden && questions === undefined;
    if (!link.hidden) setText(address, (address.href = linkAddress(notebook)));
    bar.hidden = sentence === "" && told.length === 0 && release?.hidden !== false;
    problems.replaceChildren(
      ...listedProblems(told, mostPageProblems).map((problem) =>
        element("li", said(`Note: ${problem}`, `Note : ${problem}`)),
      ),
    );
    const give = [copy, ...(embed === null ? [] : [embed])];
    const own = Object.keys(store.get().edits).length > 0 ? [...give, reset] : give;
    const wanted = sentence === "" ? [] : isLink ? [isThen ? copy : adopt, dismiss] : own;
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
  let wasOpen: boolean | null = null;
  whilePrinting(
    () => {
      wasOpen ??= details.open;
      details.open = true;
    },
    () => {
      details.open = wasOpen ?? details.open;
      wasOpen = null;
    },
  );
  return live(notebook, bar, update);
}

const linkNote = (): string =>
  said(
    "What you change now starts from this link’s figures; undo goes back to your own.",
    "Ce que vous changez part des chiffres de ce lien ; annuler ramène aux vôtres.",
  );
