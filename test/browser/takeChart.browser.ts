import { type Page } from "playwright-core";
import { describe, expect } from "vitest";
import { chartSvgFile } from "../../site/chartSvg.js";
import { toCsv } from "../../src/export/csv.js";
import { browserTest, siteAddress } from "./browserTest.js";
import { scenarioModel } from "./publishedFigures.js";
import { openCharts, plain } from "./sheetPage.js";
import { settle } from "./watchedPage.js";
import { aloneIn, chartsOn, takeFile } from "./takenFile.js";

// Each chart can be taken away: as a drawing, as a picture, as numbers.

const hostile = encodeURIComponent('<img src=x onerror="alert(1)"> & =HYPERLINK("x")');
const states = {
  "as published": "",
  edited:
    "#v1&chip_budget_2026_cny=95000000000&h200_units=82000&h200_surcharge_rate=0.25&us_peers_capex_2025_usd=420000000000&tokens_per_day_2025_10=49000000000000&fx_cny_per_usd=7.1",
  "with hostile names": `#v1&h200_units=41000&+scenario=${hostile};h200_units=33000&+scenario=@SUM(A1);h200_units=120000`,
  "with long names": `#v1&+scenario=${"W".repeat(60)};h200_units=33000&+scenario=${encodeURIComponent("漢字".repeat(20))};h200_units=300000`,
};

const pages = [
  ["index", 7],
  ["evidence", 2],
] as const;

const today = (): string => new Date().toISOString().slice(0, 10);

describe.each(pages)("the charts of %s as SVG", (name, count) => {
  browserTest.for(Object.entries(states))(
    "open alone with all of their words, %s",
    async ([, hash], { openPage, browser }) => {
      const { page } = await openPage(`${name}.html${hash}`);
      await openCharts(page);
      const charts = await chartsOn(page);
      expect(charts).toHaveLength(count);
      const openAlone = await aloneIn(browser);
      for (const chart of charts) {
        const { name: file, bytes } = await takeFile(page, chart, "SVG");
        const isOwn = hash !== "" && chart !== "agreement-chart";
        expect(file).toBe(`bytedance-ai-budget_chart_${chart}${isOwn ? "-my-scenario" : ""}_${today()}.svg`);
        const svg = bytes.toString("utf8");
        expect(svg).toContain('<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg"');
        expect(svg).not.toMatch(/var\(|currentColor|class=|<img/);
        const lone = await openAlone(svg);
        expect({ chart, ...lone }).toEqual({
          chart,
          fault: "",
          cut: [],
          over: [],
          hasFace: true,
          active: [],
          asked: [],
        });
        // With those who read no face of a file the words may be wider, and stay inside all the same.
        const bare = svg
          .replace(/<style>.*?<\/style>/s, "")
          .replace(/font-family="[^"]*"/, 'font-family="DejaVu Sans"');
        const { fault, cut } = await openAlone(bare);
        expect({ chart, fault, cut }).toEqual({ chart, fault: "", cut: [] });
      }
    },
  );
});

describe("the foot of a chart in a file", () => {
  browserTest("says whose figures they are and leads to them; the page goes on saying yours", async ({ openPage }) => {
    const { page } = await openPage(states.edited);
    await page.getByRole("button", { name: "Keep as mine" }).click();
    const order = page.locator(".order-cost-chart");
    const own = () => order.locator("svg text", { hasText: "Your order" }).count();
    expect(await own()).toBe(1);
    const svg = plain((await takeFile(page, "order-cost-chart", "SVG")).bytes.toString("utf8"));
    expect(svg).toContain("This link’s order: $2.1 bn");
    expect(svg).not.toContain("Your order");
    expect(svg).toContain(
      "Not the published figures: Exchange rate used RMB 7.1000 per $ (published: RMB 6.9565 per $)",
    );
    expect(svg).toMatch(/#v1&amp;\+begin=[\da-f]+&amp;chip_budget_2026_cny=95000000000/);
    expect(await own()).toBe(1);
    // The point can be moved as before.
    await order.locator("[role=slider]").first().press("ArrowRight");
    await expect.poll(async () => plain(await order.locator(".chart-title").textContent())).toContain("83,000 chips");
  });

  browserTest("is the published one on the chart of the claims, whatever is changed", async ({ openPage }) => {
    const { page } = await openPage(`evidence.html${states.edited}`);
    const svg = (await takeFile(page, "agreement-chart", "SVG")).bytes.toString("utf8");
    expect(svg).toContain("Published figures.");
    expect(svg).not.toContain("#v1");
  });
});

describe("the command line", () => {
  browserTest.for([
    ["order-cost-chart", "en", states["with hostile names"]],
    ["agreement-chart", "fr", ""],
    ["budget-squares", "fr", states.edited],
  ] as const)("makes the bytes that the page saves: %s, %s", async ([chart, language, link], { browser }) => {
    const context = await browser.newContext({ locale: language === "fr" ? "fr-FR" : "en-GB", acceptDownloads: true });
    try {
      const page = await context.newPage();
      await page.goto(siteAddress(`${chart === "agreement-chart" ? "evidence" : "index"}.html${link}`));
      await settle(page);
      const { bytes } = await takeFile(page, chart, "SVG");
      expect(await chartSvgFile({ root: process.cwd(), chart, link, language })).toBe(bytes.toString("utf8"));
    } finally {
      await context.close();
    }
  });
});

/** The size of a picture, its texts, and where its pixels differ from those of an SVG drawn in its size: rows from and to. */
async function pictureOf(page: Page, png: Buffer, svg: string) {
  const told = await page.evaluate(
    async ([file, drawing]) => {
      async function pixels(src: string, size?: ImageData) {
        const image = new Image();
        image.src = src;
        await image.decode();
        const canvas = document.createElement("canvas");
        canvas.width = size?.width ?? image.naturalWidth;
        canvas.height = size?.height ?? image.naturalHeight;
        const context = canvas.getContext("2d")!;
        context.drawImage(image, 0, 0, canvas.width, canvas.height);
        return context.getImageData(0, 0, canvas.width, canvas.height);
      }
      const shown = await pixels(`data:image/png;base64,${file}`);
      const drawn = await pixels(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing!)}`, shown);
      const rows = Array.from({ length: shown.height }, (_, row) => row).filter((row) =>
        shown.data
          .subarray(row * shown.width * 4, (row + 1) * shown.width * 4)
          .some((value, at) => value !== drawn.data[row * shown.width * 4 + at]),
      );
      return { size: [shown.width, shown.height], from: rows[0] ?? null, to: rows.at(-1) ?? null };
    },
    [png.toString("base64"), svg] as const,
  );
  return told;
}

describe("a chart as PNG", () => {
  browserTest.for([
    ["index", "budget-squares"],
    ["index", "chip-share-chart"],
    ["evidence", "agreement-chart"],
  ] as const)("is the drawing, twice as large, with its title: %s, %s", async ([name, chart], { openPage }) => {
    const { page } = await openPage(`${name}.html${states.edited}`);
    const svg = (await takeFile(page, chart, "SVG")).bytes.toString("utf8");
    const { name: file, bytes: png } = await takeFile(page, chart, "PNG");
    const named = chart === "agreement-chart" ? chart : `${chart}-my-scenario`;
    expect(file).toBe(`bytedance-ai-budget_chart_${named}_${today()}.png`);
    const [, width = 0, height = 0] = (/width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? []).map(Number);
    const whole = await pictureOf(page, png, svg);
    expect(whole).toEqual({ size: [Math.round(width * 2), Math.round(height * 2)], from: null, to: null });
    // Without its title the drawing differs from the picture in the rows of the title and in no others.
    const titles = /<text font-size="19".*?<\/text>/s;
    const lines = (titles.exec(svg)?.[0].match(/<tspan/g) ?? []).length;
    const { from, to } = await pictureOf(page, png, svg.replace(titles, ""));
    expect(from).toBeGreaterThan(50);
    expect(to).toBeLessThan(2 * (30 + lines * 25) + 2);
    expect(to! - from!).toBeGreaterThan(lines * 20);
    const title = (await page.locator(`.${chart} .chart-title`).textContent())!;
    const texts = png.toString("utf8");
    if (chart === "budget-squares") expect(texts).toContain(`iTXtTitle\0\0\0\0\0${title}`);
    expect(texts).toMatch(/iTXtSource\0{5}.*release [\da-f]+/);
  });

  browserTest("says so where the browser does not draw it, and the page goes on", async ({ openPage }) => {
    const { page } = await openPage("");
    await page.evaluate(() => {
      HTMLCanvasElement.prototype.toBlob = (done: BlobCallback) => done(null);
    });
    const chart = page.locator(".chip-share-chart");
    await chart.locator(".chart-take button", { hasText: "PNG" }).click();
    const sentence =
      "The file could not be made. This browser does not draw it, perhaps for want of memory. The SVG holds the same picture.";
    await expect.poll(() => chart.locator(".fault").innerText()).toBe(sentence);
    expect(await page.locator(".live-region").textContent()).toContain(sentence);
    await takeFile(page, "chip-share-chart", "SVG");
    expect(await chart.locator(".fault").isVisible()).toBe(false);
  });

  browserTest("says so where its script does not come, and comes when it does", async ({ openPage }) => {
    const { page, complaints } = await openPage("");
    const chart = page.locator(".chip-share-chart");
    const button = chart.locator(".chart-take button", { hasText: "SVG" });
    await page.route(/\/_\w+\/.*\.js$/, (route) => route.abort());
    await button.click();
    await expect.poll(() => chart.locator(".fault").innerText()).toContain("The file could not be made");
    await page.unroute(/\/_\w+\/.*\.js$/);
    complaints.length = 0;
  });
});

const columns = ["item", "measure", "id", "unit", "value", "published"];

describe("the numbers of a chart", () => {
  browserTest("are the model's in full precision, as they stand and as published", async ({ openPage }) => {
    const { page } = await openPage("#v1&chip_budget_2026_cny=95000000000");
    const { name, bytes } = await takeFile(page, "chip-share-chart", "CSV");
    expect(name).toBe(`bytedance-ai-budget_chart_chip-share-chart-my-scenario_${today()}.csv`);
    const cny = (item: string, measure: string, id: string, value: string, published = value) => ({
      ...{ item, measure, id, unit: "CNY", value, published },
    });
    const share = (item: string, value: string, published = value) => ({
      ...{ item, measure: "Share", id: "chip_share_2026", unit: "1", value, published },
    });
    const [chips, rest] = ["chip_budget_2026_cny", "non_chip_capex_2026_cny"];
    const half = "about half, by MEXC page and Opinion piece";
    const rows = [
      cny("MEXC page", "Chips 2026", chips, "85000000000"),
      share("MEXC page", "0.53125"),
      cny("MEXC page", "Rest of the budget", rest, "75000000000"),
      cny("Chip import news", "Chips 2026", chips, "100000000000"),
      share("Chip import news", "0.625"),
      cny("Chip import news", "Rest of the budget", rest, "60000000000"),
      cny(
        "Chip import news",
        "Implied chips 2025",
        "chip_spend_2025_cny_implied",
        "85034013605.44217687074829931972789115646",
      ),
      {
        ...{ item: "Chip import news", measure: "Implied share 2025", id: "chip_share_2025_implied", unit: "1" },
        value: "0.5668934240362811791383219954648526077098",
        published: "0.5668934240362811791383219954648526077098",
      },
      cny(half, "Chips 2026", chips, "80000000000"),
      share(half, "0.5"),
      cny(half, "Rest of the budget", rest, "80000000000"),
      cny("this link’s", "Chips 2026", chips, "95000000000", "85000000000"),
      share("this link’s", "0.59375", "0.53125"),
      cny("this link’s", "Rest of the budget", rest, "65000000000", "75000000000"),
    ];
    const kinds = columns.map((column) => ({
      name: column,
      kind: column === "value" || column === "published" ? ("number" as const) : ("text" as const),
      description: "",
    }));
    expect(bytes.toString("utf8")).toBe(toCsv(rows, kinds));
  });

  browserTest("of names that a spreadsheet would run are text", async ({ openPage }) => {
    const { page } = await openPage(`#v1&+scenario=${encodeURIComponent('=HYPERLINK("x")')};h200_units=33000`);
    const { bytes } = await takeFile(page, "order-cost-chart", "CSV");
    expect(bytes.toString("utf8")).toContain(`"'=HYPERLINK(""x"")",Chips,h200_units,chip,33000,\r\n`);
  });

  browserTest.for([...pages])("of every chart of %s are those of the published model", async ([name], { openPage }) => {
    const { page } = await openPage(`${name}.html`);
    await openCharts(page);
    const model = scenarioModel("base");
    for (const chart of await chartsOn(page)) {
      const [head = "", ...rows] = (await takeFile(page, chart, "CSV")).bytes.toString("utf8").split("\r\n");
      expect([chart, head]).toEqual([chart, columns.join(",")]);
      expect([chart, rows.length > 2, rows.at(-1)]).toEqual([chart, true, ""]);
      // As published, nothing differs from it; a unit is the model's.
      for (const row of rows.slice(0, -1)) {
        const [id = "", unit = "", value, published] = row.split(",").slice(-4);
        expect([row, value]).toEqual([row, published]);
        if (model.has(id)) expect([row, unit]).toEqual([row, model.unit(id)]);
      }
    }
  });
});

describe("the row below a chart", () => {
  browserTest("is walked and pressed with the keyboard, and says which chart it is of", async ({ openPage }) => {
    const { page } = await openPage("");
    const row = page.locator(".chip-share-chart .chart-take");
    const title = await page.locator(".chip-share-chart .chart-title").innerText();
    await page.locator(".chip-share-chart summary").focus();
    const names: string[] = [];
    for (let step = 0; step < 4; step += 1) {
      await page.keyboard.press("Tab");
      names.push(await page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? ""));
    }
    expect(names).toEqual(["SVG", "PNG", "CSV", "Embed"].map((kind) => `${kind}: ${title}`));
    await row.locator("button").nth(2).focus();
    const saved = page.waitForEvent("download");
    await page.keyboard.press("Enter");
    expect((await saved).suggestedFilename()).toContain("chip-share-chart");
    await expect
      .poll(() => page.locator(".live-region").textContent())
      .toContain(`bytedance-ai-budget_chart_chip-share-chart_${today()}.csv goes to your downloads.`);
  });

  browserTest("follows what its chart is called", async ({ openPage }) => {
    const { page } = await openPage("#v1&chip_budget_2026_cny=95000000000");
    const name = () => page.locator(".chip-share-chart .chart-take button").first().getAttribute("aria-label");
    expect(await name()).toContain("RMB 95 bn");
  });

  browserTest("is neither on paper nor in other pages", async ({ openPage }) => {
    const { page } = await openPage("");
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".chart-take button:visible").count()).toBe(0);
    await page.emulateMedia({ media: null });
    await page.goto(siteAddress("embed/chip-share-chart.html"));
    await settle(page);
    expect(await page.locator(".chart-take").count()).toBe(0);
  });
});
