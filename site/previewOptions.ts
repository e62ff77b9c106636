import { existsSync } from "node:fs";
import { join } from "node:path";
import { readArguments } from "../loaders/read/arguments.js";
import { portNumber } from "./startOptions.js";

const usage = "npm run preview -- [--port N] [--base PATH] [--story DIR]";

/** Where a built site is served from, and where to. */
export interface PreviewOptions {
  /** The port asked for; the next free one is taken when it is not. */
  readonly port: number;
  /** The path it lies under, starting and ending in a slash. */
  readonly base: string;
  /** The folder of the built site. */
  readonly dist: string;
}

/**
 * The options of `npm run preview` from its arguments (`--port`, `--base`, `--story`).
 * @throws Error for an argument it does not know, a port or a path that is none, and a story that is not built.
 */
export function readPreviewOptions(args: readonly string[]): PreviewOptions {
  const { values } = readArguments(usage, {
    args: [...args],
    options: {
      port: { type: "string", default: "4173" },
      base: { type: "string", default: "/" },
      story: { type: "string", default: "." },
    },
  });
  const port = portNumber("--port", values.port);
  const parts = values.base.split("/").filter((part) => part !== "");
  if (!parts.every((part) => /^[\w~-][\w.~-]*$/.test(part)))
    throw new Error(`--base: path: got "${values.base}" (such as /a/b/, in letters and digits)`);
  const dist = join(values.story, "dist");
  const first = join(dist, "index.html");
  const build = values.story === "." ? "npm run build" : `npm run build -- --story ${values.story}`;
  if (!existsSync(first)) throw new Error(`${first}: file: not found (run ${build})`);
  return { port, base: ["/", ...parts.map((part) => `${part}/`)].join(""), dist };
}
