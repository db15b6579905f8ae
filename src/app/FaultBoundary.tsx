import type { ReactNode } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { PartFaultContext } from "#ui/part-fault";
import { LastWords } from "./faults/LastWords";
import { PartFault } from "./faults/PartFault";
import { PlainAtlas } from "./faults/PlainAtlas";
import { removeFirstMap } from "./first-map";

/**
 * Around the whole page. When its interface fails, the records stay readable in words alone; should
 * those fail too, the files that hold them are named. Nothing is tried again without the reader.
 */
export function FaultBoundary({ children }: { children: ReactNode }) {
  return (
    <ErrorBoundary FallbackComponent={LastWords} onError={removeFirstMap}>
      <ErrorBoundary fallbackRender={() => <PlainAtlas onShown={removeFirstMap} />}>
        <PartFaultContext value={PartFault}>{children}</PartFaultContext>
      </ErrorBoundary>
    </ErrorBoundary>
  );
}
