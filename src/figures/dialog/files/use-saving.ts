import { useEffect, useRef, useState } from "react";
import type { Waiting } from "#figures/files/png/encode-picture.ts";

/** How much of a file is written; of nothing where that is not known. */
interface Progress {
  readonly done: number;
  readonly all: number;
}

/** A file at a time that is being written: how far it is, and what gives it up. */
export function useSaving() {
  const [progress, setProgress] = useState<Progress | null>(null);
  const work = useRef<AbortController | null>(null);

  // Who closes the window does not wait for it any more.
  useEffect(() => () => work.current?.abort(), []);

  /** What came of it; nothing where one is being written already. */
  async function save(
    write: (waiting: Required<Waiting>) => Promise<string>,
  ): Promise<{ readonly name: string } | "failed" | "given up" | null> {
    if (work.current) return null;
    const controller = new AbortController();
    work.current = controller;
    const { signal } = controller;
    setProgress({ done: 0, all: 0 });
    try {
      const name = await write({ signal, onProgress: (done, all) => setProgress({ done, all }) });
      return { name };
    } catch {
      return signal.aborted ? "given up" : "failed";
    } finally {
      work.current = null;
      setProgress(null);
    }
  }

  return { progress, save, giveUp: () => work.current?.abort() };
}
