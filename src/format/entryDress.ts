/** What people and programs put around a number, told from the number itself. */
export interface DressedEntry {
  /** The number, in plain spelling. */
  readonly text: string;
  /** A word or sign that makes the number a rough one (`about`, `~`, 左右), or a bound (`>`, `at least`); else empty. */
  readonly about: string;
  readonly bound: string;
}

const about =
  "about around approximately approx. approx roughly nearly almost circa ca. c. some environ env. env presque quelque " +
  "autour_de près_de à_peu_près de_l'ordre_de ~ ∼ ≈ ≃ ± 约 約 大约 大約 约为 近 将近";
const aboutAfter = "or_so environ 左右 上下";
const bound =
  ">= <= > < ≥ ≤ ⩾ ⩽ more_than less_than at_least at_most up_to over under above below no_more_than no_less_than plus_de " +
  "moins_de au_moins au_plus jusqu'à 超过 逾 至少 不到 至多 高达";
const boundAfter = "+ 多 以上 以下 or_more or_less";

const before = (words: string): RegExp => new RegExp(`^(${alternatives(words)})(?![\\p{L}\\p{M}])\\s*(?=.*\\d)`, "iu");
const after = (words: string): RegExp => new RegExp(`\\s*(${alternatives(words)})$`, "iu");

function alternatives(words: string): string {
  return words
    .split(" ")
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.+]/g, "\\$&").replaceAll("_", "\\s"))
    .join("|");
}

const patterns = {
  about: [before(about), after(aboutAfter)],
  bound: [before(bound), after(boundAfter)],
} as const;

const quotes = /^(?:"(.*)"|'(.*)'|\u201c(.*)\u201d|\u201e(.*)\u201c|«(.*)»)$/u;
const powerOfTen = /(?<=\d) ?[x*×·⋅] ?10 ?(?:(?:\^|\*\*) ?\(?([+-]?\d{1,6})\)?|([⁺⁻]?[⁰¹²³⁴-⁹]{1,6}))/giu;
const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/**
 * Takes off what is around a typed number and is none of it: the quotes or the apostrophe of a text cell, a word for
 * roughly, a sign of a bound; and writes `8.5×10^10` as `8.5e10`. A text without any of it comes back as it is.
 */
export function undress(plain: string): DressedEntry {
  const quoted = quotes.exec(plain);
  const bare = quoted ? quoted.slice(1).join("") : plain.replace(/^'(?=[^'])/, "");
  let text = bare.trim().replace(powerOfTen, (_, power: string | undefined, small: string) => {
    return `e${power ?? lowered(small)}`;
  });
  const found = { about: "", bound: "" };
  for (const kind of ["about", "bound"] as const) {
    for (const pattern of patterns[kind]) {
      const word = found[kind] === "" ? pattern.exec(text)?.[1] : undefined;
      if (word === undefined) continue;
      found[kind] = word;
      text = text.replace(pattern, "").trim();
    }
  }
  return { text, ...found };
}

function lowered(small: string): string {
  return small
    .replace(/[⁺⁻]/, (sign) => (sign === "⁻" ? "-" : ""))
    .replace(/[⁰-⁹¹²³]/gu, (digit) => String(raised.indexOf(digit)));
}
