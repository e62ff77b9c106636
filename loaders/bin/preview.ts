import { once } from "node:events";
import { command } from "../commands/command.js";
import { freePort } from "../../site/freePort.js";
import { host } from "../../site/host.js";
import { readPreviewOptions } from "../../site/previewOptions.js";

/** `npm run preview`: the built site on http://localhost:4173 as a good host serves it, until Ctrl+C. */
await command("preview", async () => {
  const { port: wanted, base, dist } = readPreviewOptions(process.argv.slice(2));
  const stop = Promise.race((["SIGINT", "SIGTERM", "SIGHUP"] as const).map((signal) => once(process, signal)));
  const port = await freePort(wanted, "127.0.0.1");
  if (port !== wanted) console.log(`Port ${wanted} is taken, so the site uses ${port}.`);
  const site = await host(dist, { base, port });
  console.log(`${dist}/ is served on http://localhost:${port}${base} (Ctrl+C stops it).`);
  await stop;
  await site.close();
});
