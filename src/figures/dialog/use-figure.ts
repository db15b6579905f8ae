import { useDeferredValue, useMemo } from "react";
import type { Geography } from "#atlas/geography/geography.ts";
import { writeXml } from "#drawing/write-xml.ts";
import { type FinishedFigure, finishFigure } from "#figures/composing/finish-figure.ts";
import type { SecondWords } from "#languages/second-words.ts";
import { today } from "#languages/words/today.ts";
import type { Theme } from "#symbology/themes.ts";
import { addressToCite } from "#view/address/page-address.ts";
import type { View } from "#view/store.ts";
import { type FigureForm, isTooLarge, isTooSmall, optionsOf } from "./figure-form.ts";
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

/** Makes the figure that the form asks for; while the reader types, the last one stays. */
export function useFigure(
  form: FigureForm,
  geography: Geography | null,
  view: View,
  theme: Theme,
  second: SecondWords | null,
): DialogFigure {
  const deferred = useDeferredValue(form);
  const letters = useLetters([form.title, form.note, form.secondTitle].filter(Boolean).join(" "));
  const made = useMemo((): DialogFigure => {
    if (!geography) return { status: "loading" };
    if (deferred.preset === "free" && isTooLarge(deferred.free)) return { status: "too-large" };
    if (deferred.preset === "free" && isTooSmall(deferred.free)) return { status: "too-small" };
    const state = view.getState();
    const cited = deferred.kind === "panels" ? viewOfPanels(deferred.panels, state) : state;
    const options = optionsOf(deferred, {
      geography,
      state,
      theme,
      second,
      width: innerWidth,
      height: innerHeight,
      address: addressToCite(cited),
      date: today(),
    });
    try {
      const figure = finishFigure(geography, deferred.kind, options, {
        ownTitle: deferred.title === null,
        ownNote: deferred.note === null,
      });
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
