/** A grid of doubles, row by row. */
export interface Grid {
  readonly values: Float64Array;
  readonly columns: number;
  readonly rows: number;
}

/** A place in the units of a grid: 0 is the first column or row. */
export type GridPoint = readonly [column: number, row: number];

/**
 * The lines on which a grid comes to a level, by marching squares: open or closed, straightened to within `slack` of a cell.
 * Where a value is missing (NaN), or does not lie on one side of the level, no line runs.
 */
export function contourLines({ values, columns, rows }: Grid, level: number, slack = 0.02): GridPoint[][] {
  const at = (column: number, row: number): number => values[row * columns + column]! - level;
  /** Where the level is passed on the way from one corner to the next, by the edge's own name. */
  const crossings = new Map<string, GridPoint>();
  const neighbours = new Map<string, string[]>();
  const crossing = (column: number, row: number, isAcross: boolean): string => {
    const name = `${column} ${row} ${isAcross ? "across" : "down"}`;
    const [from, to] = [at(column, row), isAcross ? at(column + 1, row) : at(column, row + 1)];
    const part = from / (from - to);
    crossings.set(name, isAcross ? [column + part, row] : [column, row + part]);
    return name;
  };
  const join = (a: string, b: string): void => {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const)
      neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
  };
  for (let row = 0; row < rows - 1; row++) {
    for (let column = 0; column < columns - 1; column++) {
      const corners = [at(column, row), at(column + 1, row), at(column + 1, row + 1), at(column, row + 1)];
      if (corners.some(Number.isNaN)) continue;
      const [a, b, c, d] = corners.map((value) => value >= 0) as [boolean, boolean, boolean, boolean];
      const passed = [
        ...(a === b ? [] : [crossing(column, row, true)]),
        ...(b === c ? [] : [crossing(column + 1, row, false)]),
        ...(c === d ? [] : [crossing(column, row + 1, true)]),
        ...(d === a ? [] : [crossing(column, row, false)]),
      ];
      if (passed.length === 2) join(passed[0]!, passed[1]!);
      else if (passed.length === 4) {
        // A saddle: the corners on the side of its middle are joined.
        const isHigh = corners.reduce((sum, value) => sum + value, 0) >= 0;
        const order = isHigh === a ? [0, 1, 2, 3] : [3, 0, 1, 2];
        join(passed[order[0]!]!, passed[order[1]!]!);
        join(passed[order[2]!]!, passed[order[3]!]!);
      }
    }
  }
  return chains(neighbours).map((chain) =>
    straightened(
      chain.map((name) => crossings.get(name)!),
      slack,
    ),
  );
}

/** Names joined in pairs as chains, the open ones first. */
function chains(neighbours: ReadonlyMap<string, readonly string[]>): string[][] {
  const done = new Set<string>();
  const chainFrom = (start: string): string[] => {
    const chain: string[] = [];
    for (let name: string | undefined = start; name !== undefined;) {
      chain.push(name);
      done.add(name);
      name = neighbours.get(name)!.find((next) => !done.has(next));
    }
    return neighbours.get(start)!.length === 2 && chain.length > 2 ? [...chain, start] : chain;
  };
  const names = [...neighbours.keys()];
  const ends = names.filter((name) => neighbours.get(name)!.length === 1);
  return [...ends, ...names].flatMap((name) => (done.has(name) ? [] : [chainFrom(name)]));
}

/** A line without the points that lie within `slack` of the straight way past them (Douglas and Peucker). */
function straightened(line: readonly GridPoint[], slack: number): GridPoint[] {
  const [first, last] = [line[0]!, line.at(-1)!];
  if (line.length < 3) return [...line];
  const [dx, dy] = [last[0] - first[0], last[1] - first[1]];
  const length = Math.hypot(dx, dy);
  const away = line.map(([x, y]) =>
    length === 0
      ? Math.hypot(x - first[0], y - first[1])
      : Math.abs((x - first[0]) * dy - (y - first[1]) * dx) / length,
  );
  const farthest = away.reduce((best, each, index) => (each > away[best]! ? index : best), 0);
  if (away[farthest]! <= slack) return [first, last];
  return [
    ...straightened(line.slice(0, farthest + 1), slack).slice(0, -1),
    ...straightened(line.slice(farthest), slack),
  ];
}
