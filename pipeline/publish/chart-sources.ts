import { webAddress } from "../addresses.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Chart } from "../types.ts";
import { daysOf } from "./chart-table.ts";
import { type Html, html, isolated, joined, type Part } from "./html.ts";
import type { Ways } from "./links.ts";

/** More sources than these are told by name only, so that the line under a chart stays a line. */
const SOURCES_IN_LINE = 4;

function sourceItem({ source, publisher, published, url }: Chart["sources"][number], say: Catalogue, ways: Ways): Html {
  const parts = [
    publisher === null ? null : isolated(publisher, say.direction),
    published === null ? null : say.day(published),
  ];
  const outlet = joined(
    parts.filter((part) => part !== null),
    say.comma,
  );
  const address = webAddress(url);
  const linked = address === null ? outlet : html`<a href="${address}"${ways.leaving}>${outlet}</a>`;
  return outlet.text === "" ? isolated(source, say.direction) : html`${isolated(source, say.direction)} (${linked})`;
}

/** Who is cited, with outlet and day where there is room for it; the table has the rest. */
export function sourceLine({ sources }: Chart, say: Catalogue, ways: Ways): Part {
  if (sources.length === 0) return null;
  const { line, rest } = say.page.sources;
  if (sources.length <= SOURCES_IN_LINE) {
    const items = sources.map((source) => sourceItem(source, say, ways));
    return html`<p>${line}: ${joined(items, say.semicolon)}</p>`;
  }
  const names = [...new Set(sources.map(({ source }) => source))];
  const first = names.slice(0, SOURCES_IN_LINE);
  return html`<p>${line}: ${joined(
    first.map((name) => isolated(name, say.direction)),
    say.comma,
  )}${rest(names.length - first.length, sources.length, daysOf(sources))}</p>`;
}
