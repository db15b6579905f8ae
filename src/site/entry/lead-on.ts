interface Meant {
  /** The address that was meant, where that is sure. */
  readonly mended: string | null;
  /** The pages that may have been. */
  readonly pages: readonly string[];
}

/**
 * Says on the page for addresses that are none what was meant, with the way there; where it is sure, it is
 * gone once that has been read. It stands alone in that page (src/site/entry/missing-page.ts).
 */
export function leadOn({ mended, pages }: Meant): void {
  const say = (id: string, addresses: readonly string[]) => {
    const said = document.getElementById(id);
    if (!said) return;
    said.hidden = false;
    for (const address of addresses) {
      const link = document.createElement("a");
      link.href = address;
      link.textContent = decodeURI(address);
      said.append(document.createElement("br"), link);
    }
  };
  if (mended !== null) {
    say("mended", [mended]);
    setTimeout(() => location.replace(mended), 1500);
  } else if (pages.length > 0) say("meant", pages);
}
