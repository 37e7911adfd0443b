type Json = { [key: string]: unknown };

/**
 * Every field that an encoding names stands in the rows that it draws, or a transform makes it: Vega-Lite itself draws a blank chart for a
 * misspelt one. Throws, for the fault is the chart's and not the data's.
 */
export function checkEncodings(spec: object): void {
  visit(spec as Json, undefined, columnsMade(spec));
}

/** Columns that the transforms of a specification say they make. */
export function columnsMade(spec: object): Set<string> {
  const made = new Set<string>();
  const look = (node: unknown, inside: boolean): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, each] of Object.entries(node)) {
      if (inside && key === "as") for (const name of [each].flat()) made.add(String(name));
      // Rows are many, and no transforms.
      if (key !== "data") look(each, inside || key === "transform");
    }
  };
  look(spec, false);
  return made;
}

function visit(node: Json, inherited: readonly Json[] | undefined, made: ReadonlySet<string>): void {
  const rows = rowsOf(node) ?? inherited;
  for (const [channel, def] of Object.entries(asJson(node.encoding))) {
    for (const one of Array.isArray(def) ? def : [def]) checkField(channel, asJson(one).field, rows, made);
  }
  for (const key of ["vconcat", "layer"]) {
    const children = node[key];
    if (Array.isArray(children)) for (const child of children) visit(asJson(child), rows, made);
  }
}

function checkField(
  channel: string,
  field: unknown,
  rows: readonly Json[] | undefined,
  made: ReadonlySet<string>,
): void {
  if (typeof field !== "string" || made.has(field)) return;
  const missing = rows === undefined ? 0 : rows.findIndex((row) => row[field] === undefined || row[field] === null);
  if (missing !== -1)
    throw new Error(`chart: "${channel}" draws the field "${field}", which row ${missing + 1} does not have`);
}

function rowsOf(node: Json): readonly Json[] | undefined {
  const values = asJson(node.data).values;
  return Array.isArray(values) ? values.map(asJson) : undefined;
}

function asJson(value: unknown): Json {
  return typeof value === "object" && value !== null ? (value as Json) : {};
}
