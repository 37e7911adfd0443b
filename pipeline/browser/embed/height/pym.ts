import type { MakeProtocol } from "./protocol.ts";

const SEPARATOR = "xPYMx";

/** NPR's pym.js: texts with the id that the page around has put into the address; without one it does not listen. */
export const pym: MakeProtocol = (address) => {
  const id = new URL(address()).searchParams.get("childId") ?? "";
  const line = (kind: string, value: string) => ["pym", id, kind, value].join(SEPARATOR);
  return {
    tell: ({ height }) => (id === "" ? null : line("height", `${height}`)),
    // Sent when the column changes, which the page in the frame sees too; but the first may come before there was a listener.
    isAsking: (message) => id !== "" && typeof message === "string" && message.startsWith(line("width", "")),
  };
};
