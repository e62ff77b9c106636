// What the charts use of Plot, named so that the bundle of it holds nothing else.
export { areaY, dot, gridX, gridY, line, link, plot, rect, ruleX, ruleY, text } from "@observablehq/plot";
