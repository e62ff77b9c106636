type Style = Readonly<Record<string, string>>;
type Attributes = Readonly<Record<string, string | number | boolean | null | Style | ((event: never) => void)>>;
type Child = Node | string | null;

type Tag = keyof HTMLElementTagNameMap;
type TagOf<Selector> = Selector extends Tag
  ? Selector
  : Selector extends `${infer Name extends Tag}.${string}`
    ? Name
    : never;

/**
 * An element (`p`, or with classes `p.sheet-note`), with attributes where it has any and children, of which null is none.
 * Made without a template because cells are made by the thousand. `true` is an empty attribute, `false` and `null` none, a
 * function a listener for the event of its name without `on`; styles are an object, since a content security policy may
 * forbid them as text.
 */
export function element<Selector extends Tag | `${Tag}.${string}`>(
  selector: Selector,
  ...parts: readonly [Attributes, ...Child[]] | readonly Child[]
): HTMLElementTagNameMap[TagOf<Selector>] {
  const [tag = "", ...classes] = selector.split(".");
  const node = document.createElement(tag as TagOf<Selector>);
  if (classes.length > 0) node.className = classes.join(" ");
  for (const part of parts) {
    if (typeof part === "string" || part instanceof Node) node.append(part);
    else setAttributes(node, part ?? {});
  }
  return node;
}

/** A field for what is no prose: nothing completes, capitalises or corrects it. */
export const plainField = { type: "text", autocomplete: "off", autocapitalize: "off", spellcheck: "false" } as const;

/** A button that does something when it is pressed. */
export function button(text: string, press: () => void, attributes: Attributes = {}): HTMLButtonElement {
  return element("button", { type: "button", ...attributes, onclick: press }, text);
}

function setAttributes(node: HTMLElement, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") node.addEventListener(name.replace(/^on/, ""), value as unknown as EventListener);
    else if (typeof value === "object" && value !== null) Object.assign(node.style, value);
    else setAttribute(node, name, value);
  }
}

/** Sets or removes an attribute, and leaves it alone where it is already so: each write costs the browser a look. */
export function setAttribute(node: Element, name: string, value: string | number | boolean | null): void {
  const text = value === true ? "" : value === false || value === null ? null : String(value);
  if (node.getAttribute(name) === text) return;
  if (text === null) node.removeAttribute(name);
  else node.setAttribute(name, text);
}
