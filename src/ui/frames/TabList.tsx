import type { KeyboardEvent } from "react";
import { Icon, type IconName } from "#ui/buttons/Icon.tsx";
import "./TabList.css";

interface Tab<T extends string> {
  readonly id: T;
  readonly label: string;
  /** How many things its panel lists. */
  readonly count?: number;
  readonly icon?: IconName;
}

interface TabListProps<T extends string> {
  readonly label: string;
  readonly className?: string;
  readonly tabs: readonly Tab<T>[];
  /** `null` where what is shown belongs to none of them. */
  readonly chosen: T | null;
  /** The element that a tab shows; tabs are called by its id and their own (`tabId`). */
  readonly panel: string;
  readonly onChoose: (id: T) => void;
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** What a panel names itself by. */
export const tabId = (panel: string, id: string): string => `${panel}-tab-${id}`;

/** Tabs of one panel: one stop of Tab, arrows go along, what they come to is shown. */
export function TabList<T extends string>({
  label,
  className,
  tabs,
  chosen,
  panel,
  onChoose,
}: TabListProps<T>) {
  const stop = chosen ?? tabs[0]?.id;
  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const at = tabs.findIndex(({ id }) => id === stop);
    const ends: Readonly<Record<string, number>> = { Home: 0, End: tabs.length - 1 };
    const step = steps[event.key];
    const to = step === undefined ? ends[event.key] : (at + step + tabs.length) % tabs.length;
    const next = to === undefined ? undefined : tabs[to];
    if (!next) return;
    event.preventDefault();
    onChoose(next.id);
    event.currentTarget.querySelector<HTMLElement>(`#${tabId(panel, next.id)}`)?.focus();
  }
  return (
    <div
      className={`tab-list ${className ?? ""}`}
      role="tablist"
      aria-label={label}
      onKeyDown={onKeyDown}
    >
      {tabs.map(({ id, label: name, count, icon }) => (
        <button
          key={id}
          id={tabId(panel, id)}
          type="button"
          role="tab"
          aria-selected={id === chosen}
          aria-controls={panel}
          tabIndex={id === stop ? 0 : -1}
          onClick={() => onChoose(id)}
        >
          {icon && <Icon name={icon} />}
          <span>{name}</span>
          {count !== undefined && (
            <span className="tab-list-count" aria-hidden="true">
              {count}
            </span>
          )}
        </button>
      ))}
    </div>
  );
}
