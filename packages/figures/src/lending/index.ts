export { shareEnds } from "./ends.js";
export { fillElided } from "./fillElided.js";
export { type Memory, emptyMemory, remember } from "./memory.js";
