import type { MakeProtocol } from "./protocol.ts";

/** AMP's amp-iframe and NPR's side-chain: an object with the height as a number. `embed-ready` clears AMP's placeholder. */
export const amp: MakeProtocol = () => ({
  hello: { sentinel: "amp", type: "embed-ready" },
  tell: ({ height }) => ({ sentinel: "amp", type: "embed-size", height }),
});
