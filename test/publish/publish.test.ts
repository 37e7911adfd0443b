import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { problem } from "../../pipeline/problems.ts";
import { CHANGES_PAGE } from "../../pipeline/publish/changes.ts";
import { type PublishInput, publish } from "../../pipeline/publish/publish.ts";
import { EMBED_SCRIPT } from "../../pipeline/scripts/embed.ts";
import { NOTEBOOK_SCRIPT } from "../../pipeline/scripts/notebook.ts";
import { chartOf, FLIGHT, project, REPORT, said, TOLL, YEARS } from "../support/pages.ts";

function files(sketch: Partial<PublishInput> = {}): Map<string, string> {
  return new Map(publish(project(sketch)).files.map(({ path, content }) => [path, String(content)]));
}

/** A page without the script that it has of its own. */
function withoutProgram(markup: string): string {
  return [EMBED_SCRIPT, NOTEBOOK_SCRIPT].reduce(
    (left, script) => left.replace(`<script>${script}</script>`, ""),
    markup,
  );
}

const STORY = { path: "data/stories/toll.md", text: `---\ntitle: The toll\n---\n![](chart:deaths)\n`, signed: null };
const PAGES = ["charts/deaths.html", "charts/index.html", "charts/stories/toll.html"];
const all = files({ stories: [STORY] });

it("makes the files of the design", () => {
  expect([...all.keys()]).toEqual([
    "charts/deaths.html",
    "charts/deaths.vl.json",
    "charts/deaths.svg",
    "charts/deaths-narrow.svg",
    "charts/deaths.png",
    "charts/deaths-card.png",
    "charts/deaths.csv",
    "charts/deaths.embed.txt",
    "charts/deaths.oembed.json",
    "charts/tallywire-host.js",
    "charts/index.html",
    "charts/stories/toll.html",
    "charts/stories/toll.txt",
  ]);
});

it("gives the same bytes twice", () => {
  expect(files({ stories: [STORY] })).toEqual(all);
});

it.each(PAGES)("%s names exactly its own stylesheets and program in its policy", (path) => {
  const page = all.get(path) ?? "";
  const blocks = (tag: string) =>
    [...page.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, "g"))].map((match) => match[1] ?? "");
  const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  const styles = blocks("style");
  const scripts = blocks("script").map((script) => ` script-src ${hash(script)};`);
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1]?.replaceAll("&#39;", "'");
  expect(styles.length).toBe(2);
  expect(scripts.length).toBe(path.startsWith("charts/stories/") ? 0 : 1);
  expect(policy).toBe(
    `default-src 'none';${scripts.join("")} style-src ${styles.map(hash).join(" ")}; base-uri 'none'; form-action 'none'`,
  );
});

it.each(PAGES)("%s runs nothing but that, loads nothing and asks not to be indexed", (path) => {
  const page = withoutProgram(all.get(path) ?? "");
  expect(
    page.match(
      /<script(?! type="application\/ld\+json")|\sstyle=|\son\w+=|<link rel="(?!canonical)|\ssrc=|@import|url\(/g,
    ),
  ).toBeNull();
  expect(page).toContain('<meta name="robots" content="noindex">');
});

it.each(PAGES)("every id of %s is there once, and every link inside it leads somewhere", (path) => {
  const page = all.get(path) ?? "";
  const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const wanted = [...page.matchAll(/(?:href="#|aria-labelledby=")([^"]+)"/g)].map((match) =>
    decodeURIComponent(match[1] ?? ""),
  );
  expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
});

it("links only files that a run writes", () => {
  const data = [
    "data/figures.csv",
    "data/deaths.csv",
    "data/problems.csv",
    "data/evidence.jsonl",
    "data/datapackage.json",
  ];
  const known = new Set([...all.keys(), ...data, CHANGES_PAGE]);
  const dead = PAGES.flatMap((path) =>
    [...(all.get(path) ?? "").matchAll(/href="([^"#:]+)(?:#[^"]*)?"/g)]
      .map((match) => new URL(match[1] ?? "", `http://x/${path}`).pathname.slice(1))
      .filter((target) => !known.has(target)),
  );
  expect(dead).toEqual([]);
});

it.each(["charts/deaths.html", "charts/stories/toll.html"])(
  "%s leads from each row to the sentence and to the page",
  (path) => {
    const page = all.get(path) ?? "";
    expect(page).toMatch(/ (id="|href="\.\.\/index\.html#)fig-idlib-2019\.d1"/);
    expect(page).toContain('href="https://example.org/idlib?a=1&amp;b=2#:~:text=The%20offensive');
    expect(page).toContain("The offensive has killed <mark>more than 860 civilians</mark> in eight years - and");
    expect(page).toContain("<td>860</td><td>not said</td>");
  },
);

it("shows each figure in its sentence, and other numbers as what they are", () => {
  const notebook = all.get("charts/index.html") ?? "";
  expect(notebook).toContain('<li id="fig-idlib-2019.d1" class="m0">');
  expect(notebook).toContain('<li id="fig-idlib-2019.f1" class="m1">');
  expect(notebook).toContain(
    'killed <mark class="m0">more than 860 civilians</mark> in <span class="number" title="duration, not a figure">eight years</span>',
  );
  expect(notebook).toContain("<i>duration:</i> eight years");
  expect(notebook).toContain("United Nations (inferred by speaker-before)");
});

it("shows no more of a report than the sentences of its figures", () => {
  const whole = { ...REPORT, text: `A secret opening. ${REPORT.text}` };
  expect(files({ reports: [whole] }).get("charts/index.html")).not.toContain("secret opening");
});

it("treats a report's words as text everywhere", () => {
  const evil = `</script><script>alert(1)</script>"'><img src=x onerror=alert(1)>`;
  const figure = {
    ...TOLL,
    ...said(`${evil} killed `, "860 civilians", evil),
    unit: evil,
    title: evil,
    publisher: evil,
    flags: [evil],
    source: { ...TOLL.source, name: evil },
    place: { ...TOLL.place, name: evil },
    period: { ...TOLL.period, phrase: evil },
  };
  const pages = files({
    figures: [figure],
    charts: [chartOf([figure], { title: evil, dek: evil, summary: evil, alt: evil, notes: [evil] })],
    reports: [{ ...REPORT, title: evil, publisher: evil, url: "javascript:alert(1)" }],
    numbers: [{ ...YEARS, text: evil }],
    problems: [problem("error", "x", evil, { quote: evil })],
    stories: [
      {
        path: "data/stories/toll.md",
        text: `---\ntitle: ${JSON.stringify(evil)}\n---\n${evil} [860](figure:${figure.id})\n\n${evil}\n`,
        signed: null,
      },
    ],
  });
  for (const path of [...PAGES, "charts/deaths.embed.txt"])
    expect(withoutProgram(pages.get(path) ?? "")).not.toMatch(/<script>|<img src=x|href="javascript/);
});

it("shows problems worst first, or that there are none", () => {
  const problems = [
    problem("error", "e", "a large thing", { file: "data/x.md", line: 3 }),
    problem("notice", "n", "a small thing"),
  ];
  const notebook = files({ problems }).get("charts/index.html") ?? "";
  expect(notebook).toContain("1 error, 1 notice, the worst first");
  expect(notebook.indexOf("a large thing")).toBeLessThan(notebook.indexOf("a small thing"));
  expect(notebook).toContain("data/x.md:3");
  expect(all.get("charts/index.html")).toContain("No problems.");
});

it("says which mark of a chart has no figure behind it", () => {
  const { problems } = publish(project({ figures: [FLIGHT] }));
  expect(problems.map(({ severity, code, file }) => [severity, code, file])).toEqual([
    ["error", "chart-uncited", "charts/deaths.html"],
  ]);
});

it("knows its own address only where somebody has said it", () => {
  const placed = files({ site: "https://news.example/charts" });
  expect(placed.get("charts/deaths.html")).toContain(
    '<link rel="canonical" href="https://news.example/charts/deaths.html">',
  );
  expect(placed.get("charts/deaths.html")).toContain(
    'property="og:image" content="https://news.example/charts/deaths-card.png"',
  );
  expect(placed.get("charts/deaths.html")).toContain(
    '<link rel="alternate" type="application/json+oembed" href="https://news.example/charts/deaths.oembed.json" title=',
  );
  expect(placed.get("charts/deaths.embed.txt")).toContain('src="https://news.example/charts/deaths.html"');
  expect(all.get("charts/deaths.html")).not.toMatch(/canonical|og:image|oembed/);
  expect(all.get("charts/deaths.embed.txt")).toContain("replace https://your-site.example/charts below");
});

it("describes the data set for search engines", () => {
  const json =
    /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(all.get("charts/index.html") ?? "")?.[1] ?? "";
  expect(JSON.parse(json)).toMatchObject({
    "@type": "Dataset",
    temporalCoverage: "2019-04-21/2019-08-20",
    spatialCoverage: ["Idlib region"],
    variableMeasured: ["deaths", "displaced"],
    isBasedOn: ["https://example.org/idlib?a=1&b=2"],
    distribution: [{ contentUrl: "../data/figures.csv" }, { contentUrl: "../data/deaths.csv" }, {}],
  });
  const placed = files({ site: "https://news.example/toll/charts" }).get("charts/index.html");
  expect(placed).toContain('"contentUrl":"https://news.example/toll/data/figures.csv"');
});

it("works with nothing to show", () => {
  const empty = files({ charts: [], tables: [], reports: [], numbers: [], figures: [] });
  expect(empty.get("charts/index.html")).toContain("No chart was drawn.");
});

it("tells corrections in the embed, in the notebook and under the picture, more than three of them folded", () => {
  const lines = [1, 2, 3, 4, 5].map((n) => `Corrected on ${n} Aug 2019: 860 civilians; the number was 82${n}.`);
  const files = publish(project({ charts: [chartOf([TOLL], { corrections: lines })] })).files;
  const content = (path: string) => String(files.find((file) => file.path === path)?.content);
  for (const path of ["charts/deaths.html", "charts/index.html"]) {
    for (const line of lines) expect(content(path)).toContain(`<p class="correction">${line}</p>`);
    expect(content(path)).toContain("<details><summary>2 more corrections</summary>");
  }
  expect(content("charts/deaths.embed.txt")).toContain(`${lines.slice(0, 3).join(" ")}</figcaption>`);
});

it("lists a correction once in the notebook, with every chart that it is in", () => {
  const line = "Corrected on 1 Aug 2019: 860 civilians; the number was 820.";
  const charts = [{}, { name: "deaths-periods", title: "Deaths in time" }].map((sketch) =>
    chartOf([TOLL], { ...sketch, corrections: [line] }),
  );
  expect(files({ charts }).get("charts/index.html")).toContain(
    `<li>${line} <span class="soft">In: <a href="#chart-deaths">Civilians killed in Idlib</a>; <a href="#chart-deaths-periods">Deaths in time</a></span></li>`,
  );
  expect(all.get("charts/index.html")).toContain("No figure of a chart was corrected.");
});
