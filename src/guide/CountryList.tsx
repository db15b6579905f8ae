import { outline } from "#atlas/outline/outline.ts";
import type { OutlineRecord } from "#atlas/outline/outline-data.ts";
import { stanceIn } from "#atlas/outline/places.ts";
import { m } from "#languages/compiled/messages.js";
import { SkipButton } from "#ui/buttons/SkipButton.tsx";
import { StanceSwatch } from "#ui/charts/Swatch.tsx";
import { attend } from "#view/attention.ts";
import { isOrigin } from "#view/scene.ts";
import { countryIn } from "#view/selectors/chosen.ts";
import { hover, selectCountry } from "#view/store.ts";
import { useView, useViewState } from "#view/use-view.ts";
import "./CountryList.css";
import "./GuideRow.css";
import { standingWord } from "#languages/words/terms.ts";

/** Every country of the atlas with its stance: all that a click on the map does, for the keyboard. */
export function CountryList() {
  return (
    <ul className="country-list" aria-label={m.countries()}>
      {[...outline.records.values()].map((record) => (
        <CountryItem key={record.id} record={record} />
      ))}
    </ul>
  );
}

function CountryItem({ record }: { record: OutlineRecord }) {
  const view = useView();
  const chosen = useViewState((state) => countryIn(state) === record.id);
  const hovered = useViewState(
    (state) => state.hovered?.kind === "country" && state.hovered.id === record.id,
  );
  const year = useViewState((state) => state.year);
  const stance = stanceIn(record, year);
  return (
    <li data-hovered={hovered || undefined}>
      <button
        type="button"
        className="guide-row"
        aria-pressed={chosen}
        onClick={() => selectCountry(view, record.id)}
        onPointerEnter={() => hover(view, { kind: "country", id: record.id })}
        onPointerLeave={() => hover(view, null)}
      >
        <span className="guide-sign">
          <StanceSwatch stance={isOrigin(record.id) ? "origin" : stance} />
        </span>
        <span>{record.name}</span>
        <span className="guide-state">
          {stance ? standingWord(record, stance) : m.stance_not_recorded({ year: year ?? "" })}
        </span>
      </button>
      {chosen && <SkipButton label={m.a11y_skip_record()} onSkip={() => attend(view, "record")} />}
    </li>
  );
}
