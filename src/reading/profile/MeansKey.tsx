import { m } from "#languages/compiled/messages.js";
import { meansWord } from "#languages/words/terms.ts";
import type { Means } from "#model/route-record.ts";
import { useTheme } from "#view/use-theme.ts";
import { MeansLine } from "./MeansLine.tsx";

/** Which line is which means of travel. */
export function MeansKey({ means }: { means: readonly Means[] }) {
  const { page } = useTheme();
  return (
    <ul className="means-key">
      {means.map((each) => (
        <li key={each}>
          <svg viewBox="0 0 28 12" aria-hidden="true">
            <MeansLine means={each} from={1} to={27} y={6} colour={page.text} />
          </svg>
          <span>{each === "by air" ? m.profile_flight_not_to_scale() : meansWord(each)}</span>
        </li>
      ))}
    </ul>
  );
}
