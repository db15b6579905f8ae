import { m } from "#messages";
import { FrameNote } from "#ui/FrameNote";
import { allowanceFor } from "#ui/frame-limits";
import { addressForOthers } from "#view/page-address";
import { useViewState } from "#view/use-view";

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
