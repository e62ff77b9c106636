import { catalogue } from "../language/catalogue.js";
import { shortened } from "../model/shortened.js";

const words = catalogue({
  en: {
    value: "a value",
    key: "a name in quotation marks",
    keyOrEnd: "a name in quotation marks, or }",
    valueOrEnd: "a value, or ]",
    colon: ": and a value",
    more: ", or }",
    moreItems: ", or ]",
    end: "nothing more",
    text: 'a text that ends in " on its line, with \\n for a new line',
    nothing: "the end of the file",
  },
  fr: {
    value: "une valeur",
    key: "un nom entre guillemets droits",
    keyOrEnd: "un nom entre guillemets droits, ou }",
    valueOrEnd: "une valeur, ou ]",
    colon: ": et une valeur",
    more: ", ou }",
    moreItems: ", ou ]",
    end: "rien de plus",
    text: 'un texte qui finit par " sur sa ligne, avec \\n pour aller à la ligne',
    nothing: "la fin du fichier",
  },
});

/** Where a JSON text stops being one: the place counted from 1, what stands there, and what should. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly got: string;
  readonly expected: string;
}

/** Where the values of a JSON text stand. */
export interface JsonPlaces {
  /** The first fault of its form; null where it is JSON. */
  readonly fault: JsonFault | null;
  /** The line of each value by its path: `edits.h200_units`, `lines[0].content`; of the first where a name stands twice. */
  readonly lines: ReadonlyMap<string, number>;
  /** Paths that stand in the text a second time, with the line of the second. */
  readonly twice: readonly { readonly path: string; readonly line: number }[];
}

type Wanted = "value" | "key" | "keyOrEnd" | "valueOrEnd" | "colon" | "more" | "moreItems" | "end";

interface Open {
  readonly path: string;
  /** The place of the next item of a list; -1 in an object. */
  index: number;
}

const token =
  /[ \t\r\n]*(?:("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w))|([{}[\],:]))/y;

/**
 * Finds where each value of a text stands, or where the text stops being JSON: browsers tell that each in another way, or not
 * at all. The text is walked once, however deep it is.
 */
export function jsonPlaces(text: string): JsonPlaces {
  const lines = new Map<string, number>();
  const twice: { path: string; line: number }[] = [];
  const open: Open[] = [];
  const lineAt = lineCounter(text);
  let wanted: Wanted = "value";
  let path = "";
  let at = 0;
  const note = (place: string, index: number): void => {
    const line = lineAt(index);
    if (!lines.has(place)) lines.set(place, line);
    else if (open.at(-1)?.index === -1) twice.push({ path: place, line });
  };
  const after = (): Wanted => {
    const last = open.at(-1);
    return last === undefined ? "end" : last.index === -1 ? "more" : "moreItems";
  };
  const startItem = (): void => {
    const list = open.at(-1);
    if (list !== undefined && list.index >= 0) path = `${list.path}[${list.index++}]`;
  };
  for (;;) {
    token.lastIndex = at;
    const found = token.exec(text);
    const [whole = "", string, plain, sign] = found ?? [];
    const start = at + whole.length - (string ?? plain ?? sign ?? "").length;
    if (found === null) {
      const rest = at + (/^[ \t\r\n]*/.exec(text.slice(at))?.[0].length ?? 0);
      if (rest >= text.length && wanted === "end") return { fault: null, lines, twice };
      return { fault: faultAt(text, rest, wanted), lines, twice };
    }
    at += whole.length;
    const isValue = wanted === "value" || wanted === "valueOrEnd";
    if (isValue && (string !== undefined || plain !== undefined || sign === "{" || sign === "[")) {
      startItem();
      note(path, start);
      if (sign === undefined) wanted = after();
      else {
        open.push({ path, index: sign === "[" ? 0 : -1 });
        wanted = sign === "[" ? "valueOrEnd" : "keyOrEnd";
      }
    } else if ((wanted === "key" || wanted === "keyOrEnd") && string !== undefined) {
      const owner = open.at(-1)?.path ?? "";
      const name = JSON.parse(string) as string;
      path = owner === "" ? name : `${owner}.${name}`;
      wanted = "colon";
    } else if (wanted === "colon" && sign === ":") wanted = "value";
    else if ((wanted === "more" || wanted === "moreItems") && sign === ",")
      wanted = wanted === "more" ? "key" : "value";
    else if (
      ((wanted === "more" || wanted === "keyOrEnd") && sign === "}") ||
      ((wanted === "moreItems" || wanted === "valueOrEnd") && sign === "]")
    ) {
      open.pop();
      wanted = after();
    } else return { fault: faultAt(text, start, wanted), lines, twice };
  }
}

function faultAt(text: string, at: number, wanted: Wanted): JsonFault {
  const before = text.slice(0, at).split(/\r\n?|\n/);
  const [rest = ""] = /^[^\r\n]*/.exec(text.slice(at)) ?? [];
  // A text that begins where one may stand is broken itself.
  const isText = rest.startsWith('"') && !/^(?:end|colon|more)/.test(wanted);
  const [word = ""] = /^(?:"[^"]*"|[\w.+-]+|.)/u.exec(rest) ?? [];
  const got = shortened(isText ? rest : word, 40).replace(/\p{Cc}/gu, "\ufffd");
  return {
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    got: at >= text.length ? words().nothing : got.startsWith('"') ? got : `"${got}"`,
    expected: isText ? words().text : words()[wanted],
  };
}

/** The line of a place, asked of places that only go forward. */
function lineCounter(text: string): (index: number) => number {
  let line = 1;
  let seen = 0;
  return (index) => {
    for (; seen < index; seen++) if (text[seen] === "\n" || (text[seen] === "\r" && text[seen + 1] !== "\n")) line++;
    return line;
  };
}
