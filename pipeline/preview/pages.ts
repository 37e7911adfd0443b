import { join } from "node:path";
import { listFiles, readText } from "../files.ts";
import { compareText } from "../problems.ts";
import { plainText } from "../publish/html.ts";
import { servedFile } from "./served.ts";

/** A page that a run made. */
export interface MadePage {
  /** Its address in the preview. */
  address: string;
  title: string;
  /** Its file below `charts` without the ending. */
  name: string;
}

/** The charts of a project that have a page, in the order of their names. */
export function chartPages(project: string): MadePage[] {
  const ENDING = ".vl.json";
  const specs = listFiles(join(project, "charts")).filter((file) => file.endsWith(ENDING));
  // With its ending "deaths" would come behind "deaths-parts".
  const names = specs.map((file) => file.slice(0, -ENDING.length)).sort(compareText);
  return names.flatMap((name) => pageOf(project, `${name}.html`) ?? []);
}

/** The stories of a project, in the order of their names. */
export function storyPages(project: string): MadePage[] {
  const files = listFiles(join(project, "charts/stories")).filter((file) => file.endsWith(".html"));
  return files.flatMap((file) => pageOf(project, `stories/${file}`) ?? []);
}

function pageOf(project: string, file: string): MadePage | null {
  const path = servedFile(project, `charts/${file}`);
  if (path === null) return null;
  const name = file.replace(/\.html$/, "");
  const address = `/${file.split("/").map(encodeURIComponent).join("/")}`;
  return { address, name, title: titleOf(readText(join(project, path))) ?? name };
}

/** The title of a page, as text. */
function titleOf(markup: string): string | null {
  const title = /<title>([^<]*)<\/title>/.exec(markup)?.[1];
  return title ? plainText(title) : null;
}
