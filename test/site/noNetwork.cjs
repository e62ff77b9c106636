// Loaded before everything in a process (NODE_OPTIONS=--require) whose work must not need the network.
const dns = require("node:dns");

function refuse(name) {
  throw new Error(`network: asked for "${name}" (nothing)`);
}

dns.lookup = refuse;
dns.promises.lookup = refuse;
