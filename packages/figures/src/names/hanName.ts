import { type Quantity } from "../quantity/quantity.js";
import { type Sentence } from "../text/sentence.js";
import { hanNumberedNames } from "../vocabulary/hanWords.js";
import { beforeValue } from "../vocabulary/names.js";

/** 标普500, 沪深300, 财富500强, 星曜4.5, 麒麟9020: the number of an index, a list or a model. */
export function isHanName({ tokens, from }: Sentence, { start, end, unit, number }: Quantity): boolean {
  const last = tokens[start - 1];
  const named =
    unit === "" &&
    end === number.end &&
    tokens[start]?.glued === true &&
    start - 1 >= from &&
    last?.kind === "han" &&
    !beforeValue.has(last.text) &&
    !isOfList(tokens, end);
  if (named) return true;
  if (/^(版|代)$/.test(tokens[number.end]?.text ?? "")) return true;
  const before = tokens
    .slice(Math.max(0, start - 5), start)
    .map((token) => token.text)
    .join("");
  return tokens[end]?.text === "强" || hanNumberedNames.test(before);
}

/** 分别融资1.2、2.5和3.8亿美元: the numbers after it go on up to one with a magnitude or a share. */
function isOfList(tokens: Sentence["tokens"], at: number): boolean {
  let index = at;
  while (/^[、和及与]$/.test(tokens[index]?.text ?? "") && tokens[index + 1]?.kind === "number") index += 2;
  return index > at && /^[万亿兆千百元%％倍成]$/.test(tokens[index]?.text ?? "");
}
