/** What of a country's policy its record begins with. */
import { type AtlasClaim, type AtlasRecord, claimById } from "#atlas/atlas.ts";
import { newerCount } from "#atlas/numbers/newer-count.ts";
import { yearFacts } from "#atlas/numbers/year-facts.ts";
import { policyIn } from "#atlas/numbers/year-told.ts";
import { countWords } from "#languages/words/sentences.ts";

/** Three sentences, or fewer where they are long: words before "more" are few. */
const [most, room] = [3, 56];

/** The sentences that stand above the policy, with the number or in the year's box. */
const toldAbove = ({ id }: AtlasRecord, year: number | null): readonly string[] => {
  if (year === null) return [newerCount(id)?.statement ?? ""];
  const { sentence, told } = yearFacts(id, year);
  return [sentence ?? "", told?.sentence ?? ""];
};

/** The first sentences of a country's policy that there is room for; in a year of what is dated to it. */
export function policyLead(record: AtlasRecord, year: number | null): readonly AtlasClaim[] {
  const above = toldAbove(record, year);
  const claims = (year === null ? record.summary.map(claimById) : policyIn(record, year)).filter(
    ({ statement }) => !above.includes(statement),
  );
  let words = 0;
  return claims.slice(0, most).filter(({ statement }, index) => {
    words += countWords(statement);
    return index === 0 || words <= room;
  });
}
