/** What the drivers of all browsers have, each for its own. */
export interface DrivenPage {
  readonly mouse: { move(x: number, y: number): Promise<void> };
  evaluate<Result>(read: () => Result): Promise<Result>;
}

/**
 * Waits until the scripts of a page have taken it over: no cell is pending. Scripts may wait for a first sign of the reader,
 * and so the pointer is moved once where one is. Fails after 30 s with what is pending.
 */
export async function alive(page: DrivenPage): Promise<void> {
  const pending = (): Promise<number> => page.evaluate(() => document.querySelectorAll("observablehq-loading").length);
  if ((await pending()) === 0) return;
  // A move to where the pointer is already would be none.
  await page.mouse.move(2, 2);
  await page.mouse.move(1, 1);
  const start = performance.now();
  for (let left = await pending(); left > 0; left = await pending()) {
    if (performance.now() - start > 30_000) throw new Error(`page: ${left} cells still pending after 30 s`);
    await new Promise((done) => setTimeout(done, 20));
  }
}
