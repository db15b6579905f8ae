/** Where a site will be, as far as that is known when it is built, and what its pages share. */

/** A path of this language as others must call it: whole where the site's address is known. */
interface Address {
  (path: string): string;
  readonly isKnown: boolean;
}

export interface Site {
  readonly address: Address;
  /** The stylesheet of the pages. */
  readonly style: string;
}

/** `top` is where the language stands on its host, with a slash at its end; empty where that is not known. */
export function siteAt(top: string, style: string): Site {
  const address = (path: string) => (top === "" ? `@/${path}` : new URL(path, top).href);
  return { address: Object.assign(address, { isKnown: top !== "" }), style };
}
