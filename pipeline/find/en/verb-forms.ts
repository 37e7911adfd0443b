/** Whether a word that no list knows ends as verbs do in the past or the -ing form. */
export const endsLikeVerb = (word: string) => word.length > 4 && (word.endsWith("ed") || word.endsWith("ing"));
