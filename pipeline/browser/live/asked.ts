/** A page as the preview gives it. */
export interface Given {
  /** The entity tag that names its bytes. */
  version: string;
  policy: string;
  page: Document;
}

/** The page as it is given now; null where that is the version known already, or where the preview gives no answer, which the lost connection tells. */
export async function givenNow(known: string | null): Promise<Given | null> {
  const headers: HeadersInit = known === null ? {} : { "if-none-match": known };
  const answer = await fetch(location.pathname + location.search, { headers }).catch(() => null);
  if (answer === null || answer.status === 304) return null;
  const text = await answer.text().catch(() => null);
  if (text === null) return null;
  return {
    version: answer.headers.get("etag") ?? "",
    policy: answer.headers.get("content-security-policy") ?? "",
    page: new DOMParser().parseFromString(text, "text/html"),
  };
}
