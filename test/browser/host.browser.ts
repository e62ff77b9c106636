import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect } from "vitest";
import { isHosted } from "../../site/headersFile.js";
import { host } from "../../site/host.js";
import { fileAddresses } from "../../site/hostHeaders.js";
import { listFiles } from "../../site/snapshot.js";
import { readRules, ruledHeaders } from "../site/hostRules.js";
import { browserTest, siteAddress } from "./browserTest.js";
import { dist } from "./site.js";

describe("the headers that the built site brings for its host", () => {
  const text = readFileSync(join(dist, "_headers"), "utf8");
  const rules = readRules(text);

  browserTest("are those that a preview answers with, at every address", async () => {
    const ours = new Set(rules.flatMap(({ headers }) => headers.map(([name]) => name)));
    const addresses = (await listFiles(dist)).filter(isHosted).flatMap(fileAddresses);
    for (const address of [...addresses, "/nowhere/at/all.txt"]) {
      const { headers } = await fetch(siteAddress(address.slice(1)), { method: "HEAD" });
      const answered = Object.fromEntries([...headers].filter(([name]) => ours.has(name)));
      // Which page is answered where there is none, the rules of a host cannot say.
      if (address.startsWith("/nowhere"))
        for (const name of ["cache-control", "content-security-policy"]) delete answered[name];
      expect([address, answered]).toEqual([address, ruledHeaders(rules, address)]);
    }
  });

  browserTest("are no more, and no longer, than Cloudflare Pages reads", () => {
    // It leads on from `/x.html` to `/x`, and needs no rule for the one.
    const needed = rules.findLastIndex(({ path }) => !/(?:\.html|\/index)$/.test(path)) + 1;
    expect(needed).toBeLessThanOrEqual(100);
    for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(2000);
  });

  browserTest("keep for a year only what has a hash in its name", async () => {
    const lasting = (await listFiles(dist)).filter((name) =>
      ruledHeaders(rules, `/${name}`)["cache-control"]?.includes("immutable"),
    );
    expect(lasting.length).toBeGreaterThan(5);
    expect(lasting.filter((name) => !/[-.][A-Z\d]{8}\.|\.[\da-f]{8}\./.test(name))).toEqual([]);
  });
});

browserTest("the tables may be read by the pages of another origin, and nothing else", async ({ browser }) => {
  const folder = mkdtempSync(join(tmpdir(), "elsewhere-"));
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>elsewhere</title>");
  const elsewhere = await host(folder);
  const page = await browser.newPage();
  await page.goto(elsewhere.url);
  const read = (path: string): Promise<string> =>
    page.evaluate(async (address) => {
      try {
        return await (await fetch(address)).text();
      } catch {
        return "refused";
      }
    }, siteAddress(path));
  for (const path of ["data/claims.csv", "data/datapackage.json"])
    expect(await read(path)).toBe(readFileSync(join(dist, path), "utf8"));
  expect(await read("licenses.txt")).toBe("refused");
  await page.close();
  await elsewhere.close();
  rmSync(folder, { recursive: true, force: true });
});
