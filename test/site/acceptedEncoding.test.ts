import { expect, test } from "vitest";
import { acceptedEncoding } from "../../site/acceptedEncoding.js";

test.each([
  ["", "identity"],
  ["gzip", "gzip"],
  ["br", "br"],
  ["gzip, deflate, br, zstd", "br"],
  ["GZIP, Br", "br"],
  ["deflate, zstd", "identity"],
  ["br;q=0, gzip", "gzip"],
  ["br;q=0.5, gzip;q=0.8", "gzip"],
  ["br ; q=0.8,gzip ;q=0.5", "br"],
  ["gzip;q=0", "identity"],
  ["*", "br"],
  ["*;q=0", "identity"],
  ["br;q=0, *", "gzip"],
  ["identity", "identity"],
  ["identity;q=1, br;q=0.5", "identity"],
  ["identity;q=0.5, br;q=0.8", "br"],
  ["identity;q=0", "identity"],
  ["br;q=much", "identity"],
  [";,;q=", "identity"],
])("%j is answered with %s", (accepted, encoding) => {
  expect(acceptedEncoding(accepted)).toBe(encoding);
});

test("without a word of it a text is sent as it is", () => {
  expect(acceptedEncoding()).toBe("identity");
});
