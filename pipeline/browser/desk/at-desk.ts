/** A message without the command that it names for whoever works in a terminal: the desk has a button for each. */
export function atDesk(message: string): string {
  return message.replace(
    /(?: with)?: tallywire decide \S+ (?:undo|correct \.\.\.|accept, correct or reject|accept)/u,
    "",
  );
}
