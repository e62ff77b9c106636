/** A rule of `_headers`: a path, perhaps ending in `*`, and the headers it gives. */
export interface HostRule {
  path: string;
  headers: [name: string, value: string][];
}

/** The rules of a `_headers` file, read as hosts read it. */
export function readRules(text: string): HostRule[] {
  const rules: HostRule[] = [];
  for (const line of text.split("\n")) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const [, name, value] = /^\s+([^:\s]+):\s*(.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) rules.push({ path: line, headers: [] });
    else rules.at(-1)?.headers.push([name, value]);
  }
  return rules;
}

/** What hosts answer with at an address: all rules that match add up, and a header that two of them give is joined by a comma. */
export function ruledHeaders(rules: readonly HostRule[], address: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const rule of rules) {
    const stem = rule.path.endsWith("*") ? rule.path.slice(0, -1) : null;
    // Netlify takes `/x/*` for `/x` too.
    if (stem === null ? address !== rule.path : !`${address}/`.startsWith(stem)) continue;
    for (const [name, value] of rule.headers)
      headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
  }
  return headers;
}
