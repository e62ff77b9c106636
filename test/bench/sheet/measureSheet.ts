/** What is typed into which sheet, how often; run in the page. */
export interface EditPlan {
  readonly sheet: { readonly caption: string; readonly scenarios: readonly string[] };
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
  readonly plan: EditPlan;
  readonly modules: { readonly sheet: string; readonly notebook: string };
}

/**
 * Makes a sheet of its own on the page, types into it by events as a keyboard would, and times each Enter up to the
 * layout of what has changed. It is sent to the page as text, so it uses nothing from outside itself.
 */
export async function measureSheet({ record, plan, modules }: Given): Promise<SheetTimes> {
  const load = (path: string): Promise<Record<string, (...args: unknown[]) => unknown>> =>
    import(new URL(path, document.baseURI).href) as never;
  const [{ sheet }, { openNotebook }] = await Promise.all([load(modules.sheet), load(modules.notebook)]);
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
  const frame = sheet!(openNotebook!(record, effects), plan.sheet) as HTMLElement;
  document.body.replaceChildren(frame);
  const scroller = frame.querySelector<HTMLElement>(".sheet-scroll")!;
  const breath = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
  const press = (target: Element, key: string): boolean =>
    target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  await breath();

  const edits: number[] = [];
  for (let round = 0; round < plan.rounds; round++) {
    const [line, texts] = plan.edits[round % plan.edits.length]!;
    scroller.scrollTop = 0;
    await breath();
    const cell = frame.querySelector<HTMLElement>(`tr[data-line="${line}"] td`)!;
    cell.focus();
    press(cell, "F2");
    const field = cell.querySelector("input")!;
    field.value = texts[Math.floor(round / plan.edits.length) % texts.length]!;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    await breath();
    const start = performance.now();
    press(field, "Enter");
    frame.getBoundingClientRect();
    edits.push(performance.now() - start);
  }
  const scrolls: number[] = [];
  for (let step = 0; step < plan.scrolls; step++) {
    await breath();
    const start = performance.now();
    scroller.scrollTop = step * 700;
    scroller.dispatchEvent(new Event("scroll"));
    frame.getBoundingClientRect();
    scrolls.push(performance.now() - start);
  }
  return { edits, scrolls };
}
