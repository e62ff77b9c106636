import { isAbsolute, relative } from "node:path";

/** What the system refused, and what a person can do about it. */
export interface SystemFault {
  /** The file or folder, as seen from the working folder; empty where the system does not say which. */
  readonly path: string;
  readonly what: string;
  readonly mend: string;
}

const faults: Readonly<Record<string, readonly [what: string, mend: string]>> = {
  ENOSPC: ["the disk is full", "make room on the disk, then run it again"],
  EDQUOT: ["your share of the disk is used up", "make room on the disk, then run it again"],
  EFBIG: ["too large for this disk", "another disk, or a smaller file"],
  EISDIR: ["is a folder", "a file in its place"],
  ENOTDIR: ["a file stands where a folder should be", "a folder in its place"],
  ENOENT: ["is not there", "a path that exists"],
  EEXIST: ["is there already", "move it away, then run it again"],
  ENOTEMPTY: ["is a folder that is not empty", "move it away, then run it again"],
  EBUSY: [
    "is in use by another program, or a disk is mounted there",
    "close that program or unmount it, then run it again",
  ],
  ETXTBSY: ["is in use by another program", "close that program, then run it again"],
  EPERM: ["the system does not allow it", "the rights to change it; no other program may hold it"],
  EACCES: ["no right to read or change it", "the rights of the file and its folder"],
  EROFS: ["the disk can only be read", "a disk that can be written to"],
  EXDEV: ["is on another disk than the folder it is moved from", "both on one disk"],
  EMFILE: ["too many files are open", "close other programs or raise the limit (ulimit -n), then run it again"],
  ENFILE: ["too many files are open on this computer", "close other programs, then run it again"],
  ENOMEM: ["the memory is used up", "close other programs, then run it again"],
  EAGAIN: ["the system has no more processes to give", "close other programs, then run it again"],
  ENAMETOOLONG: ["the name is too long for this disk", "a shorter name, or a folder nearer to the root"],
  ELOOP: ["is a link that leads back to itself", "a link to a file, or the file"],
  EIO: ["the disk gave an error", "check the disk, then run it again"],
  EADDRINUSE: ["the port is taken", "another port"],
  EADDRNOTAVAIL: ["this computer has no such address", "an address of this computer, such as 127.0.0.1"],
  ENOTFOUND: ["no computer of this name", "an address of this computer, such as 127.0.0.1"],
};

/** What an error says that the system refused, in words; null for any other error. */
export function systemFault(error: unknown): SystemFault | null {
  if (!(error instanceof Error)) return null;
  const { code, path, dest } = error as NodeJS.ErrnoException & { dest?: string };
  const fault = code !== undefined && Object.hasOwn(faults, code) ? faults[code] : undefined;
  if (fault === undefined) return null;
  // Of a move between disks the place it goes to is the one in the way; so is one that is in use or not empty.
  const place = code === "ENOENT" ? path : (dest ?? path);
  return { path: place === undefined ? "" : shortPath(place), what: fault[0], mend: fault[1] };
}

/** A path as seen from the working folder; in full where it is outside. */
function shortPath(path: string): string {
  const short = relative(process.cwd(), path) || ".";
  return short.startsWith("..") || isAbsolute(short) ? path : short;
}

/** The codes of what esbuild, which is no script of node's, tells at the end of a line in words alone. */
const inWords: Readonly<Record<string, string>> = {
  "no space left on device": "ENOSPC",
  "disk quota exceeded": "EDQUOT",
  "read-only file system": "EROFS",
  "permission denied": "EACCES",
  "too many open files": "EMFILE",
};

/**
 * The sentence for what the system refused to a process that printed it (`ENOSPC: no space left on device, write`,
 * `write a.js: no space left on device`); null for none.
 */
export function printedFault(output: string): string | null {
  for (const [, code = "", syscall = "", path] of output.matchAll(/\b(E[A-Z]{2,}): [^,\n]+, (\w+)(?: '([^'\n]*)')?/g)) {
    const error = Object.assign(new Error(syscall), { code }, path === undefined ? {} : { path });
    if (systemFault(error) !== null) return errorSentence(error, "build");
  }
  for (const [, told = ""] of output.matchAll(/: ([a-z -]+)$/gm)) {
    const code = Object.hasOwn(inWords, told) ? inWords[told] : undefined;
    if (code !== undefined) return errorSentence(Object.assign(new Error(told), { code }), "build");
  }
  return null;
}

/**
 * An error as one sentence, without a trace: what the system refused, with its path (or `where` it does not say which) and
 * what to do; else its message, with the place in the project where it came up when it is a fault of the program.
 */
export function errorSentence(error: unknown, where: string): string {
  const fault = systemFault(error);
  if (fault !== null) return `${fault.path || where}: ${fault.what} (${fault.mend})`;
  if (!(error instanceof Error)) return String(error);
  const isProgramFault = error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;
  const [first = error.name] = error.message.split("\n");
  const place = /(?:file:\/\/)?(\/\S+?:\d+):\d+\)?$/m.exec(
    (error.stack ?? "").replace(/^.*node_modules.*$/gm, ""),
  )?.[1];
  return isProgramFault && place !== undefined
    ? `${first} (a fault of the program, at ${shortPath(place)})`
    : error.message;
}
