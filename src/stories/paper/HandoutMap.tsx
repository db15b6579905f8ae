import { useEffect, useId, useRef } from "react";
import type { Geography } from "#atlas/geography/geography.ts";
import { drawMap } from "#drawing/draw-map.ts";
import { putDrawing } from "#drawing/put-drawing.ts";
import { writeXml } from "#drawing/write-xml.ts";
import type { SecondWords } from "#languages/second-words.ts";
import type { KeptLayer } from "#own/layer/layer.ts";
import type { Mark } from "#own/marks/mark.ts";
import { marksInWords } from "#own/marks/mark-names.ts";
import type { Theme } from "#symbology/themes.ts";
import { loadKoreanFor } from "#ui/type/korean.ts";
import { toDraw } from "#view/own/own-selectors.ts";
import type { AddressedState } from "#view/state.ts";
import { drawingOfView, type FigureSize } from "./drawing-of-view.ts";
import "./HandoutMap.css";

const none: readonly Mark[] = [];
const noLayers: readonly KeptLayer[] = [];

interface HandoutMapProps {
  readonly geography: Geography;
  readonly state: AddressedState;
  readonly size: FigureSize;
  readonly theme: Theme;
  readonly second?: SecondWords | null;
  /** What the map shows, in words; it stands below the map as well. */
  readonly caption: string;
  readonly marks?: readonly Mark[] | undefined;
  /** Layers of the reader's own that may leave the page. */
  readonly own?: readonly KeptLayer[];
}

/** A view of the atlas as a still figure with its caption. */
export function HandoutMap(props: HandoutMapProps) {
  const { geography, state, size, theme, second, caption, marks = none, own = noLayers } = props;
  const frame = useRef<HTMLDivElement>(null);
  const id = `handout${useId().replace(/\W/g, "")}`;
  useEffect(() => {
    const map = { ...drawingOfView(geography, state, size, theme, id, marks), own: toDraw(own) };
    const svg = writeXml(drawMap(geography, second ? { ...map, second } : map));
    if (second || marks.length > 0) loadKoreanFor(svg);
    putDrawing(frame.current, svg);
  }, [geography, state, size, theme, second, marks, own, id]);
  return (
    <figure className="handout-figure">
      <div
        role="img"
        aria-label={[caption, marksInWords(marks)].filter(Boolean).join(" ")}
        ref={frame}
      />
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
