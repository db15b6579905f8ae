/** Runs in the page: names of a map of which a part lies beneath something else, by their words. */
export function coveredNames(groups: readonly Element[], map: string): string[] {
  const clear = "rgba(0, 0, 0, 0)";
  // What lets a pointer through is not met by one.
  const signs = [...document.querySelectorAll(".app-credit")].map((sign) =>
    sign.getBoundingClientRect(),
  );
  const names = groups
    .flatMap((group) => [...group.querySelectorAll("text, rect")])
    .filter((name) => name.checkVisibility({ visibilityProperty: true }));
  if (names.length === 0) throw new Error("The map has no names.");
  const isSeenAt = (x: number, y: number) =>
    document
      .elementsFromPoint(x, y)
      .find(
        (element) => element.closest(map) || getComputedStyle(element).backgroundColor !== clear,
      )
      ?.closest(map);
  const isCovered = (name: Element) => {
    const { left, right, top, bottom } = name.getBoundingClientRect();
    const y = (top + bottom) / 2;
    const isUnderWords = signs.some(
      (sign) =>
        sign.width > 0 &&
        left < sign.right &&
        right > sign.left &&
        top < sign.bottom &&
        bottom > sign.top,
    );
    return isUnderWords || [left + 1, (left + right) / 2, right - 1].some((x) => !isSeenAt(x, y));
  };
  return names.filter(isCovered).map((name) => name.textContent || name.tagName);
}
