import "./ToolButton.css";

const icons = {
  present: "M2 3h12v8H2zM8 11v2.5M5 13.5h6M6.8 5.2v3.6l3-1.8z",
  figure: "M2 3h12v10H2zM2 11l3.5-4 3 3 2-2L14 11M10.5 6.2a.9.9 0 1 0 0-.1",
  share:
    "M6.5 9.5l3-3M5.5 7 3.6 8.9a2.5 2.5 0 0 0 3.5 3.5L9 10.5M10.5 9l1.9-1.9a2.5 2.5 0 0 0-3.5-3.5L7 5.5",
  cite: "M3 9.5c0-3 1-4.6 3.2-5.5M3 9.5a1.6 1.6 0 1 0 3.2 0 1.6 1.6 0 1 0-3.2 0M9.4 9.5c0-3 1-4.6 3.2-5.5M9.4 9.5a1.6 1.6 0 1 0 3.2 0 1.6 1.6 0 1 0-3.2 0",
} as const;

interface ToolButtonProps {
  readonly icon: keyof typeof icons;
  readonly label: string;
  readonly onClick: () => void;
}

/** A button of the bar of tools: on a small screen its picture alone is shown. */
export function ToolButton({ icon, label, onClick }: ToolButtonProps) {
  return (
    <button type="button" className="tool-button" title={label} onClick={onClick}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={icons[icon]} />
      </svg>
      <span>{label}</span>
    </button>
  );
}
