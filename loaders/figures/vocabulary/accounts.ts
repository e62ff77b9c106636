/** Words right before a bracket that holds a loss. */
export const losses = new Set(
  "loss losses charge charges deficit impairment write-down writedown perte pertes déficit dépréciation".split(" "),
);

/** Words between what a result is called and its bracket. */
export const copulas = new Set("was were is of to at : | est était de à".split(" "));

/** What a result is called, which may be a loss. */
export const results = new Set(
  "income result results ebitda ebit profit earnings flow résultat bénéfice cash-flow margin".split(" "),
);
