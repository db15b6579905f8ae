import { m } from "#languages/compiled/messages.js";
import "./ExploreLine.css";

/** How to go on with the map that the reader was just given. The element stays, so that it is heard. */
export function ExploreLine({ isShown }: { readonly isShown: boolean }) {
  return (
    <p className="explore-line" role="status" data-shown={isShown || undefined}>
      {isShown && m.explore_how()}
    </p>
  );
}
