import { expect, it } from "vitest";
import { Graph, type Steps } from "../../pipeline/graph/graph.ts";

/** A run of three steps, each leaning on the one before: letters, their order lost, their number. Gives what it made. */
async function run(text: string, before: Steps = {}, stands = true) {
  const graph = new Graph(before);
  const made: string[] = [];
  const making = async <T>(name: string, value: T) => {
    made.push(name);
    return value;
  };
  const read = await graph.step("read", {
    leans: { text },
    make: () => making("read", [...text].sort().join("")),
    hash: String,
  });
  const count = await graph.step("count", {
    leans: { read: read.gave },
    make: async () => making("count", (await read.value()).length),
    hash: String,
  });
  const page = await graph.step("page", {
    leans: { count: count.gave },
    stands,
    make: async () => making("page", `${await count.value()} letters`),
    hash: String,
  });
  return { made, steps: graph.steps, page: page.gave, value: page.value };
}

it("makes every step the first time, and none again while all is the same", async () => {
  const first = await run("cab");
  expect(first).toMatchObject({ made: ["read", "count", "page"], page: "3 letters" });
  expect(await run("cab", first.steps)).toMatchObject({ made: [], page: "3 letters" });
});

it("stops where what comes out is the same", async () => {
  const { steps } = await run("cab");
  const sorted = await run("abc", steps);
  expect(sorted.made).toEqual(["read"]);
  expect(sorted.steps.read).toMatchObject({ because: ["text"], same: true });
  expect(sorted.steps.count).toMatchObject({ because: null, same: true });
  const other = await run("abd", steps);
  expect(other.made).toEqual(["read", "count"]);
  expect(other.steps.count).toMatchObject({ because: ["read"], same: true });
  expect((await run("abcd", steps)).made).toEqual(["read", "count", "page"]);
});

it("makes a step again whose result has gone, and what it needs for that, once", async () => {
  const { steps } = await run("cab");
  const again = await run("cab", steps, false);
  expect(again.made).toEqual(["read", "count", "page"]);
  expect(again.steps.page).toMatchObject({ because: [], same: true });
  await again.value();
  expect(again.made).toHaveLength(3);
});

it("counts a step that does not say what it gave as another whenever it is made", async () => {
  const step = (graph: Graph, a: string) => graph.step("x", { leans: { a }, make: async () => "always the same" });
  const first = new Graph();
  const { gave } = await step(first, "1");
  const second = await step(new Graph(first.steps), "2");
  expect(second.gave).not.toBe(gave);
  expect((await step(new Graph(first.steps), "1")).gave).toBe(gave);
});

it("names what is leaned on no more", async () => {
  const before = { x: { leans: { a: "1", b: "1" }, gave: "1", because: null, same: true } };
  const graph = new Graph(before);
  await graph.step("x", { leans: { a: "1" }, make: async () => 1, hash: String });
  expect(graph.steps.x).toMatchObject({ because: ["b"], same: true });
});

it("takes over a step that leans on the very same, and no other", () => {
  const record = { leans: { a: "1", b: "2" }, gave: "x", because: ["a"], same: false };
  const graph = new Graph({ x: record });
  expect(graph.takeOver("x", [["a", "1"]])).toBeNull();
  expect(graph.takeOver("x", [...Object.entries(record.leans), ["c", "3"]])).toBeNull();
  expect(
    graph.takeOver("x", [
      ["a", "1"],
      ["b", "3"],
    ]),
  ).toBeNull();
  expect(graph.takeOver("y", [["a", "1"]])).toBeNull();
  expect(graph.steps).toEqual({});
  expect(graph.takeOver("x", Object.entries(record.leans))).toMatchObject({ gave: "x", because: null, same: true });
  expect(graph.steps.x).toEqual({ ...record, because: null, same: true });
});
