import { describe, expect, it } from "vitest";
import { arabic } from "../../pipeline/catalogue/ar/ar.ts";
import { catalogueOf } from "../../pipeline/catalogue/languages.ts";
import type { Comparator } from "../../pipeline/types.ts";

const FR = catalogueOf("fr");
const AR = catalogueOf("ar");

/** A figure as the tables have it. */
const figure = (
  comparator: Comparator,
  value: number | null,
  low: number | null = null,
  high: number | null = null,
) => ({
  comparator,
  value,
  low,
  high,
});

describe("a figure's label", () => {
  it.each([
    [figure("exact", 1), "civilian", "1 civil", "مدني واحد"],
    [figure("exact", 2), "civilians", "2 civils", "مدنيان"],
    [figure("more_than", 2), "children", "plus de 2 enfants", "أكثر من طفلين"],
    [figure("exact", 7), "women", "7 femmes", "٧ نساء"],
    [figure("at_least", 11), "people", "au moins 11 personnes", "ما لا يقل عن ١١ شخصاً"],
    [figure("more_than", 860), "civilians", "plus de 860 civils", "أكثر من ٨٦٠ مدنياً"],
    [figure("exact", 100), "Civilians", "100 civils", "١٠٠ مدني"],
    [figure("exact", 102), "hospitals", "102 hôpitaux", "١٠٢ مستشفى"],
    [figure("exact", 103), "houses", "103 logements", "١٠٣ منازل"],
    [figure("more_than", 370_000), "people", "plus de 370\u202f000 personnes", "أكثر من ٣٧٠٬٠٠٠ شخص"],
    [figure("nearly", 630_000), "displacements", "près de 630\u202f000 déplacements", "قرابة ٦٣٠٬٠٠٠ حركة نزوح"],
    [figure("about", 3.5), "families", "environ 3,5 ménages", "نحو ٣٫٥ أسرة"],
    [figure("at_most", 300), "people", "au plus 300 personnes", "ما لا يزيد على ٣٠٠ شخص"],
    [figure("fewer_than", 300), "people", "moins de 300 personnes", "أقل من ٣٠٠ شخص"],
    [figure("between", null, 10, 15), "people", "10 à 15 personnes", "من ١٠ إلى ١٥ شخصاً"],
    [figure("vague", null, 24), "children", "des dizaines d’enfants", "عشرات الأطفال"],
    [figure("vague", null, 200), "people", "des centaines de personnes", "مئات الأشخاص"],
    [figure("vague", null, 3), "civilians", "plusieurs civils", "عدة مدنيين"],
    [figure("vague", null, 60), "civilians", "au moins 60 civils", "ما لا يقل عن ٦٠ مدنياً"],
    [figure("exact", 0), "women", "aucune femme", "صفر من النساء"],
    // What no vocabulary knows stays in the report's own words.
    [
      figure("exact", 723),
      "members of the army",
      "723 «\u00a0members of the army\u00a0»",
      "٧٢٣ من «\u2068members of the army\u2069»",
    ],
  ])("%j of %s", (amount, unit, french, arab) => {
    expect([FR.label(amount, unit), AR.label(amount, unit)]).toEqual([french, arab]);
  });

  it("has western digits where a newsroom wants them", () => {
    const western = arabic("latn");
    expect(western.label(figure("more_than", 370_000), "people")).toBe("أكثر من 370,000 شخص");
    expect([western.percent(13), western.day("2019-08-20"), western.axisNumbers?.numerals]).toEqual([
      "13%",
      "20\u00a0آب/أغسطس\u00a02019",
      undefined,
    ]);
  });
});

describe("what is counted", () => {
  it.each([
    ["civilians", "deaths", "Civils tués", "القتلى من المدنيين"],
    ["people", "deaths", "Personnes tuées", "القتلى"],
    ["women", "displaced", "Femmes déplacées", "النازحون من النساء"],
    ["households", "displaced", "Ménages déplacés", "الأسر النازحة"],
    ["IDPs", "displaced", "Déplacés internes", "النازحون"],
    [
      "rebels of the south",
      "deaths",
      "Morts\u00a0: «\u00a0rebels of the south\u00a0»",
      "القتلى: «\u2068rebels of the south\u2069»",
    ],
  ])("%s, %s", (unit, measure, french, arab) => {
    expect([FR.measures.counted(unit, measure), AR.measures.counted(unit, measure)]).toEqual([french, arab]);
  });
});

describe("a window", () => {
  it.each([
    [{ kind: "since", start: "2019-04-21", exactness: "late" }, "depuis fin avril 2019", "منذ أواخر نيسان/أبريل ٢٠١٩"],
    [{ kind: "since", start: "2011-01-01", exactness: "year" }, "depuis 2011", "منذ عام ٢٠١١"],
    [
      { kind: "since", start: "2019-01-01", exactness: "day" },
      "depuis le 1er janvier 2019",
      "منذ ١ كانون الثاني/يناير ٢٠١٩",
    ],
    [{ kind: "until", end: "2019-08-20" }, "jusqu’au 20 août 2019", "حتى ٢٠ آب/أغسطس ٢٠١٩"],
    [{ kind: "year", year: 2019 }, "en 2019", "في عام ٢٠١٩"],
    [{ kind: "years", from: 2014, to: 2019 }, "de 2014 à 2019", "من ٢٠١٤ إلى ٢٠١٩"],
    [{ kind: "month", month: "2019-02-01" }, "en février 2019", "في شباط/فبراير ٢٠١٩"],
    [{ kind: "on", day: "2019-07-12" }, "le 12 juillet 2019", "في ١٢ تموز/يوليو ٢٠١٩"],
    [{ kind: "days", start: "2019-05-06", end: "2019-05-17" }, "du 6 au 17 mai 2019", "من ٦ إلى ١٧ أيار/مايو ٢٠١٩"],
    [
      { kind: "days", start: "2019-04-28", end: "2019-05-17" },
      "du 28 avril au 17 mai 2019",
      "من ٢٨ نيسان/أبريل إلى ١٧ أيار/مايو ٢٠١٩",
    ],
    [{ kind: "unsaid" }, "période non précisée", "فترة غير محددة"],
  ] as const)("%j", (shape, french, arab) => {
    const plain = (words: string) => words.replaceAll("\u00a0", " ");
    expect([plain(FR.period(shape)), plain(AR.period(shape))]).toEqual([french, arab]);
  });
});

describe("a name of the other direction", () => {
  it.each([
    ["إدلب", "\u2068إدلب\u2069", "إدلب"],
    ["Idlib", "Idlib", "\u2068Idlib\u2069"],
    // Marks of its own would turn what follows around.
    ["\u202eIdlib", "Idlib", "\u2068Idlib\u2069"],
    ["2019", "2019", "2019"],
  ])("%j", (name, left, right) => {
    expect([FR.name(name), AR.name(name)]).toEqual([left, right]);
  });
});
