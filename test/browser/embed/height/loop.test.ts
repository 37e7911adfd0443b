import { expect, it } from "vitest";
import { type Cause, type Loop, START, step } from "../../../../pipeline/browser/embed/height/loop.ts";

type Row = [width: number, height: number, frame: number, cause: Cause, told: number | null];

/** Takes the looks in order, a tenth of a second apart, and gives what each told. */
function told(rows: readonly Row[], wait = 100): (number | null)[] {
  let loop: Loop = START;
  return rows.map(([width, height, frame, cause], index) => {
    const next = step(loop, { width, height, frame, at: index * wait }, cause);
    loop = next.loop;
    return next.tell ? loop.told : null;
  });
}

const play = (rows: readonly Row[], wait?: number) => expect(told(rows, wait)).toEqual(rows.map((row) => row[4]));

it("tells each new height once, and again after a while until the frame has it", () => {
  play([
    [600, 500, 150, "change", 500],
    [600, 500, 150, "change", null],
    [600, 500, 150, "again", 500],
    [600, 500, 500, "again", null],
    [600, 450, 500, "change", 450],
    // Zoom: a frame of 449.5 pixels.
    [600, 450, 449, "again", null],
  ]);
});

it("tells nothing while the page is hidden, and all once it is shown", () => {
  play([
    [0, 0, 0, "change", null],
    [0, 0, 0, "asked", null],
    [600, 500, 150, "change", 500],
    [0, 0, 0, "change", null],
    [600, 500, 500, "change", null],
  ]);
});

it("answers when it is asked", () => {
  play([
    [600, 500, 500, "change", 500],
    [600, 500, 500, "asked", 500],
  ]);
});

it("stops after three growths in a row at one width, and begins anew at another", () => {
  play([
    [600, 500, 500, "change", 500],
    [600, 520, 520, "change", 520],
    [600, 540, 540, "change", 540],
    [600, 560, 560, "change", 560],
    [600, 580, 560, "change", null],
    [600, 600, 900, "again", 560],
    [600, 600, 900, "asked", 560],
    [400, 700, 560, "change", 700],
  ]);
});

it("takes no growth for a loop that a reader makes by unfolding parts", () => {
  const unfold = (height: number): Row[] => [
    [600, height - 100, height - 100, "reader", null],
    [600, height, height - 100, "change", height],
  ];
  play([[600, 500, 500, "change", 500], ...[600, 700, 800, 900, 1000].flatMap(unfold)]);
});

it("lets a page shrink and grow again", () => {
  const fold: Row[] = [
    [600, 500, 700, "change", 500],
    [600, 700, 500, "change", 700],
  ];
  play([[600, 700, 700, "change", 700], ...fold, ...fold, ...fold, ...fold]);
});

/** The page around gets a scroll bar as the frame grows, and loses it as the frame shrinks. */
const SWING: Row[] = [
  [600, 500, 400, "change", 500],
  [585, 490, 500, "change", 490],
  [600, 500, 490, "change", 500],
  [585, 490, 500, "change", 490],
  [600, 500, 490, "change", 500],
];

it("stops a width that swings with the height, at the higher one", () => {
  play([
    ...SWING,
    [585, 490, 500, "change", null],
    [600, 500, 500, "change", null],
    [585, 490, 500, "asked", 500],
    [320, 600, 500, "change", 600],
  ]);
});

it("takes no swing for a loop that is slow: a reader turns a phone", () => {
  play([...SWING, [585, 490, 500, "change", 490]], 2000);
});

it("looks again after a new height, and where a frame lost the one it had; not where it never had it", () => {
  const looks = (frames: readonly number[]) => {
    let loop: Loop = START;
    return frames.map((frame, index) => {
      const next = step(loop, { width: 600, height: 500, frame, at: index }, "change");
      loop = next.loop;
      return next.lookAgain;
    });
  };
  expect(looks([150, 500, 150, 150])).toEqual([true, false, true, false]);
  expect(looks([150, 550, 600, 650])).toEqual([true, false, false, false]);
});
