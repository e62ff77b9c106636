import { type Page } from "playwright-core";
import { describe, expect } from "vitest";
import { languageKey } from "../../src/language/chosenLanguage.js";
import { alive } from "./alive.js";
import { browserTest, siteAddress } from "./browserTest.js";
import { listPages, pageName } from "./site.js";

// A page that comes alive stays the page that its reader saw: no text changes or moves, no picture, nothing grows.

/** What is seen of a page, in CSS pixels from its top. */
interface Seen {
  readonly texts: readonly (readonly [text: string, left: number, top: number])[];
  readonly pictures: readonly (readonly number[])[];
  readonly height: number;
}

const rooms = listPages().map((path) => [pageName(path), path] as const);

describe.each(rooms)("%s", (_name, path) => {
  browserTest.for([
    ["en", 1280, 800],
    ["en", 390, 844],
    ["fr", 1280, 800],
    ["fr", 390, 844],
  ] as const)("comes alive in place, %s at %i by %i", async ([language, width, height], { browser }) => {
    const context = await browser.newContext({ viewport: { width, height } });
    const page = await context.newPage();
    await page.addInitScript(watchShift, { languageKey, language });
    await page.goto(siteAddress(path), { waitUntil: "load" });
    await page.evaluate(() => document.fonts.ready);
    await frames(page);
    const still = await page.evaluate(seen);
    // As it came: no script of the page has run yet.
    expect(await page.evaluate(() => document.documentElement.dataset["figures"])).toBe("published");
    expect(await page.getAttribute("html", "lang")).toBe(language);
    await alive(page);
    // A picture is drawn anew once its reader comes near and what draws it is there.
    for (const chart of await page.locator(".chart-picture").all()) {
      if (await chart.isVisible()) await chart.evaluate((element) => element.scrollIntoView({ behavior: "instant" }));
      await frames(page);
    }
    await page.evaluate(() => window.scrollTo({ top: 0, behavior: "instant" }));
    await page.waitForFunction(() =>
      [...document.querySelectorAll(".chart-picture .is-still")].every((picture) => !picture.checkVisibility()),
    );
    await frames(page);
    expect(await page.evaluate(() => document.documentElement.dataset["figures"])).toBe("live");
    const living = await page.evaluate(seen);
    expect(still.texts.length).toBeGreaterThan(20);
    expect(differences(still, living)).toEqual([]);
    expect(await page.evaluate(() => window.layoutShift)).toBeLessThanOrEqual(0.01);
    await context.close();
  });
});

declare global {
  interface Window {
    /** How much of what is seen has jumped since the page began to arrive, as browsers count it. */
    layoutShift: number;
  }
}

/** Stores the language, and counts what jumps; sent to the page as text. */
function watchShift({ languageKey, language }: { languageKey: string; language: string }): void {
  localStorage.setItem(languageKey, language);
  window.layoutShift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.layoutShift += (entry as unknown as { value: number }).value;
  }).observe({ type: "layout-shift", buffered: true });
}

const frames = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise((done) => requestAnimationFrame(done));
  });

/** The texts that are seen, but those of pictures, which are drawn for the room that they have; sent to the page as text. */
function seen(): Seen {
  // What is kept for screen readers alone has no place that is seen.
  const isClipped = (element: Element | null): boolean =>
    element !== null && (getComputedStyle(element).clipPath !== "none" || isClipped(element.parentElement));
  const texts: [string, number, number][] = [];
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const unread = "svg, script, style, noscript, .skip, .visually-hidden, details:not([open]) > :not(summary)";
  // Scripts may write in two nodes what HTML has in one.
  document.body.normalize();
  while (nodes.nextNode()) {
    const node = nodes.currentNode as Text;
    const text = node.data.trim();
    if (text === "" || node.parentElement?.closest(unread) || isClipped(node.parentElement)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const { x, y, width } = range.getBoundingClientRect();
    if (width > 0) texts.push([text, x, y + scrollY]);
  }
  const pictures = [...document.querySelectorAll(".chart-picture svg")]
    .filter((picture) => picture.checkVisibility())
    .map((picture) => picture.getBoundingClientRect())
    .map(({ x, y, width, height }) => [x, y + scrollY, width, height]);
  return { texts, pictures, height: document.documentElement.scrollHeight };
}

/** What is seen otherwise by more than a pixel, one sentence each. */
function differences(still: Seen, living: Seen): string[] {
  const places = new Map<string, [number, number][]>();
  for (const [text, ...place] of living.texts) places.set(text, [...(places.get(text) ?? []), place]);
  const isFar = (from: readonly number[], to: readonly number[]): boolean =>
    from.some((each, index) => Math.abs(each - (to[index] ?? Infinity)) > 1);
  const found = still.texts.flatMap(([text, ...from]) => {
    const to = places.get(text)?.shift();
    if (to === undefined) return [`gone: ${text}`];
    return isFar(from, to) ? [`moved: ${text}: ${from.join(" ")} → ${to.join(" ")}`] : [];
  });
  const added = [...places].flatMap(([text, left]) => left.map(() => `new: ${text}`));
  const pictures =
    still.pictures.length === living.pictures.length
      ? still.pictures.flatMap((box, index) =>
          isFar(box, living.pictures[index]!)
            ? [`picture: ${box.join(" ")} → ${living.pictures[index]!.join(" ")}`]
            : [],
        )
      : [`pictures: ${still.pictures.length} → ${living.pictures.length}`];
  const height = Math.abs(still.height - living.height) > 1 ? [`height: ${still.height} → ${living.height}`] : [];
  return [...found, ...added, ...pictures, ...height];
}
