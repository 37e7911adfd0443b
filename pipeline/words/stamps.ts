/** The time of day that an entry of a live report begins with: "18:40", "[08.15]", "9h05". */
const STAMP = /^\W{0,2}\d{1,2}[:.h]\d{2}(?!\d)/;
/** The longest stamp, in characters. */
const STAMP_LENGTH = 8;

/** Whether a time stamp stands at an offset. */
export const isStamp = (text: string, at: number) => STAMP.test(text.slice(at, at + STAMP_LENGTH));
