import { expect, it } from "vitest";
import { tickText } from "../../../../src/components/charts/values.js";

it("prints ticks without the noise of doubles", () => {
  expect(tickText(0.1 + 0.2, "1", "fixed.1")).toBe("0.3");
  expect(tickText(1e11, "USD", "bn.0")).toBe("$100 bn");
  expect(tickText(1e-15, "1", "sig.3")).toBe("1e-15");
});
