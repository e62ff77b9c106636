import { setOf } from "./words.js";

/** Words before a share: what it changes, or how it is bounded. */
export const shareVerbs =
  setOf(`hausse baisse recul réduction augmenté réduit réduire augmenter chute diminué bondi progressé amputé plus
    moins près environ rose fell cut by nearly almost about over than roughly around some up down relevé
    augmentation diminution croissance inférieur grimpé accru reculé baissé perdu gagné repli remise rabais décote`);

/** Words after a half that make it a share. */
export const afterHalf = setOf("of the its their our that what a an all his her this these those as from");

/** Words after a part of a whole that are not its noun: a third to Asia, a third was sold. */
export const afterShare =
  setOf(`going coming being destined earmarked in to from on last this compared year since over and but by at as after while for than during through
    have has had were was are is said say says would will could go goes went come comes came remain remained do did want expect think plan
    between among before according if when so or`);

/** Nouns before which a third is a rank. */
export const ranked = setOf(
  "party parties time place generation wave phase way year quarter day person base country term degree site plant factory -",
);

/** Verbs in the present after a part of a whole: un cinquième part à l'export. */
export const verbsAfterPart =
  /^(part|va|vient|revient|provient|finit|file|sert|vit|reste|dort|dépend|appartient|échappe|disparaît|travaille|habite|transite|passe|tombe|sort|retourne|entre|arrive|repose|pèse|porte|relève)(nt)?$/i;

/** How participles and other verbs after a part of a whole end. */
export const endsOfVerbs = /(ant|é|ée|és|ées|ait|aient|ra|ront)$/i;

/** Verbs whose subject a share may be. */
export const verbsAfterShare = setOf("goes go went comes come came is are was were will would has have had");

/** Words after which `un tiers` is a person. */
export const beforeThirdParty =
  setOf(`droits droit compte auprès responsabilité nom consentement présence intermédiaire biais faveur profit
    intervention par chez avec envers confier confié vendre vendu vendue céder cédé cédée transmettre transmis
    transférer transféré communiquer remettre appel recours aide accord`);

/** Units of a comparison, after which `below 27 billion` bounds nothing. */
export const shareUnits = setOf("% percent cent bps bp times fois points point 倍");
