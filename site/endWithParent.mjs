/**
 * Loaded first by every process that a command starts (`node --import`): ends it, and the group that it leads, when its
 * parent is gone, however that ended. Where the parent names a key (NOTEBOOK_KEY), its servers answer requests that carry
 * the key alone: Framework's preview ends at an address that it cannot decode, so that no page of another site may ask it.
 */
import { Server } from "node:http";
import { isMainThread } from "node:worker_threads";

if (isMainThread && process.channel) {
  // A process that lets go of its parent itself is about to end, and has a moment to.
  process.on("disconnect", () => setTimeout(end, 200).unref());
  process.channel.unref();
}

function end() {
  try {
    process.kill(-process.pid, "SIGKILL");
  } catch {
    process.exit(1);
  }
}

const key = process.env.NOTEBOOK_KEY;
if (key) {
  const emit = Server.prototype.emit;
  Server.prototype.emit = function (event, incoming, ...others) {
    const asks = event === "request" || event === "upgrade" || event === "connect" || event === "checkContinue";
    if (!asks || incoming.headers["x-notebook-key"] === key) return emit.call(this, event, incoming, ...others);
    incoming.socket.destroy();
    return true;
  };
}
