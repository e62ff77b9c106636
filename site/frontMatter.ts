/** The value of a key in the front matter of a page's text, without quotation marks around it; undefined where it has none. */
export function frontMatter(page: string, key: string): string | undefined {
  const [, head = ""] = /^---\r?\n([\s\S]*?)\r?\n---/.exec(page) ?? [];
  return new RegExp(`^${key}: *(["']?)([^\\r\\n]*?)\\1 *$`, "m").exec(head)?.[2];
}
