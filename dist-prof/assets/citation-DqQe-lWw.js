// src/languages/words/citing/bibtex.ts
/** Braces and backslashes would end a BibTeX field; percent signs would start a comment. */
var bibtex = (text) => text.replace(/[\\{}]/g, "").replace(/[%&#$_]/g, "\\$&");
// src/languages/words/citing/source-citation.ts
/** Citations of the publications that a sentence rests on, in the styles of the atlas's own. */
/** The day, month or year that a source gives as its own; of a span the first. */
var dateOf = ({ date }) => date?.split("/")[0]?.replace("~", "") ?? "";
var yearOf$1 = (source) => /^\d{4}/.exec(dateOf(source))?.[0] ?? "";
var authorOf = ({ author, publisher }) => author ?? publisher;
/** What comes after others, where there is any of it. */
var after = (mark, text) => text ? `${mark}${text}` : "";
/** The publisher where it is not the author. */
var publisherOf = ({ author, publisher }) => author ? publisher : void 0;
var undated = "n.d.";
/** What closes a title within quotation marks. */
var closed = ".”";
var keyOf = (source) => `${authorOf(source)}${yearOf$1(source)}`.toLowerCase().replace(/[^a-z0-9]/g, "");
var sourceWriters = {
	APA: (source) => `${authorOf(source)}. (${yearOf$1(source) || undated}). ${source.title}.${after(" ", publisherOf(source))}${publisherOf(source) ? "." : ""}${after(" ", source.url)}`,
	Chicago: (source) => `${authorOf(source)}. “${source.title}${closed}${after(" ", publisherOf(source))}${publisherOf(source) ? "." : ""} ${dateOf(source) || undated}.${after(" ", source.url)}${source.url ? "." : ""}`,
	MLA: (source) => `${authorOf(source)}. “${source.title}${closed}${after(" ", source.publisher)}${after(", ", dateOf(source))}${after(", ", source.url)}.`,
	BibTeX: (source) => [
		`@misc{${keyOf(source)},`,
		`  title = {${bibtex(source.title)}},`,
		`  author = {{${bibtex(authorOf(source))}}},`,
		...yearOf$1(source) ? [`  year = {${yearOf$1(source)}},`] : [],
		`  publisher = {${bibtex(source.publisher)}},`,
		...source.url ? [`  url = {${source.url}},`] : [],
		"}"
	].join("\n"),
	RIS: (source) => [
		"TY  - ELEC",
		`TI  - ${source.title}`,
		`AU  - ${authorOf(source)}`,
		`PB  - ${source.publisher}`,
		...yearOf$1(source) ? [`PY  - ${yearOf$1(source)}`] : [],
		...source.url ? [`UR  - ${source.url}`] : [],
		"ER  - "
	].join("\n")
};
/** One list: the publications, then the atlas. */
function joinCsl(sources, own) {
	const items = sources.map((source) => ({
		id: keyOf(source),
		type: "webpage",
		title: source.title,
		author: [{ literal: authorOf(source) }],
		publisher: source.publisher,
		...dateOf(source) && { issued: { "date-parts": [dateOf(source).split("-").map(Number)] } },
		...source.url && { URL: source.url }
	}));
	const collected = JSON.parse(own);
	return JSON.stringify([...items, ...collected], null, 2);
}
// src/languages/words/citing/citation.ts
var citationFormats = [
	"APA",
	"Chicago",
	"MLA",
	"BibTeX",
	"RIS",
	"CSL-JSON"
];
var atlasName = "The Long Way South";
var editionOf = (version) => `Version ${version}`;
var noteOf = (version, accessed) => `Interactive atlas, version ${version}, accessed ${accessed}`;
var yearOf = (version) => version.slice(0, 4);
function day(date, style) {
	const [locale, month] = style === "mdy" ? ["en-US", "long"] : ["en-GB", "short"];
	return new Intl.DateTimeFormat(locale, {
		day: "numeric",
		month,
		year: "numeric"
	}).format(date);
}
var isoDay = (date) => [
	date.getFullYear(),
	date.getMonth() + 1,
	date.getDate()
].map((part) => String(part).padStart(2, "0")).join("-");
var oneLine = (text) => text.replace(/\s+/g, " ").trim();
var writers = {
	APA: ({ title, address, version, accessed }) => `${atlasName}. (${yearOf(version)}). ${title} (Version ${version}) [Interactive atlas]. Retrieved ${day(accessed, "mdy")}, from ${address}`,
	Chicago: ({ title, address, version, accessed }) => `${atlasName}. “${title}.” Version ${version}. Accessed ${day(accessed, "mdy")}. ${address}.`,
	MLA: ({ title, address, version, accessed }) => `“${title}.” ${atlasName}, version ${version}, ${address}. Accessed ${day(accessed, "dmy")}.`,
	BibTeX: ({ title, address, version, accessed }) => [
		`@misc{longwaysouth${version.replaceAll("-", "")},`,
		`  title = {${bibtex(title)}},`,
		`  author = {{${atlasName}}},`,
		`  year = {${yearOf(version)}},`,
		`  note = {${noteOf(version, isoDay(accessed))}},`,
		`  url = {${address}},`,
		"}"
	].join("\n"),
	RIS: ({ title, address, version, accessed }) => [
		"TY  - ELEC",
		`TI  - ${title}`,
		`AU  - ${atlasName}`,
		`PY  - ${yearOf(version)}`,
		`ET  - ${editionOf(version)}`,
		`Y2  - ${isoDay(accessed).replaceAll("-", "/")}`,
		`UR  - ${address}`,
		"ER  - "
	].join("\n"),
	"CSL-JSON": ({ title, address, version, accessed }) => JSON.stringify([{
		id: `longwaysouth-${version}`,
		type: "webpage",
		title,
		author: [{ literal: atlasName }],
		"container-title": atlasName,
		version,
		issued: { "date-parts": [version.split("-").slice(0, 3).map(Number)] },
		accessed: { "date-parts": [isoDay(accessed).split("-").map(Number)] },
		URL: address
	}], null, 2)
};
/** Styles put a full stop after a title: one that ends in its own has it once. */
var withoutStop = (title) => oneLine(title).replace(/\.$/, "");
/** A citation in one format, with the data's version and the day of access; what it rests on first. */
function cite(format, { sources = [], ...cited }) {
	const own = writers[format]({
		...cited,
		title: withoutStop(cited.title)
	});
	if (sources.length === 0) return own;
	const named = sources.map((source) => ({
		...source,
		title: withoutStop(source.title)
	}));
	if (format === "CSL-JSON") return joinCsl(named, own);
	const written = named.map(sourceWriters[format]);
	const isProse = format === "APA" || format === "Chicago" || format === "MLA";
	const collected = `As collected in ${own}`;
	return [...written, isProse ? collected : own].join("\n");
}
export { cite as n, citationFormats as t };
