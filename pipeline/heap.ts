import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/*
 * How V8 keeps house. None of it changes what a program gives: only how much memory it takes, and how much time that costs.
 */

/** How far the heap may grow beyond what lives in it before it is collected, in per cent. */
const GROWING = 20;

/**
 * Has the heap grow by little at a time. Left to itself, V8 lets what is dead come to several times of what lives where a program is busy; a run that holds
 * little has no need of it, and is done sooner.
 */
export function growSlowly(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWING}`);
}

/** What collects the heap of this thread at once: V8 does not see what lies outside of it and hangs on it, as the pixels of a picture do. */
export function collector(): () => void {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
}
