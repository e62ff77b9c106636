import { editDistance } from "../nearest.js";
import { functionNames } from "./index.js";
import { otherExcelNames } from "./excelNames.js";

/**
 * The function that a misspelt name means, or null. A misspelling keeps its first letter and differs by one letter left out,
 * doubled, changed or swapped with the next (two in a name of seven or more, no change in one of three or fewer), or is cut
 * off after three letters or more. Null where two functions are as near, or a function of Excel that is not here is: another
 * function in its place would change what the formula means.
 */
export function misspeltFunction(name: string): string | null {
  const typed = name.toUpperCase().slice(0, 64);
  const found = doubled(typed) ?? nearest(typed) ?? goesOn(typed);
  return found !== null && functionNames.has(found) ? found : null;
}

const allNames = (): readonly string[] => [...functionNames, ...otherExcelNames];

/** The one function that a name is but for letters struck twice. */
function doubled(typed: string): string | null {
  const once = (name: string) => name.replace(/(.)\1+/g, "$1");
  const alike = typed.length < 3 ? [] : allNames().filter((candidate) => once(candidate) === once(typed));
  return alike.length === 1 ? alike[0]! : null;
}

function nearest(typed: string): string | null {
  let least = typed.length >= 7 ? 2 : 1;
  let best: string[] = [];
  for (const candidate of allNames()) {
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
function goesOn(typed: string): string | null {
  if (typed.length < 3) return null;
  const longer = allNames().filter((candidate) => candidate.startsWith(typed));
  return longer.length === 1 ? longer[0]! : null;
}
