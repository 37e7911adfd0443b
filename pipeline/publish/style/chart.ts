/**
 * A chart with its words. The drawing comes in three widths, or fewer where they are heavy; the box that it stands in picks one, so that the same
 * markup serves a narrow story column and a wide page. A browser without container queries keeps the narrow one. Between two widths a drawing
 * is scaled by no more than a fifth: its letters stay near the size that they were measured for. In a column narrower than that the drawing is
 * moved sideways in its box. Its own margin stands half beside the column, so that it begins nearly where the words do.
 */
export const CHART = `
.chart { container-type: inline-size; margin: 0 0 2.5rem; padding-top: .75rem; border-top: 3px solid var(--strong-line); }
.chart-title { font-size: 1.375rem; letter-spacing: -.005em; margin: 0 0 .25rem; }
.chart-dek { margin: 0 0 .5rem; max-width: 44rem; line-height: 1.4; }
.chart-summary { color: var(--soft); font-size: .9375rem; margin: 0 0 1rem; max-width: 44rem; }
details > .chart-summary { margin: 0; }
.stage { position: relative; margin: 0 0 .75rem; }
.drawing { display: none; position: relative; inset-inline-start: -.5rem; }
.drawing svg { display: block; width: 100%; height: auto; }
.drawing a { cursor: pointer; }
.w360 { display: block; max-width: 26rem; }
.w640 { max-width: 46rem; }
.w960 { max-width: 60rem; }
@container (max-width: 17.99rem) { .stage { overflow-x: clip; } .plot { overflow-x: auto; } .drawing { inset: auto; min-width: 18rem; } }
@container (min-width: 35rem) { .w360:not(:last-child) { display: none; } .w640 { display: block; } }
@container (min-width: 53rem) { .w640:not(:last-child) { display: none; } .w960 { display: block; } }
.chart details { margin-bottom: .5rem; }
.chart-foot { font-size: .8125rem; line-height: 1.45; color: var(--soft); border-top: 1px solid var(--line); padding-top: .6rem; }
.chart-foot p, .chart-foot ul { margin: 0 0 .35rem; max-width: 48rem; }
.chart-foot summary { min-height: 0; padding: 0 0 .35rem; }
.correction { color: var(--ink); }
.rows { width: 100%; max-width: 48rem; margin-bottom: 1rem; }
.rows :is(th, td) { border: 0; padding-block: .35rem 0; padding-inline: 0 .75rem; overflow-wrap: anywhere; }
.rows :is(th, td):nth-child(n + 3) { text-align: end; overflow-wrap: normal; }
.rows :is(th, td):last-child { padding-inline-end: 0; }
.rows thead th { border-bottom: 2px solid var(--strong-line); padding-bottom: .25rem; }
.rows [scope=rowgroup] { padding-top: 1.1rem; font-size: .9375rem; }
.rows small { display: block; }
.rows [scope=row] { font-weight: 600; }
.rows td[colspan] { padding-bottom: .7rem; border-bottom: 1px solid var(--line); color: var(--soft); }
.rows blockquote, .card blockquote { margin: 0 0 .25rem; color: var(--ink); font-size: 1rem; line-height: 1.45; }
.rows tr:target > *, .rows tr:target + tr > * { background: var(--raised); }
.rows tr:target { outline: 2px solid var(--link); outline-offset: 2px; scroll-margin-top: 1rem; }
.embed { padding: .25rem .25rem 0; max-width: 62rem; }
.embed .chart { margin: 0; }
`;

/** What the page's program shows: the ring on a mark, what it reads out, the card with the evidence, the buttons. */
export const STEPS = `
.ring, .tip, .card { position: absolute; top: 0; left: 0; }
.ring { width: 1.75rem; height: 1.75rem; margin: -.875rem; border: 2px solid var(--ink); border-radius: 50%; box-shadow: 0 0 0 2px var(--paper), inset 0 0 0 2px var(--paper); pointer-events: none; }
.tip { margin: 0; max-width: min(22rem, 100%); padding: .35rem .6rem; border-radius: 3px; background: var(--ink); color: var(--paper); font-size: .875rem; line-height: 1.35; pointer-events: none; z-index: 1; border: 1px solid transparent; }
.card { width: min(28rem, 100%); padding: .75rem .9rem; background: var(--paper); border: 1px solid var(--strong-line); border-radius: 3px; box-shadow: 0 4px 18px rgb(0 0 0 / .22); font-size: .875rem; color: var(--soft); z-index: 2; }
.card.below { position: static; width: auto; max-width: 44rem; margin-top: .75rem; }
.plot:focus-visible, .card:focus-visible { outline-offset: 0; }
.card > p { margin: 0 0 .5rem; font-weight: 600; color: var(--ink); }
.stage button { font: inherit; font-size: .875rem; min-width: 2.25rem; min-height: 2rem; padding: .2rem .7rem; color: var(--ink); background: var(--paper); border: 1px solid var(--soft); border-radius: 3px; cursor: pointer; }
.stage button:hover { border-color: var(--ink); background: var(--raised); }
.card button { margin-top: .7rem; }
.steps { margin: .5rem 0 0; }
.stage > [hidden] { display: none; }
@media print { .steps, .ring, .tip, .card { display: none; } }
`;
