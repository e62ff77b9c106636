const BITS = 9;
const SIZE = 1 << BITS;
const MASK = SIZE - 1;

/**
 * A list whose changed copies share all but the blocks that changed, so that a copy of 100,000 items with ten changes
 * costs ten blocks and not the list.
 */
export class SharedArray<Item> {
  private constructor(
    private readonly blocks: readonly (readonly Item[])[],
    readonly length: number,
  ) {}

  static from<Item>(items: readonly Item[]): SharedArray<Item> {
    const blocks: Item[][] = [];
    for (let start = 0; start < items.length; start += SIZE) blocks.push(items.slice(start, start + SIZE));
    return new SharedArray(blocks, items.length);
  }

  /** The item at an index from 0 to length − 1. */
  at(index: number): Item {
    return this.blocks[index >> BITS]![index & MASK]!;
  }

  /** A copy with some items changed; itself where there are none. */
  with(changes: ReadonlyMap<number, Item>): SharedArray<Item> {
    if (changes.size === 0) return this;
    const blocks = this.blocks.slice() as Item[][];
    for (const [index, item] of changes) {
      const block = index >> BITS;
      if (blocks[block] === this.blocks[block]) blocks[block] = this.blocks[block]!.slice();
      blocks[block]![index & MASK] = item;
    }
    return new SharedArray(blocks, this.length);
  }

  /** A copy with items added at the end. */
  concat(items: readonly Item[]): SharedArray<Item> {
    if (items.length === 0) return this;
    const last = this.blocks.length - 1;
    const open = last >= 0 && this.blocks[last]!.length < SIZE;
    const kept = open ? this.blocks.slice(0, last) : this.blocks;
    const tail = open ? [...this.blocks[last]!, ...items] : items;
    return new SharedArray([...kept, ...SharedArray.from(tail).blocks], this.length + items.length);
  }
}
