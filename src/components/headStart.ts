import { storageKey } from "../state/storageKey.js";
import { watchIntent } from "./earlyIntent.js";
import { signs } from "./firstSign.js";
import { changesFigures, holdsChanges } from "./figuresAhead.js";
import { wantedLanguage } from "./pageLanguage.js";

/*
 * Stands in the head of each page, so that before anything is painted its language is named, and it is known whether the
 * figures in its HTML are those that its reader is to see. They give way where a link or the reader has changed any: then the
 * scripts of the page start as soon as it stands. Else they start at the reader's first sign, or when the page has been quiet
 * for a while: until then what stands is what they would show. The files that they will read in that language are fetched
 * meanwhile.
 */
const root = document.documentElement;
const { script = "", languages } = root.dataset;
if (languages !== undefined) root.lang = wantedLanguage(window);

const { files = "", filesFr = files } = root.dataset;
for (const href of (root.lang === "fr" ? filesFr : files).split(" ").filter(Boolean)) {
  const link = Object.assign(document.createElement("link"), { rel: "prefetch", as: "fetch", crossOrigin: "", href });
  document.head.append(link);
}

const { hash, search } = location;
const isChanged = changesFigures(hash) || storedTexts().some(holdsChanges);
root.dataset["figures"] = isChanged ? "coming" : "published";
const replay = watchIntent(document);

/** How long a page stands still that nobody touches. */
const quiet = 5000;

let isStarted = false;
const bySign = (): void => start("sign");
for (const sign of signs) addEventListener(sign, bySign, { capture: true, passive: true });
if (isChanged || hash !== "" || search !== "") start("address");
else addEventListener("load", () => setTimeout(() => start("time"), quiet));

function start(by: "sign" | "address" | "time"): void {
  if (isStarted) return;
  isStarted = true;
  root.dataset["started"] = by;
  for (const sign of signs) removeEventListener(sign, bySign, true);
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", run);
  else run();
}

function run(): void {
  const watch = new MutationObserver(() => {
    if (document.querySelector("#observablehq-main observablehq-loading") !== null) return;
    watch.disconnect();
    root.dataset["figures"] = "live";
    replay();
  });
  watch.observe(document.body, { childList: true, subtree: true });
  // Without scripts the published figures are all there is, and are said to be that.
  import(script).catch(() => (root.dataset["figures"] = isChanged ? "missed" : "published"));
}

/** What this browser keeps for notebooks of this origin; none where storage is closed. */
function storedTexts(): string[] {
  try {
    return [localStorage, sessionStorage].flatMap((storage) =>
      Object.keys(storage).flatMap((key) => (key.startsWith(storageKey) ? [storage.getItem(key) ?? ""] : [])),
    );
  } catch {
    return [];
  }
}
