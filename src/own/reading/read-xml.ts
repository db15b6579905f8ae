/**
 * KML and GPX. They are read as a stream of marks: a tree of 200,000 points takes half a minute to
 * build, and a stream names the line where a file breaks, and follows no entity of a file's own.
 */
import { SaxesParser } from "saxes";
import { gpxReader } from "./gpx-reader.ts";
import { kmlReader } from "./kml-reader.ts";
import { type RawFeature, type RawLayer, refuse, toProperties } from "./reading.ts";

export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly line: number;
}

/** Hears of every element as it begins and, with the text in it, as it ends. */
export interface XmlReader {
  open(element: XmlElement): void;
  close(element: XmlElement, text: string): void;
  readonly features: readonly RawFeature[];
  /** What the file says of itself. */
  readonly about: ReadonlyMap<string, string>;
}

const bare = (name: string) => name.slice(name.indexOf(":") + 1);

const readers = { kml: kmlReader, gpx: gpxReader };
const isKnown = (name: string): name is keyof typeof readers => Object.hasOwn(readers, name);

interface Open {
  readonly element: XmlElement;
  text: string;
}

/** Deeper than any file is meant to be. */
const deepest = 200;

/** `first` is the line that the text begins on. */
export function readXml(text: string, first = 1): RawLayer {
  const parser = new SaxesParser({ xmlns: false });
  const line = () => parser.line + first - 1;
  const stack: Open[] = [];
  let format: keyof typeof readers | null = null;
  let reader: XmlReader | null = null;
  parser.on("error", () => refuse({ kind: "not-xml", line: line() }));
  parser.on("opentag", ({ name, attributes }) => {
    const element = {
      name: bare(name),
      attributes: new Map(Object.entries(attributes).map(([key, value]) => [bare(key), value])),
      line: line(),
    };
    if (!reader) {
      if (!isKnown(element.name)) return refuse({ kind: "unknown" });
      format = element.name;
      reader = readers[format]();
    }
    if (stack.length > deepest) refuse({ kind: "not-xml", line: line() });
    stack.push({ element, text: "" });
    reader.open(element);
  });
  const hear = (words: string) => {
    const last = stack.at(-1);
    if (last) last.text += words;
  };
  parser.on("text", hear);
  parser.on("cdata", hear);
  parser.on("closetag", () => {
    const last = stack.pop();
    if (last) reader?.close(last.element, last.text.trim());
  });
  parser.write(text).close();
  const made = readXmlResult(format, reader);
  return made ?? refuse({ kind: "unknown" });
}

function readXmlResult(
  format: keyof typeof readers | null,
  reader: XmlReader | null,
): RawLayer | null {
  return format && reader
    ? { format, features: reader.features, countedIn: "lines", about: toProperties(reader.about) }
    : null;
}
