import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Locator, type Page } from "playwright-core";
import { beforeAll, describe, expect } from "vitest";
import { formatNumber } from "../../src/format/number.js";
import { compareLine } from "../../src/notebook/comparison.js";
import { unitText } from "../../src/notebook/sheet/cellView.js";
import { shownFormat } from "../../src/notebook/shownFormat.js";
import { misprint, readPrinted } from "../arithmetic.js";
import { readCsv } from "../readCsv.js";
import { pureNotebook } from "../src/notebook/publishedRecord.js";
import { browserTest, siteAddress } from "./browserTest.js";
import { scenarioModel, scenarioValues, toldLines, type ToldLine } from "./publishedFigures.js";
import { plain } from "./sheetPage.js";
import { dist, listPages, pageName } from "./site.js";

// What stands in the HTML of each page, read where no script runs, is what `npm run model` tells.

let told: readonly ToldLine[];
let values: ReadonlyMap<string, string>;
beforeAll(async () => {
  told = await toldLines();
  values = new Map(told.map(({ name, value }) => [name, value]));
});

const number = (line: string): number => Number(values.get(line));

/** vitest's `test`, with a page of a browser that runs no scripts. */
const stillTest = browserTest.extend<{ open: (path: string) => Promise<Page> }>({
  open: async ({ browser }, use) => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
    await use(async (path) => {
      const page = await context.newPage();
      await page.goto(siteAddress(path), { waitUntil: "load" });
      return page;
    });
    await context.close();
  },
});

/** The visible texts of a table's rows, cells apart, without marks that are not read. */
function rowsOf(table: Locator): Promise<string[][]> {
  return table.locator("tbody tr").evaluateAll((rows) =>
    rows.map((row) =>
      [...(row as HTMLTableRowElement).cells].map((cell) => {
        const copy = cell.cloneNode(true) as Element;
        for (const unread of copy.querySelectorAll("[hidden], [aria-hidden=true], small")) unread.remove();
        return (copy.textContent ?? "")
          .replace(/[\u00a0\s]+/g, (spaces) => (spaces === "\u202f" ? spaces : " "))
          .trim();
      }),
    ),
  );
}

describe("where no script runs", () => {
  stillTest("the sheets have every line of the model, exact to the last digit they show", async ({ open }) => {
    const page = await open("model");
    const rows = await page
      .locator("tr[data-line]:visible")
      .evaluateAll((lines) =>
        lines.map((line) => [
          (line as HTMLElement).dataset["line"],
          line.querySelector(".sheet-label")?.textContent,
          line.querySelector("td.is-base .sheet-number")?.textContent,
          line.querySelector(".is-unit")?.textContent,
        ]),
      );
    const model = scenarioModel("base");
    expect(rows).toEqual(
      told.map(({ name, label, value }) => [
        name,
        label,
        formatNumber(value, shownFormat(model, name)),
        unitText(model, model.line(name)),
      ]),
    );
    expect(rows).toHaveLength(66);
  });

  stillTest("the sheets of the story have each scenario in its column", async ({ open }) => {
    const page = await open("");
    const notebook = pureNotebook();
    const scenarioOf = new Map(notebook.scenarios().map((name) => [notebook.scenarioTitle(name), name]));
    const sheets = page.locator(".said[lang=en] details.fold table:has(tr[data-line])");
    const shown = await sheets.evaluateAll((tables) =>
      tables.map((table) => ({
        columns: [...table.querySelectorAll("thead th.is-value")].map((head) => head.textContent ?? ""),
        lines: [...table.querySelectorAll<HTMLElement>("tr[data-line]")].map((line) => ({
          name: line.dataset["line"] ?? "",
          cells: [...line.querySelectorAll("td.is-value .sheet-number")].map((cell) => cell.textContent),
        })),
      })),
    );
    expect(shown.map(({ columns, lines }) => [columns.length, lines.length])).toEqual([
      [3, 10],
      [7, 12],
      [1, 7],
      [1, 22],
    ]);
    for (const { columns, lines } of shown) {
      const models = columns.map((title) => {
        const scenario = title === "Published" ? "base" : (scenarioOf.get(title) ?? title);
        return { model: scenarioModel(scenario), values: scenarioValues(scenario) };
      });
      for (const { name, cells } of lines)
        expect([name, cells]).toEqual([
          name,
          models.map(({ model, values }) => formatNumber(values.get(name) ?? "", shownFormat(model, name))),
        ]);
    }
  });

  stillTest("the panel has its inputs and the headline results", async ({ open }) => {
    const page = await open("");
    const panel = page.locator(".panel:visible");
    const model = scenarioModel("base");
    const inputs = await panel
      .locator(".panel-field")
      .evaluateAll((fields) => fields.map((field) => field.getAttribute("value")));
    expect(inputs).toEqual(
      ["fx_cny_per_usd", "chip_budget_2026_cny", "h200_units", "h200_unit_price_usd", "h200_surcharge_rate"].map(
        (line) => formatNumber(values.get(line) ?? "", shownFormat(model, line)),
      ),
    );
    const notebook = pureNotebook();
    const headlines = notebook.record.headlines.filter(({ label }) => label !== "");
    const rows = await rowsOf(panel.locator(".panel-results"));
    expect(rows.map(([label, published]) => [label, plain(published ?? "")])).toEqual(
      headlines.map(({ label, name }) => [label, plain(compareLine(notebook, name).published)]),
    );
    expect(
      headlines.flatMap(({ label, name }, index) => misprint(label, readPrinted(rows[index]?.[1] ?? ""), number(name))),
    ).toEqual([]);
    for (const [, published = "", shown = ""] of rows) expect(plain(shown)).toBe(plain(published));
  });

  stillTest("each figure of a sentence is that of its line", async ({ open }) => {
    for (const [path, count] of [
      ["", 29],
      ["evidence", 0],
      ["about", 0],
    ] as const) {
      const page = await open(path);
      const figures = await page
        .locator('.said[lang=en] a.figure[href*="model.html#"], h1 a.figure:visible, h2 a.figure:visible')
        .evaluateAll((links) =>
          links.map((link) => [(link as HTMLAnchorElement).hash.slice(1), (link as HTMLElement).innerText] as const),
        );
      expect([path, figures.length]).toEqual([path, count]);
      expect(figures.flatMap(([line, text]) => misprint(line, figureIn(line, text), number(line)))).toEqual([]);
    }
  });

  stillTest("the tables of the story's charts are those of the model", async ({ open }) => {
    const page = await open("");
    const table = (chart: string) => rowsOf(page.locator(`.said[lang=en] .${chart} .chart-table table`));
    const faults = (chart: string, rows: readonly string[][], expected: readonly (readonly (number | null)[])[]) =>
      rows.flatMap(([label = "", ...cells], index) =>
        cells.flatMap((cell, column) => {
          const value = expected[index]?.[column];
          if (value === undefined) return [`${chart}: ${label}: nothing expected at ${index} ${column}: ${cell}`];
          return value === null ? [] : misprint(`${chart}: ${label}`, printedIn(cell), value);
        }),
      );
    const inScenarios = (names: readonly string[], lines: readonly string[]) =>
      names.map((name) => {
        const found = scenarioValues(name);
        return lines.map((line) => Number(found.get(line)));
      });
    const squares = ["us_peers_capex_2025_usd", "capex_2026_usd", "chip_budget_2026_usd", "h200_order_usd"];
    const chips = inScenarios(
      ["base", "chips_larger_sum", "chips_half"],
      ["chip_budget_2026_cny", "chip_share_2026", "non_chip_capex_2026_cny"],
    );
    const growth = scenarioValues("chips_larger_sum");
    const implied = Number(growth.get("chip_spend_2025_cny_implied"));
    const orders = inScenarios(
      [
        "base",
        "first_lot_low",
        "first_lot_high",
        "third_of_approved",
        "all_approved",
        "whole_chip_budget",
        "test_order_with_duty",
        "export_easing",
      ],
      [
        "h200_units",
        "h200_unit_price_usd",
        "h200_surcharge_rate",
        "h200_order_usd",
        "h200_order_cny",
        "h200_share_of_chip_budget",
      ],
    );
    const day = number("tokens_per_day_2025_12") * number("qwen_price_eur_per_token") * number("usd_per_eur");
    const budget = number("capex_2026_usd");
    const expected: Readonly<Record<string, readonly (readonly (number | null)[])[]>> = {
      "budget-squares": squares.map((line) => [number(line), null, number(line)]),
      "chip-share-chart": [
        [...chips[0]!, null, null],
        [...chips[1]!, implied, implied / number("capex_2025_cny")],
        [...chips[2]!, null, null],
      ],
      "order-cost-chart": orders,
      "peers-chart": [
        [number("capex_2025_usd")],
        [number("capex_2026_usd")],
        [number("meta_ai_spend_usd")],
        [number("microsoft_openai_capex_usd")],
        [number("us_peers_average_usd")],
        [number("us_peers_capex_2025_usd")],
        // Another article's range, which is a choice of the line.
        [375e9],
      ],
      "token-price-chart": [1, 1e3, 1e6].map((per) => [day / per, budget / (day / per)]),
      "usage-chart": [
        [number("tokens_per_day_2025_10")],
        [number("tokens_per_day_2025_12")],
        [number("google_tokens_per_day")],
      ],
    };
    const charts = await page
      // What moves the headline figure most has a test of its own (tornado.browser.ts).
      .locator(".said[lang=en] figure.chart:not(.what-matters-chart)")
      .evaluateAll((figures) => figures.map((figure) => (figure as HTMLElement).dataset["chart"] ?? ""));
    expect(charts.toSorted()).toEqual(Object.keys(expected).toSorted());
    for (const chart of charts) {
      const rows = await table(chart);
      expect([chart, rows.length]).toEqual([chart, expected[chart]?.length]);
      expect(faults(chart, rows, expected[chart] ?? [])).toEqual([]);
    }
  });

  stillTest("the rates of the evidence are those of the model", async ({ open }) => {
    const page = await open("evidence");
    const rows = await rowsOf(page.locator(".said[lang=en] .implied-rates-chart .chart-table table"));
    const printed = rows.map(([label = "", printed = ""]) => [label, printed] as const);
    const rate = (line: string) => formatNumber(values.get(line) ?? "", "fixed.4");
    for (const [label, expected] of [
      ["2025: RMB 150 bn for $21.5 bn", rate("implied_fx_2025")],
      ["2026: RMB 160 bn for $23 bn", rate("implied_fx_2026")],
      ["Reference, 2025-12-22", rate("reference_fx_cny_per_usd")],
      ["Rate used", rate("fx_cny_per_usd")],
    ] as const)
      expect(printed.filter(([found]) => found === label)).toEqual([[label, expected]]);
  });

  stillTest("the evidence has every claim, and says how many", async ({ open }) => {
    const page = await open("evidence");
    const claims = readCsv(readFileSync(join(dist, "data", "claims.csv"), "utf8"));
    const ids = await page
      .locator(".said[lang=en] [id]")
      .evaluateAll((elements) => elements.map(({ id }) => id).filter((id) => /^c\d+_\d+$/.test(id)));
    expect(ids.toSorted()).toEqual(claims.map(({ claim }) => claim).toSorted());
    const intro = await page.locator(".said[lang=en] p").first().innerText();
    expect(intro).toMatch(new RegExp(`^The articles make ${claims.length} claims, `));
  });

  stillTest("the data page leads to every table", async ({ open }) => {
    const page = await open("data");
    const hrefs = await page
      .locator("a[download]:visible")
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    const tables = readdirSync(join(dist, "data"), { withFileTypes: true }).filter((entry) => entry.isFile());
    const files = tables.map(({ name: file }) => new URL(siteAddress(`data/${file}`)).pathname);
    expect([...new Set(hrefs)].toSorted()).toEqual(files.toSorted());
  });

  stillTest.for(listPages().map((path) => [pageName(path), path] as const))(
    "%s says that editing needs scripts, draws its charts and has no address twice",
    async ([, path], { open }) => {
      const page = await open(path);
      expect(await page.locator(".figures-note:visible").allInnerTexts()).toEqual([
        "These are the published figures. Changing them needs scripts, which this browser does not run here.",
      ]);
      await page.locator("details.fold").evaluateAll((folds) => folds.forEach((fold) => fold.setAttribute("open", "")));
      for (const chart of await page.locator("figure.chart:has(.chart-picture):visible").all()) {
        const name = await chart.getAttribute("data-chart");
        const pictures = chart.locator(".chart-picture svg:visible");
        expect([name, await pictures.count()]).toEqual([name, 1]);
        const { width, height } = (await pictures.boundingBox())!;
        expect([name, width > 200, height > 60]).toEqual([name, true, true]);
        const marks = await pictures.locator("rect, path, circle, line").count();
        expect([name, marks > 3]).toEqual([name, true]);
      }
      const twice = await page.evaluate(() => {
        const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
        return ids.filter((id, index) => ids.indexOf(id) !== index);
      });
      expect(twice).toEqual([]);
      const empty = await page
        .locator("a.figure:visible, .sheet-number:visible")
        .evaluateAll((figures) =>
          figures.filter((figure) => !/\d/.test(figure.textContent ?? "")).map((figure) => figure.outerHTML),
        );
      expect(empty).toEqual([]);
    },
  );
});

/** A figure of a line as a sentence has it; a time in its days. */
const figureIn = (line: string, text: string) => (line.startsWith("days_") ? inDays(text) : readPrinted(text));

const printedIn = (cell: string) => (/ (?:hours|days)$/.test(cell) ? inDays(cell) : readPrinted(cell));

function inDays(text: string) {
  const printed = readPrinted(text);
  const per = text.includes("hour") ? 24 : 1;
  return { ...printed, value: printed.value / per, slack: printed.slack / per };
}
