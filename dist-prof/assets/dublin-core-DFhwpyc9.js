import { t as x } from "./lib-Ri6c1tWp.js";
// src/figures/files/dublin-core.ts
var namespaces = {
	"xmlns:rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
	"xmlns:dc": "http://purl.org/dc/elements/1.1/"
};
var inDefaultLanguage = (text) => x("rdf:Alt", [x("rdf:li", { "xml:lang": "x-default" }, text)]);
var listOf = (kind, entries) => x(kind, entries.map((entry) => x("rdf:li", entry)));
/** The description of a figure as Inkscape reads and shows it in an SVG's `<metadata>`. */
function describeWork(meta) {
	const agent = (name) => x("cc:Agent", [x("dc:title", name)]);
	return x("rdf:RDF", {
		...namespaces,
		"xmlns:cc": "http://creativecommons.org/ns#"
	}, [x("cc:Work", { "rdf:about": "" }, [
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
		x("cc:license", { "rdf:resource": meta.licence })
	])]);
}
/** The same as XMP, which picture desks' programs read from a PNG or a PDF. */
function describeInXmp(meta) {
	return x("rdf:RDF", namespaces, [x("rdf:Description", {
		"rdf:about": "",
		"xmlns:xmpRights": "http://ns.adobe.com/xap/1.0/rights/",
		"xmlns:photoshop": "http://ns.adobe.com/photoshop/1.0/",
		"xmlns:Iptc4xmpCore": "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
		"xmlns:pdf": "http://ns.adobe.com/pdf/1.3/"
	}, [
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
		x("pdf:Keywords", meta.keywords.join(", "))
	])]);
}
export { describeWork as n, describeInXmp as t };
