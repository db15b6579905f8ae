import { $n as writeFigure, Ti as writeDate, rs as getLocale } from "./view-D6cf0WB7.js";
import { t as require_jsx_runtime } from "./react-CW4ehA12.js";
import { W as sources, l as labelOf } from "./atlas-B-d33bUZ.js";
// src/languages/compiled/messages/relation_correction.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Relation_CorrectionInputs */
var en_relation_correction = () => {
	return `This corrects`;
};
/**
* | output |
* | --- |
* | "This corrects" |
*
* @param {Relation_CorrectionInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var relation_correction = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_relation_correction(inputs);
});
// src/languages/compiled/messages/relation_corrected.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Relation_CorrectedInputs */
var en_relation_corrected = () => {
	return `Corrected by`;
};
/**
* | output |
* | --- |
* | "Corrected by" |
*
* @param {Relation_CorrectedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var relation_corrected = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_relation_corrected(inputs);
});
// src/languages/compiled/messages/relation_rounding.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Relation_RoundingInputs */
var en_relation_rounding = () => {
	return `The same number, rounded`;
};
/**
* | output |
* | --- |
* | "The same number, rounded" |
*
* @param {Relation_RoundingInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var relation_rounding = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_relation_rounding(inputs);
});
// src/languages/compiled/messages/relation_other_definition.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Relation_Other_DefinitionInputs */
var en_relation_other_definition = () => {
	return `Counted by another definition`;
};
/**
* | output |
* | --- |
* | "Counted by another definition" |
*
* @param {Relation_Other_DefinitionInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var relation_other_definition = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_relation_other_definition(inputs);
});
// src/languages/compiled/messages/relation_later_count.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Relation_Later_CountInputs */
var en_relation_later_count = () => {
	return `Later count`;
};
/**
* | output |
* | --- |
* | "Later count" |
*
* @param {Relation_Later_CountInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var relation_later_count = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_relation_later_count(inputs);
});
// src/languages/compiled/messages/relation_earlier_count.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Relation_Earlier_CountInputs */
var en_relation_earlier_count = () => {
	return `Earlier count`;
};
/**
* | output |
* | --- |
* | "Earlier count" |
*
* @param {Relation_Earlier_CountInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var relation_earlier_count = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_relation_earlier_count(inputs);
});
// src/languages/compiled/messages/relation_later_report.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Relation_Later_ReportInputs */
var en_relation_later_report = () => {
	return `Later report`;
};
/**
* | output |
* | --- |
* | "Later report" |
*
* @param {Relation_Later_ReportInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var relation_later_report = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_relation_later_report(inputs);
});
// src/languages/compiled/messages/relation_earlier_report.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Relation_Earlier_ReportInputs */
var en_relation_earlier_report = () => {
	return `Earlier report`;
};
/**
* | output |
* | --- |
* | "Earlier report" |
*
* @param {Relation_Earlier_ReportInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var relation_earlier_report = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_relation_earlier_report(inputs);
});
// src/languages/compiled/messages/relation_same_report.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Relation_Same_ReportInputs */
var en_relation_same_report = () => {
	return `The same report, told elsewhere`;
};
/**
* | output |
* | --- |
* | "The same report, told elsewhere" |
*
* @param {Relation_Same_ReportInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var relation_same_report = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_relation_same_report(inputs);
});
// src/languages/compiled/messages/relation_same_in_another.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Relation_Same_In_AnotherInputs */
var en_relation_same_in_another = () => {
	return `Another source says the same`;
};
/**
* | output |
* | --- |
* | "Another source says the same" |
*
* @param {Relation_Same_In_AnotherInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var relation_same_in_another = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_relation_same_in_another(inputs);
});
// src/languages/compiled/messages/relation_same_source.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Relation_Same_SourceInputs */
var en_relation_same_source = () => {
	return `The same source also says otherwise`;
};
/**
* | output |
* | --- |
* | "The same source also says otherwise" |
*
* @param {Relation_Same_SourceInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var relation_same_source = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_relation_same_source(inputs);
});
// src/languages/compiled/messages/relation_other_source.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Relation_Other_SourceInputs */
var en_relation_other_source = () => {
	return `Another source says otherwise`;
};
/**
* | output |
* | --- |
* | "Another source says otherwise" |
*
* @param {Relation_Other_SourceInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var relation_other_source = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_relation_other_source(inputs);
});
// src/languages/compiled/messages/why_date.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Why_DateInputs */
var en_why_date = () => {
	return `they differ in date`;
};
/**
* | output |
* | --- |
* | "they differ in date" |
*
* @param {Why_DateInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var why_date = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_why_date(inputs);
});
// src/languages/compiled/messages/why_scope.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Why_ScopeInputs */
var en_why_scope = () => {
	return `they differ in whom they count`;
};
/**
* | output |
* | --- |
* | "they differ in whom they count" |
*
* @param {Why_ScopeInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var why_scope = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_why_scope(inputs);
});
// src/languages/compiled/messages/why_measure.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Why_MeasureInputs */
var en_why_measure = () => {
	return `they differ in what they measure`;
};
/**
* | output |
* | --- |
* | "they differ in what they measure" |
*
* @param {Why_MeasureInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var why_measure = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_why_measure(inputs);
});
// src/languages/compiled/messages/why_rounding.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Why_RoundingInputs */
var en_why_rounding = () => {
	return `rounding`;
};
/**
* | output |
* | --- |
* | "rounding" |
*
* @param {Why_RoundingInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var why_rounding = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_why_rounding(inputs);
});
// src/languages/compiled/messages/why_unknown.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Why_UnknownInputs */
var en_why_unknown = () => {
	return `why they differ is not known`;
};
/**
* | output |
* | --- |
* | "why they differ is not known" |
*
* @param {Why_UnknownInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var why_unknown = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_why_unknown(inputs);
});
// src/languages/compiled/messages/kind_official.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Kind_OfficialInputs */
var en_kind_official = () => {
	return `official`;
};
/**
* | output |
* | --- |
* | "official" |
*
* @param {Kind_OfficialInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var kind_official = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_kind_official(inputs);
});
// src/languages/compiled/messages/kind_intergovernmental.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Kind_IntergovernmentalInputs */
var en_kind_intergovernmental = () => {
	return `international body`;
};
/**
* | output |
* | --- |
* | "international body" |
*
* @param {Kind_IntergovernmentalInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var kind_intergovernmental = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_kind_intergovernmental(inputs);
});
// src/languages/compiled/messages/kind_academic.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Kind_AcademicInputs */
var en_kind_academic = () => {
	return `research`;
};
/**
* | output |
* | --- |
* | "research" |
*
* @param {Kind_AcademicInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var kind_academic = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_kind_academic(inputs);
});
// src/languages/compiled/messages/kind_ngo.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Kind_NgoInputs */
var en_kind_ngo = () => {
	return `aid or rights group`;
};
/**
* | output |
* | --- |
* | "aid or rights group" |
*
* @param {Kind_NgoInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var kind_ngo = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_kind_ngo(inputs);
});
// src/languages/compiled/messages/kind_expert.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Kind_ExpertInputs */
var en_kind_expert = () => {
	return `expert`;
};
/**
* | output |
* | --- |
* | "expert" |
*
* @param {Kind_ExpertInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var kind_expert = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_kind_expert(inputs);
});
// src/languages/compiled/messages/kind_news.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Kind_NewsInputs */
var en_kind_news = () => {
	return `news`;
};
/**
* | output |
* | --- |
* | "news" |
*
* @param {Kind_NewsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var kind_news = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_kind_news(inputs);
});
// src/languages/compiled/messages/kind_encyclopaedia.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Kind_EncyclopaediaInputs */
var en_kind_encyclopaedia = () => {
	return `encyclopaedia`;
};
/**
* | output |
* | --- |
* | "encyclopaedia" |
*
* @param {Kind_EncyclopaediaInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var kind_encyclopaedia = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_kind_encyclopaedia(inputs);
});
// src/languages/compiled/messages/kind_other.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Kind_OtherInputs */
var en_kind_other = () => {
	return `other`;
};
/**
* | output |
* | --- |
* | "other" |
*
* @param {Kind_OtherInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var kind_other = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_kind_other(inputs);
});
// src/languages/compiled/messages/no_address.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} No_AddressInputs */
var en_no_address = () => {
	return `No address known`;
};
/**
* | output |
* | --- |
* | "No address known" |
*
* @param {No_AddressInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var no_address = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_no_address(inputs);
});
// src/languages/compiled/messages/source_expert.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Source_ExpertInputs */
var en_source_expert = () => {
	return `Experts’ own writing`;
};
/**
* | output |
* | --- |
* | "Experts’ own writing" |
*
* @param {Source_ExpertInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var source_expert = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_source_expert(inputs);
});
// src/languages/compiled/messages/read_repost.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Read_RepostInputs */
var en_read_repost = () => {
	return `Read in a copy that others put up.`;
};
/**
* | output |
* | --- |
* | "Read in a copy that others put up." |
*
* @param {Read_RepostInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var read_repost = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_read_repost(inputs);
});
// src/languages/compiled/messages/read_by_another.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Read_By_AnotherInputs */
var en_read_by_another = () => {
	return `Read only as another source gives it.`;
};
/**
* | output |
* | --- |
* | "Read only as another source gives it." |
*
* @param {Read_By_AnotherInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var read_by_another = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_read_by_another(inputs);
});
// src/languages/compiled/messages/read_file.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Read_FileInputs */
var en_read_file = () => {
	return `Read as a file in a public collection.`;
};
/**
* | output |
* | --- |
* | "Read as a file in a public collection." |
*
* @param {Read_FileInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var read_file = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_read_file(inputs);
});
// src/languages/compiled/messages/source_official.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Source_OfficialInputs */
var en_source_official = () => {
	return `Official publications`;
};
/**
* | output |
* | --- |
* | "Official publications" |
*
* @param {Source_OfficialInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var source_official = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_source_official(inputs);
});
// src/languages/compiled/messages/source_intergovernmental.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Source_IntergovernmentalInputs */
var en_source_intergovernmental = () => {
	return `United Nations and other international bodies`;
};
/**
* | output |
* | --- |
* | "United Nations and other international bodies" |
*
* @param {Source_IntergovernmentalInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var source_intergovernmental = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_source_intergovernmental(inputs);
});
// src/languages/compiled/messages/source_academic.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Source_AcademicInputs */
var en_source_academic = () => {
	return `Research and expert comment`;
};
/**
* | output |
* | --- |
* | "Research and expert comment" |
*
* @param {Source_AcademicInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var source_academic = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_source_academic(inputs);
});
// src/languages/compiled/messages/source_ngo.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Source_NgoInputs */
var en_source_ngo = () => {
	return `Human-rights and aid organisations`;
};
/**
* | output |
* | --- |
* | "Human-rights and aid organisations" |
*
* @param {Source_NgoInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var source_ngo = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_source_ngo(inputs);
});
// src/languages/compiled/messages/source_news.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Source_NewsInputs */
var en_source_news = () => {
	return `News`;
};
/**
* | output |
* | --- |
* | "News" |
*
* @param {Source_NewsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var source_news = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_source_news(inputs);
});
// src/languages/compiled/messages/source_encyclopaedia.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Source_EncyclopaediaInputs */
var en_source_encyclopaedia = () => {
	return `Encyclopaedias`;
};
/**
* | output |
* | --- |
* | "Encyclopaedias" |
*
* @param {Source_EncyclopaediaInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var source_encyclopaedia = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_source_encyclopaedia(inputs);
});
// src/languages/compiled/messages/source_other.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Source_OtherInputs */
var en_source_other = () => {
	return `Blogs and others`;
};
/**
* | output |
* | --- |
* | "Blogs and others" |
*
* @param {Source_OtherInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var source_other = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_source_other(inputs);
});
// src/languages/compiled/messages/read_whole.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Read_WholeInputs */
var en_read_whole = () => {
	return `Read whole.`;
};
/**
* | output |
* | --- |
* | "Read whole." |
*
* @param {Read_WholeInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var read_whole = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_read_whole(inputs);
});
// src/languages/compiled/messages/read_excerpt.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Read_ExcerptInputs */
var en_read_excerpt = () => {
	return `Read as an excerpt in a stored copy, not the live page.`;
};
/**
* | output |
* | --- |
* | "Read as an excerpt in a stored copy, not the live page." |
*
* @param {Read_ExcerptInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var read_excerpt = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_read_excerpt(inputs);
});
// src/languages/compiled/messages/read_snapshot.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Read_SnapshotInputs */
var en_read_snapshot = () => {
	return `Read as a data snapshot.`;
};
/**
* | output |
* | --- |
* | "Read as a data snapshot." |
*
* @param {Read_SnapshotInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var read_snapshot = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_read_snapshot(inputs);
});
// src/languages/words/relations.ts
var labels = {
	correction: relation_correction,
	corrected: relation_corrected,
	rounding: relation_rounding,
	"other-definition": relation_other_definition,
	"later-count": relation_later_count,
	"earlier-count": relation_earlier_count,
	"later-report": relation_later_report,
	"earlier-report": relation_earlier_report,
	"same-report": relation_same_report,
	"same-in-another-source": relation_same_in_another,
	"same-source-otherwise": relation_same_source,
	"other-source-otherwise": relation_other_source
};
var reasons = {
	date: why_date,
	scope: why_scope,
	measure: why_measure,
	rounding: why_rounding,
	unknown: why_unknown
};
/** What a relation is, and why the two differ where that is known, from the side of one of its claims. */
function relationInWords(claim, relation) {
	const label = labelOf(claim, relation);
	const { why } = relation;
	return label === "rounding" || label === "other-definition" || why === void 0 ? labels[label]() : `${labels[label]()} · ${reasons[why]()}`;
}
// src/reading/claims/ReadingFacts.tsx
var import_jsx_runtime = require_jsx_runtime();
/** What a reading rests on, in a line: its date, its first figures with their measure, its source. */
function ReadingFacts({ claim }) {
	const date = claim.when ?? claim.asOf;
	const [first] = claim.evidence;
	const figures = (claim.figures ?? []).slice(0, 3);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", {
		className: "reading-facts",
		children: [
			date !== void 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: writeDate(date) }),
			figures.map((figure) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: writeFigure(figure) }, `${figure.measure} ${figure.group} ${figure.when}`)),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: first.attributedTo ?? sources[first.source].publisher })
		]
	});
}
// src/languages/words/sources.ts
/** What a source is, in a word. */
var kinds = {
	official: kind_official,
	intergovernmental: kind_intergovernmental,
	academic: kind_academic,
	ngo: kind_ngo,
	expert: kind_expert,
	news: kind_news,
	encyclopaedia: kind_encyclopaedia,
	other: kind_other
};
var sourceKindWord = (kind) => kinds[kind]();
var groups = {
	official: source_official,
	intergovernmental: source_intergovernmental,
	academic: source_academic,
	ngo: source_ngo,
	expert: source_expert,
	news: source_news,
	encyclopaedia: source_encyclopaedia,
	other: source_other
};
/** The heading over all sources of a kind. */
var sourceGroupWord = (kind) => groups[kind]();
var readings = {
	whole: read_whole,
	opening: read_excerpt,
	repost: read_repost,
	"by-another": read_by_another,
	file: read_file,
	"data-snapshot": read_snapshot
};
/** How it was read. */
var readWord = (read) => readings[read]();
// src/reading/claims/SourceTitle.tsx
/** The title of a source in its language, and in English where the reader has another. */
function SourceTitle({ source }) {
	const { title, titleInEnglish, language } = source;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("cite", {
		lang: language,
		children: title
	}), titleInEnglish && !(language === "en") && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
		lang: "en",
		children: `(${titleInEnglish})`
	})] });
}
export { ReadingFacts as a, sourceKindWord as i, readWord as n, relationInWords as o, sourceGroupWord as r, no_address as s, SourceTitle as t };
