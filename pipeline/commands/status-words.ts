import type { ReviewedFigure } from "../types.ts";

/** Status and reason of a figure in words, neither said twice: "rejected by MK: the outlet said so", "waiting: the words do not say when". */
export function statusWords({
  status,
  status_reason: reason,
}: Pick<ReviewedFigure, "status" | "status_reason">): string {
  if (reason === null) return status;
  return reason.startsWith(status) ? reason : `${status}: ${reason}`;
}
