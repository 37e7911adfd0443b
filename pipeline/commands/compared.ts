import { resolve } from "node:path";
import type { Tables } from "../changes/changes.ts";
import { type Fate, type InputChanges, inputChanges } from "../changes/inputs.ts";
import { whatIs } from "../files.ts";
import { UsageError } from "../problems.ts";
import { beforeLastChange } from "../project/changed.ts";
import { inputsSince, revision, stateAt } from "../project/git.ts";
import { inputHashes, projectFolder } from "../project/project.ts";
import { type State, stateOf } from "../project/tables.ts";

/** Two states of the tables, and what is known of what they were made of. */
interface Compared {
  before: Tables;
  now: Tables;
  inputs: InputChanges | null;
}

/** The tables before and after the last run that changed any; null where none did. */
export function lastRun(project: string | null): Compared | null {
  const folder = projectFolder(project);
  const former = beforeLastChange(folder);
  return former && { before: former.tables, now: stateOf(folder).tables, inputs: former.inputs };
}

/** A state that a person names. */
interface Place extends State {
  folder: string;
  /** Null where it is the folder as it is now. */
  commit: string | null;
}

/** Two states by their names, folders or revisions; without the second it is the project as it is now. */
export function named(project: string | null, before: string, after: string | null): Compared {
  const was = placeOf(project, before);
  const is = after === null ? folderAt(projectFolder(project), project ?? ".") : placeOf(project, after);
  const inputs = inputsBetween(was, is);
  const program = was.version !== is.version;
  return { before: was.tables, now: is.tables, inputs: inputs && { inputs, program, tables: false } };
}

function placeOf(project: string | null, name: string): Place {
  if (whatIs(name) === "folder") return folderAt(resolve(name), name);
  const folder = projectFolder(project);
  const commit = revision(folder, name);
  return { ...withFigures(stateAt(folder, commit), name, "name a revision that keeps it"), folder, commit };
}

function folderAt(folder: string, name: string): Place {
  return {
    ...withFigures(stateOf(folder), name, "name the folder of a project, or run it first"),
    folder,
    commit: null,
  };
}

function withFigures(state: State, name: string, advice: string): State {
  if (state.tables.has("figures")) return state;
  throw new UsageError(`"${name}" has no data/figures.csv to compare with; ${advice}`);
}

/** Null where nothing can tell: git does not know another folder's files. */
function inputsBetween(was: Place, is: Place): Map<string, Fate> | null {
  if (was.commit === null && is.commit === null) return inputChanges(inputHashes(was.folder), inputHashes(is.folder));
  if (was.commit === null || was.folder !== is.folder) return null;
  return inputsSince(was.folder, was.commit, is.commit);
}
