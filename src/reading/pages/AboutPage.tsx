import { m } from "#languages/compiled/messages.js";
import { confidenceWord } from "#languages/words/terms.ts";
import { FilesInFrame } from "#share/FilesInFrame.tsx";
import { addressOfFile } from "#ui/browser/published-file.ts";
import { openPage } from "#view/store.ts";
import { useView } from "#view/use-view.ts";
import { ReadingPage } from "./ReadingPage.tsx";

/** What the atlas is, how sure it is, what it leaves out, and how to ask for a correction. */
export function AboutPage() {
  const view = useView();
  return (
    <ReadingPage title={m.about()} lead={m.about_text()}>
      <h3>{m.how_sure()}</h3>
      <p>{m.how_sure_rule()}</p>
      <ol>
        {([1, 2, 3, 4, 5] as const).map((level) => (
          <li key={level}>{confidenceWord(level)}</li>
        ))}
      </ol>
      <h3>{m.left_out()}</h3>
      <p>{m.left_out_text()}</p>
      <p>{m.schematic_long()}</p>
      <p>{m.boundaries()}</p>
      <p>{m.redress()}</p>
      <p>
        <button type="button" className="link" onClick={() => openPage(view, "accessibility")}>
          {m.a11y_title()}
        </button>
      </p>
      <FilesInFrame />
      <p>
        <a href={addressOfFile("atlas.json")} download="atlas.json">
          atlas.json
        </a>
        <span>{` · `}</span>
        <a href={addressOfFile("routes.geojson")} download="routes.geojson">
          routes.geojson
        </a>
        <span>{` · ${m.licence()}`}</span>
      </p>
    </ReadingPage>
  );
}
