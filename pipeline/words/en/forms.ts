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

/** Verbs with words behind them, joined by `_`; irregular ones by their table. */
export function phrases(rows: string, classes: ClassName[], meaning: Meaning): Entry[] {
  return rows
    .trim()
    .split(/\s+/)
    .flatMap((row) => {
      const [head = "", ...rest] = row.split("_");
      const tail = rest.length === 0 ? "" : ` ${rest.join(" ")}`;
      const [third, past, participle, ing] = (IRREGULAR[head] ?? regularForms(head)).split(" ");
      const forms = [head, third, past, participle, ing].map((form) => `${form}${tail}`.replaceAll(" ", "_"));
      return verb(forms.join(" "), classes, meaning);
    });
}

const IRREGULAR: Record<string, string> = {
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
  rip: "rips ripped ripped ripping",
  fall: "falls fell fallen falling",
  sweep: "sweeps swept swept sweeping",
  burn: "burns burned burned burning",
  knock: "knocks knocked knocked knocking",
  flee: "flees fled fled fleeing",
};

function regularForms(base: string, doubled = false): string {
  const stem = base.endsWith("e") ? base.slice(0, -1) : `${base}${doubled ? base.at(-1) : ""}`;
  const third = /(s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`;
  return `${third} ${stem}ed ${stem}ed ${stem}ing`;
}
