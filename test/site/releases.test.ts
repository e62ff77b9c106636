import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { copyReleases, previewReleases } from "../../site/releases.js";

function projectWith(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), "releases-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, "data", "releases"), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, "data", "releases", name), text);
  return root;
}

it("puts the records and their list at their address in the site, and nothing else", async () => {
  const root = projectWith({ "releases.csv": "release,edition\n", "5a11a11a.json": "{}\n", "notes.txt": "mine" });
  await copyReleases(root, join(root, "site"));
  expect(readdirSync(join(root, "site", "data", "releases"))).toEqual(["5a11a11a.json", "releases.csv"]);
  const own = await previewReleases(root);
  expect(Object.keys(own)).toEqual(["/data/releases/5a11a11a.json", "/data/releases/releases.csv"]);
  expect(String(await own["/data/releases/5a11a11a.json"]?.())).toBe("{}\n");
});

it("has none of a story that was never released", async () => {
  const root = projectWith({});
  rmSync(join(root, "data"), { recursive: true });
  await copyReleases(root, join(root, "site"));
  expect([existsSync(join(root, "site")), await previewReleases(root)]).toEqual([false, {}]);
});
