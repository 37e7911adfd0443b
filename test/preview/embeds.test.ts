import { describe, expect, it, onTestFinished } from "vitest";
import { SETTINGS } from "../../pipeline/preview/embeds/settings.ts";
import { heightIn, snippetsIn } from "../../pipeline/preview/embeds/snippets.ts";
import { inLook } from "../../pipeline/preview/look.ts";
import { startServer } from "../../pipeline/preview/server.ts";
import { hashSource } from "../../pipeline/publish/page.ts";
import { publish } from "../../pipeline/publish/publish.ts";
import { folderWith } from "../commands/cli.ts";
import { project } from "../support/pages.ts";

const published = publish(project()).files.map(({ path, content }) => [path, content] as const);
const files = Object.fromEntries(published);

async function serving(more: Record<string, string> = {}) {
  const server = await startServer(folderWith({ ...files, ...more }), 0, "test");
  onTestFinished(() => server.stop());
  return (path: string) => fetch(server.address + path);
}

describe("the snippets of a file", () => {
  const snippets = snippetsIn(String(files["charts/deaths.embed.txt"]));

  it("are all that it numbers, each with its advice and nothing but its own block", () => {
    const numbered = String(files["charts/deaths.embed.txt"]).match(/^\d+\. .*$/gm) ?? [];
    expect(snippets.map(({ title }, i) => `${i + 1}. ${title}`)).toEqual(numbered);
    expect(snippets.length).toBeGreaterThan(5);
    for (const { about, block } of snippets) {
      expect(about).toMatch(/^[A-Z].*\.$/);
      expect(block).toMatch(/^(<|https:)/);
      expect(block).not.toMatch(/^\d+\. /m);
    }
  });

  it("give the height of the frame, or none", () => {
    expect(heightIn(snippets)).toBeGreaterThan(200);
    expect(heightIn([])).toBeNull();
    expect(snippetsIn("A file of another version.\n")).toEqual([]);
  });
});

describe("the pages", () => {
  it("show the first chart, each chart by its name, and none that is not there", async () => {
    const get = await serving();
    const first = await (await get("embeds")).text();
    expect(first).toContain('aria-current="page"');
    const named = await get("embeds/deaths");
    expect(await named.text()).toContain("<h1>Embeds</h1>");
    expect((await get("embeds/no-such")).status).toBe(404);
    expect((await get("embeds/..%2f..%2fpackage")).status).toBe(404);
    expect((await get("embeds/deaths/no-such")).status).toBe(404);
  });

  it("are made first with the chart that they try, and show it as soon as it is made", async () => {
    const server = await startServer(folderWith(files), 0, "test");
    onTestFinished(() => server.stop());
    const { events, ahead, address } = server;
    for (const page of ["/embeds", "/embeds/deaths", "/embeds/deaths/360", "/"])
      await fetch(`${address}events?${new URLSearchParams({ page })}`);
    expect(events.open).toEqual(["charts/deaths.html", "charts/deaths/360.html"]);
    const shown = async () => (await fetch(`${address}embeds/deaths`)).headers.get("etag");
    const before = await shown();
    ahead.put("charts/deaths.html", "<p>New");
    expect(await shown()).not.toBe(before);
    ahead.clear();
    expect(await shown()).toBe(before);
  });

  it("say that there are no charts where there are none", async () => {
    const server = await startServer(folderWith({}), 0, "test");
    onTestFinished(() => server.stop());
    expect((await fetch(`${server.address}embeds`)).status).toBe(404);
  });

  it.each(SETTINGS.map(({ name }) => name))(
    "%s runs the script of a newsroom's page at most, and frames this server alone",
    async (name) => {
      const get = await serving();
      const { headers, status } = await get(`embeds/deaths/${name}`);
      const policy = headers.get("content-security-policy");
      expect(status).toBe(200);
      expect(policy).toMatch(/^default-src 'none'; /);
      expect(policy).toContain("frame-src 'self'");
      expect(policy).not.toMatch(/unsafe|\*|http/);
      expect(policy?.includes("script-src")).toBe(name !== "silent");
    },
  );

  it("show a hostile title and hostile snippets as text", async () => {
    const hostile = "</iframe><script>alert(1)</script>";
    const get = await serving({
      "charts/odd.html": `<title>&lt;/iframe&gt;&lt;script&gt;alert(1)&lt;/script&gt;</title>`,
      "charts/odd.vl.json": "{}",
      "charts/odd.embed.txt": `1. ${hostile}\n   ${hostile}\n\n${hostile}\n`,
    });
    for (const path of ["embeds/odd", "embeds/odd/360"]) {
      const text = await (await get(path)).text();
      expect(text).not.toContain(hostile);
      expect(text).toContain("&lt;/iframe&gt;");
    }
  });
});

describe.each(["dark", "light"] as const)("a page in the %s", (look) => {
  const page = String(files["charts/deaths.html"]);

  it("names its changed styles in its policy, and its script as before", () => {
    const made = inLook(page, look);
    expect(made).not.toContain("prefers-color-scheme: dark");
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(made)?.[1]?.replaceAll("&#39;", "'") ?? "";
    for (const [, style = ""] of made.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g))
      expect(policy).toContain(hashSource(style));
    const before = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.replaceAll("&#39;", "'") ?? "";
    const others = (text: string) => text.split("; ").filter((part) => !part.startsWith("style-src"));
    expect(others(policy)).toEqual(others(before));
  });

  it("comes where it is asked for alone", async () => {
    const get = await serving();
    const [both, asked] = [await get("deaths.html"), await get(`deaths.html?look=${look}`)];
    expect(await both.text()).toContain("prefers-color-scheme");
    expect(await asked.text()).toContain(`<meta name="color-scheme" content="${look}">`);
  });
});
