const [L, Y] = [108, 121];

/** Whether a word that no list knows ends as adverbs do: "arbitrarily". */
export const endsLikeAdverb = (text: string, start: number, end: number) =>
  end - start > 4 && text.charCodeAt(end - 1) === Y && text.charCodeAt(end - 2) === L;
