/** What Observable Framework is told; the build (loaders/bin/build.ts) runs it on a snapshot and checks the result. */
export default {
  title: "ByteDance's 2026 AI budget",
  root: "src",
  // Never dist/: only a build that passed every check is moved there.
  output: ".build/site",
  pages: [{ name: "Overview", path: "/" }],
  globalStylesheets: [],
  // An icon of its own keeps browsers from asking the host's root for /favicon.ico.
  head: '<link rel="icon" href="data:,">',
  footer: "Figures as printed by their sources; arithmetic by this notebook.",
  search: false,
  pager: false,
  toc: false,
};
