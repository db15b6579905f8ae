import { type ComponentType, lazy, type ReactNode, Suspense, useCallback, useEffect } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { LastZoom } from "#app/plate/on-map/LastZoom.tsx";
import { MarksPlace } from "#app/plate/on-map/MarksPlace.tsx";
import { lieUnderPage, removeFirstMap } from "#map/first/first-map-on-page.ts";
import { hideCoveredNames } from "#map/first/hide-covered-names.ts";
import { hearFirstMap } from "#map/first/press-first-map.ts";
import { MapView } from "#map/live/MapView.tsx";
import type { MapTrouble } from "#map/live/trouble.ts";
import { attend } from "#view/attention.ts";
import type { View } from "#view/store.ts";

interface DrawnProps {
  readonly view: View;
  /** The map is there to be seen. */
  readonly onReady: () => void;
  /** There is not even a drawn map. */
  readonly onFailed: () => void;
  readonly children: ReactNode;
}

/** Nothing that draws could be fetched, or it failed. */
function NoMap({ onFailed }: Pick<DrawnProps, "onFailed">) {
  useEffect(onFailed, [onFailed]);
  return null;
}

const DrawnExplorer = lazy<ComponentType<DrawnProps>>(async () => {
  const { DrawnExplorer } = await import("#map/drawn/DrawnExplorer.tsx");
  return { default: DrawnExplorer };
});

interface PageMapProps extends Omit<DrawnProps, "onReady" | "children"> {
  /** A page is read over it. */
  readonly isCovered: boolean;
  /** Why MapLibre's map cannot be. */
  readonly trouble: MapTrouble | null;
  readonly onTrouble: (trouble: MapTrouble) => void;
  /** The drawn map lies in its place. */
  readonly onDrawn: () => void;
}

function WorkingMap({ view, trouble, onTrouble, onDrawn, onFailed }: PageMapProps) {
  const uncover = useCallback(() => {
    if (removeFirstMap()) attend(view, "map");
  }, [view]);
  const onReady = useCallback(() => {
    uncover();
    onDrawn();
  }, [uncover, onDrawn]);
  if (!trouble)
    return (
      <MapView view={view} onReady={uncover} onTrouble={onTrouble}>
        <MarksPlace />
      </MapView>
    );
  return (
    <ErrorBoundary fallback={<NoMap onFailed={onFailed} />}>
      <Suspense>
        <DrawnExplorer view={view} onReady={onReady} onFailed={onFailed}>
          <MarksPlace />
        </DrawnExplorer>
      </Suspense>
    </ErrorBoundary>
  );
}

/** The page's one map: MapLibre's, or the drawn one where that cannot be. */
export function PageMap(props: PageMapProps) {
  const { view, isCovered } = props;
  useEffect(() => hearFirstMap(view), [view]);
  useEffect(() => hideCoveredNames(view), [view]);
  useEffect(() => lieUnderPage(isCovered), [isCovered]);
  return (
    <>
      <WorkingMap {...props} />
      <LastZoom />
    </>
  );
}
