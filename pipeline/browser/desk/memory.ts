/*
 * What the browser keeps for this page. A browser that keeps nothing (a private window, a full store) must not stop anybody's work: then it is only
 * kept for as long as the page is open.
 */

const here = new Map<string, string>();

/** What is kept under a name; `always` over visits, else for as long as the tab is open. */
export function recall(name: string, always: boolean): string | null {
  try {
    return (always ? localStorage : sessionStorage).getItem(`tallywire-${name}`) ?? here.get(name) ?? null;
  } catch {
    return here.get(name) ?? null;
  }
}

/** Keeps a text under a name. */
export function remember(name: string, text: string, always: boolean): void {
  here.set(name, text);
  try {
    (always ? localStorage : sessionStorage).setItem(`tallywire-${name}`, text);
  } catch {
    return;
  }
}
