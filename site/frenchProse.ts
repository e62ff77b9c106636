import { typeset } from "../src/language/typeset.js";

/** A token of markdown-it, as far as it is used here. */
interface Token {
  readonly type: string;
  content: string;
  readonly children: readonly Token[] | null;
}

/** What markdown-it offers to plugins, as far as it is used here. */
interface Markdown {
  readonly core: { readonly ruler: { push(name: string, rule: (state: { tokens: readonly Token[] }) => void): void } };
}

const opening = /<(?:div|section) class="said" lang="fr">\s*$/;
/** A live figure, whose code stays as it is. */
const live = /(\$\{(?:[^{}]|\{[^{}]*\})*\}|<[^>]*>)/;

/**
 * Typesets the French of pages, which is written with plain spaces and apostrophes: what stands between
 * `<div class="said" lang="fr">` and its end, and in elements of that class within a line. Gives markdown-it back.
 */
export function typesetFrench<Parser extends Markdown>(markdown: Parser): Parser {
  markdown.core.ruler.push("french", ({ tokens }) => {
    let depth = 0;
    let isOpen = false;
    for (const token of tokens) {
      if (token.type === "html_block") {
        ({ html: token.content, isOpen } = typesetElements(token.content, isOpen));
        if (opening.test(token.content)) depth = 1;
        else if (depth > 0) depth += nesting(token.content);
      } else if (token.type === "inline" && depth > 0) {
        for (const child of token.children ?? []) if (child.type === "text") child.content = typeset(child.content);
      } else if (token.type === "inline") typesetInline(token.children ?? []);
    }
  });
  return markdown;
}

/** By how many levels a block of HTML opens or closes sections. */
const nesting = (html: string): number =>
  (html.match(/<(?:div|section)\b/g)?.length ?? 0) - (html.match(/<\/(?:div|section)>/g)?.length ?? 0);

/**
 * The French elements inside a piece of HTML, typeset but for their live figures and for what stands for one. `isOpen` says
 * whether the piece before left such an element open, as a figure within does.
 */
function typesetElements(html: string, isOpen: boolean): { html: string; isOpen: boolean } {
  let isFrench = isOpen;
  const parts = html.split(live).map((part) => {
    if (part.startsWith("<"))
      isFrench = part.includes('class="said" lang="fr"') || (isFrench && !/^<\/(?:span|div)/.test(part));
    else if (isFrench && !part.startsWith("${")) return typeset(part);
    return part;
  });
  return { html: parts.join(""), isOpen: isFrench };
}

/** The same inside a line of Markdown, and of a heading in HTML, which comes as one when it has a live figure. */
function typesetInline(tokens: readonly Token[]): void {
  let isOpen = false;
  for (const token of tokens) {
    if (token.type === "html_inline" || token.type === "html_block")
      ({ html: token.content, isOpen } = typesetElements(token.content, isOpen));
    else if (token.type === "text" && isOpen) token.content = typeset(token.content);
  }
}
