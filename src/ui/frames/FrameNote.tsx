import "./FrameNote.css";

interface FrameNoteProps {
  readonly sentence: string;
  /** Where the same works. */
  readonly address: string;
}

/** What the page around this one forbids, and the address at which it works, to open or to copy. */
export function FrameNote({ sentence, address }: FrameNoteProps) {
  return (
    <>
      <span>{`${sentence} `}</span>
      <a className="frame-note-address" href={address} target="_blank" rel="noopener">
        {address}
      </a>
    </>
  );
}
