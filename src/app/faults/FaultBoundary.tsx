import type { ReactNode } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { removeFirstMap } from "#map/first/first-map-on-page.ts";
import { FaultWords } from "./FaultWords.tsx";
import { LastWords } from "./LastWords.tsx";
import { PlainAtlas } from "./PlainAtlas.tsx";

/**
 * Around the whole page. When its interface fails, the records stay readable in words alone; should
 * those fail too, the files that hold them are named. Nothing is tried again without the reader.
 */
export function FaultBoundary({ children }: { children: ReactNode }) {
  return (
    <ErrorBoundary FallbackComponent={LastWords} onError={removeFirstMap}>
      <ErrorBoundary fallbackRender={() => <PlainAtlas onShown={removeFirstMap} />}>
        <FaultWords>{children}</FaultWords>
      </ErrorBoundary>
    </ErrorBoundary>
  );
}
