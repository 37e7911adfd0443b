/** Stands in every specification that the program writes, and tells it from what a person put beside it. */
export const MADE = { madeBy: "tallywire" } as const;

/** True for the text of a specification that the program wrote. */
export function isMade(text: string): boolean {
  return /"madeBy":\s*"tallywire"/.test(text);
}
