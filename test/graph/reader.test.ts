import { expect, it, onTestFinished } from "vitest";
import { Reader } from "../../pipeline/graph/reader.ts";
import { readAndFind } from "../../pipeline/graph/reading.ts";
import { runInput } from "../../pipeline/project/input.ts";
import { loadVocabulary } from "../../pipeline/words/vocabulary.ts";
import { projectWith } from "../commands/cli.ts";

const UNDATED = "Rebels killed at least 17 villagers near Homs, the governor said.\n";

it("reads in another thread what is read here, one report after the other, also after an end", async () => {
  const sidecar = "published: 2021-03-04\n";
  const texts = { "data/reports/b.txt": UNDATED, "data/reports/b.yaml": sidecar };
  const { reports, reference } = runInput(projectWith(texts));
  const here = await Promise.all(reports.map((received) => readAndFind(received, () => loadVocabulary(reference))));
  expect(here.map(({ found }) => found)).toEqual([expect.stringContaining("2021-03"), expect.stringContaining("860")]);
  const reader = new Reader();
  onTestFinished(() => reader.end());
  const read = reader.readsBy(reference);
  expect(await Promise.all(reports.map(read))).toEqual(here);
  await reader.end();
  expect(await read(reports[0]!)).toEqual(here[0]);
});

it("reads by the tables that it was told last", async () => {
  const { reports, reference } = runInput(projectWith({ "data/reports/b.txt": UNDATED }));
  const reader = new Reader();
  onTestFinished(() => reader.end());
  const placeIn = async (places: readonly string[]) => {
    const { found } = await reader.readsBy({ ...reference, places })(reports[0]!);
    return (JSON.parse(found) as { figures: { place: { id: string } }[] }).figures.map(({ place }) => place.id);
  };
  expect(await placeIn(reference.places)).not.toEqual(["here"]);
  const [head] = reference.places[0]!.split("\n");
  expect(await placeIn([`${head}\nhere,Homs,city,SYR,,,,,,,\n`])).toEqual(["here"]);
});
