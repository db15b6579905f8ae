import { useContext } from "react";
import { Icon, type IconName } from "#ui/buttons/Icon.tsx";
import { CloseMenu } from "./close-menu.ts";

interface MenuItemProps {
  readonly label: string;
  readonly icon?: IconName;
  /** Of a label in another language than the page's: that language. */
  readonly lang?: string;
  readonly onChoose: () => void;
}

/** One thing that a menu does. The menu is closed by then: a dialog gives the focus back to its button. */
export function MenuItem({ label, icon, lang, onChoose }: MenuItemProps) {
  const close = useContext(CloseMenu);
  function choose(): void {
    close();
    onChoose();
  }
  return (
    <button type="button" role="menuitem" tabIndex={-1} onClick={choose}>
      {icon && <Icon name={icon} />}
      <span lang={lang} translate={lang === undefined ? undefined : "no"}>
        {label}
      </span>
    </button>
  );
}
