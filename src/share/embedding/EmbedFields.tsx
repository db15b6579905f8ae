import { m } from "#languages/compiled/messages.js";
import { languages } from "#languages/languages.ts";
import { embedThemes, longestTitle } from "#view/address/embed-address.ts";
import { EmbedSelect } from "./EmbedSelect.tsx";
import { type EmbedChoice, embedKinds } from "./embed-choice.ts";
import { embedLimits } from "./embed-snippet.ts";

interface EmbedFieldsProps {
  readonly choice: EmbedChoice;
  readonly onChoose: (change: Partial<EmbedChoice>) => void;
}

const kinds = embedKinds.map((kind) => [kind, wordFor(kind)] as const);
const themes = [
  [null, m.embed_theme_reader()],
  ...embedThemes.map(
    (theme) => [theme, theme === "dark" ? m.theme_choice_dark() : m.theme_choice_light()] as const,
  ),
] as const;
const tongues = languages.map(({ tag, name }) => [tag, name] as const);

function wordFor(kind: EmbedChoice["kind"]): string {
  if (kind === "fitted") return m.embed_fitted();
  return kind === "frame" ? m.embed_frame() : m.embed_picture();
}

const limits = { type: "number", min: embedLimits.least, max: embedLimits.most } as const;

/** How the view stands in the other page: a picture has a language, a frame has all else as well. */
export function EmbedFields({ choice, onChoose }: EmbedFieldsProps) {
  const { kind, theme, tag } = choice;
  return (
    <div className="share-embed-fields">
      <EmbedSelect
        label={m.embed_kind()}
        choices={kinds}
        chosen={kind}
        onChoose={(chosen) => onChoose({ kind: chosen })}
      />
      <EmbedSelect
        label={m.embed_language()}
        choices={tongues}
        areNames
        chosen={tag}
        onChoose={(chosen) => onChoose({ tag: chosen })}
      />
      {kind !== "picture" && (
        <EmbedSelect
          label={m.theme_choice()}
          choices={themes}
          chosen={theme}
          onChoose={(chosen) => onChoose({ theme: chosen })}
        />
      )}
      <label className="share-embed-title">
        <span>{kind === "picture" ? m.embed_picture_title() : m.embed_title()}</span>
        <input
          maxLength={longestTitle}
          value={choice.title}
          onChange={(event) => onChoose({ title: event.target.value })}
        />
      </label>
      {kind !== "picture" && <FrameFields choice={choice} onChoose={onChoose} />}
    </div>
  );
}

function FrameFields({ choice, onChoose }: EmbedFieldsProps) {
  const { kind, width, height, isFullWidth, mayFillScreen } = choice;
  return (
    <>
      {kind === "frame" && (
        <label>
          <span>{m.embed_height()}</span>
          <input
            {...limits}
            value={height}
            onChange={(event) =>
              onChoose({ height: event.target.valueAsNumber || embedLimits.least })
            }
          />
        </label>
      )}
      <label>
        <span>{m.embed_width()}</span>
        <input
          {...limits}
          disabled={isFullWidth}
          value={width}
          onChange={(event) => onChoose({ width: event.target.valueAsNumber || embedLimits.least })}
        />
      </label>
      <label className="share-embed-check">
        <input
          type="checkbox"
          checked={isFullWidth}
          onChange={() => onChoose({ isFullWidth: !isFullWidth })}
        />
        <span>{m.embed_full_width()}</span>
      </label>
      <label className="share-embed-check">
        <input
          type="checkbox"
          checked={mayFillScreen}
          onChange={() => onChoose({ mayFillScreen: !mayFillScreen })}
        />
        <span>{m.embed_may_fill_screen()}</span>
      </label>
    </>
  );
}
