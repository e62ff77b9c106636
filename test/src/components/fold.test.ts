import { afterEach, beforeEach, expect, test } from "vitest";
import { fold } from "../../../src/components/fold.js";
import { type Notebook } from "../../../src/notebook/notebook.js";
import { openDocument } from "../../renderedPage.js";

let close: () => void;
beforeEach(() => (close = openDocument()));
afterEach(() => close());

const notebook = {} as Notebook;
const turn = (): Promise<void> => new Promise((done) => setTimeout(done));

async function toggle(details: HTMLElement, isOpen: boolean): Promise<void> {
  details.toggleAttribute("open", isOpen);
  await turn();
}

const paragraph = (text: string): Node => {
  const made = document.createElement("p");
  made.textContent = text;
  return made;
};

test("what is shown on request is made when it is first opened, and once", async () => {
  let made = 0;
  const details = fold("More", (_, name: string) => paragraph(`${name} ${(made += 1)}`), notebook, "All");
  document.body.append(details);
  await turn();
  expect(details.textContent).toBe("More");
  for (const isOpen of [true, false, true]) await toggle(details, isOpen);
  expect(details.textContent).toBe("MoreAll 1");
});

test("what does not load says so, and is tried again when it is opened again", async () => {
  let tries = 0;
  const component = () => (++tries === 1 ? Promise.reject(new Error("offline")) : Promise.resolve(paragraph("Here.")));
  const details = fold("More", component, notebook, null);
  document.body.append(details);
  await toggle(details, true);
  expect(details.textContent).toBe(
    "MoreThis did not load. Close and open it to try again once you are online, or load the page again.",
  );
  expect(details.hasAttribute("open")).toBe(true);
  for (const isOpen of [false, true]) await toggle(details, isOpen);
  expect(details.textContent).toBe("MoreHere.");
});
