/** Every file of claims, put together: the ids of all claims become one literal type here. */
import { cambodia } from "./countries/cambodia";
import { canada } from "./countries/canada";
import { china } from "./countries/china";
import { europe } from "./countries/europe";
import { germany } from "./countries/germany";
import { japan } from "./countries/japan";
import { laos } from "./countries/laos";
import { mongolia } from "./countries/mongolia";
import { myanmar } from "./countries/myanmar";
import { northKorea } from "./countries/north-korea";
import { philippines } from "./countries/philippines";
import { russia } from "./countries/russia";
import { singapore } from "./countries/singapore";
import { southKorea } from "./countries/south-korea";
import { taiwan } from "./countries/taiwan";
import { thailand } from "./countries/thailand";
import { unitedKingdom } from "./countries/united-kingdom";
import { unitedStates } from "./countries/united-states";
import { vietnam } from "./countries/vietnam";
import { adjustmentClaims } from "./subjects/adjustment";
import { generalClaims } from "./subjects/general";
import { returnsClaims } from "./subjects/returns";
import { termClaims } from "./subjects/terms";
import { workClaims } from "./subjects/works";
import { unhcrClaims } from "./unhcr";

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
  ...termClaims,
  ...workClaims,
  ...unhcrClaims,
];

export type ClaimId = (typeof corpus)[number]["id"];
