/** Counted without a noun of its own, a person is a person, whatever word stands there. */
const NOBODY = new Set([
  "person",
  "other",
  "individual",
  "dead",
  "wounded",
  "injured",
  "missing",
  "death",
  "body",
  "life",
  "fatality",
  "casualty",
  "whom",
]);

const IRREGULAR: Readonly<Record<string, string>> = {
  people: "person",
  persons: "person",
  children: "child",
  men: "man",
  women: "woman",
  policemen: "policeman",
  policewomen: "policewoman",
  gunmen: "gunman",
  lives: "life",
  wives: "wife",
  families: "family",
};

/** What follows the head noun: "members of the army", "people displaced from Idlib". */
const AFTER_HEAD = new Set("of in from at on with who and near for by to among under aged".split(" "));

/** Endings of the plural and what stands for them in the singular. */
const PLURALS: readonly [ending: string, singular: string][] = [
  ["ies", "y"],
  ["ches", "ch"],
  ["shes", "sh"],
  ["sses", "ss"],
  ["xes", "x"],
];

/** Head noun in the singular: "displaced members of the army" -> "member"; no noun means people. */
export function headNoun(noun: string | null): string {
  const words = (noun || "people").toLowerCase().replaceAll("-", " ").replaceAll("’", "'").trim().split(/\s+/);
  const stop = words.findIndex((word, i) => i > 0 && AFTER_HEAD.has(word));
  const head = words.slice(0, stop < 0 ? words.length : stop).at(-1) ?? "people";
  return singular(head.replace(/^[.,;:()"']+|[.,;:()"']+$/g, ""));
}

function singular(word: string): string {
  const known = IRREGULAR[word];
  if (known !== undefined) return known;
  if (word.endsWith("men")) return `${word.slice(0, -2)}an`;
  for (const [ending, single] of PLURALS) {
    if (word.endsWith(ending) && word.length > ending.length + 1) return word.slice(0, -ending.length) + single;
  }
  return word.endsWith("s") && !/(ss|us)$/.test(word) && word.length > 3 ? word.slice(0, -1) : word;
}

/** Whether two counted nouns have the same head, or both stand for anybody. */
export function sameNoun(a: string | null, b: string | null): boolean {
  const [x, y] = [headNoun(a), headNoun(b)];
  return x === y || (NOBODY.has(x) && NOBODY.has(y));
}
