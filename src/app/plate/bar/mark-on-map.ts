import { openPage, type View } from "#view/store.ts";

/** Opens the marks for what is on the map; what makes them is fetched with the first. */
export async function markOnMap(view: View): Promise<void> {
  const part = await import("#stories/making/mark-view.ts").catch(() => null);
  if (part) part.markView(view);
  // The page of stories cannot be fetched either: it says so, and how to go on.
  else openPage(view, "stories");
}
