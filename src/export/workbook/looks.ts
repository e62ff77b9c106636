import { type CellStyle } from "hucre";

/*
 * How cells look. Inputs are blue on a pale fill, what is calculated is black, what draws on another sheet green, and the column of
 * what is published grey: the colours that financial models are read by. Fonts have a name and a size always, without which
 * Excel has been known to ask for repair.
 */

/** The font of the workbook. */
export const font = { name: "Calibri", size: 11, color: { rgb: "FF000000" } } as const;

const ink = (rgb: string, more: CellStyle["font"] = {}): CellStyle => ({
  font: { ...font, ...more, color: { rgb: `FF${rgb}` } },
});
const filled = (rgb: string): CellStyle => ({
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: `FF${rgb}` } },
});
const top = { vertical: "top" } as const;

const pale = filled("FFF8DC");
const line = { style: "thin", color: { rgb: "FFD9D9D9" } } as const;

export const looks = {
  plain: { ...ink("000000"), alignment: top },
  wrapped: { ...ink("000000"), alignment: { ...top, horizontal: "left", wrapText: true, indent: 1 } },
  title: { ...ink("1F3864", { bold: true, size: 16 }) },
  heading: { ...ink("1F3864", { bold: true, size: 12 }) },
  strong: { ...ink("000000", { bold: true }), alignment: top },
  quiet: { ...ink("595959"), alignment: top },
  link: { ...ink("0563C1", { underline: true }), alignment: top },
  head: {
    ...ink("FFFFFF", { bold: true }),
    ...filled("1F3864"),
    alignment: { vertical: "center", wrapText: true },
  },
  headOfNumbers: {
    ...ink("FFFFFF", { bold: true }),
    ...filled("1F3864"),
    alignment: { vertical: "center", horizontal: "right", wrapText: true },
  },
  input: { ...ink("0000FF"), ...pale, border: { top: line, bottom: line, left: line, right: line } },
  followed: { ...ink("000000"), ...pale, border: { top: line, bottom: line, left: line, right: line } },
  followedLinked: { ...ink("00703C"), ...pale, border: { top: line, bottom: line, left: line, right: line } },
  calculated: ink("000000"),
  linked: ink("00703C"),
  published: ink("7F7F7F"),
  holds: { ...ink("00703C", { bold: true }), alignment: top },
  fails: { ...ink("C00000", { bold: true }), alignment: top },
} as const satisfies Readonly<Record<string, CellStyle>>;

export type Look = keyof typeof looks;
