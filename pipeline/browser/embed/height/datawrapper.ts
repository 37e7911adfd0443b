import type { MakeProtocol } from "./protocol.ts";

/**
 * `{"datawrapper-height": {[id]: px}}`. The older of the two listeners in use takes the first frame whose `src` contains the id,
 * between single quotes: the id is the file with its slash and question, so that "deaths" is not found in "deaths-over-time.html".
 */
export const datawrapper: MakeProtocol = (address) => {
  const { pathname, search } = new URL(address());
  const id = (pathname.slice(pathname.lastIndexOf("/")) + search).replaceAll("'", "%27").replaceAll("\\", "%5C");
  return { tell: ({ height }) => ({ "datawrapper-height": { [id]: height } }) };
};
