import { describe, expect, it } from "vitest";
import { publish } from "../../../pipeline/publish/publish.ts";
import type { SignedFile } from "../../../pipeline/publish/story/check-signed.ts";
import { FLIGHT, project, TOLL, tableOf } from "../../support/pages.ts";

/** What every story is told that nobody has signed off, or that has an error. */
const ALWAYS = ["story-unsigned", "story-held"];

function write(markdown: string, head = "title: The toll", figures = [TOLL, FLIGHT], signed: SignedFile | null = null) {
  const text = `---\n${head}\n---\n${markdown}\n`;
  const { files, problems } = publish(project({ figures, stories: [{ path: "data/stories/toll.md", text, signed }] }));
  const page = files.find((file) => file.path === "charts/stories/toll.html");
  const own = problems.filter(({ code }) => !ALWAYS.includes(code));
  return { page: page === undefined ? null : String(page.content), problems: own };
}

const body = (markdown: string) => /<h1[^>]*>.*?<\/h1>\s*([\s\S]*?)\s*<\/main>/.exec(write(markdown).page ?? "")?.[1];

describe("Markdown", () => {
  it.each([
    ["Plain *soft* **loud** `code`", "<p>Plain <em>soft</em> <strong>loud</strong> <code>code</code></p>"],
    ["# One", "<h2>One</h2>"],
    ["### Three", "<h3>Three</h3>"],
    ["##### Five", "<h4>Five</h4>"],
    ["> said", "<blockquote><p>said</p>\n</blockquote>"],
    ["- a\n- b", "<ul><li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ul>"],
    ["3. a", '<ol start="3"><li><p>a</p>\n</li>\n</ol>'],
    ["1. a", "<ol><li><p>a</p>\n</li>\n</ol>"],
    ["    <code>", "<pre><code>&lt;code&gt;</code></pre>"],
    ["a\\\nb", "<p>a<br>\nb</p>"],
    ["***", "<hr>"],
    ["<b>raw</b> & more", "<p>&lt;b&gt;raw&lt;/b&gt; &amp; more</p>"],
    ["<div>\nraw\n</div>", "&lt;div&gt;\nraw\n&lt;/div&gt;"],
    ["[a](https://example.org/x)", '<p><a href="https://example.org/x">a</a></p>'],
    ["[a][1]\n\n[1]: https://example.org/x", '<p><a href="https://example.org/x">a</a></p>'],
    ["[a](javascript:alert)", "<p>a</p>"],
  ])("%j", (markdown, html) => {
    expect(body(markdown)).toBe(html);
  });
});

describe("head", () => {
  it("prints title, dek, byline and language", () => {
    const head = 'title: "2019: <a year>"\nbyline: A. Writer\ndek: What is known\nlanguage: en-GB';
    const { page, problems } = write("Text.", head);
    expect(problems).toEqual([]);
    for (const part of [
      "2019: &lt;a year&gt;</h1>",
      "By <bdi>A. Writer</bdi>",
      ">What is known</p>",
      '<html lang="en-GB" dir="ltr">',
    ])
      expect(page).toContain(part);
  });

  it("puts before the writer's name what the story's language does", () => {
    expect(write("Text.", "title: T\nbyline: A. Writer\nlanguage: fr").page).toContain("Par <bdi>A. Writer</bdi>");
  });

  it.each([
    ["ar", "rtl"],
    ["fa-AF", "rtl"],
    ["fr", "ltr"],
  ])("prints a story in %s from %s", (language, direction) => {
    expect(write("Text.", `title: T\nlanguage: ${language}`).page).toContain(
      `<html lang="${language}" dir="${direction}">`,
    );
  });

  it.each([
    ["byline: A", "story-title", "error", 1],
    ['title: "open', "story-head", "error", 3],
    ["title: T\nauthor: A", "story-key", "warning", 3],
  ])("%j", (head, code, severity, line) => {
    const { problems, page } = write("Text.", head);
    expect(problems.map((each) => [each.code, each.severity, each.file, each.line])).toEqual([
      [code, severity, "data/stories/toll.md", line],
    ]);
    expect(page === null).toBe(severity === "error");
  });

  it("misses a head that is not there", () => {
    const { files, problems } = publish(
      project({ stories: [{ path: "data/stories/a.md", text: "Text --- only.\n", signed: null }] }),
    );
    expect(problems.map((each) => each.code)).toEqual(["story-title", "story-held"]);
    expect(files.some((file) => file.path.startsWith("charts/stories"))).toBe(false);
  });
});

describe("figures", () => {
  it("prints the words with their evidence", () => {
    const { page, problems } = write(
      `By August [more than *860* civilians](figure:${TOLL.id}) and [more than 860](figure:${TOLL.id}).`,
    );
    expect(problems).toEqual([]);
    expect(page).toContain('id="use-1-1" href="#note-1"');
    expect(page).toContain('popovertarget="proof-1-1">more than <em>860</em> civilians</button>');
    expect(page).toContain('<span class="proof" popover id="proof-1-1"');
    expect(page).toContain('<a href="#use-1-2"');
    expect(page).toContain("<mark>more than 860 civilians</mark> in eight years");
    expect(page).toContain('href="../index.html#fig-idlib-2019.d1"');
  });

  const rejected = { ...TOLL, status: "rejected" as const, status_reason: "a typing error" };
  const old = { ...TOLL, superseded_by: "next" };
  it.each([
    ["[861 civilians](figure:idlib-2019.d1)", TOLL, "story-number", "error"],
    ["[eight hundred civilians](figure:idlib-2019.d1)", TOLL, "story-number", "error"],
    ["[860 civilians](figure:gone.d9)", TOLL, "story-figure-unknown", "error"],
    ["[more than 860](figure:idlib-2019.d1)", rejected, "story-figure-rejected", "error"],
    ["[860 civilians](figure:idlib-2019.d1)", TOLL, "story-hedge", "warning"],
    ["[about 860 civilians](figure:idlib-2019.d1)", TOLL, "story-hedge", "warning"],
    ["[over 860](figure:idlib-2019.d1)", old, "story-figure-old", "notice"],
    ["![](chart:death)", TOLL, "story-chart-unknown", "error"],
    ["![](chart:deaths)\n\n![](chart:deaths)", TOLL, "story-chart-twice", "error"],
    ["Here: ![](chart:deaths)", TOLL, "story-image", "error"],
    ["![a cat](cat.png)", TOLL, "story-image", "error"],
    ["[x](ftp://example.org)", TOLL, "story-link", "warning"],
  ])("%s", (markdown, figure, code, severity) => {
    const { page, problems } = write(`\nFirst.\n\n${markdown}`, "title: T", [figure]);
    const [only, ...more] = problems;
    expect([only?.code, only?.severity, only?.file, more.length]).toEqual([code, severity, "data/stories/toll.md", 0]);
    expect(only?.line).toBe(code === "story-chart-twice" ? 9 : 7);
    expect(page === null).toBe(severity === "error");
  });

  it.each([
    "More than [860 civilians](figure:idlib-2019.d1) died.",
    "The UN put it at over [*860*](figure:idlib-2019.d1).",
  ])("takes the hedge before a link for its own: %s", (markdown) => expect(write(markdown).problems).toEqual([]));

  it("takes no hedge of another clause", () => {
    const { problems } = write("More than ever. [860 civilians](figure:idlib-2019.d1) died.");
    expect(problems.map(({ code }) => code)).toEqual(["story-hedge"]);
  });

  it("says both numbers where they differ", () => {
    const [found] = write(`[861 civilians](figure:${TOLL.id})`).problems;
    expect(found?.message).toMatch(/says 861 in "861 civilians", figure idlib-2019\.d1 says more than 860/);
  });
});

it("puts a chart in with the editor's caption", () => {
  const { page } = write("![The toll, as counted](chart:deaths)");
  expect(page).toContain('<figure class="chart" lang="en" dir="ltr" id="chart-deaths"');
  expect(page).toContain('<p class="chart-caption" dir="auto">The toll, as counted</p>');
  expect(page).toContain('href="../deaths.csv"');
});

describe("figures that the program words", () => {
  const words = (page: string | null) =>
    [...(page ?? "").matchAll(/<button[^>]*>(.*?)<\/button>/g)].map(([, said]) => said);
  const few = { ...TOLL, id: "few", value: 3, low: 3, unit: "clinics" };

  it.each([
    [`They killed [](figure:${TOLL.id}).`, "more than 860 civilians"],
    [`[](figure:${TOLL.id}) died.`, "More than 860 civilians"],
    [`It is over. [](figure:${TOLL.id}) died.`, "More than 860 civilians"],
    [`[ ](figure:${TOLL.id} "bare")`, "More than 860"],
    [`hit [](figure:few "words")`, "more than three clinics"],
    ["hit [](figure:few)", "more than 3 clinics"],
    [`a [](<calc:${TOLL.id} / 2> "to 100")`, "more than 400 civilians"],
    [`a [][toll]\n\n[toll]: figure:${TOLL.id}`, "more than 860 civilians"],
  ])("%s", (markdown, said) => {
    const { page, problems } = write(markdown, "title: T", [TOLL, FLIGHT, few]);
    expect([words(page), problems]).toEqual([[said], []]);
  });

  it.each([
    [
      "fr",
      [`tué [](figure:${TOLL.id})`, `tué [plus de 860](figure:${TOLL.id})`],
      ["plus de 860 civils", "plus de 860"],
      [],
    ],
    ["fr-CA", [`[un tiers](calc:${TOLL.id}/2)`], ["un tiers"], ["story-calc-unread"]],
    ["ar", [`[](figure:${TOLL.id})`], ["أكثر من ٨٦٠ مدنياً"], []],
    ["ar", [`[أكثر من ٨٦٠](figure:${TOLL.id})`], ["أكثر من ٨٦٠"], []],
    ["fa", [`a [](figure:${TOLL.id})`], ["more than 860 civilians"], ["story-language"]],
  ])("%s: %j", (language, paragraphs, said, codes) => {
    const { page, problems } = write(paragraphs.join("\n\n"), `title: T\nlanguage: ${language}`);
    expect([words(page), problems.map(({ code }) => code)]).toEqual([said, codes]);
  });

  it("writes small numbers as the head says", () => {
    const { page } = write(`[](figure:few) of [](figure:few "digits")`, "title: T\nnumbers: words", [TOLL, few]);
    expect(words(page)).toEqual(["More than three clinics", "more than 3 clinics"]);
  });

  it("marks what it works out as derived, with its parts", () => {
    const { page } = write(`[half of them](calc:${TOLL.id}/2) and [](figure:${FLIGHT.id})`);
    expect(page).toBeNull();
    const good = write(`[more than 430](calc:${TOLL.id}/2) and [](figure:${FLIGHT.id})`).page;
    expect(good).toContain(
      "<strong>more than 430 civilians</strong>: derived, worked out for this story and stated by nobody",
    );
    expect(good).toContain('<bdi>more than 860 civilians</bdi> ÷ 2, from notes <a href="#note-2">2</a>');
    expect(good).toContain('<a id="use-3-1" href="#note-3">');
  });

  it("knows its styles", () => {
    expect(write(`[](figure:${TOLL.id} "loud")`).problems.map(({ code }) => code)).toEqual(["story-style"]);
  });
});

describe("tables", () => {
  it.each([
    ["deaths", ["more than 860 civilians"]],
    ["figures id=idlib-2019.f1", ["more than 400,000 people"]],
    [`deaths window="Idlib region, since late April 2019"`, ["more than 860 civilians"]],
  ])("%s", (said, amounts) => {
    const { page, problems } = write(`![Who says what](<table:${said}>)`);
    expect(problems).toEqual([]);
    expect([...(page ?? "").matchAll(/<td><bdi>([^<]*)<\/bdi><sup>/g)].map(([, amount]) => amount)).toEqual(amounts);
    expect(page).toContain('<caption dir="auto">Who says what</caption>');
  });

  it.each([
    ["nothing", /no table "nothing" of figures; the tables are: figures, deaths/],
    ["deaths value=3", /no row of "deaths"/],
    ["deaths colour=3", /no column "colour"/],
    ["deaths the last", /"the last" is no filter/],
  ])("%s is refused", (said, why) => {
    const { problems } = write(`![](<table:${said}>)`);
    expect(problems.map(({ code, message }) => [code, message])).toEqual([["story-table", expect.stringMatching(why)]]);
  });
});

it("warns of numbers that no reference covers, in text, head and captions", () => {
  const { problems, page } = write(
    `860 died.\n\n![After 12 weeks](chart:deaths)\n\n[more than 860](figure:${TOLL.id})`,
    "title: 860 dead\ndek: And 400,000 fled",
  );
  expect(page).not.toBeNull();
  expect(problems.map(({ code, line, quote, figure }) => [code, line, quote, figure])).toEqual([
    ["story-number-loose", 1, "400,000", null],
    ["story-number-loose", 7, "12", null],
    ["story-number-loose", 5, "860", TOLL.id],
  ]);
});

describe("tables and notes in the story's language", () => {
  const nobody = {
    ...TOLL,
    id: "no",
    source: { ...TOLL.source, name: null },
    place: { ...TOLL.place, name: null },
    published: null,
  };
  const markdown = `[](calc:${TOLL.id}/2)\n\n![](<table:deaths>)`;

  it.each([
    [
      "fr",
      [
        "Plus de 430 civils [1]",
        "Qui le dit\tChiffre\tOù\tQuand\tPublié",
        "aucune source citée\tplus de 860 civils\tLieu non précisé\tDu 21 avr. 2019 au 20 août 2019\tsans date\t[3]",
        "[1] plus de 430 civils: calculé pour cet article, personne ne l’énonce: [2] ÷ 2",
      ],
      ["D’où viennent les chiffres", "d’après les notes", "Retour au texte, note 2, emploi 1", "(source citée)"],
    ],
    [
      "ar",
      [
        "أكثر من ٤٣٠ مدنياً [1]",
        "من يقول ذلك\tالرقم\tأين\tمتى\tالنشر",
        "لا مصدر مذكور\tأكثر من ٨٦٠ مدنياً\tمكان غير محدد\tمن ٢١ نيسان/أبريل ٢٠١٩ إلى ٢٠ آب/أغسطس ٢٠١٩\tبلا تاريخ\t[3]",
        "[1] أكثر من ٤٣٠ مدنياً: محسوب لهذه القصة ولم يذكره أحد: [2] ÷ ٢",
      ],
      ["من أين تأتي الأرقام", "من الملاحظات", "العودة إلى النص، الملاحظة 2، الموضع 1", "(المصدر مذكور)"],
    ],
  ])("%s", (language, lines, words) => {
    const text = `---\ntitle: T\nlanguage: ${language}\n---\n${markdown}\n`;
    const parts = {
      figures: [TOLL, FLIGHT, nobody],
      tables: [tableOf("deaths", [TOLL, nobody])],
      stories: [{ path: "data/stories/toll.md", text, signed: null }],
    };
    const { files } = publish(project(parts));
    const contentOf = (file: string) => String(files.find(({ path }) => path === `charts/stories/${file}`)?.content);
    for (const line of lines)
      expect(
        contentOf("toll.txt")
          .replace(/\u00a0/g, " ")
          .split("\n"),
      ).toContain(line);
    for (const part of words) expect(contentOf("toll.html")).toContain(part);
  });
});

it("writes the story as plain text with its sources", () => {
  const markdown = `They killed [](figure:${TOLL.id}) *there*,\nit [says](https://example.org).\n\n- one\n- [half a million](unchecked:)\n\n![](<table:deaths>)`;
  const story = {
    path: "data/stories/toll.md",
    text: `---\ntitle: T\nbyline: A. B.\n---\n${markdown}\n`,
    signed: null,
  };
  const text = publish(project({ stories: [story] })).files.find(({ path }) => path.endsWith("toll.txt"))?.content;
  expect(text).toBe(`T

By A. B.

They killed more than 860 civilians [1] there, it says (https://example.org/).

- one
- half a million

Who says it\tFigure\tWhere\tWhen\tPublished
Syrian Observatory for Human Rights\tmore than 860 civilians\tIdlib region\t21 Apr 2019 to 20 Aug 2019\t20 Aug 2019\t[1]

Sources

[1] more than 860 civilians: Syrian Observatory for Human Rights; Idlib region. 21 Apr 2019 to 20 Aug 2019. Idlib under fire, Example Wire, 20 Aug 2019, https://example.org/idlib?a=1&b=2. "The offensive has killed more than 860 civilians in eight years - and since late April alone, it said."
`);
});
