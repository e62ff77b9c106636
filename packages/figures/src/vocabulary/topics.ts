/** Names of share indices, whose points are no percentage points. */
export const indexNames: ReadonlySet<string> = new Set(
  "indice indices index indexes cac nasdaq dow dax ftse stoxx nikkei hang shanghai composite jones sensex nifty kospi kosdaq asx ibex mib smi aex bovespa ibovespa topix csi hsi russell sp500 tsx sti taiex jse wti-index merval".split(
    " ",
  ),
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

/** Words of leagues and championships, whose points are counted. */
export const leagues: ReadonlySet<string> = new Set(
  `relegation league playoffs playoff standings podium championnat classement journées ligue rencontres buts victoires
    défaites matchs matches goals wins promotion bundesliga laliga`.split(/\s+/),
);
