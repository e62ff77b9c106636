import { catalogue } from "../language/catalogue.js";
import { dateText } from "../format/dateText.js";
import { type SourceRecord } from "./record.js";

const words = catalogue({
  en: {
    noDate: "date not recorded",
    published: (day: string) => `published ${day}`,
  },
  fr: {
    noDate: "date non relevée",
    published: (day) => `publié le ${day}`,
  },
});

/** What there is to find an article by, for the note on it. */
export interface SourceFacts {
  /** The host of its address; empty where none is recorded. */
  readonly host: string;
  /** `published 22 December 2025`, or that no date is recorded. */
  readonly published: string;
  /** The first characters of the hash of the text that was read. */
  readonly hash: string;
}

/** Where an article can be read, of which day it is, and which text was read: what is not recorded is said to be so. */
export function sourceFacts({ url, published, textSha256 }: SourceRecord): SourceFacts {
  return {
    host: /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1] ?? "",
    published: published === "" ? words().noDate : words().published(dateText(published)),
    hash: textSha256.slice(0, 12),
  };
}
