/** An ISO day out of `2019-08-20` or a date-time that begins so; null for anything else, 31 February among it. */
export function isoDay(written: string): string | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:[T ]\d\d:\d\d.*)?$/.exec(written.trim());
  if (match === null) return null;
  const [, year, month, day] = match;
  const iso = `${year}-${month}-${day}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  // 2019-02-31 parses as 3 March in some engines: the way back must lead to the same day.
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? null : iso;
}
