/** Unfolds the table around the row that the address names, for browsers that do not do so themselves (Safari, older Firefox). */
export function openNamedRow(): void {
  const row = document.querySelector(":target");
  const folded = row?.closest("details");
  if (!row || !folded || folded.open) return;
  folded.open = true;
  row.scrollIntoView();
}

/** Unfolds everything, for on paper nothing can be opened; newer browsers do so by the stylesheet. */
export function unfold(): void {
  for (const part of document.querySelectorAll("details")) part.open = true;
}
