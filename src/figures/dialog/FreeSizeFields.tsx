import { m } from "#languages/compiled/messages.js";
import type { FreeSize } from "./figure-form.ts";

interface FreeSizeFieldsProps {
  readonly free: FreeSize;
  readonly onChange: (free: FreeSize) => void;
}

/** Width, height and unit of a free size. */
export function FreeSizeFields({ free, onChange }: FreeSizeFieldsProps) {
  return (
    <div className="figure-fields-size">
      <label>
        <span>{m.make_width()}</span>
        <input
          type="number"
          min={1}
          value={Number.isFinite(free.width) ? free.width : ""}
          onChange={({ target }) => onChange({ ...free, width: target.valueAsNumber })}
        />
      </label>
      <label>
        <span>{m.make_height()}</span>
        <input
          type="number"
          min={1}
          value={Number.isFinite(free.height) ? free.height : ""}
          onChange={({ target }) => onChange({ ...free, height: target.valueAsNumber })}
        />
      </label>
      <label>
        <span>{m.make_unit()}</span>
        <select
          value={free.unit}
          onChange={({ target }) =>
            onChange({ ...free, unit: target.value === "mm" ? "mm" : "px" })
          }
        >
          <option value="px">{m.make_pixels()}</option>
          <option value="mm">{m.make_millimetres()}</option>
        </select>
      </label>
    </div>
  );
}
