import { type AtlasRecord, claimById } from "#atlas/atlas.ts";
import { type StanceSpan, stanceSpans } from "#atlas/stance-spans.ts";
import { m } from "#languages/compiled/messages.js";
import { stanceLines } from "#languages/words/stance-lines.ts";
import { SourceChip } from "#reading/evidence/SourceChip.tsx";
import { subject } from "#subject/subject.ts";
import { stanceHatches } from "#symbology/stances.ts";
import { StanceSwatch } from "#ui/charts/Swatch.tsx";
import { useTheme } from "#view/use-theme.ts";
import { useViewState } from "#view/use-view.ts";
import "./StanceBar.css";

const { first, last } = subject.years;
const percent = (year: number) => ((year - first) / (last + 1 - first)) * 100;

/** Years that are written under the bar: its ends, and every tenth between them. */
const ticks = [
  first,
  ...Array.from({ length: last - first }, (_, at) => first + at).filter(
    (year) => year % 10 === 0 && year - first > 4 && last - year > 4,
  ),
  last,
];

/** How a country has dealt with those who came: one bar through the years, and a line for each stance. */
export function StanceBar({ record }: { record: AtlasRecord }) {
  const year = useViewState((state) => state.year);
  const spans = stanceSpans(record);
  const isShown = !record.roles.includes("origin");
  return (
    <div className="stance-bar">
      {isShown && (
        <>
          <div className="stance-bar-spans" aria-hidden="true">
            {spans.map((span) => (
              <Span key={span.first} span={span} />
            ))}
            {year !== null && (
              <i
                className="stance-bar-pin"
                style={{ insetInlineStart: `${percent(year + 0.5)}%` }}
              />
            )}
          </div>
          <p className="stance-bar-years" aria-hidden="true">
            {ticks.map((tick) => (
              <span key={tick} style={{ insetInlineStart: `${percent(tick)}%` }}>
                {tick}
              </span>
            ))}
          </p>
        </>
      )}
      <ul aria-label={m.stance_by_period()}>
        {stanceLines(record).map(({ span, word, years }) => (
          <li key={span.first}>
            <StanceSwatch stance={isShown ? span.stance : "origin"} />
            <span className="stance-bar-line">
              <span className="stance-bar-does">
                <span>{word}</span>
                <SourceChip claims={span.claims.map(claimById)} />
              </span>
              {years !== "" && <span className="stance-bar-when">{years}</span>}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What is not known is dotted as in its key; where nobody tells since when, it begins by and by. */
function Span({ span }: { span: StanceSpan }) {
  const { stance, stanceEdge } = useTheme();
  return (
    <i
      className="stance-bar-span"
      data-dotted={stanceHatches[span.stance].kind === "dots" || undefined}
      data-since={span.from === null ? "unknown" : undefined}
      style={{
        insetInlineStart: `${percent(span.first)}%`,
        inlineSize: `${percent(span.end) - percent(span.first)}%`,
        background: stance[span.stance],
        borderColor: stanceEdge[span.stance],
      }}
    />
  );
}
