import { createServer, request, type IncomingMessage, type Server } from "node:http";
import { connect } from "node:net";
import { once } from "node:events";

/**
 * Where Framework's preview serves what a reader asks for: published files (`/data/claims.csv`) have a stable address in
 * the built site, but in a preview only one below `/_file`.
 */
export function previewPath(path: string, published: ReadonlySet<string>): string {
  const [address = "", ...query] = path.split("?");
  return published.has(address) ? ["/_file" + address, ...query].join("?") : path;
}

/**
 * Serves on `host`:`port` what Framework's preview serves on `behind`, pages, files and its socket alike, with published
 * files at their stable addresses too. Resolves once it listens.
 */
export async function frontServer(
  { host, port, behind }: { host: string; port: number; behind: number },
  published: () => ReadonlySet<string>,
): Promise<Server> {
  const target = (incoming: IncomingMessage) => ({
    host,
    port: behind,
    method: incoming.method,
    path: previewPath(incoming.url ?? "/", published()),
    headers: incoming.headers,
  });
  const server = createServer((incoming, outgoing) => {
    const forwarded = request(target(incoming), (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    forwarded.on("error", () => outgoing.writeHead(502).end("The notebook is not ready yet.\n"));
    incoming.pipe(forwarded);
  });
  server.on("upgrade", (incoming, socket, head) => {
    const forwarded = connect(behind, host, () => {
      const headers = incoming.rawHeaders.flatMap((name, index, all) =>
        index % 2 === 0 ? [`${name}: ${all[index + 1]}`] : [],
      );
      forwarded.write(`${incoming.method} ${incoming.url} HTTP/1.1\r\n${headers.join("\r\n")}\r\n\r\n`);
      forwarded.write(head);
      socket.pipe(forwarded).pipe(socket);
    });
    const end = () => {
      socket.destroy();
      forwarded.destroy();
    };
    forwarded.on("error", end);
    socket.on("error", end);
  });
  server.listen(port, host);
  await once(server, "listening");
  return server;
}
