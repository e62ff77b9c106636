import { expect, test } from "vitest";
import { changesFigures, holdsChanges } from "../../../src/components/figuresAhead.js";

test.each([
  ["", false],
  ["#", false],
  ["#h200-order", false],
  ["#fx_cny_per_usd", false],
  ["#v1", true],
  ["#v1&h200_units=40000", true],
  ["#%23v1&h200_units=40000", true],
  ["#h200_units=40000", true],
])("the address %s may change figures: %s", (hash, expected) => expect(changesFigures(hash)).toBe(expected));

test.each([
  ["", false],
  ['{"schema":1,"state":{"schema":1,"edits":{},"lines":[],"scenarios":[]},"past":[],"future":[]}', false],
  ['{"schema":1,"state":{"schema":1,"edits":{"a":"1"}},"past":[],"future":[]}', true],
  ['{"schema":1,"state":{"schema":1,"edits":{},"lines":[{}]},"past":[],"future":[]}', true],
  ["#v1&h200_units=40000", true],
  ["{}", true],
  ["null", true],
])("what storage keeps may change figures: %s", (text, expected) => expect(holdsChanges(text)).toBe(expected));
