import { useEffect } from "react";
import { FilmPart, isFilmed } from "#figures/film/FilmPart.tsx";
import { useSecondWords, wordsIn } from "#figures/second/use-second-words.ts";
import { m } from "#languages/compiled/messages.js";
import { CloseButton } from "#ui/buttons/CloseButton.tsx";
import { routeIn } from "#view/selectors/chosen.ts";
import { storyIn } from "#view/selectors/telling.ts";
import { themeOf } from "#view/theme.ts";
import { useWholeGeography } from "#view/use-geography.ts";
import { useView, useViewState } from "#view/use-view.ts";
import { FigureAddress } from "./FigureAddress.tsx";
import { FigureFields } from "./FigureFields.tsx";
import "./FigureDialog.css";
import { FigureLetters } from "./FigureLetters.tsx";
import { FigurePreview } from "./FigurePreview.tsx";
import { FigureWords } from "./FigureWords.tsx";
import { firstForm, themeFor } from "./figure-form.ts";
import { FigureFiles } from "./files/FigureFiles.tsx";
import { FigureSend } from "./files/FigureSend.tsx";
import { HandFields } from "./hand/HandFields.tsx";
import { HouseFields } from "./house/HouseFields.tsx";
import { keepHouse } from "./house/house.ts";
import { filmOf, useFigure } from "./use-figure.ts";
import { useHistory } from "./use-history.ts";

const phone = "(width < 600px), (height < 480px)";

/** Makes a figure of what is on the screen: choose, look, take it along in a file. */
export function FigureDialog({ onClose }: { onClose: () => void }) {
  const view = useView();
  const theme = themeOf(useViewState((state) => state.theme));
  const { form, change, undo, canUndo } = useHistory(() =>
    firstForm({
      isStory: storyIn(view.getState()) !== null,
      isPhone: matchMedia(phone).matches,
      state: view.getState(),
    }),
  );
  const geography = useWholeGeography();
  const hasFailed = geography === "failed";
  const second = useSecondWords(form.isInBoth);
  const figure = useFigure(form, hasFailed ? null : geography, view, theme, wordsIn(second));
  useEffect(() => keepHouse(form.house), [form.house]);
  const byHand = figure.status === "ready" ? figure.figure.byHand : null;
  return (
    <div className="figure-dialog">
      <div className="figure-dialog-head">
        <h2>{m.make_make()}</h2>
        <button
          type="button"
          className="figure-dialog-undo"
          aria-disabled={!canUndo}
          onClick={undo}
        >
          {m.make_undo()}
        </button>
        <CloseButton label={m.make_close()} onClick={onClose} />
      </div>
      <FigurePreview
        figure={figure}
        hasFailed={hasFailed}
        hand={form.hand}
        onHand={(hand) => change({ ...form, hand })}
      />
      <div className="figure-dialog-side">
        <FigureSend figure={figure} />
        <FigureFiles form={form} figure={figure} />
        {isFilmed(form.kind) && (
          <FilmPart
            kind={form.kind}
            hasRoute={form.kind === "map" && routeIn(view.getState()) !== null}
            asked={() => filmOf(form, hasFailed ? null : geography, view, theme, wordsIn(second))}
          />
        )}
        <FigureFields form={form} figure={figure} theme={theme} second={second} onChange={change} />
        {byHand && (
          <HandFields
            hand={form.hand}
            byHand={byHand}
            onChange={(hand) => change({ ...form, hand })}
          />
        )}
        <HouseFields
          house={form.house}
          theme={themeFor(form, theme)}
          onChange={(house) => change({ ...form, house })}
        />
        <FigureLetters figure={figure} />
        <FigureAddress form={form} figure={figure} />
        <FigureWords figure={figure} />
      </div>
    </div>
  );
}
