import { unescaped } from "./escaped.js";

/** The classes Framework gives to what it could not render, in place of failing. */
const errorElement =
  /<(\w+)[^>]*\bclass="[^"]*(?:observablehq--error|observablehq--inspect--error|observablehq-error)\b[^"]*"[^>]*>([\s\S]*?)<\/\1>/g;

/** The texts of the errors that Framework wrote into a page in place of content; none for a good page. */
export function findErrorMarkup(html: string): string[] {
  return [...withoutScripts(html).matchAll(errorElement)].map((match) => plain(match[2] ?? ""));
}

/** A page's HTML without scripts and styles, whose text may look like markup. */
export function withoutScripts(html: string): string {
  return html.replaceAll(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, "");
}

function plain(html: string): string {
  return unescaped(html.replaceAll(/<[^>]*>/g, "")).trim();
}
