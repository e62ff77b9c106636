type Style = Readonly<Record<string, string>>;
type Attributes = Readonly<Record<string, string | number | boolean | null | Style | ((event: never) => void)>>;

/**
 * An element with attributes and children, made without a template because cells are made by the thousand. `true` is an
 * empty attribute, `false` and `null` none, a function a listener for the event of its name without `on`; styles are an
 * object, since a content security policy may forbid them as text.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") node.addEventListener(name.replace(/^on/, ""), value as unknown as EventListener);
    else if (typeof value === "object" && value !== null) Object.assign(node.style, value);
    else setAttribute(node, name, value);
  }
  node.append(...children);
  return node;
}

/** Sets or removes an attribute, and leaves it alone where it is already so: each write costs the browser a look. */
export function setAttribute(node: Element, name: string, value: string | number | boolean | null): void {
  const text = value === true ? "" : value === false || value === null ? null : String(value);
  if (node.getAttribute(name) === text) return;
  if (text === null) node.removeAttribute(name);
  else node.setAttribute(name, text);
}
