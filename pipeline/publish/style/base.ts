/**
 * Colours, type and what every page shares. Colours are custom properties, so that dark, print and forced colours change one
 * place; text on paper has at least 4.5:1, marks and outlines at least 3:1 in both schemes. Paper is that of the drawings, so that
 * these have no edge.
 */
export const BASE = `
:root {
  color-scheme: light dark;
  --paper: #fff; --raised: #f6f5f2; --ink: #1b1b1b; --soft: #565656; --line: #d8d6d0; --strong-line: #1b1b1b;
  --link: #0a5794;
  --serif: Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16181b; --raised: #1e2125; --ink: #ececea; --soft: #b0b4b9; --line: #3a3f45; --strong-line: #ececea;
    --link: #8cc4f5;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 100%/1.5 var(--sans); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; overflow-wrap: anywhere; }
h1, h2, h3, h4 { line-height: 1.2; text-wrap: balance; margin: 0 0 .5rem; }
p, ul, ol, dl, blockquote, figure { margin: 0 0 1rem; }
a { color: var(--link); text-underline-offset: .15em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
summary { cursor: pointer; padding: .35rem 0; min-height: 1.5rem; font-weight: 600; }
blockquote { padding-inline-start: .9rem; border-inline-start: 3px solid var(--line); font-family: var(--serif); }
mark { background: none; color: inherit; font-weight: 700; text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: .2em; }
.soft { color: var(--soft); }
.links { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .1rem 1.25rem; }
.links a { display: inline-block; min-height: 1.5rem; padding: .2rem 0; }
.scroll { overflow-x: auto; max-width: 100%; margin-bottom: 1rem; }
table { border-collapse: collapse; font-size: .875rem; font-variant-numeric: tabular-nums lining-nums; }
caption { text-align: start; color: var(--soft); padding-bottom: .5rem; max-width: calc(100vw - 2rem); }
th, td { text-align: start; vertical-align: top; padding-block: .35rem; padding-inline: 0 .9rem; border-bottom: 1px solid var(--line); overflow-wrap: normal; }
thead th { border-bottom: 2px solid var(--strong-line); vertical-align: bottom; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print {
  :root { color-scheme: light; --paper: #fff; --raised: #fff; --ink: #000; --soft: #333; --line: #999; --strong-line: #000; --link: #000; }
  details::details-content { display: block; content-visibility: visible; block-size: auto; }
  .scroll { overflow: visible; }
  figure, tr, .evidence > li { break-inside: avoid; }
}
`;
