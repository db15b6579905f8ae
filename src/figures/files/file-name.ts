interface FileSubject {
  /** A word of the address, such as `long-way-south` or a route's id. */
  readonly subject: string;
  readonly year?: number;
  /** `1920x1080` in pixels, or a paper's name such as `a4-landscape`. */
  readonly size: string;
}

/** `long-way-south_2009_1920x1080.png`: letters, digits, hyphens and underscores on every system. */
export function fileNameOf({ subject, year, size }: FileSubject, extension: string): string {
  const parts = [subject, ...(year === undefined ? [] : [String(year)]), size];
  return `${parts.map(toSlug).join("_")}.${extension}`;
}

function toSlug(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
