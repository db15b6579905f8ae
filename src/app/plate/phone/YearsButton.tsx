import { m } from "#languages/compiled/messages.js";
import { Icon } from "#ui/buttons/Icon.tsx";
import { useOnMap } from "#view/on-map.ts";
import { browse, leaveYears } from "#view/store.ts";
import { useView, useViewState } from "#view/use-view.ts";

interface YearsButtonProps {
  readonly isHidden: boolean;
  readonly isOpen: boolean;
}

/** On a phone that lies on its side the years are opened, and left, by a button on the map. */
export function YearsButton({ isHidden, isOpen }: YearsButtonProps) {
  const view = useView();
  const onMap = useOnMap();
  const year = useViewState((state) => state.year);
  return (
    <button
      ref={onMap}
      type="button"
      className="app-years-button"
      hidden={isHidden}
      aria-expanded={isOpen}
      onClick={() => (isOpen ? leaveYears(view) : browse(view, "years"))}
    >
      <Icon name={isOpen ? "close" : "bars"} />
      <span>{year === null ? m.all_years() : year}</span>
    </button>
  );
}
