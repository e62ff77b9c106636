/** Pages that components link to, by the name of their file. */
export type PageName = "evidence" | "model";

/**
 * The address of a page, and of a place on it: all pages lie side by side, so a relative address works under any path, and
 * the ending works on hosts that serve files as they are named.
 */
export function pageAddress(page: PageName, place = ""): string {
  return `./${page}.html${place === "" ? "" : `#${place}`}`;
}
