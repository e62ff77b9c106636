import { expect, it } from "vitest";
import { pageChart } from "../../../site/picture/pageChart.js";
import { type Typeface } from "../../../site/picture/typeface.js";

const face = (family: string): Typeface => ({ family, files: [], widthOf: () => 0.5 });
const faces = { headline: face("Serif"), text: face("Sans"), strong: face("Sans Bold") };

const css = `:root { --ink: light-dark(#111, #eee); --bar: light-dark(#444, #aaa); }
.chart svg text { white-space: pre; }
.squares-area.is-0 { fill: var(--bar); }
.squares-area.is-1 { fill: red; }
:is(.squares-edge, .squares-leader) { fill: none;
  stroke: var(--ink); }
.squares text { font-size: 13px; /* small */ }
.squares-amount { font-weight: 650; }
@media print { .squares-edge { fill: blue; } }
.strip { color: red; }`;

it("is a chart with its styles and in its colours, that needs nothing beside it", () => {
  const html = `<figure class="strips"><svg width="1" height="1"></svg></figure>
<figure class="chart lanes"><i class="strip"></i></figure>
<figure class="chart budget"><figcaption><h2 class="chart-title">Area &amp; money</h2></figcaption><svg class="squares" width="430" height="215" viewBox="0 0 430 215" aria-hidden="true"><rect class="squares-area is-0" width="4"></rect><path class="squares-edge"></path><text class="label"><tspan>Buses&nbsp;&amp; trams</tspan><tspan class="squares-amount">  $3 bn</tspan></text></svg></figure>`;
  expect(pageChart(html, css, faces)).toEqual({
    title: "Area & money",
    width: 430,
    height: 215,
    text: "Buses\u00a0& trams $3 bn",
    svg: `<svg xmlns="http://www.w3.org/2000/svg" class="squares" width="430" height="215" viewBox="0 0 430 215" xml:space="preserve" color="#111" fill="#111" font-family="'Sans'" font-size="12" text-anchor="start"><style>.squares-area.is-0{fill: #444;}.squares-edge{fill: none; stroke: #111;}.squares text{font-size: 13px;}.squares-amount{font-family: 'Sans Bold';}</style><rect class="squares-area is-0" width="4"></rect><path class="squares-edge"></path><text class="label"><tspan>Buses\u00a0&amp; trams</tspan><tspan class="squares-amount">  $3 bn</tspan></text></svg>`,
  });
});

it("reads what Plot draws: its size, its anchor, its weights, and colours by name", () => {
  const html = `<figure class="chart"><svg class="plot" fill="currentColor" font-size="10" text-anchor="middle" width="8" height="4" viewBox="0 0 8 4" style="font-family: var(--face); font-size: 14px;"><style>:where(.plot) { color: red; }</style><g fill="var(--bar)" font-weight="600"><text>a</text></g></svg></figure>`;
  expect(pageChart(html, css, faces)?.svg).toBe(
    `<svg xmlns="http://www.w3.org/2000/svg" class="plot" width="8" height="4" viewBox="0 0 8 4" xml:space="preserve" color="#111" fill="#111" font-family="'Sans'" font-size="14" text-anchor="middle"><style></style><g fill="#444" font-family="'Sans Bold'"><text>a</text></g></svg>`,
  );
});

it.each([
  ["no chart", "<p>Words</p>"],
  ["a chart that scripts are to draw", '<figure class="chart"><div class="chart-picture"></div></figure>'],
  ["a picture without a size", '<figure class="chart"><svg viewBox="0 0 8 4"></svg></figure>'],
])("is none on a page with %s", (_, html) => expect(pageChart(html, css, faces)).toBeNull());
