import { type Notebook } from "../notebook/notebook.js";

/** What everything that leaves the browser is made from: the notebook with its reader's state, and where and when. */
export interface Takeaway {
  readonly notebook: Notebook;
  /** Day of access as 2026-11-28: names of files and citations have it; contents of CSV, workbook and ZIP never do. */
  readonly date: string;
  /** The address of the site's folder (`https://host/a/`) as the record says, or "": the same on page and command line. */
  readonly site: string;
}
