import "./SkipButton.css";

interface SkipButtonProps {
  readonly label: string;
  /** Gives the focus to what it leads to. */
  readonly onSkip: () => void;
}

/** A short way for who goes by keys: seen while it has the focus. (A link would change the address.) */
export function SkipButton({ label, onSkip }: SkipButtonProps) {
  return (
    <button type="button" className="skip-button" onClick={onSkip}>
      {label}
    </button>
  );
}
