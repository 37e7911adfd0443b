import { basename, join } from "node:path";
import { watchFolder, whatIs } from "../files.ts";
import { DECISIONS, INPUT_FOLDERS, POLICY } from "../project/project.ts";

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
  const stop = watchFolder(join(folder, "data"), hear);
  INPUT_FOLDERS.forEach(follow);
  return () => {
    stop();
    for (const unwatch of watched.values()) unwatch();
  };
}
