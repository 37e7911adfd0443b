import { join } from "node:path";
import { expect, it } from "vitest";
import { received } from "../../pipeline/commands/received.ts";
import { batchesOf, linesOf } from "../../pipeline/commands/stream/batches.ts";
import { inOrder } from "../../pipeline/commands/stream/in-order.ts";
import { CLONE, startTallywire } from "../support/project.ts";
import { folderWith, TOLL, tallywire } from "./cli.ts";

const TEXT = TOLL.slice(TOLL.indexOf("More")).trim();
const record = (id: string, more: object = {}) => JSON.stringify({ id, text: TEXT, published: "2019-08-20", ...more });

it("finds the figures of each record, in order, over bad lines", async () => {
  const input = [record("b"), "{oops", "", record("a"), '{"id":"c"}'].join("\n");
  const { status, stdout, lines } = await tallywire(["find", "-"], { input });
  const figures = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(figures.map(({ report }) => report)).toEqual(["b", "a"]);
  for (const { span } of figures) expect(TEXT.slice(span.start, span.end)).toBe(span.text);
  expect(status).toBe(1);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toContain("line 2 of the stream is no JSON");
  expect(lines[1]).toContain("line 5 of the stream");
});

it("gives spans over the text as it came", async () => {
  const text = `\uFEFFA note.\r\n\r\n${TEXT.replace("civilians", "civi\u00ADlians").replace("860", "8\u200B60")}`;
  const [figure] = (await tallywire(["find", "-"], { input: record("a", { text }) })).stdout.split("\n");
  const { span, sentence, place } = JSON.parse(figure ?? "");
  expect(span.text).toContain("8\u200B60 civi\u00ADlians");
  expect(text.slice(span.start, span.end)).toBe(span.text);
  expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
  expect(text.slice(place.start, place.end)).toBe("Idlib");
});

it("says once that reports have no date, and takes one for all from the command line", async () => {
  const input = `${record("a", { published: null })}\n${record("b", { published: undefined })}\n`;
  const undated = await tallywire(["find", "-"], { input });
  expect(undated.lines).toHaveLength(1);
  expect(undated.lines[0]).toContain("2 reports of the stream have no date");
  const dated = await tallywire(["find", "-", "--published", "2019-08-20"], { input });
  expect(dated).toMatchObject({ status: 0, stderr: "" });
  expect(JSON.parse(dated.stdout.split("\n")[1] ?? "").period).toMatchObject({
    start: "2019-04-21",
    end: "2019-08-20",
  });
});

it.each([
  ["json", /^\[\n {2}\{\n {4}"id"/],
  ["csv", /^id,report,measure,.*source_name,.*period_start,/],
  ["table", /^id +measure +amount .*\n\S+ +deaths +more than 860 /],
])("writes %s", async (format, shape) => {
  expect((await tallywire(["find", "-", "--format", format], { input: record("a") })).stdout).toMatch(shape);
});

it("lists every number with its kind, and which of them is a figure", async () => {
  const { stdout } = await tallywire(["numbers", "a.txt"], {
    cwd: folderWith({ "a.txt": `${TOLL}\nIt is 25 km away.\n` }),
  });
  const rows = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(rows.map(({ kind, value }) => [kind, value])).toEqual([
    ["figure", 860],
    ["distance", 25],
  ]);
  const found = await tallywire(["find", "a.txt"], { cwd: folderWith({ "a.txt": TOLL }) });
  expect(rows[0].figure).toBe(JSON.parse(found.stdout).id);
});

it.each(["a.yaml", "a.yml"])("reads what is known of a file from %s beside it", async (name) => {
  const folder = folderWith({ "a.txt": TEXT, [name]: "published: 2019-08-20\n" });
  for await (const { report, problems } of received([join(folder, "a.txt")], {})) {
    expect(report?.published).toBe("2019-08-20");
    expect(problems).toEqual([]);
  }
  expect.assertions(2);
});

it("puts lines together over chunks, letters of several bytes among them", async () => {
  const bytes = new TextEncoder().encode("a\u00E9\u{1F6A8}\nb\n\nlast");
  for (const size of [1, 2, 3, 100]) {
    const lines: string[] = [];
    for await (const batch of batchesOf(chunked(bytes, size))) lines.push(...linesOf(batch));
    expect(lines).toEqual(["a\u00E9\u{1F6A8}", "b", "", "last"]);
  }
});

async function* chunked(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

it("numbers the lines of later batches on", async () => {
  const bytes = new TextEncoder().encode("a\nb\nc\nd");
  const before: number[] = [];
  for await (const batch of batchesOf(chunked(bytes, 4))) before.push(batch.before);
  expect(before).toEqual([0, 2, 3]);
});

it("takes a byte order mark off the beginning alone", async () => {
  const bytes = new TextEncoder().encode("\uFEFFa\n\uFEFFb\n");
  const lines: string[] = [];
  for await (const batch of batchesOf(chunked(bytes, 5))) lines.push(...linesOf(batch));
  expect(lines).toEqual(["a", "\uFEFFb"]);
});

it("gives what tasks give in their order, with so many under way at most", async () => {
  let [under, most] = [0, 0];
  const slow = async (task: number) => {
    most = Math.max(most, ++under);
    for (let turns = 0; turns < 20 - task; turns++) await Promise.resolve();
    under--;
    return task;
  };
  const tasks = (async function* () {
    for (let i = 0; i < 10; i++) yield i;
  })();
  const given: number[] = [];
  for await (const done of inOrder(tasks, 3, slow)) given.push(done);
  expect(given).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(most).toBe(3);
});

it("gives the same packed without threads and in a clone with them", { timeout: 60_000 }, async () => {
  // Threads start behind 2 MB.
  const prose = "It rained all day, and nobody came. ".repeat(700);
  const long = Array.from({ length: 120 }, (_, i) => record(`r${i}`, { text: `${TEXT}\n\n`.repeat(5) + prose }));
  const input = [...long.slice(0, 100), "{oops", ...long.slice(100)].join("\n");
  const one = await tallywire(["find", "-", "--workers", "1"], { input });
  const two = await startTallywire(["find", "-", "--workers", "2"], {}, { program: CLONE, input });
  expect(one.stdout.split("\n")).toHaveLength(120 * 5 + 1);
  expect(two.stdout === one.stdout).toBe(true);
  expect(two.stderr).toBe(one.stderr);
  expect(two.status).toBe(1);
});

it("refuses a number of threads that is none", async () => {
  const { status, stderr } = await tallywire(["find", "-", "--workers", "many"], { input: record("a") });
  expect(status).toBe(2);
  expect(stderr).toContain("--workers many");
});
