import { expect, it } from "vitest";
import { ready } from "../../../pipeline/browser/desk/ready.ts";
import { EMPTY } from "../../../pipeline/browser/desk/state.ts";

it.each([
  [EMPTY, "The figures are still loading."],
  [{ ...EMPTY, ready: true }, "Choose a figure first, with j and k or a click."],
  [{ ...EMPTY, ready: true, chosen: "r1:a" }, "The report is still loading."],
])("says why nothing can be decided", (state, why) => expect(ready(state)).toBe(why));
