import { expect, it } from "vitest";
import { inputHashes } from "../../pipeline/project/project.ts";
import { projectWith } from "../commands/cli.ts";

it("tells the hash of each file as soon as it has it, the last report before the others", () => {
  // A project of this helper has a report of its own, toll.md.
  const folder = projectWith({ "data/reports/2024-01.txt": "One died.\n", "data/reports/2024-02.txt": "Two died.\n" });
  const told: [path: string, hash: string][] = [];
  const hashes = inputHashes(folder, (path, hash) => told.push([path, hash]));
  const reports = told.map(([path]) => path).filter((path) => path.startsWith("data/reports/"));
  expect(reports).toEqual(["data/reports/toll.md", "data/reports/2024-02.txt", "data/reports/2024-01.txt"]);
  expect(Object.entries(hashes)).toEqual(told.toReversed());
  expect(inputHashes(folder)).toEqual(hashes);
});
