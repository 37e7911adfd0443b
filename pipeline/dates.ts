/** Whether a text is a day of the calendar, written `2019-08-20`. */
export function isIsoDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  // 2019-02-31 parses as 3 March in some engines: the way back must lead to the same day.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
