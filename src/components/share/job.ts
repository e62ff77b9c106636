import { said } from "../../language/said.js";
import { announce } from "../announce.js";

/** What a button has done: says how it ended in a sentence, or throws an error whose message says why it could not be. */
export interface Job {
  /** What is said until then. */
  readonly during: string;
  readonly work: () => Promise<string>;
  /** What could not be done, before its reason. */
  readonly failed: string;
}

/** Does what a button asks for, once at a time, and says how it went. */
export async function doJob(button: HTMLElement, { during, work, failed }: Job): Promise<void> {
  if (button.getAttribute("aria-busy") === "true") return;
  button.setAttribute("aria-busy", "true");
  announce(during);
  try {
    // What is worked out at a stretch would leave no time to paint that it is.
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    announce(await work());
  } catch (error) {
    announce(`${failed} ${(error as Error).message}`);
  } finally {
    button.removeAttribute("aria-busy");
  }
}

/** What is said of a file that was made: where it ends up, the browser and its reader decide. */
export const handed = (name: string): string =>
  said(`${name} is made: your browser saves it.`, `${name} est prêt : votre navigateur l'enregistre.`);
