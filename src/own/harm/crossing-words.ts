/**
 * What tells of a crossing only together: that it was crossed, and at which hour, past which sight,
 * by which town; that nobody watches, and who does not. Each word alone is harmless.
 */

export interface OperationalWord {
  readonly id: string;
  readonly english: RegExp;
  readonly korean: RegExp;
}

/** Who watches a border, in Korean. */
const watch = /(?:경비(?:대|병|원|군)?|경계|감시(?:병|원)?|초병|보초|순찰(?:대|병)?|군인|병사)/
  .source;
/** Of soldiers it is said of those who flee, too, that they are few. */
const watchers = /(?:경비(?:대|병)?|순찰(?:대)?|감시|초병)/.source;
const crossed = /cross(?:ed|es|ing)?/.source;
const hourInWords =
  /(?:(?:at (?:dawn|dusk|midnight|sunrise|sunset)|before (?:dawn|sunrise|daybreak)|after (?:dark|nightfall|sunset|midnight)|in the (?:dark|dead of night|small hours|early hours))\b|\d{1,2}(?::\d{2})? ?[ap]\.?m\b\.?)/
    .source;
const koreanHour =
  /(?:새벽|동틀|해 ?(?:뜰|질|지기|뜨기|진|뜬)|저녁|자정|한밤|밤늦|어두워|어둠을|오전|오후|\d{1,2} ?시(?!간)|[한두세네] ?시(?!간)|다섯 ?시|여섯 ?시|열[한두]? ?시)/
    .source;
/** What is crossed, and that it is. */
const line = /(?:강|국경|철책|철조망|휴전선|분계선)(?:[을를에]|선을)/.source;
const over = /(?:건너|건넜|건넌|건넙|넘었|넘어|넘는|넘은|넘습)/.source;
/** What shows where: a region, a province or a country does not. */
const sight =
  /(?:bridge|dam|village|customs (?:house|post)|checkpoint|bend|ferry|farm|mine|factory|power station|railway|pylon|island|sandbank|culvert|pier|cemetery|school|church|temple)/
    .source;
const koreanSight =
  /(?:상류|하류|마을|다리|철교|나루(?:터)?|댐|둑|제방|세관|굽이|기슭|농장|탄광|광산|공장|발전소|철길|섬|모래톱|선착장|무덤|학교|과수원|골짜기|계곡|숲)/
    .source;

export const crossingWords: readonly OperationalWord[] = [
  {
    id: "unguarded",
    english:
      /\bun(guarded|watched|patrolled)\b|\b(no|without|few|fewer) ((border|many) )*(guards?|sentr(y|ies)|patrolmen)\b|\b(guards?|sentr(y|ies)|soldiers)( (who|there|on duty))? (is|are|was|were|fall|fell|stay|look)( (often|usually|always|mostly|rarely))? (absent|asleep|away|drunk|elsewhere|off duty|not there|careless)\b/i,
    korean: new RegExp(
      `${watch}(?:[은는이가도]|들[은는이가도]?)? ?(?:거의 |자주 |늘 |항상 |잘 )?(?:없|안 서|서지 않|비는|비어|자리를 비|뜸|느슨|허술|소홀|졸|잠든|잠들|약한|약하)|${watchers}[이가은는]? ?드[물문]`,
    ),
  },
  {
    id: "crossing-time",
    english: new RegExp(
      `\\b${crossed}\\b[^.\\n]{0,50}\\b${hourInWords}|\\b${hourInWords}[^.\\n]{0,50}\\b${crossed}\\b`,
      "i",
    ),
    korean: new RegExp(
      `${koreanHour}[^.\\n]{0,30}${line}[^.\\n]{0,20}${over}|${line}[^.\\n]{0,20}${koreanHour}[^.\\n]{0,20}${over}`,
    ),
  },
  {
    id: "crossing-place",
    english: new RegExp(
      `\\b${crossed}\\b[^.\\n]{0,40}\\b(upstream|downstream|(?:near|by|behind|under|below|above|beside|opposite|past|at) (?:a|an|the|an? old|the old|the last) ${sight})\\b`,
      "i",
    ),
    korean: new RegExp(
      `${koreanSight}(?: ?(?:근처|부근|쪽|옆|앞|뒤|뒤쪽|아래|밑|위|위쪽|건너편|맞은편))?(?:에서|으로|로|을 지나|를 지나|을 따라|를 따라)[^.\\n]{0,20}${line}[^.\\n]{0,12}${over}`,
    ),
  },
  {
    id: "crossing-town",
    english: new RegExp(
      `\\b${crossed} (?:the )?(?:\\p{Lu}\\p{Ll}+ )?(?:[Rr]iver|[Bb]order|[Ss]tream)?,? ?(?:at|near|by|opposite|outside|from) (?:the (?:town|city|county) of )?\\p{Lu}\\p{Ll}+,? (?:city|county|town|village|township)\\b`,
      "u",
    ),
    korean: new RegExp(
      `[가-힣]{1,5}(?:시|군|읍|면|리|구역|노동자구)(?: ?(?:근처|부근|쪽|앞|옆|외곽))?에서[^.\\n]{0,20}${line}[^.\\n]{0,12}${over}`,
    ),
  },
];
