import type { MakeProtocol } from "./protocol.ts";

/** The Guardian's pages: a JSON text; they say "resize" when they have begun to listen, which is often after the first heights. */
export const guardian: MakeProtocol = () => ({
  tell: ({ height }) => JSON.stringify({ type: "set-height", value: height, id: "iframeMessenger:tally" }),
  isAsking: (message) => message === "resize",
});
