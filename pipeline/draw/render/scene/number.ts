/** A coordinate to a tenth of a pixel: finer is seen by nobody, and weighs. */
export function tenth(value: number): string {
  return String(Math.round(value * 10) / 10 || 0).replace(/^(-?)0\./u, "$1.");
}

/** The numbers of a path or a transform, each to a tenth of a pixel. */
export function shortNumbers(text: string): string {
  return text.replace(/-?\d*\.\d+(?:e-?\d+)?/gu, (number) => tenth(Number(number)));
}
