import { type ComponentType, lazy, use } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { PartFaultContext } from "./part-fault";

class MissingPart extends Error {}

function lazyFrom<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => {
    try {
      return { default: await load() };
    } catch (cause) {
      throw new MissingPart("A part could not be fetched.", { cause });
    }
  });
}

/**
 * A part of the page that is fetched when it is first shown. One that does not come, or that fails,
 * leaves the rest of the page as it is: a sentence stands in its place, and what `Instead` shows.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Instead?: ComponentType,
): ComponentType<Props> {
  let Part: ComponentType<Props> = lazyFrom(load);
  let retries = 0;

  function renew(error: unknown): void {
    retries += 1;
    // React keeps a failure for as long as it keeps the part.
    if (error instanceof MissingPart) Part = lazyFrom(load);
  }

  return function LazyPart(props: Props) {
    const Fault = use(PartFaultContext);
    return (
      <ErrorBoundary
        fallbackRender={({ error, resetErrorBoundary }) => (
          <>
            {Fault && (
              <Fault
                isMissing={error instanceof MissingPart}
                isRepeated={retries > 0}
                onRetry={() => {
                  renew(error);
                  resetErrorBoundary();
                }}
              />
            )}
            {Instead && <Instead />}
          </>
        )}
      >
        <Part {...props} />
      </ErrorBoundary>
    );
  };
}
