import { parse } from "parse5";

interface ParsedNode {
  readonly nodeName: string;
  readonly data?: string;
  readonly childNodes?: readonly ParsedNode[];
}

/**
 * What a browser would make otherwise of a rendered page than it was made: cells that the comment which stands for them does
 * not follow, because something in them ends what they stand in: a block in a paragraph, a link in a link.
 */
export function stillProblems(page: string, html: string): string[] {
  const problems: string[] = [];
  const visit = (node: ParsedNode): void => {
    const children = node.childNodes ?? [];
    for (const [index, child] of children.entries()) {
      if (child.nodeName === "observablehq-loading" && !isRoot(children[index + 1])) {
        problems.push(
          `${page}: cell: what it displays cannot stand where it does: "${textOf(child).slice(0, 60)}" (no block in a paragraph, no link in a link)`,
        );
      }
      visit(child);
    }
  };
  visit(parse(html) as unknown as ParsedNode);
  return problems;
}

const isRoot = (node: ParsedNode | undefined): boolean =>
  node?.nodeName === "#comment" && /^:.*:$/.test(node.data ?? "");

const textOf = (node: ParsedNode): string =>
  (node as { value?: string }).value ?? (node.childNodes ?? []).map(textOf).join("");
