/**
 * The desk fills the window: queue, report and card side by side, each scrolling by itself; on a narrow screen the report alone, the
 * queue unfolded above it, the card as a sheet at the bottom. What a mark means is told by its line as well as by its colour:
 * waiting is a dashed box, accepted a solid line, rejected is struck out, a number that is no figure has dots below it.
 */
export const DESK_STYLE = `
:root { --waits: #8a4b00; --holds: #1f6b40; --out: #8d1b12; --chosen: #ffe9a8; --tint: #eaf2f9; --field: #8a8780; }
@media (prefers-color-scheme: dark) {
  :root { --waits: #f2c166; --holds: #8fd0a6; --out: #ff9d92; --chosen: #4a3d10; --tint: #1f2d3a; --field: #7c838b; }
}
html, body { height: 100%; }
body { display: flex; flex-direction: column; font-size: .9375rem; }
h1 { font: 700 1.0625rem/1.2 var(--serif); margin: 0; }
button, input, select, textarea { font: inherit; color: inherit; }
button { background: var(--paper); border: 1px solid var(--field); border-radius: .3rem; padding: .25rem .65rem; min-height: 2rem; cursor: pointer; }
button:hover { background: var(--tint); }
button[aria-disabled="true"] { color: var(--soft); border-color: var(--line); cursor: default; }
input, select, textarea { background: var(--paper); border: 1px solid var(--field); border-radius: .3rem; padding: .2rem .45rem; min-height: 2rem; width: 100%; min-width: 0; }
input[type="checkbox"] { width: 1.15rem; min-height: 1.15rem; height: 1.15rem; margin: 0; accent-color: var(--link); }
kbd { font: 600 .75rem/1 var(--sans); border: 1px solid currentcolor; border-radius: .2rem; padding: .1rem .3rem; opacity: .85; }
[hidden] { display: none !important; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 1px; }

.bar { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem .9rem; padding: .5rem 1rem; border-bottom: 1px solid var(--line); background: var(--raised); }
.bar > a { min-height: 1.5rem; }
.queues { display: flex; flex-wrap: wrap; gap: .3rem; }
.queues button { display: flex; align-items: center; gap: .4rem; }
.queues button[aria-pressed="true"] { background: var(--ink); color: var(--paper); border-color: var(--ink); }
.amount { font-variant-numeric: tabular-nums; }
.progress { display: flex; align-items: center; gap: .6rem; margin-inline-start: auto; }
.progress progress { width: 5rem; height: .5rem; accent-color: var(--holds); }
.tools { display: flex; gap: .4rem; }
.alarm { padding: .5rem 1rem; background: #8a1008; color: #fff; display: flex; gap: .75rem; align-items: center; flex-wrap: wrap; }
.alarm p { margin: 0; flex: 1; min-width: 14rem; }
.alarm button { background: none; color: #fff; border-color: #fff; }
.alarm :focus-visible { outline-color: #fff; }

.desk { flex: 1; display: grid; grid-template-rows: minmax(0, 1fr); grid-template-columns: minmax(15rem, 20rem) minmax(0, 1fr) minmax(20rem, 25rem); min-height: 0; }
.desk > section { min-height: 0; min-width: 0; display: flex; flex-direction: column; }
.queue { border-inline-end: 1px solid var(--line); }
.card { border-inline-start: 1px solid var(--line); background: var(--raised); }
.filters { padding: .6rem .75rem; border-bottom: 1px solid var(--line); display: grid; gap: .4rem; }
.filters summary { font-weight: 400; padding: .15rem 0; }
.filters div { display: grid; grid-template-columns: 1fr 1fr; gap: .4rem; padding-top: .3rem; }
.label { display: block; color: var(--soft); font-size: .8125rem; }
.list { flex: 1; overflow-y: auto; position: relative; min-height: 8rem; }
.list ol { list-style: none; margin: 0; padding: 0; position: relative; }
.list li { position: absolute; inset-inline: 0; }
.list .of { padding: .5rem .75rem .15rem; font-size: .8125rem; color: var(--soft); white-space: nowrap; overflow: hidden; text-overflow: ellipsis; border-top: 1px solid var(--line); }
.row { display: grid; grid-template-columns: 1.25rem minmax(0, 1fr); width: 100%; height: 100%; text-align: start; border: 0; border-radius: 0; background: none; padding: .3rem .75rem .3rem .55rem; align-content: center; border-inline-start: 4px solid transparent; }
.row b, .row small { grid-column: 2; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.row b { font-weight: 600; } .row small { font-size: .8125rem; color: var(--soft); }
.row[aria-current] { background: var(--chosen); border-inline-start-color: var(--ink); }
.row[aria-current] small { color: var(--ink); }
.row:focus-visible { outline-offset: -3px; }
.sign { grid-row: 1; font-weight: 700; }
.waiting .sign { color: var(--waits); } .accepted .sign { color: var(--holds); } .rejected .sign { color: var(--out); }
.rejected b { text-decoration: line-through; }
.none { padding: 1rem .75rem; color: var(--soft); }

.report { overflow-y: auto; }
.paper { max-width: 42rem; width: 100%; margin: 0 auto; padding: 1.25rem 1.5rem 4rem; }
.paper h2 { font-family: var(--serif); font-size: 1.5rem; margin-bottom: .2rem; }
.paper .facts { color: var(--soft); margin-bottom: .75rem; }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: .3rem 1.1rem; padding: 0 0 .75rem; margin: 0 0 1rem; border-bottom: 1px solid var(--line); font-size: .8125rem; color: var(--soft); }
.text { font: 1.125rem/1.75 var(--serif); }
.text p { white-space: pre-wrap; margin: 0 0 1.1rem; }
.mark { color: inherit; text-decoration: none; -webkit-box-decoration-break: clone; box-decoration-break: clone; border-radius: .15rem; cursor: pointer; }
.mark.accepted { text-decoration: underline solid var(--holds) .14em; text-underline-offset: .22em; }
.mark.waiting { outline: 2px dashed var(--waits); outline-offset: 1px; }
.mark.rejected { text-decoration: line-through var(--out) .1em; }
.mark.number { text-decoration: underline dotted var(--soft) .12em; text-underline-offset: .25em; }
.mark.disputed::after { content: "\\2260"; font: 700 .75em var(--sans); color: var(--out); vertical-align: super; padding-inline-start: .1em; }
.mark.doubtful::after { content: "!"; font: 700 .75em var(--sans); color: var(--waits); vertical-align: super; padding-inline-start: .15em; }
.mark { scroll-margin: 3.5rem 0; }
.mark:hover { background: var(--tint); }
.mark[aria-current] { background: var(--chosen); font-weight: 700; box-shadow: 0 0 0 2px var(--ink); outline: none; }
.mark[aria-current]:focus-visible, .mark:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }

.inside { flex: 1; overflow-y: auto; padding: 1rem 1.1rem; }
.inside h2 { font: 600 1.375rem/1.25 var(--serif); margin-bottom: .35rem; }
.inside h3 { font-size: .8125rem; color: var(--soft); font-weight: 600; margin: 1.1rem 0 .3rem; }
.state { display: flex; gap: .4rem; align-items: baseline; margin: 0 0 .6rem; font-weight: 600; }
.state + p { margin-top: -.3rem; }
.fields { display: grid; grid-template-columns: 4.25rem minmax(0, 1fr) auto; gap: .4rem .6rem; margin: 0 0 .6rem; align-items: baseline; }
.fields dt { color: var(--soft); font-size: .8125rem; }
.fields dd { margin: 0; }
.fields .value { font-weight: 600; }
.fields .unsaid { color: var(--soft); font-style: italic; }
.fields small { color: var(--soft); font-size: .8125rem; }
.known { display: block; font-size: .8125rem; line-height: 1.4; color: var(--soft); border-inline-start: 3px solid var(--holds); padding-inline-start: .45rem; margin-top: .1rem; }
.known.inferred { border-inline-start-style: dashed; border-color: var(--waits); }
.known.unknown { border-inline-start-style: dotted; border-color: var(--soft); }
.known.person { border-inline-start-style: double; border-color: var(--link); }
.change { border: 0; background: none; color: var(--link); padding: 0 .2rem; min-height: 1.5rem; font-size: .8125rem; text-decoration: underline; text-underline-offset: .15em; }
.inside summary { font-size: .875rem; }
.ways { padding-inline-start: 1.1rem; font-size: .8125rem; color: var(--soft); }
.ways li { margin-bottom: .35rem; }
.told { list-style: none; padding: 0; margin: 0; }
.told li { border-inline-start: 4px solid var(--waits); padding: .1rem 0 .1rem .6rem; margin-bottom: .5rem; }
.told .error { border-color: var(--out); } .told .decision { border-color: var(--link); }
.told small { display: block; font-size: .8125rem; color: var(--soft); }
.told p { margin: .15rem 0 .3rem; }
.told button { margin-top: .25rem; }
.refused { border: 2px solid var(--out); padding: .5rem .7rem; margin-bottom: .8rem; border-radius: .3rem; }
.deeds { border-top: 1px solid var(--line); padding: .55rem 1.1rem .8rem; display: grid; gap: .5rem; }
.said { margin: 0; font-size: .875rem; font-weight: 600; max-height: 4.2em; overflow-y: auto; }
.why { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; align-items: center; gap: .5rem; }
.keep { display: flex; gap: .35rem; align-items: center; font-size: .8125rem; color: var(--soft); }
.acts { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: .4rem; }
.acts button { display: flex; align-items: center; justify-content: center; gap: .45rem; padding-inline: .3rem; min-height: 2.25rem; }
.yes { background: var(--holds); border-color: var(--holds); color: var(--paper); font-weight: 600; }
.yes:hover { background: var(--ink); }
.no { border-color: var(--out); color: var(--out); font-weight: 600; }
.filling .acts { display: none; }
.no-keys kbd { display: none; }
dialog kbd { display: inline !important; }

form, .inputs { display: grid; gap: .65rem; }
.rest { display: grid; grid-template-columns: 1fr 1fr; gap: .65rem; padding-top: .4rem; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: .6rem; }
.wrong { color: var(--out); font-weight: 600; font-size: .875rem; margin: .2rem 0 0; }
[aria-invalid="true"] { border: 2px solid var(--out); }
.was { color: var(--soft); font-size: .8125rem; margin: .15rem 0 0; }
.go { display: flex; gap: .5rem; }
.inside .go { position: sticky; bottom: -1rem; margin: 0 -1.1rem -1rem; padding: .6rem 1.1rem .8rem; background: var(--raised); }

#pick { position: fixed; z-index: 2; background: var(--ink); color: var(--paper); border-color: var(--ink); box-shadow: 0 2px 8px rgb(0 0 0 / .35); white-space: nowrap; }

dialog { border: 1px solid var(--strong-line); border-radius: .4rem; background: var(--paper); color: var(--ink); padding: 1.25rem; max-width: min(34rem, calc(100vw - 2rem)); }
dialog::backdrop { background: rgb(0 0 0 / .45); }
dialog h2 { font: 600 1.25rem/1.2 var(--serif); }
dialog td, dialog th { font-size: .9375rem; }

.sheet { display: none; }
@media (max-width: 62rem) {
  body { display: block; height: auto; padding-bottom: 50vh; }
  html { height: auto; scroll-padding-bottom: 50vh; }
  .bar { padding: .4rem .75rem; gap: .4rem .75rem; }
  .progress { margin: 0; flex: 1; }
  .progress progress { flex: 1; width: 3rem; }
  .queues { order: 1; width: 100%; display: grid; grid-template-columns: repeat(4, auto); }
  .queues button { padding-inline: .3rem; gap: .3rem; justify-content: center; font-size: .8125rem; }
  .progress { order: 2; }
  .tools { margin-inline-start: auto; }
  .desk { display: block; }
  .queue { border: 0; border-bottom: 1px solid var(--line); }
  .list { height: 14rem; flex: none; }
  .report { overflow: visible; }
  .paper { padding: 1rem .9rem 2rem; }
  .card { position: fixed; inset: auto 0 0; max-height: 50vh; border: 0; border-top: 2px solid var(--strong-line); z-index: 1; }
  .card.filling { max-height: 72vh; }
  .inside { padding: .6rem .9rem; }
  .inside .go { bottom: -.6rem; margin: 0 -.9rem -.6rem; padding: .5rem .9rem; }
  .deeds { padding: .5rem .9rem; }
  .sheet { display: block; position: absolute; inset: -1.1rem .75rem auto auto; border-radius: 1rem; border: 2px solid var(--strong-line); }
  .folded .inside, .folded .why { display: none; }
  .desk kbd, .bar kbd, #pick kbd { display: none; }
}
@media (prefers-reduced-motion: reduce) { * { scroll-behavior: auto !important; } }
@media (forced-colors: active) { .mark[aria-current], .row[aria-current] { outline: 3px solid Highlight; } }
`;
