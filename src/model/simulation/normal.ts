import { exponential, logarithm } from "./exponential.js";
import type { Generator } from "./generator.js";

/*
 * Marsaglia and Tsang's ziggurat: the bell curve is covered by 128 layers of one area. Seven bits of a word choose the layer
 * and the other 25 a place in it, which is taken at once in 98.8 % of draws; what is left needs a second word or more.
 */
const LAYERS = 128;
const STEPS = 2 ** 24;
const TAIL = 3.442619855899;
const AREA = 9.91256303526217e-3;

const inside = new Int32Array(LAYERS);
const widths = new Float64Array(LAYERS);
const heights = new Float64Array(LAYERS);

const bell = (x: number): number => exponential(-0.5 * x * x);

{
  let edge = TAIL;
  const base = AREA / bell(edge);
  inside[0] = Math.floor((edge / base) * STEPS);
  inside[1] = 0;
  widths[0] = base / STEPS;
  widths[LAYERS - 1] = edge / STEPS;
  heights[0] = 1;
  heights[LAYERS - 1] = bell(edge);
  for (let layer = LAYERS - 2; layer >= 1; layer--) {
    const next = Math.sqrt(-2 * logarithm(AREA / edge + bell(edge)));
    inside[layer + 1] = Math.floor((next / edge) * STEPS);
    edge = next;
    heights[layer] = bell(edge);
    widths[layer] = edge / STEPS;
  }
}

/** Draws of the standard normal distribution, one for each of the words, with more words of the generator where a draw needs them. */
export function fillNormals(out: Float64Array, words: Int32Array, generator: Generator): void {
  // In variables of its own, since what stands outside would be looked up for each draw.
  const reaches = inside;
  const steps = widths;
  const lastLayer = LAYERS - 1;
  const { length } = out;
  for (let index = 0; index < length; index++) {
    const word = words[index]!;
    const layer = word & lastLayer;
    const place = word >> 7;
    // The size of a place by its bits: a processor guesses which way a condition goes, and of a sign it guesses half wrong.
    const sign = place >> 31;
    out[index] = place * steps[layer]!;
    // A second store and not a choice of values: what a call gives back is an object, and a choice would make all draws that.
    if ((place ^ sign) - sign >= reaches[layer]!) out[index] = edgeNormal(layer, place, generator);
  }
}

/** The next draw of the standard normal distribution. */
export function normal(generator: Generator): number {
  const word = generator.word();
  const layer = word & (LAYERS - 1);
  const place = word >> 7;
  return Math.abs(place) < inside[layer]! ? place * widths[layer]! : edgeNormal(layer, place, generator);
}

/** What becomes of a word whose place is at the edge of its layer: taken if it is under the curve, drawn anew if it is not. */
function edgeNormal(layer: number, place: number, generator: Generator): number {
  const x = place * widths[layer]!;
  if (layer === 0) {
    for (;;) {
      const beyond = -logarithm(generator.uniform()) / TAIL;
      const height = -logarithm(generator.uniform());
      if (2 * height > beyond * beyond) return place > 0 ? TAIL + beyond : -TAIL - beyond;
    }
  }
  const height = heights[layer]! + generator.uniform() * (heights[layer - 1]! - heights[layer]!);
  return height < bell(x) ? x : normal(generator);
}
