import { m } from "#languages/compiled/messages.js";

export type Paper = "handout" | "lesson" | "outline";

interface ChoosePaperProps {
  readonly chosen: Paper;
  /** A reader's own story has no plan. */
  readonly hasLesson: boolean;
  readonly onChoose: (paper: Paper) => void;
}

/** Which of the sheets of a story are shown and printed. */
export function ChoosePaper({ chosen, hasLesson, onChoose }: ChoosePaperProps) {
  const papers: readonly (readonly [Paper, string])[] = [
    ["handout", m.paper_handout()],
    ...(hasLesson ? [["lesson", m.paper_lesson()] as const] : []),
    ["outline", m.paper_outline()],
  ];
  return (
    <fieldset className="choose-paper">
      <legend>{m.paper_which()}</legend>
      {papers.map(([id, name]) => (
        <label key={id}>
          <input type="radio" name="paper" checked={chosen === id} onChange={() => onChoose(id)} />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
