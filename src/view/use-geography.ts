import { useEffect, useState } from "react";
import { type Geography, loadGeography } from "#atlas/geography/geography.ts";

/** The geography, once it is there; `failed` where it could not be had. */
export function useGeography(): Geography | "failed" | null {
  const [geography, setGeography] = useState<Geography | "failed" | null>(null);
  useEffect(() => {
    let isWanted = true;
    const take = (loaded: Geography | "failed") => {
      if (isWanted) setGeography(loaded);
    };
    loadGeography().then(take, () => take("failed"));
    return () => {
      isWanted = false;
    };
  }, []);
  return geography;
}
