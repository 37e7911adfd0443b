/*
 * The script of a newsroom's page: it gives the frames of charts the height that the charts tell. Once on a page is enough, wherever
 * it stands; frames may come later. Only frames with `data-tallywire` are touched.
 */

const OURS = "iframe[data-tallywire]";

/** Higher than any chart; what asks for more is broken or no chart. */
const HIGHEST = 20_000;

/** The height in a message `{"datawrapper-height": {[id]: px}}`, or null where it is none. */
function heightIn(data: unknown): number | null {
  if (typeof data !== "object" || data === null || !("datawrapper-height" in data)) return null;
  const [height] = Object.values(data["datawrapper-height"] ?? {});
  return typeof height === "number" && height > 0 && height <= HIGHEST ? height : null;
}

/** Whether a message comes from the chart in the frame: from that window, and from its site or a sandbox, which has none. */
function isFrom({ source, origin }: MessageEvent, frame: HTMLIFrameElement): boolean {
  return source === frame.contentWindow && (origin === "null" || origin === new URL(frame.src).origin);
}

const ours = () => document.querySelectorAll<HTMLIFrameElement>(OURS);

addEventListener("message", (event) => {
  const height = heightIn(event.data);
  if (height === null) return;
  for (const frame of ours()) if (isFrom(event, frame)) frame.style.height = `${height}px`;
});

// Charts that were there before this script have told their height to nobody: they tell it again when they hear this.
for (const { contentWindow } of ours()) contentWindow?.postMessage("resize", "*");
