import { openNamedRow, unfold } from "./evidence.ts";
import { tellHeight } from "./height/height.ts";
import { stepThrough } from "./steps/steps.ts";

/*
 * The script of a chart's page. It only adds: without it the drawing, the table and all links are there. The page may stand in a
 * sandboxed frame, where storage, history and the parent's document are out of reach: none is touched.
 */

addEventListener("hashchange", openNamedRow);
addEventListener("beforeprint", unfold);
openNamedRow();
stepThrough();
tellHeight();
