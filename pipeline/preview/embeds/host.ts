import { html } from "../../publish/html.ts";
import { SANDBOX } from "../../publish/snippets/frames.ts";
import { HOST_SCRIPT } from "../../scripts/host.ts";
import { asking } from "../look.ts";
import { ownPage } from "../page.ts";
import type { MadePage } from "../pages.ts";
import type { Setting } from "./settings.ts";

/** Space beside the column, in CSS pixels. */
export const MARGIN = 16;

const STYLE = `
html { font: 100%/1.5 Georgia, serif; }
body { margin: 0; padding: ${MARGIN}px; overflow-wrap: anywhere; }
h1 { font-size: 1.3rem; line-height: 1.2; margin: 0 0 .5rem; }
p { margin: 0 0 1rem; }
p:last-child { margin: 1rem 0 0; }
iframe { display: block; width: 100%; border: 0; }
`;

const DAY = ":root { color-scheme: light; background: #fff; color: #222; }";
const NIGHT = ":root { color-scheme: dark; background: #16181b; color: #eee; }";

const WORDS = {
  en: {
    title: "A story with a chart",
    before: "Here stands the story. The chart comes next, framed as a newsroom's page would frame it.",
    after: "And here the story goes on, right below the chart.",
  },
  ar: {
    title: "قصة مع رسم بياني",
    before: "هنا نص القصة، ويليه الرسم البياني كما تعرضه صفحة غرفة الأخبار.",
    after: "وهنا تتواصل القصة تحت الرسم مباشرة.",
  },
};

/** A plain article with a chart in it, as somebody else's page would be. `height`: of the frame, by the snippet. */
export function hostPage(chart: MadePage, height: number, setting: Setting): string {
  const { dark, rightToLeft, scripts, listens } = setting;
  const language = rightToLeft ? "ar" : "en";
  const { title, before, after } = WORDS[language];
  const sandbox = scripts ? SANDBOX : SANDBOX.replace("allow-scripts ", "");
  const fits = listens ? html` data-tallywire` : null;
  return ownPage({
    title,
    language,
    styles: [STYLE, dark ? NIGHT : DAY],
    body: html`<h1>${title}</h1>
<p>${before}</p>
<iframe${fits} src="${chart.address}${asking(dark ? "dark" : "light")}" title="${chart.title}" height="${height}" sandbox="${sandbox}"></iframe>
<p>${after}</p>`,
    ...(listens && { script: HOST_SCRIPT }),
  });
}
