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
.notebook { max-width: 66rem; margin: 0 auto; padding: 1.25rem 1rem 4rem; }
.notebook > section { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); }
.notebook h1 { font-family: var(--serif); font-size: clamp(1.8rem, 1.3rem + 2.4vw, 2.8rem); letter-spacing: -.01em; }
.notebook h2 { font-size: 1.5rem; }
.notebook h3 { font-size: 1.125rem; }
.lead { font-family: var(--serif); font-size: 1.1875rem; max-width: 44rem; }
.text { max-width: 44rem; }
.report { margin: 0 0 2.5rem; scroll-margin-top: 1rem; }
.report > h3 { margin-bottom: .15rem; }
.sentence { margin: 1.25rem 0 0; max-width: 50rem; }
.sentence > blockquote { font-size: 1.125rem; line-height: 1.6; margin-bottom: .4rem; }
.sentence mark { font-weight: 600; text-decoration: none; }
.sentence mark a { color: inherit; text-decoration: underline; text-decoration-color: var(--hue); text-decoration-style: var(--stroke);
  text-decoration-thickness: .16em; text-underline-offset: .24em; }
.number { border-bottom: 1px dotted var(--soft); }
.evidence { list-style: none; padding: 0; margin: 0 0 .5rem; }
.evidence > li { padding: .3rem .6rem .3rem .75rem; border-inline-start: 4px solid var(--hue); margin-bottom: .35rem; background: var(--raised); scroll-margin-top: 9rem; font-size: .9375rem; }
.evidence > li:target { outline: 3px solid var(--link); }
.evidence p { margin: 0; }
.evidence summary { font-weight: 400; font-size: .875rem; padding: .15rem 0; }
.notes-of { list-style: none; padding: 0; margin: .15rem 0 .1rem; font-size: .875rem; color: var(--soft); }
.notes-of li { padding-inline-start: .8rem; text-indent: -.8rem; margin-bottom: .1rem; }
.notes-of li::before { content: "– "; }
.told { max-width: 50rem; font-size: .9375rem; }
.told li { margin-bottom: .4rem; }
.tag { display: inline-block; padding: 0 .45rem; border: 1px solid currentcolor; border-radius: 1rem; font-size: .8125rem; color: var(--hue, var(--soft)); white-space: nowrap; }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: .1rem .9rem; font-size: .875rem; margin: .2rem 0 .4rem; }
.facts dt { color: var(--soft); }
.facts dd { margin: 0; }
.legend { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
.legend span { text-decoration: underline; text-decoration-color: var(--hue); text-decoration-style: var(--stroke); text-decoration-thickness: .16em; text-underline-offset: .24em; }
.checks { list-style: none; padding: 0; max-width: 50rem; }
.checks li { padding: .35rem 0 .35rem .75rem; border-inline-start: 4px solid var(--hue); margin-bottom: .5rem; }
.checks p, .checks blockquote { margin: 0; }
.error { --hue: var(--bad); }
.warning { --hue: var(--warn); }
.notice { --hue: var(--note); }
.level { font-weight: 700; color: var(--hue); }
.cells th, .cells td { white-space: nowrap; padding-block: .25rem; }
.cells tbody th { font-weight: 400; position: sticky; inset-inline-start: 0; background: var(--paper); }
.long { display: block; white-space: normal; width: 26rem; }
@media (max-width: 30rem) { .facts { grid-template-columns: 1fr; } .facts dd { margin-bottom: .3rem; } }
${MEASURES.map(measure).join("")}
@media (prefers-color-scheme: dark) { ${MEASURES.map(measureDark).join("")} }
@media print { .m0, .m1, .m2, .m3, .m4, .m5, .m6, .m7 { --hue: #000; } }
`;
