type Sign = "pointermove" | "pointerdown" | "keydown";

const everySign: readonly Sign[] = ["pointermove", "pointerdown", "keydown"];

/** Acts once, at the first sign that a reader is about to do something; returns what calls it off. */
export function atFirstSign(act: () => void, signs = everySign): () => void {
  const waiting = new AbortController();
  function actOnce(): void {
    waiting.abort();
    act();
  }
  for (const sign of signs) addEventListener(sign, actOnce, { signal: waiting.signal });
  return () => waiting.abort();
}
