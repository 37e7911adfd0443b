import { describe, expect, it } from "vitest";
import { publish } from "../../../pipeline/publish/publish.ts";
import { FLIGHT, project, TOLL } from "../../support/pages.ts";

function write(markdown: string, head = "title: The toll", figures = [TOLL, FLIGHT]) {
  const text = `---\n${head}\n---\n${markdown}\n`;
  const { files, problems } = publish(project({ figures, stories: [{ path: "data/stories/toll.md", text }] }));
  const page = files.find((file) => file.path === "charts/stories/toll.html");
  return { page: page === undefined ? null : String(page.content), problems };
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
      project({ stories: [{ path: "data/stories/a.md", text: "Text --- only.\n" }] }),
    );
    expect(problems.map((each) => each.code)).toEqual(["story-title"]);
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
    expect(page).toContain("more than <em>860</em> civilians<sup>");
    expect(page).toContain(
      'title="more than 860 civilians; Syrian Observatory for Human Rights; Idlib region; 21 April 2019 to 20 August 2019"',
    );
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
