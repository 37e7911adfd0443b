/** What a key of the desk does. */
export type Deed =
  | "next"
  | "previous"
  | "accept"
  | "reject"
  | "edit"
  | "undo"
  | "add"
  | "search"
  | "why"
  | "help"
  | "list1"
  | "list2"
  | "list3"
  | "list4";

/** The keys of the desk, as the page, its help and the README tell them. */
export const KEYS: readonly { keys: readonly string[]; words: string; deeds: readonly Deed[] }[] = [
  {
    keys: ["j", "k"],
    words: "next and previous figure (in the list, the arrow keys too)",
    deeds: ["next", "previous"],
  },
  { keys: ["a"], words: "accept the figure", deeds: ["accept"] },
  { keys: ["x"], words: "reject it", deeds: ["reject"] },
  { keys: ["e"], words: "correct its fields", deeds: ["edit"] },
  { keys: ["u"], words: "take back your last decision, else the last one on the figure", deeds: ["undo"] },
  { keys: ["n"], words: "add a figure that was missed: the selected words, or the chosen number", deeds: ["add"] },
  { keys: ["w"], words: "write why, for the next decision", deeds: ["why"] },
  { keys: ["/"], words: "search", deeds: ["search"] },
  {
    keys: ["1", "2", "3", "4"],
    words: "the lists: waiting, conflicts, problems, all",
    deeds: ["list1", "list2", "list3", "list4"],
  },
  { keys: ["?"], words: "this help", deeds: ["help"] },
];

/** Keys that are no letters; they work whether single letters are on or off. */
export const OTHER_KEYS: readonly { keys: readonly string[]; words: string }[] = [
  { keys: ["Left", "Right"], words: "in the text: from mark to mark, numbers that are not counted among them" },
  { keys: ["Enter"], words: "in the list: to the card of the figure; in a form: save" },
  { keys: ["Ctrl+Enter"], words: "in a form: save and accept" },
  { keys: ["Esc"], words: "back to the list; a form keeps what was typed" },
];
