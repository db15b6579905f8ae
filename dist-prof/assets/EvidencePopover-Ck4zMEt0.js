import { i as __toESM } from "./rolldown-runtime-BtDSRbSq.js";
import { $i as closeEvidence, Ko as sources_disagree, Mi as inTurn, Ti as writeDate, es as plural, ga as openEvidence, ho as useViewState, is as require_react, mo as useView, rs as getLocale, wn as addressForOthers, ya as openTool } from "./view-D6cf0WB7.js";
import { A as relationsOf, B as atlas, O as disputesOf, V as claimById, g as publicationsOf, p as missingSupport } from "./atlas-B-d33bUZ.js";
import { M as CloseButton, S as guardedSentence, x as flagWord, y as confidenceWord } from "./apply-theme-BFESq4fb.js";
import { t as Popover } from "./Popover-BmTSnm8w.js";
import { D as useChip, E as isPressed, J as copy_failed, X as copy, ct as sources_in_chip, nt as address, t as copyText } from "./index-CCjmo0Zw.js";
import { t as require_jsx_runtime } from "./react-CW4ehA12.js";
import { a as ReadingFacts, i as sourceKindWord, o as relationInWords, s as no_address, t as SourceTitle } from "./SourceTitle-CAtNhTE9.js";
import { Q as release } from "./outline-DuuOSWBR.js";
// src/languages/compiled/messages/evidence.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} EvidenceInputs */
var en_evidence = () => {
	return `Evidence`;
};
/**
* | output |
* | --- |
* | "Evidence" |
*
* @param {EvidenceInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var evidence = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_evidence(inputs);
});
// src/languages/compiled/messages/close_evidence.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Close_EvidenceInputs */
var en_close_evidence = () => {
	return `Close the evidence`;
};
/**
* | output |
* | --- |
* | "Close the evidence" |
*
* @param {Close_EvidenceInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var close_evidence = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_close_evidence(inputs);
});
// src/languages/compiled/messages/unknown_claim.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Unknown_ClaimInputs */
var en_unknown_claim = () => {
	return `The address names a sentence that this atlas does not know. It may have been mistyped.`;
};
/**
* | output |
* | --- |
* | "The address names a sentence that this atlas does not know. It may have been mistyped." |
*
* @param {Unknown_ClaimInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var unknown_claim = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_unknown_claim(inputs);
});
// src/languages/compiled/messages/attributed_to.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ who: NonNullable<unknown> }} Attributed_ToInputs */
var en_attributed_to = (i) => {
	return `after ${i?.who}`;
};
/**
* | output |
* | --- |
* | "after {who}" |
*
* @param {Attributed_ToInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var attributed_to = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_attributed_to(inputs);
});
// src/languages/compiled/messages/open_source.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Open_SourceInputs */
var en_open_source = () => {
	return `Open`;
};
/**
* | output |
* | --- |
* | "Open" |
*
* @param {Open_SourceInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var open_source = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_open_source(inputs);
});
// src/languages/compiled/messages/cite_source.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Cite_SourceInputs */
var en_cite_source = () => {
	return `Cite the source`;
};
/**
* | output |
* | --- |
* | "Cite the source" |
*
* @param {Cite_SourceInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var cite_source = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_cite_source(inputs);
});
// src/languages/compiled/messages/copy_link.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Copy_LinkInputs */
var en_copy_link = () => {
	return `Copy link`;
};
/**
* | output |
* | --- |
* | "Copy link" |
*
* @param {Copy_LinkInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var copy_link = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_copy_link(inputs);
});
// src/languages/compiled/messages/wrong_here.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Wrong_HereInputs */
var en_wrong_here = () => {
	return `Something is wrong here`;
};
/**
* | output |
* | --- |
* | "Something is wrong here" |
*
* @param {Wrong_HereInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var wrong_here = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_wrong_here(inputs);
});
// src/languages/compiled/messages/wrong_report.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ claims: NonNullable<unknown>, release: NonNullable<unknown> }} Wrong_ReportInputs */
var en_wrong_report = (i) => {
	return `Sentence: ${i?.claims}
Release of the data: ${i?.release}`;
};
/**
* | output |
* | --- |
* | "Sentence: {claims} Release of the data: {release}" |
*
* @param {Wrong_ReportInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var wrong_report = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_wrong_report(inputs);
});
// src/languages/compiled/messages/wrong_copy_lead.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Wrong_Copy_LeadInputs */
var en_wrong_copy_lead = () => {
	return `This copy of the atlas names no form: copy these two lines and send them to whoever runs it, without repeating a sensitive detail.`;
};
/**
* | output |
* | --- |
* | "This copy of the atlas names no form: copy these two lines and send them to whoever runs it, without repeating a sensitive detail." |
*
* @param {Wrong_Copy_LeadInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var wrong_copy_lead = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_wrong_copy_lead(inputs);
});
// src/languages/compiled/messages/wrong_copied.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Wrong_CopiedInputs */
var en_wrong_copied = () => {
	return `Copied.`;
};
/**
* | output |
* | --- |
* | "Copied." |
*
* @param {Wrong_CopiedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var wrong_copied = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_wrong_copied(inputs);
});
// src/languages/compiled/messages/link_copied.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Link_CopiedInputs */
var en_link_copied = () => {
	return `Link copied.`;
};
/**
* | output |
* | --- |
* | "Link copied." |
*
* @param {Link_CopiedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var link_copied = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_link_copied(inputs);
});
// src/languages/compiled/messages/this_reading.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} This_ReadingInputs */
var en_this_reading = () => {
	return `This sentence`;
};
/**
* | output |
* | --- |
* | "This sentence" |
*
* @param {This_ReadingInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var this_reading = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_this_reading(inputs);
});
// src/languages/compiled/messages/compare_readings.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ count: NonNullable<unknown> }} Compare_ReadingsInputs */
var en_compare_readings = (i) => {
	if (i?.count === 2 || i?.count === "2") return `Compare the two`;
	if (i?.count === 3 || i?.count === "3") return `Compare the three`;
	if (i?.count === 4 || i?.count === "4") return `Compare the four`;
	return `Compare all ${i?.count}`;
};
/**
* | count | output |
* | --- | --- |
* | "2" | "Compare the two" |
* | "3" | "Compare the three" |
* | "4" | "Compare the four" |
* | * | "Compare all {count}" |
*
* @param {Compare_ReadingsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var compare_readings = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_compare_readings(inputs);
});
// src/languages/compiled/messages/evidence_others.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ count: NonNullable<unknown> }} Evidence_OthersInputs */
var en_evidence_others = (i) => {
	if (plural("en", i?.count, {}) === "one") return `${i?.count} other reading`;
	return `${i?.count} other readings`;
};
/**
* | plural | output |
* | --- | --- |
* | "one" | "{count} other reading" |
* | * | "{count} other readings" |
*
* @param {Evidence_OthersInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var evidence_others = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_evidence_others(inputs);
});
// src/languages/compiled/messages/missing_primary.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Missing_PrimaryInputs */
var en_missing_primary = () => {
	return `No ministry, court, law or United Nations text that says this was found.`;
};
/**
* | output |
* | --- |
* | "No ministry, court, law or United Nations text that says this was found." |
*
* @param {Missing_PrimaryInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var missing_primary = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_missing_primary(inputs);
});
// src/languages/compiled/messages/missing_second.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Missing_SecondInputs */
var en_missing_second = () => {
	return `No second, independent source for this was found.`;
};
/**
* | output |
* | --- |
* | "No second, independent source for this was found." |
*
* @param {Missing_SecondInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var missing_second = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_missing_second(inputs);
});
// src/languages/compiled/messages/missing_beside_encyclopaedia.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Missing_Beside_EncyclopaediaInputs */
var en_missing_beside_encyclopaedia = () => {
	return `Only an encyclopaedia tells this; no second source was found.`;
};
/**
* | output |
* | --- |
* | "Only an encyclopaedia tells this; no second source was found." |
*
* @param {Missing_Beside_EncyclopaediaInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var missing_beside_encyclopaedia = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_missing_beside_encyclopaedia(inputs);
});
// src/languages/compiled/messages/archived_copy.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Archived_CopyInputs */
var en_archived_copy = () => {
	return `Archived copy`;
};
/**
* | output |
* | --- |
* | "Archived copy" |
*
* @param {Archived_CopyInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var archived_copy = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_archived_copy(inputs);
});
// src/reading/evidence/CopyLink.tsx
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
var import_jsx_runtime = require_jsx_runtime();
/** Copies the address of what is open. Where the browser refuses, the address is shown, selected. */
function CopyLink() {
	const view = useView();
	const [told, setTold] = (0, import_react.useState)(null);
	const [byHand, setByHand] = (0, import_react.useState)(null);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
			type: "button",
			className: "link",
			onClick: async () => {
				const address = addressForOthers(view.getState());
				const isCopied = await copyText(address, null);
				setTold(isCopied ? link_copied() : copy_failed());
				setByHand(isCopied ? null : address);
			},
			children: copy_link()
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
			role: "status",
			className: "evidence-quiet",
			children: told
		}),
		byHand && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
			readOnly: true,
			className: "evidence-address",
			"aria-label": address(),
			value: byHand,
			ref: (field) => field?.select()
		})
	] });
}
// src/reading/evidence/Reading.tsx
/** Another reading of what a claim says: how it bears on it, its sentence, its date, number and source. */
function Reading({ claim, relation }) {
	const view = useView();
	const { other, note } = relation;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
			className: "evidence-quiet",
			children: relationInWords(claim, relation)
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
			type: "button",
			className: "link",
			onClick: () => openEvidence(view, other.id),
			children: guardedSentence(other)
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(ReadingFacts, { claim: other }),
		note && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
			className: "evidence-note",
			children: note
		})
	] });
}
// src/reading/evidence/Dispute.tsx
/** That sources disagree, in a sentence; and all readings side by side when asked for. */
function Dispute({ claim, disputes }) {
	const [isOpen, setOpen] = (0, import_react.useState)(false);
	const [first] = disputes;
	if (!first) return null;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "evidence-dispute",
		"aria-label": sources_disagree(),
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", { children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("b", { children: `${sources_disagree()}.` }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: ` ${first.note ?? relationInWords(claim, first)} ` }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				className: "link",
				"aria-expanded": isOpen,
				onClick: () => setOpen(!isOpen),
				children: compare_readings({ count: disputes.length + 1 })
			})
		] }), isOpen && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("ul", {
			className: "evidence-readings",
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "evidence-quiet",
				children: this_reading()
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ReadingFacts, { claim })] }), disputes.map((relation) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Reading, {
				claim,
				relation
			}, relation.other.id))]
		})]
	});
}
// src/reading/evidence/PublicationCard.tsx
/** A publication that bears a sentence: who published what and when, where in it, whose word it gives. */
function PublicationCard({ publication: { source, evidence } }) {
	const flags = [...new Set(evidence.flatMap((each) => each.flags))];
	const isRead = source.read === "whole" || flags.includes("stored-copy");
	const date = source.date === void 0 ? "" : writeDate(source.date);
	const facts = [
		source.author,
		source.via,
		source.via?.includes(date) ? "" : date
	].filter(Boolean);
	const places = evidence.map(({ locator, attributedTo }) => attributedTo ? `${locator} · ${attributed_to({ who: attributedTo })}` : locator);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [
		/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
			className: "publication-head",
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("b", { children: source.publisher }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "evidence-quiet",
				children: sourceKindWord(source.kind)
			})]
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(SourceTitle, { source }) }),
		facts.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
			className: "evidence-quiet",
			children: facts.join(", ")
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
			className: "evidence-quiet",
			children: inTurn(places)
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
			className: "publication-foot",
			children: [
				flags.map((flag) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
					className: "publication-flag",
					children: flagWord(flag)
				}, flag)),
				!isRead && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
					className: "publication-flag",
					children: flagWord("stored-copy")
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Links, { source })
			]
		})
	] });
}
function Links({ source: { url, archive, title } }) {
	if (!url && !archive) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
		className: "evidence-quiet",
		children: no_address()
	});
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", {
		className: "publication-links",
		children: [archive && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("a", {
			href: archive,
			target: "_blank",
			rel: "noreferrer noopener",
			children: archived_copy()
		}), url && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("a", {
			href: url,
			target: "_blank",
			rel: "noreferrer noopener",
			title: url,
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: open_source() }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "visually-hidden",
				children: ` ${title}`
			})]
		})]
	});
}
// src/reading/evidence/Said.tsx
/** A claim's sentence in full, with its date. An account of violence is shown when asked for. */
function Said({ claim }) {
	const [isShown, setShown] = (0, import_react.useState)(!claim.contentNote);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
		className: "evidence-said",
		children: [isShown ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: claim.statement }) : /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
			type: "button",
			className: "link",
			onClick: () => setShown(true),
			children: guardedSentence(claim)
		}), claim.when !== void 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
			className: "evidence-quiet",
			children: ` ${writeDate(claim.when)}`
		})]
	});
}
// src/reading/evidence/WrongHere.tsx
/** Asks for a correction or a removal of a sentence: its id and the release go along, nothing else. */
function WrongHere({ claims }) {
	const [isOpen, setOpen] = (0, import_react.useState)(false);
	const text = wrong_report({
		claims: claims.map(({ id }) => id).join(", "),
		release
	});
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
		type: "button",
		className: "link",
		"aria-expanded": isOpen,
		onClick: () => setOpen(!isOpen),
		children: wrong_here()
	}), isOpen && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
		className: "wrong-here",
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ToCopy, { text })
	})] });
}
/** Where nobody has said who is to be written to: what to send, to be copied. */
function ToCopy({ text }) {
	const shown = (0, import_react.useRef)(null);
	const [told, setTold] = (0, import_react.useState)(null);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: wrong_copy_lead() }),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("pre", {
			ref: shown,
			children: text
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
			type: "button",
			className: "link",
			onClick: async () => {
				const isCopied = await copyText(text, shown.current);
				setTold(isCopied ? wrong_copied() : copy_failed());
			},
			children: copy()
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
			role: "status",
			className: "evidence-quiet",
			children: told
		})
	] });
}
// src/reading/evidence/EvidenceOf.tsx
/** What a sentence rests on: how strong it is, where sources disagree, each publication, what else is told. */
function EvidenceOf({ claims }) {
	const view = useView();
	const publications = publicationsOf(claims);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
			className: "evidence-strength",
			children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("b", { children: sources_in_chip({ count: publications.length }) })
		}),
		claims.map((claim) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(SentenceOf, { claim }, claim.id)),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", {
			className: "evidence-publications",
			children: publications.map((publication) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(PublicationCard, { publication }, `${publication.source.publisher} ${publication.source.title}`))
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
			className: "evidence-foot",
			children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					type: "button",
					className: "link",
					onClick: () => openTool(view, "cite"),
					children: cite_source()
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(CopyLink, {}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(WrongHere, { claims })
			]
		})
	] });
}
/** A claim in full: how sure it is, what disagrees with it, what editors noted, what else was read. */
function SentenceOf({ claim }) {
	const disputes = disputesOf(claim.id);
	const others = relationsOf(claim.id).filter(({ other }) => !disputes.some((dispute) => dispute.other.id === other.id));
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
		disputes.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Dispute, {
			claim,
			disputes
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Said, { claim }),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
			className: "evidence-quiet",
			children: confidenceWord(claim.confidence)
		}),
		claim.caveat && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
			className: "evidence-note",
			children: claim.caveat
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(NotFound, { claim }),
		others.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("details", {
			className: "evidence-others",
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("summary", { children: evidence_others({ count: others.length }) }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", {
				className: "evidence-readings",
				children: others.map((relation) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Reading, {
					claim,
					relation
				}, `${relation.kind} ${relation.other.id}`))
			})]
		})
	] });
}
var missingWords = {
	primary: missing_primary,
	second: missing_second,
	"beside-encyclopaedia": missing_beside_encyclopaedia
};
/** What was looked for beside the sources of a sentence, and not found. */
function NotFound({ claim }) {
	return missingSupport(claim).map((missing) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
		className: "evidence-quiet",
		children: missingWords[missing]()
	}, missing));
}
// src/reading/evidence/EvidencePopover.tsx
/** The evidence of the claim that the view has open, beside the mark of its sentence. */
function EvidencePopover() {
	const id = useViewState(({ claim }) => claim);
	return id === null ? null : /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Evidence, { id });
}
function Evidence({ id }) {
	const view = useView();
	const chip = useChip(id);
	const element = chip?.element ?? null;
	const hasCome = chip !== null && !isPressed(chip);
	(0, import_react.useEffect)(() => {
		if (hasCome) element?.scrollIntoView({ block: "center" });
	}, [element, hasCome]);
	const claim = atlas.claimById.get(id);
	const [first, ...rest] = chip && isPressed(chip) ? chip.claims.map(claimById) : claim ? [claim] : [];
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Popover, {
		label: evidence(),
		anchor: element,
		beside: element?.closest("aside, main") ?? null,
		onClose: () => closeEvidence(view),
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
			className: "evidence-popover",
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(CloseButton, {
				label: close_evidence(),
				onClick: () => closeEvidence(view)
			}), first ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(EvidenceOf, { claims: [first, ...rest] }) : /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: unknown_claim() })]
		})
	});
}
export { EvidencePopover };
