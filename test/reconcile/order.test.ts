import { expect, it } from "vitest";
import { compareText, sortProblems } from "../../pipeline/problems.ts";
import type { ReviewedFigure } from "../../pipeline/types.ts";
import { report, reviewed } from "../support/figures.ts";
import { exact, reconciled } from "../support/ledger.ts";

/** Numbers from a seed: the same on every machine. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state / 2_147_483_648;
  }
}

const random = numbers(7);
const below = (most: number) => Math.floor((random.next().value as number) * most);
const day = (n: number) => new Date(Date.UTC(2019, 6, 1) + n * 86_400_000).toISOString().slice(0, 10);

/** Sixty reports of four papers in one month: three sources, two places, windows that touch, numbers that repeat, fall, jump and update. */
const reports = Array.from({ length: 60 }, (_, i) =>
  report({ id: `r${i}`, published: below(12) === 0 ? null : day(below(30)), publisher: `paper ${below(4)}` }),
);
const figures: ReviewedFigure[] = reports.flatMap(({ id, published }) =>
  [0, 1].map((k) => {
    const source = below(3);
    const named = below(3) > 0;
    return reviewed({
      id: `${id}:${k}`,
      report: id,
      ...exact([470, 520, 860, 680, 8600][below(5)]!),
      former: below(4) === 0 ? 520 : null,
      unit: ["civilians", "Civilian", "people"][below(3)]!,
      source: { id: named ? `s${source}` : null, name: `Source ${source}` },
      place: { id: named ? `P${source % 2}` : null, name: ["al-Bab", "Al Bab"][source % 2]! },
      period: { start: [null, "2019-04-21", "2019-04-28", "2019-06-30"][below(4)]!, end: published },
      span: { start: k * 10, end: k * 10 + 3, text: "860" },
    });
  }),
);

it("gives the same ledger and the same problems whatever the order in which reports are read", () => {
  const inOrder = (given: readonly ReviewedFigure[], told: typeof reports) => {
    const { ledger, problems } = reconciled(given, told);
    const sorted = [...ledger.figures].sort((a, b) => compareText(a.id, b.id));
    return { figures: sorted, conflicts: ledger.conflicts, problems: sortProblems(problems) };
  };
  const first = inOrder(figures, reports);
  expect(first.conflicts.length).toBeGreaterThan(5);
  expect(first.figures.filter(({ repeats }) => repeats !== null).length).toBeGreaterThan(5);
  expect(first.figures.filter(({ updates }) => updates !== null).length).toBeGreaterThan(5);
  expect(new Set(first.problems.map(({ code }) => code)).size).toBeGreaterThan(2);
  for (let i = 0; i < 10; i++) {
    const shuffled = [...figures].map((one) => [below(1e6), one] as const).sort(([a], [b]) => a - b);
    expect(
      inOrder(
        shuffled.map(([, one]) => one),
        [...reports].reverse(),
      ),
    ).toEqual(first);
  }
});
