import { describe, expect, it } from "vitest";
import { type Box, type LabelWish, placeLabels } from "../../../../src/components/charts/placeLabels.js";

const frame: Box = { left: 0, right: 400, top: 0, bottom: 300 };
const wish = (x: number, y: number, width = 100): LabelWish => ({
  x,
  y,
  sizes: [{ width, lines: 1 }],
  first: "below right",
});
const texts = (wishes: readonly LabelWish[], taken?: readonly Box[]) =>
  placeLabels(wishes, frame, taken).map((place) =>
    place ? `${place.dx} ${place.dy} ${place.anchor}${place.isFar ? " far" : ""}` : "none",
  );

describe("placeLabels", () => {
  it("puts a text where it is wished", () => {
    expect(texts([wish(100, 100)])).toEqual(["9 11 start"]);
    expect(texts([{ ...wish(200, 100), first: "above left" }])).toEqual(["-9 -11 end"]);
  });

  it("keeps it inside the frame", () => {
    expect(texts([wish(390, 100)])).toEqual(["-9 11 end"]);
    expect(texts([wish(100, 295)])).toEqual(["9 -11 start"]);
  });

  it("keeps texts apart from each other, from points and from what is taken", () => {
    expect(texts([wish(100, 100), wish(102, 102)])).toEqual(["9 11 start", "9 -11 start"]);
    expect(texts([wish(100, 100), wish(150, 111)])[0]).toBe("9 -11 start");
    expect(texts([wish(10, 100)], [{ left: 0, right: 400, top: 80, bottom: 125 }])).toEqual(["9 41 start far"]);
  });

  it("puts one that has room on neither side straight below", () => {
    expect(texts([wish(200, 100, 250)])).toEqual(["0 16 middle"]);
  });

  it("writes one in two lines where it has no room in one, rather than far off", () => {
    const [place] = placeLabels(
      [
        {
          ...wish(200, 100),
          sizes: [
            { width: 500, lines: 1 },
            { width: 80, lines: 2 },
          ],
        },
      ],
      frame,
    );
    expect(place).toEqual({ dx: 9, dy: 18.5, anchor: "start", size: 1, isFar: false });
  });

  it("stands clear of a point with a ring", () => {
    expect(texts([{ ...wish(100, 100), reach: 14 }])).toEqual(["16 11 start"]);
  });

  it("gives no place where there is none", () => {
    expect(texts([wish(10, 100, 500)])).toEqual(["none"]);
  });
});
