/** The languages that a page as Framework wrote it can be read in, that of its HTML first: both where it has the toggle of languages. */
export const pageLanguages = (html: string): readonly string[] =>
  html.includes('id="languages"') ? ["en", "fr"] : ["en"];
