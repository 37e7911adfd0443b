import { expect, it } from "vitest";
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
    const { join, standing } = keptJoins(kept, program, () => there);
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
