import { Window } from "happy-dom";
import { expect, test } from "vitest";
import { type ChartContent } from "../../../../src/components/charts/chartContent.js";
import { chartSheet, wrapped } from "../../../../src/components/charts/chartSheet.js";
import { faceWidth } from "../../../../src/components/charts/faceWidths.js";

function content(parts: Partial<ChartContent> = {}): ChartContent {
  const { document } = new Window();
  document.body.innerHTML =
    '<svg width="744" height="100"><rect width="744" height="100" fill="var(--chart-bar)"></rect></svg>';
  const picture = document.body.firstElementChild as unknown as Element;
  return { name: "a", title: "Chips", subtitle: "In RMB", source: "Source: us.", picture, numbers: [], ...parts };
}

const foot = { figures: "Published figures.", edition: "Notebook, edition of today", link: "https://x.example/" };

test("a sheet is a document with title, picture and foot, in literal colours, with a face behind which others stand", () => {
  const { svg, width, height } = chartSheet(content(), foot, "");
  expect([width, height]).toEqual([800, 315]);
  expect(svg).toBe(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="315" viewBox="0 0 800 315" lang="en" role="img" font-family="'Notebook Figures', Inter, Arial, Helvetica, 'Liberation Sans', Roboto, 'Segoe UI', sans-serif" font-size="12" fill="#1c1b18"><title>Chips</title>`,
      "<desc>In RMB Source: us. Published figures. Notebook, edition of today https://x.example/</desc>",
      "",
      '<rect width="800" height="315" fill="#fffdf8"/>',
      '<rect width="800" height="3" fill="#1c1b18"/>',
      '<text font-size="19" font-weight="600" fill="#1c1b18"><tspan x="28" y="45.2">Chips</tspan></text>',
      '<text font-size="13" font-weight="400" fill="#5b574e"><tspan x="28" y="69.4">In RMB</tspan></text>',
      '<g transform="translate(28 93)"><rect width="744" height="100" fill="#4d5661"/></g>',
      '<path d="M28 211H772" stroke="#e2dccf"/>',
      '<text font-size="11.5" font-weight="400" fill="#5b574e"><tspan x="28" y="234.2">Source: us.</tspan></text>',
      '<text font-size="11.5" font-weight="600" fill="#1c1b18"><tspan x="28" y="254.2">Published figures.</tspan></text>',
      '<text font-size="11.5" font-weight="400" fill="#5b574e"><tspan x="28" y="274.2">Notebook, edition of today</tspan></text>',
      '<a href="https://x.example/"><text font-size="11.5" font-weight="400" fill="#5b574e"><tspan x="28" y="294.2">https://x.example/</tspan></text></a></svg>',
      "",
    ].join("\n"),
  );
});

test("a face is in the file itself", () => {
  expect(chartSheet(content(), foot, "AAAA").svg).toContain(
    "<style>@font-face{font-family:'Notebook Figures';font-weight:400 700;src:url(data:font/woff2;base64,AAAA) format('woff2')}</style>",
  );
});

test("hostile words are text everywhere", () => {
  const bad = '<img src=x onerror=alert(1)> & "q"';
  const { svg } = chartSheet(
    content({ title: bad, subtitle: bad, source: bad }),
    { figures: bad, edition: bad, link: "javascript:alert(1)//<script>" },
    "",
  );
  expect(svg).not.toMatch(/<img|<script|href=/);
  expect(svg.split("&lt;img src=x onerror=alert(1)&gt; &amp; &quot;q&quot;")).toHaveLength(11);
});

test("a small picture has a sheet of its own width, whose words go on below", () => {
  const { document } = new Window();
  document.body.innerHTML = '<svg width="430" height="430"></svg>';
  const picture = document.body.firstElementChild as unknown as Element;
  expect(chartSheet(content({ picture }), foot, "").width).toBe(516);
});

test("a link that nobody would type is told by its page, and is whole in the file", () => {
  const link = `https://x.example/#v1&+begin&${"a".repeat(500)}&+end`;
  const { svg } = chartSheet(content(), { ...foot, link }, "");
  expect(svg).toContain("https://x.example/ (a link of 534 characters: the whole of it is in this file)");
  expect(svg).toContain(`<a href="${link.replaceAll("&", "&amp;")}">`);
});

test("lines end where the face that stands for ours would, between words or, in a long one, between letters", () => {
  const setting = { size: 10, weight: 400 } as const;
  expect(wrapped("one two three four", 60, setting)).toEqual(["one two", "three four"]);
  expect(wrapped("", 60, setting)).toEqual([""]);
  const lines = wrapped(`a ${"W".repeat(40)} b`, 100, setting);
  expect(lines.join("")).toBe(`a${"W".repeat(40)} b`);
  for (const line of lines) expect(faceWidth(line) * 10).toBeLessThan(100);
});
