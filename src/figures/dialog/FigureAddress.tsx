import { m } from "#languages/compiled/messages.js";
import { longestCode, opensElsewhere } from "#view/address/page-address.ts";
import { isReadersStory } from "#view/selectors/telling.ts";
import { useViewState } from "#view/use-view.ts";
import { type FigureForm, partsOf } from "./figure-form.ts";
import type { DialogFigure } from "./use-figure.ts";

interface FigureAddressProps {
  readonly form: FigureForm;
  readonly figure: DialogFigure;
}

function whyWithoutCode(address: string): string {
  if (!opensElsewhere(address)) return m.make_code_from_file();
  return address.length > longestCode ? m.make_code_too_long() : m.make_code_no_room();
}

/** What the address on the picture, and its code, do not do. */
export function FigureAddress({ form, figure }: FigureAddressProps) {
  const isWithoutStory = useViewState(isReadersStory);
  const wantsCode = useViewState((state) => partsOf(form, state).qr);
  const isWithoutCode = figure.status === "ready" && wantsCode && !figure.figure.hasCode;
  return (
    <div className="figure-fields-note" role="status">
      {isWithoutStory && <p>{m.make_without_story()}</p>}
      {isWithoutCode && <p>{whyWithoutCode(figure.figure.meta.address)}</p>}
    </div>
  );
}
