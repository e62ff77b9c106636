import { said } from "../language/said.js";
import { grouped, mostLinkCharacters } from "./bounds.js";
import { thousands } from "../language/french.js";
import { decodeText } from "./linkText.js";
import { shortened } from "../model/shortened.js";

/*
 * #v1&h200_units=40000                        as people write it, and as links were made at first
 * #v1&+begin&h200_units=40000&+end            as links are made now
 * #v1&+begin=2026-11&h200_units=40000&+end    the same, naming the release that it was made on
 */
const begin = "+begin";
// Programs that find addresses in prose take what is behind one for its part: a full stop, a quotation mark, `</a>`.
const end = /^\+end(?![A-Za-z0-9])/i;
// `>` and quotation marks behind a link, as HTML writes them.
const entity = /^(?:[a-z]{2,6}|#\d{1,5}|#x[0-9a-f]{1,4});[^A-Za-z0-9]*$/i;

/**
 * What a fragment is before its parts are read: `anchor`, a place on a page or nothing at all; `refused`, something that
 * was meant to be a state, with a sentence for its reader; `parts`, a state.
 */
export type Fragment =
  | { readonly kind: "anchor" }
  | { readonly kind: "refused"; readonly status: "newer" | "unreadable"; readonly problem: string }
  | {
      readonly kind: "parts";
      readonly parts: readonly string[];
      /** The release that the link names; empty where it names none. */
      readonly release: string;
      readonly problems: readonly string[];
    };

/**
 * The parts of a state between the marks that say where a link begins and ends: `#v1&+begin&…&+end`. The first mark
 * announces the last, so a link that was cut anywhere is told from one that never had marks, and is refused whole: what
 * is left of `45000` may be `4500`. The marks count nothing, so a link edited by hand opens as it is edited.
 */
export function markedFragment(version: number, parts: readonly string[], release: string): string {
  return `#${[`v${version}`, release === "" ? begin : `${begin}=${release}`, ...parts, "+end"].join("&")}`;
}

/**
 * Reads a fragment up to its parts. Escaped ampersands and whole fragments that a program percent-encoded again are read.
 * Whatever begins with v and a digit, or has a = in it, is answered: it was meant to be a state.
 */
export function readFragment(hash: string): Fragment {
  const text = unescaped(
    unwrapped(hash)
      .replace(/^(?:\s|#|%23)+/, "")
      .replace(/:~:.*$/s, ""),
  );
  const version = /^v(\d+)(?=&|$)/i.exec(text)?.[1];
  if (version === undefined) return isMeant(text) ? refused(meantProblem(text)) : { kind: "anchor" };
  if (/^[1-9]\d+$|^[2-9]$/.test(version)) {
    const problem = said(
      `a newer version of this notebook made this link (v${shortened(version, 40)}, this one reads v1): ` +
        "nothing of it is shown; reload the page to get the newest version",
      `une version plus récente de ce carnet a fait ce lien (v${shortened(version, 40)}, celle-ci lit v1) : ` +
        "rien n'en est montré ; rechargez la page pour avoir la plus récente",
    );
    return { kind: "refused", status: "newer", problem };
  }
  if (version !== "1") return refused(meantProblem(text));
  if (text.length > mostLinkCharacters) {
    const most = grouped(mostLinkCharacters);
    return refused(
      said(
        `this link has ${grouped(text.length)} characters (at most ${most}): nothing of it is shown`,
        `ce lien a ${thousands(String(text.length))} caractères (${thousands(String(mostLinkCharacters))} au plus) : rien n'en est montré`,
      ),
    );
  }
  return readParts(text.split("&").slice(1).filter(Boolean));
}

function readParts(parts: readonly string[]): Fragment {
  const [first = ""] = parts;
  const isMarked = first === begin || first.startsWith(`${begin}=`);
  // the + of the mark may have been encoded on the way, and cut inside its code
  const start = first.replace(/^%2B/i, "+").replace(/%[0-9a-f]?$/i, "");
  const isCutMark = parts.length === 1 && !isMarked && begin.startsWith(start);
  const at = parts.findIndex((part) => end.test(part));
  if (isCutMark || (isMarked && at < 0)) {
    return refused(
      said(
        "this link is cut: ask for it again (its end is missing, so nothing of it is shown)",
        "ce lien est coupé : redemandez-le (sa fin manque, rien n'en est donc montré)",
      ),
    );
  }
  const problems =
    parts.length === 0
      ? [
          said(
            "this link holds no changes: if it should, it is cut: ask for it again",
            "ce lien ne porte aucun changement : s'il le devait, il est coupé : redemandez-le",
          ),
        ]
      : [];
  const behind = at < 0 ? [] : parts.slice(at + 1).filter((part) => !entity.test(part));
  return {
    kind: "parts",
    parts: parts.slice(isMarked ? 1 : 0, at < 0 ? undefined : at),
    release: isMarked ? (decodeText(first.slice(begin.length + 1)) ?? "") : "",
    problems: [
      ...problems,
      ...behind.map((part) =>
        said(
          `link: "${shortened(part, 40)}" stands behind its end and is left out`,
          `link: « ${shortened(part, 40)} » se trouve après sa fin et est laissé de côté`,
        ),
      ),
    ],
  };
}

/**
 * The fragment on one line: without the breaks, indents and `>` of mail. In quoted-printable text an = ends a broken line,
 * and `=3D` stands for each = of its own.
 */
function unwrapped(text: string): string {
  if (!/[\r\n]/.test(text)) return text;
  const lines = text.trim().split(/[ \t]*(?:\r\n?|\n)[\s>|]*/);
  const isSoft = lines.slice(0, -1).every((line) => line.endsWith("="));
  if (isSoft && lines.every((line) => /^(?:[^=]|=3D|=$)*$/i.test(line)) && text.includes("=3D")) {
    return lines
      .map((line) => line.replace(/=$/, ""))
      .join("")
      .replaceAll("=3D", "=");
  }
  return lines.reduce((before, line) => (endsSoftly(before, line) ? before.slice(0, -1) : before) + line);
}

/** Whether the = at the end of a line is a sign of its break, and none that a name or formula needs. */
function endsSoftly(before: string, next: string): boolean {
  const [part = ""] = /[^&;]*$/.exec(before) ?? [];
  if (part.endsWith("==")) return part.endsWith("===") || next.startsWith("=");
  return part.endsWith("=") && (/=./.test(part) || /^[^&;=]+=/.test(next));
}

/** The fragment as it was before programs on its way escaped it: `&amp;` by mail, `%26` by redirects, twice by some. */
function unescaped(text: string): string {
  let plain = text;
  for (let round = 0; round < 4 && isEncoded(plain); round++) {
    // ASCII alone, because that is all that a link is made of; and so that a cut sequence breaks nothing
    plain = plain.replace(/%([2-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  }
  return plain.replace(/&(?:amp;|#38;|#x26;)+/gi, "&");
}

/** Whether the separators themselves are percent-encoded, which a link never does. */
function isEncoded(text: string): boolean {
  if (/^v\d+%(?:25)*26/i.test(text)) return true;
  return /^v\d+&/i.test(text) && !text.includes("=") && /%(?:25)*3D|^v\d+&%(?:25)*2Bbegin/i.test(text);
}

const named = /^[?&]*[\p{L}_][\p{L}\p{N}_.]*(?:=|%3D)/iu;
const versioned = /^v(?:-?\d|[^\p{L}\p{M}\p{N}_%-]|%[0-7])/iu;

/** Whether a fragment was meant to be a state: a version of any kind, or a name and an entry. No heading's anchor is. */
function isMeant(text: string): boolean {
  return versioned.test(text) || /=|%3D/i.test(text);
}

function meantProblem(text: string): string {
  if (versioned.test(text) && !named.test(text)) {
    const [version = ""] = text.split("&");
    return said(
      `this link begins with "${shortened(version, 40)}": it should begin with #v1& (nothing of it is shown)`,
      `ce lien commence par « ${shortened(version, 40)} » : il devrait commencer par #v1& (rien n'en est montré)`,
    );
  }
  const entry = shortened((decodeText(text) ?? text).replace(/^[?&]+/, ""), 40);
  return said(
    `"#${shortened(text, 40)}" shows nothing: a link to figures begins with #v1&, as in #v1&${entry}`,
    `« #${shortened(text, 40)} » ne montre rien : un lien vers des chiffres commence par #v1&, comme #v1&${entry}`,
  );
}

function refused(problem: string): Fragment {
  return { kind: "refused", status: "unreadable", problem };
}
