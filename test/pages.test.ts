import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import config from "../observablehq.config.js";

const pages = readdirSync("src").filter((name) => name.endsWith(".md"));

/** The prose of a page: without front matter, code, live figures, tags and addresses. */
function proseOf(page: string): string {
  return readFileSync(`src/${page}`, "utf8")
    .replace(/^---\n[\s\S]*?\n---\n/, "")
    .replace(/```[\s\S]*?```/g, "")
    .replace(/\$\{[^}]*(?:\{[^}]*\}[^}]*)*\}/g, "")
    .replace(/<[^>]*>/g, "")
    .replace(/\]\([^)]*\)/g, "]");
}

/** The sentences of a page with their live figures, without front matter and blocks of code. */
function sentencesOf(page: string): string[] {
  return readFileSync(`src/${page}`, "utf8")
    .replace(/^---\n[\s\S]*?\n---\n/, "")
    .replace(/```[\s\S]*?```/g, "")
    .split(/(?<=[.?!])\s+|\n{2,}/);
}

/** What has digits and is a name or a period, not a figure. */
const names = /\bH200s?\b|\bGPT-4\b|\bUTF-8\b|\b20(?:2[0-9])\b/g;

describe("the head of a page", () => {
  const descriptionOf = (page: string) =>
    /<meta name="description" content="([^"<>]+)">/.exec(config.head({ path: `/${page.replace(/\.md$/, "")}` }))?.[1];

  it.each(pages)("%s describes itself in a sentence", (page) => {
    expect(descriptionOf(page)).toMatch(/^[A-Z].{40,}\.$/);
  });

  it("is one of its own", () => {
    expect(new Set(pages.map(descriptionOf)).size).toBe(pages.length);
  });
});

describe("prose", () => {
  it.each(pages)("%s has no digit that is not bound to a claim or a line", (page) => {
    const bare =
      proseOf(page)
        .replace(names, "")
        .match(/.{0,30}\d.{0,30}/g) ?? [];
    expect(bare).toEqual([]);
  });

  it("finds a digit that is typed", () => {
    expect("a budget of 160 bn".replace(names, "").match(/\d+/g)).toEqual(["160"]);
  });

  it.each(pages)("%s names no colour that only one theme or one reader sees", (page) => {
    expect(proseOf(page).match(/\b(?:black|dark|pale|red|grey|gray|white)\b/gi) ?? []).toEqual([]);
  });

  it.each(pages)("%s says more or less of a figure in words that follow its sign", (page) => {
    const fixed =
      /\$\{figure\([^}]*\)\}\s+(?:more|less|above|below|is left|is missing)\b|\bat (?:least|most) \$\{figure/g;
    expect(sentencesOf(page).join("\n").match(fixed) ?? []).toEqual([]);
  });

  it.each(pages)("%s lets an article say its own figures alone", (page) => {
    const told = sentencesOf(page).filter((sentence) => /\barticles? (?:print|give|say|suppose)/.test(sentence));
    const open = told.flatMap((sentence) => sentence.match(/\$\{figure\([^}]*\)/g) ?? []);
    expect(open.filter((call) => !call.includes("published: true"))).toEqual([]);
  });

  it.each(pages)("%s does no arithmetic and defines no function", (page) => {
    const code = [...readFileSync(`src/${page}`, "utf8").matchAll(/```js\n([\s\S]*?)```|\$\{([^}]*)\}/g)];
    const text = code.map(([, block = "", inline = ""]) => `${block}\n${inline}`.replace(/"[^"]*"/g, '""')).join("\n");
    expect(text.match(/=>|\bfunction\b|\bNumber\(|\bMath\.|[\w)]\s*[*%+]\s*[\w(]/g) ?? []).toEqual([]);
  });
});
