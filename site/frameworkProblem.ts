import { printedFault } from "../loaders/read/systemFault.js";

/**
 * Why Framework's build ended with an error, as one sentence out of all it printed; its last lines, without traces, when they
 * hold none.
 * A library that a page uses without importing it shows as a fetch of the placeholder version 0.0.1.
 */
export function frameworkProblem(output: string): string {
  const fetched = /npm:((?:@[^/\s]+\/)?[^/@\s]+)@0\.0\.1\S* →/.exec(output);
  if (fetched !== null) {
    return `src: import: "${fetched[1]}" is used without an import, or by FileAttachment(…).csv() and the like (import it from node_modules; read files with .text() or .json())`;
  }
  const fault = printedFault(output);
  if (fault !== null) return fault;
  const [, error] = /^Unexpected error: (.*)$/m.exec(output) ?? [];
  // What is wrong with a setting stands where it is set.
  if (error !== undefined) return error.startsWith("SITE_URL: ") ? error : `src: page: ${error}`;
  const lines = output.split("\n").filter((line) => !/^\s+at\s.*:\d+:\d+\)?$|^Node\.js v\d/.test(line));
  return lines.join("\n").trimEnd().split("\n").slice(-20).join("\n");
}
