import { type Html, html } from "../html.ts";
import { amp, fittingFrame, frame, pym, sideChain } from "./frames.ts";
import { inlineDrawing, picture } from "./pictures.ts";
import { HOST_FILE, type Placed, UNKNOWN_SITE } from "./places.ts";

/** One way to put a chart into a story. */
interface Snippet {
  name: string;
  /** When to take it. */
  when: string;
  block: Html;
}

function ways(where: Placed): Snippet[] {
  return [
    {
      name: "Frame",
      when: `Take it where you are not sure. Its height is for phones; height="${where.heights.story}" does in columns of 600 to 760 pixels,
   height="${where.heights.desk}" in those of 900 and more. On a page that sizes charts of Datawrapper, Infogram or the like, it fits by itself.`,
      block: frame(where),
    },
    {
      name: "Frame that fits itself",
      when: `Take it where your page may run scripts: ${HOST_FILE} gives all frames the height that their charts need.
   The script is needed once on a page; the same chart may stand there twice.`,
      block: fittingFrame(where),
    },
    {
      name: "Picture",
      when: `Take it where frames are not allowed, as in newsletters. Nothing runs. The description is for those who hear the page.`,
      block: picture(where),
    },
    {
      name: "Link",
      when: "Take it where only text is allowed.",
      block: html`<a href="${where.page}">${where.chart.title}</a>`,
    },
    {
      name: "Address alone (oEmbed)",
      when: `Take it in WordPress and wherever a pasted address becomes a frame: paste it on a line of its own. It needs charts that
   were made with --site. WordPress shows no more than 1000 pixels of height; the rest scrolls.`,
      block: html`${where.page}`,
    },
    { name: "pym.js", when: "Take it where your page has pym.js.", block: pym(where) },
    { name: "side-chain", when: "Take it where your page has NPR's side-chain.", block: sideChain(where) },
    {
      name: "AMP",
      when: "Take it in AMP pages. They need the script of amp-iframe in their head, and the charts on https.",
      block: amp(where),
    },
    {
      name: "Drawing",
      when: `Take it where the chart should be a part of the story's own HTML, with no frame and no further file. It is long.`,
      block: inlineDrawing(where),
    },
  ];
}

/** Where nobody has said where the charts will be: what to do first. */
function first({ isKnown }: Placed): string {
  return isKnown ? "" : `Put the folder "charts" on your site and replace ${UNKNOWN_SITE} below by its address.\n\n`;
}

/**
 * The text file with all ways to put a chart into a story.
 * @param policy what the chart's page allows itself, for servers that send a policy of their own
 */
export function snippets(where: Placed, policy: string): string {
  const blocks = ways(where);
  const list = blocks.map(({ name, when, block }, index) => `${index + 1}. ${name}\n   ${when}\n\n${block.text}\n`);
  return `${blocks.length} ways to put this chart into a story. Copy one block into the story's HTML.

${first(where)}For those who run the server: a Content-Security-Policy that it sends with the chart's page has to allow what the page allows
itself, or the chart stands there without its styles and keys, though with a drawing, its table and its links:
${policy}

${list.join("\n")}`;
}
