import { expect, it } from "vitest";
import { hashOf } from "../../pipeline/files.ts";
import { keptJoins } from "../../pipeline/graph/joins.ts";
import { keeper } from "../support/keeper.ts";

it("takes stretches from the file that this program wrote, and from no other", () => {
  const { kept } = keeper();
  let there: Uint8Array | null = null;
  const made = (program: string, keys: string[], text = "") => {
    const asked: string[] = [];
    const texts = (key: string) => () => {
      asked.push(key);
      return [`${key}${text}\n`];
    };
    const { join, standing } = keptJoins({
      kept,
      program,
      outputAt: () => there,
      hashAt: () => null,
      chunksAt: () => [],
      write: () => "",
    });
    const { bytes } = join(
      "data/x.csv",
      keys.map((key) => ({ key, texts: texts(key) })),
      10,
    );
    return { asked, bytes, standing: [...standing("data/x.csv")] };
  };
  const first = made("1", ["a", "b"]);
  expect(first.asked).toEqual(["a", "b"]);
  there = first.bytes;
  const second = made("1", ["b", "c"]);
  expect([second.asked, String(second.bytes)]).toEqual([["c"], "b\nc\n"]);
  // A person edited it.
  there = Buffer.from("b\nd\n");
  expect(made("1", ["b"]).asked).toEqual(["b"]);
  there = first.bytes;
  expect(made("2", ["a"], "!").asked).toEqual(["a"]);
});

it("takes stretches of a long file from that file alone", () => {
  const { kept } = keeper();
  let there: Uint8Array | null = null;
  const joins = (hash: string | null) =>
    keptJoins({ kept, program: "1", outputAt: () => null, hashAt: () => hash, chunksAt: () => [there!], write });
  const write = (_path: string, bytes: Iterable<Uint8Array>) => hashOf(Buffer.concat([...bytes]));
  const asked: string[] = [];
  const texts = (text: string) => () => {
    asked.push(text);
    return [text];
  };
  const stretches = (text: string) => [{ key: text, texts: texts(text) }];
  const first = joins(null).joinLong("data/x.jsonl", stretches("a"));
  there = Buffer.from("a");
  expect([...joins(first.hash).standingLong("data/x.jsonl")]).toEqual(["a"]);
  expect(joins(first.hash).joinLong("data/x.jsonl", stretches("a"))).toEqual(first);
  expect(asked).toEqual(["a"]);
  expect([...joins(hashOf("b")).standingLong("data/x.jsonl")]).toEqual([]);
  // It is written while the run goes on.
  there = Buffer.from("b");
  expect(() => joins(first.hash).joinLong("data/x.jsonl", stretches("a"))).toThrow("was changed while the run went on");
});
