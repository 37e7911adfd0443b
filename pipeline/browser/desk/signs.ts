import type { Status } from "../../types.ts";

/** How a status is shown where colour says nothing. */
export const SIGNS: Readonly<Record<Status, { sign: string; title: string }>> = {
  waiting: { sign: "\u25cb", title: "waiting" },
  accepted: { sign: "\u25cf", title: "accepted" },
  rejected: { sign: "\u00d7", title: "rejected" },
};
