import type { ClassName } from "../classes.ts";
import type { Entry, Meaning } from "../lexicon.ts";

/** `base third past participle -ing`; a form that has blanks is written with `_`. */
export function verb(forms: string, classes: ClassName[], meaning: Meaning = {}): Entry[] {
  const [base, third, past, participle, ing] = forms.split(" ").map((form) => form.replaceAll("_", " "));
  const row = (words: string | undefined, form: ClassName[]): Entry => ({
    words: words!,
    classes: [...classes, ...form],
    meaning,
  });
  return [row(base, []), row(third, ["V_FIN"]), row(past, ["V_FIN"]), row(participle, ["V_PP"]), row(ing, ["V_ING"])];
}

/** Regular verbs, parted by blanks: `kill` gives kills killed killed killing; `stab*` doubles its last letter. */
export function regular(words: string, classes: ClassName[], meaning: Meaning = {}): Entry[] {
  return words.split(" ").flatMap((word) => {
    const base = word.replace("*", "");
    return verb(`${base} ${regularForms(base, word.endsWith("*"))}`, classes, meaning);
  });
}

/** Verbs with words behind them, joined by `_`; irregular ones by their table. `*` marks a verb that is not the first word or doubles its letter. */
export function phrases(rows: string, classes: ClassName[], meaning: Meaning): Entry[] {
  return rows
    .trim()
    .split(/\s+/)
    .flatMap((row) => {
      const words = row.split("_");
      const at = Math.max(
        0,
        words.findIndex((word) => word.endsWith("*")),
      );
      const head = words[at]!.replace("*", "");
      const inflected = IRREGULAR[head] ?? regularForms(head, at === 0 && words[at]!.endsWith("*"));
      const forms = [head, ...inflected.split(" ")].map((form) => words.with(at, form).join("_"));
      return verb(forms.join(" "), classes, meaning);
    });
}

const IRREGULAR: Record<string, string> = {
  lead: "leads led led leading",
  spread: "spreads spread spread spreading",
  leave: "leaves left left leaving",
  quit: "quits quit quit quitting",
  seek: "seeks sought sought seeking",
  take: "takes took taken taking",
  sleep: "sleeps slept slept sleeping",
  run: "runs ran run running",
  lose: "loses lost lost losing",
  go: "goes went gone going",
  come: "comes came come coming",
  make: "makes made made making",
  set: "sets set set setting",
  spend: "spends spent spent spending",
  get: "gets got got getting",
  find: "finds found found finding",
  become: "becomes became become becoming",
  put: "puts put put putting",
  give: "gives gave given giving",
  bring: "brings brought brought bringing",
  fly: "flies flew flown flying",
  carry: "carries carried carried carrying",
  drive: "drives drove driven driving",
  send: "sends sent sent sending",
  tear: "tears tore torn tearing",
  blow: "blows blew blown blowing",
  slam: "slams slammed slammed slamming",
  rip: "rips ripped ripped ripping",
  fall: "falls fell fallen falling",
  sweep: "sweeps swept swept sweeping",
  break: "breaks broke broken breaking",
  lay: "lays laid laid laying",
  slide: "slides slid slid sliding",
  catch: "catches caught caught catching",
  burn: "burns burned burned burning",
  knock: "knocks knocked knocked knocking",
  shoot: "shoots shot shot shooting",
  beat: "beats beat beaten beating",
  freeze: "freezes froze frozen freezing",
  bleed: "bleeds bled bled bleeding",
  stab: "stabs stabbed stabbed stabbing",
  pay: "pays paid paid paying",
  leap: "leaps leapt leapt leaping",
  meet: "meets met met meeting",
  hold: "holds held held holding",
  dig: "digs dug dug digging",
  cut: "cuts cut cut cutting",
  sink: "sinks sank sunk sinking",
  feed: "feeds fed fed feeding",
  teach: "teaches taught taught teaching",
  throw: "throws threw thrown throwing",
  have: "has had had having",
  rebuild: "rebuilds rebuilt rebuilt rebuilding",
  flee: "flees fled fled fleeing",
};

function regularForms(base: string, doubled = false): string {
  if (/[^aeou]y$/.test(base)) {
    const stem = `${base.slice(0, -1)}i`;
    return `${stem}es ${stem}ed ${stem}ed ${base}ing`;
  }
  const stem = base.endsWith("e") ? base.slice(0, -1) : `${base}${doubled ? base.at(-1) : ""}`;
  const third = /(s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`;
  return `${third} ${stem}ed ${stem}ed ${stem}ing`;
}
