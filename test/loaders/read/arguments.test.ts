import { expect, test } from "vitest";
import { readArguments } from "../../../loaders/read/arguments.js";

const read = (...args: string[]) =>
  readArguments("npm run a -- [FILE] [--port N]", {
    args,
    allowPositionals: args.includes("file"),
    options: { port: { type: "string", default: "1" } },
  });

test("what is given is read, and what is not", () => {
  expect({ ...read("file", "--port", "2").values }).toEqual({ port: "2" });
  expect({ ...read().values }).toEqual({ port: "1" });
});

test.each([
  [["--help"], "Unknown option '--help' (npm run a -- [FILE] [--port N])"],
  [["--port"], "Option '--port <value>' argument missing (npm run a -- [FILE] [--port N])"],
  [["--port", "--help"], "Option '--port' argument is ambiguous (npm run a -- [FILE] [--port N])"],
  [["more"], "Unexpected argument 'more' (npm run a -- [FILE] [--port N])"],
])("%j is answered with what there is", (args, message) => {
  expect(() => read(...args)).toThrow(new Error(message));
});
