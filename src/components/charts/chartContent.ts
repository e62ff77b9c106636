import { type Notebook } from "../../notebook/notebook.js";

/** A chart apart from the page that it stands on: what files of it are made of. */
export interface ChartContent {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  /** An `svg` element with its size, in the colours of the theme by their names. */
  readonly picture: Element;
  readonly numbers: readonly ChartNumber[];
  /** Whether it shows what is published, whatever its reader changes. */
  readonly isPublished?: boolean;
}

/** A number behind a chart, in full precision: as it stands, and as it is published. */
export interface ChartNumber {
  /** What it is of: a bar, a point, a claim. */
  readonly item: string;
  readonly measure: string;
  /** The line of the model or the claim that holds it; empty for what the chart alone works out. */
  readonly id: string;
  /** As the model writes it: `CNY`, `1`. */
  readonly unit: string;
  /** A plain decimal, the code of an error, or empty where nothing is said. */
  readonly value: string;
  /** The same; empty too for what nobody published. */
  readonly published: string;
}

/** Makes the content of a chart anew, its picture for so many pixels of room. */
export type MakeContent = (room: number) => Promise<ChartContent>;

/** What a chart on a page is made of. */
export interface KeptChart {
  readonly notebook: Notebook;
  readonly make: MakeContent;
}

const charts = new WeakMap<Element, KeptChart>();

/** Keeps what a chart is made of, for those who find its figure. */
export function keepChart(figure: Element, chart: KeptChart): void {
  charts.set(figure, chart);
}

/** What the chart in this figure is made of; undefined for what is no chart. */
export const chartIn = (figure: Element): KeptChart | undefined => charts.get(figure);
