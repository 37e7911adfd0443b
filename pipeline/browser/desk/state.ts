import type {
  DeskField,
  DeskFigure,
  DeskNumber,
  DeskReport,
  DeskReportRow,
  DeskRow,
  DeskWords,
} from "../../preview/desk/contract.ts";
import type { Problem } from "../../types.ts";
import { type Filter, type ListName, listed, matching, NO_FILTER, progressOf, type Sending } from "./lists.ts";

/** What a person is writing beside the text. */
export type Form =
  | { kind: "edit"; figure: string; words: string; field: string | null }
  | { kind: "add"; report: string; words: DeskWords };

/** Why a decision was not written. */
export interface Refusal {
  message: string;
  field: string | null;
}

/** Everything that the page shows. It is never changed, only replaced; views compare the parts that they show. */
export interface State {
  version: number;
  /** False until the first index is there. */
  ready: boolean;
  rows: readonly DeskRow[];
  reports: ReadonlyMap<string, DeskReportRow>;
  fields: readonly DeskField[];
  problems: readonly Problem[];
  /** Reports that were loaded. */
  full: ReadonlyMap<string, DeskReport>;
  list: ListName;
  filter: Filter;
  /** The report whose text is shown. */
  report: string | null;
  /** Key of the mark that is looked at: the id of a figure, or `numberKey`. */
  chosen: string | null;
  form: Form | null;
  sending: Sending;
  refused: ReadonlyMap<string, Refusal>;
  /** Worked out: the rows that fit the filter, those of the list, where each row stands. */
  fitting: readonly DeskRow[];
  shown: readonly DeskRow[];
  places: ReadonlyMap<string, number>;
  progress: { decided: number; of: number };
}

export const EMPTY: State = {
  ...{ version: 0, ready: false, rows: [], reports: new Map(), fields: [], problems: [], full: new Map() },
  ...{ list: "waiting", filter: NO_FILTER, report: null, chosen: null, form: null },
  ...{ sending: new Map(), refused: new Map() },
  ...{ fitting: [], shown: [], places: new Map(), progress: { decided: 0, of: 0 } },
};

/** Shows what differs between two states. */
export type View = (now: State, before: State) => void;

/** The one place where the state lives. */
export interface Store {
  readonly now: State;
  set(change: Partial<State>): void;
  follow(view: View): void;
}

export function storeOf(first: State): Store {
  let now = first;
  const views: View[] = [];
  return {
    get now() {
      return now;
    },
    set(change) {
      const before = now;
      now = workedOut({ ...now, ...change }, before);
      for (const view of views) view(now, before);
    },
    follow(view) {
      views.push(view);
    },
  };
}

function workedOut(state: State, before: State): State {
  const { rows, reports, filter, list, sending } = state;
  const newRows = rows !== before.rows || reports !== before.reports;
  const places = newRows ? new Map(rows.map(({ id }, i) => [id, i])) : state.places;
  const fitting = newRows || filter !== before.filter ? matching(rows, filter, reports) : state.fitting;
  if (fitting === before.fitting && list === before.list && sending === before.sending) return { ...state, places };
  return { ...state, places, fitting, shown: listed(fitting, list, sending), progress: progressOf(fitting, sending) };
}

/** A copy of a map with one entry more, or without it where the value is null. */
export function withEntry<T>(map: ReadonlyMap<string, T>, key: string, value: T | null): ReadonlyMap<string, T> {
  const copy = new Map(map);
  if (value === null) copy.delete(key);
  else copy.set(key, value);
  return copy;
}

/** The mark of a number that is no figure: it has no id of its own. */
export const numberKey = ({ start }: Pick<DeskNumber, "start">): string => `number:${start}`;

/** The report that is shown, once it is loaded. */
export const shownReport = ({ report, full }: State): DeskReport | undefined =>
  report === null ? undefined : full.get(report);

/** The chosen figure in full, once its report is loaded. */
export const chosenFigure = (state: State): DeskFigure | undefined =>
  shownReport(state)?.figures.find(({ figure }) => figure.id === state.chosen);

/** The chosen number that is no figure. */
export const chosenNumber = (state: State): DeskNumber | undefined =>
  shownReport(state)?.numbers.find((number) => numberKey(number) === state.chosen);

/** What a cell of a field of choices means: "Deaths" for "deaths". */
export function titleOf({ fields }: Pick<State, "fields">, field: string, cell: string): string {
  return fields.find(({ name }) => name === field)?.choices.find(({ value }) => value === cell)?.label ?? cell;
}
