import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { NotDecided } from "../../commands/decision.ts";
import { faultLine, UsageError } from "../../problems.ts";
import { jsonAnswer } from "../answer.ts";
import { whyNoWrite } from "../guard.ts";
import { DESK, type DeskIndex, type Refused, TOKEN_HEADER } from "./contract.ts";
import type { Desk } from "./desk.ts";
import { deskFields, SUGGESTED } from "./fields.ts";
import { SeenOther } from "./refuse.ts";
import { deskReport } from "./report.ts";
import { readDecide } from "./request.ts";
import { reportRow, rowsOf } from "./rows.ts";
import { suggestions } from "./suggest.ts";
import { wordsAt } from "./words.ts";

/** Bytes; a decision is some hundreds. */
const MOST = 64 * 1024;

/** The answers of the desk: what it knows, and the one address that writes. */
export function deskRoutes(desk: Desk, token: string): Hono {
  const routes = new Hono();

  routes.get(DESK.index, async () => {
    const { book, version } = await desk.now();
    const { reports, vocabulary } = book.gathered;
    const index: DeskIndex = {
      version,
      reports: reports.map(reportRow),
      figures: rowsOf(book, book.reports.keys()),
      fields: deskFields([...vocabulary.measures.values()]),
      problems: book.atLarge,
    };
    return jsonAnswer(200, index);
  });

  routes.get(DESK.report, async ({ req }) => {
    const { book, version } = await desk.now();
    const report = deskReport(book, req.query("id") ?? "");
    return report === null ? noReport(req.query("id")) : jsonAnswer(200, { version, ...report });
  });

  routes.get(DESK.words, async ({ req }) => {
    const { book } = await desk.now();
    const report = book.reports.get(req.query("report") ?? "");
    if (report === undefined) return noReport(req.query("report"));
    const [start, end] = [req.query("start"), req.query("end")].map(Number);
    if (!Number.isInteger(start) || !Number.isInteger(end))
      return refused(400, "wrong", '"start" and "end" are numbers');
    return jsonAnswer(200, wordsAt(report, book.gathered.vocabulary, { start: start!, end: end! }));
  });

  routes.get(DESK.suggest, async ({ req }) => {
    const { book } = await desk.now();
    const field = SUGGESTED.find((name) => name === req.query("field"));
    if (field === undefined) return refused(400, "wrong", `suggestions are for ${SUGGESTED.join(", ")}`);
    return jsonAnswer(200, suggestions(book.gathered.vocabulary, field, req.query("text") ?? ""));
  });

  const tooLong = () => refused(413, "wrong", "the decision is too long");
  routes.post(DESK.decide, bodyLimit({ maxSize: MOST, onError: tooLong }), async ({ req }) => {
    const away = whyNoWrite(req.header("content-type"), req.header(TOKEN_HEADER), token);
    if (away !== null) return refused(away.status, "wrong", away.words);
    const asked = readDecide(await req.text());
    return typeof asked === "string" ? refused(400, "wrong", asked) : jsonAnswer(200, await desk.decide(asked));
  });

  routes.onError(faultOf);
  return routes;
}

/** A fault in the words of the desk. */
function faultOf(error: Error): Response {
  if (error instanceof NotDecided) return refused(422, "refused", error.message, { field: error.field });
  if (error instanceof SeenOther) return refused(409, "changed", error.message, { figure: error.figure });
  // A fault of the program's own comes again however often it is asked: no page may try for ever.
  return error instanceof UsageError
    ? refused(503, "busy", faultLine(error))
    : refused(500, "refused", faultLine(error));
}

const noReport = (id: string | undefined) =>
  refused(404, "changed", `there is no report "${id ?? ""}"; it was renamed or taken away`);

function refused(
  status: number,
  code: Refused["code"],
  message: string,
  more: Partial<Pick<Refused, "field" | "figure">> = {},
): Response {
  const refusal: Refused = { ok: false, code, message, field: null, ...more };
  return jsonAnswer(status, refusal);
}
