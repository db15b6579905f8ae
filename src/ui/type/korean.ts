import { hasLetter } from "virtual:letters";

/** Fetches the Korean faces once a text needs them; only the slices that are shown are loaded. */
const korean = /[\u1100-\u11ff\u3130-\u318f\u3400-\u9fff\uac00-\ud7af]/;

let loading = false;

export function loadKoreanFor(text: string): void {
  if (loading || ![...text].some((letter) => korean.test(letter) && !hasLetter(letter))) return;
  loading = true;
  import("@fontsource/noto-sans-kr/400.css").catch(() => {
    // The device's own face stands in its place.
  });
}
