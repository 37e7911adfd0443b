/**
 * A chart with its words. The drawing comes in three widths; the box that it stands in picks one, so that the same markup serves
 * a narrow story column and a wide page. A browser without container queries keeps the narrow one. Between two widths a drawing
 * is scaled by no more than a sixth: its letters stay near the size that they were measured for.
 */
export const CHART = `
.chart { container-type: inline-size; margin: 0 0 2.5rem; padding-top: .6rem; border-top: 3px solid var(--strong-line); }
.chart-title { font-size: 1.3rem; margin: 0 0 .3rem; }
.chart-dek { font-size: 1.0625rem; margin: 0 0 .4rem; max-width: 44rem; }
.chart-summary { color: var(--soft); font-size: .9375rem; margin: 0 0 .9rem; max-width: 44rem; }
details > .chart-summary { margin: 0; }
.chart-caption { font-family: var(--serif); max-width: 44rem; margin-bottom: .75rem; }
.drawing { display: none; margin: 0 0 .75rem; }
.drawing svg { display: block; width: 100%; height: auto; }
.w360 { display: block; max-width: 26rem; }
.w640 { max-width: 46rem; }
.w960 { max-width: 60rem; }
@container (min-width: 35rem) { .w360 { display: none; } .w640 { display: block; } }
@container (min-width: 53rem) { .w640 { display: none; } .w960 { display: block; } }
.chart-foot { font-size: .875rem; color: var(--soft); }
.chart-foot p, .chart-foot ul { margin-bottom: .4rem; }
.correction { color: var(--ink); }
.chart details { margin-bottom: .75rem; }
.rows { min-width: 40rem; max-width: 64rem; }
.rows .group th { padding-top: 1rem; font-size: .9375rem; }
.rows .words td { padding-bottom: .8rem; }
.rows .figure-row > * { border-bottom: 0; padding-bottom: 0; }
.rows blockquote, .fit { margin: 0 0 .25rem; max-width: min(44rem, 94cqi); position: sticky; inset-inline-start: 0; }
.fit { display: block; }
.embed { padding: .25rem .25rem 0; max-width: 62rem; }
.embed .chart { margin: 0; }
`;
