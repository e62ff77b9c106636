import axe from "axe-core";
import { describe, expect } from "vitest";
import { browserTest } from "./browserTest.js";
import { listPages, pageName } from "./site.js";
import { type Theme } from "./watchedPage.js";

describe.each(listPages().map((path) => [pageName(path), path] as const))("%s", (_name, path) => {
  browserTest.for<Theme>(["light", "dark"])("has no violation that axe finds, %s", async (theme, { openPage }) => {
    const { page } = await openPage(path, { theme });
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      // Framework's style opens the sidebar by a switch that has to stand before it, outside all landmarks.
      const context = { exclude: ["#observablehq-sidebar-toggle"] };
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(context);
      return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(" ")}`);
    });
    expect(violations).toEqual([]);
  });
});
