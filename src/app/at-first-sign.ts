const signs = ["pointermove", "pointerdown", "keydown"] as const;

/** Acts once, at the first sign that a reader is about to do something; returns what calls it off. */
export function atFirstSign(act: () => void): () => void {
  const waiting = new AbortController();
  for (const sign of signs) {
    const options = { signal: waiting.signal, passive: true };
    addEventListener(
      sign,
      () => {
        waiting.abort();
        act();
      },
      options,
    );
  }
  return () => waiting.abort();
}
