import { expect, test } from "vitest";
import { holdsAll, type Lock } from "./installed.js";

const asked: Lock = {
  packages: { "": {}, "node_modules/a": { version: "1.0.0" }, "node_modules/b": { version: "2.0.0", optional: true } },
};
const only = (version: string): Lock => ({ packages: { "node_modules/a": { version } } });

test("an install is whole with every package of the lockfile in its version, but for optional ones", () => {
  expect(holdsAll(only("1.0.0"), asked)).toBe(true);
  expect(holdsAll(only("1.0.1"), asked)).toBe(false);
  expect(holdsAll({ packages: {} }, asked)).toBe(false);
});
