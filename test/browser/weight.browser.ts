import { stat } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect } from "vitest";
import { alive } from "./alive.js";
import { browserTest, siteAddress } from "./browserTest.js";
import { dist, listPages, pageName } from "./site.js";

/** What readers may be sent before they do anything, in requests and bytes over the network, packed as the host packs them. */
const mostRequests = 12;
const mostBytes = (path: string): number => (path === "" ? 200_000 : 250_000);
/** What a page's script may read, in bytes as they lie in the site. */
const mostData = 60_000;

describe.each(listPages().map((path) => [pageName(path), path] as const))("%s", (_, path) => {
  browserTest.for(["en-GB", "fr-FR"])("is light for readers in %s", async (locale, { browser }) => {
    const context = await browser.newContext({ locale, viewport: { width: 1280, height: 800 } });
    try {
      const page = await context.newPage();
      const network = await context.newCDPSession(page);
      const asked: string[] = [];
      let bytes = 0;
      network.on("Network.requestWillBeSent", ({ request }) => void asked.push(request.url));
      network.on("Network.loadingFinished", ({ encodedDataLength }) => void (bytes += encodedDataLength));
      await network.send("Network.enable");
      await page.goto(siteAddress(path), { waitUntil: "load" });
      await page.waitForLoadState("networkidle");
      expect(await page.evaluate(() => document.documentElement.dataset["figures"])).toBe("published");
      // What takes figures away is loaded when it is asked for.
      const scripts = [...new Set(asked)].filter((address) => address.endsWith(".js"));
      const codes = await Promise.all(scripts.map(async (address) => (await fetch(address)).text()));
      expect(codes.join("")).toMatch(/observablehq-loading/);
      expect(codes.join("")).not.toMatch(/share-panel|@misc|scenario\.json|\[Content_Types\]/);
      expect(asked.length).toBeLessThanOrEqual(mostRequests);
      expect(bytes).toBeLessThanOrEqual(mostBytes(path));
      await alive(page);
      const files = [...new Set(asked)].filter((address) => address.endsWith(".json"));
      // Nobody is sent the words of the other language.
      expect(files.map((address) => /notebook(\.fr)?\.[\da-f]{8}\.json$/.exec(address)?.[1] ?? "").join("")).toBe(
        locale === "fr-FR" ? ".fr" : "",
      );
      const folder = new URL(siteAddress("")).pathname;
      const sizes = files.map(async (address) => {
        return (await stat(join(dist, new URL(address).pathname.slice(folder.length)))).size;
      });
      const data = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
      expect(data).toBeGreaterThan(0);
      expect(data).toBeLessThanOrEqual(mostData);
    } finally {
      await context.close();
    }
  });
});
