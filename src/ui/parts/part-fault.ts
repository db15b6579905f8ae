import { type ComponentType, createContext } from "react";

/** A part of the page that could not be fetched. */
export class MissingPart extends Error {}

export interface PartFaultProps {
  /** It could not be fetched; otherwise it was, and failed. */
  readonly isMissing: boolean;
  /** It was tried again, in vain. */
  readonly isRepeated: boolean;
  readonly onRetry: () => void;
}

/** What stands in the place of a part that failed: the page brings it. */
export const PartFaultContext = createContext<ComponentType<PartFaultProps> | null>(null);
