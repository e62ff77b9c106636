/** Words right before a bracket that holds a loss. */
export const losses = new Set(
  "loss losses charge charges deficit impairment write-down writedown perte pertes déficit dépréciation 亏损 损失".split(
    " ",
  ),
);

/** Words and marks between what a result is called and its bracket, after which no aside stands. */
export const copulas = new Set(
  "was were is are of to at by from reached totalled totaled : ： = | est sont était ressort de à atteint atteignent 为 是 达 至".split(
    " ",
  ),
);
