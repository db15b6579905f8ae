/** Every file of claims, put together: the ids of all claims become one literal type here. */
import type { EventRecord } from "#model/event.ts";
import { australiaClaims } from "./records/australia/asylum.ts";
import { australiaUnhcrClaims } from "./records/australia/unhcr.ts";
import { cambodiaEvents } from "./records/cambodia/events.ts";
import { cambodia } from "./records/cambodia/record.ts";
import { cambodiaUnhcrClaims } from "./records/cambodia/unhcr.ts";
import { canada } from "./records/canada/record.ts";
import { chinaEvents } from "./records/china/events.ts";
import { china } from "./records/china/record.ts";
import { europeEvents } from "./records/europe/events.ts";
import { europe } from "./records/europe/record.ts";
import {
  belgiumUnhcrClaims,
  denmarkUnhcrClaims,
  finlandUnhcrClaims,
  franceUnhcrClaims,
  irelandUnhcrClaims,
  luxembourgUnhcrClaims,
  netherlandsUnhcrClaims,
  norwayUnhcrClaims,
  swedenUnhcrClaims,
  switzerlandUnhcrClaims,
} from "./records/europe/unhcr.ts";
import { germanyEvents } from "./records/germany/events.ts";
import { germany } from "./records/germany/record.ts";
import { japanEvents } from "./records/japan/events.ts";
import { japan } from "./records/japan/record.ts";
import { laosEvents } from "./records/laos/events.ts";
import { laos } from "./records/laos/record.ts";
import { mongoliaEvents } from "./records/mongolia/events.ts";
import { mongolia } from "./records/mongolia/record.ts";
import { myanmarEvents } from "./records/myanmar/events.ts";
import { myanmar } from "./records/myanmar/record.ts";
import { northKoreaEvents } from "./records/north-korea/events.ts";
import { northKorea } from "./records/north-korea/record.ts";
import { philippinesEvents } from "./records/philippines/events.ts";
import { philippines } from "./records/philippines/record.ts";
import { philippinesUnhcrClaims } from "./records/philippines/unhcr.ts";
import { russiaEvents } from "./records/russia/events.ts";
import { russia } from "./records/russia/record.ts";
import { singaporeEvents } from "./records/singapore/events.ts";
import { singapore } from "./records/singapore/record.ts";
import { adjustmentClaims } from "./records/south-korea/adjustment.ts";
import { southKoreaEvents } from "./records/south-korea/events.ts";
import { southKorea } from "./records/south-korea/record.ts";
import { returnsClaims, returnsEvents } from "./records/south-korea/returns.ts";
import { whoCameClaims } from "./records/south-korea/who-came.ts";
import { whyClaims } from "./records/south-korea/why.ts";
import { taiwan } from "./records/taiwan/record.ts";
import { thailandEvents } from "./records/thailand/events.ts";
import { thailand } from "./records/thailand/record.ts";
import { thailandUnhcrClaims } from "./records/thailand/unhcr.ts";
import { unitedKingdom } from "./records/united-kingdom/record.ts";
import { unitedStatesEvents } from "./records/united-states/events.ts";
import { unitedStates } from "./records/united-states/record.ts";
import { vietnamEvents } from "./records/vietnam/events.ts";
import { vietnam } from "./records/vietnam/record.ts";
import { generalClaims } from "./topics/general.ts";
import { termClaims } from "./topics/terms.ts";
import { worldUnhcrClaims } from "./topics/unhcr.ts";
import { workClaims } from "./topics/works.ts";
import type { SubjectIds } from "./writing.ts";

/** The countries in the order of the way south, then the destinations. */
export const countries = [
  northKorea,
  china,
  mongolia,
  vietnam,
  laos,
  myanmar,
  thailand,
  cambodia,
  russia,
  japan,
  philippines,
  singapore,
  taiwan,
  southKorea,
  unitedStates,
  canada,
  unitedKingdom,
  germany,
  europe,
] as const;

/** Every claim of the atlas, once. */
export const corpus = [
  ...countries.flatMap(({ claims }) => [...claims]),
  ...adjustmentClaims,
  ...generalClaims,
  ...returnsClaims,
  ...whoCameClaims,
  ...whyClaims,
  ...termClaims,
  ...workClaims,
  ...worldUnhcrClaims,
  ...netherlandsUnhcrClaims,
  ...belgiumUnhcrClaims,
  ...franceUnhcrClaims,
  ...swedenUnhcrClaims,
  ...norwayUnhcrClaims,
  ...denmarkUnhcrClaims,
  ...finlandUnhcrClaims,
  ...luxembourgUnhcrClaims,
  ...irelandUnhcrClaims,
  ...switzerlandUnhcrClaims,
  ...thailandUnhcrClaims,
  ...cambodiaUnhcrClaims,
  ...philippinesUnhcrClaims,
  ...australiaClaims,
  ...australiaUnhcrClaims,
];

export type ClaimId = (typeof corpus)[number]["id"];

/** Every event of the atlas, once: what happened, and the claims that tell of it. */
export const events: readonly EventRecord<ClaimId, SubjectIds>[] = [
  ...cambodiaEvents,
  ...chinaEvents,
  ...europeEvents,
  ...germanyEvents,
  ...japanEvents,
  ...laosEvents,
  ...mongoliaEvents,
  ...myanmarEvents,
  ...northKoreaEvents,
  ...philippinesEvents,
  ...russiaEvents,
  ...southKoreaEvents,
  ...unitedStatesEvents,
  ...thailandEvents,
  ...singaporeEvents,
  ...vietnamEvents,
  ...returnsEvents,
];
