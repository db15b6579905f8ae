import { useEffect, useState } from "react";
import { type Geography, loadGeography } from "#atlas/geography/geography.ts";
import { loadWholeGeography } from "#atlas/geography/whole-geography.ts";

function useLoaded(load: () => Promise<Geography>): Geography | "failed" | null {
  const [geography, setGeography] = useState<Geography | "failed" | null>(null);
  useEffect(() => {
    let isWanted = true;
    const take = (loaded: Geography | "failed") => {
      if (isWanted) setGeography(loaded);
    };
    load().then(take, () => take("failed"));
    return () => {
      isWanted = false;
    };
  }, [load]);
  return geography;
}

/** The geography, once it is there; `failed` where it could not be had. */
export const useGeography = () => useLoaded(loadGeography);

/** The same with what is shown close up alone, for pictures and paper. */
export const useWholeGeography = () => useLoaded(loadWholeGeography);
