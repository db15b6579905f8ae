/** The figure that "Make a picture" makes of an address, as it comes up in a window. */
import { withWords } from "#figures/composing/finish-figure.ts";
import { firstForm, optionsOf } from "#figures/dialog/figure-form.ts";
import { light } from "#symbology/themes.ts";
import { createView } from "#view/store.ts";
import { geography, itsOwn, type PresetId } from "./composed-figure.ts";

export function optionsFor(hash: string, preset: PresetId) {
  const state = createView(hash, "light").getState();
  const form = { ...firstForm({ isStory: false, isPhone: false, state }), preset };
  const options = optionsOf(form, {
    ...{ geography, state, marks: [], theme: light, second: null },
    ...{ width: 1440, height: 900, address: "https://www.example.org/", date: "2026-11-24" },
  });
  return withWords("map", options, itsOwn);
}
