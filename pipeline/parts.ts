/** Attribute of the element of a page whose parts a preview may put in one by one: the page's program makes each new one work. */
export const TAKES_PARTS = "data-takes-parts";

/** The event that each new part sends up the page. */
export const NEW_PART = "tallywire-part";
