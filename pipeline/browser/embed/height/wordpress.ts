import type { MakeProtocol } from "./protocol.ts";

/** Letters and digits alone: WordPress hears no other. */
const SECRET = /#\?secret=([a-zA-Z0-9]+)$/;

/**
 * WordPress: an object with the secret that it has put at the end of the address, or puts there once its script runs. It keeps the
 * height between 200 and 1000, so that a higher page scrolls inside.
 */
export const wordpress: MakeProtocol = (address) => {
  let secret: string | undefined;
  // The reader may go to a part of the page, which puts the secret out of the address.
  const known = () => {
    secret = SECRET.exec(address())?.[1] ?? secret;
    return secret;
  };
  known();
  return {
    tell: ({ height }) => (known() === undefined ? null : { message: "height", value: height, secret }),
    isAsking: (message) =>
      known() !== undefined &&
      typeof message === "object" &&
      message !== null &&
      "message" in message &&
      message.message === "ready" &&
      "secret" in message &&
      message.secret === secret,
  };
};
