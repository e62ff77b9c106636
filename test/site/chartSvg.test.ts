import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { chartSvgFile } from "../../site/chartSvg.js";
import { storyTree } from "../../site/storyTree.js";

const root = process.cwd();

describe("chartSvgFile", { timeout: 60_000 }, () => {
  it("makes a chart of the page that has it, for the figures of a link", async () => {
    const link = "#v1&chip_budget_2026_cny=95000000000";
    const svg = await chartSvgFile({ root, chart: "implied-rates-chart", link, language: "en" });
    expect(svg).toContain(
      "<title>The rate used, 6.9565, fits every printed pair; so does any within 6.937–7.016</title>",
    );
    expect(svg).toContain("2026 chip budget RMB 95 bn (published: RMB 85 bn).");
    expect(svg).toContain("src:url(data:font/woff2;base64,d09GMg");
  });

  it("names the nearest chart and all there are for one that is none", async () => {
    await expect(chartSvgFile({ root, chart: "order-cost-chrt", link: "", language: "en" })).rejects.toThrow(
      '--svg: no chart is called "order-cost-chrt"; did you mean "order-cost-chart"? (budget-squares, what-matters-chart, chip-share-chart, order-cost-chart, peers-chart, token-price-chart, usage-chart, tornado-chart, compare-chart, two-way-table, simulation-chart, agreement-chart, implied-rates-chart)',
    );
  });

  it("makes one of another story on the same kit", async () => {
    const tree = await storyTree(root, join("test", "stories", "night-buses"));
    const svg = await chartSvgFile({ root: tree, chart: "agreement-chart", link: "", language: "en" });
    expect(svg).toContain("<tspan");
    expect(svg).toMatch(/<title>.+<\/title>/);
  });
});
