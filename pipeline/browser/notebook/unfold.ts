/** Opens the parts around what the address names, for browsers that do not do so by themselves, and brings it into view. */
export function openNamed(): void {
  const named = document.getElementById(nameIn(location.hash));
  if (named === null) return;
  for (let part = named.closest("details"); part !== null; part = part.parentElement?.closest("details") ?? null)
    part.open = true;
  named.scrollIntoView();
}

/** A person may have typed an address that cannot be decoded. */
function nameIn(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return "";
  }
}

/** On paper nothing can be opened: all is, until the printing is done. */
export function openForPrint(): void {
  let opened: HTMLDetailsElement[] = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>("details:not([open])")];
    for (const part of opened) part.open = true;
  });
  addEventListener("afterprint", () => {
    for (const part of opened) part.open = false;
  });
}
