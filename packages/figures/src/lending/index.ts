export { shareEnds } from "./ends.js";
export { fillElided } from "./fillElided.js";
export { type Memory, beginParagraph, emptyMemory, remember } from "./memory.js";
