import type { MakeProtocol } from "./protocol.ts";

/** Medium, Embedly and Infogram: a JSON text whose `src` has to be the frame's attribute, whatever part of the page is gone to later. */
export const embedly: MakeProtocol = (address) => {
  const src = address();
  return { tell: ({ height }) => JSON.stringify({ src, context: "iframe.resize", height }) };
};
