/** Elements of a headline that are no part of what it says: the marks of edits, and what is hidden. */
const unsaid =
  /\b(?:hidden|aria-hidden="true")(?=[\s=>/])|\bclass="(?:[^"]* )?(?:figure-mark|figure-words|visually-hidden)[ "]/;

/** Elements that have no end. */
const empty = /^(?:br|wbr|img|hr|input)$/i;

/**
 * What the first heading of a page says, in English, from its HTML as built: without marks, what is hidden, and what is
 * said in French. Null where there is no heading, or where the place of a figure is still empty: a headline with a hole says
 * something else.
 */
export function pageHeadline(html: string): string | null {
  const heading = /<h1\b[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1];
  if (heading === undefined || /<observablehq-loading>\s*<\/observablehq-loading>/.test(english(heading))) return null;
  return englishText(heading) || null;
}

/** The text of HTML that is said in English, without marks and what is hidden. */
export const englishText = (html: string): string => plainText(english(html));

/** HTML without the elements whose text is not said in English. */
function english(html: string): string {
  let kept = "";
  // Of the element that is left out, and of those in it.
  let depth = 0;
  for (const [piece, slash, name = ""] of html.matchAll(/<!--[\s\S]*?-->|<(\/?)([a-z][\w-]*)[^>]*>|[^<]+/gi)) {
    const isOpening = slash === "" && name !== "" && !empty.test(name);
    const isClosing = slash === "/";
    if (depth === 0 && !(isOpening && isUnsaid(piece))) kept += piece;
    else if (isOpening) depth += 1;
    else if (isClosing) depth -= 1;
  }
  return kept;
}

const isUnsaid = (tag: string): boolean =>
  unsaid.test(tag) || (/\bclass="(?:[^"]* )?said[ "]/.test(tag) && !/\blang="en"/.test(tag));

/** The text of HTML: without tags and comments, its characters as they are read, white space as one space. */
export function plainText(html: string): string {
  return html
    .replaceAll(/<!--[\s\S]*?-->/g, "")
    .replaceAll(/<(?:br|wbr)\b[^>]*>/gi, " ")
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&nbsp;", "\u00a0")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll(/&#(?:39|x27);/gi, "'")
    .replaceAll("&amp;", "&")
    .replaceAll(/[ \t\r\n]+/g, " ")
    .trim();
}
