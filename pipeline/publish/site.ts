import { webAddress } from "../addresses.ts";

/** Where the folder `charts` will stand on the web, or null while nobody has said. */
export function pageAddress(site: string | null, file: string): string | null {
  const address = webAddress(site);
  return address === null
    ? null
    : new URL(encodeURIComponent(file), address.endsWith("/") ? address : `${address}/`).href;
}
