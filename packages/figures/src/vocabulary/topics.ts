import { setOf } from "./words.js";

/** Names of share indices, whose points are no percentage points. */
export const indexNames = setOf(
  "indice indices index indexes cac nasdaq dow dax ftse stoxx nikkei hang shanghai composite jones sensex nifty kospi kosdaq asx ibex mib smi aex bovespa ibovespa topix csi hsi russell sp500 tsx sti taiex jse wti-index merval",
);

/** Names that tell that `¥` is the yuan. */
export const yuanNames = setOf("yuan yuans renminbi renminbis rmb cny pékin beijing shanghai shenzhen");

/** Words around points that are scored, and no percentage points. */
export const scored = setOf(
  "score scores match classement équipe championnat elo permis examen test tests benchmark barème carte fidélité vente contact livraison relais restauration d'intérêt ordre jour",
);

/** Words of leagues and championships, whose points are counted. */
export const leagues =
  setOf(`relegation league playoffs playoff standings podium championnat classement journées ligue rencontres buts victoires
    défaites matchs matches goals wins promotion bundesliga laliga`);
