import { type Found } from "../found.js";
import { type Sentence } from "../text/sentence.js";
import { textAt } from "../text/tokens.js";

/** 用户规模达5.15亿人, 付费用户2100多个: people or homes that the noun before says are users. */
export const isPerson = ({ tokens, words }: Sentence, { end }: Found): boolean =>
  words.language === "zh" && /^[人户名个位家]$/.test(textAt(tokens, end - 1));
