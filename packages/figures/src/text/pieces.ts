/** A longer line is read piece by piece. */
const longLine = 8_192;

const joined = /[\p{L}\p{N}]/u;

/** Cuts a long line after a sentence where one ends, else at a space, else between two characters that are no digits or letters. */
export function* pieces(line: string): Generator<readonly [from: number, to: number]> {
  let from = 0;
  while (line.length - from > longLine) {
    const least = from + longLine;
    const window = line.slice(least, least + 2_048);
    const found = Math.max(window.search(/[.。!?！？；;]\s/), window.search(/[。！？；]/));
    let to = least + found + 1;
    if (found < 0) {
      const space = window.search(/[\s,，、]/);
      to = least + Math.max(space, 0);
      if (space < 0) while (to < line.length && joined.test(line[to] ?? "")) to += 1;
    }
    yield [from, to];
    from = to;
  }
  yield [from, line.length];
}

/** The lines of a text, empty ones too. */
export function* lines(text: string): Generator<string> {
  const ends = /[\r\n]/g;
  let from = 0;
  for (let end = ends.exec(text); end !== null; end = ends.exec(text)) {
    yield text.slice(from, end.index);
    from = end.index + 1;
  }
  yield text.slice(from);
}
