import { readArguments } from "../loaders/read/arguments.js";

const usage = "npm start -- [--port N] [--host ADDRESS] [--open|--no-open] [--story DIR]";

/** How the notebook is opened. */
export interface StartOptions {
  /** The port asked for; the next free one is taken when it is not. */
  port: number;
  host: string;
  /** Whether a browser window is opened. */
  open: boolean;
  /** The folder of the story; the working folder's own without a word about it. */
  story: string;
}

/**
 * The options of `npm start` from its arguments (`--port`, `--host`, `--open`, `--no-open`, `--story`), then the environment (PORT).
 * Without a word about it, a browser is opened only for a person at a desktop: a terminal, no CI, and on Linux a display.
 * @throws Error for an argument it does not know, or a port that is none.
 */
export function readStartOptions(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  terminal: { isInteractive: boolean; platform: NodeJS.Platform },
): StartOptions {
  const { values } = readArguments(usage, {
    args: [...args],
    options: {
      port: { type: "string" },
      host: { type: "string", default: "127.0.0.1" },
      open: { type: "boolean" },
      "no-open": { type: "boolean" },
      story: { type: "string", default: "." },
    },
  });
  const port =
    values.port === undefined ? portNumber("PORT", environment.PORT || "3000") : portNumber("--port", values.port);
  const hasDisplay = terminal.platform !== "linux" || Boolean(environment.DISPLAY ?? environment.WAYLAND_DISPLAY);
  const wanted = values.open ?? (terminal.isInteractive && !environment.CI && hasDisplay);
  return { port, host: values.host, open: wanted && values["no-open"] !== true, story: values.story };
}

/**
 * The port that the option `name` gives as `text`.
 * @throws Error for a text that is none.
 */
export function portNumber(name: string, text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535) throw new Error(`${name}: number: got "${text}" (1 to 65535)`);
  return port;
}
