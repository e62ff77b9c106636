/** What a page shows that was made to stand in another: a chart by its class, or a sheet of the model. */
export interface Embedded {
  readonly kind: "chart" | "sheet";
  readonly name: string;
}

/** What this page shows alone; null for one that is whole. */
export function embedded(): Embedded | null {
  const [, kind, name = ""] = /^(chart|sheet):(.+)$/.exec(document.documentElement.dataset["embed"] ?? "") ?? [];
  return kind === "chart" || kind === "sheet" ? { kind, name } : null;
}
