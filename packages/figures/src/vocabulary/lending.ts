import { setOf } from "./words.js";

/** Words right before a number that compare it with one before, or take it out of that. */
export const comparing = setOf(
  "contre après dont puis voire against versus vs from than after including then 较 比 于 从",
);

/** What joins two quantities that share a unit. */
export const joining = /^(and|or|to|et|ou|à|puis|then|而|和|及|与|至|到|、|vs|versus|contre|against)$/;

/** What parts the entries of a list. */
export const parting = /^([,;，；、]|and|or|et|ou|puis|then|while|和|及|与)$/;

/** What follows each amount of a list that says what it is for. */
export const prepositions = setOf(
  "on in from for to at of with by through via into dans en pour de des du d' à au aux sur chez",
);

/** Between by how much something changed and what it is now. */
export const moving = /^(to|à|至|到)$/;

/** Characters that may touch a Chinese number without being its measure. */
export const afterHan: ReadonlySet<string> = new Set([
  ..."左右以上下之间间和与及或至到的多余起内外后前，。、；是为在有也都而则且还又再时就才不被将已了者其中同比环较",
]);
