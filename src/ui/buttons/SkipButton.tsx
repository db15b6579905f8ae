import "./SkipButton.css";

interface SkipButtonProps {
  /** The id of the element that takes the focus. */
  readonly to: string;
  readonly label: string;
  /** Brings the element to light. */
  readonly before?: () => void;
}

/** A short way for who goes by keys: seen while it has the focus. (A link would change the address.) */
export function SkipButton({ to, label, before }: SkipButtonProps) {
  return (
    <button
      type="button"
      className="skip-button"
      onClick={() => {
        before?.();
        document.getElementById(to)?.focus();
      }}
    >
      {label}
    </button>
  );
}
