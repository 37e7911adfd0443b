import { expect, it } from "vitest";
import { amp } from "../../../../pipeline/browser/embed/height/amp.ts";
import { datawrapper } from "../../../../pipeline/browser/embed/height/datawrapper.ts";
import { embedly } from "../../../../pipeline/browser/embed/height/embedly.ts";
import { guardian } from "../../../../pipeline/browser/embed/height/guardian.ts";
import { iframeResizer } from "../../../../pipeline/browser/embed/height/iframe-resizer.ts";
import type { MakeProtocol } from "../../../../pipeline/browser/embed/height/protocol.ts";
import { PROTOCOLS } from "../../../../pipeline/browser/embed/height/protocols.ts";
import { pym } from "../../../../pipeline/browser/embed/height/pym.ts";
import { wordpress } from "../../../../pipeline/browser/embed/height/wordpress.ts";

const PAGE = "https://news.example/charts/deaths.html";
const SIZE = { width: 600, height: 740 };
const at = (make: MakeProtocol, address = PAGE) => make(() => address);

it.each<[string, MakeProtocol, string, unknown]>([
  ["datawrapper", datawrapper, PAGE, { "datawrapper-height": { "/deaths.html": 740 } }],
  ["datawrapper", datawrapper, `${PAGE}?2#fig-1`, { "datawrapper-height": { "/deaths.html?2": 740 } }],
  // A quote or a backslash would break the selector that the older listener makes of it, in the newsroom's page.
  ["datawrapper", datawrapper, "https://a.b/it's.html?\\", { "datawrapper-height": { "/it%27s.html?%5C": 740 } }],
  ["amp", amp, PAGE, { sentinel: "amp", type: "embed-size", height: 740 }],
  ["embedly", embedly, `${PAGE}#x`, JSON.stringify({ src: `${PAGE}#x`, context: "iframe.resize", height: 740 })],
  ["pym", pym, `${PAGE}?initialWidth=600&childId=toll-1`, "pymxPYMxtoll-1xPYMxheightxPYMx740"],
  ["pym", pym, PAGE, null],
  ["pym", pym, `${PAGE}?childId=`, null],
  ["guardian", guardian, PAGE, JSON.stringify({ type: "set-height", value: 740, id: "iframeMessenger:tally" })],
  ["iframe-resizer", iframeResizer, PAGE, null],
  ["wordpress", wordpress, `${PAGE}#?secret=aB3dE5gH7j`, { message: "height", value: 740, secret: "aB3dE5gH7j" }],
  ["wordpress", wordpress, `${PAGE}#?secret=a"b`, null],
  ["wordpress", wordpress, PAGE, null],
])("%s tells a height as its pages hear it, %#", (_, make, address, message) => {
  expect(at(make, address).tell(SIZE)).toEqual(message);
});

it("says to AMP and iframe-resizer that the page is there", () => {
  expect(PROTOCOLS.flatMap((make) => at(make).hello ?? [])).toEqual([
    { sentinel: "amp", type: "embed-ready" },
    "[iFrameResizerChild]Ready",
  ]);
});

it("answers iframe-resizer's settings with init, and tells resize from then on", () => {
  const protocol = at(iframeResizer);
  expect(protocol.isAsking?.("[iFrameSizer]toll:8:false:false:32:true:true:null:bodyOffset:null")).toBe(true);
  expect([SIZE, SIZE].map(protocol.tell)).toEqual([
    "[iFrameSizer]toll:740:600:init",
    "[iFrameSizer]toll:740:600:resize",
  ]);
  // The page around has started its script again.
  expect(protocol.isAsking?.("[iFrameSizer]other:0:false:true:32")).toBe(true);
  expect(protocol.tell(SIZE)).toBe("[iFrameSizer]other:740:600:init");
});

it("keeps WordPress' secret when the reader goes to a part of the page, and takes one that comes late", () => {
  let address = PAGE;
  const protocol = wordpress(() => address);
  expect(protocol.isAsking?.({ message: "ready", secret: undefined })).toBe(false);
  address = `${PAGE}#?secret=late`;
  expect(protocol.tell(SIZE)).toEqual({ message: "height", value: 740, secret: "late" });
  address = `${PAGE}#fig-1`;
  expect(protocol.tell(SIZE)).toEqual({ message: "height", value: 740, secret: "late" });
  expect(protocol.isAsking?.({ message: "ready", secret: "late" })).toBe(true);
});

/** Each by the one protocol that it is of; those of none are nonsense, or not for a page in a frame. */
it.each<[unknown, number]>([
  ["pymxPYMxtollxPYMxwidthxPYMx600", 1],
  ["pymxPYMxotherxPYMxwidthxPYMx600", 0],
  ["pymxPYMxtollxPYMxviewport-iframe-positionxPYMx1 2 3 4 5 6", 0],
  ["resize", 1],
  ["[iFrameSizer]toll:8:false:false:32:true:true:null:bodyOffset", 1],
  ["[iFrameSizer]resize", 1],
  ["[iFrameSizer]reset", 1],
  ['[iFrameSizer]message:{"a":1}', 0],
  ['[iFrameSizer]pageInfo:{"iframeHeight":700,"iframeWidth":600}', 0],
  ["[iFrameSizer]moveToAnchor:x", 0],
  [{ message: "ready", secret: "abc" }, 1],
  [{ message: "ready", secret: "abd" }, 0],
  [{ message: "ready" }, 0],
  [{ message: "height", secret: "abc", value: 5 }, 0],
  [{ "datawrapper-height": { deaths: 9 } }, 0],
  ["", 0],
  [null, 0],
  [undefined, 0],
  [7, 0],
  [["resize"], 0],
  [{ toString: "resize" }, 0],
])("hears %j as asked by %i", (message, asking) => {
  const all = PROTOCOLS.map((make) => at(make, `${PAGE}?childId=toll#?secret=abc`));
  expect(all.filter(({ isAsking }) => isAsking?.(message))).toHaveLength(asking);
});
