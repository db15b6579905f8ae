import { type ReactNode, useEffect, useRef } from "react";
import { CloseButton } from "#ui/buttons/CloseButton.tsx";
import "./PageFrame.css";

interface PageFrameProps {
  readonly title: string;
  readonly lead?: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A page that is read over the map: its title takes the focus, a button closes it. */
export function PageFrame({ title, lead, closeLabel, onClose, children }: PageFrameProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="reading-page" aria-label={title}>
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <CloseButton label={closeLabel} onClick={onClose} />
      </header>
      {lead !== undefined && <p className="reading-page-lead">{lead}</p>}
      {children}
    </section>
  );
}
