import { useId } from "react";

interface MenuChoicesProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly (readonly [T, string])[];
  readonly onChoose: (choice: T) => void;
}

/** One of several, chosen in a menu, which stays open: what is chosen is seen at once. */
export function MenuChoices<T extends string>({
  label,
  value,
  choices,
  onChoose,
}: MenuChoicesProps<T>) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a menu groups its entries by role.
    <div className="menu-choices" role="group" aria-labelledby={id}>
      <p id={id} role="presentation">
        {label}
      </p>
      {choices.map(([choice, word]) => (
        <button
          key={choice}
          type="button"
          role="menuitemradio"
          aria-checked={choice === value}
          tabIndex={-1}
          onClick={() => onChoose(choice)}
        >
          {word}
        </button>
      ))}
    </div>
  );
}
