/** How high a page is at its width, in whole CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/** One way in which a page in a frame tells the page around it how high the frame should be. */
export interface Protocol {
  /** Said once, with the first height. */
  hello?: unknown;
  /** The message that tells a height; null while this protocol has nobody to tell it to: a null is never posted, listeners trip over it. */
  tell(size: Size): unknown;
  /** Whether this message of the page around is one of the protocol and wants the height told. */
  isAsking?(message: unknown): boolean;
}

/** @param address gives the address of the page in the frame as it stands now; called at once, it gives that of the frame's `src` */
export type MakeProtocol = (address: () => string) => Protocol;
