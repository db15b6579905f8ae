import { useEffect, useRef } from "react";
import { x } from "xastscript";
import { marksOver } from "#drawing/marks/draw-marks.ts";
import { putDrawing } from "#drawing/put-drawing.ts";
import { writeXml } from "#drawing/write-xml.ts";
import { marksInWords } from "#own/marks/mark-names.ts";
import { loadKoreanFor } from "#ui/type/korean.ts";
import { marksTold, useMarking } from "#view/marks/marking.ts";
import { isPresented } from "#view/selectors/telling.ts";
import { useTheme } from "#view/use-theme.ts";
import { useView, useViewState } from "#view/use-view.ts";
import { followMap } from "./follow-map.ts";
import { MarkHandles } from "./MarkHandles.tsx";
import { paperOf } from "./paper-of.ts";

/** Marks over whichever map stands on the page: they go with it as it is moved. */
export function MarksOnMap() {
  const view = useView();
  const made = useMarking();
  const told = useViewState(marksTold);
  const isLarge = useViewState(isPresented);
  const insets = useViewState((state) => state.insets);
  const theme = useTheme();
  const place = useRef<HTMLDivElement>(null);
  const marks = made?.marks ?? told;
  useEffect(() => {
    const over = marksOver(marks);
    loadKoreanFor(marksInWords(marks));
    // Presented, they are larger, and with other panels they lie elsewhere.
    void [isLarge, insets];
    return followMap(view, (map) => {
      const paper = paperOf(map, view.getState());
      const { width, height } = paper;
      const frame = { viewBox: `0 0 ${width} ${height}`, width, height };
      const letters = { "font-family": "Noto Sans, Noto Sans KR, sans-serif" };
      const drawn = over?.draw(paper, theme) ?? [];
      const svg = x("svg", { xmlns: "http://www.w3.org/2000/svg", ...frame, ...letters }, drawn);
      putDrawing(place.current, writeXml(svg));
    });
  }, [view, marks, theme, isLarge, insets]);
  return (
    <>
      {marks.length > 0 && <div ref={place} role="img" aria-label={marksInWords(marks)} />}
      {made && <MarkHandles {...made} />}
    </>
  );
}
