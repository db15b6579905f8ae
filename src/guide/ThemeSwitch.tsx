import { m } from "#languages/compiled/messages.js";
import type { ThemeChoice } from "#view/state.ts";
import { chooseTheme } from "#view/store.ts";
import { useView, useViewState } from "#view/use-view.ts";
import "./ThemeSwitch.css";

const choices: readonly (readonly [ThemeChoice, () => string])[] = [
  ["system", m.theme_choice_system],
  ["light", m.theme_choice_light],
  ["dark", m.theme_choice_dark],
  ["print", m.theme_choice_print],
];

export function ThemeSwitch() {
  const view = useView();
  const theme = useViewState((state) => state.theme);
  return (
    <label className="theme-switch">
      <span className="visually-hidden">{m.theme_choice()}</span>
      <select
        value={theme}
        onChange={({ target }) => {
          const choice = choices.find(([id]) => id === target.value);
          if (choice) chooseTheme(view, choice[0]);
        }}
      >
        {choices.map(([id, word]) => (
          <option key={id} value={id}>
            {word()}
          </option>
        ))}
      </select>
    </label>
  );
}
