/** What is typed into a sheet, how often, and how far it is scrolled; run in the page. */
export interface EditPlan {
  /** Lines of the base column and the texts typed into them by turns. */
  readonly edits: readonly (readonly [line: string, texts: readonly string[]])[];
  readonly scrolls: number;
  readonly rounds: number;
}

/** Milliseconds of each edit and each scroll. */
export interface SheetTimes {
  readonly edits: readonly number[];
  readonly scrolls: readonly number[];
}

interface Given {
  readonly record: unknown;
  readonly scenarios: readonly string[];
  readonly module: string;
}

/** Puts a sheet of another model in place of all that the page shows. Sent to the page as text, so it uses nothing from outside. */
export async function mountSheet({ record, scenarios, module }: Given): Promise<void> {
  const load = import(new URL(module, document.baseURI).href) as Promise<
    Record<string, (...args: unknown[]) => unknown>
  >;
  const { sheet, createNotebook } = await load;
  const memory = (): unknown => {
    const texts = new Map<string, string>();
    const [getItem, setItem] = [
      (key: string) => texts.get(key) ?? null,
      (key: string, text: string) => void texts.set(key, text),
    ];
    return { getItem, setItem, removeItem: (key: string) => void texts.delete(key) };
  };
  const [storage, session] = [memory(), memory()];
  const nothing = (): void => {};
  const link = { read: () => "", isTaken: () => false, markTaken: nothing, clear: nothing };
  const effects = {
    storage: () => storage,
    session: () => session,
    link,
    onStorage: () => nothing,
    onLink: () => nothing,
  };
  document.body.replaceChildren(sheet!(createNotebook!(record, effects), { caption: "bench", scenarios }) as Node);
}

/**
 * Types into the first sheet of the page by events as a keyboard would. An edit is timed from Enter to the frame that shows
 * it: the handlers, then style, layout and paint of that frame, without the wait for the screen's next turn between them.
 */
export async function measureSheet(plan: EditPlan): Promise<SheetTimes> {
  const frame = document.querySelector<HTMLElement>(".sheet:has([role=grid])")!;
  const scroller = frame.querySelector<HTMLElement>(".sheet-scroll")!;
  const breath = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
  const rest = (): Promise<void> => new Promise((done) => setTimeout(done, 120));
  const press = (target: Element, key: string): boolean =>
    target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  /** What the next frame takes, up to where it is handed to the screen. */
  const drawing = (): Promise<number> =>
    new Promise((done) =>
      requestAnimationFrame(() => {
        const start = performance.now();
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now() - start);
        port2.postMessage(0);
      }),
    );
  await breath();

  const edits: number[] = [];
  for (let round = 0; round < plan.rounds; round++) {
    const [line, texts] = plan.edits[round % plan.edits.length]!;
    scroller.scrollTop = 0;
    await breath();
    const cell = frame.querySelector<HTMLElement>(`tr[data-line="${line}"] td.is-value.is-base`)!;
    cell.focus();
    press(cell, "F2");
    const field = cell.querySelector("input")!;
    field.value = texts[Math.floor(round / plan.edits.length) % texts.length]!;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    await rest();
    const start = performance.now();
    press(field, "Enter");
    const handling = performance.now() - start;
    edits.push(handling + (await drawing()));
  }
  const scrolls: number[] = [];
  for (let step = 0; step < plan.scrolls; step++) {
    await breath();
    const start = performance.now();
    scroller.scrollTop = step * 700;
    scroller.dispatchEvent(new Event("scroll"));
    const handling = performance.now() - start;
    scrolls.push(handling + (await drawing()));
  }
  return { edits, scrolls };
}
