/** "Aa", "Ba", ..., "Aba": names of storms, each another. */
const stormName = (n: number): string =>
  (n < 26 ? "" : stormName(Math.floor(n / 26) - 1)) + String.fromCharCode(97 + (n % 26));
const STORMS = Array.from({ length: 400 }, (_, n) => {
  const name = `T${stormName(n)}ra`;
  return `Storm ${name} hit on 5 May. Storm ${name} left nine dead. `;
}).join("");

/** Texts that a slow pattern or a look back without bound would choke on: each piece is repeated to the length asked for. */
export const HOSTILE: readonly [name: string, piece: string][] = [
  // No bracket stands anywhere: who looks for one looks through all of it.
  ["times behind figures", "We recorded 412 deaths in 187 incidents in September and 40 people fled in July. "],
  ["digits", "7"],
  ["spaced digits", "7 "],
  ["groups of digits", "384 000 "],
  ["digits and hyphens", "12-"],
  ["digits and dots", "1.2."],
  ["digits and strokes", "1/2/"],
  ["numbers", "12 1,234 three dozen 4.5 million "],
  ["number words", "two hundred thousand and "],
  ["vague words", "dozens hundreds of thousands "],
  ["one word", "a"],
  ["one word of marks", "\u0301"],
  ["and", "and "],
  ["of", "of "],
  ["of and the", "of the "],
  ["commas", ","],
  ["spaced commas", ", "],
  ["hyphens", "-"],
  ["full stops", ". "],
  ["blank lines", "\n\n"],
  ["bullets", "\n- 12"],
  ["capitals", "KABUL "],
  ["capitalised words", "Ana Prado "],
  ["places", "Idlib Kabul San Jose "],
  ["places in places", "in Idlib in Syria near "],
  ["bodies", "the United Nations and "],
  ["quotes", '"'],
  ["quotes and words", '"killed" '],
  ["open brackets", "((( "],
  ["brackets", "(12) [3] "],
  ["who speaks", "police said "],
  ["quoted speakers", '"12 died," he said, "'],
  ["times", "on Monday in May 2019 since "],
  ["dates", "3/4/2019 2019-08-20 "],
  ["verbs", "killed wounded displaced "],
  ["figures of one sentence", "killed 12 and wounded 30 and "],
  ["figures of many sentences", "Raids killed 12 people. "],
  ["one event told again and again", "A quake killed 12 people on 5 May. The quake hurt nine more. "],
  ["storms", STORMS],
  ["parts", "12 people, including four children, five of them "],
  ["owners", "the town's "],
  ["adverbs", "reportedly "],
  ["half pairs", "\ud83d"],
  ["right to left", "\u202e\u05d0\u05d1 12 "],
];

/** A piece repeated to at least so many units. */
export const filled = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length));
