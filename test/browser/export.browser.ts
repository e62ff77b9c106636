import { buffer } from "node:stream/consumers";
import { unzipSync } from "fflate";
import { describe, expect } from "vitest";
import { exportedFiles, parseExportArguments } from "../../loaders/commands/exportCommand.js";
import { stateArgument } from "../../loaders/commands/stateArgument.js";
import { publish } from "../../loaders/publish/publish.js";
import { browserTest, siteAddress } from "./browserTest.js";
import { settle } from "./watchedPage.js";

// A file has the same bytes from a page and from the command line.

const link =
  "#v1&h200_units=40000&chip_budget_2026_cny=@c004_02" +
  `&+line=per_chip;content==h200_order_usd/h200_units;label=${encodeURIComponent("=é <img src=x>")}` +
  "&+line=broken;content==1/0&+scenario=Cautious;h200_units=10000&+columns=base,Cautious,all_approved";

describe.each([
  ["everything as ZIP", "--zip", { en: "Everything, as ZIP", fr: "Tout, en ZIP" }],
  ["the workbook", "--xlsx", { en: "Workbook for Excel", fr: "Classeur Excel" }],
] as const)("%s", (_, option, names) => {
  browserTest.for(["en", "fr"] as const)("in %s, of a link that is looked at", async (language, { openPage }) => {
    const { page } = await openPage(`data?lang=${language}`);
    await page.goto(siteAddress(`data?lang=${language}${link}`));
    await page.reload();
    await settle(page);
    await page.locator("#share").click();
    const downloading = page.waitForEvent("download");
    await page.locator(".share-panel[open]").getByRole("button", { name: names[language] }).click();
    const bytes = await buffer(await (await downloading).createReadStream());
    const request = parseExportArguments([option, "all", "--language", language]);
    const state = stateArgument(link, () => "");
    const { files } = await exportedFiles(publish(), request, () => Promise.resolve(""), state);
    expect(Object.keys(unzipSync(bytes))).toEqual(Object.keys(unzipSync(files[0]!.bytes)));
    expect(Buffer.compare(bytes, files[0]!.bytes)).toBe(0);
  });
});
