/** The page on which charts are tried. A wide column scrolls in a box of its own, never the page. */
export const EMBEDS_STYLE = `
header, main { padding: 1rem 1.25rem; }
header { border-bottom: 1px solid var(--line); }
header h1 { margin: .25rem 0; font-size: 1.25rem; }
header .links { margin: 0; }
[aria-current] { color: inherit; font-weight: 700; text-decoration-thickness: 3px; }
h2 { font-family: var(--serif); }
h3 { margin-top: 2rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
h4 { margin: 0; }
.ways { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 28rem), 1fr)); gap: 0 2.5rem; }
.ways > li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 1rem; align-content: start; padding: .5rem 0; border-bottom: 1px solid var(--line); }
.ways details { grid-column: 1 / -1; }
.ways summary { font-weight: 400; color: var(--soft); font-size: .875rem; }
pre { margin: 0; padding: .75rem; max-height: 16rem; overflow: auto; background: var(--raised); white-space: pre-wrap; font-size: .8125rem; }
button { font: inherit; color: var(--paper); background: var(--link); border: 1px solid var(--link); border-radius: 4px; padding: .2rem .9rem; height: 1.9rem; min-width: 5.5rem; cursor: pointer; }
.settings { display: flex; flex-wrap: wrap; gap: 2.5rem 2rem; align-items: flex-start; }
.setting { max-width: 100%; min-width: 0; }
.setting > p { max-width: 22rem; margin: 0 0 .5rem; font-size: .875rem; }
.setting:has(.fluid) { flex: 1 0 100%; }
.frame { overflow-x: auto; width: fit-content; max-width: 100%; border: 1px solid var(--line); background: var(--raised); }
iframe { display: block; border: 0; }
.frame:has(.fluid) { width: 100%; }
.fluid { width: 100%; }
`;
