import { m } from "#languages/compiled/messages.js";
import { allowanceFor } from "#ui/browser/frame-limits.ts";
import { FrameNote } from "#ui/frames/FrameNote.tsx";
import { addressForOthers } from "#view/address/page-address.ts";
import { useViewState } from "#view/use-view.ts";

/** Says beside links to files that the page around this one forbids them, or may; nothing outside of a frame. */
export function FilesInFrame() {
  const address = useViewState(addressForOthers);
  const allowance = allowanceFor("allow-downloads");
  if (allowance === "allowed") return null;
  const sentence = allowance === "forbidden" ? m.frame_no_files() : m.frame_perhaps_no_files();
  return (
    <p>
      <FrameNote sentence={sentence} address={address} />
    </p>
  );
}
