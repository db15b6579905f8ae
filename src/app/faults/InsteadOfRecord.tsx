import { lazy, Suspense } from "react";
import { ErrorBoundary } from "react-error-boundary";

const PlainRecord = lazy(async () => ({
  default: (await import("./PlainRecord.tsx")).PlainRecord,
}));

/** What stands in a record's place where its panel failed: its words alone, if they can be had. */
export function InsteadOfRecord() {
  return (
    <ErrorBoundary fallback={null}>
      <Suspense>
        <PlainRecord />
      </Suspense>
    </ErrorBoundary>
  );
}
