import { quoted } from "./problem.js";
import { siteUrl, siteUrlForm } from "./siteUrl.js";
import { type Story } from "./story.js";

/**
 * A story with the address at which this build of it is to be published: what the environment variable `SITE_URL` says
 * (`setting`), else what `data/story.csv` does, else none.
 * @throws Error for a setting that is no address of a site.
 */
export function publishedStory(story: Story, setting = process.env.SITE_URL ?? ""): Story {
  if (setting === "") return story;
  const address = siteUrl(setting);
  if (address === null) throw new Error(`SITE_URL: got ${quoted(setting)} (${siteUrlForm}, or empty)`);
  return { ...story, site_url: address };
}
