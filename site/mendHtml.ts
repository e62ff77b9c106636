/** What a page of the site says of itself, in its head. */
export interface PageHead {
  /** The language of its text, as a BCP 47 tag. */
  language: string;
  /** One sentence for search results and previews, used when the page brings none. */
  description: string;
}

/**
 * A page as Framework wrote it, made fit for readers and readers' tools: its language named, zooming allowed, a
 * description present. Mending a mended page changes nothing.
 */
export function mendHtml(html: string, head: PageHead): string {
  return describe(allowZoom(nameLanguage(html, head.language)), head.description);
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

function attribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
