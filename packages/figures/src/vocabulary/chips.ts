/** Names of accelerators that stand for the chips themselves: 1,024 H100. An A320 is an aircraft. */
export const chipName =
  /^((h|gb|gh|mi|rtx)\d{2,4}|b[1-3]00|b[23]0|a(10|16|30|40|100|800)|l(2|4|20|40)|v100|p(40|100)|r[12]00|gx10)[a-z]{0,3}(-[a-z]+)?$/i;
