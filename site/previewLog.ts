/**
 * What a line that Framework's preview prints means to a person, or null for its request and socket log. Loaders' own
 * messages come by another stream and are printed as they are.
 */
export function readPreviewLine(line: string): string | null {
  const loaded = /\bload (\S+) → .*?(success|error) .*?in (\d+)\s?ms(?::\s*(.*))?/.exec(line);
  if (loaded !== null) {
    const [, path = "", outcome, time = "", reason = ""] = loaded;
    if (outcome === "error") return `${path} failed: ${reason}`;
    // Served from what it made before: nothing was run, nothing to tell.
    return line.includes("[fresh]") ? null : `${path} made again (${time} ms)`;
  }
  return /^\s*(Warning|Error|Unexpected error)\b/.test(line) ? line.trim() : null;
}

/**
 * A line of the preview's error stream as a person should see it: what loaders print passes as it is; Framework's own
 * stack trace for a failed loader says nothing more and is dropped.
 */
export function readPreviewError(line: string): string | null {
  return /^Error: loader (?:exited with code|skipped)|^\s+at .*node_modules/.test(line) ? null : line;
}
