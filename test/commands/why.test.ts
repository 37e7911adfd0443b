import { expect, it } from "vitest";
import { folderWith, projectWith, tallywire } from "./cli.ts";

const TEXT =
  "A bus fell into a gorge on Monday. Twelve pilgrims died, police said. Some 40 goats were lost, 40 of them white.";
const cwd = () => folderWith({ "bus.txt": TEXT });
const dated = ["--published", "2019-08-20"];

it("tells the way of a figure, with the words that made it and where carried words come from", async () => {
  const { stdout } = await tallywire(["why", "toll"], { cwd: projectWith() });
  const lines = stdout.split("\n").map((line) => line.trim().replace(/ {2,}/, ": "));
  expect(lines).toContain('number: 860: "860"');
  expect(lines).toContain('comparator: more_than: 860 or more: "More than"');
  expect(lines).toContainEqual(expect.stringMatching(/^measure: deaths, flow: "killed" by passive \(as in: /));
  expect(lines).toContainEqual(
    expect.stringMatching(/^source: .* \[sohr\], stated: "Syrian Obs.*" by according-to \(/),
  );
  expect(lines).toContain("status: accepted");
});

it("tells why a number of a file is no figure", async () => {
  const { stdout, status } = await tallywire(["why", "bus.txt", "some 40 goats", ...dated], { cwd: cwd() });
  expect(status).toBe(0);
  expect(stdout).toMatch(/^ {2}number +about 40 \(other\)$/m);
  expect(stdout).toMatch(/^ {2}no figure +"goats" are not among .* \(noun-not-counted\)$/m);
});

it("tells how a number of a file became a figure", async () => {
  const { stdout } = await tallywire(["why", "bus.txt", "--at", "35", ...dated], { cwd: cwd() });
  expect(stdout).toMatch(
    /^ {2}period +2019-08-19 to 2019-08-19, inferred: before it ".* on Monday\." by same-event \(/m,
  );
});

it("shows each of several, and all as data", async () => {
  const args = ["why", "bus.txt", "40", ...dated];
  expect((await tallywire(args, { cwd: cwd() })).stdout.match(/no figure/g)).toHaveLength(2);
  const [first] = JSON.parse((await tallywire([...args, "--json"], { cwd: cwd() })).stdout);
  expect(first).toMatchObject({
    number: { text: "Some 40 goats" },
    figure: null,
    steps: [],
    whyNot: expect.any(String),
  });
});

it.each([
  [["bus.txt"], "say which number of the file"],
  [["bus.txt", "41 goats"], 'the nearest is "Some 40 goats"'],
  [["bus.txt", "--at", "0"], "no number stands at 0"],
  [["bus.txt", "--at", "x"], "write --at 313"],
  [["train.txt", "40"], '"train.txt" is no file'],
])("refuses %j", async (args, words) => {
  const { status, lines } = await tallywire(["why", ...args, ...dated], { cwd: cwd() });
  expect(status).toBe(2);
  expect(lines.at(-1)).toContain(words);
});
