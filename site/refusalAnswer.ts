import { type Server } from "node:http";
import { type Refusal } from "./requestRefusal.js";

/** The headers of an answer that refuses; what is still being sent is not read: the connection ends with the answer. */
export function refusalHeaders({ sentence, headers }: Refusal): Record<string, string> {
  const length = String(Buffer.byteLength(sentence) + 1);
  return { ...headers, "content-type": "text/plain; charset=utf-8", "content-length": length, connection: "close" };
}

/** The answer in full, for a socket that no response object belongs to. */
export function refusalText(refusal: Refusal): string {
  const headers = Object.entries(refusalHeaders(refusal)).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${refusal.status} Refused\r\n${headers.join("")}\r\n${refusal.sentence}\n`;
}

/** Has a server answer 400 to bytes that are no request, and outlive every fault of a connection. */
export function outliveFaults(server: Server): void {
  server.on("clientError", (_, socket) => {
    if (socket.writable) socket.end(refusalText({ status: 400, sentence: "This is no request." }));
    else socket.destroy();
  });
  server.on("error", () => {});
}
