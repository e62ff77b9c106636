import { type Workbook } from "../model/workbook.js";

/** The lines given and all that their values rest on, each once; names that are no lines are passed over. */
export function restsOn(workbook: Workbook, names: readonly string[]): string[] {
  const seen = new Set<string>();
  const waiting = [...names].reverse();
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (seen.has(name) || !workbook.has(name)) continue;
    seen.add(name);
    waiting.push(...workbook.precedents(name));
  }
  return [...seen];
}
