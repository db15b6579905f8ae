import type { Relation } from "#model/relation.ts";
import type { ClaimId } from "./corpus.ts";
import { australiaRelations } from "./records/australia/relations.ts";
import { cambodiaRelations } from "./records/cambodia/relations.ts";
import { canadaRelations } from "./records/canada/relations.ts";
import { chinaCountRelations } from "./records/china/count-relations.ts";
import { chinaIncidentRelations } from "./records/china/incident-relations.ts";
import { chinaMissionRelations } from "./records/china/mission-relations.ts";
import { chinaNumberRelations } from "./records/china/number-relations.ts";
import { chinaRelations } from "./records/china/relations.ts";
import { europeRelations } from "./records/europe/relations.ts";
import { germanyRelations } from "./records/germany/relations.ts";
import { japanRelations } from "./records/japan/relations.ts";
import { laosRelations } from "./records/laos/relations.ts";
import { mongoliaRelations } from "./records/mongolia/relations.ts";
import { myanmarRelations } from "./records/myanmar/relations.ts";
import { northKoreaRelations } from "./records/north-korea/relations.ts";
import { northKoreaReportRelations } from "./records/north-korea/report-relations.ts";
import { philippinesRelations } from "./records/philippines/relations.ts";
import { russiaRelations } from "./records/russia/relations.ts";
import { singaporeRelations } from "./records/singapore/relations.ts";
import { southKoreaArrivalRelations } from "./records/south-korea/arrival-relations.ts";
import { southKoreaCountRelations } from "./records/south-korea/count-relations.ts";
import { southKoreaCrossingRelations } from "./records/south-korea/crossing-relations.ts";
import { southKoreaLawRelations } from "./records/south-korea/law-relations.ts";
import { southKoreaNumberRelations } from "./records/south-korea/number-relations.ts";
import { southKoreaRelations } from "./records/south-korea/relations.ts";
import { southKoreaReturnRelations } from "./records/south-korea/return-relations.ts";
import { southKoreaWhoCameRelations } from "./records/south-korea/who-came-relations.ts";
import { taiwanRelations } from "./records/taiwan/relations.ts";
import { thailandRelations } from "./records/thailand/relations.ts";
import { unitedKingdomRelations } from "./records/united-kingdom/relations.ts";
import { unitedStatesRelations } from "./records/united-states/relations.ts";
import { vietnamRelations } from "./records/vietnam/relations.ts";
import { topicRelations } from "./topics/relations.ts";

/**
 * How claims bear on each other, written once and read from both sides: each beside the claim that
 * says it (`from`), which is the newer, the better or the more special of the two.
 */
export const relations: readonly Relation<ClaimId>[] = [
  ...southKoreaArrivalRelations,
  ...topicRelations,
  ...northKoreaRelations,
  ...northKoreaReportRelations,
  ...southKoreaNumberRelations,
  ...chinaRelations,
  ...chinaNumberRelations,
  ...chinaCountRelations,
  ...chinaMissionRelations,
  ...singaporeRelations,
  ...philippinesRelations,
  ...chinaIncidentRelations,
  ...vietnamRelations,
  ...thailandRelations,
  ...mongoliaRelations,
  ...laosRelations,
  ...myanmarRelations,
  ...australiaRelations,
  ...cambodiaRelations,
  ...japanRelations,
  ...taiwanRelations,
  ...russiaRelations,
  ...unitedStatesRelations,
  ...unitedKingdomRelations,
  ...europeRelations,
  ...germanyRelations,
  ...canadaRelations,
  ...southKoreaRelations,
  ...southKoreaReturnRelations,
  ...southKoreaLawRelations,
  ...southKoreaCrossingRelations,
  ...southKoreaCountRelations,
  ...southKoreaWhoCameRelations,
];
