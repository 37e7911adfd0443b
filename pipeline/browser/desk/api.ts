import {
  type Choice,
  DESK,
  type Decide,
  type Decided,
  type DeskIndex,
  type DeskReport,
  type DeskWords,
  type Refused,
  TOKEN_HEADER,
  TOKEN_META,
} from "../../preview/desk/contract.ts";

/*
 * What the page asks of the server. A request that gets no answer throws, as `fetch` does; a refusal is an answer.
 */

let token = tokenOf(document);

function tokenOf(page: Document): string {
  return page.querySelector<HTMLMetaElement>(`meta[name="${TOKEN_META}"]`)?.content ?? "";
}

async function get<T>(address: string, query: Readonly<Record<string, string>> = {}): Promise<T> {
  const asked = new URLSearchParams(query).toString();
  const response = await fetch(asked === "" ? address : `${address}?${asked}`);
  return (await response.json()) as T;
}

export const loadIndex = (): Promise<DeskIndex | Refused> => get(DESK.index);
export const loadReport = (id: string): Promise<DeskReport | Refused> => get(DESK.report, { id });
export const suggestions = (field: string, text: string): Promise<Choice[]> => get(DESK.suggest, { field, text });
export const readWords = (report: string, start: number, end: number): Promise<DeskWords | Refused> =>
  get(DESK.words, { report, start: String(start), end: String(end) });

/** Sends a decision. After a new start of the preview the page's token is an old one: then with the token of a page of today. */
export async function decide(what: Decide): Promise<Decided | Refused> {
  const first = await post(what);
  if (first.status !== 403) return answerOf(first);
  const page = await (await fetch(DESK.page)).text();
  const fresh = tokenOf(new DOMParser().parseFromString(page, "text/html"));
  if (fresh === "" || fresh === token) return answerOf(first);
  token = fresh;
  return answerOf(await post(what));
}

function post(what: Decide): Promise<Response> {
  const headers = { "content-type": "application/json", [TOKEN_HEADER]: token };
  return fetch(DESK.decide, { method: "POST", headers, body: JSON.stringify(what) });
}

async function answerOf(response: Response): Promise<Decided | Refused> {
  const text = await response.text();
  if (response.headers.get("content-type")?.startsWith("application/json"))
    return JSON.parse(text) as Decided | Refused;
  return { ok: false, code: "wrong", message: text.trim(), field: null };
}
