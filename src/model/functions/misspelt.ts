import { editDistance } from "../nearest.js";
import { functionNames } from "./index.js";
import { otherExcelNames } from "./excelNames.js";
import { frenchNames, withoutAccents } from "./frenchNames.js";
import { otherFrenchNames } from "./otherFrenchNames.js";

/**
 * The function that a misspelt name means, or null. A misspelling keeps its first letter and differs by one letter left out,
 * doubled, changed or swapped with the next (two in a name of seven or more, no change in one of three or fewer), or is cut
 * off after three letters or more. Null where two functions are as near, or a function of Excel that is not here is: another
 * function in its place would change what the formula means. A French name of four letters or more is looked for where no
 * English one is near.
 */
export function misspeltFunction(name: string): string | null {
  const typed = withoutAccents(name.slice(0, 64));
  const english = search(typed, [...functionNames, ...otherExcelNames]);
  if (english !== null) return functionNames.has(english) ? english : null;
  const french = [...frenchNames.keys(), ...otherFrenchNames].filter((candidate) => candidate.length > 3);
  return frenchNames.get(search(typed, french) ?? "") ?? null;
}

const search = (typed: string, names: readonly string[]): string | null =>
  doubled(typed, names) ?? nearest(typed, names) ?? goesOn(typed, names);

/** The one function that a name is but for letters struck twice. */
function doubled(typed: string, names: readonly string[]): string | null {
  const once = (name: string) => name.replace(/(.)\1+/g, "$1");
  const alike = typed.length < 3 ? [] : names.filter((candidate) => once(candidate) === once(typed));
  return alike.length === 1 ? alike[0]! : null;
}

function nearest(typed: string, names: readonly string[]): string | null {
  let least = typed.length >= 7 ? 2 : 1;
  let best: string[] = [];
  for (const candidate of names) {
    const swapsFirst = typed[0] === candidate[1] && typed[1] === candidate[0];
    if (typed[0] !== candidate[0] && !swapsFirst) continue;
    // One letter changed for another in IND or SIM leaves too little to tell what was meant.
    if (candidate.length === typed.length && typed.length <= 3 && !isSwap(typed, candidate)) continue;
    if (candidate.length < 2 || typed.length < 3) continue;
    const distance = editDistance(typed, candidate, least + 1);
    if (distance > least) continue;
    if (distance < least) best = [];
    least = distance;
    best.push(candidate);
  }
  return best.length === 1 ? best[0]! : null;
}

const isSwap = (a: string, b: string): boolean => [...a].sort().join("") === [...b].sort().join("");

/** The one function that goes on after a name cut off. */
function goesOn(typed: string, names: readonly string[]): string | null {
  if (typed.length < 3) return null;
  const longer = names.filter((candidate) => candidate.startsWith(typed));
  return longer.length === 1 ? longer[0]! : null;
}
