import { expect, it } from "vitest";
import { bdi, html, joined, trusted } from "../../pipeline/publish/html.ts";

it.each([
  ["<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
  ["]]>", "]]&gt;"],
  [`"double" and 'single'`, "&quot;double&quot; and &#39;single&#39;"],
  ["&amp;", "&amp;amp;"],
  ["a\u0000b", "a\ufffdb"],
])("text %j is printed as %s", (text, printed) => {
  expect(html`<p>${text}</p>`.text).toBe(`<p>${printed}</p>`);
});

it.each([
  [null, ""],
  [undefined, ""],
  [false as const, ""],
  [0, "0"],
  ["", ""],
  [["a<", html`<b>${"b&"}</b>`, [1, null]], "a&lt;<b>b&amp;</b>1"],
])("part %j", (part, printed) => {
  expect(html`${part}`.text).toBe(printed);
});

it("prints markup of its own as it is", () => {
  expect(html`${trusted("<svg/>")}${html`<i>${"<"}</i>`}`.text).toBe("<svg/><i>&lt;</i>");
});

it("joins parts by an escaped separator", () => {
  expect(joined(["a", html`<b>b</b>`], " & ").text).toBe("a &amp; <b>b</b>");
});

it("isolates text of unknown direction", () => {
  expect(bdi("\u202eنعم <").text).toBe("<bdi>\u202eنعم &lt;</bdi>");
});
