import { useId, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { m } from "#languages/compiled/messages.js";
import { plainName } from "#own/columns.ts";
import { nameOfFeature } from "#own/layer/feature-words.ts";
import type { KeptLayer } from "#own/layer/layer.ts";
import { useViewState } from "#view/use-view.ts";
import "./FeatureList.css";
import { FeatureRow } from "./FeatureRow.tsx";

/** So many rows are made at a time: the list of a large layer is as quick as that of a small one. */
const atOnce = 50;
/** Layers with more features than that can be searched. */
const searchedFrom = 12;

/** The features of a layer, each with its columns: what the map shows, by keys. */
export function FeatureList({ layer }: { layer: KeptLayer }) {
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const [sought, setSought] = useState("");
  const [most, setMost] = useState(atOnce);
  const open = useViewState(({ own }) => (own.panel?.on === "feature" ? own.panel.ref.id : null));
  const wanted = plainName(sought);
  const found = layer.features
    .map((feature, index) => ({ feature, index, name: nameOfFeature(feature, layer) }))
    .filter(({ name }) => wanted === "" || plainName(name).includes(wanted));
  const isOpen = (index: number) => open === `${layer.id}.${index}`;
  const shown = found.filter(({ index }, i) => i < most || isOpen(index));
  /** The button may be gone with the last of them: the first that is new takes the focus. */
  function showMore(): void {
    flushSync(() => setMost(most + atOnce));
    list.current?.children[most]?.querySelector("button")?.focus();
  }

  return (
    <>
      {layer.features.length > searchedFrom && (
        <label className="layers-field" htmlFor={id}>
          <span>{m.layer_seek()}</span>
          <input
            id={id}
            type="search"
            value={sought}
            onChange={({ target }) => setSought(target.value)}
          />
        </label>
      )}
      <ul ref={list} className="feature-list">
        {shown.map(({ feature, index, name }) => (
          <FeatureRow
            key={index}
            layer={layer}
            feature={feature}
            index={index}
            name={name || m.layer_feature_number({ number: index + 1 })}
            isOpen={isOpen(index)}
          />
        ))}
      </ul>
      {found.length === 0 && <p className="layers-quiet">{m.layer_none_found()}</p>}
      {found.length > most && (
        <button type="button" className="link" onClick={showMore}>
          {m.layer_more({ shown: most, all: found.length })}
        </button>
      )}
    </>
  );
}
