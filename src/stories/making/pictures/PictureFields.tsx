import { type ClipboardEvent, type DragEvent, useRef, useState } from "react";
import { m } from "#languages/compiled/messages.js";
import { isTold, pictureLimits, type StepPicture } from "#own/pictures/picture.ts";
import { TextField } from "#stories/making/TextField.tsx";
import { usePicture } from "#stories/pictures/use-picture.ts";
import { useStepPicture } from "./use-step-picture.ts";
import "./PictureFields.css";

interface PictureFieldsProps {
  readonly picture: StepPicture | undefined;
  readonly onChange: (picture: StepPicture | undefined) => void;
}

const pictureIn = (files: Iterable<File>) =>
  [...files].find(({ type }) => type.startsWith("image/"));

/** The picture of a step: chosen, pasted or dropped; told in words; taken out; undone. */
export function PictureFields({ picture, onChange }: PictureFieldsProps) {
  const made = useStepPicture(picture, onChange);
  const input = useRef<HTMLInputElement>(null);
  const choose = useRef<HTMLButtonElement>(null);
  const [isOver, setOver] = useState(false);

  function bring(event: ClipboardEvent | DragEvent, files: FileList): void {
    const file = pictureIn(files);
    if (!file) return;
    // It is for this step, and not a file of data for the map.
    event.preventDefault();
    event.stopPropagation();
    void made.take(file);
  }

  return (
    <section
      className="picture-fields"
      aria-label={m.maker_picture()}
      onPaste={(event) => bring(event, event.clipboardData.files)}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        // What is within it is left and entered as the pointer goes.
        const isWithin = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
        setOver(isWithin);
      }}
      onDrop={(event) => {
        setOver(false);
        bring(event, event.dataTransfer.files);
      }}
    >
      <h3>{m.maker_picture()}</h3>
      {picture && <Seen picture={picture} />}
      {picture && (
        <>
          <TextField
            label={m.maker_picture_credit()}
            value={picture.credit}
            most={pictureLimits.credit}
            onChange={(credit) => made.tell({ credit })}
          />
          <TextField
            label={m.maker_picture_description()}
            value={picture.description}
            most={pictureLimits.description}
            rows={2}
            onChange={(words) => made.tell({ description: words.replace(/\n/g, " ") })}
          />
          {!isTold(picture) && <p className="picture-fields-note">{m.maker_picture_untold()}</p>}
        </>
      )}
      <p className="maker-ways">
        <button ref={choose} type="button" onClick={() => input.current?.click()}>
          {picture ? m.maker_picture_other() : m.maker_picture_choose()}
        </button>
        {picture && (
          <button
            type="button"
            onClick={() => {
              made.remove();
              choose.current?.focus();
            }}
          >
            {m.maker_picture_remove()}
          </button>
        )}
        {made.canUndo && (
          <button
            type="button"
            onClick={() => {
              made.undo();
              choose.current?.focus();
            }}
          >
            {m.maker_picture_undo()}
          </button>
        )}
        <span role="status">{made.said}</span>
      </p>
      <p className="picture-fields-note">{m.maker_picture_note()}</p>
      <input
        ref={input}
        type="file"
        accept="image/*"
        aria-label={m.maker_picture_choose()}
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // The same file may be chosen again after it was taken out.
          if (file) made.take(file).then(() => (currentTarget.value = ""));
        }}
      />
    </section>
  );
}

/** The picture as it is kept; what it shows is told in the field below. */
function Seen({ picture: { id, width, height, description } }: { readonly picture: StepPicture }) {
  const data = usePicture(id);
  return data === null ? (
    <p className="picture-fields-note">{m.story_picture_gone({ description })}</p>
  ) : (
    <img src={data} alt={description || m.maker_picture()} width={width} height={height} />
  );
}
