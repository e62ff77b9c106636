/** The tables of a TrueType font by tag. */
export type FontTables = ReadonlyMap<string, Buffer>;

/** Reads the tables of a TrueType file. */
export function readTables(font: Buffer): FontTables {
  return new Map(
    Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
      const entry = 12 + 16 * index;
      const offset = font.readUInt32BE(entry + 8);
      return [font.toString("latin1", entry, entry + 4), font.subarray(offset, offset + font.readUInt32BE(entry + 12))];
    }),
  );
}

/** A TrueType file of these tables, with the sums by which readers of fonts know it whole. */
export function writeTables(tables: FontTables): Buffer {
  const sorted = [...tables]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([tag, data]) => [tag, Buffer.from(data)] as const);
  const head = sorted.find(([tag]) => tag === "head")?.[1];
  head?.writeUInt32BE(0, 8);
  const power = Math.floor(Math.log2(sorted.length));
  const directory = Buffer.alloc(12 + 16 * sorted.length);
  directory.writeUInt32BE(0x00010000, 0);
  directory.writeUInt16BE(sorted.length, 4);
  directory.writeUInt16BE(16 * 2 ** power, 6);
  directory.writeUInt16BE(power, 8);
  directory.writeUInt16BE(16 * sorted.length - 16 * 2 ** power, 10);
  let offset = directory.length;
  for (const [index, [tag, data]] of sorted.entries()) {
    const entry = 12 + 16 * index;
    directory.write(tag, entry, "latin1");
    directory.writeUInt32BE(sumOf(data), entry + 4);
    directory.writeUInt32BE(offset, entry + 8);
    directory.writeUInt32BE(data.length, entry + 12);
    offset += padded(data).length;
  }
  const whole = () => Buffer.concat([directory, ...sorted.map(([, data]) => padded(data))]);
  head?.writeUInt32BE((0xb1b0afba - sumOf(whole())) >>> 0, 8);
  return whole();
}

const padded = (data: Buffer): Buffer => Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);

function sumOf(data: Buffer): number {
  const words = padded(data);
  let sum = 0;
  for (let at = 0; at < words.length; at += 4) sum = (sum + words.readUInt32BE(at)) >>> 0;
  return sum;
}

/** The texts of a font's `name` table by their number: 0 is the copyright notice, 1 the family. Those for Windows alone, as others are of old. */
export function readNames(font: Buffer): Map<number, string> {
  const table = readTables(font).get("name");
  if (table === undefined) return new Map();
  const texts = table.readUInt16BE(4);
  const records = Array.from({ length: table.readUInt16BE(2) }, (_, index) => 6 + 12 * index);
  return new Map(
    records
      .filter((at) => table.readUInt16BE(at) === 3)
      .map((at) => {
        const start = texts + table.readUInt16BE(at + 10);
        const text = Buffer.from(table.subarray(start, start + table.readUInt16BE(at + 8)));
        return [table.readUInt16BE(at + 6), text.swap16().toString("utf16le")];
      }),
  );
}

/** A font that presents itself as `family`, in all names that readers of fonts show; what else its texts say stays. */
export function renameFont(font: Buffer, family: string): Buffer {
  const joined = family.replaceAll(" ", "");
  const names = new Map([...readNames(font), [1, family], [3, joined], [4, family], [6, joined]]);
  for (const number of [16, 17, 21, 22, 25]) names.delete(number);
  const records = [...names].sort(([a], [b]) => a - b);
  const texts = records.map(([, text]) => Buffer.from(text, "utf16le").swap16());
  const table = Buffer.alloc(6 + 12 * records.length);
  table.writeUInt16BE(records.length, 2);
  table.writeUInt16BE(table.length, 4);
  let offset = 0;
  for (const [index, [number]] of records.entries()) {
    const length = texts[index]?.length ?? 0;
    for (const [field, value] of [3, 1, 0x409, number, length, offset].entries())
      table.writeUInt16BE(value, 6 + 12 * index + 2 * field);
    offset += length;
  }
  return writeTables(new Map([...readTables(font), ["name", Buffer.concat([table, ...texts])]]));
}
