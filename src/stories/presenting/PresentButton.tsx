import { m } from "#languages/compiled/messages.js";
import { ToolButton } from "#ui/buttons/ToolButton.tsx";
import { storyIn } from "#view/selectors/telling.ts";
import { openPage } from "#view/store.ts";
import { setPresenting } from "#view/story/story-actions.ts";
import { useView } from "#view/use-view.ts";
import { enterFullscreen } from "./fullscreen.ts";

/** Presents the story that is open; without one, offers the stories. */
export function PresentButton() {
  const view = useView();
  function present(): void {
    if (storyIn(view.getState()) === null) openPage(view, "stories");
    else {
      enterFullscreen();
      setPresenting(view, true);
    }
  }
  return <ToolButton icon="present" label={m.present()} onClick={present} />;
}
