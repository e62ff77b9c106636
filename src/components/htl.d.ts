/** htl 0.3 brings no types; its later versions bring types but no export that Framework can resolve. */
declare module "htl" {
  interface Html {
    (strings: TemplateStringsArray, ...values: unknown[]): HTMLElement;
    fragment(strings: TemplateStringsArray, ...values: unknown[]): DocumentFragment;
  }
  interface Svg {
    (strings: TemplateStringsArray, ...values: unknown[]): SVGElement;
    fragment(strings: TemplateStringsArray, ...values: unknown[]): DocumentFragment;
  }
  /** The element that the template describes: text is escaped, functions in `on…` are listeners, styles may be objects. */
  export const html: Html;
  /** As `html`, in the namespace of SVG. */
  export const svg: Svg;
}
