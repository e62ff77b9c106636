import { expect, test } from "vitest";
import { addressName } from "../../../src/format/addressName.js";

test.each([
  ["US peers", "us-peers"],
  ["H200 order", "h200-order"],
  ["  Coûts d'été ", "couts-d-ete"],
  ["100 % (all)", "100-all"],
  ["中文", ""],
])("%s is %s in addresses", (title, name) => expect(addressName(title)).toBe(name));
