import { useRef } from "react";
import { m } from "#languages/compiled/messages.js";
import { PanelHeading } from "#layers/PanelHeading.tsx";
import "./BringFile.css";
import { PasteField } from "./PasteField.tsx";
import { type Brought, sourceOfFile } from "./source-of-file.ts";
import type { Bringing } from "./use-bringing.ts";

const accepted = ".geojson,.json,.topojson,.csv,.tsv,.txt,.kml,.kmz,.gpx,.zip,.pmtiles";

interface BringFileProps {
  readonly at: Bringing;
  readonly onBring: (brought: readonly Brought[]) => void;
  readonly onLeave: () => void;
}

/** The ways in for a reader's own data, and why a file did not come in. */
export function BringFile({ at, onBring, onLeave }: BringFileProps) {
  const input = useRef<HTMLInputElement>(null);
  const choose = useRef<HTMLButtonElement>(null);
  const isReading = at.on === "reading";
  return (
    <section className="bring-file">
      <PanelHeading>{m.layer_own_data()}</PanelHeading>
      <p>{m.layer_lead()}</p>
      <button
        ref={choose}
        type="button"
        className="layers-main"
        aria-disabled={isReading}
        onClick={() => !isReading && input.current?.click()}
      >
        {m.layer_choose_file()}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={accepted}
        aria-label={m.layer_choose_file()}
        onChange={async ({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file may be chosen again after it was mended.
          currentTarget.value = "";
          onBring(await Promise.all(files.map(sourceOfFile)));
        }}
      />
      <p className="layers-quiet">{m.layer_ways()}</p>
      <p role="status" className="bring-file-said">
        {isReading && m.layer_reading({ name: at.name })}
      </p>
      <div role="alert">
        {at.on === "fault" && (
          <div className="layers-doubt">
            <p>
              <b>{m.layer_fault({ name: at.name })}</b>
            </p>
            <p>{at.sentence}</p>
            <button
              type="button"
              className="link"
              onClick={() => {
                choose.current?.focus();
                onLeave();
              }}
            >
              {m.layer_fault_leave()}
            </button>
          </div>
        )}
      </div>
      <PasteField onBring={onBring} />
    </section>
  );
}
