import { m } from "#languages/compiled/messages.js";
import { isWholeInOneFile } from "#ui/browser/published-file.ts";
import { Icon } from "#ui/buttons/Icon.tsx";
import { Menu } from "#ui/menus/Menu.tsx";
import { MenuChoices } from "#ui/menus/MenuChoices.tsx";
import { MenuItem } from "#ui/menus/MenuItem.tsx";
import { addressInLanguage, otherLanguages } from "#view/address/language-address.ts";
import { openOwn } from "#view/own/own-actions.ts";
import { pageTitle } from "#view/selectors/page-titles.ts";
import { pages } from "#view/state.ts";
import { chooseTheme, openPage, openTool, showMapButtons } from "#view/store.ts";
import { useView, useViewState } from "#view/use-view.ts";
import { markOnMap } from "./mark-on-map.ts";

/** A handout is opened from its story, the statement on accessibility from what is said of the atlas. */
const listedPages = pages.filter(
  (page) => page !== "handout" && page !== "accessibility" && page !== "stories",
);

/** What the bar has no room for: citing, the theme, the pages to read. */
export function MoreMenu() {
  const view = useView();
  const theme = useViewState((state) => state.theme);
  const hasMapButtons = useViewState((state) => state.hasMapButtons);
  return (
    <Menu label={m.more()} face={<Icon name="more" />}>
      {/* Where the bar is the search alone. */}
      <div className="app-bar-narrow" role="presentation">
        <MenuItem label={m.mark_view()} icon="pen" onChoose={() => void markOnMap(view)} />
        <MenuItem label={m.make_make()} icon="picture" onChoose={() => openTool(view, "figure")} />
        <MenuItem label={m.share()} icon="share" onChoose={() => openTool(view, "share")} />
      </div>
      <MenuItem label={m.layer_own_data()} icon="layers" onChoose={() => openOwn(view)} />
      <MenuItem label={m.cite()} icon="quote" onChoose={() => openTool(view, "cite")} />
      <MenuChoices
        label={m.theme_choice()}
        value={theme}
        choices={[
          ["system", m.theme_choice_system()],
          ["light", m.theme_choice_light()],
          ["dark", m.theme_choice_dark()],
          ["print", m.theme_choice_print()],
        ]}
        onChoose={(choice) => chooseTheme(view, choice)}
      />
      {!isWholeInOneFile() &&
        otherLanguages.map(({ tag, name }) => (
          <MenuItem
            key={tag}
            label={name}
            lang={tag}
            onChoose={() => location.assign(addressInLanguage(tag, view.getState()))}
          />
        ))}
      <MenuItem
        label={hasMapButtons ? m.map_buttons_off() : m.map_buttons_on()}
        onChoose={() => showMapButtons(view, !hasMapButtons)}
      />
      {listedPages.map((page) => (
        <MenuItem key={page} label={pageTitle(page)} onChoose={() => openPage(view, page)} />
      ))}
    </Menu>
  );
}
