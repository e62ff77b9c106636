import { storageKey } from "../state/storageKey.js";
import { watchIntent } from "./earlyIntent.js";
import { embedded } from "./embedded.js";
import { tellHeight } from "./embedHeight.js";
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
const { scripts = "", ahead = "", languages, files = "", filesFr = files } = root.dataset;
if (languages !== undefined) root.lang = wantedLanguage(window);

const { hash, search } = location;
const embed = embedded();
// What stands in another page shows what its address says.
const areChanged = (): boolean => changesFigures(location.hash) || (embed === null && storedTexts().some(holdsChanges));
let isChanged = areChanged();
root.dataset["figures"] = isChanged ? "coming" : "published";
const intents = watchIntent(document);
// What is edited, and the header, come alive first: they are not kept waiting by all that only shows the figures.
document.addEventListener("page-editable", () => intents.replay());
if (embed !== null) addEventListener("DOMContentLoaded", () => tellHeight(embed.name));

// Paper says where its page is found: the line for it is in the header of every page (print.css).
document.addEventListener("DOMContentLoaded", () => {
  for (const place of document.querySelectorAll(".page-address")) place.textContent = location.href.replace(/#.*$/, "");
});

/** How long a page stands still that nobody touches. */
const quiet = 5000;

const scriptList = scripts.split(" ");
const linked = new Set<string>();
let isStarted = false;
const bySign = (): void => start("sign");
for (const sign of signs) addEventListener(sign, bySign, { capture: true, passive: true });
if (isChanged || hash !== "" || new URLSearchParams(search).has("at")) start("address");
else {
  // Once something is seen, what is to come delays it no longer; not every browser tells of that.
  new PerformanceObserver(fetchAhead).observe({ type: "paint", buffered: true });
  addEventListener("load", () => {
    fetchAhead();
    setTimeout(() => start("time"), quiet);
  });
}

// A link is put into the address, or the reader edits in another tab, while the page stands still.
for (const event of ["hashchange", "storage"]) {
  addEventListener(event, () => {
    if (isStarted || !areChanged()) return;
    isChanged = true;
    root.dataset["figures"] = "coming";
    start("address");
  });
}

// A link's figures go along to the next page with a reader who does not wait for them either.
addEventListener(
  "click",
  ({ target }) => {
    if (root.dataset["figures"] !== "coming" || !changesFigures(location.hash)) return;
    const next = target instanceof Element ? target.closest("a") : null;
    if (next?.origin === location.origin && next.hash === "") next.hash = location.hash;
  },
  true,
);

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
    // What is loaded after the rest of the page is not waited for: until it is there, it stands as published, or is not seen.
    const awaited = "#observablehq-main observablehq-loading:not(.comes-later *)";
    if (document.querySelector(awaited) !== null) return;
    watch.disconnect();
    root.dataset["figures"] = "live";
    intents.end();
  });
  watch.observe(document.body, { childList: true, subtree: true });
  linkScripts(scriptList);
  // What all pages share is run while the rest is on its way.
  for (const href of ahead.split(" ")) if (href !== "") import(href).catch(() => {});
  // Without its files or its scripts the published figures are all there is, and are said to be that.
  fetchFiles()
    .then(() => import(scriptList[0] ?? ""))
    .catch(() => (root.dataset["figures"] = isChanged ? "missed" : "published"));
}

/** Has a page that nobody has touched fetch what all pages share: what it alone needs waits for its first reader's sign. */
function fetchAhead(): void {
  if (!isStarted) linkScripts(ahead.split(" "));
}

/** Has scripts of the page fetched at once, which name each other one after the other. */
function linkScripts(names: readonly string[]): void {
  for (const href of names) {
    if (href === "" || linked.has(href)) continue;
    linked.add(href);
    document.head.append(Object.assign(document.createElement("link"), { rel: "modulepreload", href }));
  }
}

/**
 * Fetches the files that the page's script reads, which has nothing to show in place of what stands without. A preload would
 * warn where they are not read at once, a prefetch is not in all browsers.
 */
async function fetchFiles(): Promise<void> {
  const names = (root.lang === "fr" ? filesFr : files).split(" ").filter((name) => name !== "");
  const answers = await Promise.all(names.map((name) => fetch(name)));
  if (answers.some(({ ok }) => !ok)) throw new Error(`a file of the page was not found: ${names.join(" ")}`);
  await Promise.all(answers.map((answer) => answer.arrayBuffer()));
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
