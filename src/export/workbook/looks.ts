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
/** Set off from the number that stands before it. */
const apart = { ...top, horizontal: "left", indent: 1 } as const;

const pale = filled("FFF8DC");
const line = { style: "thin", color: { rgb: "FFD9D9D9" } } as const;
const boxed = { ...pale, border: { top: line, bottom: line, left: line, right: line }, alignment: top } as const;
const head = { ...ink("FFFFFF", { bold: true }), ...filled("1F3864") } as const;

export const looks = {
  plain: { ...ink("000000"), alignment: apart },
  wrapped: { ...ink("000000"), alignment: { ...apart, wrapText: true } },
  title: ink("1F3864", { bold: true, size: 16 }),
  heading: ink("1F3864", { bold: true, size: 12 }),
  sentence: ink("595959"),
  flag: ink("000000", { bold: true }),
  strong: { ...ink("000000", { bold: true }), alignment: apart },
  quiet: { ...ink("595959"), alignment: apart },
  quietWrapped: { ...ink("595959"), alignment: { ...apart, wrapText: true } },
  link: { ...ink("0563C1", { underline: true }), alignment: apart },
  head: { ...head, alignment: { vertical: "center", horizontal: "left", indent: 1, wrapText: true } },
  headOfNumbers: { ...head, alignment: { vertical: "center", horizontal: "right", wrapText: true } },
  figure: { ...ink("000000"), alignment: top },
  input: { ...ink("0000FF"), ...boxed },
  followed: { ...ink("000000"), ...boxed },
  followedLinked: { ...ink("00703C"), ...boxed },
  calculated: { ...ink("000000"), alignment: top },
  linked: { ...ink("00703C"), alignment: top },
  published: { ...ink("7F7F7F"), alignment: top },
  truth: { ...ink("000000"), alignment: { ...top, horizontal: "center" } },
  holds: { ...ink("00703C", { bold: true }), alignment: apart },
  fails: { ...ink("C00000", { bold: true }), alignment: apart },
} as const satisfies Readonly<Record<string, CellStyle>>;

export type Look = keyof typeof looks;
