import { toXml } from "xast-util-to-xml";

/** What XML cannot hold in any way of writing: most control characters, half pairs, non-characters. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A tree, or several, as XML that every parser takes, whatever its texts hold. */
export function writeXml(tree: Parameters<typeof toXml>[0]): string {
  return (
    toXml(tree, { closeEmptyElements: true })
      .replace(unwritable, "")
      // Only a text or a value can hold it: these trees have no sections of bare characters.
      .replaceAll("]]>", "]]&gt;")
  );
}
