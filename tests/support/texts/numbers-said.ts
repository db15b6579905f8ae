/** The numbers that a sentence says, in English and in Korean, as values that can be compared. */

const months =
  "January February March April May June July August September October November December".split(
    " ",
  );
const words =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const larger = {
  half: 0.5,
  tenth: 0.1,
  dozen: 12,
  twenties: 20,
  thirty: 30,
  thirties: 30,
  forty: 40,
  forties: 40,
  fifty: 50,
  fifties: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  thousand: 1000,
  million: 1e6,
};

/** Up to here Korean writes in figures what English has in words: "a man", "the first", "a decade". */
const smallest = 20;

const digits = (text: string): string[] =>
  (text.replace(/(?<=\d),(?=\d{3})/g, "").match(/\d+(\.\d+)?/g) ?? []).map((number) =>
    String(Number(number)),
  );

const scaled = (text: string, unit: string, scale: number) =>
  text.replace(new RegExp(`(\\d+(?:\\.\\d+)?) ?${unit}`, "g"), (_, number: string) =>
    String(Math.round(Number(number) * scale)),
  );

/** "2011–12" is 2011 to 2012. */
const wholeYears = (text: string) =>
  text.replace(/\b((?:19|20)\d\d)([–/-])(\d\d)\b(?!-)/g, (_, first: string, dash, last: string) =>
    Number(last) > Number(first.slice(2))
      ? `${first}${dash}${first.slice(0, 2)}${last}`
      : `${first}${dash}${last}`,
  );

/** Numbers that stand in an English sentence in figures, months among them. */
function numbersInEnglish(text: string): ReadonlySet<string> {
  const plain = wholeYears(text.replace(/(?<=\d),(?=\d{3})/g, ""))
    // "COVID-19", "alpha-2": names. "8 and 9 million": both are millions.
    .replace(/[A-Z]-\d+|alpha-\d/g, "")
    .replace(/(\d+) and (\d+ million)/g, "$1 million and $2");
  const dated = months.reduce(
    // "May be" is no month.
    (rest, month, at) => rest.replace(new RegExp(`\\b${month}\\b(?! be\\b)`, "g"), String(at + 1)),
    plain,
  );
  return new Set(digits(scaled(scaled(dated, "billion", 1e9), "million", 1e6)));
}

/** Numbers that it says in words: what is in figures in Korean may be one of them. */
function numbersInWords(text: string): ReadonlySet<string> {
  const said: string[] = text.toLowerCase().match(/[a-z]+(-[a-z]+)?/g) ?? [];
  const known = new Map(Object.entries(larger));
  const scales = [said.includes("hundred") ? 100 : 1, said.includes("thousand") ? 1000 : 1];
  const valueIn = (word: string) =>
    words.indexOf(word) >= 0 ? words.indexOf(word) : (known.get(word) ?? 0);
  return new Set(
    said.flatMap((word) => {
      const values = word.split("-").map(valueIn);
      const whole = values.reduce((sum, value) => sum + value, 0);
      // "Two to three hundred": which of them counts hundreds is not asked.
      return [...values, whole, ...scales.map((scale) => whole * scale)].map(String);
    }),
  );
}

/** Whether what one sentence says in figures the other does. */
export function saysOtherNumbers(english: string, korean: string): boolean {
  const [figures, said] = [numbersInEnglish(english), numbersInKorean(korean)];
  const inWords = numbersInWords(english);
  const isMore = (number: string) =>
    (Number(number) > smallest || number.includes(".")) &&
    !figures.has(number) &&
    !inWords.has(number);
  return [...figures].some((number) => !said.has(number)) || [...said].some(isMore);
}

/** "3만 4537" is 34537, "1조 2000억" 1200000000000, "5천" 5000. */
export function numbersInKorean(text: string): ReadonlySet<string> {
  const plain = text.replace(/(?<=\d),(?=\d{3})/g, "");
  const whole = plain.replace(
    /(\d+(?:\.\d+)?)(조(?= ?\d| ?원)|억|만|천)( ?\d+(?:\.\d+)?(?:억|만|천))*( ?\d{1,4}(?![\d년월일.]))?/g,
    (found) => {
      const scales: Readonly<Record<string, number>> = { 조: 1e12, 억: 1e8, 만: 1e4, 천: 1e3 };
      const parts = found.matchAll(/(\d+(?:\.\d+)?)(조|억|만|천)?/g);
      const sum = [...parts].reduce(
        (total, [, number, unit]) => total + Number(number) * (scales[unit ?? ""] ?? 1),
        0,
      );
      return String(Math.round(sum));
    },
  );
  return new Set(digits(wholeYears(whole)));
}
