/**
 * Words that would tell how, where or when to cross, who helps, what it costs or how a border is
 * watched. Words in Korean take endings: each is looked for within others.
 * The atlas' own texts and what a reader brings are held to this one list.
 */
import { crossingWords, type OperationalWord } from "./crossing-words.ts";

export const operationalWords: readonly OperationalWord[] = [
  {
    id: "disguise",
    english: /\b(disguise[ds]?|camouflaged?)\b/i,
    korean: /변장|위장(하|한|해)/,
  },
  { id: "frozen", english: /\bfrozen\b/i, korean: /얼어붙|언 강/ },
  { id: "shallow", english: /\bshallow\b/i, korean: /얕은|얕아/ },
  {
    id: "ford",
    english: /\b(ford(s|ed|ing)?|wade[ds]?)\b/i,
    korean: /걸어서 건너|물을 헤쳐|여울|도강/,
  },
  { id: "swim", english: /\b(swam|swim(s|ming)?)\b/i, korean: /헤엄/ },
  { id: "raft", english: /\b(rafts?|inflatables?)\b/i, korean: /뗏목|고무 ?보트/ },
  { id: "night", english: /\bat night\b/i, korean: /한밤|밤에|밤중|밤 ?\d{1,2}시(?!간)/ },
  {
    id: "crossing",
    english: /\b(crossing points?|how to cross|safe routes?)\b/i,
    korean: /건너는 (곳|지점)|안전한 길/,
  },
  // The name of an article is as its paper wrote it.
  { id: "patrol", english: /\bpatrol(s|led|ling)?\b/i, korean: /(?<!국경지대 )순찰/ },
  {
    id: "shift",
    english: /\b(shift changes?|chang(e|ing) of (the )?guards?)\b/i,
    korean: /교대 ?시간|근무 ?교대/,
  },
  { id: "camera", english: /\bcameras?\b/i, korean: /감시 ?카메라|CCTV/ },
  {
    id: "watchtower",
    english: /\b(watchtowers?|guard posts?)\b/i,
    korean: /망루|감시탑|초소/,
  },
  { id: "blind-spot", english: /\bblind spots?\b/i, korean: /사각지대/ },
  { id: "wire", english: /\bwire ?cutters?\b/i, korean: /철조망을 (끊|자르|넘)/ },
  {
    id: "smuggler",
    english: /\b(smugglers?|smuggl(e|ed|ing))\b/i,
    korean: /밀수|밀입국 알선/,
  },
  { id: "bribe", english: /\b(bribe[ds]?|bribing|bribery)\b/i, korean: /뇌물/ },
  {
    id: "fee",
    english: /\b(broker('s)? fees?|per person)\b/i,
    korean: /브로커 ?(비용?|값)|중개료|알선료|1인당/,
  },
  { id: "forged", english: /\b(fake (papers|passports?)|forged)\b/i, korean: /위조/ },
  {
    id: "hiding",
    english: /\b(hiding places?|safe ?houses?|safe-houses?)\b/i,
    korean: /은신처|안전 ?가옥|안가/,
  },
  { id: "meeting", english: /\bmeeting points?\b/i, korean: /접선|만나는 장소/ },
  ...crossingWords,
  { id: "phone", english: /\bphone numbers?\b/i, korean: /전화번호/ },
];
