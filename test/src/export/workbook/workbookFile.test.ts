import { strFromU8, unzipSync } from "fflate";
import { afterEach, expect, it } from "vitest";
import { writeWorkbook } from "../../../../src/export/workbook/index.js";
import { hardNotebook } from "../../../office/hardNotebook.js";

const takeaway = () => ({ notebook: hardNotebook(), date: "2026-11-28", site: "https://example.org/" });

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

const file = await writeWorkbook(takeaway());
const parts = new Map(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
const sheets = [...parts].filter(([name]) => /worksheets\/sheet/.test(name)).map(([, xml]) => xml);

it("has the same bytes again, on another day and in any time zone", async () => {
  for (const name of ["Asia/Kathmandu", "America/Los_Angeles", "Pacific/Kiritimati"]) {
    process.env.TZ = name;
    expect(Buffer.from(await writeWorkbook({ ...takeaway(), date: "2031-01-01" })).equals(file)).toBe(true);
  }
});

it("has its list of types first and all else in order, of one date", () => {
  const names = [...parts.keys()];
  expect(names[0]).toBe("[Content_Types].xml");
  expect(names.slice(1)).toEqual(names.slice(1).toSorted());
});

/** The elements of a part in the order that the schema of the format (ECMA-376, sml.xsd) asks for. */
const orders: readonly (readonly [element: string, children: string])[] = [
  [
    "worksheet",
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
      "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
      "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
      "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst",
  ],
  [
    "workbook",
    "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames " +
      "calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst",
  ],
  ["styleSheet", "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst"],
  ["comments", "authors commentList extLst"],
];

it("has its elements in the order of the schema, which Excel insists on", () => {
  const problems = [...parts].flatMap(([name, xml]) => {
    const [, root = ""] = /^<\?xml[^>]*\?>\s*<([\w:]+)/.exec(xml) ?? [];
    const order = orders.find(([element]) => element === root)?.[1].split(" ");
    if (!order) return [];
    const found = childElements(xml);
    const places = found.map((element) => order.indexOf(element));
    const isRight = places.every((place, index) => place >= 0 && (index === 0 || place > places[index - 1]!));
    return isRight ? [] : [`${name}: ${found.join(" ")}`];
  });
  expect(problems).toEqual([]);
});

/** The names of the elements right below the root. */
function childElements(xml: string): string[] {
  let depth = 0;
  const found: string[] = [];
  for (const [tag, close, name = ""] of xml.replace(/^<\?.*?\?>/, "").matchAll(/<(\/?)([\w:]+)[^>]*>/g)) {
    if (close === "/") depth--;
    else {
      if (depth === 1) found.push(name);
      if (!tag.endsWith("/>")) depth++;
    }
  }
  return found;
}

it("tells an error as one, and holds no NaN and nothing infinite", () => {
  const errors = sheets.join("").match(/<c [^>]*><f>[^<]*<\/f><v>#[^<]*<\/v>/g) ?? [];
  expect(errors.length).toBeGreaterThan(20);
  expect(errors.filter((cell) => !cell.includes(' t="e"'))).toEqual([]);
  expect(sheets.join("")).not.toMatch(/<v>-?(?:NaN|Infinity)<\/v>/);
});

it("writes names of sheets in apostrophes wherever a name or formula points to one", () => {
  const names = parts.get("xl/workbook.xml")!.match(/<definedName [^>]*>[^<]*/g) ?? [];
  expect(names.filter((name) => !/>'(?:[^']|'')+'!\$/.test(name))).toEqual([]);
  expect(names.filter((name) => name.includes("_xlnm.Print_Area"))).toHaveLength(sheets.length);
});

it("keeps hostile text text: shared, escaped, never a formula or an element", () => {
  const strings = parts.get("xl/sharedStrings.xml")!;
  expect(strings).toContain('<t>=HYPERLINK("https://example.org","click")</t>');
  expect(strings).toContain("<t>@SUM(1,2)</t>");
  expect(strings).toContain("<t>-1+1</t>");
  expect(strings).toContain("<t>&lt;img src=x onerror=alert(1)&gt;</t>");
  expect(strings).toContain("<t>_x005F_x0041_ &amp; ]]&gt;  \ufffd</t>");
  expect(sheets.filter((xml) => /t="inlineStr" s="\d+"><is><r><t>#N\/A<\/t>/.test(xml))).not.toEqual([]);
  expect(sheets.join("")).not.toMatch(/<f>[^<]*HYPERLINK/);
});
