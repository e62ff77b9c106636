// What draws pictures with Plot, loaded together with it.
export { barRows } from "./barRows.js";
export { comparePlot } from "./comparePlot.js";
export { impliedRatesPlot } from "./impliedRatesPlot.js";
export { histogramPlot } from "./histogramPlot.js";
export { layOutPlane } from "./planeLayout.js";
export { planePlot } from "./planePlot.js";
export { tellingsPlot } from "./tellingsPlot.js";
export { triedValuesPlot } from "./triedValuesPlot.js";
export { tornadoPlot } from "./tornadoPlot.js";
