import { readFileSync } from "node:fs";
import { type Case, cases } from "../expected.js";

/** A text with a table, and what is right in it. */
export interface Release {
  readonly name: string;
  readonly case: Case;
}

/** The texts of releases.txt: a name, a language, the lines of the text, and every figure after `=>`. */
export const releases = (): Release[] =>
  readFileSync(new URL("releases.txt", import.meta.url), "utf8")
    .split(/^## /mu)
    .slice(1)
    .map((block) => {
      const [name = "", language = "", ...lines] = block.trimEnd().split("\n");
      const figures = lines.pop() ?? "";
      const [found] = cases(`${language} ${lines.join("\\n")} ${figures}`);
      if (found === undefined) throw new Error(`releases.txt: no case under ${name}`);
      return { name, case: found };
    });
