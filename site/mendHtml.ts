/** What a page of the site says of itself, in its head. */
export interface PageHead {
  /** The language of its text, as a BCP 47 tag. */
  language: string;
  /** One sentence for search results and previews, used when the page brings none. */
  description: string;
}

/**
 * A page as Framework wrote it, made fit for readers and readers' tools: its language named, zooming allowed, a
 * description present, the sidebar's parts named and its list a list. Mending a mended page changes nothing.
 */
export function mendHtml(html: string, head: PageHead): string {
  const steps = [
    (page: string) => nameLanguage(page, head.language),
    allowZoom,
    (page: string) => describe(page, head.description),
    nameSidebar,
  ];
  return steps.reduce((page, step) => step(page), html);
}

function nameLanguage(html: string, language: string): string {
  return html.replace(/<html(?![^>]*\blang=)([^>]*)>/, `<html lang="${attribute(language)}"$1>`);
}

function allowZoom(html: string): string {
  return html.replace(/(<meta name="viewport" content=")[^"]*(")/, "$1width=device-width, initial-scale=1$2");
}

function describe(html: string, description: string): string {
  if (/<meta\s[^>]*name="description"/.test(html)) return html;
  return html.replace(
    /(<meta name="viewport"[^>]*>)/,
    `$1\n<meta name="description" content="${attribute(description)}">`,
  );
}

/** Names the sidebar and its switch, and takes its closing label out of the list, which may only hold items. */
function nameSidebar(html: string): string {
  return html
    .replace(/<input id="observablehq-sidebar-toggle"(?![^>]*aria-label)/, '$& aria-label="Toggle sidebar"')
    .replace(/<nav id="observablehq-sidebar"(?![^>]*aria-label)/, '$& aria-label="Pages"')
    .replace(/<ol>\s*(<label id="observablehq-sidebar-close"[^>]*><\/label>)([\s\S]*?<\/ol>)/, "<ol>$2\n  $1");
}

function attribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
