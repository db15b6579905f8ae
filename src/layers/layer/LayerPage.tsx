import { m } from "#languages/compiled/messages.js";
import { fitToLayers } from "#layers/fit-to-layers.ts";
import { PanelHeading } from "#layers/PanelHeading.tsx";
import type { KeptLayer } from "#own/layer/layer.ts";
import { faultCountSentence } from "#own/reading/reading-sentences.ts";
import { Fold } from "#ui/frames/Fold.tsx";
import { openOwn } from "#view/own/own-actions.ts";
import { useView } from "#view/use-view.ts";
import { ArchivePart } from "./ArchivePart.tsx";
import { FeatureList } from "./FeatureList.tsx";
import { HarmBox } from "./HarmBox.tsx";
import "./LayerPage.css";
import { LayerWays } from "./LayerWays.tsx";
import { NameFields } from "./NameFields.tsx";
import { shapeCounts } from "./shape-counts.ts";
import { UsesTable } from "./UsesTable.tsx";

/** One layer of the reader's own: what is in it, what was found, how it is shown, where it can go. */
export function LayerPage({ layer }: { layer: KeptLayer }) {
  const view = useView();
  return (
    <article className="layer-page">
      <button type="button" className="link" onClick={() => openOwn(view)}>
        {m.layer_all()}
      </button>
      <PanelHeading>{layer.name}</PanelHeading>
      <p className="layers-quiet">
        <span>{m.layer_yours()}</span>
        <span> </span>
        <span>{shapeCounts(layer)}</span>
      </p>
      {layer.faults.length > 0 && (
        <div className="layers-doubt">
          <p>
            <b>{m.layer_faults()}</b>
          </p>
          <ul>
            {layer.faults.map((fault) => (
              <li key={fault.kind}>{faultCountSentence(fault)}</li>
            ))}
          </ul>
        </div>
      )}
      {layer.archive ? <ArchivePart layer={layer} /> : <HarmBox layer={layer} />}
      <button type="button" onClick={() => fitToLayers(view, [layer])}>
        {m.layer_fit()}
      </button>
      {!layer.archive && (
        <>
          <Fold title={m.layer_features()} count={layer.features.length} open>
            <FeatureList layer={layer} />
          </Fold>
          <Fold title={m.layer_columns()} count={layer.uses.size}>
            <UsesTable layer={layer} />
          </Fold>
        </>
      )}
      <Fold title={m.layer_name_and_credit()}>
        <NameFields layer={layer} />
      </Fold>
      <LayerWays layer={layer} />
    </article>
  );
}
