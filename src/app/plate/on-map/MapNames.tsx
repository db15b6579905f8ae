import { lazy, Suspense, useEffect, useState } from "react";
import { atFirstSign } from "#ui/browser/at-first-sign.ts";

const Nothing = () => null;

/** They repeat what the lists say: where they cannot be fetched nothing need be said. */
const MapNamed = lazy(async () => {
  const part = await import("#reading/here/MapNamed.tsx").catch(() => null);
  return { default: part?.MapNamed ?? Nothing };
});

/** What the map shows, by name, once the reader stirs. */
export function MapNames() {
  const [isStirred, setStirred] = useState(false);
  useEffect(() => atFirstSign(() => setStirred(true)), []);
  return <Suspense>{isStirred && <MapNamed />}</Suspense>;
}
