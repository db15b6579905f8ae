import { m } from "#languages/compiled/messages.js";
import type { DialogFigure } from "./use-figure.ts";

/** More are not listed one by one. */
const mostListed = 12;

/** Which of the reader's letters no font of the atlas has, before a file is saved. */
export function FigureLetters({ figure }: { figure: DialogFigure }) {
  const letters = figure.status === "ready" ? figure.lettersWithoutFont : [];
  const listed = letters.slice(0, mostListed).join(" ");
  const list = letters.length > mostListed ? `${listed} …` : listed;
  return (
    <div className="figure-fields-note" role="status">
      {letters.length > 0 && <p>{m.make_letters_without_font({ list })}</p>}
    </div>
  );
}
