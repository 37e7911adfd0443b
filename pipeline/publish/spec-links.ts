import type { LedgerFigure } from "../types.ts";

type Json = Record<string, unknown>;

/** Rows without an address lead nowhere; of a missing field Vega-Lite would make the address "undefined". */
const HREF = { condition: { test: "isValid(datum.href)", field: "href", type: "nominal" }, value: "" };

/**
 * A chart's specification as it is published: each row that has the id of a figure says where its sentence can be read, and each mark of
 * it leads there, in the Vega editor and wherever else the specification is drawn.
 */
export function linkedSpec(spec: object, figures: ReadonlyMap<string, LedgerFigure>): object {
  return Object.fromEntries(
    Object.entries(linked(spec as Json, figures)).map(([key, value]) =>
      Array.isArray(value) && (key === "vconcat" || key === "layer")
        ? [key, value.map((each) => linkedSpec(each as object, figures))]
        : [key, value],
    ),
  );
}

/** One view: its rows and its encoding. */
function linked(view: Json, figures: ReadonlyMap<string, LedgerFigure>): Json {
  const data = view.data as { values?: unknown } | undefined;
  if (!Array.isArray(data?.values) || view.encoding === undefined) return view;
  const values = (data.values as Json[]).map((row) => {
    const address = figures.get(String(row.id))?.quote_url ?? null;
    return address === null ? row : { ...row, href: address };
  });
  if (!values.some((row) => "href" in row)) return view;
  return { ...view, data: { ...data, values }, encoding: { ...(view.encoding as Json), href: HREF } };
}
