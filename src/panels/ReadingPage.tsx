import { type ReactNode, useEffect, useRef } from "react";
import { m } from "#messages";
import { CloseButton } from "#ui/CloseButton";
import { closePage } from "#view/store";
import { useView } from "#view/use-view";
import "./ReadingPage.css";

interface ReadingPageProps {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}

/** A page that is read over the map: its title takes the focus, Esc and a button close it. */
export function ReadingPage({ title, lead, children }: ReadingPageProps) {
  const view = useView();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="reading-page" aria-label={title}>
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <CloseButton label={m.close_page()} onClick={() => closePage(view)} />
      </header>
      {lead !== undefined && <p className="reading-page-lead">{lead}</p>}
      {children}
    </section>
  );
}
