import { countChecks, faultText } from "../notebook/counts.js";
import { live, setText } from "./live.js";
import { type Notebook } from "../notebook/notebook.js";
import { pageAddress } from "./pageAddress.js";
import { element } from "./sheet/element.js";

/** The master flag of every page, linked to the checks: seen where the model's own arithmetic fails, and there alone. */
export function checkFlag(notebook: Notebook): HTMLElement {
  const link = element("a.check-flag", { href: pageAddress("evidence", "checks") });
  return live(notebook, link, () => {
    const all = countChecks(notebook, { kind: "internal" });
    const failed = countChecks(notebook, { kind: "internal", status: "fail" });
    link.hidden = failed === 0;
    setText(link, `✕ ${faultText(all, failed)}`);
  });
}
