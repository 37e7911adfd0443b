/** A story: one column of text, charts as wide as the page allows. */
export const STORY = `
.chart-caption { font-family: var(--serif); max-width: 44rem; margin-bottom: .75rem; }
.story { max-width: 62rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
.story > :not(figure) { max-width: 42rem; margin-inline: auto; }
.story > p, .story > ul, .story > ol, .story > blockquote { font-family: var(--serif); font-size: 1.1875rem; line-height: 1.6; }
.story h1 { font-family: var(--serif); font-size: clamp(1.8rem, 1.3rem + 2.4vw, 2.8rem); letter-spacing: -.01em; margin-bottom: .75rem; }
.story > h2, .notes h2 { font-size: 1.375rem; margin-top: 2rem; margin-bottom: .5rem; }
.story > p.dek { font-size: 1.3125rem; color: var(--soft); line-height: 1.4; }
.story > p.soft { font-family: var(--sans); font-size: .9375rem; }
.story .chart { margin-block: 2rem; }
.story p, .story li { position: relative; }
.ref { white-space: nowrap; }
.cited, .proof { white-space: normal; }
.cited { display: inline; margin: 0; padding: 0; border: 0; background: none; font: inherit; color: inherit; text-align: start; cursor: help;
  text-decoration: underline dotted var(--link) 2px; text-underline-offset: .2em; }
.cited:hover { background: var(--raised); }
.ref sup, .picked sup { font-family: var(--sans); font-size: .7em; line-height: 0; }
.ref sup a, .picked sup a { padding-block: .5rem; padding-inline: .15rem 1rem; margin-inline-end: -.95rem; text-decoration: none; scroll-margin-top: 40vh; }
.proof { display: none; width: auto; max-width: 42rem; margin: 0 auto; padding: .75rem 1rem; border: 1px solid var(--line); border-top: 3px solid var(--link);
  background: var(--paper); color: var(--ink); box-shadow: 0 .4rem 1.5rem rgb(0 0 0 / .25); font: .9375rem/1.45 var(--sans); }
.proof:popover-open { display: block; position: fixed; inset: auto 0 0; }
.proof:not(:popover-open) { position: absolute; inset: auto 0; z-index: 1; }
@media (hover: hover) { .ref:hover > .proof { display: block; } }
.ref:has(.cited:focus-visible) > .proof { display: block; }
.proof span { display: block; margin-bottom: .3rem; }
.said { font-family: var(--serif); font-size: 1.0625rem; }
.who { color: var(--soft); }
.picked { margin-bottom: .5rem; }
.notes { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: .9375rem; }
.notes p { margin-bottom: .4rem; }
.notes li { margin-bottom: 1.25rem; scroll-margin-top: 1rem; }
.notes li:target, sup a:target { outline: 2px solid var(--link); outline-offset: 3px; }
.notes a[href^="#use-"] { display: inline-block; min-width: 1.5rem; min-height: 1.5rem; }
@media print { .story .proof { display: none; } .cited { text-decoration: none; } }
`;
