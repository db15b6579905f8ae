import type { FigurePart } from "#figures/composing/figure-options.ts";
import type { FigureKind } from "#figures/composing/make-parts.ts";
import { figurePresets } from "#figures/composing/presets.ts";
import { InBoth } from "#figures/second/InBoth.tsx";
import { type Second, wordsIn } from "#figures/second/use-second-words.ts";
import { m } from "#languages/compiled/messages.js";
import { inTurn } from "#languages/words/locale.ts";
import { isAnswered } from "#own/layer/layer.ts";
import { type Theme, themes } from "#symbology/themes.ts";
import { shownLayers } from "#view/own/own-selectors.ts";
import { countryIn } from "#view/selectors/chosen.ts";
import { useView } from "#view/use-view.ts";
import "./FigureFields.css";
import { FreeSizeFields } from "./FreeSizeFields.tsx";
import {
  type FigureForm,
  kindsFor,
  partsOf,
  shownParts,
  type ThemeName,
  themeFor,
} from "./figure-form.ts";
import { PanelFields } from "./PanelFields.tsx";
import type { DialogFigure } from "./use-figure.ts";

const kindWords: Readonly<Record<FigureKind, () => string>> = {
  map: m.make_kind_map,
  panels: m.make_kind_panels,
  legend: m.make_kind_legend,
  strip: m.make_kind_strip,
  stances: m.make_kind_stances,
  ranges: m.make_kind_ranges,
};

const themeWords: Readonly<Record<ThemeName, () => string>> = {
  light: m.theme_choice_light,
  dark: m.theme_choice_dark,
  print: m.theme_choice_print,
  greyscale: m.make_theme_greyscale,
};

const partWords: Readonly<Record<FigurePart, () => string>> = {
  legend: m.make_part_legend,
  tints: m.make_part_tints,
  incidents: m.make_part_incidents,
  stations: m.make_part_stations,
  labels: m.make_part_labels,
  otherRoutes: m.make_part_other_routes,
  scaleBar: m.make_part_scale_bar,
  inset: m.make_part_inset,
  qr: m.make_part_qr,
};

interface FigureFieldsProps {
  readonly form: FigureForm;
  readonly figure: DialogFigure;
  /** The page's. */
  readonly theme: Theme;
  readonly second: Second;
  readonly onChange: (form: FigureForm) => void;
}

/** What can be chosen of a figure. */
export function FigureFields({ form, figure, theme, second, onChange }: FigureFieldsProps) {
  const state = useView().getState();
  const kinds = kindsFor(countryIn(state));
  const shown = partsOf(form, state);
  const hasOthers = state.chosen.on === "route" || state.chosen.on === "country";
  const unanswered = shownLayers(state.own).filter((layer) => !isAnswered(layer));
  const set = (change: Partial<FigureForm>) => onChange({ ...form, ...change });
  const own = figure.status === "ready" ? figure.figure : { title: "", note: "" };
  const secondTitle = figure.status === "ready" ? figure.secondTitle : "";
  return (
    <div className="figure-fields">
      <label>
        <span>{m.make_kind()}</span>
        <select
          value={form.kind}
          onChange={({ target }) => {
            const kind = kinds.find((id) => id === target.value);
            if (kind) set({ kind });
          }}
        >
          {kinds.map((id) => (
            <option key={id} value={id}>
              {kindWords[id]()}
            </option>
          ))}
        </select>
      </label>
      {form.kind === "panels" && (
        <PanelFields panels={form.panels} onChange={(panels) => set({ panels })} />
      )}
      <label>
        <span>{m.make_size()}</span>
        <select
          value={form.preset}
          onChange={({ target }) =>
            set({ preset: figurePresets.find(({ id }) => id === target.value)?.id ?? "free" })
          }
        >
          {figurePresets.map(({ id, name }) => (
            <option key={id} value={id}>
              {name()}
            </option>
          ))}
          <option value="free">{m.make_size_free()}</option>
        </select>
      </label>
      {form.preset === "free" && (
        <FreeSizeFields free={form.free} onChange={(free) => set({ free })} />
      )}
      <label>
        <span>{m.make_theme()}</span>
        <select
          value={themeFor(form, theme).name}
          onChange={({ target }) => {
            const theme = Object.values(themes).find(({ name }) => name === target.value);
            if (theme) set({ theme: theme.name });
          }}
        >
          {Object.values(themes).map(({ name }) => (
            <option key={name} value={name}>
              {themeWords[name]()}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{m.make_title()}</span>
        <textarea
          rows={2}
          value={form.title ?? own.title}
          onChange={({ target }) => set({ title: target.value })}
        />
      </label>
      <div className="figure-fields-part">
        <InBoth second={second} onSwitch={(isInBoth) => set({ isInBoth })} />
      </div>
      {wordsIn(second) && (
        <label>
          <span>{m.make_second_title()}</span>
          <textarea
            rows={2}
            lang={wordsIn(second)?.language}
            value={form.secondTitle ?? secondTitle}
            onChange={({ target }) => set({ secondTitle: target.value })}
          />
        </label>
      )}
      <label>
        <span>{m.make_note()}</span>
        <textarea
          rows={3}
          value={form.note ?? own.note}
          onChange={({ target }) => set({ note: target.value })}
        />
      </label>
      <fieldset>
        <legend>{m.make_parts()}</legend>
        {shownParts(hasOthers).map((part) => (
          <label key={part} className="figure-fields-part">
            <input
              type="checkbox"
              checked={shown[part]}
              onChange={({ target }) => set({ show: { ...form.show, [part]: target.checked } })}
            />
            <span>{partWords[part]()}</span>
          </label>
        ))}
        <p className="figure-fields-note">{m.make_always()}</p>
        {unanswered.length > 0 && (
          <p className="figure-fields-note">
            {m.figure_own_left_out({ list: inTurn(unanswered.map(({ name }) => name)) })}
          </p>
        )}
      </fieldset>
    </div>
  );
}
