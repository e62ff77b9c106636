import { describe, expect, it } from "vitest";
import { pageHeadline, plainText } from "../../../site/metadata/headline.js";

const figure =
  '<observablehq-loading><a class="figure" href="./model.html#cost" title="Cost"><span class="figure-bound">about </span><span>$23\u00a0bn</span><span class="figure-mark" aria-hidden="true" hidden="">◆</span><span class="figure-words" hidden=""> (published: $24 bn)</span></a></observablehq-loading><!--:b8ae4576:-->';

describe("a page's headline", () => {
  it.each([
    [
      "in English, its figures without their marks",
      `<h1 id="top"><span class="said" lang="en">Buses cost ${figure} a year; <em>who</em> pays?</span><span class="said" lang="fr">Les bus coûtent ${figure} par an</span></h1>`,
      "Buses cost about $23\u00a0bn a year; who pays?",
    ],
    [
      "of a page in Markdown",
      '<h1 id="night-buses" tabindex="-1"><a class="observablehq-header-anchor" href="#night-buses">Night &amp; day\n buses</a></h1>',
      "Night & day buses",
    ],
    ["the first of two", "<h1>One</h1><h1>Two</h1>", "One"],
    [
      "without what is hidden, however deep",
      '<h1>Buses<span class="visually-hidden"> (<i>by <b>night</b></i>)</span><span hidden> x</span> run</h1>',
      "Buses run",
    ],
    ["over two lines", "<h1>Buses<br>run</h1>", "Buses run"],
    ["in French alone", '<h1><span class="said" lang="fr">Les bus</span></h1>', null],
    ["with a hole", "<h1>Buses cost <observablehq-loading></observablehq-loading><!--:a:--> a year</h1>", null],
    [
      "with a hole in French alone",
      '<h1><span class="said" lang="en">Buses</span><span class="said" lang="fr"><observablehq-loading></observablehq-loading></span></h1>',
      "Buses",
    ],
    ["none", "<h2>Buses</h2>", null],
    ["an empty one", "<h1> </h1>", null],
  ])("%s", (_, html, headline) => expect(pageHeadline(html)).toBe(headline));
});

it("reads HTML as text", () => {
  expect(plainText(" <p>A &lt;b&gt; &quot;c&quot;&nbsp;&#39;d&#x27; &amp;amp; <!-- no --> e</p>\n")).toBe(
    "A <b> \"c\"\u00a0'd' &amp; e",
  );
});
