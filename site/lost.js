// The page for addresses that lead nowhere is answered at any depth, and asks for this script at several: the first that is
// found stands where the notebook is, so that the links of the page can lead there.
(() => {
  const { src } = document.currentScript;
  const { dataset } = document.documentElement;
  if ("found" in dataset) return;
  dataset.found = "";
  for (const link of document.querySelectorAll("a[href]")) {
    const href = link.getAttribute("href");
    if (!href.startsWith("#")) link.href = new URL(href, src).href;
  }
})();
