/** As many characters as a sheet's name may have in Excel. */
const most = 31;

/**
 * Names for sheets that Excel takes, in order: what it refuses in them (`: \ / ? * [ ]`, an apostrophe at an end, its own
 * `History`) is replaced, long ones are cut, and where two would meet, letter case aside, the later one gets a number.
 */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set(["history"]);
  return wanted.map((title) => {
    const plain = legal(title, most) || "Sheet";
    let [name, number] = [plain, 2];
    while (taken.has(name.toLowerCase())) {
      const end = ` ${number++}`;
      name = legal(plain, most - end.length) + end;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

const legal = (title: string, length: number): string =>
  title
    .replace(/[\u0000-\u001f\ufffe\uffff]|[:\\/?*[\]]/g, " ")
    .replace(/ {2,}/g, " ")
    .slice(0, length)
    .replace(/^[' ]+|[' ]+$|[\ud800-\udbff]$/g, "");

/** A sheet's name before the `!` of a reference, in apostrophes always, which no name is wrong in. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;
