const STYLE = `
:host { position: fixed; inset: auto 0 0; z-index: 2147483647; }
section { display: flex; gap: 1rem; align-items: start; padding: .75rem 1rem; max-height: 40vh; overflow: auto; color: #fff; background: #8a1008; border-top: 1px solid #fff; font: 1rem/1.4 system-ui, sans-serif; overflow-wrap: anywhere; }
div { flex: 1; min-width: 0; } h2 { font: inherit; font-weight: 700; margin: 0; } ul { margin: 0; padding: 0; list-style: none; }
button { font: inherit; color: inherit; background: none; border: 1px solid; border-radius: 4px; padding: .25rem .75rem; min-height: 1.75rem; cursor: pointer; }
:focus-visible { outline: 3px solid #fff; outline-offset: -4px; } @media print { :host { display: none; } }`;

/** Messages are set as text, never as markup. */
function made<K extends keyof HTMLElementTagNameMap>(name: K, text: string, ...children: Node[]) {
  const element = document.createElement(name);
  element.textContent = text;
  element.append(...children);
  return element;
}

/** A banner over the page, which shows a title and lines below it, or goes where the title is empty. It has a shadow root, so that it and the page do not style each other. */
export function banner(): (title: string, lines: readonly string[]) => void {
  const host = document.createElement("div");
  const root = host.attachShadow({ mode: "open" });
  const style = new CSSStyleSheet();
  style.replaceSync(STYLE);
  root.adoptedStyleSheets = [style];
  return (title, lines) => {
    root.replaceChildren();
    if (title === "") return host.remove();
    const items = lines.map((line) => Object.assign(made("li", line), { dir: "auto" }));
    const hide = Object.assign(made("button", "Hide"), { type: "button", onclick: () => host.remove() });
    const section = made("section", "", made("div", "", made("h2", title), made("ul", "", ...items)), hide);
    section.tabIndex = 0;
    section.setAttribute("aria-label", "Preview");
    const alert = made("div", "", section);
    alert.setAttribute("role", "alert");
    root.append(alert);
    document.body.append(host);
  };
}
