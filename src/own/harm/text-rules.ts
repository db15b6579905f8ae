/** What words give away, in English and Korean: each rule is a reason and the signs of it. */
import type { HarmReason } from "./finding.ts";
import { operationalWords } from "./operational-words.ts";
import { koreanSurnames, romanSurnames } from "./surnames.ts";

interface TextRule {
  readonly reason: HarmReason;
  readonly signs: readonly RegExp[];
}

const flagged = (sign: RegExp) => new RegExp(sign.source, `${sign.flags.replace("g", "")}g`);

export const ageSigns: readonly RegExp[] = [
  /\b\d{1,2}[- ]years?[- ]old|\baged \d{1,2}\b(?!–|-)/i,
  // Not "20~39세", "35세까지", nor a century.
  /(?<![~\d])\d{1,2}(살|세)(?! ?(까지|이상|이하|미만|기|~|넘))/,
];

/** What may be written onto a name in Korean. */
const particle = "(?:은|는|이|가|을|를|의|에게|께|와|과|도)?(?![가-힣])";

const rules: readonly TextRule[] = [
  {
    reason: "coordinates-in-words",
    signs: [
      /-?\b\d{1,3}[.]\d{2,}\s*°?\s*[NSEW]?\s*[,;/\s]\s*-?\d{1,3}[.]\d{2,}/i,
      /\b\d{1,3}\s*°\s*\d{1,2}(?:[.]\d+)?\s*['′’]/,
      // Plus codes, and the grid of the military.
      /\b[23456789CFGHJMPQRVWX]{6,8}\+[23456789CFGHJMPQRVWX]{2,3}\b/,
      /\b[1-6]?\d[C-HJ-NP-X] ?[A-HJ-NP-Z]{2} ?\d{3,5} ?\d{3,5}\b/,
    ],
  },
  {
    reason: "map-link",
    signs: [
      /\b(?:google\.[a-z.]+\/maps|goo\.gl\/maps|maps\.app\.goo\.gl|maps\.apple\.com|openstreetmap\.org\/[#?]|what3words\.com|w3w\.co|map\.(?:naver|kakao|baidu)\.com|naver\.me|kko\.to)\S*/i,
      /\/\/\/\p{L}{1,40}\.\p{L}{1,40}\.\p{L}{1,40}/u,
      /\bgeo:-?\d+/i,
    ],
  },
  {
    reason: "recent-words",
    signs: [
      /\b(?:yesterday|last night|tonight|tomorrow|last week|next week|this morning)\b/i,
      /어제|어젯밤|간밤|지난 ?밤|오늘 ?(?:밤|아침|새벽)|내일|지난 ?주|다음 ?주/,
    ],
  },
  {
    reason: "mail-address",
    signs: [/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.[a-z]{2,}/i],
  },
  {
    reason: "identity-number",
    signs: [
      /(?<!\d)\d{6} ?- ?[1-8]\d{6}(?!\d)/,
      /(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX](?!\d)/i,
      /(?:passport|identity card|ID card|여권|신분증)[^\n]{0,20}?\b[A-Z]{1,2}\d{6,8}\b/i,
    ],
  },
  {
    reason: "phone-number",
    signs: [
      /(?<![\d.\-/])\(?0\d{1,2}\)?[ .-]?\d{3,4}[ .-]\d{4}(?![\d-])/,
      /(?<![\w.\-/])(?:0|82)1[016789]\d{7,8}(?!\d)/,
      /(?<![\w.\-/])1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![\d-])/,
      /(?<!\w)\+[1-9]\d{0,2}[ .-]?(?:\(?\d{1,4}\)?[ .-]?){2,4}\d{2,4}(?!\d)/,
    ],
  },
  {
    reason: "chat-name",
    signs: [
      /\b(?:kakao(?:talk)?|wechat|telegram|whatsapp|line)\b[^.\n]{0,6}?(?:\bid\b|:|@)\s*:?\s*@?[\w.-]{3,}/i,
      /(?:카카오톡|카톡|위챗|텔레그램|微信)[^.\n]{0,6}?(?:아이디|id|号|:|@)\s*:?\s*@?[\w.-]{3,}/i,
    ],
  },
  {
    reason: "street-address",
    signs: [
      /\b\d{1,4}[A-Z]?(?:\/\d{1,4})?,? (?!19|20)(?:\p{Lu}\p{Ll}+ ){1,3}(?:Street|Road|Rd|Avenue|Ave|Lane|Boulevard|Alley|Soi)\b(?! Journal)/u,
      /[가-힣]{1,12}(?:시|구|군|읍|면) [가-힣\d]{2,12}(?:로|길) ?\d{1,4}|[가-힣]{1,12}(?:동|리) ?\d{1,4}(?:-\d{1,4})?번지|\d{1,4}동 ?\d{1,4}호/,
      /[路街巷]\s?\d{1,4}\s?[号號]/,
    ],
  },
  { reason: "exact-age", signs: ageSigns },
  {
    reason: "person-name",
    signs: [
      new RegExp(`\\b(?:${romanSurnames}) \\p{Lu}\\p{Ll}+-\\p{L}\\p{Ll}+\\b`, "u"),
      new RegExp(`(?<![가-힣])[${koreanSurnames}][가-힣]{2}(?: ?씨|군|양)${particle}`),
      new RegExp(`(?<![가-힣])[${koreanSurnames}][가-힣]{2} ?\\(\\d{1,2}(?:세|살)?\\)`),
    ],
  },
  {
    reason: "operational-word",
    signs: operationalWords.flatMap(({ english, korean }) => [english, korean]),
  },
];

const compiled = rules.flatMap(({ reason, signs }) =>
  signs.map((sign) => ({ reason, sign: flagged(sign) })),
);

interface TextFinding {
  readonly reason: HarmReason;
  readonly start: number;
  readonly end: number;
}

/** Where a text gives something away, in its order; what a longer finding holds is not told twice. */
export function findInText(text: string): readonly TextFinding[] {
  const all = compiled.flatMap(({ reason, sign }) =>
    [...text.matchAll(sign)].map(
      ({ 0: found, index }): TextFinding => ({ reason, start: index, end: index + found.length }),
    ),
  );
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return all.filter(({ end }) => {
    const isWithin = end <= reached;
    reached = Math.max(reached, end);
    return !isWithin;
  });
}
