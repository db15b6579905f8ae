import { lazy, type ReactNode, Suspense } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { removeFirstMap } from "#map/first/first-map-on-page.ts";
import { FaultWords } from "./FaultWords.tsx";
import { LastWords } from "./LastWords.tsx";

/** Every sentence comes with it: most visits do without. */
const PlainAtlas = lazy(async () => ({ default: (await import("./PlainAtlas.tsx")).PlainAtlas }));

/**
 * Around the whole page. When its interface fails, the records stay readable in words alone; should
 * those fail too, the files that hold them are named. Nothing is tried again without the reader.
 */
export function FaultBoundary({ children }: { children: ReactNode }) {
  return (
    <ErrorBoundary FallbackComponent={LastWords} onError={removeFirstMap}>
      <ErrorBoundary
        fallbackRender={() => (
          <Suspense>
            <PlainAtlas onShown={removeFirstMap} />
          </Suspense>
        )}
      >
        <FaultWords>{children}</FaultWords>
      </ErrorBoundary>
    </ErrorBoundary>
  );
}
