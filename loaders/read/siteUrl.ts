import { isWebAddress } from "./cellText.js";

/** What the address of a published site is to look like, for messages. */
export const siteUrlForm = "an address such as https://example.org/notebook/, without ? and # and the name of a page";

/**
 * The address of the folder in which a site is published, as browsers write it and with a slash at its end, which is added
 * where it is missing. Null for what is no http(s) address of a folder.
 */
export function siteUrl(text: string): string | null {
  if (!isWebAddress(text) || /[?#]|\.html?\/?$/i.test(text)) return null;
  const { href } = new URL(text);
  return href.endsWith("/") ? href : `${href}/`;
}
