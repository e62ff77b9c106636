import { said } from "../language/said.js";

/** Under how many other addresses a module was asked for that did not come, by its own. */
const turns = new Map<string, number>();

/**
 * Code that is loaded when it is asked for, and tried again when it is asked for again; `holds` is something that it exports.
 *
 * Browsers used to remember that a module did not come, and asked for it no more under its address (Firefox to 154, Chromium
 * likewise): that address ends what they say then. So from the second time on it is asked for under another one of the same file
 * too, with something after #. Where it is another module, needed by this one, that did not come, what comes so does not hold it.
 * @throws Error in a sentence for readers, where it does not come.
 */
export async function late<Code extends object>(load: () => Promise<Code>, holds: keyof Code): Promise<Code> {
  try {
    return await load();
  } catch (error) {
    const address = /\S*$/.exec(String(error))![0];
    const turn = turns.get(address) ?? 0;
    const other = `${address}#${turn}`;
    const code = turn === 0 ? {} : ((await import(other).catch(() => ({}))) as object);
    if (holds in code) return code as Code;
    turns.set(address, turn + 1);
    throw new Error(
      said(
        "What it needs did not load. Try again once you are online, or load the page again: your figures are kept.",
        "Ce qu'il y faut n'a pas été chargé. Réessayez une fois en ligne, ou rechargez la page : vos chiffres sont conservés.",
      ),
    );
  }
}
