import { said } from "../../language/said.js";
import { changesSentence } from "../../notebook/changesSentence.js";
import { type Notebook } from "../../notebook/notebook.js";
import { changesText } from "../../notebook/shareChanges.js";
import { unbroken } from "../../notebook/unbroken.js";
import { changesList } from "../changesList.js";
import { setText } from "../live.js";
import { button, element } from "../sheet/element.js";
import { citePart } from "./citePart.js";
import { linesPart } from "./linesPart.js";
import { linkPart } from "./linkPart.js";
import { scenarioPart } from "./scenarioPart.js";
import { wholePart } from "./wholePart.js";

interface SharePanel {
  readonly dialog: HTMLDialogElement;
  readonly clear: () => void;
  readonly update: () => void;
  readonly take: (files: readonly File[]) => Promise<void>;
}

const panels = new WeakMap<Notebook, SharePanel>();

/** Opens the panel by which figures are taken away, or a scenario file that was dropped on the page is taken in. */
export function openSharePanel(notebook: Notebook, files: readonly File[] = []): void {
  const panel = panels.get(notebook) ?? sharePanel(notebook);
  panels.set(notebook, panel);
  if (!panel.dialog.open) {
    // What was said when it was open last is over.
    panel.clear();
    panel.dialog.showModal();
  }
  panel.update();
  if (files.length > 0) void panel.take(files);
}

function sharePanel(notebook: Notebook): SharePanel {
  const title = said("Share and download", "Partager et télécharger");
  const close = button(said("Close", "Fermer"), () => dialog.close());
  const sentence = element("summary");
  const differs = element(
    "details",
    sentence,
    changesList(notebook, () => close.focus()),
  );
  const nothing = element(
    "p",
    said("These are the published figures: nothing differs.", "Ce sont les chiffres publiés : rien ne diffère."),
  );
  const problems = element("ul.share-problems", { hidden: true });
  const scenario = scenarioPart(notebook, problems);
  const words = element("p.share-note");
  const link = linkPart(notebook, scenario.save);
  const lines = linesPart(notebook);
  const cite = citePart(notebook);
  // What is done is said where it is seen.
  const status = element("p.live-region", { role: "status", "aria-live": "polite" });
  const foot = element("div.share-foot", status, problems);
  const dialog = element(
    "dialog.share-panel",
    { "aria-label": title },
    element("div.share-head", element("h2", title), close),
    element("section", differs, words, nothing),
    section(said("Link", "Lien"), link.element),
    section(said("Tables and files", "Tableaux et fichiers"), lines.element, wholePart(notebook)),
    section(said("Scenario file", "Fichier de scénario"), scenario.element),
    section(said("Cite", "Citer"), cite.element),
    foot,
  );
  function clear(): void {
    status.textContent = "";
    problems.hidden = true;
  }
  function update(): void {
    if (!dialog.open) return;
    const told = changesSentence(notebook);
    setText(sentence, unbroken(told));
    differs.hidden = told === "";
    setText(words, unbroken(changesText(notebook)));
    words.hidden = words.textContent === "";
    nothing.hidden = told !== "";
    for (const part of [link, lines, scenario, cite]) part.update();
  }
  notebook.subscribe(update);
  // A link to a line leads to the page under the panel.
  dialog.addEventListener("click", ({ target }) => {
    if ((target as Element).closest("a[href]") !== null) dialog.close();
  });
  document.body.append(dialog);
  return { dialog, clear, update, take: scenario.open };
}

const section = (title: string, ...parts: readonly HTMLElement[]): HTMLElement =>
  element("section", { "aria-label": title }, element("h3", title), ...parts);
