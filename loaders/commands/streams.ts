/** All of a stream as text. UTF-8 that is broken reads as U+FFFD; a byte order mark is dropped. */
export async function readStream(stream: AsyncIterable<Buffer | string>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
  const text = Buffer.concat(chunks).toString("utf8");
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}

/**
 * Writes pieces to a stream as fast as it takes them; a reader who has gone away (`| head`) ends the writing quietly.
 * Rejects with what the system says where it takes no more, as a full disk.
 */
export async function writeAll(stream: NodeJS.WriteStream, pieces: Iterable<string | Uint8Array>): Promise<void> {
  let gone = false;
  let fault: Error | null = null;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") fault = error;
    gone = true;
  });
  let buffer = "";
  const write = async (piece: string | Uint8Array): Promise<void> => {
    // The callback comes with the error, too, of a stream that is closed or full.
    if (piece.length > 0 && !gone) await new Promise<void>((resolve) => stream.write(piece, () => resolve()));
  };
  const flush = async (): Promise<void> => {
    await write(buffer);
    buffer = "";
  };
  for (const piece of pieces) {
    if (typeof piece === "string") buffer += piece;
    if (typeof piece !== "string" || buffer.length > 65_536) await flush();
    if (typeof piece !== "string") await write(piece);
    if (gone) break;
  }
  await flush();
  if (fault !== null) throw fault as Error;
}
