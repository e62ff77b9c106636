import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Bundle, type Places, removeUnbundled } from "./bundle.js";
import { embedFolder, embedHostScript, embedPages, embedProblems } from "./embeds.js";
import { headScript } from "./headScript.js";
import { smallStyles, styleSheets, withStyles } from "./inlineStyles.js";
import { pageLanguages } from "./pageLanguages.js";
import { withScripts } from "./pageScript.js";
import { ownScript } from "./ownScript.js";
import { usedStyles, wordsOf } from "./usedStyles.js";
import { withPolicy } from "./policy.js";
import { listFiles } from "./snapshot.js";
import { type StillPage, type Tellings, withStill } from "./stillPages.js";
import { stillProblems } from "./stillProblems.js";

/**
 * Makes of the pages that Framework wrote what readers fetch: each rendered whole, with its styles, its policy and the scripts
 * of the `bundle`. `pages` are their HTML by name, `telling` what will stand in each, `names` the files of the site.
 * @throws Error in a page's own code.
 */
export async function finishPages(
  places: Places,
  {
    telling,
    names,
    pages,
    bundle,
  }: {
    telling: Promise<ReadonlyMap<string, Tellings>>;
    names: readonly string[];
    pages: ReadonlyMap<string, string>;
    bundle: Bundle;
  },
): Promise<void> {
  const { site, sources } = places;
  const [some = [], ...others] = Object.values(bundle.scripts);
  const ahead = some.filter((script) => others.every((scripts) => scripts.includes(script)));
  const scripts = [...new Set(Object.values(bundle.reached).flat())];
  const scriptWords = new Map(
    await Promise.all(
      scripts.map(async (script) => [script, wordsOf(await readFile(join(site, script), "utf8"))] as const),
    ),
  );
  const [told, head] = await Promise.all([telling, headScript(sources), removeUnbundled(site, names)]);
  const problems = embedProblems([...told].map(([page, tellings]) => [page, tellings[0]?.page.embeds ?? []]));
  const embeds = new Set<string>();
  for (const [page, html] of pages) {
    const tellings = told.get(page) ?? [];
    const languages = pageLanguages(html);
    const css = await smallStyles(await stylesOf(site, html));
    const reached = (bundle.reached[page] ?? []).map((script) => scriptWords.get(script) ?? new Set<string>());
    const finish = async (file: string, own: string, shown: Tellings): Promise<void> => {
      const still = withStill(withScripts(own, page, bundle.scripts[page] ?? [], ahead), shown);
      const { rules, sheets } = stylesIn(shown);
      const whole = withStyles(still, await usedStyles(css + sheets.join(""), [wordsOf(still), ...reached]), rules)
        .replace("<html", () => `<html${languages.length > 1 ? ` data-languages="${languages.join(" ")}"` : ""}`)
        .replace(/(<meta charset="[^"]*">\n?)/, (charset) => `${charset}<script>${head}</script>\n`);
      const finished = withPolicy(whole, { styles: sheets });
      problems.push(...stillProblems(file, finished));
      await mkdir(dirname(join(site, file)), { recursive: true });
      await writeFile(join(site, file), finished);
    };
    await finish(page, html, tellings);
    for (const embed of embedPages(page, html, tellings)) {
      if (embeds.has(embed.file)) continue;
      embeds.add(embed.file);
      await finish(embed.file, embed.html, embed.tellings);
    }
  }
  if (embeds.size > 0) await writeFile(join(site, embedFolder, embedHostScript), await ownScript("embedHost.js"));
  if (problems.length > 0) throw new Error(problems.join("\n"));
  for (const sheet of new Set([...pages].flatMap(([page, html]) => styleSheets(html, page))))
    await rm(join(site, sheet));
  // What was bundled leaves no empty folders.
  for (const folder of new Set(names.map((name) => name.split("/")[0] ?? "").filter((name) => name.startsWith("_"))))
    if ((await listFiles(site, folder)).length === 0) await rm(join(site, folder), { recursive: true, force: true });
}

function stylesIn(tellings: Tellings): { rules: string; sheets: string[] } {
  const all = (part: (page: StillPage) => Readonly<Record<string, string>>) =>
    Object.assign({}, ...tellings.map(({ page }) => part(page))) as Record<string, string>;
  const rules = Object.entries(all(({ rules }) => rules)).map(([name, style]) => `.${name}.${name}.${name}{${style}}`);
  return { rules: rules.join(""), sheets: [...new Set(tellings.flatMap(({ page }) => page.sheets))] };
}

/** The text of the style sheets of a page at the root of the site. */
export async function stylesOf(site: string, html: string): Promise<string> {
  const texts = styleSheets(html, "index.html").map((sheet) => readFile(join(site, sheet), "utf8"));
  return (await Promise.all(texts)).join("");
}
