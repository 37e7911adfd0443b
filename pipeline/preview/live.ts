/** What every connected page is told: the lines of what is wrong, and whether the pages are from before the last change. */
export interface State {
  stale: boolean;
  lines: readonly string[];
}

/** Where a page hears of the state: one server-sent event when it connects, one after each run. */
export const EVENTS = "/events";

/**
 * The script of a served page; it is in no file that a run writes. After each event it asks for the version of its page and loads
 * the page again where that is another: so nothing is missed between serving and connecting, nor over a new start of the preview.
 *
 * - A hidden page lets go of its connection: a browser keeps six to one host, and the seventh tab would wait for ever.
 * - The place in the page lives in the history entry, which a reload keeps. Folded parts are opened first: they make the height.
 * - Messages are set as text, never as markup. The banner has a shadow root, so that it and the page do not style each other.
 */
export const LIVE_SCRIPT = `(() => {
  if (window !== window.top) return;
  const version = document.currentScript.dataset.version;
  const nameOf = (part) => (part.closest("[id]")?.id ?? "") + "/" + part.querySelector("summary")?.textContent;
  const folded = () => [...document.querySelectorAll("details")];
  const before = history.state?.tallywire;
  if (before) {
    for (const part of folded()) if (before.open.includes(nameOf(part))) part.open = true;
    scrollTo(before.x, before.y);
    history.replaceState(null, "");
  }
  const loadAgain = () => {
    const open = folded().filter((part) => part.open).map(nameOf);
    history.replaceState({ tallywire: { x: scrollX, y: scrollY, open } }, "");
    location.reload();
  };
  const look = async () => {
    const { headers } = await fetch(location.pathname, { method: "HEAD" });
    if (headers.get("etag") !== '"' + version + '"') loadAgain();
  };

  const host = document.createElement("div");
  const banner = host.attachShadow({ mode: "open" });
  const style = new CSSStyleSheet();
  style.replaceSync(
    ":host { position: fixed; inset: auto 0 0; z-index: 2147483647; }" +
    "section { display: flex; gap: 1rem; align-items: start; padding: .75rem 1rem; max-height: 40vh; overflow: auto; color: #fff; background: #8a1008; border-top: 1px solid #fff; font: 1rem/1.4 system-ui, sans-serif; overflow-wrap: anywhere; }" +
    "div { flex: 1; min-width: 0; } h2 { font: inherit; font-weight: 700; margin: 0; } ul { margin: 0; padding: 0; list-style: none; }" +
    "button { font: inherit; color: inherit; background: none; border: 1px solid; border-radius: 4px; padding: .25rem .75rem; min-height: 1.75rem; cursor: pointer; }" +
    ":focus-visible { outline: 3px solid #fff; outline-offset: -4px; } @media print { :host { display: none; } }"
  );
  banner.adoptedStyleSheets = [style];
  const made = (name, text, ...children) => {
    const element = document.createElement(name);
    element.textContent = text;
    element.append(...children);
    return element;
  };
  const show = (title, lines) => {
    banner.replaceChildren();
    if (title === "") return host.remove();
    const items = lines.map((line) => Object.assign(made("li", line), { dir: "auto" }));
    const hide = Object.assign(made("button", "Hide"), { type: "button", onclick: () => host.remove() });
    const section = made("section", "", made("div", "", made("h2", title), made("ul", "", ...items)), hide);
    section.tabIndex = 0;
    section.setAttribute("aria-label", "Preview");
    banner.append(made("div", "", section));
    banner.firstChild.setAttribute("role", "alert");
    document.body.append(host);
  };

  let events;
  let lost;
  const hear = ({ data }) => {
    clearTimeout(lost);
    lost = undefined;
    const { stale, lines } = JSON.parse(data);
    show(stale ? "The last run failed: this page is from before it" : lines.length > 0 ? "Errors in the project" : "", lines);
    look().catch(() => undefined);
  };
  const connect = () => {
    events?.close();
    if (document.hidden) return;
    events = new EventSource("${EVENTS}");
    events.onmessage = hear;
    events.onerror = () => {
      lost ??= setTimeout(() => show("The preview has stopped", ["Start it again with: tallywire preview"]), 2000);
    };
  };
  addEventListener("visibilitychange", connect);
  connect();
})();`;
