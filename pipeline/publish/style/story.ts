/** A story: one column of text, charts as wide as the page allows. */
export const STORY = `
.story { max-width: 62rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
.story > :not(figure) { max-width: 42rem; margin-inline: auto; }
.story > p, .story > ul, .story > ol, .story > blockquote { font-family: var(--serif); font-size: 1.1875rem; line-height: 1.6; }
.story h1 { font-family: var(--serif); font-size: clamp(1.8rem, 1.3rem + 2.4vw, 2.8rem); letter-spacing: -.01em; margin-bottom: .75rem; }
.story > h2, .notes h2 { font-size: 1.375rem; margin-top: 2rem; margin-bottom: .5rem; }
.story > p.dek { font-size: 1.3125rem; color: var(--soft); line-height: 1.4; }
.story > p.soft { font-family: var(--sans); font-size: .9375rem; }
.story .chart { margin-block: 2rem; }
.cited { color: inherit; text-decoration: underline; text-decoration-color: var(--link); text-decoration-style: dotted; text-decoration-thickness: 2px; }
.cited sup { font-family: var(--sans); font-size: .7em; line-height: 0; color: var(--link); padding-inline-start: .1em; }
.notes { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: .9375rem; }
.notes p { margin-bottom: .4rem; }
.notes li { margin-bottom: 1.25rem; scroll-margin-top: 1rem; }
.notes li:target, .cited:target { outline: 2px solid var(--link); outline-offset: 3px; }
.notes a[href^="#use-"] { display: inline-block; min-width: 1.5rem; min-height: 1.5rem; }
`;
