/** Unfolds the table around the row that the address names, for browsers that do not do so themselves (Safari, older Firefox). */
export function openNamedRow(): void {
  const row = document.querySelector(":target");
  const folded = row?.closest("details");
  if (!row || !folded || folded.open) return;
  folded.open = true;
  row.scrollIntoView();
}
