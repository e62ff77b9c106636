/** Names of share indices, whose points are no percentage points. */
export const indexNames: ReadonlySet<string> = new Set(
  "indice indices index indexes cac nasdaq dow dax ftse stoxx nikkei hang shanghai composite jones".split(" "),
);

/** Names that tell that `¥` is the yuan. */
export const yuanNames: ReadonlySet<string> = new Set(
  "yuan yuans renminbi renminbis rmb cny pékin beijing shanghai shenzhen".split(" "),
);

/** Words around points that are scored, and no percentage points. */
export const scored: ReadonlySet<string> = new Set(
  "score scores match classement équipe championnat elo permis examen test tests benchmark barème carte fidélité vente contact livraison relais restauration d'intérêt ordre jour".split(
    " ",
  ),
);
