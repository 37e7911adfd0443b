/** Room for the code units of most texts; more is let go of again behind a text that needed it. */
const ROOM = 1 << 15;
/** How far behind the end of a text one may look. */
const BEHIND = 4;

/**
 * The code units of a text as a column with zeros behind the end, made anew only where the one at hand has another size. Reading a unit from a string
 * asks each time how the string is kept and whether the place is inside it: that is ten times the price.
 */
export function codeUnits(text: string, atHand: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> {
  const room = Math.max(ROOM, text.length + BEHIND);
  const codes = atHand.length === room ? atHand : new Uint16Array(room);
  Buffer.from(codes.buffer).write(text, "utf16le");
  return codes.fill(0, text.length, text.length + BEHIND);
}
