import { createHash } from "node:crypto";
import { join } from "node:path";
import { build } from "esbuild";
import { expect } from "vitest";
import { writeWorkbook } from "../../src/export/workbook/index.js";
import { hardNotebook } from "../office/hardNotebook.js";
import { publishedRecord } from "../src/notebook/publishedRecord.js";
import { browserTest } from "./browserTest.js";

const root = join(import.meta.dirname, "..", "..");

/** What a page runs: a notebook with a state, and the hash of its workbook. */
const script = `
  import { createNotebook } from "./src/notebook/notebook.js";
  import { writeWorkbook } from "./src/export/workbook/index.js";
  import { memoryEffects } from "./test/src/components/sheet/smallNotebook.js";
  globalThis.workbookHash = async (record, state) => {
    const notebook = createNotebook(record, memoryEffects());
    notebook.store.update("state", () => state);
    const bytes = await writeWorkbook({ notebook, date: "2027-01-02", site: "https://example.org/" });
    const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
    return [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  };
`;

browserTest("a workbook has the same bytes here as on the command line, in any time zone", async ({ browser }) => {
  const notebook = hardNotebook();
  const bytes = await writeWorkbook({ notebook, date: "2026-11-28", site: "https://example.org/" });
  const hash = createHash("sha256").update(bytes).digest("hex");
  const { outputFiles } = await build({
    stdin: { contents: script, resolveDir: root, loader: "ts" },
    bundle: true,
    write: false,
    format: "iife",
    charset: "utf8",
  });
  for (const timezoneId of ["Asia/Kathmandu", "America/Los_Angeles"]) {
    const context = await browser.newContext({ timezoneId, locale: "fr-FR" });
    const page = await context.newPage();
    // A hash needs a secure place.
    await page.route("https://example.org/", (route) => route.fulfill({ contentType: "text/html", body: "<p>" }));
    await page.goto("https://example.org/");
    await page.addScriptTag({ content: outputFiles[0]!.text });
    const found = await page.evaluate(
      ([record, state]) =>
        (globalThis as unknown as { workbookHash: (...args: unknown[]) => Promise<string> }).workbookHash(
          record,
          state,
        ),
      [publishedRecord, notebook.store.get()] as const,
    );
    expect(found).toBe(hash);
    await context.close();
  }
});
