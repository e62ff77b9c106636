import { nameProblem } from "./name.js";

const longest = 60;

/**
 * The name that a label gives a line: its letters and digits in small letters without accents, joined by `_`, with a word or
 * a number more where that alone is no name or is taken (`Order per user, 2026` is order_per_user_2026, `H200` is
 * h200_line). Empty for a label without letters or digits.
 */
export function nameFromLabel(label: string, isTaken: (name: string) => boolean): string {
  const words = label
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  if (!words) return "";
  const joined = words.join("_").slice(0, longest).replace(/_$/, "");
  const lettered = /^\p{L}/u.test(joined) ? joined : `line_${joined}`;
  const name = nameProblem(lettered) === null ? lettered : `${lettered}_line`;
  if (nameProblem(name) !== null) return "";
  let free = name;
  for (let count = 2; isTaken(free); count++) free = `${name}_${count}`;
  return free;
}
