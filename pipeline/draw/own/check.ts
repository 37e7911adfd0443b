import type { Table } from "../../types.ts";
import { columnsMade } from "../check.ts";

type Json = { readonly [key: string]: unknown };

const object = (value: unknown): Json => (typeof value === "object" && value !== null ? (value as Json) : {});

/** A mark whose length is read as a number. */
const FROM_ZERO = new Set(["bar", "area"]);

/** The channel definitions of a view and the views inside it, each with its mark. */
function channels(spec: Json, mark?: string): { mark: string | undefined; name: string; def: Json }[] {
  const own = typeof spec.mark === "string" ? spec.mark : (object(spec.mark).type as string | undefined);
  const here = own ?? mark;
  const defs = Object.entries(object(spec.encoding)).flatMap(([name, def]) =>
    (Array.isArray(def) ? def : [def]).map((one) => ({ mark: here, name, def: object(one) })),
  );
  const inner = Array.isArray(spec.layer) ? spec.layer.flatMap((each) => channels(object(each), here)) : [];
  return [...defs, ...inner];
}

/** Columns that calculations take for numbers: null times two would be zero. A calculation that asks for null itself knows what it does. */
function columnsReckoned(spec: object): string[] {
  const made = [...JSON.stringify(spec).matchAll(/"calculate":("(?:[^"\\]|\\.)*")/g)];
  const texts = made.map(([, text = '""']) => JSON.parse(text) as string).filter((text) => !/null|isValid/.test(text));
  return texts.flatMap((text) =>
    [...text.matchAll(/\bdatum(?:\.(\w+)|\[["'](.+?)["']\])/g)].map(([, dotted, quoted]) => String(dotted ?? quoted)),
  );
}

/** Columns that encodings draw or calculations read, and transforms of the spec do not make. */
export function columnsDrawn(spec: object): string[] {
  const made = columnsMade(spec);
  const fields = channels(object(spec)).flatMap(({ def }) => (typeof def.field === "string" ? [def.field] : []));
  return [...new Set([...fields, ...columnsReckoned(spec)])].filter((field) => !made.has(field));
}

function whyChannel({ mark, name, def }: ReturnType<typeof channels>[number]): string | null {
  const scale = object(def.scale);
  const unit = typeof def.timeUnit === "string" ? def.timeUnit : String(object(def.timeUnit).unit ?? "");
  if (def.type === "temporal" && scale.type !== "utc" && !unit.startsWith("utc"))
    return `"${name}" draws days in the time zone of whoever looks, who may see the day before; give it "timeUnit": "utcyearmonthdate" and "scale": {"type": "utc"}`;
  if (def.type !== "quantitative" || mark === undefined || !FROM_ZERO.has(mark) || !/^[xy]2?$/.test(name)) return null;
  const first = Array.isArray(scale.domain) ? scale.domain[0] : (scale.domainMin ?? 0);
  const cut = scale.zero === false || first !== 0 || scale.type === "log";
  return cut
    ? `the ${mark}s of "${name}" do not begin at zero, so that their lengths lie; take "zero", "domain" and "log" away, or draw points`
    : null;
}

/** Why a Vega-Lite spec of somebody's own is not drawn, or null. The rows come from the table, never from the spec or the network. */
export function whyNotDrawn(spec: object, { columns }: Pick<Table, "columns">): string | null {
  const text = JSON.stringify(spec);
  if (!("mark" in spec) && !("layer" in spec))
    return 'it has neither "mark" nor "layer"; save charts of one view, each with a name of its own';
  if (/"(?:data|url)":/.test(text))
    return 'it names data of its own; take "data" and "url" out, the rows are given beside it';
  const names = columns.map(({ name }) => name);
  const missing = columnsDrawn(spec).find((field) => !names.includes(field));
  if (missing !== undefined)
    return `it draws "${missing}", and there is no such column; the columns are: ${names.join(", ")}`;
  return (
    channels(object(spec))
      .map(whyChannel)
      .find((why) => why !== null) ?? null
  );
}
