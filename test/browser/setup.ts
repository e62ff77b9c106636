import { chromium } from "playwright-core";
import { type TestProject } from "vitest/node";
import { findBrowser, launchArguments } from "./findBrowser.js";
import { serveSite } from "./serveSite.js";
import { dist } from "./site.js";

declare module "vitest" {
  export interface ProvidedContext {
    /** The address of the served site's first page, under a sub-path, ending in a slash. */
    siteUrl: string;
    /** Where tests reach the browser they share. */
    browserEndpoint: string;
  }
}

/** Serves dist/ and starts one browser for all browser tests; both end with them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const site = await serveSite(dist);
  const server = await chromium.launchServer({ executablePath: findBrowser(), args: launchArguments() });
  project.provide("siteUrl", site.url);
  project.provide("browserEndpoint", server.wsEndpoint());
  return async () => {
    await server.close();
    await site.close();
  };
}
