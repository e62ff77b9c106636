/** Where phrases stand in a line, in order, two numbers each. */
export class Spans {
  count = 0;
  #numbers = new Int32Array(64);

  add(start: number, end: number): void {
    if (2 * this.count === this.#numbers.length) {
      const grown = new Int32Array(2 * this.#numbers.length);
      grown.set(this.#numbers);
      this.#numbers = grown;
    }
    this.#numbers[2 * this.count] = start;
    this.#numbers[2 * this.count + 1] = end;
    this.count += 1;
  }

  start(index: number): number {
    return this.#numbers[2 * index] ?? 0;
  }

  end(index: number): number {
    return this.#numbers[2 * index + 1] ?? 0;
  }

  values(): Int32Array {
    return this.#numbers.subarray(0, 2 * this.count);
  }
}
