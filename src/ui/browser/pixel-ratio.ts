/** How far the ratio may lie from a number that was rounded on its way. */
const rounding = 0.001;

/**
 * Calls when a pixel of the page takes another number of pixels of the screen, as on a second screen:
 * the size of the page may stay as it is, and nothing else tells of it. Returns what stops it.
 */
export function watchPixelRatio(onChange: () => void): () => void {
  let stop = watchOnce();

  function watchOnce(): () => void {
    const ratio = devicePixelRatio;
    const [least, most] = [ratio - rounding, ratio + rounding];
    // A query holds for one ratio: each change arms the next.
    const query = matchMedia(`(min-resolution: ${least}dppx) and (max-resolution: ${most}dppx)`);
    function hear(): void {
      // Paper has its own resolution, but the page keeps its ratio.
      if (devicePixelRatio === ratio) return;
      stop();
      stop = watchOnce();
      onChange();
    }
    const stopped = new AbortController();
    query.addEventListener("change", hear, { signal: stopped.signal });
    // Where that is told late, a hand on the map comes first.
    addEventListener("pointermove", hear, { signal: stopped.signal });
    return () => stopped.abort();
  }

  return () => stop();
}
