import { EVENTS, LOOK_EVENT, OPEN_PAGE, type State } from "../../preview/state.ts";
import { type Given, givenNow } from "./asked.ts";
import { banner } from "./banner.ts";
import { bar } from "./bar.ts";
import { putParts, takesParts } from "./parts.ts";
import { backTo, goBack, loadAgain, placeNow } from "./place.ts";

/*
 * The script of a served page; it is in no file that a run writes. After each event it asks whether its page is another by now, and puts in the parts that
 * differ or loads the page again: so nothing is missed between serving and connecting, nor over a new start of the preview.
 * A hidden page lets go of its connection: a browser keeps six to one host, and the seventh tab would wait for ever.
 */

/** How long a connection may be lost before the page says so: a new start of the preview takes less. */
const PATIENCE = 2000;

/** What looks whether the page is another than the version that was loaded, one look after the other. */
function looking(version: string): () => void {
  /** The page as the preview gave it, before its program made more of it. */
  let given: Given | null = null;
  const look = async () => {
    const now = await givenNow(given === null && takesParts() ? null : (given?.version ?? version));
    if (now === null) return;
    if (given === null && now.version === version) {
      given = now;
      return;
    }
    const place = placeNow();
    if (given === null || !putParts(given, now)) return loadAgain();
    given = now;
    backTo(place);
  };
  let last = Promise.resolve();
  return () => {
    last = last.then(look);
  };
}

function start(version: string): void {
  const show = banner();
  const look = looking(version);
  let events: EventSource | undefined;
  let lost: ReturnType<typeof setTimeout> | undefined;

  const hear = ({ data }: MessageEvent<string>) => {
    clearTimeout(lost);
    lost = undefined;
    const { stale, lines } = JSON.parse(data) as State;
    const title = lines.length > 0 ? "Errors in the project" : "";
    show(stale ? "The last run failed: this page is from before it" : title, lines);
    look();
  };
  const connect = () => {
    events?.close();
    if (document.hidden) return;
    events = new EventSource(address);
    events.onmessage = hear;
    events.addEventListener(LOOK_EVENT, look);
    events.onerror = () => {
      lost ??= setTimeout(() => show("The preview has stopped", ["Start it again with: tallywire preview"]), PATIENCE);
    };
  };
  const address = `${EVENTS}?${new URLSearchParams({ [OPEN_PAGE]: location.pathname })}`;
  // The preview's own pages have their ways.
  if (location.pathname.endsWith(".html")) bar(location.pathname);
  goBack();
  addEventListener("visibilitychange", connect);
  connect();
}

// A chart inside a frame of the preview is loaded again with the page around it.
if (window === window.top) start(`"${document.currentScript?.dataset.version}"`);
