import { setOf } from "./words.js";

/** Words that make the number before them that of a house: 14, rue de Rivoli. */
export const streetsAfterNumber = setOf(
  "rue avenue boulevard bd bld place quai chemin impasse allée allées cours square esplanade passage faubourg",
);

/** Words that end the name of a street: 16 Market Street. */
export const streetsAfterName = setOf(
  "street st avenue ave road rd boulevard blvd lane drive square place terrace parkway broadway highway plaza row court",
);
