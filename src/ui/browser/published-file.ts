/** Whether the page is all there is: everything lies in it. */
export const isWholeInOneFile = (): boolean =>
  document.querySelector("[data-single-file]") !== null;

/**
 * Where a published file is: beside the page, or, where the page is all there is (src/site/single-file.ts),
 * in it.
 */
export function addressOfFile(name: string): string {
  const kept = document.querySelector(`script[data-file="data/${name}"]`)?.textContent;
  return kept ? `data:text/plain;charset=utf-8,${encodeURIComponent(kept)}` : `data/${name}`;
}
