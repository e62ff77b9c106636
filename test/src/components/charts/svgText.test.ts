import { Window } from "happy-dom";
import { expect, test } from "vitest";
import { escapedText, svgText } from "../../../../src/components/charts/svgText.js";

/** A picture as it stands in a page. */
function picture(markup: string): Element {
  const { document } = new Window();
  document.body.innerHTML = markup;
  return document.body.firstElementChild as unknown as Element;
}

test.each<[what: string, markup: string, text: string]>([
  [
    "colours of the theme become those of the light one, and numbers end at hundredths",
    '<svg class="plot" width="9" height="9" fill="currentColor" text-anchor="middle"><path d="M0.123456,1e-7L2.5,-0.001" stroke="var(--accent)"></path></svg>',
    '<g fill="#1c1b18" text-anchor="middle"><path d="M0.12,0L2.5,0" stroke="#b5341a"/></g>',
  ],
  [
    "what is for the page alone is left out: classes, names, styles, listeners, and style elements",
    '<svg><g class="a" aria-label="rule" style="fill: red" onclick="alert(1)" data-x="1"><line x1="1"></line></g><style>.a { fill: red }</style></svg>',
    '<g><g><line x1="1"/></g></g>',
  ],
  [
    "ids are counted in order, however often pictures were drawn before",
    '<svg><g clip-path="url(#plot-clip-17)"><path fill="url(#open-8)"></path></g><clipPath id="plot-clip-17"></clipPath><pattern id="open-8"></pattern></svg>',
    '<g><g clip-path="url(#part-1)"><path fill="url(#part-2)"/></g><clipPath id="part-1"/><pattern id="part-2"/></g>',
  ],
  [
    "a halo is a text of its own below its words",
    '<svg><g stroke="var(--paper)" stroke-width="4" paint-order="stroke" fill="var(--ink)"><text x="1" fill="var(--input)">a</text></g></svg>',
    '<g><g stroke="#fffdf8" stroke-width="4" fill="#fffdf8" stroke-linejoin="round" aria-hidden="true"><text x="1">a</text></g><g fill="#1c1b18"><text x="1" fill="#1b4da1">a</text></g></g>',
  ],
  [
    "rules of the style sheet are attributes, and go before those that an element has",
    '<svg class="squares"><rect class="squares-area is-1" fill="red" x="1"></rect></svg>',
    '<g><rect fill="#4d5661" x="1" fill-opacity="0.55"/></g>',
  ],
])("%s", (_, markup, text) => {
  expect(svgText(picture(markup))).toBe(text);
});

test("a name is text, whatever it holds, and never what XML cannot hold", () => {
  expect(escapedText('<img src=x onerror="alert(1)"> & ]]>')).toBe(
    "&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; ]]&gt;",
  );
  expect(escapedText("a\u0000b\u001b\ud800c\uffff\n😀")).toBe("a\ufffdb\ufffd\ufffdc\ufffd 😀");
  expect(escapedText("  two  spaces ")).toBe("\u00a0\u00a0two\u00a0\u00a0spaces\u00a0");
});
