import type { ReactNode } from "react";
import { m } from "#languages/compiled/messages.js";
import { PageFrame } from "#ui/frames/PageFrame.tsx";
import { closePage } from "#view/store.ts";
import { useView } from "#view/use-view.ts";

interface ReadingPageProps {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}

/** A page of the atlas that is read over the map. */
export function ReadingPage(page: ReadingPageProps) {
  const view = useView();
  return <PageFrame {...page} closeLabel={m.close_page()} onClose={() => closePage(view)} />;
}
