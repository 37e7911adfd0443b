/** Whether a word that no list knows ends as verbs do in the past or the -ing form. */
export const endsLikeVerb = (word: string) => word.length > 4 && (word.endsWith("ed") || word.endsWith("ing"));

const LIKE_VERB = /(?:ed|ing)$/;

/** Whether a word may be a verb for all that its ending tells: "called", "singing", "bed". */
export const mayBeVerb = (word: string) => LIKE_VERB.test(word);

const SERVES = /^(?:serv|us|doubl|act|function)(?:e|es|ed|ing|s)$/i;

/** "served" of "served as a shelter", "used" of "used as a school". */
export const serves = (word: string) => SERVES.test(word);
