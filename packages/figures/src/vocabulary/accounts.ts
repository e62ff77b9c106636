import { setOf } from "./words.js";

/** Words right before a bracket that holds a loss. */
export const losses = setOf(
  "loss losses charge charges deficit impairment write-down writedown perte pertes déficit dépréciation 亏损 损失",
);

/** Words and marks between what a result is called and its bracket, after which no aside stands. */
export const copulas = setOf(
  "was were is are of to at by from reached totalled totaled : ： = | est sont était ressort de à atteint atteignent 为 是 达 至",
);
