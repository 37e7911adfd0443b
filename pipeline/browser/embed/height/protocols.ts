import { amp } from "./amp.ts";
import { datawrapper } from "./datawrapper.ts";
import { embedly } from "./embedly.ts";
import { guardian } from "./guardian.ts";
import { iframeResizer } from "./iframe-resizer.ts";
import type { MakeProtocol } from "./protocol.ts";
import { pym } from "./pym.ts";
import { wordpress } from "./wordpress.ts";

/** All that a page around may already listen for; each hears only its own, and the order is without meaning. */
export const PROTOCOLS: readonly MakeProtocol[] = [datawrapper, amp, embedly, pym, guardian, iframeResizer, wordpress];
