import { type Quantity } from "../quantity/quantity.js";
import { matchBefore } from "../text/phrases.js";
import { type Sentence } from "../text/sentence.js";
import { normAt } from "../text/tokens.js";
import { beforeThirdParty } from "../vocabulary/shares.js";
import { stops } from "../vocabulary/units.js";

const share = /^(de|d'|du|des|of)$/;

/** Verbs in the present after a part of a whole: un cinquième part à l'export. */
const verbsAfterPart =
  /^(part|va|vient|revient|provient|finit|file|sert|vit|reste|dort|dépend|appartient|échappe|disparaît|travaille|habite|transite|passe|tombe|sort|retourne|entre|arrive|repose|pèse|porte|relève)(nt)?$/;

/** `un cinquième site`, `un dixième navire`: the fifth, the tenth of its kind, which a noun follows. */
function isOrdinal(tokens: Sentence["tokens"], start: number, end: number): boolean {
  const after = normAt(tokens, end);
  return (
    /^(cinqu|six|sept|huit|neuv|dix|cent)ième$/.test(normAt(tokens, end - 1)) &&
    normAt(tokens, start - 1) !== "dont" &&
    tokens[end]?.kind === "word" &&
    !stops.fr.has(after) &&
    !/(ant|é|ée|és|ées|ait|aient|ra|ront)$/.test(after) &&
    !(verbsAfterPart.test(after) && stops.fr.has(normAt(tokens, end + 1)))
  );
}

/** `un tiers provenant de`, `dont un tiers`, `le quart de`: a share, unless it is a person, a match or a time. */
export function isFrenchShare({ tokens, words }: Sentence, { start, end }: Quantity): boolean {
  const [before, first, after] = [normAt(tokens, start - 1), normAt(tokens, start), normAt(tokens, end)];
  if (/^(d'|de)$/.test(after) && /^(heure|heures|siècle|finale|tour|confiance)$/.test(normAt(tokens, end + 1)))
    return false;
  if (/^(temps|payant|payeur|lieu|monde|parti|ordre|chemin)$/.test(after)) return false;
  // plus du tiers, près du quart: the article belongs to the qualifier
  if (/^(tiers|quart)$/.test(first))
    return /^(du|le)$/.test(before) && matchBefore(words.before, tokens, start) !== null;
  if (/^(la|moitié|deux|trois|quatre|neuf)$/.test(first)) return true;
  const ofWhole = share.test(after);
  if (isOrdinal(tokens, start, end)) return false;
  if (normAt(tokens, end - 1) !== "tiers" || ofWhole) return first !== "le" || ofWhole;
  const verb = /^(d'|de|à|un)$/.test(before) ? normAt(tokens, start - 2) : before;
  if (beforeThirdParty.has(verb)) return false;
  return first !== "le" || matchBefore(words.before, tokens, start) !== null;
}
