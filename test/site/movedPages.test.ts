import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { afterEach, beforeEach, expect, it } from "vitest";
import { movedHtml, movedPages, movedScript } from "../../site/movedPages.js";
import { ownScript } from "../../site/ownScript.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "moved-"));
  writeFileSync(join(folder, "index.md"), "---\ntitle: Story\naddresses: chip-share h200-order\n---\n# Story\n");
  writeFileSync(join(folder, "evidence.md"), "---\ntitle: Evidence\naddresses: claims\n---\n# Evidence\n");
  writeFileSync(join(folder, "data.md"), "---\ntitle: Data\n---\n# Data\n");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("is what pages say that they take over", async () => {
  expect(await movedPages(folder)).toEqual([
    { from: "claims", page: "evidence", title: "Evidence" },
    { from: "chip-share", page: "index", title: "Story" },
    { from: "h200-order", page: "index", title: "Story" },
  ]);
});

it("goes on without scripts, and says where", () => {
  const html = movedHtml({ from: "claims", page: "evidence", title: "Evidence" });
  expect(html).toContain('<noscript><meta http-equiv="refresh" content="0; url=./evidence.html#claims"></noscript>');
  expect(html).toContain('<a href="./evidence.html#claims">Evidence</a>');
  expect(html).not.toContain("canonical");
  expect(movedHtml({ from: "usage", page: "index", title: "Story" })).toContain('href="./#usage"');
  expect(movedHtml({ from: "usage", page: "index", title: "Use & <cost>" })).toContain(
    "<title>Use &amp; &lt;cost></title>",
  );
});

it.each([
  ["", "./evidence.html#claims"],
  ["?lang=fr", "./evidence.html?lang=fr#claims"],
  ["?lang=fr#v1&h200_units=40000", "./evidence.html?lang=fr&at=claims#v1&h200_units=40000"],
  ["#c000_04", "./evidence.html#c000_04"],
  ["#v1&h200_units=40000", "./evidence.html?at=claims#v1&h200_units=40000"],
  ["#v1&+begin&h200_units=40000&+end", "./evidence.html?at=claims#v1&+begin&h200_units=40000&+end"],
])("carries over what stands behind the address: %s", async (behind, to) => {
  const { search, hash } = new URL(behind, "http://localhost/claims");
  let gone = "";
  const dataset = { to: "./evidence.html", place: "claims" };
  const location = { search, hash, replace: (address: string) => (gone = address) };
  runInNewContext(await ownScript(movedScript), {
    ...{ document: { documentElement: { dataset } }, location, URLSearchParams },
  });
  expect(gone).toBe(to);
});
