import { describe, expect, it } from "vitest";
import { livePage, MISSING_PAGE } from "../../pipeline/preview/page.ts";
import { policyOf } from "../../pipeline/preview/policy.ts";
import { hashSource } from "../../pipeline/publish/page.ts";
import { publish } from "../../pipeline/publish/publish.ts";
import { LIVE_SCRIPT } from "../../pipeline/scripts/live.ts";
import { project } from "../support/pages.ts";

describe("a policy with more sources", () => {
  it.each([
    ["takes a new directive", "default-src 'none'", { "script-src": "'a'" }, "default-src 'none'; script-src 'a'"],
    ["keeps sources that are there", "script-src 'self'", { "script-src": "'a'" }, "script-src 'self' 'a'"],
    ["says nothing twice", "script-src 'a'", { "script-src": "'a'" }, "script-src 'a'"],
    ["ends a 'none'", "script-src 'none'", { "script-src": "'a'" }, "script-src 'a'"],
    [
      "keeps what it fell back to",
      "default-src 'self'",
      { "script-src": "'a'" },
      "default-src 'self'; script-src 'self' 'a'",
    ],
    ["reads the first of two", "script-src 'a'; script-src 'b'", {}, "script-src 'a'"],
    ["drops empty parts", " ;; base-uri  'none' ;", {}, "base-uri 'none'"],
  ])("%s", (_what, policy, more, expected) => {
    expect(policyOf(policy, more)).toBe(`${expected}; frame-ancestors 'self'`);
  });

  it("lets nobody else frame it, whatever the page said", () => {
    expect(policyOf("frame-ancestors *", {})).toBe("frame-ancestors 'self'");
  });
});

describe("a page as served", () => {
  const notebook =
    publish(project())
      .files.find(({ path }) => path === "charts/index.html")
      ?.content.toString() ?? "";
  const { body, policy } = livePage(notebook, "v1");

  it("carries the script last and nothing else that the file has not", () => {
    const script = `<script data-version="v1">${LIVE_SCRIPT}</script>\n`;
    expect(body).toContain(`${script}</body>`);
    const meta = /<meta http-equiv="Content-Security-Policy"[^>]*>\n/.exec(notebook)?.[0] ?? "?";
    expect(body.replace(script, "")).toBe(notebook.replace(meta, ""));
  });

  it("brings its policy in the header, with the script and its own address allowed", () => {
    const own = /Content-Security-Policy" content="([^"]*)"/.exec(notebook)?.[1]?.replaceAll("&#39;", "'");
    expect(own).toContain("style-src 'sha256-");
    const allowed = own?.replace(/script-src [^;]+/, (sources) => `${sources} ${hashSource(LIVE_SCRIPT)}`);
    expect(allowed).not.toBe(own);
    expect(policy).toBe(`${allowed}; connect-src 'self'; frame-ancestors 'self'`);
  });

  it("may do nothing where it brings no policy", () => {
    expect(livePage("<p>By hand", "v1").policy).toMatch(/^default-src 'none'; base-uri 'none'; form-action 'none'; /);
    expect(livePage("<p>By hand", "v1").body).toMatch(/^<p>By hand<script /);
  });

  it("that is missing lives too", () => {
    expect(livePage(MISSING_PAGE, "v1").body).toContain("EventSource");
  });
});
