// node_modules/stringify-entities/lib/core.js
/**
* @typedef CoreOptions
* @property {ReadonlyArray<string>} [subset=[]]
*   Whether to only escape the given subset of characters.
* @property {boolean} [escapeOnly=false]
*   Whether to only escape possibly dangerous characters.
*   Those characters are `"`, `&`, `'`, `<`, `>`, and `` ` ``.
*
* @typedef FormatOptions
* @property {(code: number, next: number, options: CoreWithFormatOptions) => string} format
*   Format strategy.
*
* @typedef {CoreOptions & FormatOptions & import('./util/format-smart.js').FormatSmartOptions} CoreWithFormatOptions
*/
var defaultSubsetRegex = /["&'<>`]/g;
var surrogatePairsRegex = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
var controlCharactersRegex = /[\x01-\t\v\f\x0E-\x1F\x7F\x81\x8D\x8F\x90\x9D\xA0-\uFFFF]/g;
var regexEscapeRegex = /[|\\{}()[\]^$+*?.]/g;
/** @type {WeakMap<ReadonlyArray<string>, RegExp>} */
var subsetToRegexCache = /* @__PURE__ */ new WeakMap();
/**
* Encode certain characters in `value`.
*
* @param {string} value
* @param {CoreWithFormatOptions} options
* @returns {string}
*/
function core(value, options) {
	value = value.replace(options.subset ? charactersToExpressionCached(options.subset) : defaultSubsetRegex, basic);
	if (options.subset || options.escapeOnly) return value;
	return value.replace(surrogatePairsRegex, surrogate).replace(controlCharactersRegex, basic);
	/**
	* @param {string} pair
	* @param {number} index
	* @param {string} all
	*/
	function surrogate(pair, index, all) {
		return options.format((pair.charCodeAt(0) - 55296) * 1024 + pair.charCodeAt(1) - 56320 + 65536, all.charCodeAt(index + 2), options);
	}
	/**
	* @param {string} character
	* @param {number} index
	* @param {string} all
	*/
	function basic(character, index, all) {
		return options.format(character.charCodeAt(0), all.charCodeAt(index + 1), options);
	}
}
/**
* A wrapper function that caches the result of `charactersToExpression` with a WeakMap.
* This can improve performance when tooling calls `charactersToExpression` repeatedly
* with the same subset.
*
* @param {ReadonlyArray<string>} subset
* @returns {RegExp}
*/
function charactersToExpressionCached(subset) {
	let cached = subsetToRegexCache.get(subset);
	if (!cached) {
		cached = charactersToExpression(subset);
		subsetToRegexCache.set(subset, cached);
	}
	return cached;
}
/**
* @param {ReadonlyArray<string>} subset
* @returns {RegExp}
*/
function charactersToExpression(subset) {
	/** @type {Array<string>} */
	const groups = [];
	let index = -1;
	while (++index < subset.length) groups.push(subset[index].replace(regexEscapeRegex, "\\$&"));
	return new RegExp("(?:" + groups.join("|") + ")", "g");
}
// node_modules/stringify-entities/lib/util/format-basic.js
/**
* The smallest way to encode a character.
*
* @param {number} code
* @returns {string}
*/
function formatBasic(code) {
	return "&#x" + code.toString(16).toUpperCase() + ";";
}
// node_modules/stringify-entities/lib/index.js
/**
* @typedef {import('./core.js').CoreOptions & import('./util/format-smart.js').FormatSmartOptions} Options
* @typedef {import('./core.js').CoreOptions} LightOptions
*/
/**
* Encode special characters in `value` as hexadecimals.
*
* @param {string} value
*   Value to encode.
* @param {LightOptions} [options]
*   Configuration.
* @returns {string}
*   Encoded value.
*/
function stringifyEntitiesLight(value, options) {
	return core(value, Object.assign({ format: formatBasic }, options));
}
// node_modules/xast-util-to-xml/lib/util-escape.js
var noncharacter = /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g;
/**
* Escape a string.
*
* @param {string} value
*   Raw string.
* @param {Array<string>} subset
*   Characters to escape.
* @param {RegExp | null | undefined} [unsafe]
*   Regex to scope `subset` to (optional).
* @returns {string}
*   Escaped string.
*/
function escape(value, subset, unsafe) {
	const result = clean(value);
	return unsafe ? result.replace(unsafe, encode) : encode(result);
	/**
	* Actually escape characters.
	*
	* @param {string} value
	*   Raw value.
	* @returns {string}
	*   Copy of `value`, escaped.
	*/
	function encode(value) {
		return stringifyEntitiesLight(value, { subset });
	}
}
/**
* Remove non-characters.
*
* @param {string} value
*   Raw value.
* @returns {string}
*   Copy of `value` with non-characters removed.
*/
function clean(value) {
	return String(value || "").replace(noncharacter, "");
}
// node_modules/xast-util-to-xml/lib/cdata.js
/**
* @typedef {import('xast').Cdata} Cdata
*/
var unsafe$1 = /]]>/g;
var subset$3 = [">"];
/**
* Serialize a CDATA section.
*
* @param {Cdata} node
*   xast cdata node.
* @returns {string}
*   Serialized XML.
*/
function cdata(node) {
	return "<![CDATA[" + escape(node.value, subset$3, unsafe$1) + "]]>";
}
// node_modules/xast-util-to-xml/lib/comment.js
/**
* @typedef {import('xast').Comment} Comment
*/
/**
* Serialize a comment.
*
* @param {Comment} node
*   xast comment node.
* @returns {string}
*   Serialized XML.
*/
function comment(node) {
	return "<!--" + escape(node.value, ["-"]) + "-->";
}
// node_modules/xast-util-to-xml/lib/name.js
var subset$2 = [
	"	",
	"\n",
	" ",
	"\"",
	"&",
	"'",
	"/",
	"<",
	"=",
	">"
];
/**
* Encode a node name.
*
* @param {string} value
*   Raw name.
* @returns {string}
*   Escaped name.
*/
function name(value) {
	return escape(value, subset$2);
}
// node_modules/ccount/index.js
/**
* Count how often a character (or substring) is used in a string.
*
* @param {string} value
*   Value to search in.
* @param {string} character
*   Character (or substring) to look for.
* @return {number}
*   Number of times `character` occurred in `value`.
*/
function ccount(value, character) {
	const source = String(value);
	if (typeof character !== "string") throw new TypeError("Expected character");
	let count = 0;
	let index = source.indexOf(character);
	while (index !== -1) {
		count++;
		index = source.indexOf(character, index + character.length);
	}
	return count;
}
// node_modules/xast-util-to-xml/lib/value.js
/**
* @typedef {import('./index.js').State} State
*/
/**
* Serialize an attribute value.
*
* @param {string} value
*   Raw attribute value.
* @param {State} state
*   Info passed around about the current state.
* @returns {string}
*   Serialized attribute value.
*/
function value(value, state) {
	const result = String(value);
	let quote = state.options.quote || "\"";
	if (state.options.quoteSmart) {
		const other = quote === "\"" ? "'" : "\"";
		if (ccount(result, quote) > ccount(result, other)) quote = other;
	}
	return quote + escape(result, [
		"<",
		"&",
		quote
	]) + quote;
}
// node_modules/xast-util-to-xml/lib/doctype.js
/**
* @typedef {import('xast').Doctype} Doctype
* @typedef {import('./index.js').State} State
*/
/**
* Serialize a doctype.
*
* @param {Doctype} node
*   xast doctype node.
* @param {State} state
*   Info passed around about the current state.
* @returns {string}
*   Serialized XML.
*/
function doctype(node, state) {
	const nodeName = name(node.name);
	const pub = node.public;
	const sys = node.system;
	let result = "<!DOCTYPE";
	if (nodeName !== "") result += " " + nodeName;
	if (pub) result += " PUBLIC " + value(pub, state);
	else if (sys) result += " SYSTEM";
	if (sys) result += " " + value(sys, state);
	return result + ">";
}
// node_modules/xast-util-to-xml/lib/element.js
/**
* @typedef {import('xast').Element} Element
* @typedef {import('./index.js').State} State
*/
var own$1 = {}.hasOwnProperty;
/**
* Serialize an element.
*
* @param {Element} node
*   xast element node.
* @param {State} state
*   Info passed around about the current state.
* @returns {string}
*   Serialized XML.
*/
function element(node, state) {
	const nodeName = name(node.name);
	const content = all(node, state);
	const attributes = node.attributes || {};
	const close = content ? false : state.options.closeEmptyElements;
	/** @type {Array<string>} */
	const attrs = [];
	/** @type {string} */
	let key;
	for (key in attributes) if (own$1.call(attributes, key)) {
		const result = attributes[key];
		if (result !== null && result !== void 0) attrs.push(name(key) + "=" + value(result, state));
	}
	return "<" + nodeName + (attrs.length === 0 ? "" : " " + attrs.join(" ")) + (close ? (state.options.tightClose ? "" : " ") + "/" : "") + ">" + content + (close ? "" : "</" + nodeName + ">");
}
// node_modules/xast-util-to-xml/lib/instruction.js
/**
* @typedef {import('xast').Instruction} Instruction
*/
var unsafe = /\?>/g;
var subset$1 = [">"];
/**
* Serialize an instruction.
*
* @param {Instruction} node
*   xast instruction node.
* @returns {string}
*   Serialized XML.
*/
function instruction(node) {
	const nodeName = name(node.name) || "x";
	const result = escape(node.value, subset$1, unsafe);
	return "<?" + nodeName + (result ? " " + result : "") + "?>";
}
// node_modules/xast-util-to-xml/lib/text.js
/**
* @typedef {import('xast').Text} Text
* @typedef {import('../index.js').Raw} Raw
*/
var subset = ["&", "<"];
/**
* Serialize a text.
*
* @param {Raw | Text} node
*   xast text node (or raw).
* @returns {string}
*   Serialized XML.
*/
function text(node) {
	return escape(node.value, subset);
}
// node_modules/xast-util-to-xml/lib/raw.js
/**
* @typedef {import('../index.js').Raw} Raw
* @typedef {import('./index.js').State} State
*/
/**
* Serialize a (non-standard) raw.
*
* @param {Raw} node
*   xast raw node.
* @param {State} state
*   Info passed around about the current state.
* @returns {string}
*   Serialized XML.
*/
function raw(node, state) {
	return state.options.allowDangerousXml ? node.value : text(node);
}
// node_modules/xast-util-to-xml/lib/one.js
/**
* @typedef {import('xast').Nodes} Nodes
* @typedef {import('xast').Parents} Parents
* @typedef {import('xast').RootContent} RootContent
* @typedef {import('./index.js').State} State
*/
var own = {}.hasOwnProperty;
var handlers = {
	cdata,
	comment,
	doctype,
	element,
	instruction,
	raw,
	root: all,
	text
};
/**
* Serialize a node.
*
* @param {Nodes} node
*   xast node.
* @param {State} state
*   Info passed around about the current state.
* @returns {string}
*   Serialized XML.
*/
function one(node, state) {
	const type = node && node.type;
	if (!type) throw new Error("Expected node, not `" + node + "`");
	if (!own.call(handlers, type)) throw new Error("Cannot compile unknown node `" + type + "`");
	const handle = handlers[type];
	return handle(node, state);
}
/**
* Serialize all children of `parent`.
*
* @param {Parents} parent
*   xast parent node.
* @param {State} state
*   Info passed around about the current state.
* @returns {string}
*   Serialized XML.
*/
function all(parent, state) {
	/** @type {Array<RootContent>} */
	const children = parent && parent.children || [];
	let index = -1;
	/** @type {Array<string>} */
	const results = [];
	while (++index < children.length) results[index] = one(children[index], state);
	return results.join("");
}
// node_modules/xast-util-to-xml/lib/index.js
/**
* @typedef {import('xast').Literal} Literal
* @typedef {import('xast').Nodes} Nodes
*/
/**
* @typedef Options
*   Configuration.
* @property {boolean | null | undefined} [allowDangerousXml=false]
*   Allow `raw` nodes and insert them as raw XML (default: `false`).
*
*   When `false`, `Raw` nodes are encoded.
*
*   > ⚠️ **Danger**: only set this if you completely trust the content.
* @property {boolean | null | undefined} [closeEmptyElements=false]
*   Close elements without any content with slash (`/`) on the opening tag
*   instead of an end tag: `<circle />` instead of `<circle></circle>`
*   (default: `false`).
*
*   See `tightClose` to control whether a space is used before the slash.
* @property {Quote | null | undefined} [quote='"']
*   Preferred quote to use (default: `'"'`).
* @property {boolean | null | undefined} [quoteSmart=false]
*   Use the other quote if that results in less bytes (default: `false`).
* @property {boolean | null | undefined} [tightClose=false]
*   Do not use an extra space when closing self-closing elements: `<circle/>`
*   instead of `<circle />` (default: `false`).
*
*   > 👉 **Note**: only used if `closeEmptyElements: true`.
*
* @typedef {'"' | "'"} Quote
*   XML quotes for attribute values.
*
* @typedef State
*   Info passed around about the current state.
* @property {Options} options
*   Configuration.
*/
/**
* Serialize a xast tree to XML.
*
* @param {Array<Nodes> | Nodes} tree
*   xast node(s) to serialize.
* @param {Options | null | undefined} [options]
*   Configuration (optional).
* @returns {string}
*   Serialized XML.
*/
function toXml(tree, options) {
	/** @type {State} */
	const state = { options: options || {} };
	if (typeof state.options.quote === "string" && state.options.quote !== "\"" && state.options.quote !== "'") throw new Error("Invalid quote `" + state.options.quote + "`, expected `'` or `\"`");
	return one(Array.isArray(tree) ? {
		type: "root",
		children: tree
	} : tree, state);
}
// src/drawing/write-xml.ts
/** What XML cannot hold in any way of writing: most control characters, half pairs, non-characters. */
var unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/** A tree, or several, as XML that every parser takes, whatever its texts hold. */
function writeXml(tree) {
	return toXml(tree, { closeEmptyElements: true }).replace(unwritable, "").replaceAll("]]>", "]]&gt;");
}
export { writeXml as t };
