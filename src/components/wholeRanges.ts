import { element } from "./sheet/element.js";

/** A text in parts that no line breaks at a range: `2.3–4.4` is one of them. */
export const wholeRanges = (text: string): (Node | string)[] =>
  text.split(/(\S+–\S+)/).map((part, index) => (index % 2 === 1 ? element("span.whole", part) : part));
