/**
 * The address that was meant where another program has written `#` as `%23`: then a host looks for a
 * file of that name. Null where nothing is to be mended. It stands alone in the page for addresses that
 * are none (src/site/entry/missing-page.ts): it may use nothing from outside of itself.
 */
export function mendedAddress(address: string): string | null {
  const encoded = /%(?:25)*23(?=[a-z]+(?:=|%(?:25)*3d)|$)/i.exec(address.split("#")[0] ?? "");
  if (!encoded) return null;
  const after = address.slice(encoded.index + encoded[0].length);
  return `${address.slice(0, encoded.index)}#${after}`;
}
