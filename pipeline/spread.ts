/** A number below `most` for a name: spreads names evenly, the same on every machine. */
export function spread(name: string, most: number): number {
  let sum = 0;
  for (let i = 0; i < name.length; i++) sum = (sum * 31 + name.charCodeAt(i)) >>> 0;
  return sum % most;
}
