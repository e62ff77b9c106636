import { expect, test } from "vitest";
import { readStartOptions, type StartOptions } from "../../site/startOptions.js";

const desk = { isInteractive: true, platform: "darwin" } as const;
const script = { isInteractive: false, platform: "darwin" } as const;
const linux = { isInteractive: true, platform: "linux" } as const;
const base: StartOptions = { port: 3000, host: "127.0.0.1", open: true, story: "." };

test.each<[string[], NodeJS.ProcessEnv, Parameters<typeof readStartOptions>[2], Partial<StartOptions>]>([
  [[], {}, desk, {}],
  [[], {}, script, { open: false }],
  [[], { CI: "true" }, desk, { open: false }],
  [[], {}, linux, { open: false }],
  [[], { DISPLAY: ":0" }, linux, {}],
  [["--open"], {}, script, {}],
  [["--no-open"], {}, desk, { open: false }],
  [["--port", "4000"], { PORT: "5000" }, desk, { port: 4000 }],
  [[], { PORT: "5000" }, desk, { port: 5000 }],
  [[], { PORT: "" }, desk, {}],
  [["--host", "0.0.0.0"], {}, desk, { host: "0.0.0.0" }],
  [["--story", "stories/a"], {}, desk, { story: "stories/a" }],
])("%j %j %j", (args, environment, terminal, options) => {
  expect(readStartOptions(args, environment, terminal)).toEqual({ ...base, ...options });
});

test.each([
  [["--port", "x"], {}, '--port: number: got "x" (1 to 65535)'],
  [["--port", "70000"], {}, '--port: number: got "70000" (1 to 65535)'],
  [[], { PORT: "1.5" }, 'PORT: number: got "1.5" (1 to 65535)'],
])("%j %j is refused", (args, environment, message) => {
  expect(() => readStartOptions(args, environment, desk)).toThrow(message);
});

test("an unknown argument is refused", () => {
  expect(() => readStartOptions(["--prot", "1"], {}, desk)).toThrow("Unknown option '--prot'");
});
