import type { ReactNode } from "react";
import { m } from "#messages";
import { PageFrame } from "#ui/PageFrame";
import { closePage } from "#view/store";
import { useView } from "#view/use-view";

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
