import { useDeferredValue, useMemo } from "react";
import type { Geography } from "#atlas/geography/geography.ts";
import { writeXml } from "#drawing/write-xml.ts";
import { type FinishedFigure, finishFigure, type Uses } from "#figures/composing/finish-figure.ts";
import type { SecondWords } from "#languages/second-words.ts";
import { today } from "#languages/words/today.ts";
import type { Theme } from "#symbology/themes.ts";
import { addressToCite } from "#view/address/page-address.ts";
import { marksForFiles } from "#view/marks/marks-for-files.ts";
import type { View } from "#view/store.ts";
import {
  type FigureForm,
  isTooLarge,
  isTooSmall,
  noteIn,
  optionsOf,
  titleIn,
} from "./figure-form.ts";
import { viewOfPanels } from "./panels-form.ts";
import { useLetters } from "./use-letters.ts";

/** A figure as the dialog shows it, or what stands in its way. */
export type DialogFigure =
  | { readonly status: "loading" }
  | { readonly status: "too-small" | "too-large" }
  | {
      readonly status: "ready";
      readonly figure: FinishedFigure;
      readonly markup: string;
      /** In the other language, where the figure has both. */
      readonly secondTitle: string;
      /** Those of the reader's letters that no font of the atlas has. */
      readonly lettersWithoutFont: readonly string[];
      /** A newer one is being made. */
      readonly isStale: boolean;
    };

const usesOf = (form: FigureForm): Uses => ({
  ownTitle: titleIn(form) === null,
  ownNote: noteIn(form) === null,
});

function optionsFor(
  form: FigureForm,
  geography: Geography,
  view: View,
  theme: Theme,
  second: SecondWords | null,
) {
  const state = view.getState();
  const cited = form.kind === "panels" ? viewOfPanels(form.panels, state) : state;
  return optionsOf(form, {
    ...{ geography, state, marks: marksForFiles(view), theme, second, date: today() },
    width: innerWidth,
    height: innerHeight,
    address: addressToCite(cited),
  });
}

/** What a film of the form's figure is made of. */
export function filmOf(
  form: FigureForm,
  geography: Geography | null,
  view: View,
  theme: Theme,
  second: SecondWords | null,
) {
  if (!geography) return null;
  const options = optionsFor(form, geography, view, theme, second);
  return { geography, kind: form.kind, options, uses: usesOf(form) };
}

/** Makes the figure that the form asks for; while the reader types, the last one stays. */
export function useFigure(
  form: FigureForm,
  geography: Geography | null,
  view: View,
  theme: Theme,
  second: SecondWords | null,
): DialogFigure {
  const deferred = useDeferredValue(form);
  const marked = marksForFiles(view).map(({ words }) => words);
  const written = [titleIn(form), noteIn(form), form.secondTitle, ...marked];
  const letters = useLetters(written.filter(Boolean).join(" "));
  const made = useMemo((): DialogFigure => {
    if (!geography) return { status: "loading" };
    if (deferred.preset === "free" && isTooLarge(deferred.free)) return { status: "too-large" };
    if (deferred.preset === "free" && isTooSmall(deferred.free)) return { status: "too-small" };
    const options = optionsFor(deferred, geography, view, theme, second);
    try {
      const figure = finishFigure(geography, deferred.kind, options, usesOf(deferred));
      const markup = writeXml(figure.svg);
      const secondTitle = options.second?.title ?? "";
      const lettersWithoutFont = letters.missing;
      return {
        ...{ status: "ready", figure, markup, secondTitle, lettersWithoutFont },
        isStale: false,
      };
    } catch (error) {
      if (error instanceof RangeError) return { status: "too-small" };
      throw error;
    }
  }, [deferred, geography, view, theme, second, letters]);
  return made.status === "ready" ? { ...made, isStale: deferred !== form } : made;
}
