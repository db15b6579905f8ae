import type { ReactNode } from "react";
import "./RecordSection.css";

interface RecordSectionProps {
  readonly title: string;
  /** Where there is more of it: "All 14", and what shows that. */
  readonly more?: { readonly label: string; readonly onShow: () => void } | null;
  readonly children: ReactNode;
}

/** A part of a record's summary, with its way to all there is. */
export function RecordSection({ title, more, children }: RecordSectionProps) {
  return (
    <section className="record-section">
      <header>
        <h3>{title}</h3>
        {more && (
          <button type="button" className="record-more" onClick={more.onShow}>
            {more.label}
          </button>
        )}
      </header>
      {children}
    </section>
  );
}
