import { type ComponentType, lazy, type ReactNode, useState } from "react";
import { PartBoundary } from "./PartBoundary.tsx";
import { MissingPart } from "./part-fault.ts";

function lazyFrom<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => {
    try {
      return { default: await load() };
    } catch (cause) {
      throw new MissingPart("A part could not be fetched.", { cause });
    }
  });
}

interface LazyPart<Props> {
  (props: Props): ReactNode;
  /** Fetches it before it is shown: then it is shown at once. */
  early(): void;
}

/**
 * A part of the page that is fetched when it is first shown. One that does not come, or that fails,
 * leaves the rest of the page as it is: a sentence stands in its place, and what `Instead` shows.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Instead?: ComponentType,
): LazyPart<Props> {
  let fetched: ComponentType<Props> | null = null;
  let Part: ComponentType<Props> = lazyFrom(fetchPart);
  let retries = 0;

  async function fetchPart(): Promise<ComponentType<Props>> {
    fetched = await load();
    return fetched;
  }

  function renew(error: unknown): void {
    retries += 1;
    // React keeps a failure for as long as it keeps the part.
    if (error instanceof MissingPart) Part = lazyFrom(fetchPart);
  }

  function LazyPart(props: Props) {
    // One that is shown stays the same, or what it holds would be lost.
    const [Fetched] = useState(() => fetched);
    // What is tried again is another part: this one is put up anew with it.
    const [, setTries] = useState(retries);
    const tryAgain = (error: unknown) => {
      renew(error);
      setTries(retries);
    };
    return (
      <PartBoundary Instead={Instead} isRepeated={retries > 0} onRetry={tryAgain}>
        {Fetched ? <Fetched {...props} /> : <Part {...props} />}
      </PartBoundary>
    );
  }

  return Object.assign(LazyPart, {
    early() {
      fetchPart().catch(() => {
        // It is tried again, and said, when it is to be shown.
      });
    },
  });
}
