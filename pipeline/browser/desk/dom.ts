type Attributes = Readonly<Record<string, string | number | boolean | null>>;
type Child = Node | string | null;

/** A new element. An attribute that is false or null is left out; what comes from a report is only ever set as text. */
export function el<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) put(element, attribute, value);
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** Sets an attribute, or takes it away where the value is false or null. */
export function put(element: Element, attribute: string, value: string | number | boolean | null): void {
  if (value === false || value === null) element.removeAttribute(attribute);
  else element.setAttribute(attribute, value === true ? "" : String(value));
}

/** A part of the page's shell, by its id. */
export function part<T extends HTMLElement = HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the page has no part "${id}"`);
  return element as T;
}

/** A button that does one thing. */
export function button(label: string, onClick: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = el("button", { type: "button", ...attributes }, label);
  made.addEventListener("click", onClick);
  return made;
}

/** Does something on a press that leaves the selection in the text as it is. */
export function press(element: HTMLElement, onClick: () => void): void {
  element.addEventListener("mousedown", (event) => event.preventDefault());
  element.addEventListener("click", onClick);
}

/** A short text for those who listen, not shown. */
export const spoken = (text: string): HTMLElement => el("span", { class: "hidden" }, text);
