/**
 * The pages that an address may have meant where its end was cut off or something stands behind it: those
 * that begin alike, or where these are many the list of all. It stands alone in the page for addresses
 * that are none (src/site/entry/missing-page.ts): it may use nothing from outside of itself.
 */
export function pagesMeant(address: string, pages: readonly string[]): readonly string[] {
  const { origin, pathname } = new URL(address);
  const most = 8;
  const parts = pathname.split("/");
  for (let at = 1; at < parts.length; at++) {
    const top = `${origin}${parts.slice(0, at).join("/")}/`;
    let asked = parts.slice(at).join("/");
    // The name of a kind of page alone says nothing of which is meant.
    for (; asked.indexOf("/") > 0; asked = asked.slice(0, -1)) {
      const begun = asked;
      const begin = pages.filter((page) => page.startsWith(begun));
      // Of a page and those beneath it, the page: it leads to them.
      const found = begin.filter(
        (page) => !begin.some((other) => other !== page && page.startsWith(other)),
      );
      if (found.length > most) return [`${top}contents/`];
      if (found.length > 0) return found.map((page) => `${top}${page}`);
    }
  }
  return [];
}
