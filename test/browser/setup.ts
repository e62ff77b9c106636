import { chromium } from "playwright-core";
import { type TestProject } from "vitest/node";
import { findBrowser, findFirefox, launchArguments } from "./findBrowser.js";
import { serveSite } from "./serveSite.js";
import { dist } from "./site.js";

declare module "vitest" {
  export interface ProvidedContext {
    /** The address of the served site's first page, under a sub-path, ending in a slash. */
    siteUrl: string;
    /** Where tests reach the browser they share. */
    browserEndpoint: string;
    /** The program of a Firefox, or the sentence that says how to get one. */
    firefox: { path: string } | { missing: string };
  }
}

/** Serves dist/ and starts one browser for all browser tests; both end with them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const site = await serveSite(dist);
  const server = await chromium.launchServer({ executablePath: findBrowser(), args: launchArguments() });
  project.provide("siteUrl", site.url);
  project.provide("browserEndpoint", server.wsEndpoint());
  project.provide("firefox", firefox());
  return async () => {
    await server.close();
    await site.close();
  };
}

/** Without a Firefox only the tests that want one fail. */
function firefox(): { path: string } | { missing: string } {
  try {
    return { path: findFirefox() };
  } catch (error) {
    return { missing: (error as Error).message };
  }
}
