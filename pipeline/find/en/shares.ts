import type { Units } from "../units.ts";

const SHARES = /^(?:some|many|most|the rest|rest|remainder|majority|part|half|bulk|few|several|much)(?: of)?$/i;

/** "Some of", "the rest of": a part of those counted behind it, which no number tells. `of`: the unit of "of". */
export const isShare = (units: Units, of: number) =>
  SHARES.test(units.text(of, of + 1)) || SHARES.test(units.text(of - 1, of));
