import { m } from "#messages";
import { ToolButton } from "#ui/ToolButton";
import { openPage } from "#view/store";
import { setPresenting } from "#view/story/story-actions";
import { useView } from "#view/use-view";
import { enterFullscreen } from "./fullscreen";

/** Presents the story that is open; without one, offers the stories. */
export function PresentButton() {
  const view = useView();
  function present(): void {
    if (view.getState().story === null) openPage(view, "stories");
    else {
      enterFullscreen();
      setPresenting(view, true);
    }
  }
  return <ToolButton icon="present" label={m.present()} onClick={present} />;
}
