import { announce } from "../announce.js";
import { type Notebook } from "../notebook.js";
import { headline } from "./headline.js";

const bound = new WeakSet<Notebook>();

/** Says after each change what was set and which headline figure moved, once a page however many sheets it has. */
export function announceChanges(notebook: Notebook, headlines?: readonly string[]): void {
  if (bound.has(notebook)) return;
  bound.add(notebook);
  notebook.subscribe(({ before, after }) => {
    const sentence = headline(before, after, headlines);
    if (sentence !== "") announce(sentence);
  });
}
