import type { MakeProtocol } from "./protocol.ts";

/** The first fields of the parent's settings: id of the frame, margin, whether it sizes the width. Other messages have no such third field. */
const SETTINGS = /^\[iFrameSizer\]([^:]+):[^:]*:(?:true|false):/;
const ASKING = /^\[iFrameSizer\](?:resize|reset)$/;

/**
 * iframe-resizer up to version 4: texts, only after the parent has sent its settings, which it does on "Ready" and when the frame
 * is loaded. The answer to settings is called "init" whatever came between.
 */
export const iframeResizer: MakeProtocol = () => {
  let id = "";
  let kind = "init";
  return {
    hello: "[iFrameResizerChild]Ready",
    tell: ({ width, height }) => {
      if (id === "") return null;
      const message = `[iFrameSizer]${id}:${height}:${width}:${kind}`;
      kind = "resize";
      return message;
    },
    isAsking: (message) => {
      if (typeof message !== "string") return false;
      const named = SETTINGS.exec(message)?.[1];
      if (named !== undefined) [id, kind] = [named, "init"];
      return named !== undefined || ASKING.test(message);
    },
  };
};
