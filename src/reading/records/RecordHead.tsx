import { type ReactNode, useState } from "react";
import { routeById } from "#atlas/outline/outline.ts";
import { m } from "#languages/compiled/messages.js";
import { CompareWith } from "#reading/compare/CompareWith.tsx";
import { Icon } from "#ui/buttons/Icon.tsx";
import { Menu } from "#ui/menus/Menu.tsx";
import { MenuItem } from "#ui/menus/MenuItem.tsx";
import { countryIn, routeIn } from "#view/selectors/chosen.ts";
import type { Versus } from "#view/state.ts";
import { clearSelection, closeTopmost, openTool } from "#view/store.ts";
import { presentHere } from "#view/story/present-here.ts";
import { useView, useViewState } from "#view/use-view.ts";
import "./RecordHead.css";

interface RecordHeadProps {
  readonly kicker: string;
  readonly heading: string;
  /** What it can be compared with; a topic with nothing. */
  readonly compared: { readonly kind: Versus["kind"]; readonly besides: string } | null;
  readonly children?: ReactNode;
}

/** The head of a record: the way back, what can be done with it, its name, its parts. */
export function RecordHead({ kicker, heading, compared, children }: RecordHeadProps) {
  const view = useView();
  const [isComparing, setComparing] = useState(false);
  return (
    <header className="record-head">
      <div className="record-actions">
        <Back />
        <button
          type="button"
          aria-label={m.share_this()}
          title={m.share_this()}
          onClick={() => openTool(view, "share")}
        >
          <Icon name="share" />
        </button>
        <Menu label={m.record_actions()} face={<Icon name="more" />}>
          <MenuItem label={m.present_here()} icon="screen" onChoose={() => presentHere(view)} />
          <MenuItem
            label={m.picture_of_this()}
            icon="picture"
            onChoose={() => openTool(view, "figure")}
          />
          <MenuItem label={m.cite_this()} icon="quote" onChoose={() => openTool(view, "cite")} />
          {compared && (
            <MenuItem
              label={m.compare_with()}
              icon="layers"
              onChoose={() => setComparing(!isComparing)}
            />
          )}
          <MenuItem label={m.share_this()} icon="share" onChoose={() => openTool(view, "share")} />
        </Menu>
        <button
          type="button"
          aria-label={m.close_record()}
          title={m.close_record()}
          onClick={() => closeTopmost(view)}
        >
          <Icon name="close" />
        </button>
      </div>
      <p className="record-kicker">{kicker}</p>
      <h2>{heading}</h2>
      {compared && isComparing && <CompareWith {...compared} />}
      {children}
    </header>
  );
}

/** Back to the start; a country that is read on the way leads back to its route. */
function Back() {
  const view = useView();
  const route = routeById(useViewState((state) => (countryIn(state) ? routeIn(state) : null)));
  return (
    <button
      type="button"
      className="record-back"
      aria-label={route ? m.back_to_route({ route: route.name }) : undefined}
      onClick={() => (route ? closeTopmost(view) : clearSelection(view))}
    >
      <Icon name="back" />
      <span>{route ? route.name : m.back_to_start()}</span>
    </button>
  );
}
