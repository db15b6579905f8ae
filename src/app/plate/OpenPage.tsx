import { Suspense, useRef } from "react";
import { pageParts, ReadingPages } from "#app/parts.ts";
import { useReadFromTop } from "#ui/browser/read-from-top.ts";
import { isComparing, pageIn } from "#view/selectors/overlay.ts";
import { useViewState } from "#view/use-view.ts";

/** What is read over the map: a page, else the comparison. */
export function OpenPage({ isHidden }: { isHidden: boolean }) {
  const frame = useRef<HTMLElement>(null);
  const page = useViewState(pageIn);
  const comparing = useViewState(isComparing);
  useReadFromTop(frame, page);
  const Page = page === null ? ReadingPages : pageParts[page];
  return (
    <main className="app-page" hidden={isHidden} ref={frame}>
      <Suspense>{(page !== null || comparing) && <Page />}</Suspense>
    </main>
  );
}
