import { isIsoDay } from "../dates.ts";
import { today } from "../files.ts";
import { UsageError } from "../problems.ts";
import { ACTIONS } from "../review/columns.ts";
import type { Intent } from "../review/decide.ts";
import type { Decision } from "../types.ts";
import type { Call } from "./command.ts";
import { nearest } from "./nearest.ts";

const USE = 'tallywire decide ID accept|reject|correct|undo [FIELD=VALUE...] --why "..."';

/** What the person wants of which figure (of which report, for `add`), as it stands on the command line. */
export function intentOf(call: Call): { target: string; intent: Intent } {
  const [target, deed, ...pairs] = call.operands;
  if (target === undefined || deed === undefined) throw new UsageError(`say what to decide on which figure: ${USE}`);
  const action = actionOf(deed);
  const fields = fieldsOf(pairs, action);
  const why = call.text("why")?.trim();
  if (!why) throw new UsageError('say why, for whoever asks next year: --why "..."');
  const at = call.text("at") ?? today();
  if (!isIsoDay(at)) throw new UsageError(`--at ${at} is not a day of the calendar; write it as 2019-08-20`);
  return { target, intent: { action, fields, by: call.text("by")?.trim() || null, at, why } };
}

function actionOf(written: string): Decision["action"] {
  const action = ACTIONS.find((known) => known === written);
  if (action !== undefined) return action;
  const near = nearest(written, ACTIONS);
  throw new UsageError(
    `"${written}" is no decision${near === null ? "" : `; did you mean "${near}"?`} (${ACTIONS.join(", ")})`,
  );
}

function fieldsOf(pairs: readonly string[], action: Decision["action"]): Map<string, string | null> {
  const fields = new Map<string, string | null>();
  const takes = action === "correct" || action === "add";
  if (takes && pairs.length === 0)
    throw new UsageError(`${action} needs fields and their content, such as value=870 or source_name="Civil Defence"`);
  if (!takes && pairs.length > 0) throw new UsageError(`${action} takes no "${pairs[0]}"; to change a field: correct`);
  for (const pair of pairs) {
    const [, name, value = ""] = /^(\w+)=(.*)$/s.exec(pair) ?? [];
    if (name === undefined) throw new UsageError(`"${pair}" is no field with its content; write it like value=870`);
    if (fields.has(name)) throw new UsageError(`${name} is given twice; give it once`);
    fields.set(name, value.trim() || null);
  }
  return fields;
}
