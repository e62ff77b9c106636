/** A fenced block of a page that Framework runs. `line` is the page's line, counted from 1, on which its code begins. */
export interface CodeFence {
  language: "js" | "ts";
  code: string;
  line: number;
}

/**
 * The code fences of a Markdown page that Framework would run: ```js and ```ts, with or without attributes, but for
 * `run=false`. Fences of other languages, and what stands inside them, are prose.
 */
export function codeFences(markdown: string): CodeFence[] {
  const fences: CodeFence[] = [];
  let open: { fence: string; language: string; lines: string[]; line: number } | null = null;
  for (const [index, line] of markdown.split(/\r?\n/).entries()) {
    if (open === null) {
      const match = /^ {0,3}(`{3,}|~{3,})\s*(.*)$/.exec(line);
      if (match !== null)
        open = { fence: match[1] ?? "", language: languageOf(match[2] ?? ""), lines: [], line: index + 2 };
    } else if (closes(line, open.fence)) {
      fences.push(...runnable(open));
      open = null;
    } else {
      open.lines.push(line);
    }
  }
  // Markdown closes an open fence at the end of the page.
  if (open !== null) fences.push(...runnable(open));
  return fences;
}

function runnable(open: { language: string; lines: string[]; line: number }): CodeFence[] {
  const { language, lines, line } = open;
  return language === "js" || language === "ts" ? [{ language, code: lines.join("\n"), line }] : [];
}

/** The language a fence's info string names, or none when the block is only shown. */
function languageOf(info: string): string {
  return /\brun\s*=\s*["']?false/i.test(info) ? "" : (/^[^\s{]*/.exec(info)?.[0] ?? "").toLowerCase();
}

function closes(line: string, fence: string): boolean {
  const trimmed = line.trim();
  return trimmed.length >= fence.length && [...trimmed].every((character) => character === fence[0]);
}
