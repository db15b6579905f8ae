import { m } from "#languages/compiled/messages.js";
import { ReloadButton } from "#ui/buttons/ReloadButton.tsx";
import "./PlainAtlas.css";

/** Where not even the records can be shown: where they can be had. */
export function LastWords() {
  return (
    <main className="plain-atlas">
      <h1>{m.title()}</h1>
      <p role="alert">
        <span>{`${m.trouble_nothing()} `}</span>
        <a href="./data/atlas.json">{m.trouble_download()}</a>
        <span> </span>
        <ReloadButton label={m.trouble_reload()} />
      </p>
    </main>
  );
}
