import { announce } from "./announce.js";

/** What is said of a text that was to be copied, and where it stands for those whose browser does not let a page copy. */
export interface CopyWords {
  readonly copied: string;
  /** Said once `byHand` has put the text where a reader copies it from: selected in its field, or in the address bar. */
  readonly refused: string;
  readonly byHand: () => void;
}

/** Puts a text on the clipboard and says so; without leave to, it has the text put where it can be copied by hand. */
export async function copyText(text: string, { copied, refused, byHand }: CopyWords): Promise<void> {
  try {
    // Over http there is no clipboard at all.
    await navigator.clipboard.writeText(text);
  } catch {
    byHand();
    return announce(refused);
  }
  announce(copied);
}
