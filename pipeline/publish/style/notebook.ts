/** The most measures that have a colour of their own; further ones start over, and their names stand beside them anyway. */
export const MEASURE_CLASSES = 8;

/** Colours after Okabe and Ito (2008), darkened or lightened to 3:1 on paper; the kind of line tells them apart without colour. */
const MEASURES: readonly [light: string, dark: string, line: string][] = [
  ["#b3401a", "#f08a5d", "solid"],
  ["#00608f", "#6bbcec", "dashed"],
  ["#00735a", "#4fd0a8", "dotted"],
  ["#8a5f00", "#e9b949", "double"],
  ["#93376c", "#e79cc4", "wavy"],
  ["#4b4f9c", "#a7abf2", "solid"],
  ["#5f6a00", "#c3cf55", "dashed"],
  ["#5a5a5a", "#b8b8b8", "dotted"],
];

const measure = ([light, , line]: (typeof MEASURES)[number], index: number) =>
  `.m${index} { --hue: ${light}; --stroke: ${line}; }\n`;
const measureDark = ([, dark]: (typeof MEASURES)[number], index: number) => `.m${index} { --hue: ${dark}; }\n`;

/** The notebook: reports with their sentences, tables, checks, codebook. */
export const NOTEBOOK = `
.notebook { max-width: 78rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
.notebook section { margin-bottom: 3.5rem; scroll-margin-top: .5rem; }
.notebook h1 { font-family: var(--serif); font-size: clamp(1.9rem, 1.3rem + 2.6vw, 3.1rem); letter-spacing: -.015em; max-width: 22ch; }
.notebook h2 { font-family: var(--serif); font-size: 1.625rem; border-top: 1px solid var(--strong-line); padding-top: .6rem; margin-bottom: 1rem; }
.notebook h3 { font-size: 1.0625rem; }
#tables > div + div { margin-top: 1.5rem; }
.notebook nav { margin: 1.5rem 0 2.5rem; font-size: .9375rem; }
.notebook nav ul { list-style: none; padding: 0; margin: 0; display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
.notebook nav a { display: inline-block; padding: .3rem 0; text-decoration: none; }
.notebook nav a:hover { text-decoration: underline; }
.lead { font-family: var(--serif); font-size: 1.1875rem; max-width: 44rem; color: var(--soft); }
.text { max-width: 44rem; }
.limits dt { font-weight: 600; }
.limits dd { margin: 0 0 .6rem; }
.small { font-size: .875rem; margin-bottom: .4rem; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 1rem 2.5rem; }
.charts .chart { min-width: 0; margin-bottom: 1.5rem; border-top-width: 1px; }
.charts .chart-title { font-size: 1.1875rem; }
.charts .chart-foot .links { gap: 0 1rem; }
@media (min-width: 64rem) {
  .notebook { display: grid; grid-template-columns: 12rem minmax(0, 1fr); column-gap: 3rem; padding-inline: 2rem; }
  .notebook > * { grid-column: 1 / -1; }
  .notebook > nav { grid-column: 1; position: sticky; top: 1rem; align-self: start; max-height: calc(100vh - 2rem); overflow-y: auto; margin-top: .4rem; }
  .notebook nav ul { display: block; }
  .notebook nav a { display: block; }
  .notebook > .parts { grid-column: 2; }
}
.report { border-top: 1px solid var(--line); scroll-margin-top: 1rem; }
.report > summary { padding: .55rem 0; font-weight: 400; }
.report > summary h3 { display: inline; font-family: var(--serif); margin: 0 .4rem 0 0; }
.report > summary .soft { font-size: .875rem; display: inline-block; }
.report[open] { padding-bottom: 1.5rem; }
.sentence { margin: 1.25rem 0 0; max-width: 50rem; }
.sentence > blockquote { font-size: 1.125rem; line-height: 1.6; margin-bottom: .4rem; }
.sentence mark { font-weight: 600; text-decoration: underline; text-decoration-color: var(--hue); text-decoration-style: var(--stroke);
  text-decoration-thickness: .16em; text-underline-offset: .24em; }
.number { border-bottom: 1px dotted var(--soft); }
.evidence { list-style: none; padding: 0; margin: 0 0 .5rem; }
.evidence > li { padding: .3rem .6rem .3rem .75rem; border-inline-start: 4px solid var(--hue); margin-bottom: .35rem; background: var(--raised); scroll-margin-top: 9rem; font-size: .9375rem; }
.evidence > li:target { outline: 3px solid var(--link); }
.evidence p { margin: 0; }
.evidence summary { font-weight: 400; padding: .15rem 0; }
.evidence details { font-size: .875rem; color: var(--soft); }
.notes-of { list-style: none; padding: 0; margin: .15rem 0 .1rem; font-size: .875rem; color: var(--soft); }
.notes-of li { padding-inline-start: .8rem; text-indent: -.8rem; margin-bottom: .1rem; }
.notes-of li::before { content: "– "; }
.told { max-width: 50rem; font-size: .9375rem; }
.told li { margin-bottom: .4rem; }
.tag { display: inline-block; padding: 0 .45rem; border: 1px solid currentcolor; border-radius: 1rem; font-size: .8125rem; color: var(--hue, var(--soft)); white-space: nowrap; }
.legend { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
.legend span { text-decoration: underline; text-decoration-color: var(--hue); text-decoration-style: var(--stroke); text-decoration-thickness: .16em; text-underline-offset: .24em; }
.checks { list-style: none; padding: 0; max-width: 50rem; }
.checks li { padding: .35rem 0 .35rem .75rem; border-inline-start: 4px solid var(--hue); margin-bottom: .5rem; }
.checks p, .checks blockquote { margin: 0; }
.error { --hue: #a3180f; }
.warning { --hue: #7a4b00; }
.notice { --hue: #2d5f3f; }
@media (prefers-color-scheme: dark) {
  .error { --hue: #ff9d92; }
  .warning { --hue: #f2c166; }
  .notice { --hue: #8fd0a6; }
}
.amount { text-align: end; white-space: nowrap; }
.level { font-weight: 700; color: var(--hue); }
th:has(> button) { padding: 0; }
th > button { font: inherit; font-weight: 700; color: inherit; background: none; border: 0; padding: .35rem .9rem .35rem 0; min-height: 2rem; width: 100%; text-align: inherit; cursor: pointer; white-space: nowrap; }
th > button::after { content: " ↕"; color: var(--soft); font-weight: 400; }
th > button:hover { text-decoration: underline; }
[aria-sort=ascending] > button::after { content: " ↑"; color: inherit; }
[aria-sort=descending] > button::after { content: " ↓"; color: inherit; }
.narrow { display: flex; flex-wrap: wrap; gap: .6rem 1rem; align-items: end; margin-bottom: 1rem; font-size: .875rem; }
.narrow label { display: block; flex: 1 1 8rem; min-width: 0; max-width: 14rem; color: var(--soft); }
.narrow :is(input, select) { display: block; width: 100%; }
.narrow :is(input, select, button) { font: inherit; min-height: 2.25rem; padding: .2rem .5rem; color: var(--ink); background: var(--paper); border: 1px solid var(--soft); border-radius: 3px; }
.narrow button { cursor: pointer; }
.narrow p { flex-basis: 100%; margin: 0; }
.counts tbody th { min-width: 11rem; }
.all { min-width: 56rem; }
.all tbody th { font-weight: 400; }
.all td:nth-child(n + 5) { white-space: nowrap; }
.cells th, .cells td { white-space: nowrap; padding-block: .25rem; }
.cells tbody th { font-weight: 400; position: sticky; inset-inline-start: 0; background: var(--paper); }
.long { display: block; white-space: normal; width: 26rem; }
${MEASURES.map(measure).join("")}
@media (prefers-color-scheme: dark) { ${MEASURES.map(measureDark).join("")} }
@media print { .narrow, .notebook > nav { display: none; } .notebook > .parts { grid-column: 1 / -1; } th > button::after { content: none; } }
@media print { .m0, .m1, .m2, .m3, .m4, .m5, .m6, .m7 { --hue: #000; } }
`;
