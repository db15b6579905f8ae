/**
 * Calls back in the frame after any of these elements has another size: what follows may change their
 * sizes again, which browsers complain of within the frame that tells. Returns what ends that.
 */
export function watchSize(elements: readonly (Element | null)[], then: () => void): () => void {
  let frame = 0;
  const observer = new ResizeObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(then);
  });
  for (const element of elements) if (element) observer.observe(element);
  return () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  };
}
