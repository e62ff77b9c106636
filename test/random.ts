/** A random source that a seed repeats (mulberry32), because a million strings need one faster than fast-check's. */
export function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Up to `most` pieces in any order, one in ten a space and one in ten any character at all. */
export function randomText(random: (below: number) => number, pieces: readonly string[], most: number): string {
  let text = "";
  for (let length = random(most + 1); length > 0; length--) {
    const kind = random(10);
    text +=
      kind < 8
        ? pieces[random(pieces.length)]
        : kind === 8
          ? " "
          : String.fromCharCode(random(random(4) ? 128 : 65536));
  }
  return text;
}

/**
 * Where random runs begin: the same in every run, so that a change is judged by what it changes; `SEED=` in the environment
 * begins elsewhere, and repeats what a message tells.
 */
export const seed = Number(process.env.SEED ?? 20261128);

/**
 * How often a long random run repeats: `all` with FUZZ=1 in the environment, as CI has it, and otherwise one in `part` of it,
 * a tenth where nothing is said.
 */
export function runsOf(all: number, part = 10): number {
  return process.env.FUZZ === "1" ? all : Math.ceil(all / part);
}
