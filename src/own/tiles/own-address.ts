/** An address of an archive on the host of this page, whole; null of any other text. */
export function ownAddressOf(text: string): string | null {
  const address = text.trim();
  if (!/^\S+\.pmtiles(\?\S*)?$/i.test(address) || !URL.canParse(address, document.baseURI))
    return null;
  const { href, origin } = new URL(address, document.baseURI);
  return origin === location.origin && /^https?:/.test(href) ? href : null;
}

/** Whether a text is the address of an archive, on whatever host. */
export const isArchiveAddress = (text: string) =>
  /^https?:\/\/\S+\.pmtiles(\?\S*)?$/i.test(text.trim());

export const isOwnAddress = (text: string) => ownAddressOf(text) === text;
