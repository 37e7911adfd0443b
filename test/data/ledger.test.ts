import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { groupBy } from "../../pipeline/group.ts";
import { runInput } from "../../pipeline/project/input.ts";
import { reckon } from "../../pipeline/run.ts";

/*
 * The project's own reports and decisions show what a ledger can hold; the notebook explains each in words.
 */

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const { ledger, problems } = await reckon(runInput(ROOT), () => {});
const { figures, conflicts } = ledger;
const decided = (word: string) => figures.filter(({ status_reason }) => status_reason?.startsWith(word));

describe("the project's own data show", () => {
  it("several sources for one month of 2019", () => {
    const deaths = figures.filter(
      ({ measure, status, published }) =>
        measure === "deaths" && status === "accepted" && published?.startsWith("2019"),
    );
    const months = groupBy(deaths, ({ published }) => published?.slice(0, 7) ?? "");
    const sources = [...months.values()].map((month) => new Set(month.map(({ source }) => source.id ?? "")).size);
    expect(Math.max(...sources)).toBeGreaterThanOrEqual(4);
  });

  it("tolls that are read again", () => {
    expect(figures.filter(({ superseded_by }) => superseded_by !== null).length).toBeGreaterThanOrEqual(20);
    expect(figures.some(({ updates }) => updates !== null)).toBe(true);
  });

  it("the count of 2021 that changed its method", () => {
    const after = figures.filter(({ series_break }) => series_break?.date === "2021-06-01");
    expect(after.map(({ value }) => value)).toEqual(expect.arrayContaining([494_438, 507_000]));
    expect(figures.find(({ value }) => value === 388_652)?.superseded_by).toBeNull();
  });

  it("counts that differ, and by how much", () => {
    expect(conflicts.some(({ ratio }) => ratio !== null && ratio > 1.3)).toBe(true);
  });

  it("a figure that waits, one that was accepted, one rejected, one corrected, one added", () => {
    expect(figures.some(({ status }) => status === "waiting")).toBe(true);
    for (const word of ["accepted", "rejected", "corrected", "added"])
      expect(decided(word).length).toBeGreaterThanOrEqual(1);
    expect(figures.find(({ corrected_from }) => corrected_from.value === "67000")?.value).toBe(76_000);
  });

  it("one reading in two outlets, and parts of wholes", () => {
    expect(figures.filter(({ repeats }) => repeats !== null).length).toBeGreaterThanOrEqual(2);
    expect(figures.filter(({ part_of }) => part_of !== null).length).toBeGreaterThanOrEqual(10);
  });

  it("nothing that a desk would have to mend before it publishes", () => {
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect([...new Set(problems.filter(({ severity }) => severity === "warning").map(({ code }) => code))]).toEqual([
      "report-undated",
    ]);
  });
});
