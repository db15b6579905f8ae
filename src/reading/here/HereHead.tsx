import { m } from "#languages/compiled/messages.js";
import { CloseButton } from "#ui/buttons/CloseButton.tsx";
import "./Here.css";

interface HereHeadProps {
  readonly title: string;
  readonly told?: readonly string[];
  readonly onClose: () => void;
}

/** What lies at a place of the map, by its name. */
export function HereHead({ title, told = [], onClose }: HereHeadProps) {
  return (
    <div className="here-head">
      <h2>{title}</h2>
      {told.length > 0 && (
        <p className="here-told">
          {told.map((part) => (
            <span key={part}>{part}</span>
          ))}
        </p>
      )}
      <CloseButton label={m.close_here()} onClick={onClose} />
    </div>
  );
}
