import { UsageError } from "../../problems.ts";
import type { TextFile } from "../../project/text.ts";
import type { Decide, DecideAdd, DecideFigure, DeskFigure } from "./contract.ts";
import { figureIn, stampOf } from "./figure.ts";
import type { DeskGrounds } from "./grounds.ts";

/** A decision on something else than the person saw. */
export class SeenOther extends UsageError {
  constructor(
    message: string,
    readonly figure: DeskFigure | null,
  ) {
    super(message);
  }
}

/** Refuses a decision on what the person did not see. */
export async function refuseOther(asked: Decide, grounds: DeskGrounds, now: TextFile): Promise<void> {
  if (asked.action === "add") return refuseOtherText(asked, grounds);
  const { figures, decisions } = await grounds.under(now);
  const own = decisions.filter(({ figure }) => figure === asked.figure);
  const figure = figures.find(({ id }) => id === asked.figure);
  if (figure === undefined) return refuseGone(asked, own.length > 0);
  if (stampOf(figure, own) === asked.stamp) return;
  const message = `"${asked.figure}" changed since you looked at it; look at it again, then decide`;
  throw new SeenOther(message, figureIn(await grounds.bookNow(), asked.figure));
}

/** What was decided on a figure that is gone can be taken back, and nothing else. */
function refuseGone({ figure, action }: DecideFigure, isDecided: boolean): void {
  if (action === "undo" && isDecided) return;
  throw new SeenOther(
    `there is no figure "${figure}" any more; its report was edited, or its addition taken back`,
    null,
  );
}

function refuseOtherText({ report: id, start, end, text }: DecideAdd, { reports }: DeskGrounds): void {
  const report = reports.find((one) => one.id === id);
  if (report === undefined) throw new SeenOther(`there is no report "${id}" any more`, null);
  if (report.text.slice(start, end) === text) return;
  throw new SeenOther(`"${text}" stands there no more: report "${id}" was edited; point at the words again`, null);
}
