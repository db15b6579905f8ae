interface EmbedSelectProps<Choice> {
  readonly label: string;
  readonly choices: readonly (readonly [choice: Choice, words: string])[];
  readonly chosen: Choice;
  /** They are called the same in every language. */
  readonly areNames?: boolean;
  readonly onChoose: (choice: Choice) => void;
}

/** One of a few, by its name. */
export function EmbedSelect<Choice>({
  label,
  choices,
  chosen,
  areNames = false,
  onChoose,
}: EmbedSelectProps<Choice>) {
  return (
    <label>
      <span>{label}</span>
      <select
        translate={areNames ? "no" : undefined}
        value={choices.findIndex(([choice]) => choice === chosen)}
        onChange={({ target }) => {
          const picked = choices[target.selectedIndex];
          if (picked) onChoose(picked[0]);
        }}
      >
        {choices.map(([, words], index) => (
          <option key={words} value={index}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
