import { m } from "#languages/compiled/messages.js";
import type { Theme } from "#symbology/themes.ts";
import { type House, isReadable } from "./house.ts";

interface HouseFieldsProps {
  readonly house: House;
  /** The figure's, without the house's colour. */
  readonly theme: Theme;
  readonly onChange: (house: House) => void;
}

/** The look of a house: one colour, and the face of titles. */
export function HouseFields({ house, theme, onChange }: HouseFieldsProps) {
  const { accent, titleFace } = house;
  const isFaint = accent !== null && !isReadable(accent, theme);
  return (
    <details className="hand-fields figure-fields">
      <summary>{m.house_title()}</summary>
      <label>
        <span>{m.house_face()}</span>
        <select
          value={titleFace}
          onChange={({ target }) =>
            onChange({ ...house, titleFace: target.value === "semibold" ? "semibold" : "serif" })
          }
        >
          <option value="serif">{m.house_serif()}</option>
          <option value="semibold">{m.house_sans()}</option>
        </select>
      </label>
      <label>
        <span>{m.house_colour()}</span>
        <input
          type="color"
          value={accent ?? theme.page.accent}
          onChange={({ target }) => onChange({ ...house, accent: target.value })}
        />
      </label>
      <button type="button" onClick={() => onChange({ ...house, accent: null })}>
        {m.house_own()}
      </button>
      <p className="figure-fields-note" role="status">
        {isFaint ? m.house_faint() : ""}
      </p>
      <p className="figure-fields-note">{m.house_kept()}</p>
    </details>
  );
}
