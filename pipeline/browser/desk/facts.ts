import { boundsInWords } from "../../explain/number-words.ts";
import type { DeskFigure } from "../../preview/desk/contract.ts";
import type { Counting, LedgerFigure } from "../../types.ts";
import { numberInWords } from "../../wording.ts";
import { aside } from "./aside.ts";
import { button, el, spoken } from "./dom.ts";
import { type Fact, howKnown, wayOf } from "./known.ts";
import { type State, titleOf } from "./state.ts";

interface Ways {
  choose(id: string): void;
  edit(field: string): void;
}

/** What the figure says, line by line: the value, how it is known, and a button that changes it. */
export function factsOf(one: DeskFigure, state: State, ways: Ways): HTMLElement {
  const { figure, steps } = one;
  const lines = linesOf(figure, state).flatMap((fact) => {
    const change = button("Change", () => ways.edit(fact.fields[0]), { class: "change" });
    change.append(spoken(` ${fact.title.toLowerCase()}`));
    return [
      el("dt", {}, fact.title),
      el(
        "dd",
        {},
        el("span", { class: fact.value === null ? "unsaid" : "value", dir: "auto" }, fact.value ?? "not said"),
        ...fact.more.map((text) => el("small", { dir: "auto" }, ` \u00b7 ${text}`)),
        howKnown(fact, figure, steps),
      ),
      el("dd", {}, change),
    ];
  });
  const flags = steps.filter(({ step }) => step === "flag");
  const doubts = flags.map(({ gave, help }) => el("li", { dir: "auto" }, `Look twice: ${help ?? gave}.`));
  const doubted = doubts.length === 0 ? null : el("ul", { class: "told" }, ...doubts);
  return el("div", {}, el("dl", { class: "fields" }, ...lines), doubted, whole(one, ways), wayOf(steps));
}

function linesOf(figure: LedgerFigure, state: State): Fact[] {
  const { measure, unit, unit_class, counting, modality, method, source, place, period, low, high, value } = figure;
  const days = period.start === null && period.end === null ? null : daysInWords(period.start, period.end);
  const title = (field: string, cell: string) => titleOf(state, field, cell);
  const how = [COUNTED[counting], method === null ? "" : title("method", method)].filter((text) => text !== "");
  return [
    {
      title: "Counts",
      value: title("measure", measure),
      more: how,
      step: "measure",
      fields: ["measure", "counting", "method"],
    },
    {
      title: "Number",
      value: numberInWords(figure),
      more: low === high && low === value ? [] : [`bounds: ${boundsInWords(figure)}`],
      step: "comparator",
      fields: ["value", "comparator", "low", "high"],
    },
    {
      title: "Unit",
      value: unit,
      more: [title("unit_class", unit_class)],
      step: "counts",
      fields: ["unit", "unit_class"],
    },
    {
      title: "Source",
      value: source.name,
      more: about(source.id, source.kind),
      step: "source",
      fields: ["source_name", "source_id", "source_kind"],
    },
    {
      title: "Place",
      value: place.name,
      more: about(place.id, place.country),
      step: "place",
      fields: ["place_name", "place_id", "place_country"],
    },
    {
      title: "Period",
      value: days,
      more: about(period.phrase, period.precision),
      step: "period",
      fields: ["period_start", "period_end", "period_precision", "period_phrase"],
    },
    ...(modality === "reported"
      ? []
      : [
          {
            title: "Said as",
            value: title("modality", modality),
            more: ["only what is reported is ever charted"],
            step: "modality",
            fields: ["modality"] as const,
          },
        ]),
  ];
}

const about = (...parts: (string | null)[]) => {
  const text = aside(parts, " \u00b7 ");
  return text === "" ? [] : [text];
};

/** How a measure counts, for somebody who knows no flow and no stock. */
const COUNTED: Readonly<Record<Counting, string>> = { flow: "over a time", stock: "on a day" };

function daysInWords(start: string | null, end: string | null): string {
  return start === end && start !== null ? start : `${start ?? "start not said"} to ${end ?? "end not said"}`;
}

/** The figure that this one is a part of. */
function whole({ figure }: DeskFigure, ways: Ways): HTMLElement | null {
  const { part_of } = figure;
  if (part_of === null) return null;
  return el(
    "p",
    {},
    "A part of another figure. ",
    button("Go to the whole", () => ways.choose(part_of)),
  );
}
