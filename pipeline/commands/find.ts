import type { Figure } from "../types.ts";
import type { Command } from "./command.ts";
import { amountText, rowCommand } from "./figure-rows.ts";

/** `tallywire find`: the figures of the given reports. */
export const command: Command = rowCommand({
  name: "find",
  about: "Prints every figure of the given reports: who said it, of whom, where, since when, how sure, and the words.",
  brief: (figure: Figure) => ({
    id: figure.id,
    measure: figure.measure,
    amount: amountText(figure),
    unit: figure.unit,
    place: figure.place.name,
    from: figure.period.start,
    to: figure.period.end,
    source: figure.source.name,
    words: figure.span.text,
  }),
});
