/** Words before a share: what it changes, or how it is bounded. */
export const shareVerbs: ReadonlySet<string> = new Set(
  `hausse baisse recul réduction augmenté réduit réduire augmenter chute diminué bondi progressé amputé plus
    moins près environ rose fell cut by nearly almost about over than roughly around some up down relevé
    augmentation diminution croissance inférieur grimpé accru reculé baissé perdu gagné repli remise rabais décote`.split(
    /\s+/,
  ),
);

/** Verbs whose subject a share may be. */
export const verbsAfterShare: ReadonlySet<string> = new Set(
  "goes go went comes come came is are was were will would has have had".split(" "),
);

/** Words after which `un tiers` is a person. */
export const beforeThirdParty: ReadonlySet<string> = new Set(
  `droits droit compte auprès responsabilité nom consentement présence intermédiaire biais faveur profit
    intervention par chez avec envers confier confié vendre vendu vendue céder cédé cédée transmettre transmis
    transférer transféré communiquer remettre appel recours aide accord`.split(/\s+/),
);

/** Units of a comparison, after which `below 27 billion` bounds nothing. */
export const shareUnits: ReadonlySet<string> = new Set("% percent cent bps bp times fois points point 倍".split(" "));
