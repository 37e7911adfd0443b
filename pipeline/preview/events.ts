import type { State } from "./state.ts";

/** What one page is sent. */
type Page = ReadableStreamDefaultController<Uint8Array>;

/** The stream of server-sent events that every open page listens to. */
export class Events {
  private state: State = { stale: false, lines: [] };
  /** With the path of the file that each shows; null for a page of the preview's own. */
  private readonly pages = new Map<Page, string | null>();
  private readonly bytes = new TextEncoder();

  /** Paths of the files that are being looked at, each once. */
  get open(): string[] {
    return [...new Set(this.pages.values())].filter((path) => path !== null);
  }

  /** A page that connects: it hears the state at once, then every event until it goes. `path`: the file that it shows. */
  connect(path: string | null): ReadableStream<Uint8Array> {
    let page: Page;
    return new ReadableStream({
      start: (controller) => {
        page = controller;
        this.pages.set(page, path);
        page.enqueue(this.bytes.encode(`retry: 1000\n${eventOf(null, this.state)}`));
      },
      cancel: () => {
        this.pages.delete(page);
      },
    });
  }

  /** Tells a state to every connected page, and to each that connects until the next. */
  tell(state: State): void {
    this.state = state;
    this.send(eventOf(null, state));
  }

  /** Tells something else, under a name, to those that are connected now. */
  tellOf(name: string, told: object): void {
    this.send(eventOf(name, told));
  }

  private send(text: string): void {
    for (const page of this.pages.keys()) page.enqueue(this.bytes.encode(text));
  }
}

function eventOf(name: string | null, told: object): string {
  return `${name === null ? "" : `event: ${name}\n`}data: ${JSON.stringify(told)}\n\n`;
}
