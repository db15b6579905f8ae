/** What a form is told beforehand: of the data, never of the reader. */
export interface Report {
  readonly title: string;
  /** The ids of the claims that a sentence is made of. */
  readonly claims: string;
  /** What the data are called. */
  readonly release: string;
  /** Both, in a line each. */
  readonly text: string;
}

/**
 * Where a report is written: a letter to a mail address, or a form with what it is about filled in.
 * A form's address may say where that goes, with `{claim}` and `{release}`; others take it as the
 * title and body of an issue.
 */
export function formAddress(to: string, { title, claims, release, text }: Report): string {
  const encode = encodeURIComponent;
  if (!/^https?:/.test(to)) return `mailto:${to}?subject=${encode(title)}&body=${encode(text)}`;
  const filled = to
    .replaceAll(/\{claim\}/g, encode(claims))
    .replaceAll(/\{release\}/g, encode(release));
  if (filled !== to) return filled;
  const form = new URL(to);
  form.searchParams.set("title", title);
  form.searchParams.set("body", text);
  return form.href;
}
