import { encodeState } from "./link.js";
import { type ReaderState } from "./readerState.js";

/** The most characters of an address that mail, chats and word processors pass on whole. */
export const longestLink = 8_000;

/** How a state is passed on: by the address that opens it, or in a file where that has too many characters. */
export type PassedOn =
  | { readonly kind: "link"; readonly address: string }
  | { readonly kind: "file"; readonly characters: number };

/** Decides it for a state on the figures of `release`, opened by the page at `page`, an address without a fragment. */
export function linkOrFile(state: ReaderState, { page, release }: { page: string; release: string }): PassedOn {
  const address = page + encodeState(state, release);
  return address.length <= longestLink ? { kind: "link", address } : { kind: "file", characters: address.length };
}
