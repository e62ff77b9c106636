import { pageLanguages } from "./pageLanguages.js";
import { type StillHost, type StillWork, type Tellings } from "./stillPages.js";

/** Every page in each of its languages, its own first, as the process of each language renders it. */
export async function tellPages(
  hosts: ReadonlyMap<string, StillHost>,
  pages: ReadonlyMap<string, string>,
  places: Omit<StillWork, "pages" | "language">,
): Promise<ReadonlyMap<string, Tellings>> {
  const told = await Promise.all(
    [...hosts].map(async ([language, host]) => {
      const spoken = [...pages].filter(([, html]) => language === "en" || pageLanguages(html).includes(language));
      const rendered = await host.render({ ...places, language, pages: spoken });
      return rendered.map((page) => ({ language, page }));
    }),
  );
  return new Map([...pages.keys()].map((name) => [name, told.flat().filter(({ page }) => page.page === name)]));
}
