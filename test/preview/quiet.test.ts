import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { whenQuiet } from "../../pipeline/preview/quiet.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Work that takes 100 ms, and how often it was begun and ended. */
function counted() {
  const times = { begun: 0, ended: 0 };
  const work = async () => {
    times.begun++;
    await new Promise((resolve) => setTimeout(resolve, 100));
    times.ended++;
  };
  return { times, runs: whenQuiet(50, work) };
}

it("works once after many nudges, when they have ended", async () => {
  const { times, runs } = counted();
  for (let i = 0; i < 5; i++) {
    runs.nudge();
    await vi.advanceTimersByTimeAsync(40);
  }
  expect(times.begun).toBe(0);
  await vi.advanceTimersByTimeAsync(1000);
  expect(times).toEqual({ begun: 1, ended: 1 });
  runs.nudge();
  await vi.advanceTimersByTimeAsync(1000);
  expect(times).toEqual({ begun: 2, ended: 2 });
});

it("works once more after nudges that came meanwhile, never twice at a time", async () => {
  const { times, runs } = counted();
  runs.nudge();
  await vi.advanceTimersByTimeAsync(60);
  runs.nudge();
  await vi.advanceTimersByTimeAsync(60);
  expect(times).toEqual({ begun: 1, ended: 0 });
  await vi.advanceTimersByTimeAsync(1000);
  expect(times).toEqual({ begun: 2, ended: 2 });
});

it("begins nothing once stopped, waiting or at work", async () => {
  const waiting = counted();
  waiting.runs.nudge();
  waiting.runs.stop();
  const working = counted();
  working.runs.nudge();
  await vi.advanceTimersByTimeAsync(60);
  working.runs.nudge();
  await vi.advanceTimersByTimeAsync(55);
  working.runs.stop();
  await vi.advanceTimersByTimeAsync(1000);
  expect([waiting.times.begun, working.times]).toEqual([0, { begun: 1, ended: 1 }]);
});
