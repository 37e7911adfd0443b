import { basename, dirname, join } from "node:path";
import { isMade } from "../draw/own/made.ts";
import { readText, watchFolder, whatIs } from "../files.ts";
import { CHART_SETTINGS, DECISIONS, INPUT_FOLDERS, POLICY } from "../project/project.ts";

/** A specification that a person wrote, or one that is gone. */
function isOwnSpec(path: string): boolean {
  return path.endsWith(".vl.json") && (whatIs(path) !== "file" || !isMade(readText(path)));
}

/** Calls back after each change in what people put into a project, until the function given back is called. */
export function watchProject(folder: string, onChange: () => void): () => void {
  const watched = new Map<string, () => void>();
  const follow = (path: string) => {
    watched.get(path)?.();
    watched.delete(path);
    if (whatIs(join(folder, path)) === "folder") watched.set(path, watchFolder(join(folder, path), onChange));
  };
  const hear = (name: string | null) => {
    // A folder that was taken away and came back has a new watcher to be given.
    const changed = INPUT_FOLDERS.filter((path) => name === null || basename(path) === name);
    changed.forEach(follow);
    // Runs write their tables beside: these are no news.
    if (name === null || changed.length > 0 || name === basename(DECISIONS) || name === basename(POLICY)) onChange();
  };
  const charts = dirname(CHART_SETTINGS);
  const followCharts = () => {
    watched.get(charts)?.();
    watched.delete(charts);
    if (whatIs(join(folder, charts)) !== "folder") return;
    // The charts themselves are written there by runs: these are no news.
    const settings = (name: string | null) => {
      if (name === null || name === basename(CHART_SETTINGS) || isOwnSpec(join(folder, charts, name))) onChange();
    };
    watched.set(charts, watchFolder(join(folder, charts), settings));
  };
  followCharts();
  const stops = [
    watchFolder(join(folder, "data"), hear),
    // A new project has no charts before its first run.
    watchFolder(folder, (name) => {
      if (name === null || name === charts) followCharts();
    }),
  ];
  INPUT_FOLDERS.forEach(follow);
  return () => {
    for (const stop of stops) stop();
    for (const unwatch of watched.values()) unwatch();
  };
}
