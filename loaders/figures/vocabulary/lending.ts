/** Words right before a number that compare it with one before, or take it out of that. */
export const comparing: ReadonlySet<string> = new Set(
  `contre après dont puis voire que à avec de against versus vs from than after with including to then
    较 比 于 从 到 至 达`.split(/\s+/),
);

/** What joins two quantities, or the entries of a list. */
export const joining = /^([,;，；、]|and|or|to|et|ou|à|puis|then|while|而|和|及|与|至|到|vs|versus|contre|against)$/;

/** Between by how much something changed and what it is now. */
export const moving = /^(to|à|至|到)$/;

/** Characters that may touch a Chinese number without being its measure. */
export const afterHan: ReadonlySet<string> = new Set(
  "左右以上下之间间和与及或至到的多余起内外后前，。、；是为在有也都而则且还又再时就才不被将已了者其中同比环较".split(""),
);
