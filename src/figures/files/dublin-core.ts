import type { Element } from "xast";
import { x } from "xastscript";
import type { FigureMeta } from "./figure-meta.ts";

const namespaces = {
  "xmlns:rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
};

// XMP has texts in several languages; readers take the default one, and here it is the only one.
const inDefaultLanguage = (text: string) =>
  x("rdf:Alt", [x("rdf:li", { "xml:lang": "x-default" }, text)]);

const listOf = (kind: "rdf:Bag" | "rdf:Seq", entries: readonly string[]) =>
  x(
    kind,
    entries.map((entry) => x("rdf:li", entry)),
  );

/** The description of a figure as Inkscape reads and shows it in an SVG's `<metadata>`. */
export function describeWork(meta: FigureMeta): Element {
  const agent = (name: string) => x("cc:Agent", [x("dc:title", name)]);
  return x("rdf:RDF", { ...namespaces, "xmlns:cc": "http://creativecommons.org/ns#" }, [
    x("cc:Work", { "rdf:about": "" }, [
      x("dc:format", "image/svg+xml"),
      x("dc:type", { "rdf:resource": "http://purl.org/dc/dcmitype/StillImage" }),
      x("dc:title", meta.title),
      x("dc:description", meta.description),
      x("dc:creator", [agent(meta.creator)]),
      x("dc:rights", [agent(meta.rights)]),
      x("dc:source", meta.source),
      x("dc:identifier", meta.address),
      x("dc:date", meta.date),
      x("dc:language", meta.language),
      x("dc:subject", [listOf("rdf:Bag", meta.keywords)]),
      x("cc:license", { "rdf:resource": meta.licence }),
    ]),
  ]);
}

/** The same as XMP, which picture desks' programs read from a PNG or a PDF. */
export function describeInXmp(meta: FigureMeta): Element {
  const described = {
    "rdf:about": "",
    "xmlns:xmpRights": "http://ns.adobe.com/xap/1.0/rights/",
    "xmlns:photoshop": "http://ns.adobe.com/photoshop/1.0/",
    "xmlns:Iptc4xmpCore": "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
    "xmlns:pdf": "http://ns.adobe.com/pdf/1.3/",
  };
  return x("rdf:RDF", namespaces, [
    x("rdf:Description", described, [
      x("dc:title", [inDefaultLanguage(meta.title)]),
      x("dc:description", [inDefaultLanguage(meta.description)]),
      x("dc:creator", [listOf("rdf:Seq", [meta.creator])]),
      x("dc:rights", [inDefaultLanguage(meta.rights)]),
      x("dc:source", meta.source),
      x("dc:identifier", meta.address),
      x("dc:date", [listOf("rdf:Seq", [meta.date])]),
      x("dc:language", [listOf("rdf:Bag", [meta.language])]),
      x("dc:subject", [listOf("rdf:Bag", meta.keywords)]),
      x("xmpRights:WebStatement", meta.licence),
      x("photoshop:Credit", meta.creator),
      x("photoshop:DateCreated", meta.date),
      x("Iptc4xmpCore:AltTextAccessibility", [inDefaultLanguage(meta.alternative)]),
      x("pdf:Keywords", meta.keywords.join(", ")),
    ]),
  ]);
}
