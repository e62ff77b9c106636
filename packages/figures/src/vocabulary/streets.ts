/** Words that make the number before them that of a house: 14, rue de Rivoli. */
export const streetsAfterNumber: ReadonlySet<string> = new Set(
  "rue avenue boulevard bd bld place quai chemin impasse allée allées cours square esplanade passage faubourg".split(
    " ",
  ),
);

/** Words that end the name of a street: 16 Market Street. */
export const streetsAfterName: ReadonlySet<string> = new Set(
  "street st avenue ave road rd boulevard blvd lane drive square place terrace parkway broadway highway plaza row court".split(
    " ",
  ),
);
