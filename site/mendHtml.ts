/** A page as Framework wrote it, made fit for readers and readers' tools: its language named (`language`, a BCP 47 tag), zooming allowed, what is loaded early not called external (`fontFaces`). Mending a mended page changes nothing. */
export function mendHtml(html: string, language: string): string {
  return html
    .replace(/<html(?![^>]*\blang=)([^>]*)>/, `<html lang="${language}"$1>`)
    .replace(/(<meta name="viewport" content=")[^"]*(")/, "$1width=device-width, initial-scale=1$2")
    .replaceAll('<link rel="preload external"', '<link rel="preload"');
}
