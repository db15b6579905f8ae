import { useState } from "react";
import { m } from "#languages/compiled/messages.js";
import { Icon } from "#ui/buttons/Icon.tsx";
import { useOnMap } from "#view/on-map.ts";
import "./Caveat.css";

/** What the map is not, in a line at its foot; on a phone behind a sign. */
export function Caveat({ isPresented }: { readonly isPresented: boolean }) {
  const [isOpen, setOpen] = useState(false);
  const onMap = useOnMap();
  return (
    <div ref={onMap} className="app-caveat" data-presented={isPresented || undefined}>
      <button
        type="button"
        aria-label={m.about_map()}
        aria-expanded={isOpen}
        aria-controls="app-caveat"
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="info" />
      </button>
      <p id="app-caveat" className="app-credit" data-open={isOpen || undefined}>
        {m.map_credit()}
      </p>
    </div>
  );
}
