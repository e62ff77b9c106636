import { escaped } from "./escaped.js";
import { pageLanguages } from "./pageLanguages.js";
import { type StillEmbed, type Tellings } from "./stillPages.js";

/** The folder of the pages that other pages show in frames: one for each chart and each sheet, at an address that stays. */
export const embedFolder = "embed/";

/** The script by which a page gives its frames the height of what they show. */
export const embedHostScript = "host.js";

/** A page for a frame: its name in the folder, its HTML as Framework would write it, and what stands in it in each language. */
export interface EmbedPage {
  readonly file: string;
  readonly html: string;
  readonly tellings: Tellings;
}

/**
 * The pages for frames of a page of the site (`page`, with its HTML as Framework wrote it): each has the cells that the page's
 * script needs, and that of the one chart or sheet. All addresses in it are those of the page: it says that it lies beside it.
 */
export function embedPages(page: string, html: string, tellings: Tellings): EmbedPage[] {
  const head = /<head>[\s\S]*<\/head>/.exec(html)?.[0] ?? "";
  const language = /<html[^>]*\blang="([^"]*)"/.exec(html)?.[1] ?? "en";
  const name = /<a class="name" href="[^"]*">([\s\S]*?)<\/a>/.exec(html)?.[1] ?? "";
  const inLanguages = pageLanguages(html).length > 1;
  const to = page === "index.html" ? "./" : `./${page}`;
  return (tellings[0]?.page.embeds ?? []).map(({ kind, name: what, file, cell, needs, titles }) => {
    const told = tellings.flatMap(({ language, page: each }) => {
      const embed = each.embeds.find((other) => other.file === file);
      return embed === undefined ? [] : [{ language, page: { ...each, cells: { [cell]: embed.html }, parts: {} } }];
    });
    const roots = [...needs, cell].map((id) => `<div class="observablehq observablehq--block"><!--:${id}:--></div>`);
    return {
      file: `${embedFolder}${file}.html`,
      tellings: told,
      html: `<!DOCTYPE html>
<html lang="${language}" data-embed="${kind}:${escaped(what)}">
${head
  .replace("<head>", '<head>\n<base href="../" target="_top">')
  .replace(/<title>[\s\S]*?<\/title>/, `<title>${escaped(titles)}</title>\n<meta name="robots" content="noindex">`)
  .replace(/<meta name="description-fr"[^>]*>/, "")}
<body class="embed">
<div id="observablehq-center">
<main id="observablehq-main" class="observablehq">
${roots.join("\n")}
</main>
<div id="embed-foot" class="embed-foot"><a href="${to}">${name}</a> <span class="embed-figures">${published(inLanguages)}</span></div>
</div>
</body>
</html>
`,
    };
  });
}

const published = (inLanguages: boolean): string =>
  inLanguages
    ? '<span class="said" lang="en">Published figures.</span><span class="said" lang="fr">Chiffres publiés.</span>'
    : "Published figures.";

/** What is wrong with the pages for frames of a site: two that would have one address. */
export function embedProblems(pages: readonly (readonly [page: string, embeds: readonly StillEmbed[]])[]): string[] {
  const all = pages.flatMap(([page, embeds]) => embeds.map(({ file, kind, name }) => ({ page, file, kind, name })));
  return all.flatMap(({ page, file, kind, name }, index) => {
    const other = all.slice(0, index).find((before) => before.file === file);
    // What several pages show is one thing, which the first of them tells.
    return other === undefined || (other.kind === kind && other.name === name)
      ? []
      : [
          `${page}: ${kind} "${name}": has the address of the ${other.kind} "${other.name}" of ${other.page}: "${embedFolder}${file}.html" (another name)`,
        ];
  });
}
