import { DESK_EVENT, type DeskChange } from "../../preview/desk/contract.ts";
import { EVENTS, type State as ProjectState } from "../../preview/state.ts";

/** What the stream of events tells. */
export interface Hears {
  /** The stream has begun, for the first time or again: changes may have been missed. */
  begun(): void;
  changed(change: DeskChange): void;
  /** What is wrong with the project as a whole. */
  told(state: ProjectState): void;
  /** The server is there, or not. */
  there(is: boolean): void;
}

/** How long a connection may be lost before a person is told: a new start of the preview takes less. */
const PATIENCE = 1500;

/** Listens to the server. A hidden page lets go of its connection: a browser keeps six to one host, and the seventh tab would wait for ever. */
export function listen({ begun, changed, told, there }: Hears): void {
  let events: EventSource | undefined;
  let lost: ReturnType<typeof setTimeout> | undefined;
  const connect = () => {
    events?.close();
    if (document.hidden) return;
    events = new EventSource(EVENTS);
    events.onopen = () => {
      clearTimeout(lost);
      lost = undefined;
      there(true);
      begun();
    };
    events.onerror = () => {
      lost ??= setTimeout(() => there(false), PATIENCE);
    };
    events.onmessage = ({ data }: MessageEvent<string>) => told(JSON.parse(data) as ProjectState);
    events.addEventListener(DESK_EVENT, ({ data }: MessageEvent<string>) => changed(JSON.parse(data) as DeskChange));
  };
  document.addEventListener("visibilitychange", connect);
  connect();
}
