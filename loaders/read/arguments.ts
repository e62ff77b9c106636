import { parseArgs, type ParseArgsConfig } from "node:util";

/**
 * What a command was given, as `parseArgs` reads it.
 * @throws Error for an argument that it does not know or that lacks its value, with the `usage` of the command.
 */
export function readArguments<Config extends ParseArgsConfig>(
  usage: string,
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    // Its other sentences guess what was meant.
    const [first = ""] = (error as Error).message.split(/\.(?: |\n)|\n/);
    throw new Error(`${first} (${usage})`);
  }
}
