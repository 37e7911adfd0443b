import { expect, it } from "vitest";
import { type Letter, outboxOf, type Trouble } from "../../../pipeline/browser/desk/outbox.ts";
import type { Decide, Decided, DeskFigure, Refused } from "../../../pipeline/preview/desk/contract.ts";

type Answer = Decided | Refused;

const accept = (figure: string): Decide => ({ action: "accept", figure, stamp: "s", by: "MK", why: "" });
const done = (id: string): Decided => ({ ok: true, version: 2, id, figure: null, undid: [], notes: [] });
const refusal = (code: Refused["code"], figure: DeskFigure | null = null): Refused => ({
  ...{ ok: false, code, message: "no", field: null, figure },
});

/** An outbox on a server that answers as told, null being no answer; and all that happened. */
function outboxOn(answers: (Answer | null)[], left: Letter[] = []) {
  const told: string[] = [];
  const troubles: (Trouble | null)[] = [];
  let kept: readonly Letter[] = left;
  const again: (() => void)[] = [];
  const outbox = outboxOf(
    {
      async send(what) {
        const answer = answers.shift();
        told.push(`sent ${what.action === "add" ? what.text : what.figure}`);
        if (!answer) throw new TypeError("Failed to fetch");
        return answer;
      },
      answered: ({ words }, answer) => told.push(`${words} ${answer.ok ? "written" : answer.code}`),
      waits: (trouble) => troubles.push(trouble),
      keep: (letters) => {
        kept = [...letters];
      },
      later: (next) => again.push(next),
    },
    left,
  );
  const settled = async () => {
    for (let i = 0; i < 20; i++) await Promise.resolve();
  };
  return { outbox, told, troubles, again, settled, kept: () => kept.map(({ words }) => words) };
}

it("sends one after the other, in their order", async () => {
  const { outbox, told, settled, kept } = outboxOn([done("a"), refusal("refused"), done("c")]);
  outbox.put(accept("a"), "A");
  outbox.put(accept("b"), "B");
  outbox.put(accept("c"), "C");
  expect(kept()).toEqual(["A", "B", "C"]);
  await settled();
  expect(told).toEqual(["sent a", "A written", "sent b", "B refused", "sent c", "C written"]);
  expect(kept()).toEqual([]);
});

it("keeps what gets no answer, says so, and sends it again until it is answered", async () => {
  const { outbox, told, troubles, again, settled, kept } = outboxOn([null, refusal("busy"), done("a"), done("b")]);
  outbox.put(accept("a"), "A");
  outbox.put(accept("b"), "B");
  await settled();
  expect(troubles).toEqual([{ message: null, letters: 2 }]);
  expect(kept()).toEqual(["A", "B"]);
  again.shift()!();
  await settled();
  expect(troubles.at(-1)).toEqual({ message: "no", letters: 2 });
  again.shift()!();
  await settled();
  expect(told.slice(-3)).toEqual(["A written", "sent b", "B written"]);
  expect(troubles.at(-1)).toBeNull();
});

it("sends what was left when the page was closed", async () => {
  const { told, settled } = outboxOn([done("a")], [{ decide: accept("a"), words: "A", unsure: true }]);
  await settled();
  expect(told).toEqual(["sent a", "A written"]);
});

it("takes back what was never sent, and nothing else", async () => {
  const { outbox, settled } = outboxOn([null]);
  outbox.put(accept("a"), "A");
  outbox.put(accept("b"), "B");
  await settled();
  expect(outbox.recall()?.words).toBe("B");
  // It may be in the file already.
  expect(outbox.recall()).toBeUndefined();
});

const line = { figure: "a", action: "accept", field: null, value: null, by: "MK", at: "2026-01-01", why: null };
const figureWith = (...decisions: object[]) => ({ decisions }) as unknown as DeskFigure;

it.each([
  ["was written before its answer was lost", figureWith({ ...line, stands: true }), "A written"],
  ["was overtaken by another person's", figureWith({ ...line, by: "XY", stands: true }), "A changed"],
  ["is not there", figureWith(), "A changed"],
])("knows whether a decision sent again %s", async (_, figure, expected) => {
  const { outbox, told, again, settled } = outboxOn([null, refusal("changed", figure)]);
  outbox.put(accept("a"), "A");
  await settled();
  again.shift()!();
  await settled();
  expect(told.at(-1)).toBe(expected);
});
