/** Marks that items of a list begin with. */
const BULLETS: ReadonlySet<string> = new Set("-–—*•·‣▪■□▸►○●◦⁃");

/** Whether a letter at the beginning of a line makes it an item of a list. */
export const isBullet = (letter: string | undefined) => letter !== undefined && BULLETS.has(letter);

/** Where the words of a sentence that begins at `start` begin: behind the mark of an item and its blank. */
export const behindBullet = (text: string, start: number) =>
  isBullet(text[start]) && text[start + 1] === " " ? start + 2 : start;
