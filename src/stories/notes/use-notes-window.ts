import { useCallback, useEffect, useMemo, useState } from "react";
import { useTheme } from "#view/use-theme.ts";
import { openNotesWindow } from "./open-notes.ts";

interface NotesWindow {
  readonly body: HTMLElement | null;
  readonly isBlocked: boolean;
  /** The documents whose keys lead through the story: the page's, and the window's. */
  readonly documents: readonly Document[];
  open(title: string): void;
}

/** The second window of who presents; it closes with what opened it. */
export function useNotesWindow(): NotesWindow {
  const [notes, setNotes] = useState<Window | null>(null);
  const theme = useTheme().name;
  const [isBlocked, setBlocked] = useState(false);
  useEffect(() => {
    if (!notes) return;
    const onClosed = () => setNotes(null);
    const close = () => notes.close();
    notes.addEventListener("pagehide", onClosed);
    addEventListener("pagehide", close);
    return () => {
      notes.removeEventListener("pagehide", onClosed);
      removeEventListener("pagehide", close);
      close();
    };
  }, [notes]);
  const open = useCallback(
    (title: string) => {
      // Opened a second time, it would be emptied: it only comes forward.
      if (notes && !notes.closed) {
        notes.focus();
        return;
      }
      const opened = openNotesWindow(title, theme);
      setBlocked(opened === null);
      setNotes(opened);
    },
    [notes, theme],
  );
  const page = notes?.document ?? null;
  const documents = useMemo(() => (page ? [document, page] : [document]), [page]);
  return { body: page?.body ?? null, isBlocked, documents, open };
}
