import { changesSentence } from "../notebook/changesSentence.js";
import { said } from "../language/said.js";
import { sentence } from "../language/sentence.js";
import { type Notebook } from "../notebook/notebook.js";
import { live, setText } from "./live.js";

/**
 * Keeps the foot of a page that stands in another up to date: whose figures it shows, and the way to the whole notebook with
 * the same ones.
 */
export function followFigures(notebook: Notebook, foot: Element): void {
  const link = foot.querySelector("a");
  const told = foot.querySelector(".embed-figures");
  if (link === null || told === null) return;
  const page = link.getAttribute("href")?.replace(/#.*$/, "") ?? "./";
  const still = told.innerHTML;
  live(notebook, foot, () => {
    const changes = changesSentence(notebook);
    link.setAttribute("href", changes === "" ? page : page + notebook.store.link());
    if (changes === "") told.innerHTML = still;
    else setText(told, `${sentence(changes)}${isOfOtherRelease(notebook) ? correctedSince() : ""}`);
  });
}

/** Whether the figures of a link were set when others were published than those they stand on here. */
function isOfOtherRelease({ store, record }: Notebook): boolean {
  const release = store.madeOn();
  return release !== "" && release !== record.release;
}

const correctedSince = (): string =>
  said(
    " Published figures have been corrected since it was made: all that it does not set is today’s.",
    " Des chiffres publiés ont été corrigés depuis : tout ce qu'il ne fixe pas est d'aujourd'hui.",
  );
