/** The part of fontkit that tests use; it has no types of its own. */
declare module "fontkit" {
  export interface Font {
    readonly unitsPerEm: number;
    readonly ascent: number;
    readonly descent: number;
    readonly lineGap: number;
    readonly characterSet: readonly number[];
    readonly variationAxes: Readonly<Record<string, { readonly min: number; readonly max: number }>>;
    layout(text: string): { readonly advanceWidth: number };
    getVariation(axes: Readonly<Record<string, number>>): Font;
  }
  export function create(font: Buffer): Font;
}
