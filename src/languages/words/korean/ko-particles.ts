/**
 * Particles that fit the word before them. A message that takes a word in has both forms right after
 * it, "{name}은(는)"; which one is said follows from how the word ends when it is read aloud.
 */
import { josa } from "es-hangul";

const forms = {
  "은(는)": "은/는",
  "이(가)": "이/가",
  "을(를)": "을/를",
  "와(과)": "와/과",
  "(으)로": "으로/로",
} as const;

const digits = ["영", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구"];
/** What a number ends in when it ends in that many noughts: ten, a hundred, a thousand. */
const tens = ["", "십", "백", "천", "만", "만", "만", "만", "억", "억", "억", "억", "조"];
const signs: Readonly<Record<string, string>> = { "%": "퍼센트", "°": "도", "℃": "도" };

function readNumber(number: string): string {
  const whole = number.replaceAll(",", "");
  if (whole.includes(".") || /^0+$/.test(whole)) return digits[Number(whole.at(-1))] ?? "";
  const noughts = /0*$/.exec(whole)?.[0].length ?? 0;
  return noughts > 0 ? (tens[noughts] ?? "조") : (digits[Number(whole.at(-1))] ?? "");
}

/** How a word in Latin letters is likely to end in Korean: "Seoul" in 울, "Dublin" in 린, "Oslo" in 로. */
function readLatin(word: string): string {
  // The library knows the names of letters: "UNHCR", "KBS", "png".
  if (/^([A-Z]+|[^aeiouy]+)$/.test(word)) return word.toUpperCase();
  const end = word.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  if (/l$|[aeiouy]le$/.test(end)) return "을";
  if (/(m|n|ng|[aeiouy]me|[aeiouy]ne)$/.test(end)) return "은";
  // A stop after a short vowel closes the syllable: 북, 컵, 넷.
  return /(^|[^aeiouy])[aeiou](c|ck|k|p|t|b)$|oo[kt]$/.test(end) ? "윽" : "이";
}

/** The last syllable as it is read; what stands in brackets and the marks around it are not read. */
function readEnd(before: string): string {
  const word = before.replace(/[\s"'”’»」』]+$/u, "").replace(/(?<=\S)\([^()]*\)$/u, "");
  const bare = word.replace(/[\s"'”’»」』)\].,!?…]+$/u, "");
  const number = /\d[\d,]*(?:\.\d+)?$/.exec(bare);
  if (number) return readNumber(number[0]);
  const latin = /[\p{Script=Latin}\p{M}]+$/u.exec(bare);
  if (latin) return readLatin(latin[0]);
  const last = bare.slice(-1);
  return signs[last] ?? last;
}

const isForm = (text: string): text is keyof typeof forms => text in forms;

/** A text with each particle in the form that fits. */
export function withParticles(text: string): string {
  const parts = text.normalize("NFC").split(/((?:은\(는\)|이\(가\)|을\(를\)|와\(과\)|\(으\)로))/u);
  return parts.reduce((before, part) => {
    if (!isForm(part)) return before + part;
    const end = readEnd(before);
    return before + josa(end, forms[part]).slice(end.length);
  }, "");
}
