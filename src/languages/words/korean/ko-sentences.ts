/** A quotation goes on in Korean with a particle, which `Intl` takes for a new sentence: “…다.”라고 했다. */
export function firstInKorean(text: string): string {
  const end = /[.?!…]["”’)]*(?=\s)/.exec(text);
  return (end ? text.slice(0, end.index + end[0].length) : text).trim();
}
