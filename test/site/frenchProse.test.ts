import { expect, it } from "vitest";
import { typesetFrench } from "../../site/frenchProse.js";

type Token = { type: string; content: string; children: Token[] | null };

const html = (content: string): Token => ({ type: "html_block", content, children: null });
const placeholder: Token = { type: "placeholder", content: "figure(notebook)", children: null };

/** The contents of a page's tokens once they are typeset; spaces of print as `_` and `~`. */
function typesetOf(...tokens: Token[]): string[] {
  let rule: ((state: { tokens: Token[] }) => void) | undefined;
  typesetFrench({ core: { ruler: { push: (_: string, added: typeof rule) => (rule = added) } } } as never);
  rule?.({ tokens });
  return tokens.map(({ content, children }) =>
    (children?.map((child) => child.content).join("") ?? content).replaceAll("\u202f", "_").replaceAll("\u00a0", "~"),
  );
}

it("typesets the French of a heading, on both sides of a live figure", () => {
  expect(
    typesetOf(
      html(`<h1><span class="said" lang="en">It's so</span><span class="said" lang="fr">Il met `),
      placeholder,
      html(` dans l'IA ; ou non</span></h1>`),
      html(`<p>It's English</p>`),
    ),
  ).toEqual([
    `<h1><span class="said" lang="en">It's so</span><span class="said" lang="fr">Il met `,
    "figure(notebook)",
    " dans l’IA_; ou non</span></h1>",
    "<p>It's English</p>",
  ]);
});

it("typesets the French of a heading that Markdown keeps in one line, on both sides of a live figure", () => {
  const line = (...children: Token[]): Token => ({ type: "inline", content: "", children });
  expect(
    typesetOf(
      line(
        html(`<h1><span class="said" lang="en">It's so: `),
        placeholder,
        html(` it's</span><span class="said" lang="fr">L'un met : `),
        placeholder,
        html(` dans l'IA ; ou non</span></h1>`),
      ),
      line(html(`<p>It's English : so</p>`)),
    ),
  ).toEqual([
    `<h1><span class="said" lang="en">It's so: figure(notebook) it's</span><span class="said" lang="fr">L’un met_: ` +
      `figure(notebook) dans l’IA_; ou non</span></h1>`,
    "<p>It's English : so</p>",
  ]);
});

it("typesets what stands between a French block and its end, and leaves code alone", () => {
  const line = (text: string): Token => ({
    type: "inline",
    content: text,
    children: [{ type: "text", content: text, children: null }],
  });
  expect(
    typesetOf(html('<div class="said" lang="fr">'), line("L'un dit : non"), html("</div>"), line("It's English : so")),
  ).toEqual(['<div class="said" lang="fr">', "L’un dit_: non", "</div>", "It's English : so"]);
  expect(typesetOf(html(`<span class="said" lang="fr">l'un \${verb(x, {told: "l'a"})} l'autre</span>`))).toEqual([
    `<span class="said" lang="fr">l’un \${verb(x, {told: "l'a"})} l’autre</span>`,
  ]);
});
