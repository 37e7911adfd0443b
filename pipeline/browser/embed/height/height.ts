import { AGAIN, type Cause, START, step } from "./loop.ts";
import { PROTOCOLS } from "./protocols.ts";

/** What a reader does that may fold or unfold a part of the page. */
const BY_READER = ["pointerdown", "keydown", "toggle"];

/** The root's box, which is as high as what it holds, whatever the frame is. */
const root = document.documentElement;

/** How high the page is without a scroll bar: one that goes once the frame has grown leaves more room, where the page is of another height. */
function heightOfPage(): number {
  root.style.overflow = "hidden";
  const { height } = root.getBoundingClientRect();
  root.style.overflow = "";
  return Math.ceil(height);
}

/**
 * Tells the page around how high the frame should be, in every way that it may listen for, for as long as the page stands.
 */
export function tellHeight(): void {
  if (parent === window) return;
  const protocols = PROTOCOLS.map((make) => make(() => location.href));
  const post = (message: unknown) => {
    // Heights are no secret, and the page does not know where it is framed.
    if (message !== null && message !== undefined) parent.postMessage(message, "*");
  };
  let loop = START;
  let timers: number[] = [];
  let answering = false;

  const look = (cause: Cause) => {
    const first = loop.told === null;
    const sight = { width: innerWidth, height: heightOfPage(), frame: innerHeight, at: performance.now() };
    const next = step(loop, sight, cause);
    loop = next.loop;
    if (next.tell) for (const { tell } of protocols) post(tell({ width: sight.width, height: loop.told ?? 0 }));
    if (next.tell && first) for (const { hello } of protocols) post(hello);
    if (!next.lookAgain) return;
    timers.forEach(clearTimeout);
    timers = AGAIN.map((wait) => setTimeout(look, wait, "again"));
  };
  const change = () => look("change");

  addEventListener("message", ({ source, data }) => {
    if (source !== parent) return;
    // All of them hear it, and the answer waits: a page that asks on every answer is not answered faster than it can draw.
    if (!protocols.map(({ isAsking }) => isAsking?.(data)).includes(true)) return;
    if (answering) return;
    answering = true;
    setTimeout(() => {
      answering = false;
      look("asked");
    }, 16);
  });
  for (const event of BY_READER) addEventListener(event, () => look("reader"), { capture: true, passive: true });
  for (const event of ["load", "resize"]) addEventListener(event, change);
  // WordPress may put its secret there late.
  addEventListener("hashchange", () => look("asked"));
  new ResizeObserver(change).observe(root);
  document.fonts.ready.then(change);
  change();
}
