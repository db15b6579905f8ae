/** Signs without a shape that move or hide the letters around them, and those that stand for nothing. */
const odd =
  /[\p{Cc}\p{Cs}\p{Co}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\uffff]|\p{Noncharacter_Code_Point}/gu;

/** What a reader wrote, as it can be drawn in every format: in whole letters, without odd signs. */
export function plainText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]/gu, " ")
    .replace(odd, "");
}
