import { expect, it } from "vitest";
import { html } from "../../pipeline/publish/html.ts";
import { markSentence, quote } from "../../pipeline/publish/sentence.ts";

const sentence = { start: 100, end: 116, text: "Six <b> & 7 died" };
const mark = (start: number, end: number) => ({ start, end, print: (words: string) => html`[${words}]` });

it.each([
  ["no mark", [], "Six &lt;b&gt; &amp; 7 died"],
  ["marks in any order", [mark(110, 111), mark(100, 103)], "[Six] &lt;b&gt; &amp; [7] died"],
  ["the longer of two that begin together", [mark(100, 103), mark(100, 107)], "[Six &lt;b&gt;] &amp; 7 died"],
  ["the earlier of two that overlap", [mark(104, 111), mark(100, 107)], "[Six &lt;b&gt;] &amp; 7 died"],
  ["none that leaves the sentence", [mark(112, 117), mark(99, 103), mark(103, 103)], "Six &lt;b&gt; &amp; 7 died"],
])("marks %s", (_, marks, printed) => {
  expect(markSentence(sentence, marks).text).toBe(printed);
});

it("quotes in the report's language and direction", () => {
  expect(quote(sentence, { start: 100, end: 103, text: "Six" }, "ar").text).toBe(
    '<blockquote lang="ar" dir="auto"><mark>Six</mark> &lt;b&gt; &amp; 7 died</blockquote>',
  );
});
