import { embedFolder } from "./embeds.js";
import { lostPage } from "./lostPage.js";
import { findErrorMarkup } from "./errorMarkup.js";
import {
  internalLinks,
  moduleImports,
  outsideRequests,
  requests,
  resolveReference,
  textKind,
  type TextKind,
} from "./references.js";

/**
 * Everything wrong with a built site, one sentence a problem, in order of file: error markup, requests to other
 * origins, imports and files that are not there, TypeScript addresses, links to nowhere, and a Data Package that does not
 * list exactly the CSV files beside it. `names` are the paths of all files; `read` gives the text of one.
 */
export function siteProblems(names: readonly string[], read: (name: string) => string): string[] {
  const files = new Set(names);
  const problems = names.flatMap((name) => {
    const kind = textKind(name);
    return kind === null ? [] : fileProblems(name, kind, read(name), files);
  });
  if (files.has("data/datapackage.json")) problems.push(...packageProblems(read("data/datapackage.json"), files));
  if (!files.has("index.html")) problems.push("index.html: page: missing (a page src/index.md)");
  return problems;
}

function fileProblems(name: string, kind: TextKind, text: string, files: ReadonlySet<string>): string[] {
  const problems: string[] = [];
  const outside = new Set(outsideRequests(kind, text));
  for (const address of outside) {
    problems.push(`${name}: request: goes to another origin: "${address}" (a file of the site)`);
  }
  const bare = new Set(isRuntime(name) ? [] : moduleImports(kind, text).filter((address) => /^[^./]/.test(address)));
  const asked = isRuntime(name) ? [] : [...requests(kind, text), ...attachments(kind, text)];
  for (const address of new Set(asked)) {
    if (outside.has(address) || /^(?:data|blob|about):|^#/.test(address)) continue;
    if (bare.has(address)) problems.push(`${name}: import: not resolved: "${address}" (a package in node_modules)`);
    else problems.push(...requestProblems(name, address, files));
  }
  if (kind !== "html") return problems;
  problems.push(...findErrorMarkup(text).map((error) => `${name}: page: "${error}" (no error)`));
  for (const link of new Set(internalLinks(text))) {
    if (resolveReference(placeOf(name), link, files) === null)
      problems.push(`${name}: link: leads nowhere: "${link}" (a page or file)`);
  }
  return problems;
}

/** Where the addresses of a file start: a page that stands in others has those of pages at the root. */
const placeOf = (name: string): string =>
  name.startsWith(embedFolder) && name.endsWith(".html") ? name.slice(embedFolder.length) : name;

/**
 * Framework's own runtime names every library it could load when a page first mentions it; those that no page mentions
 * are rightly absent. A page that does mention one makes Framework fetch it, which stops the build earlier.
 */
function isRuntime(name: string): boolean {
  return name.startsWith("_observablehq/");
}

function requestProblems(name: string, address: string, files: ReadonlySet<string>): string[] {
  if (/\.tsx?(?:[?#]|$)/.test(address)) {
    return [`${name}: import: is TypeScript, which no browser runs: "${address}" (the same name ending in .js)`];
  }
  // The page for addresses that lead nowhere asks for what stands beside it, wherever it is answered.
  const asked = name === lostPage ? address.replace(/^(?:\.\.\/)+/, "./") : address;
  if (resolveReference(placeOf(name), asked, files) === null)
    return [`${name}: request: not in the site: "${address}"`];
  if (/(?:^|\/)_npm\//.test(address)) {
    return [`${name}: import: was fetched from a network address: "${address}" (a package in node_modules)`];
  }
  return [];
}

/** The addresses of the files a page or module registers as attachments. */
function attachments(kind: TextKind, text: string): string[] {
  if (kind === "css") return [];
  return [...text.matchAll(/"mimeType":[^{}]*?"path":"([^"]+)"/g)].map((match) => match[1] ?? "");
}

/** What a Data Package descriptor and the CSV files of its folder disagree about. */
export function packageProblems(descriptor: string, files: ReadonlySet<string>): string[] {
  const where = "data/datapackage.json";
  let listed: string[];
  try {
    const { resources } = JSON.parse(descriptor) as { resources: { path: string }[] };
    listed = resources.map((resource) => resource.path);
  } catch (error) {
    return [
      `${where}: file: is not a Data Package: ${(error as Error).message} (JSON with resources, each with a path)`,
    ];
  }
  const present = [...files]
    .filter((file) => /^data\/[^/]+\.csv$/.test(file))
    .map((file) => file.slice("data/".length));
  return [
    ...listed
      .filter((path) => !files.has(`data/${path}`))
      .map((path) => `${where}: resources: lists "${path}" (a file in data/)`),
    ...present
      .filter((path) => !listed.includes(path))
      .map((path) => `data/${path}: file: is not listed (in ${where})`),
  ];
}
