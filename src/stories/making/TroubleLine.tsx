import { m } from "#languages/compiled/messages.js";
import "./TroubleLine.css";
import { useKeptStories } from "#stories/own/use-kept-stories.ts";

/** Says that what is made cannot be kept on this device; nothing where it can. */
export function TroubleLine() {
  const { trouble } = useKeptStories();
  return (
    <p role="status" className="trouble-line">
      {trouble === "denied" ? m.own_trouble_denied() : trouble === "full" && m.own_trouble_full()}
    </p>
  );
}
