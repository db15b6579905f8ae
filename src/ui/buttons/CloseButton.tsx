import "./CloseButton.css";

interface CloseButtonProps {
  readonly label: string;
  readonly onClick: () => void;
}

/** The round button in the corner of what can be closed. */
export function CloseButton({ label, onClick }: CloseButtonProps) {
  return (
    <button type="button" className="close-button" aria-label={label} onClick={onClick}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M3 3 13 13M13 3 3 13" />
      </svg>
    </button>
  );
}
