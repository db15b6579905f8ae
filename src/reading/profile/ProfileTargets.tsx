import type { RecordId } from "#subject/places.ts";
import { goToLeg, selectCountry } from "#view/store.ts";
import { useView } from "#view/use-view.ts";
import type { WayOnStrip } from "./profile.ts";

interface Area {
  readonly way: WayOnStrip;
  /** Where the lines of the means begin, and the bar below them. */
  readonly top: number;
  readonly bar: number;
  readonly height: number;
}

interface ProfileTargetsProps {
  readonly size: { readonly width: number; readonly height: number };
  readonly margin: number;
  readonly areas: readonly Area[];
  readonly describeLeg: (index: number) => string;
  readonly describeCountry: (country: RecordId) => string;
}

/**
 * What a pointer can press on the picture: countries on the bar, legs above it. The lists of
 * countries and of legs do the same by keyboard, so these stay out of its way.
 */
export function ProfileTargets(props: ProfileTargetsProps) {
  const { size, margin, areas, describeLeg, describeCountry } = props;
  const view = useView();
  const place = (x: number, y: number, width: number, height: number) => ({
    insetInlineStart: `${((x + margin) / size.width) * 100}%`,
    insetBlockStart: `${(y / size.height) * 100}%`,
    inlineSize: `${(width / size.width) * 100}%`,
    blockSize: `${(height / size.height) * 100}%`,
  });
  return areas.flatMap(({ way, top, bar, height }) => [
    ...way.legs.map(({ index, from, to }) => (
      <button
        key={`leg ${index}`}
        type="button"
        tabIndex={-1}
        title={describeLeg(index)}
        style={place(from, top, to - from, bar - top)}
        onClick={() => goToLeg(view, index)}
      />
    )),
    ...way.segments.flatMap(({ country, x, width }) =>
      country === null ? (
        []
      ) : (
        <button
          key={`${way.x} ${x}`}
          type="button"
          tabIndex={-1}
          title={describeCountry(country)}
          style={place(x, bar, width, height)}
          onClick={() => selectCountry(view, country)}
        />
      ),
    ),
  ]);
}
