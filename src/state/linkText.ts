// Characters that a fragment may hold as they are, that mail and chat programs leave alone, and that separate nothing here.
const readable = /%(?:2C|2F|3A|3D|40|24|2B)/g;
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Any text as part of a link: letters, digits and `- _ . , / : = @ $ + *` stay readable, all else is percent-encoded; half a
 * surrogate pair, which UTF-8 cannot hold, as `%uD800`.
 */
export function encodeText(text: string): string {
  let encoded = "";
  let from = 0;
  for (const lone of text.matchAll(loneSurrogate)) {
    encoded += encodePart(text.slice(from, lone.index)) + `%u${lone[0].charCodeAt(0).toString(16).toUpperCase()}`;
    from = lone.index + 1;
  }
  return encoded + encodePart(text.slice(from));
}

/** Names also encode what sets names apart: `=` and a leading `+`. */
export function encodeName(name: string): string {
  return encodeText(name).replaceAll("=", "%3D").replaceAll("+", "%2B").replaceAll(",", "%2C");
}

/** The text that `encodeText` or `encodeName` encoded, or null for a broken percent sequence. */
export function decodeText(encoded: string): string | null {
  const parts = encoded.split(/%u(D[89A-F][0-9A-F]{2})/i);
  try {
    return parts
      .map((part, index) => (index % 2 === 1 ? String.fromCharCode(parseInt(part, 16)) : decodeURIComponent(part)))
      .join("");
  } catch {
    return null;
  }
}

function encodePart(text: string): string {
  return encodeURIComponent(text)
    .replace(readable, (code) => decodeURIComponent(code))
    .replace(/[!'()~]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
