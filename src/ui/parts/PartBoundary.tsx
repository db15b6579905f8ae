import { type ComponentType, type ReactNode, useState } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { PartFault } from "./PartFault.tsx";
import { MissingPart } from "./part-fault.ts";

interface PartBoundaryProps {
  readonly children: ReactNode;
  /** What is shown below the sentence that says what happened. */
  readonly Instead?: ComponentType | undefined;
  /** It failed before, and was tried again in vain. */
  readonly isRepeated?: boolean;
  readonly onRetry?: (error: unknown) => void;
}

/** Around a part of the page: when it fails, the rest stays as it is and a sentence takes its place. */
export function PartBoundary({
  children,
  Instead,
  isRepeated = false,
  onRetry,
}: PartBoundaryProps) {
  const [retried, setRetried] = useState(false);
  return (
    <ErrorBoundary
      fallbackRender={({ error, resetErrorBoundary }) => (
        <>
          <PartFault
            isMissing={error instanceof MissingPart}
            isRepeated={isRepeated || retried}
            onRetry={() => {
              onRetry?.(error);
              setRetried(true);
              resetErrorBoundary();
            }}
          />
          {Instead && <Instead />}
        </>
      )}
    >
      {children}
    </ErrorBoundary>
  );
}
