import { type Takeaway } from "../../export/takeaway.js";
import { type Notebook } from "../../notebook/notebook.js";

/** What files and citations are made from at this moment, on the day that the reader's clock shows. */
export function takeawayNow(notebook: Notebook): Takeaway {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  const date = parts.map((part) => String(part).padStart(2, "0")).join("-");
  return { notebook, date, site: notebook.record.siteUrl };
}
