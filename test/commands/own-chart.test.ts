import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { projectWith, tallywire } from "./cli.ts";

const OWN = `{
  "title": "The toll of one day",
  "data": {"url": "../data/deaths.csv"},
  "mark": "bar",
  "encoding": {"x": {"field": "value", "type": "quantitative"}, "y": {"field": "unit", "type": "nominal"}}
}
`;

it("a specification that a person put into charts/ gets a page like the others, and is never written over", async () => {
  const cwd = projectWith({ "charts/mine.vl.json": OWN });
  const file = (name: string) => join(cwd, "charts", name);
  expect((await tallywire(["run"], { cwd })).status).toBe(0);
  for (const ending of ["html", "svg", "png", "csv", "embed.txt", "oembed.json"])
    expect(existsSync(file(`mine.${ending}`))).toBe(true);
  expect(readFileSync(file("mine.vl.json"), "utf8")).toBe(OWN);
  expect(readFileSync(file("mine.html"), "utf8")).toContain("The toll of one day");
  expect((await tallywire(["run"], { cwd })).stderr).toContain("Nothing changed");
  expect((await tallywire(["draw", "mine", "--format", "csv"], { cwd })).stdout).toBe(
    readFileSync(file("mine.csv"), "utf8"),
  );
  expect((await tallywire(["why", "charts/mine.vl.json"], { cwd })).status).toBe(0);
});
