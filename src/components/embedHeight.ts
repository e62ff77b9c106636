/*
 * A page that stands in another tells how high it is, now, when that changes and when it is asked: a message
 * {type: "notebook-embed-height", embed: "budget-squares", height: 512}, in CSS pixels. It is asked with
 * {type: "notebook-embed-ask"}.
 */
export const heightType = "notebook-embed-height";
export const askType = "notebook-embed-ask";

/** Tells the window that this page stands in; nothing where it stands alone. */
export function tellHeight(name: string): void {
  if (window.parent === window) return;
  let last = 0;
  const tell = (): void => {
    const height = Math.ceil(document.querySelector("#observablehq-center")?.getBoundingClientRect().height ?? 0);
    if (height === 0) return;
    last = height;
    window.parent.postMessage({ type: heightType, embed: name, height }, "*");
  };
  window.addEventListener("message", ({ data }: MessageEvent<{ type?: unknown } | null>) => {
    if (data?.type === askType) tell();
  });
  new ResizeObserver(([entry]) => {
    if (Math.abs((entry?.contentRect.height ?? 0) - last) >= 1) tell();
  }).observe(document.querySelector("#observablehq-center") ?? document.body);
}
