/**
 * The keys that stand twice in one object of a JSON text, each once, in the order of the text. `JSON.parse` keeps the last
 * of them in silence. The text has to be JSON; it is walked once, however deep.
 */
export function repeatedKeys(text: string): string[] {
  const repeated = new Set<string>();
  // one set of keys for each object that is open, null for a list
  const open: (Set<string> | null)[] = [];
  for (const [token] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"(?:\s*:)?|[{}[\]]/g)) {
    if (token === "{") open.push(new Set());
    else if (token === "[") open.push(null);
    else if (token === "}" || token === "]") open.pop();
    else if (token.endsWith(":")) {
      const key = JSON.parse(token.slice(0, -1)) as string;
      const keys = open.at(-1);
      if (keys?.has(key)) repeated.add(key);
      keys?.add(key);
    }
  }
  return [...repeated];
}
