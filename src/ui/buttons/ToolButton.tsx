import { Icon, type IconName } from "./Icon.tsx";
import "./ToolButton.css";

interface ToolButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
}

/** A button of the bar: where there is little room its picture alone is shown. */
export function ToolButton({ icon, label, onClick }: ToolButtonProps) {
  return (
    <button type="button" className="tool-button" title={label} onClick={onClick}>
      <Icon name={icon} />
      <span>{label}</span>
    </button>
  );
}
