import { existsSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { anchorOf, blocksOf, withoutBlocks } from "../support/markdown.ts";
import { ROOT, read } from "./readme.ts";

const there = (path: string) => existsSync(join(ROOT, path));

function isLost(link: string, page: string): boolean {
  const [path = "", anchor] = link.split("#");
  if (path !== "" && !there(path)) return true;
  if (anchor === undefined) return false;
  const target = withoutBlocks(read(path === "" ? page : path));
  return ![...target.matchAll(/^#+ (.+)$/gm)].some(([, heading = ""]) => anchorOf(heading) === anchor);
}

describe.each(["README.md", "CONTRIBUTING.md", "CHANGELOG.md"])("%s", (page) => {
  const text = read(page);
  const prose = withoutBlocks(text);

  it("links to what is there", () => {
    const spoken = prose.replace(/`[^`\n]*`/g, "");
    const links = [...spoken.matchAll(/\]\(([^)\s]+)\)|<img src="([^"]+)"/g)].map(
      ([, link, image]) => link ?? image ?? "",
    );
    expect(links.filter((link) => !/^https?:/.test(link) && isLost(link, page))).toEqual([]);
  });

  it("names paths that are there", () => {
    const named = [...prose.matchAll(/`([\w.-]+\/[\w./-]*)`/g)].map(([, path = ""]) => path);
    // NAME stands for any; the memory of the last run is made by one.
    expect(named.filter((path) => !/NAME|^\.tallywire/.test(path) && !there(path))).toEqual([]);
  });

  it("names scripts of the package", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/\bnpm (?:run (\w+)|(start|test)\b)/g)].map(([, run, short]) => run ?? short ?? "");
    expect(named.filter((script) => !Object.hasOwn(scripts, script))).toEqual([]);
  });

  it("shows rows with the columns of their tables", () => {
    for (const { info, lines } of blocksOf(text).filter((block) => block.info.startsWith("csv "))) {
      expect(lines[0]).toBe(read(info.slice("csv ".length)).split("\n")[0]);
      expect(parse(lines.join("\n"), { columns: true })).toHaveLength(lines.length - 1);
    }
  });
});
