import { said } from "../language/said.js";
import { announce } from "./announce.js";
import { element } from "./sheet/element.js";

/** What a button for a file could not do. */
export const noFile = (): string => said("The file could not be made.", "Le fichier n'a pas pu être fait.");

/**
 * Does what a button asks for. Where that cannot be done, says so and why below the row of the button, and aloud, until it is
 * pressed again; `work` gives what is said aloud where it can be, or nothing.
 */
export async function attempt(button: HTMLElement, failed: string, work: () => Promise<string | void>): Promise<void> {
  const row = button.parentElement!;
  const next = row.nextElementSibling;
  if (next?.matches(".fault")) next.remove();
  const told = await work().catch((error: unknown) => {
    const fault = `${failed} ${(error as Error).message}`;
    row.after(element("p.fault", fault));
    return fault;
  });
  if (told) announce(told);
}
