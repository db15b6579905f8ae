import { type KeyboardEvent, useEffect, useRef } from "react";
import { m } from "#languages/compiled/messages.js";
import { keyOf } from "#ui/browser/keyboard.ts";
import { CloseButton } from "#ui/buttons/CloseButton.tsx";
import "./KeysCard.css";

/** The keys of a keyboard or a clicker, with what they do; each row as the hand finds them. */
const rows = (): readonly (readonly [keys: readonly string[], what: string])[] => [
  [["→", "↓", "Page Down", m.key_space(), "Enter", "N"], m.keys_next()],
  [["←", "↑", "Page Up", m.key_backspace(), "P"], m.keys_previous()],
  [[m.key_home(), m.key_end()], m.keys_ends()],
  [["B", "."], m.keys_black()],
  [["E"], m.keys_explore()],
  [["D"], m.keys_pen()],
  [["L"], m.keys_pointer_on()],
  [["Shift + ←↑→↓"], m.keys_pen_moves()],
  [["S"], m.keys_notes()],
  [["F5"], m.keys_fullscreen()],
  [["Esc"], m.keys_leave()],
  [["?"], m.keys_this()],
];

/** What the keys do while a story is presented. */
export function KeysCard({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.setAttribute("closedby", "any");
    dialog.current?.showModal();
  }, []);
  function onKeyDown(event: KeyboardEvent): void {
    if (keyOf(event) !== "?") return;
    event.preventDefault();
    onClose();
  }
  return (
    <dialog
      ref={dialog}
      className="keys-card"
      aria-label={m.present_keys()}
      onClose={onClose}
      onKeyDown={onKeyDown}
    >
      <h2>{m.present_keys()}</h2>
      <CloseButton label={m.close_keys()} onClick={onClose} />
      <dl>
        {rows().map(([keys, what]) => (
          <div key={what}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p>{m.keys_pointer()}</p>
    </dialog>
  );
}
