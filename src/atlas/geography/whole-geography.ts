/** For pictures and paper, which may be of any part of the map at any scale. */
import { loadCloseUp } from "./close-up.ts";
import { type Geography, loadGeography } from "./geography.ts";

/** The geography with what is shown close up alone; without that where it cannot be had. */
export async function loadWholeGeography(): Promise<Geography> {
  const [geography, closeUp] = await Promise.all([
    loadGeography(),
    loadCloseUp().catch(() => undefined),
  ]);
  return closeUp ? { ...geography, closeUp } : geography;
}
