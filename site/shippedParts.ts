import { type Face, faceOf } from "./faces.js";

/** A part of a built site that is somebody else's: a package, and where it lies. */
export interface ShippedPart {
  /** The folder or file from the root of the site, as the notices name it. */
  readonly place: string;
  /** The name of the package; empty for a typeface of others, which only its bytes tell. */
  readonly name: string;
  /** The version in the folder's name; empty where it bears none. */
  readonly version: string;
  /** What the notice says of the part beyond the licence. */
  readonly remark?: string;
}

/** That a typeface is a changed copy, and whose. */
function changeOf({ family, style, copyright }: Face): string {
  const cut = style === "italic" ? `${family} Italic` : family;
  return `${cut} is a changed copy, with fewer characters, weights and features. ${copyright}`;
}

/** What Framework's own scripts are made of, which lie in `place`. */
export function frameworkParts(place: string): ShippedPart[] {
  const packages = ["@observablehq/framework", "@observablehq/runtime", "@observablehq/inspector"];
  return packages.map((name) => ({ place, name, version: "" }));
}

/** The parts of a site that need a notice, by the paths of its files, each once, in the order in which they stand. */
export function shippedParts(names: readonly string[]): ShippedPart[] {
  const parts = names.flatMap((name): ShippedPart[] => {
    const found = /^_node\/((?:@[^/]+\/)?[^/@]+)@([^/]+)\//.exec(name);
    if (found !== null) return [{ place: found[0], name: found[1] ?? "", version: found[2] ?? "" }];
    if (name.startsWith("_observablehq/")) return frameworkParts("_observablehq/");
    const face = faceOf(name);
    if (face !== null) return [{ place: name, name: face.package, version: "", remark: changeOf(face) }];
    return /\.(?:woff2?|ttf|otf)$/.test(name) ? [{ place: name, name: "", version: "" }] : [];
  });
  return [...new Map(parts.map((part) => [`${part.place} ${part.name}`, part])).values()];
}
