import { m } from "#messages";
import { isReadersStory, longestCode } from "#view/page-address";
import { useViewState } from "#view/use-view";
import type { FigureForm } from "./figure-form";
import type { DialogFigure } from "./use-figure";

interface FigureAddressProps {
  readonly form: FigureForm;
  readonly figure: DialogFigure;
}

/** What the address on the picture, and its code, do not do. */
export function FigureAddress({ form, figure }: FigureAddressProps) {
  const isWithoutStory = useViewState(isReadersStory);
  const isWithoutCode = figure.status === "ready" && form.show.qr && !figure.figure.hasCode;
  const isTooLong = figure.status === "ready" && figure.figure.meta.address.length > longestCode;
  return (
    <div className="figure-fields-note" role="status">
      {isWithoutStory && <p>{m.make_without_story()}</p>}
      {isWithoutCode && <p>{isTooLong ? m.make_code_too_long() : m.make_code_no_room()}</p>}
    </div>
  );
}
