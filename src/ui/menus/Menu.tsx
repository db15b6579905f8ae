import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useEffectEvent,
  useId,
  useRef,
  useState,
} from "react";
import { keyOf } from "#ui/browser/keyboard.ts";
import "./Menu.css";
import { CloseMenu } from "./close-menu.ts";

interface MenuProps {
  /** What the button is called; its face may be a picture. */
  readonly label: string;
  readonly face: ReactNode;
  readonly className?: string;
  /** `MenuItem`s and `MenuChoices`. */
  readonly children: ReactNode;
}

/** Which entry a key leads to; letters lead to the next that begins with them. */
function entryFor(key: string, entries: readonly HTMLElement[]): HTMLElement | undefined {
  const focused = document.activeElement;
  const at = focused instanceof HTMLElement ? entries.indexOf(focused) : 0;
  if (key === "ArrowDown") return entries[(at + 1) % entries.length];
  if (key === "ArrowUp") return entries.at(at - 1);
  if (key === "Home") return entries[0];
  if (key === "End") return entries.at(-1);
  if (key.length !== 1 || key === " ") return undefined;
  const after = [...entries.slice(at + 1), ...entries.slice(0, at + 1)];
  return after.find((entry) => entry.textContent?.trim().toLowerCase().startsWith(key));
}

/**
 * A button that opens a menu: arrows, letters, Home and End go through it, Esc and a press beside it
 * close it, and the focus goes back to the button. No library: the smallest weighs more than the page's
 * other buttons together.
 */
export function Menu({ label, face, className, children }: MenuProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const entries = () =>
    [...(list.current?.querySelectorAll<HTMLElement>("[role^=menuitem]") ?? [])].filter(
      (entry) => entry.offsetParent !== null,
    );

  const focusFirst = useEffectEvent(() => entries()[0]?.focus());
  useEffect(() => {
    if (!isOpen) return;
    focusFirst();
    function onPress({ target }: Event): void {
      const isInside = [button, list].some(
        ({ current }) => target instanceof Node && current?.contains(target),
      );
      if (!isInside) setOpen(false);
    }
    const leave = () => setOpen(false);
    document.addEventListener("pointerdown", onPress);
    addEventListener("resize", leave);
    addEventListener("blur", leave);
    return () => {
      document.removeEventListener("pointerdown", onPress);
      removeEventListener("resize", leave);
      removeEventListener("blur", leave);
    };
  }, [isOpen]);

  function close(): void {
    button.current?.focus();
    setOpen(false);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === "Tab") close();
    const isEsc = event.key === "Escape";
    const next = entryFor(keyOf(event), entries());
    if (!isEsc && !next) return;
    event.preventDefault();
    event.stopPropagation();
    if (isEsc) close();
    else next?.focus();
  }

  /** Beneath the button, or above it where there is more room; towards the middle of the window. */
  function place(element: HTMLDivElement | null): void {
    list.current = element;
    const box = button.current?.getBoundingClientRect();
    if (!element || !box) return;
    const isLow = box.top > innerHeight - box.bottom;
    const isRight = box.left + box.right > innerWidth;
    const { style } = element;
    style.setProperty(
      isLow ? "bottom" : "top",
      `${isLow ? innerHeight - box.top + 6 : box.bottom + 6}px`,
    );
    style.setProperty(
      isRight ? "right" : "left",
      `${isRight ? innerWidth - box.right : box.left}px`,
    );
    style.maxHeight = `${(isLow ? box.top : innerHeight - box.bottom) - 14}px`;
  }

  return (
    <>
      <button
        type="button"
        ref={button}
        className={`menu-button ${className ?? ""}`}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown" || isOpen) return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {face}
      </button>
      {isOpen && (
        <div
          id={id}
          ref={place}
          className="menu"
          role="menu"
          aria-label={label}
          tabIndex={-1}
          onKeyDown={onKeyDown}
        >
          <CloseMenu value={close}>{children}</CloseMenu>
        </div>
      )}
    </>
  );
}
