import { useEffect, useId, useRef } from "react";
import { m } from "#languages/compiled/messages.js";
import { fitToFeature } from "#layers/fit-to-layers.ts";
import { dateOf, descriptionOf, otherColumns } from "#own/layer/feature-words.ts";
import type { KeptLayer } from "#own/layer/layer.ts";
import type { OwnFeature } from "#own/reading/reading.ts";
import { openOwn } from "#view/own/own-actions.ts";
import { ownRef } from "#view/own/own-selectors.ts";
import { useView } from "#view/use-view.ts";

interface FeatureRowProps {
  readonly layer: KeptLayer;
  readonly feature: OwnFeature;
  readonly index: number;
  readonly name: string;
  readonly isOpen: boolean;
}

/** A feature of a layer: its name, and what its columns say once it is opened here or on the map. */
export function FeatureRow({ layer, feature, index, name, isOpen }: FeatureRowProps) {
  const view = useView();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen || button.current === document.activeElement) return;
    // It was pressed on the map.
    button.current?.focus();
  }, [isOpen]);

  function toggle(): void {
    if (isOpen) openOwn(view, { on: "layer", id: layer.id });
    else {
      openOwn(view, { on: "feature", ref: ownRef(layer, index) });
      fitToFeature(view, feature);
    }
  }

  const date = dateOf(feature, layer);
  const description = descriptionOf(feature, layer);
  return (
    <li data-open={isOpen || undefined}>
      <button
        ref={button}
        type="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={toggle}
      >
        <span>{name}</span>
        {date !== "" && <span className="layers-quiet">{date}</span>}
      </button>
      {isOpen && (
        <div id={id} className="feature-list-card">
          {description !== "" && <p>{description}</p>}
          <dl>
            {otherColumns(feature, layer).map(([column, words]) => (
              <div key={column}>
                <dt>{column}</dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
          <p className="layers-quiet">
            {feature.geometry === null && <span>{m.layer_no_place()}</span>}
            <span> </span>
            <span>
              {layer.countedIn === "lines"
                ? m.layer_at_line({ at: feature.at })
                : m.layer_at_record({ at: feature.at })}
            </span>
          </p>
        </div>
      )}
    </li>
  );
}
