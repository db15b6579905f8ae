import { i as __toESM, n as __exportAll, t as __commonJSMin } from "./rolldown-runtime-BtDSRbSq.js";
// src/subject/places.ts
/**
* The places of the atlas. Ids are ISO 3166-1 alpha-2 codes; `EU` stands for Europe's other
* communities and `XX` for no single country.
*/
var recordIds = [
	"KP",
	"CN",
	"MN",
	"LA",
	"VN",
	"TH",
	"MM",
	"KH",
	"RU",
	"JP",
	"PH",
	"TW",
	"SG",
	"KR",
	"US",
	"CA",
	"GB",
	"DE",
	"EU"
];
/** States without a record of their own that claims mention; on the map they open `EU`, but for Australia. */
var otherPlaceIds = [
	"NL",
	"BE",
	"FR",
	"SE",
	"NO",
	"DK",
	"FI",
	"LU",
	"IE",
	"CH",
	"AU"
];
/**
* Generalised stations (see geo/anchors.ts for where each is drawn): a country, a capital, a city of
* over a million people, or a first-level province. Never a town near a border.
*/
var anchorIds = [
	"kp-country",
	"kp-pyongyang",
	"kp-north-hamgyong",
	"kp-ryanggang",
	"cn-beijing",
	"cn-shenyang",
	"cn-changchun",
	"cn-dalian",
	"cn-tianjin",
	"cn-qingdao",
	"cn-shandong",
	"cn-shanghai",
	"cn-ningbo",
	"cn-kunming",
	"cn-nanning",
	"cn-hong-kong",
	"cn-jilin",
	"cn-liaoning",
	"cn-guangxi",
	"cn-yunnan",
	"cn-inner-mongolia",
	"mn-ulaanbaatar",
	"vn-country",
	"vn-lang-son",
	"vn-quang-ninh",
	"vn-ha-tinh",
	"vn-hanoi",
	"vn-ho-chi-minh-city",
	"la-country",
	"la-oudomxay",
	"la-luang-namtha",
	"la-luang-prabang",
	"la-vientiane",
	"th-chiang-rai",
	"th-bueng-kan",
	"th-bangkok",
	"mm-shan",
	"kh-mondulkiri",
	"kh-phnom-penh",
	"ru-primorsky",
	"ru-khabarovsk",
	"ru-amur",
	"ru-kamchatka",
	"jp-aomori",
	"jp-fukui",
	"jp-ishikawa",
	"jp-country",
	"kr-seoul",
	"kr-incheon",
	"kr-gyeonggi",
	"kr-gangwon",
	"tw-country",
	"ph-manila",
	"sg-singapore",
	"us-country",
	"us-los-angeles",
	"ca-country",
	"gb-london",
	"de-berlin"
];
// src/subject/subject.ts
/** What the rest of the house must know of this subject before it has read a claim. */
var subject = {
	years: {
		first: 1987,
		last: 2025,
		close: 1995
	},
	home: [
		94,
		10,
		145,
		50
	],
	extents: {
		RU: [
			112,
			41,
			162,
			61
		],
		EU: [
			-10,
			42,
			30,
			66
		],
		US: [
			-125,
			25,
			-67,
			49
		],
		CA: [
			-138,
			42,
			-54,
			68
		],
		KR: [
			124.5,
			33.5,
			131,
			39
		],
		JP: [
			128,
			31,
			146,
			45.5
		]
	},
	origins: ["KP"],
	within: ["KP", "CN"],
	destination: "KR",
	usualRoute: "laos-thailand",
	seaward: [130, 25],
	groups: { EU: otherPlaceIds.filter((place) => place !== "AU") },
	nowhere: "XX",
	borderRivers: [["CN", "KP"], ["KP", "RU"]],
	officeFamilies: { "ministry-of-unification": 4 },
	split: ["women", "men"],
	firstSeries: "arrivals",
	listedMeasures: ["refugees", "asylum-seekers"],
	leadingMeasures: [
		{
			measure: "arrivals-cumulative",
			as: "newest"
		},
		{
			measure: "refugee-admissions-cumulative",
			as: "newest"
		},
		{
			measure: "resettled-cumulative",
			as: "newest"
		},
		{
			measure: "population-estimate",
			as: "range"
		},
		{
			measure: "transits",
			as: "range"
		},
		{
			measure: "refugees",
			as: "newest"
		}
	],
	slug: "long-way-south",
	fileName: "the-long-way-south"
};
// \0virtual:geography
var basemapUrl = new URL("basemap-cdT5paVV.json", import.meta.url).href;
var routesUrl = new URL("routes-BUiyDks6.json", import.meta.url).href;
var stationsUrl = new URL("stations-OcX6kbjv.json", import.meta.url).href;
var closeUpUrl = new URL("close-up-zl_h4gIH.json", import.meta.url).href;
var DEFAULT_CONFIG = {
	lang: void 0,
	message: void 0,
	abortEarly: void 0,
	abortPipeEarly: void 0
};
/**
* Returns the global configuration.
*
* @param config The config to merge.
*
* @returns The configuration.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalConfig(config$1) {
	if (!config$1 && true) return DEFAULT_CONFIG;
	return {
		lang: config$1?.lang ?? void 0,
		message: config$1?.message,
		abortEarly: config$1?.abortEarly ?? void 0,
		abortPipeEarly: config$1?.abortPipeEarly ?? void 0
	};
}
/**
* Stringifies an unknown input to a literal or type string.
*
* @param input The unknown input.
*
* @returns A literal or type string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _stringify(input) {
	const type = typeof input;
	if (type === "string") return `"${input}"`;
	if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
	if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
	return type;
}
/**
* Adds an issue to the dataset.
*
* @param context The issue context.
* @param label The issue label.
* @param dataset The input dataset.
* @param config The configuration.
* @param other The optional props.
*
* @internal
*/
function _addIssue(context, label, dataset, config$1, other) {
	const input = other && "input" in other ? other.input : dataset.value;
	const expected = other?.expected ?? context.expects ?? null;
	const received = other?.received ?? /* @__PURE__ */ _stringify(input);
	const issue = {
		kind: context.kind,
		type: context.type,
		input,
		expected,
		received,
		message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
		requirement: context.requirement,
		path: other?.path,
		issues: other?.issues,
		lang: config$1.lang,
		abortEarly: config$1.abortEarly,
		abortPipeEarly: config$1.abortPipeEarly
	};
	const isSchema = context.kind === "schema";
	const message$1 = other?.message ?? context.message ?? (context.reference, issue.lang, void 0) ?? (isSchema ? (issue.lang, void 0) : null) ?? config$1.message ?? (issue.lang, void 0);
	if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
	if (isSchema) dataset.typed = false;
	if (dataset.issues) dataset.issues.push(issue);
	else dataset.issues = [issue];
}
/**
* Compares two values using the SameValueZero algorithm, which treats `NaN`
* as equal to itself unlike `===`.
*
* @param value1 The first value.
* @param value2 The second value.
*
* @returns Whether the values are equal.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isSameValueZero(value1, value2) {
	return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}
/**
* Disallows inherited object properties and prevents object prototype
* pollution by disallowing certain keys.
*
* @param object The object to check.
* @param key The key to check.
*
* @returns Whether the key is allowed.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValidObjectKey(object$1, key) {
	return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}
/**
* Joins multiple `expects` values with the given separator.
*
* @param values The `expects` values.
* @param separator The separator.
*
* @returns The joined `expects` property.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _joinExpects(values$1, separator) {
	const list = [...new Set(values$1)];
	if (list.length > 1) return `(${list.join(` ${separator} `)})`;
	return list[0] ?? "never";
}
/**
* Eagerly creates and attaches the Standard Schema properties of a schema.
*
* Hint: The contextual `this` type includes the standard properties that are
* attached before the schema is returned.
*
* @param schema The schema to attach standard properties to.
*
* @returns The schema with standard properties attached.
*
* @internal
*/
function _standardSchema(schema) {
	schema["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
	};
	return schema;
}
/**
* A Valibot error with useful information.
*/
var ValiError = class extends Error {
	/**
	* Creates a Valibot error with useful information.
	*
	* @param issues The error issues.
	*/
	constructor(issues) {
		super(issues[0].message);
		this.name = "ValiError";
		this.issues = issues;
	}
};
/* @__NO_SIDE_EFFECTS__ */
function check(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: check,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function integer(message$1) {
	return {
		kind: "validation",
		type: "integer",
		reference: integer,
		async: false,
		expects: null,
		requirement: Number.isInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function maxLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_length",
		reference: maxLength,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function maxValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_value",
		reference: maxValue,
		async: false,
		expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function minValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_value",
		reference: minValue,
		async: false,
		expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function nonEmpty(message$1) {
	return {
		kind: "validation",
		type: "non_empty",
		reference: nonEmpty,
		async: false,
		expects: "!0",
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length === 0) _addIssue(this, "length", dataset, config$1, { received: "0" });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function regex(requirement, message$1) {
	return {
		kind: "validation",
		type: "regex",
		reference: regex,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
			return dataset;
		}
	};
}
/**
* Creates a custom transformation action.
*
* @param operation The transformation operation.
*
* @returns A transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function transform(operation) {
	return {
		kind: "transformation",
		type: "transform",
		reference: transform,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = this.operation(dataset.value);
			return dataset;
		}
	};
}
var ABORT_EARLY_CONFIG = { abortEarly: true };
/**
* Returns the fallback value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The output dataset if available.
* @param config The config if available.
*
* @returns The fallback value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallback(schema, dataset, config$1) {
	return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
/**
* Returns the default value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The input dataset if available.
* @param config The config if available.
*
* @returns The default value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefault(schema, dataset, config$1) {
	return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}
/* @__NO_SIDE_EFFECTS__ */
function array(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: array,
		expects: "Array",
		async: false,
		item,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function boolean(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "boolean",
		reference: boolean,
		expects: "boolean",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "boolean") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function custom(check$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "custom",
		reference: custom,
		expects: "unknown",
		async: false,
		check: check$1,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.check(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function literal(literal_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "literal",
		reference: literal,
		expects: /* @__PURE__ */ _stringify(literal_),
		async: false,
		literal: literal_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function number(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "number",
		reference: number,
		expects: "number",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function object$2(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: object$2,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function optional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optional,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function picklist(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "picklist",
		reference: picklist,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function record(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: record,
		expects: "Object",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
					const entryValue = input[entryKey];
					const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function strictTuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_tuple",
		reference: strictTuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!(dataset.issues && config$1.abortEarly) && this.items.length < input.length) _addIssue(this, "type", dataset, config$1, {
					input: input[this.items.length],
					expected: "never",
					path: [{
						type: "array",
						origin: "value",
						input,
						key: this.items.length,
						value: input[this.items.length]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function string(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "string",
		reference: string,
		expects: "string",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "string") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/**
* Creates a unknown schema.
*
* @returns A unknown schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function unknown() {
	return _standardSchema({
		kind: "schema",
		type: "unknown",
		reference: unknown,
		expects: "unknown",
		async: false,
		"~run"(dataset) {
			dataset.typed = true;
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function variant(key, options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "variant",
		reference: variant,
		expects: "Object",
		async: false,
		key,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				let outputDataset;
				let maxDiscriminatorPriority = 0;
				let invalidDiscriminatorKey = this.key;
				let expectedDiscriminators = [];
				const parseOptions = (variant$1, allKeys) => {
					for (const schema of variant$1.options) {
						if (schema.type === "variant") parseOptions(schema, new Set(allKeys).add(schema.key));
						else {
							let keysAreValid = true;
							let currentPriority = 0;
							for (const currentKey of allKeys) {
								const discriminatorSchema = schema.entries[currentKey];
								if (currentKey in input ? discriminatorSchema["~run"]({
									typed: false,
									value: input[currentKey]
								}, ABORT_EARLY_CONFIG).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
									keysAreValid = false;
									if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
										maxDiscriminatorPriority = currentPriority;
										invalidDiscriminatorKey = currentKey;
										expectedDiscriminators = [];
									}
									if (invalidDiscriminatorKey === currentKey) expectedDiscriminators.push(schema.entries[currentKey].expects);
									break;
								}
								currentPriority++;
							}
							if (keysAreValid) {
								const optionDataset = schema["~run"]({ value: input }, config$1);
								if (!outputDataset || !outputDataset.typed && optionDataset.typed) outputDataset = optionDataset;
							}
						}
						if (outputDataset && !outputDataset.issues) break;
					}
				};
				parseOptions(this, /* @__PURE__ */ new Set([this.key]));
				if (outputDataset) return outputDataset;
				_addIssue(this, "type", dataset, config$1, {
					input: input[invalidDiscriminatorKey],
					expected: /* @__PURE__ */ _joinExpects(expectedDiscriminators, "|"),
					path: [{
						type: "object",
						origin: "value",
						input,
						key: invalidDiscriminatorKey,
						value: input[invalidDiscriminatorKey]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parsed input.
*/
function parse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	if (dataset.issues) throw new ValiError(dataset.issues);
	return dataset.value;
}
/* @__NO_SIDE_EFFECTS__ */
function pipe(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		"~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
function safeParse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}
// \0virtual:outline
var _virtual_outline_exports = /* @__PURE__ */ __exportAll({
	dataDate: () => dataDate$1,
	dates: () => dates,
	entries: () => entries$1,
	events: () => events$1,
	records: () => records$1,
	release: () => release$1,
	routes: () => routes$1,
	storyTitles: () => storyTitles$1,
	topics: () => topics$1,
	waterNames: () => waterNames$1
});
var records$1 = [
	{
		"id": "KP",
		"name": "North Korea",
		"roles": ["origin"],
		"stances": [{
			"period": "../2024",
			"stance": "none-known"
		}]
	},
	{
		"id": "CN",
		"name": "China",
		"roles": ["transit", "destination"],
		"stances": [{
			"period": "1990~/1996~",
			"stance": "lets-pass"
		}, {
			"period": "1997~/..",
			"stance": "returns"
		}]
	},
	{
		"id": "MN",
		"name": "Mongolia",
		"roles": ["transit"],
		"stances": [{
			"period": "2000/2024",
			"stance": "sends-to-south"
		}]
	},
	{
		"id": "VN",
		"name": "Vietnam",
		"roles": ["transit"],
		"stances": [{
			"period": "1997/2004-07",
			"stance": "arrests-varies"
		}, {
			"period": "2004-08/2020",
			"stance": "arrests-varies"
		}]
	},
	{
		"id": "LA",
		"name": "Laos",
		"roles": ["transit"],
		"stances": [
			{
				"period": "../2013-04",
				"stance": "lets-pass"
			},
			{
				"period": "2013-05/2014",
				"stance": "arrests-varies"
			},
			{
				"period": "2015/..",
				"stance": "none-known"
			}
		]
	},
	{
		"id": "MM",
		"name": "Myanmar",
		"roles": ["transit"],
		"stances": [{
			"period": "2008/2009",
			"stance": "arrests-varies"
		}]
	},
	{
		"id": "TH",
		"name": "Thailand",
		"roles": ["transit"],
		"stances": [{
			"period": "../2024",
			"stance": "sends-to-south"
		}]
	},
	{
		"id": "KH",
		"name": "Cambodia",
		"roles": ["transit"],
		"stances": [{
			"period": "2004",
			"stance": "arrests-varies"
		}, {
			"period": "2006/2011",
			"stance": "sends-to-south"
		}]
	},
	{
		"id": "RU",
		"name": "Russia",
		"roles": ["transit", "destination"],
		"stances": [
			{
				"period": "1994/1995",
				"stance": "lets-pass"
			},
			{
				"period": "2000/2001",
				"stance": "returns"
			},
			{
				"period": "2004/2012",
				"stance": "lets-pass"
			},
			{
				"period": "2013/2025",
				"stance": "arrests-varies"
			}
		]
	},
	{
		"id": "JP",
		"name": "Japan",
		"roles": ["transit", "destination"],
		"stances": [{
			"period": "1987/2011",
			"stance": "sends-to-south"
		}, {
			"period": "2012/2024",
			"stance": "resettles"
		}]
	},
	{
		"id": "PH",
		"name": "Philippines",
		"roles": ["transit"],
		"stances": [{
			"period": "1997/2011",
			"stance": "lets-pass"
		}]
	},
	{
		"id": "SG",
		"name": "Singapore",
		"roles": ["transit"],
		"stances": [{
			"period": "2001/2009",
			"stance": "lets-pass"
		}, {
			"period": "2010/2025",
			"stance": "none-known"
		}]
	},
	{
		"id": "TW",
		"name": "Taiwan",
		"roles": ["transit"],
		"stances": [{
			"period": "1987",
			"stance": "lets-pass"
		}, {
			"period": "1988/..",
			"stance": "none-known"
		}]
	},
	{
		"id": "KR",
		"name": "South Korea",
		"roles": ["destination"],
		"stances": [{
			"period": "1962/1997",
			"stance": "resettles"
		}, {
			"period": "1997/2025",
			"stance": "resettles"
		}]
	},
	{
		"id": "US",
		"name": "United States",
		"roles": ["destination"],
		"stances": [{
			"period": "2004/2022",
			"stance": "resettles"
		}]
	},
	{
		"id": "CA",
		"name": "Canada",
		"roles": ["destination"],
		"stances": [{
			"period": "2006/2012",
			"stance": "resettles"
		}, {
			"period": "2013/..",
			"stance": "sends-to-south"
		}]
	},
	{
		"id": "GB",
		"name": "United Kingdom",
		"roles": ["destination"],
		"stances": [{
			"period": "2004/2008",
			"stance": "resettles"
		}, {
			"period": "2009/2025",
			"stance": "sends-to-south"
		}]
	},
	{
		"id": "DE",
		"name": "Germany",
		"roles": ["destination"],
		"stances": [{
			"period": "1995/2004",
			"stance": "resettles"
		}, {
			"period": "2005/2020",
			"stance": "sends-to-south"
		}]
	},
	{
		"id": "EU",
		"name": "Europe’s other communities",
		"roles": ["destination"],
		"stances": [{
			"period": "2007/2012",
			"stance": "resettles"
		}, {
			"period": "2013/2022",
			"stance": "sends-to-south"
		}]
	}
];
var routes$1 = [
	{
		"id": "laos-thailand",
		"name": "Through Laos to Thailand",
		"label": "Laos and Thailand",
		"legs": [
			{
				"from": "kp-country",
				"to": "cn-jilin",
				"means": "on foot",
				"period": "1995~/..",
				"fades": {
					"from": 2020,
					"claim": "kp-border-closed-2020"
				},
				"crosses": ["KP", "CN"],
				"claims": [
					"xx-route-jilin-liaoning",
					"cn-enok-tens-of-thousands",
					"kp-ryanggang-nearly-impossible-2025"
				]
			},
			{
				"from": "cn-jilin",
				"to": "cn-kunming",
				"means": "by road and rail",
				"period": "2004/..",
				"crosses": ["CN"],
				"claims": [
					"cn-2014-way-by-kunming",
					"cn-detained-2017-41",
					"mm-2004-six",
					"th-2005-five-hundred",
					"cn-enok-journey"
				]
			},
			{
				"from": "cn-kunming",
				"to": "la-oudomxay",
				"means": "by road",
				"period": "2004/..",
				"crosses": ["CN", "LA"],
				"claims": [
					"cn-2014-way-by-kunming",
					"cn-2014-yunnan",
					"la-2013-nine",
					"th-2005-five-hundred",
					"vn-2004-routes-moved",
					"la-2014-six"
				]
			},
			{
				"from": "la-oudomxay",
				"to": "th-chiang-rai",
				"means": "by road",
				"period": "2004/..",
				"crosses": ["LA", "TH"],
				"claims": [
					"th-route-chiang-rai-bangkok",
					"la-2013-nine",
					"th-2005-five-hundred",
					"th-2007-ninety-percent",
					"vn-2004-routes-moved",
					"la-2014-six-released"
				]
			},
			{
				"from": "la-oudomxay",
				"to": "la-vientiane",
				"means": "by road",
				"period": "2013",
				"crosses": ["LA"],
				"claims": ["la-2013-nine", "la-2013-twenty"]
			},
			{
				"from": "th-chiang-rai",
				"to": "th-bangkok",
				"means": "by road",
				"period": "2004/..",
				"crosses": ["TH"],
				"claims": [
					"th-route-chiang-rai-bangkok",
					"th-2008-eight",
					"th-policy"
				]
			},
			{
				"from": "th-bangkok",
				"to": "kr-seoul",
				"means": "by air",
				"period": "2004/..",
				"crosses": ["TH", "KR"],
				"claims": [
					"th-route-bangkok-seoul",
					"th-2006-bangkok-175",
					"xx-route-southeast-asia",
					"th-policy"
				]
			},
			{
				"from": "la-vientiane",
				"to": "kr-seoul",
				"means": "by air",
				"period": "2013",
				"crosses": ["LA", "KR"],
				"claims": ["la-2013-twenty"]
			}
		],
		"history": [
			"th-2003-08-five-women",
			"vn-2004-routes-moved",
			"th-2005-five-hundred",
			"th-arrivals-2004-11",
			"la-2006-ten",
			"th-2006-bangkok-175",
			"mn-route-closed-2007",
			"la-policy-before-2013",
			"la-2013-nine",
			"la-2013-law",
			"la-2013-twenty",
			"cn-2014-yunnan",
			"la-2014-six-released",
			"th-arrivals-2016-17",
			"th-2018-eight"
		]
	},
	{
		"id": "myanmar-thailand",
		"name": "Through Myanmar to Thailand",
		"label": "Myanmar",
		"legs": [
			{
				"from": "kp-country",
				"to": "cn-liaoning",
				"means": "on foot",
				"period": "1995~/..",
				"fades": {
					"from": 2020,
					"claim": "kp-border-closed-2020"
				},
				"crosses": ["KP", "CN"],
				"claims": ["xx-route-jilin-liaoning", "cn-enok-tens-of-thousands"]
			},
			{
				"from": "cn-liaoning",
				"to": "cn-yunnan",
				"means": "by road and rail",
				"period": "2004/2008",
				"crosses": ["CN"],
				"claims": ["mm-2004-six"]
			},
			{
				"from": "cn-yunnan",
				"to": "mm-shan",
				"means": "by road",
				"period": "2004/2008",
				"crosses": ["CN", "MM"],
				"claims": ["mm-2004-six", "mm-2008-destination"]
			},
			{
				"from": "mm-shan",
				"to": "th-chiang-rai",
				"means": "by road",
				"period": "2008/2009",
				"crosses": ["MM", "TH"],
				"claims": [
					"mm-2008",
					"mm-2008-no-trial",
					"mm-2008-sent-to-thailand"
				]
			},
			{
				"from": "th-chiang-rai",
				"to": "th-bangkok",
				"means": "by road",
				"period": "2008/2009",
				"crosses": ["TH"],
				"claims": [
					"mm-2008-no-trial",
					"mm-2009-nineteen-seoul",
					"th-route-chiang-rai-bangkok"
				]
			},
			{
				"from": "th-bangkok",
				"to": "kr-seoul",
				"means": "by air",
				"period": "2009",
				"crosses": ["TH", "KR"],
				"claims": [
					"mm-2009-nineteen-seoul",
					"th-2009-january",
					"th-route-bangkok-seoul"
				]
			}
		],
		"history": [
			"mm-2004-six",
			"mm-2008",
			"mm-2008-destination",
			"mm-2008-sent-to-thailand",
			"mm-2009-nineteen-seoul",
			"mm-policy-unsympathetic-2011"
		]
	},
	{
		"id": "vietnam",
		"name": "Through Vietnam",
		"label": "Vietnam",
		"legs": [
			{
				"from": "kp-country",
				"to": "cn-jilin",
				"means": "on foot",
				"period": "1995~/..",
				"fades": {
					"from": 2020,
					"claim": "kp-border-closed-2020"
				},
				"crosses": ["KP", "CN"],
				"claims": [
					"xx-route-jilin-liaoning",
					"cn-enok-tens-of-thousands",
					"kp-ryanggang-nearly-impossible-2025"
				]
			},
			{
				"from": "cn-jilin",
				"to": "cn-guangxi",
				"means": "by road and rail",
				"period": "1997/..",
				"crosses": ["CN"],
				"claims": [
					"cn-2025-places-of-detention",
					"xx-route-jilin-liaoning",
					"vn-route-from-china",
					"vn-1997-thirteen",
					"vn-2015-nine"
				]
			},
			{
				"from": "cn-guangxi",
				"to": "vn-country",
				"means": "by road",
				"period": "1997/2019",
				"crosses": ["CN", "VN"],
				"claims": [
					"cn-2009-five-of-fourteen",
					"vn-route-from-china",
					"vn-1997-thirteen",
					"vn-2015-nine",
					"vn-2019-11-fourteen",
					"th-2019-thirteen"
				]
			},
			{
				"from": "vn-country",
				"to": "la-country",
				"means": "by road",
				"period": "2017/2019",
				"crosses": ["VN", "LA"],
				"claims": [
					"xx-route-southeast-asia",
					"th-2019-thirteen",
					"vn-2019-11-fourteen"
				]
			},
			{
				"from": "la-country",
				"to": "th-bueng-kan",
				"means": "by road",
				"period": "2017/2019",
				"crosses": ["LA", "TH"],
				"claims": [
					"th-route-north-east",
					"th-2019-thirteen",
					"xx-route-southeast-asia"
				]
			},
			{
				"from": "th-bueng-kan",
				"to": "th-bangkok",
				"means": "by road",
				"period": "2017/2019",
				"crosses": ["TH"],
				"claims": ["th-route-north-east", "th-2019-thirteen"]
			},
			{
				"from": "th-bangkok",
				"to": "kr-seoul",
				"means": "by air",
				"period": "2017/2019",
				"crosses": ["TH", "KR"],
				"claims": [
					"xx-route-southeast-asia",
					"th-2019-thirteen",
					"th-route-bangkok-seoul"
				]
			},
			{
				"from": "cn-guangxi",
				"to": "vn-hanoi",
				"means": "by road",
				"period": "1997/2009",
				"crosses": ["CN", "VN"],
				"claims": [
					"cn-2009-five-of-fourteen",
					"vn-1997-thirteen",
					"vn-2009-danish-nine",
					"vn-embassies-2004-2009"
				]
			},
			{
				"from": "vn-hanoi",
				"to": "sg-singapore",
				"means": "by air",
				"period": "2009",
				"crosses": ["VN", "SG"],
				"claims": ["vn-2009-danish-nine", "sg-2009-transit"]
			},
			{
				"from": "sg-singapore",
				"to": "kr-seoul",
				"means": "by air",
				"period": "2009",
				"crosses": ["SG", "KR"],
				"claims": ["vn-2009-danish-nine", "sg-2009-transit"]
			},
			{
				"from": "vn-country",
				"to": "vn-ho-chi-minh-city",
				"means": "by road",
				"period": "2004",
				"crosses": ["VN"],
				"claims": [
					"vn-2004-gathering",
					"vn-2004-airlift",
					"vn-2004-five-deported"
				]
			},
			{
				"from": "vn-ho-chi-minh-city",
				"to": "kr-seoul",
				"means": "by air",
				"period": "2004",
				"crosses": ["VN", "KR"],
				"claims": ["vn-2004-airlift"]
			}
		],
		"history": [
			"vn-1997-thirteen",
			"vn-2002-seventeen-deported",
			"vn-2004-airlift",
			"vn-2004-five-august",
			"vn-2004-tightening",
			"vn-2004-routes-moved",
			"vn-policy-tolerated-2006",
			"vn-2009-danish-nine",
			"vn-2012-activist-arrested",
			"vn-2015-nine",
			"xx-route-southeast-asia",
			"vn-2019-april",
			"vn-2019-11-fourteen",
			"vn-2019-11",
			"th-2019-thirteen"
		]
	},
	{
		"id": "vietnam-cambodia",
		"name": "Through Vietnam and Cambodia",
		"label": "Cambodia",
		"legs": [
			{
				"from": "kp-country",
				"to": "cn-liaoning",
				"means": "on foot",
				"period": "1995~/..",
				"fades": {
					"from": 2020,
					"claim": "kp-border-closed-2020"
				},
				"crosses": ["KP", "CN"],
				"claims": ["xx-route-jilin-liaoning", "cn-enok-tens-of-thousands"]
			},
			{
				"from": "cn-liaoning",
				"to": "cn-guangxi",
				"means": "by road and rail",
				"period": "2004/2014",
				"crosses": ["CN"],
				"claims": [
					"cn-2025-places-of-detention",
					"xx-route-jilin-liaoning",
					"vn-route-from-china",
					"kh-2004-seven"
				]
			},
			{
				"from": "cn-guangxi",
				"to": "vn-country",
				"means": "by road",
				"period": "2004/2014",
				"crosses": ["CN", "VN"],
				"claims": [
					"kh-2004-seven",
					"kh-arrest-seven",
					"vn-route-from-china",
					"mn-route-closed-2007"
				]
			},
			{
				"from": "vn-country",
				"to": "kh-phnom-penh",
				"means": "by road",
				"period": "2004/2014",
				"crosses": ["VN", "KH"],
				"claims": ["kh-2004-seven", "kh-arrest-seven"]
			},
			{
				"from": "kh-phnom-penh",
				"to": "th-bangkok",
				"means": "by road",
				"period": "2007/2014",
				"crosses": ["KH", "TH"],
				"claims": [
					"mn-route-closed-2007",
					"kh-policy-moved-on",
					"th-policy"
				]
			},
			{
				"from": "th-bangkok",
				"to": "kr-seoul",
				"means": "by air",
				"period": "2007/2014",
				"crosses": ["TH", "KR"],
				"claims": ["th-route-bangkok-seoul", "th-policy"]
			}
		],
		"history": [
			"kh-2004-seven",
			"kh-2006-mondulkiri",
			"kh-policy-moved-on",
			"kh-policy-announced-deportations",
			"mn-route-closed-2007"
		]
	},
	{
		"id": "mongolia",
		"name": "Across the Gobi to Mongolia",
		"label": "Mongolia",
		"legs": [
			{
				"from": "kp-country",
				"to": "cn-jilin",
				"means": "on foot",
				"period": "1995~/..",
				"fades": {
					"from": 2020,
					"claim": "kp-border-closed-2020"
				},
				"crosses": ["KP", "CN"],
				"claims": [
					"xx-route-jilin-liaoning",
					"cn-enok-tens-of-thousands",
					"kp-ryanggang-nearly-impossible-2025"
				]
			},
			{
				"from": "cn-jilin",
				"to": "cn-inner-mongolia",
				"means": "by road and rail",
				"period": "2000/2023",
				"fades": {
					"from": 2007,
					"claim": "mn-route-closed-2007"
				},
				"crosses": ["CN"],
				"claims": ["mn-route-inner-mongolia", "xx-route-jilin-liaoning"]
			},
			{
				"from": "cn-inner-mongolia",
				"to": "mn-ulaanbaatar",
				"means": "by road",
				"period": "2000/2023",
				"fades": {
					"from": 2007,
					"claim": "mn-route-closed-2007"
				},
				"crosses": ["CN", "MN"],
				"claims": [
					"mn-route-inner-mongolia",
					"mn-2004-five-from-vietnam",
					"mn-2000-two-families",
					"mn-2023-four-detained"
				]
			},
			{
				"from": "mn-ulaanbaatar",
				"to": "kr-seoul",
				"means": "by air",
				"period": "2000/2023",
				"fades": {
					"from": 2007,
					"claim": "mn-route-closed-2007"
				},
				"crosses": ["MN", "KR"],
				"claims": [
					"mn-policy-sent-to-south",
					"mn-2001-arrested",
					"mn-2004-minister",
					"mn-policy-un-2007",
					"mn-2023-rare-notice"
				]
			},
			{
				"from": "cn-beijing",
				"to": "cn-inner-mongolia",
				"means": "by road and rail",
				"period": "../2015",
				"fades": {
					"from": 2007,
					"claim": "mn-route-closed-2007"
				},
				"crosses": ["CN"],
				"claims": ["mn-route-memoirs"]
			}
		],
		"history": [
			"mn-2000-two-families",
			"mn-2001-arrested",
			"mn-2004-minister",
			"mn-2004-five-from-vietnam",
			"mn-2006-fewer",
			"mn-route-closed-2007",
			"mn-policy-un-2007",
			"mn-passage-100-a-year",
			"mn-route-less-common",
			"mn-2023-four-detained"
		]
	},
	{
		"id": "missions",
		"name": "Through embassies in China, or Hong Kong",
		"label": "Embassies",
		"legs": [
			{
				"from": "kp-country",
				"to": "cn-beijing",
				"means": "by road and rail",
				"period": "2001/2005",
				"crosses": ["KP", "CN"],
				"claims": [
					"xx-work-dear-leader",
					"cn-2002-spanish-embassy",
					"cn-2003-consulate-500"
				]
			},
			{
				"from": "cn-dalian",
				"to": "cn-beijing",
				"means": "by road and rail",
				"period": "2001",
				"crosses": ["CN"],
				"claims": ["cn-2001-family-dalian", "cn-2001-unhcr-beijing"]
			},
			{
				"from": "cn-beijing",
				"to": "ph-manila",
				"means": "by air",
				"period": "1997/2005",
				"crosses": ["CN", "PH"],
				"claims": [
					"cn-2002-spanish-embassy",
					"ph-cable-500-a-year",
					"ph-1997-hwang"
				]
			},
			{
				"from": "cn-shenyang",
				"to": "ph-manila",
				"means": "by air",
				"period": "2002",
				"crosses": ["CN", "PH"],
				"claims": ["cn-2002-shenyang"]
			},
			{
				"from": "ph-manila",
				"to": "kr-seoul",
				"means": "by air",
				"period": "1997/2005",
				"crosses": ["PH", "KR"],
				"claims": [
					"ph-cable-500-a-year",
					"cn-2002-spanish-embassy",
					"ph-2002-manila-25"
				]
			},
			{
				"from": "cn-beijing",
				"to": "sg-singapore",
				"means": "by air",
				"period": "2001",
				"crosses": ["CN", "SG"],
				"claims": ["sg-2001-transit"]
			},
			{
				"from": "sg-singapore",
				"to": "ph-manila",
				"means": "by air",
				"period": "2001",
				"crosses": ["SG", "PH"],
				"claims": ["sg-2001-transit"]
			},
			{
				"from": "kp-country",
				"to": "cn-hong-kong",
				"means": "by road and rail",
				"period": "1996",
				"crosses": ["KP", "CN"],
				"claims": ["cn-hk-1996-family"]
			},
			{
				"from": "cn-hong-kong",
				"to": "kr-seoul",
				"means": "by air",
				"period": "1996/1997",
				"crosses": ["CN", "KR"],
				"claims": ["cn-hk-1996-family", "cn-hk-1997-eleven"]
			}
		],
		"history": [
			"cn-hk-1996-family",
			"ph-1997-hwang",
			"cn-hk-1997-eleven",
			"cn-2001-unhcr-beijing",
			"sg-2001-transit",
			"cn-2002-spanish-embassy",
			"cn-2002-shenyang",
			"cn-2002-beijing-rok",
			"cn-2002-06-24-left",
			"cn-2003-third-missions-88",
			"cn-2003-consulate-500",
			"cn-2004-canada-44",
			"ph-cable-500-a-year",
			"cn-2005-shandong-school",
			"cn-2009-exit-stop",
			"ph-transit-past",
			"cn-consulate-shenyang",
			"cn-2012-missions-emptied"
		]
	},
	{
		"id": "russia",
		"name": "By Russia’s Far East",
		"label": "Russia",
		"legs": [{
			"from": "kp-north-hamgyong",
			"to": "ru-primorsky",
			"means": "on foot",
			"period": "../2024",
			"crosses": ["KP", "RU"],
			"claims": ["ru-border-rarely-crossed"]
		}, {
			"from": "ru-primorsky",
			"to": "kr-seoul",
			"means": "by air",
			"period": "2004/2010",
			"crosses": ["RU", "KR"],
			"claims": [
				"ru-2004-two-reached-south",
				"ru-2004-2008-vladivostok",
				"ru-2010-three-loggers"
			]
		}],
		"history": [
			"ru-1994-loggers-asked",
			"ru-1995-three-recognised",
			"ru-1995-seven-more",
			"ru-1995-two-killed",
			"ru-1996-consul-killed",
			"ru-2000-return",
			"ru-2004-two-reached-south",
			"ru-2004-2008-vladivostok",
			"ru-2009-amur-twelve",
			"ru-2010-three-loggers",
			"ru-2012-eight-loggers",
			"ru-2014-draft",
			"ru-2016-treaty",
			"ru-2022-nine-workers",
			"ru-border-rarely-crossed"
		]
	},
	{
		"id": "sea",
		"name": "By sea, to Japan or the South",
		"label": "By sea",
		"legs": [
			{
				"from": "kp-country",
				"to": "jp-fukui",
				"means": "by boat",
				"period": "1987",
				"crosses": ["KP", "JP"],
				"claims": ["jp-1987-eleven", "jp-1987-thirteen"]
			},
			{
				"from": "jp-fukui",
				"to": "tw-country",
				"means": "by air",
				"period": "1987",
				"crosses": ["JP", "TW"],
				"claims": [
					"tw-1987-via-taiwan",
					"jp-1987-thirteen",
					"tw-1987-agreed-way"
				]
			},
			{
				"from": "tw-country",
				"to": "kr-seoul",
				"means": "by air",
				"period": "1987",
				"crosses": ["TW", "KR"],
				"claims": ["tw-1987-agreed-way", "tw-1987-via-taiwan"]
			},
			{
				"from": "kp-north-hamgyong",
				"to": "jp-aomori",
				"means": "by boat",
				"period": "2007",
				"crosses": ["KP", "JP"],
				"claims": ["jp-2007-asked-for-south", "jp-2007-family-of-four"]
			},
			{
				"from": "kp-country",
				"to": "jp-ishikawa",
				"means": "by boat",
				"period": "2011",
				"crosses": ["KP", "JP"],
				"claims": ["jp-2011-nine", "jp-2011-drifted"]
			},
			{
				"from": "jp-country",
				"to": "kr-seoul",
				"means": "by air",
				"period": "2011",
				"crosses": ["JP", "KR"],
				"claims": ["jp-2011-flown-to-south"]
			},
			{
				"from": "kp-country",
				"to": "kr-gangwon",
				"means": "by boat",
				"period": "2019/2023",
				"crosses": ["KP", "KR"],
				"claims": [
					"kr-2019-06-boat",
					"kr-boat-2023",
					"kr-boat-2023-four"
				]
			}
		],
		"history": [
			"jp-1987-eleven",
			"jp-1987-thirteen",
			"tw-1987-first-refused",
			"tw-1987-agreed-way",
			"tw-1987-via-taiwan",
			"jp-2007-family-of-four",
			"jp-2011-nine",
			"jp-2011-flown-to-south",
			"kr-2019-06-boat",
			"kr-boat-2023"
		]
	},
	{
		"id": "dmz",
		"name": "Across the border to the South",
		"label": "DMZ",
		"legs": [{
			"from": "kp-country",
			"to": "kr-seoul",
			"means": "on foot",
			"period": "1996/..",
			"crosses": ["KP", "KR"],
			"claims": [
				"xx-route-south-border-rare",
				"kr-dmz-military-20",
				"kr-2017-soldier-dmz",
				"kr-2024-08-soldier",
				"kr-2025-07-line",
				"kr-2025-10-soldier"
			]
		}],
		"history": [
			"kr-dmz-military-20",
			"kr-2016-09-soldier",
			"kr-2017-soldier-dmz",
			"kr-2018-12-soldier",
			"kr-2019-07-soldier",
			"kr-2020-11-dmz",
			"kp-2022-return-across-dmz",
			"kr-2024-came-directly",
			"kr-2024-08-soldier",
			"kr-2025-07-line",
			"kr-2025-10-soldier",
			"xx-route-south-border-rare"
		]
	}
];
var events$1 = [
	{
		"id": "eu-2025-prisoners",
		"kind": "entry",
		"at": null,
		"when": "2025-01/2025-12",
		"place": "EU",
		"alsoPlaces": ["RU", "KR"]
	},
	{
		"id": "kr-2025-10-soldier",
		"kind": "crossing",
		"ended": "safe",
		"at": "kr-gangwon",
		"routes": ["dmz"],
		"when": "2025-10-19",
		"place": "KR",
		"alsoPlaces": ["KP"]
	},
	{
		"id": "kr-2025-07-sea",
		"kind": "entry",
		"ended": "safe",
		"at": "kr-incheon",
		"when": "2025-07-31",
		"place": "KR",
		"alsoPlaces": ["KP"]
	},
	{
		"id": "kr-2025-six-returned",
		"kind": "voluntary-return",
		"at": null,
		"when": "2025-07-09",
		"place": "KR",
		"alsoPlaces": ["KP"]
	},
	{
		"id": "kr-2025-07-line",
		"kind": "crossing",
		"at": null,
		"routes": ["dmz"],
		"when": "2025-07-03",
		"place": "KR",
		"alsoPlaces": ["KP"]
	},
	{
		"id": "kr-2024-08-soldier",
		"kind": "crossing",
		"ended": "safe",
		"at": "kr-gangwon",
		"routes": ["dmz"],
		"when": "2024-08-20",
		"place": "KR",
		"alsoPlaces": ["KP"]
	},
	{
		"id": "kr-2024-08-island",
		"kind": "entry",
		"at": "kr-incheon",
		"when": "2024-08-08",
		"place": "KR",
		"alsoPlaces": ["KP"]
	},
	{
		"id": "cn-2024-04-repatriation",
		"kind": "return",
		"at": null,
		"when": "2024-04-26",
		"place": "CN",
		"alsoPlaces": ["KP"]
	},
	{
		"id": "kp-2023-diplomat-cuba",
		"kind": "crossing",
		"ended": "safe",
		"at": null,
		"when": "2023-11",
		"place": "KP",
		"alsoPlaces": ["KR"]
	},
	{
		"id": "kr-boat-2023",
		"kind": "entry",
		"ended": "safe",
		"at": "kr-gangwon",
		"routes": ["sea"],
		"when": "2023-10-24",
		"place": "KR",
		"alsoPlaces": ["KP"]
	},
	{
		"id": "cn-2023-10-repatriation",
		"kind": "return",
		"at": "cn-jilin",
		"when": "2023-10-09",
		"place": "CN",
		"alsoPlaces": ["KP", "KR"]
	},
	{
		"id": "cn-2023-09-return",
		"kind": "return",
		"at": null,
		"when": "2023-09-18",
		"place": "CN",
		"alsoPlaces": ["KP"]
	},
	{
		"id": "cn-2023-08-return",
		"kind": "return",
		"at": null,
		"when": "2023-08-29",
		"place": "CN",
		"alsoPlaces": ["KP"]
	},
	{
		"id": "mn-2023-four-detained",
		"kind": "arrest",
		"at": null,
		"routes": ["mongolia"],
		"when": "2023-05-10",
		"place": "MN",
		"alsoPlaces": ["CN"]
	},
	{
		"id": "kr-2023-05-boat",
		"kind": "entry",
		"at": null,
		"when": "2023-05",
		"place": "KR",
		"alsoPlaces": ["KP"]
	},
	{
		"id": "ru-2022-nine-workers",
		"kind": "entry",
		"ended": "safe",
		"at": null,
		"routes": ["russia"],
		"when": "2022-11/2022-12",
		"place": "RU",
		"alsoPlaces": ["KR"]
	},
	{
		"id": "us-2022-one-admitted",
		"kind": "entry",
		"ended": "safe",
		"at": "us-country",
		"when": "2022-10-31",
		"place": "US",
		"alsoPlaces": []
	},
	{
		"id": "kp-2022-return-across-dmz",
		"kind": "voluntary-return",
		"at": null,
		"routes": ["dmz"],
		"when": "2022-01-02",
		"place": "KP",
		"alsoPlaces": ["KR"]
	},
	{
		"id": "cn-2021-prison",
		"kind": "arrest",
		"at": "cn-jilin",
		"when": "2021-10-18/2021-11-28",
		"place": "CN",
		"alsoPlaces": []
	},
	{
		"id": "cn-2021-07-return",
		"kind": "return",
		"at": null,
		"when": "2021-07",
		"place": "CN",
		"alsoPlaces": ["KP"]
	},
	{
		"id": "kr-2021-02-sea",
		"kind": "entry",
		"at": "kr-gangwon",
		"when": "2021-02-16",
		"place": "KR",
		"alsoPlaces": ["KP"]
	},
	{
		"id": "kr-2020-11-dmz",
		"kind": "crossing",
		"at": null,
		"routes": ["dmz"],
		"when": "2020-11-03",
		"place": "KR",
		"alsoPlaces": ["KP"]
	},
	{
		"id": "kp-2020-suspected-covid-returnee",
		"kind": "voluntary-return",
		"at": null,
		"when": "2020-07",
		"place": "KP",
		"alsoPlaces": ["KR"]
	},
	{
		"id": "vn-2019-11",
		"kind": "release",
		"at": "vn-lang-son",
		"routes": ["vietnam"],
		"when": "2019-11-23/2019-12",
		"place": "VN",
		"alsoPlaces": [
			"US",
			"KP",
			"KR"
		]
	},
	{
		"id": "vn-2019-11-fourteen",
		"kind": "return",
		"at": null,
		"routes": ["vietnam"],
		"when": "2019-11-23/2019-11-29",
		"place": "VN",
		"alsoPlaces": ["CN", "LA"]
	},
	{
		"id": "kr-2019-two-returned",
		"kind": "return",
		"at": null,
		"when": "2019-11",
		"place": "KR",
		"alsoPlaces": ["KP"]
	},
	{
		"id": "kr-2019-09-diplomat-kuwait",
		"kind": "entry",
		"ended": "safe",
		"at": null,
		"when": "2019-09",
		"place": "KR",
		"alsoPlaces": ["KP"]
	},
	{
		"id": "kr-2019-07-soldier",
		"kind": "crossing",
		"ended": "safe",
		"at": null,
		"routes": ["dmz"],
		"when": "2019-07-31",
		"place": "KR",
		"alsoPlaces": ["KP"]
	},
	{
		"id": "kr-2019-mother-and-son",
		"kind": "death",
		"at": "kr-seoul",
		"when": "2019-07",
		"place": "KR",
		"alsoPlaces": []
	},
	{
		"id": "kr-2019-07-diplomat-italy",
		"kind": "entry",
		"ended": "safe",
		"at": null,
		"when": "2019-07",
		"place": "KR",
		"alsoPlaces": ["KP", "EU"]
	},
	{
		"id": "kr-2019-06-boat",
		"kind": "entry",
		"at": "kr-gangwon",
		"routes": ["sea"],
		"when": "2019-06-15/2019-06-18",
		"place": "KR",
		"alsoPlaces": ["KP"]
	},
	{
		"id": "cn-2019-april-liaoning",
		"kind": "arrest",
		"at": "cn-liaoning",
		"when": "2019-04-28",
		"place": "CN",
		"alsoPlaces": ["KP"]
	},
	{
		"id": "vn-2019-april",
		"kind": "return",
		"at": "vn-ha-tinh",
		"routes": ["vietnam"],
		"when": "2019-04",
		"place": "VN",
		"alsoPlaces": ["CN"]
	},
	{
		"id": "th-2019-thirteen",
		"kind": "entry",
		"at": null,
		"routes": ["vietnam"],
		"when": "2019~",
		"place": "TH",
		"alsoPlaces": [
			"CN",
			"VN",
			"LA",
			"KR"
		]
	},
	{
		"id": "kr-2018-12-soldier",
		"kind": "crossing",
		"ended": "safe",
		"at": null,
		"routes": ["dmz"],
		"when": "2018-12-01",
		"place": "KR",
		"alsoPlaces": ["KP"]
	},
	{
		"id": "th-2018-eight",
		"kind": "arrest",
		"at": "th-chiang-rai",
		"routes": ["laos-thailand"],
		"when": "2018-05-31",
		"place": "TH",
		"alsoPlaces": []
	},
	{
		"id": "kr-2017-soldier-dmz",
		"kind": "crossing",
		"at": null,
		"routes": ["dmz"],
		"when": "2017-11-13",
		"place": "KR",
		"alsoPlaces": ["KP"]
	},
	{
		"id": "kr-2017-re-entry-arrested",
		"kind": "arrest",
		"at": null,
		"when": "2017-07",
		"place": "KR",
		"alsoPlaces": ["KP"]
	},
	{
		"id": "kp-2017-tv-guest-returned",
		"kind": "voluntary-return",
		"at": null,
		"when": "2017-06",
		"place": "KP",
		"alsoPlaces": ["KR"]
	},
	{
		"id": "ru-2017-court-stops-deportation",
		"kind": "release",
		"at": null,
		"when": "2017-02-09",
		"place": "RU",
		"alsoPlaces": []
	},
	{
		"id": "cn-2016-11-shenyang",
		"kind": "arrest",
		"at": "cn-shenyang",
		"when": "2016-11",
		"place": "CN",
		"alsoPlaces": ["KP"]
	},
	{
		"id": "kp-2016-interview-three-returnees",
		"kind": "voluntary-return",
		"at": null,
		"when": "2016-11",
		"place": "KP",
		"alsoPlaces": ["KR"]
	},
	{
		"id": "ru-2016-moscow-workers",
		"kind": "entry",
		"at": null,
		"when": "2016-10",
		"place": "RU",
		"alsoPlaces": ["KR"]
	},
	{
		"id": "kr-2016-09-soldier",
		"kind": "crossing",
		"ended": "safe",
		"at": null,
		"routes": ["dmz"],
		"when": "2016-09-29",
		"place": "KR",
		"alsoPlaces": ["KP"]
	},
	{
		"id": "cn-hk-2016-student",
		"kind": "entry",
		"at": "cn-hong-kong",
		"when": "2016-07-16",
		"place": "CN",
		"alsoPlaces": ["KR"]
	},
	{
		"id": "ru-2016-temporary-asylum",
		"kind": "entry",
		"ended": "safe",
		"at": null,
		"when": "2016-05-26",
		"place": "RU",
		"alsoPlaces": ["CN"]
	},
	{
		"id": "cn-2016-ningbo",
		"kind": "crossing",
		"at": "cn-ningbo",
		"when": "2016-04",
		"place": "CN",
		"alsoPlaces": ["KR"]
	},
	{
		"id": "vn-2015-nine",
		"kind": "return",
		"at": "vn-quang-ninh",
		"routes": ["vietnam"],
		"when": "2015-10-22/2015-10-24",
		"place": "VN",
		"alsoPlaces": ["CN"]
	},
	{
		"id": "kr-2015-06-soldier",
		"kind": "crossing",
		"at": null,
		"routes": ["dmz"],
		"when": "2015-06-15",
		"place": "KR",
		"alsoPlaces": ["KP"]
	},
	{
		"id": "eu-2015-malta-workers",
		"kind": "entry",
		"ended": "safe",
		"at": null,
		"when": "2015",
		"place": "EU",
		"alsoPlaces": ["KR"]
	},
	{
		"id": "la-2014-six",
		"kind": "release",
		"at": "la-luang-namtha",
		"routes": ["laos-thailand"],
		"when": "2014-10-16/2014-10-18",
		"place": "LA",
		"alsoPlaces": ["KR", "TH"]
	},
	{
		"id": "cn-2014-yunnan",
		"kind": "release",
		"at": "cn-yunnan",
		"routes": ["laos-thailand"],
		"when": "2014-08-12",
		"place": "CN",
		"alsoPlaces": ["LA"]
	},
	{
		"id": "th-2014-fifteen",
		"kind": "arrest",
		"at": "th-chiang-rai",
		"routes": ["laos-thailand"],
		"when": "2014-06",
		"place": "TH",
		"alsoPlaces": []
	},
	{
		"id": "kr-2013-08-island",
		"kind": "entry",
		"ended": "safe",
		"at": "kr-incheon",
		"when": "2013-08-23",
		"place": "KR",
		"alsoPlaces": ["KP"]
	},
	{
		"id": "la-2013-twenty",
		"kind": "release",
		"at": "la-vientiane",
		"routes": ["laos-thailand"],
		"when": "2013-06",
		"place": "LA",
		"alsoPlaces": ["KR"]
	},
	{
		"id": "la-2013-nine",
		"kind": "return",
		"at": "la-oudomxay",
		"routes": ["laos-thailand"],
		"when": "2013-05-10/2013-05-28",
		"place": "LA",
		"alsoPlaces": ["CN", "KP"]
	},
	{
		"id": "kh-2012-restaurant",
		"kind": "arrest",
		"at": "kh-phnom-penh",
		"when": "2012-06/2013",
		"place": "KH",
		"alsoPlaces": ["KP", "KR"]
	},
	{
		"id": "kr-2013-re-defector-charged",
		"kind": "entry",
		"at": null,
		"when": "2013",
		"place": "KR",
		"alsoPlaces": ["KP"]
	},
	{
		"id": "vn-2012-activist-arrested",
		"kind": "arrest",
		"at": null,
		"when": "2012-06-25",
		"place": "VN",
		"alsoPlaces": ["KR"]
	},
	{
		"id": "ru-2012-eight-loggers",
		"kind": "entry",
		"ended": "safe",
		"at": null,
		"routes": ["russia"],
		"when": "2012-04-11/2012-04-13",
		"place": "RU",
		"alsoPlaces": ["KR"]
	},
	{
		"id": "cn-2012-february",
		"kind": "arrest",
		"at": "cn-shenyang",
		"when": "2012-02",
		"place": "CN",
		"alsoPlaces": ["KP"]
	},
	{
		"id": "cn-2012-five-allowed",
		"kind": "release",
		"at": null,
		"when": "2012",
		"place": "CN",
		"alsoPlaces": ["KR"]
	},
	{
		"id": "jp-2011-nine",
		"kind": "crossing",
		"ended": "safe",
		"at": "jp-ishikawa",
		"routes": ["sea"],
		"when": "2011-09-13",
		"place": "JP",
		"alsoPlaces": ["KR"]
	},
	{
		"id": "jp-2011-two-sisters",
		"kind": "release",
		"at": "cn-shenyang",
		"routes": ["missions"],
		"when": "2011-04-02",
		"place": "JP",
		"alsoPlaces": ["CN"]
	},
	{
		"id": "cn-2010-shenyang-japan",
		"kind": "entry",
		"at": "cn-shenyang",
		"when": "2008~/2010-08",
		"place": "CN",
		"alsoPlaces": ["JP"]
	},
	{
		"id": "ru-2010-three-loggers",
		"kind": "entry",
		"at": "ru-primorsky",
		"routes": ["russia"],
		"when": "2010-03",
		"place": "RU",
		"alsoPlaces": ["KR"]
	},
	{
		"id": "th-2009-12-three",
		"kind": "arrest",
		"at": "th-chiang-rai",
		"routes": ["laos-thailand"],
		"when": "2009-12",
		"place": "TH",
		"alsoPlaces": []
	},
	{
		"id": "vn-2009-danish-nine",
		"kind": "release",
		"at": "vn-hanoi",
		"routes": ["vietnam"],
		"when": "2009-09-24/2009-10-20",
		"place": "VN",
		"alsoPlaces": [
			"CN",
			"DK",
			"KR",
			"SG"
		]
	},
	{
		"id": "cn-2009-five-of-fourteen",
		"kind": "arrest",
		"at": null,
		"routes": ["vietnam"],
		"when": "2009-09-18",
		"place": "CN",
		"alsoPlaces": ["VN"]
	},
	{
		"id": "ru-2009-amur-twelve",
		"kind": "release",
		"at": null,
		"routes": ["russia"],
		"when": "2009-09",
		"place": "RU",
		"alsoPlaces": ["KR"]
	},
	{
		"id": "mm-2008",
		"kind": "arrest",
		"at": "mm-shan",
		"routes": ["myanmar-thailand"],
		"when": "2008-12-02/2009-02",
		"place": "MM",
		"alsoPlaces": [
			"TH",
			"KR",
			"KP"
		]
	},
	{
		"id": "la-2009-relatives",
		"kind": "arrest",
		"at": null,
		"routes": ["laos-thailand"],
		"when": "2009",
		"place": "LA",
		"alsoPlaces": ["CN", "KR"]
	},
	{
		"id": "ru-2004-2008-vladivostok",
		"kind": "entry",
		"at": "ru-primorsky",
		"routes": ["missions", "russia"],
		"when": "2004/2008",
		"place": "RU",
		"alsoPlaces": ["KR", "US"]
	},
	{
		"id": "th-2008-eight",
		"kind": "arrest",
		"at": "th-chiang-rai",
		"routes": ["laos-thailand"],
		"when": "2008",
		"place": "TH",
		"alsoPlaces": []
	},
	{
		"id": "cn-2007-beijing-school",
		"kind": "arrest",
		"at": "cn-beijing",
		"when": "2007-10-09",
		"place": "CN",
		"alsoPlaces": ["KR"]
	},
	{
		"id": "vn-2007-indonesian",
		"kind": "entry",
		"at": "vn-hanoi",
		"when": "2007-08-21",
		"place": "VN",
		"alsoPlaces": []
	},
	{
		"id": "vn-2007-danish",
		"kind": "entry",
		"ended": "safe",
		"at": "vn-hanoi",
		"when": "2007-07-11",
		"place": "VN",
		"alsoPlaces": ["DK", "KR"]
	},
	{
		"id": "jp-2007-family-of-four",
		"kind": "crossing",
		"ended": "safe",
		"at": "jp-aomori",
		"routes": ["sea"],
		"when": "2007-06-02",
		"place": "JP",
		"alsoPlaces": ["KR", "KP"]
	},
	{
		"id": "la-2007-nine",
		"kind": "arrest",
		"at": "la-vientiane",
		"routes": ["laos-thailand"],
		"when": "2007-05-05",
		"place": "LA",
		"alsoPlaces": []
	},
	{
		"id": "la-2007-three",
		"kind": "release",
		"at": null,
		"routes": ["laos-thailand"],
		"when": "2007-04-26",
		"place": "LA",
		"alsoPlaces": ["KR"]
	},
	{
		"id": "kh-2006-mondulkiri",
		"kind": "arrest",
		"at": "kh-mondulkiri",
		"routes": ["vietnam-cambodia"],
		"when": "2006-11",
		"place": "KH",
		"alsoPlaces": []
	},
	{
		"id": "cn-2006-shenyang-relatives",
		"kind": "return",
		"at": "cn-shenyang",
		"when": "2006-10",
		"place": "CN",
		"alsoPlaces": ["KP", "KR"]
	},
	{
		"id": "th-2006-bangkok-175",
		"kind": "arrest",
		"at": "th-bangkok",
		"routes": ["laos-thailand"],
		"when": "2006-08-22",
		"place": "TH",
		"alsoPlaces": ["KR"]
	},
	{
		"id": "us-2006-three-from-shenyang",
		"kind": "release",
		"at": "cn-shenyang",
		"routes": ["missions"],
		"when": "2006-05/2006-07",
		"place": "US",
		"alsoPlaces": ["CN", "KR"]
	},
	{
		"id": "la-2006-ten",
		"kind": "release",
		"at": "la-luang-prabang",
		"routes": ["laos-thailand"],
		"when": "2006-05-31/2006-06-10",
		"place": "LA",
		"alsoPlaces": ["KR"]
	},
	{
		"id": "us-2006-first-group",
		"kind": "entry",
		"ended": "safe",
		"at": "us-country",
		"when": "2006-05-05",
		"place": "US",
		"alsoPlaces": []
	},
	{
		"id": "th-2005-twelve",
		"kind": "arrest",
		"at": "th-chiang-rai",
		"routes": ["laos-thailand"],
		"when": "2005-11-19/2005-11-20",
		"place": "TH",
		"alsoPlaces": []
	},
	{
		"id": "cn-2005-shandong-school",
		"kind": "return",
		"at": "cn-shandong",
		"when": "2005-08-29/2005-09-29",
		"place": "CN",
		"alsoPlaces": ["KP", "KR"]
	},
	{
		"id": "cn-2005-tianjin-school",
		"kind": "entry",
		"at": "cn-tianjin",
		"when": "2005-09-12",
		"place": "CN",
		"alsoPlaces": ["KR"]
	},
	{
		"id": "vn-2005-thai-embassy",
		"kind": "entry",
		"at": "vn-hanoi",
		"when": "2005-06-08",
		"place": "VN",
		"alsoPlaces": ["TH"]
	},
	{
		"id": "mm-2004-six",
		"kind": "crossing",
		"at": null,
		"routes": ["myanmar-thailand"],
		"when": "2004-11-24/2005-02-27",
		"place": "MM",
		"alsoPlaces": [
			"CN",
			"LA",
			"KR"
		]
	},
	{
		"id": "la-2005-us-embassy",
		"kind": "entry",
		"at": "la-vientiane",
		"when": "2005-01-18",
		"place": "LA",
		"alsoPlaces": ["US"]
	},
	{
		"id": "mn-2004-five-from-vietnam",
		"kind": "entry",
		"at": "mn-ulaanbaatar",
		"routes": ["mongolia", "vietnam"],
		"when": "2004-08/2004-12",
		"place": "MN",
		"alsoPlaces": [
			"VN",
			"CN",
			"KR"
		]
	},
	{
		"id": "vn-2004-12-embassies",
		"kind": "entry",
		"at": "vn-hanoi",
		"when": "2004-12",
		"place": "VN",
		"alsoPlaces": ["FR", "SE"]
	},
	{
		"id": "ru-2004-us-consulate",
		"kind": "entry",
		"at": "ru-primorsky",
		"routes": ["missions", "russia"],
		"when": "2004-10-29",
		"place": "RU",
		"alsoPlaces": ["US"]
	},
	{
		"id": "cn-2004-canada-44",
		"kind": "entry",
		"at": "cn-beijing",
		"routes": ["missions"],
		"when": "2004-09-29",
		"place": "CN",
		"alsoPlaces": ["CA", "KR"]
	},
	{
		"id": "cn-2004-shanghai-school",
		"kind": "arrest",
		"at": "cn-shanghai",
		"when": "2004-09-27",
		"place": "CN",
		"alsoPlaces": [
			"US",
			"PH",
			"GB"
		]
	},
	{
		"id": "kh-arrest-seven",
		"kind": "arrest",
		"at": "kh-phnom-penh",
		"routes": ["vietnam-cambodia"],
		"when": "2004-09",
		"place": "KH",
		"alsoPlaces": [
			"CN",
			"VN",
			"KR",
			"KP"
		]
	},
	{
		"id": "cn-2004-japan-school",
		"kind": "entry",
		"ended": "safe",
		"at": "cn-beijing",
		"routes": ["missions"],
		"when": "2004-09~",
		"place": "CN",
		"alsoPlaces": ["JP", "KR"]
	},
	{
		"id": "vn-2004-five-deported",
		"kind": "return",
		"at": "vn-ho-chi-minh-city",
		"routes": ["vietnam"],
		"when": "2004-08-16",
		"place": "VN",
		"alsoPlaces": ["CN", "KR"]
	},
	{
		"id": "vn-2004-airlift",
		"kind": "airlift",
		"at": "vn-ho-chi-minh-city",
		"routes": ["vietnam"],
		"when": "2004-07-27/2004-07-28",
		"place": "VN",
		"alsoPlaces": ["KR"]
	},
	{
		"id": "cn-2004-german-school",
		"kind": "entry",
		"at": "cn-beijing",
		"routes": ["missions"],
		"when": "2004-06-01",
		"place": "CN",
		"alsoPlaces": ["DE", "KR"]
	},
	{
		"id": "cn-2003-consulate-closed",
		"kind": "policy-change",
		"at": "cn-beijing",
		"routes": ["missions"],
		"when": "2003-10-07/2003-10-20",
		"place": "CN",
		"alsoPlaces": ["KR"]
	},
	{
		"id": "th-2003-09-five",
		"kind": "arrest",
		"at": "th-chiang-rai",
		"routes": ["laos-thailand"],
		"when": "2003-09",
		"place": "TH",
		"alsoPlaces": []
	},
	{
		"id": "th-2003-08-five-women",
		"kind": "release",
		"at": "th-chiang-rai",
		"routes": ["laos-thailand"],
		"when": "2003-08",
		"place": "TH",
		"alsoPlaces": ["KR"]
	},
	{
		"id": "ph-2003-07-nineteen",
		"kind": "entry",
		"ended": "safe",
		"at": "ph-manila",
		"routes": ["missions"],
		"when": "2003-07-02",
		"place": "PH",
		"alsoPlaces": ["CN", "KR"]
	},
	{
		"id": "th-2003-japan-embassy",
		"kind": "entry",
		"ended": "safe",
		"at": "th-bangkok",
		"when": "2003-07",
		"place": "TH",
		"alsoPlaces": ["JP", "KR"]
	},
	{
		"id": "ph-2003-05-twelve",
		"kind": "entry",
		"ended": "safe",
		"at": "ph-manila",
		"routes": ["missions"],
		"when": "2003-05-08",
		"place": "PH",
		"alsoPlaces": ["CN", "KR"]
	},
	{
		"id": "cn-2003-japanese-wife",
		"kind": "release",
		"at": null,
		"when": "2003-03",
		"place": "CN",
		"alsoPlaces": ["JP"]
	},
	{
		"id": "ph-2003-01-twenty-eight",
		"kind": "entry",
		"ended": "safe",
		"at": "ph-manila",
		"routes": ["missions"],
		"when": "2003-01-26",
		"place": "PH",
		"alsoPlaces": ["CN", "KR"]
	},
	{
		"id": "cn-2003-boats",
		"kind": "arrest",
		"at": "cn-shandong",
		"when": "2003-01-18",
		"place": "CN",
		"alsoPlaces": [
			"KR",
			"JP",
			"KP"
		]
	},
	{
		"id": "vn-2002-12-four",
		"kind": "arrest",
		"at": null,
		"routes": ["vietnam"],
		"when": "2002-12-30",
		"place": "VN",
		"alsoPlaces": ["CN"]
	},
	{
		"id": "ph-2002-10-nineteen",
		"kind": "entry",
		"ended": "safe",
		"at": "ph-manila",
		"routes": ["missions"],
		"when": "2002-10-11",
		"place": "PH",
		"alsoPlaces": ["CN", "KR"]
	},
	{
		"id": "kr-2002-08-boat",
		"kind": "entry",
		"at": null,
		"when": "2002-08-18",
		"place": "KR",
		"alsoPlaces": ["KP"]
	},
	{
		"id": "cn-2002-06-24-left",
		"kind": "release",
		"at": "cn-beijing",
		"routes": ["missions"],
		"when": "2002-06-23",
		"place": "CN",
		"alsoPlaces": ["KR"]
	},
	{
		"id": "cn-2002-beijing-rok",
		"kind": "arrest",
		"at": "cn-beijing",
		"routes": ["missions"],
		"when": "2002-06-13",
		"place": "CN",
		"alsoPlaces": ["KR"]
	},
	{
		"id": "vn-2002-seventeen-deported",
		"kind": "return",
		"at": null,
		"routes": ["vietnam"],
		"when": "2002-06",
		"place": "VN",
		"alsoPlaces": ["CN"]
	},
	{
		"id": "sg-2002-05-two",
		"kind": "entry",
		"ended": "safe",
		"at": "sg-singapore",
		"routes": ["missions"],
		"when": "2002-05-15",
		"place": "SG",
		"alsoPlaces": [
			"CN",
			"CA",
			"KR"
		]
	},
	{
		"id": "sg-2002-05-three",
		"kind": "entry",
		"ended": "safe",
		"at": "sg-singapore",
		"routes": ["missions"],
		"when": "2002-05-14",
		"place": "SG",
		"alsoPlaces": [
			"CN",
			"US",
			"KR"
		]
	},
	{
		"id": "cn-2002-shenyang",
		"kind": "arrest",
		"at": "cn-shenyang",
		"routes": ["missions"],
		"when": "2002-05-08",
		"place": "CN",
		"alsoPlaces": [
			"JP",
			"PH",
			"KR"
		]
	},
	{
		"id": "sg-2002-04-two",
		"kind": "entry",
		"ended": "safe",
		"at": "sg-singapore",
		"routes": ["missions"],
		"when": "2002-04-27",
		"place": "SG",
		"alsoPlaces": [
			"CN",
			"US",
			"KR"
		]
	},
	{
		"id": "ph-2002-04-german-embassy",
		"kind": "entry",
		"at": "ph-manila",
		"routes": ["missions"],
		"when": "2002-04-26",
		"place": "PH",
		"alsoPlaces": [
			"CN",
			"DE",
			"KR"
		]
	},
	{
		"id": "cn-2002-spanish-embassy",
		"kind": "entry",
		"ended": "safe",
		"at": "cn-beijing",
		"routes": ["missions"],
		"when": "2002-03-14",
		"place": "CN",
		"alsoPlaces": ["PH", "KR"]
	},
	{
		"id": "cn-2001-unhcr-beijing",
		"kind": "entry",
		"ended": "safe",
		"at": "cn-beijing",
		"routes": ["missions"],
		"when": "2001-06-26",
		"place": "CN",
		"alsoPlaces": [
			"KR",
			"SG",
			"PH"
		]
	},
	{
		"id": "mn-2000-two-families",
		"kind": "crossing",
		"at": null,
		"routes": ["mongolia"],
		"when": "2000-10",
		"place": "MN",
		"alsoPlaces": ["CN"]
	},
	{
		"id": "ru-2000-return",
		"kind": "return",
		"at": null,
		"routes": ["russia"],
		"when": "1999-12-30/2000-01-13",
		"place": "RU",
		"alsoPlaces": ["CN", "KP"]
	},
	{
		"id": "th-1999-diplomat",
		"kind": "release",
		"at": "th-bangkok",
		"when": "1999-02-19/1999-03-23",
		"place": "TH",
		"alsoPlaces": ["KP", "LA"]
	},
	{
		"id": "vn-1997-thirteen",
		"kind": "return",
		"at": "vn-hanoi",
		"routes": ["vietnam"],
		"when": "1997-10-20/1997-12-02",
		"place": "VN",
		"alsoPlaces": ["CN", "KR"]
	},
	{
		"id": "kr-1997-05-boat",
		"kind": "entry",
		"ended": "safe",
		"at": null,
		"when": "1997-05-12",
		"place": "KR",
		"alsoPlaces": ["KP"]
	},
	{
		"id": "ph-1997-hwang",
		"kind": "entry",
		"ended": "safe",
		"at": null,
		"routes": ["missions"],
		"when": "1997-02-12/1997-04-20",
		"place": "PH",
		"alsoPlaces": ["CN", "KR"]
	},
	{
		"id": "cn-hk-1996-family",
		"kind": "entry",
		"ended": "safe",
		"at": "cn-hong-kong",
		"routes": ["missions"],
		"when": "1996-11-23/1996-12-09",
		"place": "CN",
		"alsoPlaces": ["KP", "KR"]
	},
	{
		"id": "ru-1996-consul-killed",
		"kind": "attack-on-helpers",
		"at": null,
		"routes": ["russia"],
		"when": "1996",
		"place": "RU",
		"alsoPlaces": []
	},
	{
		"id": "ru-1995-seven-more",
		"kind": "entry",
		"ended": "safe",
		"at": null,
		"routes": ["russia"],
		"when": "1995-07",
		"place": "RU",
		"alsoPlaces": ["KR"]
	},
	{
		"id": "ru-1995-three-recognised",
		"kind": "entry",
		"ended": "safe",
		"at": null,
		"routes": ["russia"],
		"when": "1995-02-18",
		"place": "RU",
		"alsoPlaces": ["KR"]
	},
	{
		"id": "ru-1995-two-killed",
		"kind": "attack-on-helpers",
		"at": null,
		"routes": ["russia"],
		"when": "1995",
		"place": "RU",
		"alsoPlaces": []
	},
	{
		"id": "ru-1990-students",
		"kind": "entry",
		"ended": "safe",
		"at": null,
		"when": "1990-04-02",
		"place": "RU",
		"alsoPlaces": [
			"KR",
			"DE",
			"FR"
		]
	},
	{
		"id": "de-1989-two-students",
		"kind": "entry",
		"at": "de-berlin",
		"when": "1989-11-11",
		"place": "DE",
		"alsoPlaces": ["KR"]
	},
	{
		"id": "eu-1989-students",
		"kind": "entry",
		"ended": "safe",
		"at": null,
		"when": "1989-02/1989-05",
		"place": "EU",
		"alsoPlaces": ["KR"]
	},
	{
		"id": "jp-1987-eleven",
		"kind": "crossing",
		"ended": "safe",
		"at": "jp-fukui",
		"routes": ["sea"],
		"when": "1987-01",
		"place": "JP",
		"alsoPlaces": ["KR", "TW"]
	},
	{
		"id": "kh-1966-coach",
		"kind": "return",
		"at": "kh-phnom-penh",
		"when": "1966",
		"place": "KH",
		"alsoPlaces": [
			"KP",
			"KR",
			"JP"
		]
	}
];
var topics$1 = { "returns": {
	"kind": "topic",
	"id": "returns",
	"name": "Sent back by force",
	"label": "Returns record",
	"kicker": "Not a route",
	"takeaway": "China sends North Koreans whom it catches back to North Korea. No one publishes how many; these are the returns and the counts that sources report.",
	"toldOf": "What sources say about returns",
	"place": "CN",
	"events": "return",
	"theme": "return"
} };
var dates = {
	"kp-ryanggang-nearly-impossible-2025": "../2025",
	"kp-2022-return-across-dmz": "2022-01-02",
	"cn-consulate-shenyang": "../2024",
	"cn-enok-journey": "../2012",
	"cn-enok-tens-of-thousands": "1995~/2012",
	"cn-detained-2017-41": "2017-07/2017-08",
	"cn-2025-places-of-detention": "2025",
	"cn-2001-unhcr-beijing": "2001-06-26",
	"cn-2002-spanish-embassy": "2002-03-14",
	"cn-2002-shenyang": "2002-05-08",
	"cn-2002-beijing-rok": "2002-06-13",
	"cn-2014-yunnan": "2014-08-12",
	"cn-2001-family-dalian": "2001-06",
	"cn-2002-06-24-left": "2002-06-23",
	"cn-2003-third-missions-88": "2001-06/2003-10",
	"cn-2003-consulate-500": "2002-05-23/2003-10-06",
	"cn-2004-canada-44": "2004-09-29",
	"cn-2005-shandong-school": "2005-08-29/2005-09-29",
	"cn-2009-exit-stop": "2008-09~/2010-01",
	"cn-2009-five-of-fourteen": "2009-09-18",
	"cn-2012-missions-emptied": "2012-04-01/2012-05-14",
	"cn-2014-way-by-kunming": "2014",
	"cn-hk-1996-family": "1996-11-23/1996-12-09",
	"cn-hk-1997-eleven": "1997-03-25",
	"mn-policy-sent-to-south": "../2024",
	"mn-policy-un-2007": "2007-12",
	"mn-route-less-common": "../2024",
	"mn-route-closed-2007": "2007/2014",
	"mn-passage-100-a-year": "2000~/2013",
	"mn-2001-arrested": "2001",
	"mn-2006-fewer": "2006-04",
	"mn-route-inner-mongolia": "2000/2013",
	"mn-route-memoirs": "../2015",
	"mn-2004-minister": "2004-11",
	"mn-2023-rare-notice": "2023-05",
	"mn-2023-four-detained": "2023-05-10",
	"mn-2000-two-families": "2000-10",
	"mn-2004-five-from-vietnam": "2004-08-05/2004-12-28",
	"vn-policy-tolerated-2006": "../2006",
	"vn-2004-tightening": "2004-07/..",
	"vn-2004-routes-moved": "2004/2006",
	"vn-route-from-china": "../2024",
	"vn-2004-gathering": "2004-07",
	"vn-embassies-2004-2009": "2004-12/2009-10",
	"vn-2002-seventeen-deported": "2002-06",
	"vn-2004-five-deported": "2004-05/2004-06-16",
	"vn-2004-airlift": "2004-07-27/2004-07-28",
	"vn-2012-activist-arrested": "2012-06-25",
	"vn-2015-nine": "2015-10-22/2015-10-24",
	"vn-2019-april": "2019-04",
	"vn-2019-11-fourteen": "2019-11-23/2019-11-28",
	"vn-2019-11": "2019-11-23/2019-12",
	"vn-1997-thirteen": "1997-10-20/1997-12-02",
	"vn-2004-five-august": "2004-08-05~/2004-08-16",
	"vn-2009-danish-nine": "2009-09-24/2009-10-20",
	"la-policy-before-2013": "../2013-05",
	"la-2013-law": "2013-05-30",
	"la-2013-nine": "2013-05-10/2013-05-28",
	"la-2006-ten": "2006-05-31/2006-06-10",
	"la-2013-twenty": "2013-06",
	"la-2014-six": "2014-10-16",
	"la-2014-six-released": "2014-10-17/2014-10-18",
	"mm-policy-unsympathetic-2011": "2011",
	"mm-2008-destination": "2008-12",
	"mm-2008": "2008-12-02",
	"mm-2008-sent-to-thailand": "2008-12-31",
	"mm-2004-six": "2004-11-24/2005-02-27",
	"mm-2008-no-trial": "2008-12/2009-01-02",
	"mm-2009-nineteen-seoul": "2009-01/2009-02",
	"th-policy": "2011-05",
	"th-arrivals-2016-17": "2016/2017-06",
	"th-arrivals-2004-11": "2004/2011-04",
	"th-2005-five-hundred": "2005-12",
	"th-2007-ninety-percent": "2007-02~",
	"th-2009-january": "2008-12/2009-01",
	"th-route-north-east": "2017~",
	"th-route-bangkok-seoul": "2006/2017",
	"th-route-chiang-rai-bangkok": "2006/2017",
	"th-2003-08-five-women": "2003-08",
	"th-2006-bangkok-175": "2006-08-22",
	"th-2008-eight": "2008",
	"th-2018-eight": "2018-05-31",
	"th-2019-thirteen": "2019~",
	"kh-policy-moved-on": "2006/2011",
	"kh-policy-announced-deportations": "2006/2011",
	"kh-arrest-seven": "2004-09-05",
	"kh-2004-seven": "2004-09",
	"kh-2006-mondulkiri": "2006-11",
	"ru-border-rarely-crossed": "../2024",
	"ru-2014-draft": "2014-09",
	"ru-2016-treaty": "2016-02-02",
	"ru-1994-loggers-asked": "1994-02",
	"ru-1995-two-killed": "1995",
	"ru-1996-consul-killed": "1996",
	"ru-2000-return": "2000/2001",
	"ru-2004-2008-vladivostok": "2004/2008",
	"ru-2009-amur-twelve": "2009-09",
	"ru-1995-three-recognised": "1995-02-18",
	"ru-1995-seven-more": "1995-07",
	"ru-2004-two-reached-south": "2004",
	"ru-2010-three-loggers": "2010-03",
	"ru-2012-eight-loggers": "2012-04-11/2012-04-13",
	"ru-2022-nine-workers": "2022-11/2022-12",
	"jp-1987-thirteen": "1987-01",
	"jp-1987-eleven": "1987-01",
	"jp-2007-family-of-four": "2007-06-02",
	"jp-2007-asked-for-south": "2007-05-28/2007-06-02",
	"jp-2011-nine": "2011-09-13",
	"jp-2011-drifted": "2011-09",
	"jp-2011-flown-to-south": "2011-10",
	"ph-transit-past": "../2024",
	"ph-cable-500-a-year": "2003/2005",
	"ph-1997-hwang": "1997-03",
	"ph-2002-manila-25": "2002-03",
	"sg-2001-transit": "2001",
	"sg-2009-transit": "2009-10-20",
	"tw-1987-first-refused": "1987-02",
	"tw-1987-via-taiwan": "1987",
	"tw-1987-agreed-way": "1987-02-08",
	"kr-2024-came-directly": "2024",
	"kr-dmz-military-20": "1996/2024",
	"kr-2017-soldier-dmz": "2017-11",
	"kr-boat-2023": "2023-10-24",
	"kr-2016-09-soldier": "2016-09-29",
	"kr-2018-12-soldier": "2018-12-01",
	"kr-2019-06-boat": "2019-06-15/2019-06-18",
	"kr-2019-07-soldier": "2019-07-31",
	"kr-2020-11-dmz": "2020-11-03",
	"kr-boat-2023-four": "2023-10-24",
	"kr-2024-08-soldier": "2024-08-20",
	"kr-2025-07-line": "2025-07-03",
	"kr-2025-10-soldier": "2025-10-19",
	"xx-route-south-border-rare": "../2020",
	"xx-route-jilin-liaoning": "../2024",
	"xx-route-southeast-asia": "../2018",
	"xx-work-dear-leader": "2014"
};
var entries$1 = [
	"mou-table-2020",
	"mou-table-2026",
	"mou-2012",
	"newsis-2026",
	"segye-2026",
	"edaily-2023",
	"daily-nk-2008",
	"ministry-of-legislation-1997",
	"legal-guide-after-2020",
	"national-archives-of-2007",
	"hankook-ilbo-2013",
	"north-korean-economy-2011",
	"kukmin-ilbo-2015",
	"sarangbang-group-for-1997",
	"republic-of-korea-1999",
	"aju-news-2024",
	"voice-of-america-2002",
	"hankyung-2003",
	"the-age-2007",
	"sisun-news-2013",
	"liberty-in-north-2021",
	"voa-ko-2012-hanawon",
	"donga-2025-left",
	"korea-herald-2013",
	"seoul-shinmun-2015",
	"soompi-2015",
	"ytn-2016",
	"huffington-post-korea-2016",
	"voa-ko-2016",
	"yonhap-2024-diplomats",
	"shina-ilbo-2025",
	"stars-and-stripes-2017",
	"munhwa-ilbo-2023",
	"news1-2025",
	"mediapen-2018",
	"news-tomato-2019",
	"bbs-news-2019",
	"tv-chosun-2019",
	"minbyun-2019",
	"korea-herald-2018-passports",
	"the-shen-pan-2020",
	"npr-2021",
	"newspim-2022",
	"news-tnt-2024",
	"asia-today-2023",
	"korean-post-2023",
	"aju-news-2024-2",
	"kbs-2024",
	"news1-2024",
	"edaily-2024",
	"kbs-world-2024-accept",
	"kbs-world-2024-island",
	"donga-2024",
	"donga-2025-survey",
	"afp-2025",
	"kg-news-korea-2025",
	"newsis-2025",
	"nk-economy-2025",
	"kukmin-ilbo-2025",
	"tongil-news-2025",
	"news1-2025-2",
	"segye-2025-appeal",
	"kbs-2025",
	"news1-2025-closed",
	"korea-herald-2025-pows",
	"nk-economy-2024",
	"datasom-2023",
	"joongang-ilbo-2018",
	"kbs-world-2018",
	"chosun-ilbo-2018",
	"jeju9-2024",
	"segye-2025-soldier",
	"maeil-shinmun-2025",
	"kukmin-2025-name",
	"aju-news-2023",
	"new-daily-2024",
	"kbs-world-2025",
	"house-of-councillors-1996",
	"afp-2024",
	"dailian-2025",
	"dailian-2026",
	"rfa-ko-2017",
	"bizweb-org-2018",
	"wikipedia-2024",
	"enok-2012",
	"vision-times-2018",
	"kei-king-2020",
	"joongang-2026",
	"global-economic-times-2025",
	"yonhap-2024",
	"nknews-2018",
	"nknews-2019",
	"nknews-2017",
	"joongang-2019",
	"upi-2017",
	"korea-herald-2019",
	"joongang-2024",
	"yonhap-2024-defectors-day",
	"aju-2024",
	"donga-2025",
	"joongang-2023",
	"asil-2017",
	"asiae-2024",
	"crs-2007",
	"robinson-slides-2010",
	"hrw-2002",
	"icg-2006",
	"crossing-borders",
	"telegraph-2023",
	"wikipedia-trafficking",
	"hrw-2024",
	"voa-2023",
	"idea-2023",
	"ucanews-2024",
	"hrw-2025",
	"nkdb-2023",
	"nkdb-2023-detained",
	"cecc-2014",
	"cecc-2018",
	"unhcr-2001",
	"voa-2002",
	"japan-times-2002",
	"bbc-2002",
	"ap-2012",
	"sky-2014",
	"hankyoreh-2017",
	"insider-2021",
	"hrw-2019",
	"un-rapporteur-2007",
	"nknews-2023",
	"dailynk-coi",
	"rfa-2013",
	"wsj-2013",
	"reuters-2017",
	"wikipedia-thailand",
	"the-week-2011",
	"bbc-2004",
	"asia-times-2006",
	"vice-2015",
	"wapo-2019",
	"reuters-2020",
	"asia-times-2011",
	"phnom-penh-post",
	"rfa-2009",
	"abs-cbn-2011",
	"inquirer-2011",
	"ap-1997",
	"ameblo-1987",
	"guardian-2011",
	"donga-2007",
	"upi-2011",
	"jiji-2026",
	"afp-2021",
	"guardian-2014",
	"ohchr-2016",
	"wikipedia-russia",
	"joongang-2025",
	"kyodo-2009",
	"ipolitics-2016",
	"mckie-irb",
	"al-jazeera",
	"hanvoice-2021",
	"yonhap-2020",
	"yonhap-2011",
	"gao-2010",
	"upi-2017-us",
	"us-statutes-2008",
	"state-prm-2006",
	"liquisearch",
	"time-2022",
	"time-2016",
	"time-2022-essay",
	"yonhap-2018",
	"yonhap-2019",
	"rfa-2006",
	"diplomat-2015",
	"unhcr-data-2025",
	"asiapress-2025",
	"hrw-2002-copy",
	"hrf-2023",
	"alphabiz-2025",
	"amnesty-japan-2012",
	"donga-2001",
	"korea-herald-2019-lawyers",
	"upi-2015",
	"reuters-2019",
	"smh-2004",
	"diplomat-2013",
	"afp-2008",
	"chiang-rai-times",
	"scmp-2006",
	"irrawaddy-2008",
	"cambodia-daily-2006",
	"bbc-2002-manila",
	"ap-2001",
	"econlog-2011",
	"memoirs",
	"wapo-2017",
	"donga-2003",
	"voa-ko-2008",
	"dong-a-ilbo-1999",
	"voa-2006",
	"voa-ko-2003",
	"voa-ko-2011",
	"the-korea-herald-2011",
	"reuters-2005",
	"donga-2005",
	"yonhap-2007",
	"associated-press-2006",
	"korea-times-2006",
	"yonhap-2007-2",
	"life-funds-for-2007",
	"the-china-post-2007",
	"life-funds-for-2007-2",
	"daily-nk-2009-2",
	"rfa-ko-2009",
	"rfa-ko-2009-2",
	"chiang-rai-times-2011",
	"rfa-ko-2011",
	"2bangkok-com-2011",
	"pattaya-mail-2014",
	"daily-nk-japan-2016",
	"chiang-rai-times-2018",
	"benarnews-2019",
	"spn-seoul-pyongyang-2019",
	"the-washington-post-2013",
	"los-angeles-times-2013",
	"hankook-ilbo-2005",
	"voa-ko-2005",
	"bosnewslife-2006",
	"kyeonggi-ilbo-2007",
	"family-care-foundation-2015",
	"rfa-ko-2009-3",
	"dennis-halpin-2013",
	"aju-news-2013",
	"afp-2013",
	"the-chosun-ilbo-2013",
	"mbn-2013",
	"daily-nk-2013",
	"ted-2013",
	"donga-2014",
	"nk-chosun-2014",
	"hankook-ilbo-1997",
	"joongang-1998",
	"associated-press-2003",
	"reuters-2004",
	"donga-2004-3",
	"agency-2004",
	"voa-ko-2005-2",
	"voa-ko-2007",
	"yonhap-2007-3",
	"voa-ko-2009",
	"dailian-2019",
	"chosun-ilbo-2005",
	"nk-chosun-2008",
	"rfa-ko-2008",
	"afp-2009",
	"rfa-ko-2009-4",
	"radio-free-asia-2009",
	"ohmynews-2012",
	"seoul-shinmun-2004",
	"tongil-news-2004",
	"yonhap-2013",
	"cambodia-daily-cables",
	"plaridel-2015",
	"rok-government-1997",
	"kyodo-and-yonhap-2003",
	"cbs-news-2002",
	"the-philippine-star-2002",
	"afp-2003",
	"hankyung-2001",
	"yonhap-2002",
	"yonhap-2002-2",
	"voa-2002-2",
	"hanoi-2009",
	"crikey-2010",
	"high-court-of-2012",
	"abc-2012",
	"jeewon-min-2014",
	"federal-court-of-2010",
	"immigration-and-refugee-2016",
	"associated-press-2021",
	"toronto-com-2022",
	"district-court-of-2014",
	"tweede-kamer-der-2013",
	"dutch-state-secretary-2013",
	"district-court-of-2013",
	"inlia-2014",
	"district-court-of-2022",
	"cour-nationale-du-2016",
	"sveriges-radio-2013",
	"migrationsoverdomstolen-2015",
	"forum-asia-2008",
	"nettavisen-2017",
	"the-korea-times-2006",
	"european-parliament-2012-2",
	"ukrainska-pravda-2025",
	"korea-joongang-daily-2026",
	"the-chosun-ilbo-2016",
	"joongang-1989",
	"hankyung-1989",
	"verwaltungsgericht-sigmaringen-2005",
	"verwaltungsgerichtshof-baden-wurttemberg-2005",
	"verwaltungsgericht-freiburg-2020",
	"verwaltungsgericht-freiburg-2020-2",
	"kyodo-news-2024",
	"blog-of-a-2014",
	"member-of-the-2003",
	"house-of-councillors-2008",
	"life-funds-for-2010",
	"kukmin-ilbo-2011",
	"kushibuchi-mari-2011",
	"house-of-councillors-2014",
	"miyatsuka-sumiko-2017",
	"house-of-councillors-2018",
	"mainichi-asahi-text-2026",
	"livedoor-news-2026",
	"duke-university-2025",
	"taipei-times-2004",
	"joongang-ilbo-2013",
	"the-chosun-ilbo-2001",
	"rfa-ko-2002",
	"daily-nk-2004",
	"joongang-2004",
	"donga-2004-4",
	"reuters-2006",
	"rfa-2006-2",
	"ohchr-2006",
	"forum-asia-2007",
	"ohchr-2007",
	"hankook-ilbo-1990",
	"hankyung-1994",
	"seoul-shinmun-1995",
	"jkn-news-2009",
	"donga-en-2004",
	"the-guardian-2016",
	"the-moscow-times-2010",
	"rzeczpospolita-2017",
	"kommersant-2020",
	"voa-ko-2012",
	"upi-2016",
	"meduza-2016",
	"upi-2016-2",
	"the-moscow-times-2017",
	"sbs-2025",
	"seoul-shinmun-2023",
	"hankyung-2025",
	"hankyung-1995",
	"money-today-2023",
	"the-chosun-ilbo-2022",
	"joongang-1987",
	"donga-1997",
	"upper-tribunal-2014",
	"newsflash-one-2018",
	"london-korean-links-2008",
	"upper-tribunal-2011",
	"wiki-mirror-2011",
	"court-of-appeal-2012",
	"upper-tribunal-2017",
	"us-code-2024-2",
	"us-code-2024-3",
	"us-department-of-2005",
	"afp-2006",
	"gao-2010-3",
	"rfa-ko-2017-2",
	"spn-seoul-pyongyang-2019-2",
	"hrnk-2021",
	"radio-free-asia-2020",
	"nk-chosun-2014-2",
	"koreatown-daily-2022",
	"aju-news-2017",
	"asian-correspondent-2018",
	"kbs-world-2023",
	"koreatown-daily-2022-2",
	"us-congress-2024",
	"us-congress-2025",
	"publishers-weekly-2015",
	"columbia-university-press-2009",
	"kirkus-reviews-2015",
	"the-best-biographies-2017",
	"asia-society-2015",
	"kbs-world-2023-2",
	"publishers-weekly-2015-2",
	"asian-review-of-2024",
	"harpercollins-uk-2021",
	"arete-news-2023",
	"hanvoice-2025",
	"korea-daily-2025",
	"kang-chol-hwan-2001",
	"timothy-cho-2025",
	"publishers-weekly-2014",
	"united-nations-2024",
	"the-straits-times-2015",
	"ahmet-dedeler-free-2026",
	"amnesty-international-2000",
	"bbc-news-2007",
	"cecc-2005",
	"cecc-2006",
	"cecc-2017",
	"cecc-2024",
	"chang-2008",
	"chosun-ilbo-2001",
	"daily-nk-2007",
	"daily-nk-2009",
	"daily-nk-2017",
	"dong-a-ilbo-1996",
	"donga-1996",
	"donga-1997-2",
	"donga-2000",
	"donga-2004",
	"donga-2004-2",
	"donga-2012",
	"donga-en-2005",
	"hankyung-2003-2",
	"hankyung-2003-stay",
	"hrw-2017",
	"impunity-watch-2012",
	"joongang-1996",
	"joongang-2003",
	"korea-economic-institute-2023",
	"ktv-2012",
	"la-times-2012",
	"life-funds-for-2003",
	"los-angeles-times-1997",
	"los-angeles-times-2003",
	"mbn-2010",
	"nbc-news-2004",
	"news1-2023",
	"nk-chosun-2001",
	"nk-report-2014",
	"nkd-2005",
	"ohchr-2023",
	"radio-free-asia-2014",
	"redcensor-2025",
	"rfa-2004",
	"roberta-cohen-2014",
	"seoul-shinmun-2002",
	"seoul-shinmun-2012",
	"society-to-help-2003",
	"south-china-morning-2016",
	"the-dong-a-2004",
	"the-epoch-times-2007",
	"the-korea-herald-2016",
	"u-s-committee-1999",
	"un-cat-2015",
	"unhcr-2000",
	"unhcr-2001-2",
	"us-code-2024",
	"voa-2003-lubbers",
	"voa-ko-2002",
	"yomiuri-shimbun-2010",
	"yonhap-news-agency-2023",
	"daily-nk-2012-2",
	"daily-nk-2016",
	"kbs-world-2017",
	"kbs-world-2020",
	"kollo-kr-2025",
	"korea-herald-2024",
	"ktn24-2024",
	"newsweek-2021",
	"reuters-2024",
	"reuters-2025",
	"rfa-ko-2003",
	"rfa-ko-2014",
	"un-human-rights-2020",
	"un-security-council-2017",
	"voa-ko-2010",
	"la-work-crossing-heavens-border",
	"xx-term-many",
	"xx-term-northern-refugees",
	"xx-term-new-settlers",
	"xx-term-talbukja",
	"xx-term-talbungmin",
	"xx-term-saeteomin",
	"xx-term-talbukja-displeasure",
	"xx-term-bukhanitaljumin",
	"xx-term-bukhyangmin",
	"xx-term-saeteomin-disliked",
	"xx-term-defector-lankov",
	"xx-term-defectors-or-refugees",
	"xx-term-double-defector",
	"xx-term-re-defection",
	"xx-term-underground-railroad",
	"xx-term-dmz",
	"xx-term-kyohwaso",
	"xx-term-rodong-danryeondae",
	"xx-term-kwanliso",
	"xx-term-treason-by-defection",
	"xx-term-reform-through-labor",
	"xx-term-hanawon",
	"xx-term-hana-centers",
	"xx-work-no-space-for-love",
	"xx-work-river-in-darkness",
	"xx-work-dear-leader",
	"xx-work-escape-from-camp-14",
	"xx-work-every-falling-star",
	"xx-work-fortune-smiles",
	"xx-work-greenlight-to-freedom",
	"xx-work-i-escaped-north-korea",
	"xx-work-in-order-to-live",
	"xx-work-le-defecteur-de-pyongyang",
	"xx-work-nothing-to-envy",
	"xx-work-girl-with-seven-names",
	"xx-work-orphan-masters-son",
	"xx-work-beautiful-days",
	"xx-work-beyond-utopia",
	"xx-work-confidential-assignment",
	"xx-work-crossing",
	"xx-work-loyal-citizens-of-pyongyang",
	"xx-work-over-the-border",
	"xx-work-poongsan",
	"xx-work-seoul-train",
	"xx-work-shadow-flowers",
	"xx-work-the-defector",
	"xx-work-journals-of-musan",
	"xx-work-the-suspect",
	"xx-work-wild-animals",
	"xx-work-aquariums-of-pyongyang",
	"xx-work-long-road-home",
	"xx-work-thousand-miles-to-freedom",
	"xx-work-stars-between-the-sun-and-moon",
	"xx-work-hard-road-out",
	"xx-work-passcode-to-the-third-floor",
	"xx-work-under-the-same-sky",
	"xx-work-ted-hyeonseo-lee",
	"xx-work-letters-timothy-cho",
	"xx-work-un-2023-03",
	"xx-work-un-2023-08",
	"xx-work-un-2024-06",
	"xx-work-un-2025-05"
];
var storyTitles$1 = [
	{
		"id": "through-laos",
		"title": "The long way through Laos",
		"minutes": 20,
		"steps": 12
	},
	{
		"id": "mongolia",
		"title": "Mongolia, the way that faded",
		"minutes": 15,
		"steps": 10
	},
	{
		"id": "arriving",
		"title": "What countries do",
		"minutes": 25,
		"steps": 12
	},
	{
		"id": "numbers",
		"title": "How the numbers rose and fell",
		"minutes": 22,
		"steps": 12
	},
	{
		"id": "knowing",
		"title": "How we know what we know",
		"minutes": 22,
		"steps": 12
	}
];
var waterNames$1 = [
	{
		"id": "yellow-sea",
		"kind": "sea",
		"name": "Yellow Sea / West Sea",
		"position": [123.2, 35.6],
		"from": 3
	},
	{
		"id": "east-sea",
		"kind": "sea",
		"name": "Sea of Japan / East Sea",
		"position": [134.2, 40.2],
		"from": 2
	},
	{
		"id": "east-china-sea",
		"kind": "sea",
		"name": "East China Sea",
		"position": [125, 29],
		"from": 3
	},
	{
		"id": "south-china-sea",
		"kind": "sea",
		"name": "South China Sea / East Sea",
		"position": [114, 14],
		"from": 2
	},
	{
		"id": "sea-of-okhotsk",
		"kind": "sea",
		"name": "Sea of Okhotsk",
		"position": [148.5, 53],
		"from": 3
	},
	{
		"id": "pacific",
		"kind": "sea",
		"name": "Pacific Ocean",
		"position": [152, 31],
		"from": 2
	},
	{
		"id": "gobi",
		"kind": "desert",
		"name": "Gobi",
		"position": [106.5, 42.6],
		"from": 2.6
	},
	{
		"id": "mekong",
		"kind": "river",
		"name": "Mekong",
		"position": [105.6, 15.6],
		"rotate": 62,
		"from": 4.2
	},
	{
		"id": "yalu",
		"kind": "river",
		"name": "Yalu / Amnok",
		"position": [125.4, 40.75],
		"rotate": -38,
		"from": 4.6
	},
	{
		"id": "tumen",
		"kind": "river",
		"name": "Tumen / Duman",
		"position": [129.2, 42.5],
		"rotate": -18,
		"from": 4.6
	}
];
var dataDate$1 = "2026-11-28";
var release$1 = "2026-11-28-766e3c9e";
// src/atlas/outline/outline.ts
/** The subject without its sentences: all that the first screen, the map and the lists need of it. */
var { dataDate, release, topics, events, entries, storyTitles, waterNames, routes } = _virtual_outline_exports;
var outline = {
	records: new Map(records$1.map((record) => [record.id, record])),
	routes,
	/** Newest first; those without a date last. */
	events,
	topics,
	/** The sources, terms and works that a page may stand at, by their ids. */
	entries,
	storyTitles,
	waterNames
};
/** The date of a claim that bears on a leg or a route; undefined where it has none. */
var dateOf = (claim) => dates[claim];
/** The route of an id, if it is one of the atlas. */
function routeById(id) {
	return routes.find((route) => route.id === id);
}
/** The legs of a route. */
function legsOf(id) {
	const route = routeById(id);
	if (!route) throw new Error(`There is no route ${id}.`);
	return route.legs;
}
// src/atlas/ways/legs.ts
/** Legs by their ids: a leg is named after its route and its place in the route's record. */
/** `place` counts from 0. */
var legIdOf = (route, place) => `${route}.${place + 1}`;
/** Every leg of every route, in the atlas's order, by its id. */
function legsById() {
	const legs = outline.routes.flatMap((route) => route.legs.map((leg, place) => ({
		id: legIdOf(route.id, place),
		route,
		leg
	})));
	return new Map(legs.map((each) => [each.id, each]));
}
// src/atlas/geography/positions.ts
var isDegrees = (value, most) => typeof value === "number" && Math.abs(value) <= most;
/** Longitude and latitude; a hundredth of a degree may be lost to rounding. */
function isPosition(value) {
	return Array.isArray(value) && value.length >= 2 && isDegrees(value[0], 180.01) && isDegrees(value[1], 90.01);
}
/** Two positions at least. */
var isLine = (value) => Array.isArray(value) && value.length > 1 && value.every(isPosition);
/** An index, or its complement where the arc is walked backwards. */
var isArc = (value) => typeof value === "number" && Number.isInteger(value);
var isFull = (value) => Array.isArray(value) && value.length > 0;
var areArcs = (value) => isFull(value) && value.every(isArc);
var areArcsOfRings = (value) => isFull(value) && value.every(areArcs);
var areArcsOfPolygons = (value) => isFull(value) && value.every(areArcsOfRings);
// src/atlas/geography/corridors.ts
var published$2 = /* @__PURE__ */ object$2({
	type: /* @__PURE__ */ literal("FeatureCollection"),
	features: /* @__PURE__ */ pipe(/* @__PURE__ */ array(/* @__PURE__ */ object$2({
		type: /* @__PURE__ */ literal("Feature"),
		properties: /* @__PURE__ */ object$2({
			leg: /* @__PURE__ */ string(),
			route: /* @__PURE__ */ string(),
			from: /* @__PURE__ */ string(),
			to: /* @__PURE__ */ string(),
			lengthKm: /* @__PURE__ */ number(),
			kilometres: /* @__PURE__ */ record(/* @__PURE__ */ picklist(recordIds), /* @__PURE__ */ number()),
			main: /* @__PURE__ */ boolean()
		}),
		geometry: /* @__PURE__ */ object$2({
			type: /* @__PURE__ */ literal("LineString"),
			coordinates: /* @__PURE__ */ custom(isLine)
		})
	})), /* @__PURE__ */ nonEmpty())
});
/** The legs by their ids; nothing when it is not what the build publishes of this atlas. */
function readCorridors(file) {
	const { success, output } = /* @__PURE__ */ safeParse(published$2, file);
	if (!success) return null;
	const known = legsById();
	const corridors = /* @__PURE__ */ new Map();
	for (const { properties, geometry } of output.features) {
		const { leg: id, route, from, to, lengthKm, kilometres, main } = properties;
		const told = known.get(id);
		if (told?.route.id !== route || told.leg.from !== from || told.leg.to !== to) return null;
		corridors.set(told.id, {
			...told,
			line: geometry,
			kilometres: lengthKm,
			byCountry: kilometres,
			isMain: main
		});
	}
	return corridors;
}
// node_modules/topojson-client/src/identity.js
function identity_default(x) {
	return x;
}
// node_modules/topojson-client/src/transform.js
function transform_default(transform) {
	if (transform == null) return identity_default;
	var x0, y0, kx = transform.scale[0], ky = transform.scale[1], dx = transform.translate[0], dy = transform.translate[1];
	return function(input, i) {
		if (!i) x0 = y0 = 0;
		var j = 2, n = input.length, output = new Array(n);
		output[0] = (x0 += input[0]) * kx + dx;
		output[1] = (y0 += input[1]) * ky + dy;
		while (j < n) output[j] = input[j], ++j;
		return output;
	};
}
// node_modules/topojson-client/src/reverse.js
function reverse_default(array, n) {
	var t, j = array.length, i = j - n;
	while (i < --j) t = array[i], array[i++] = array[j], array[j] = t;
}
// node_modules/topojson-client/src/feature.js
function feature_default(topology, o) {
	if (typeof o === "string") o = topology.objects[o];
	return o.type === "GeometryCollection" ? {
		type: "FeatureCollection",
		features: o.geometries.map(function(o) {
			return feature(topology, o);
		})
	} : feature(topology, o);
}
function feature(topology, o) {
	var id = o.id, bbox = o.bbox, properties = o.properties == null ? {} : o.properties, geometry = object(topology, o);
	return id == null && bbox == null ? {
		type: "Feature",
		properties,
		geometry
	} : bbox == null ? {
		type: "Feature",
		id,
		properties,
		geometry
	} : {
		type: "Feature",
		id,
		bbox,
		properties,
		geometry
	};
}
function object(topology, o) {
	var transformPoint = transform_default(topology.transform), arcs = topology.arcs;
	function arc(i, points) {
		if (points.length) points.pop();
		for (var a = arcs[i < 0 ? ~i : i], k = 0, n = a.length; k < n; ++k) points.push(transformPoint(a[k], k));
		if (i < 0) reverse_default(points, n);
	}
	function point(p) {
		return transformPoint(p);
	}
	function line(arcs) {
		var points = [];
		for (var i = 0, n = arcs.length; i < n; ++i) arc(arcs[i], points);
		if (points.length < 2) points.push(points[0]);
		return points;
	}
	function ring(arcs) {
		var points = line(arcs);
		while (points.length < 4) points.push(points[0]);
		return points;
	}
	function polygon(arcs) {
		return arcs.map(ring);
	}
	function geometry(o) {
		var type = o.type, coordinates;
		switch (type) {
			case "GeometryCollection": return {
				type,
				geometries: o.geometries.map(geometry)
			};
			case "Point":
				coordinates = point(o.coordinates);
				break;
			case "MultiPoint":
				coordinates = o.coordinates.map(point);
				break;
			case "LineString":
				coordinates = line(o.arcs);
				break;
			case "MultiLineString":
				coordinates = o.arcs.map(line);
				break;
			case "Polygon":
				coordinates = polygon(o.arcs);
				break;
			case "MultiPolygon":
				coordinates = o.arcs.map(polygon);
				break;
			default: return null;
		}
		return {
			type,
			coordinates
		};
	}
	return geometry(o);
}
// node_modules/topojson-client/src/stitch.js
function stitch_default(topology, arcs) {
	var stitchedArcs = {}, fragmentByStart = {}, fragmentByEnd = {}, fragments = [], emptyIndex = -1;
	arcs.forEach(function(i, j) {
		var arc = topology.arcs[i < 0 ? ~i : i], t;
		if (arc.length < 3 && !arc[1][0] && !arc[1][1]) t = arcs[++emptyIndex], arcs[emptyIndex] = i, arcs[j] = t;
	});
	arcs.forEach(function(i) {
		var e = ends(i), start = e[0], end = e[1], f, g;
		if (f = fragmentByEnd[start]) {
			delete fragmentByEnd[f.end];
			f.push(i);
			f.end = end;
			if (g = fragmentByStart[end]) {
				delete fragmentByStart[g.start];
				var fg = g === f ? f : f.concat(g);
				fragmentByStart[fg.start = f.start] = fragmentByEnd[fg.end = g.end] = fg;
			} else fragmentByStart[f.start] = fragmentByEnd[f.end] = f;
		} else if (f = fragmentByStart[end]) {
			delete fragmentByStart[f.start];
			f.unshift(i);
			f.start = start;
			if (g = fragmentByEnd[start]) {
				delete fragmentByEnd[g.end];
				var gf = g === f ? f : g.concat(f);
				fragmentByStart[gf.start = g.start] = fragmentByEnd[gf.end = f.end] = gf;
			} else fragmentByStart[f.start] = fragmentByEnd[f.end] = f;
		} else {
			f = [i];
			fragmentByStart[f.start = start] = fragmentByEnd[f.end = end] = f;
		}
	});
	function ends(i) {
		var arc = topology.arcs[i < 0 ? ~i : i], p0 = arc[0], p1;
		if (topology.transform) p1 = [0, 0], arc.forEach(function(dp) {
			p1[0] += dp[0], p1[1] += dp[1];
		});
		else p1 = arc[arc.length - 1];
		return i < 0 ? [p1, p0] : [p0, p1];
	}
	function flush(fragmentByEnd, fragmentByStart) {
		for (var k in fragmentByEnd) {
			var f = fragmentByEnd[k];
			delete fragmentByStart[f.start];
			delete f.start;
			delete f.end;
			f.forEach(function(i) {
				stitchedArcs[i < 0 ? ~i : i] = 1;
			});
			fragments.push(f);
		}
	}
	flush(fragmentByEnd, fragmentByStart);
	flush(fragmentByStart, fragmentByEnd);
	arcs.forEach(function(i) {
		if (!stitchedArcs[i < 0 ? ~i : i]) fragments.push([i]);
	});
	return fragments;
}
// node_modules/topojson-client/src/mesh.js
function mesh_default(topology) {
	return object(topology, meshArcs.apply(this, arguments));
}
function meshArcs(topology, object, filter) {
	var arcs, i, n;
	if (arguments.length > 1) arcs = extractArcs(topology, object, filter);
	else for (i = 0, arcs = new Array(n = topology.arcs.length); i < n; ++i) arcs[i] = i;
	return {
		type: "MultiLineString",
		arcs: stitch_default(topology, arcs)
	};
}
function extractArcs(topology, object, filter) {
	var arcs = [], geomsByArc = [], geom;
	function extract0(i) {
		var j = i < 0 ? ~i : i;
		(geomsByArc[j] || (geomsByArc[j] = [])).push({
			i,
			g: geom
		});
	}
	function extract1(arcs) {
		arcs.forEach(extract0);
	}
	function extract2(arcs) {
		arcs.forEach(extract1);
	}
	function extract3(arcs) {
		arcs.forEach(extract2);
	}
	function geometry(o) {
		switch (geom = o, o.type) {
			case "GeometryCollection":
				o.geometries.forEach(geometry);
				break;
			case "LineString":
				extract1(o.arcs);
				break;
			case "MultiLineString":
			case "Polygon":
				extract2(o.arcs);
				break;
			case "MultiPolygon": extract3(o.arcs);
		}
	}
	geometry(object);
	geomsByArc.forEach(filter == null ? function(geoms) {
		arcs.push(geoms[0].i);
	} : function(geoms) {
		if (filter(geoms[0].g, geoms[geoms.length - 1].g)) arcs.push(geoms[0].i);
	});
	return arcs;
}
// src/atlas/geography/basemap.ts
var import_polyline = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* Based off of [the offical Google document](https://developers.google.com/maps/documentation/utilities/polylinealgorithm)
	*
	* Some parts from [this implementation](http://facstaff.unca.edu/mcmcclur/GoogleMaps/EncodePolyline/PolylineEncoder.js)
	* by [Mark McClure](http://facstaff.unca.edu/mcmcclur/)
	*
	* @module polyline
	*/
	var polyline = {};
	function py2_round(value) {
		return Math.floor(Math.abs(value) + .5) * (value >= 0 ? 1 : -1);
	}
	function encode(current, previous, factor) {
		current = py2_round(current * factor);
		previous = py2_round(previous * factor);
		var coordinate = (current - previous) * 2;
		if (coordinate < 0) coordinate = -coordinate - 1;
		var output = "";
		while (coordinate >= 32) {
			output += String.fromCharCode((32 | coordinate & 31) + 63);
			coordinate /= 32;
		}
		output += String.fromCharCode((coordinate | 0) + 63);
		return output;
	}
	/**
	* Decodes to a [latitude, longitude] coordinates array.
	*
	* This is adapted from the implementation in Project-OSRM.
	*
	* @param {String} str
	* @param {Number} precision
	* @returns {Array}
	*
	* @see https://github.com/Project-OSRM/osrm-frontend/blob/master/WebContent/routing/OSRM.RoutingGeometry.js
	*/
	polyline.decode = function(str, precision) {
		var index = 0, lat = 0, lng = 0, coordinates = [], shift = 0, result = 0, byte = null, latitude_change, longitude_change, factor = Math.pow(10, Number.isInteger(precision) ? precision : 5);
		while (index < str.length) {
			byte = null;
			shift = 1;
			result = 0;
			do {
				byte = str.charCodeAt(index++) - 63;
				result += (byte & 31) * shift;
				shift *= 32;
			} while (byte >= 32);
			latitude_change = result & 1 ? (-result - 1) / 2 : result / 2;
			shift = 1;
			result = 0;
			do {
				byte = str.charCodeAt(index++) - 63;
				result += (byte & 31) * shift;
				shift *= 32;
			} while (byte >= 32);
			longitude_change = result & 1 ? (-result - 1) / 2 : result / 2;
			lat += latitude_change;
			lng += longitude_change;
			coordinates.push([lat / factor, lng / factor]);
		}
		return coordinates;
	};
	/**
	* Encodes the given [latitude, longitude] coordinates array.
	*
	* @param {Array.<Array.<Number>>} coordinates
	* @param {Number} precision
	* @returns {String}
	*/
	polyline.encode = function(coordinates, precision) {
		if (!coordinates.length) return "";
		var factor = Math.pow(10, Number.isInteger(precision) ? precision : 5), output = encode(coordinates[0][0], 0, factor) + encode(coordinates[0][1], 0, factor);
		for (var i = 1; i < coordinates.length; i++) {
			var a = coordinates[i], b = coordinates[i - 1];
			output += encode(a[0], b[0], factor);
			output += encode(a[1], b[1], factor);
		}
		return output;
	};
	function flipped(coords) {
		var flipped = [];
		for (var i = 0; i < coords.length; i++) {
			var coord = coords[i].slice();
			flipped.push([coord[1], coord[0]]);
		}
		return flipped;
	}
	/**
	* Encodes a GeoJSON LineString feature/geometry.
	*
	* @param {Object} geojson
	* @param {Number} precision
	* @returns {String}
	*/
	polyline.fromGeoJSON = function(geojson, precision) {
		if (geojson && geojson.type === "Feature") geojson = geojson.geometry;
		if (!geojson || geojson.type !== "LineString") throw new Error("Input must be a GeoJSON LineString");
		return polyline.encode(flipped(geojson.coordinates), precision);
	};
	/**
	* Decodes to a GeoJSON LineString geometry.
	*
	* @param {String} str
	* @param {Number} precision
	* @returns {Object}
	*/
	polyline.toGeoJSON = function(str, precision) {
		return {
			type: "LineString",
			coordinates: flipped(polyline.decode(str, precision))
		};
	};
	if (typeof module === "object" && module.exports) module.exports = polyline;
})))(), 1);
/** Decimals of a degree that the basemap keeps. */
var decimals$1 = 2;
/** What a country says of itself. */
var country = /* @__PURE__ */ object$2({
	id: /* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ nonEmpty()),
	name: /* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ nonEmpty()),
	label: /* @__PURE__ */ custom(isPosition),
	rank: /* @__PURE__ */ number()
});
var polygon = {
	type: /* @__PURE__ */ literal("Polygon"),
	arcs: /* @__PURE__ */ custom(areArcsOfRings)
};
var polygons = {
	type: /* @__PURE__ */ literal("MultiPolygon"),
	arcs: /* @__PURE__ */ custom(areArcsOfPolygons)
};
var line = {
	type: /* @__PURE__ */ literal("LineString"),
	arcs: /* @__PURE__ */ custom(areArcs)
};
var lines = {
	type: /* @__PURE__ */ literal("MultiLineString"),
	arcs: /* @__PURE__ */ custom(areArcsOfRings)
};
var collectionOf = (geometry) => /* @__PURE__ */ object$2({
	type: /* @__PURE__ */ literal("GeometryCollection"),
	geometries: /* @__PURE__ */ pipe(/* @__PURE__ */ array(geometry), /* @__PURE__ */ nonEmpty())
});
var decode = (arcs) => arcs.map((arc) => import_polyline.default.decode(arc, decimals$1));
var packedTopology = /* @__PURE__ */ object$2({
	type: /* @__PURE__ */ literal("Topology"),
	arcs: /* @__PURE__ */ pipe(/* @__PURE__ */ array(/* @__PURE__ */ string()), /* @__PURE__ */ transform(decode), /* @__PURE__ */ check((arcs) => arcs.every(isLine))),
	objects: /* @__PURE__ */ object$2({
		land: collectionOf(/* @__PURE__ */ variant("type", [/* @__PURE__ */ object$2({
			...polygon,
			properties: country
		}), /* @__PURE__ */ object$2({
			...polygons,
			properties: country
		})])),
		lakes: collectionOf(/* @__PURE__ */ variant("type", [/* @__PURE__ */ object$2(polygon), /* @__PURE__ */ object$2(polygons)])),
		rivers: collectionOf(/* @__PURE__ */ variant("type", [/* @__PURE__ */ object$2(line), /* @__PURE__ */ object$2(lines)]))
	}),
	insides: /* @__PURE__ */ record(/* @__PURE__ */ string(), /* @__PURE__ */ array(/* @__PURE__ */ pipe(/* @__PURE__ */ array(/* @__PURE__ */ string()), /* @__PURE__ */ transform(decode))))
});
/** Whether every arc that a shape is made of is there; a complement is walked backwards. */
var hasItsArcs = ({ arcs, objects }) => Object.values(objects).every(({ geometries }) => geometries.every((geometry) => geometry.arcs.flat(2).every((arc) => (arc < 0 ? ~arc : arc) < arcs.length)));
/** The topology of a packed basemap; throws one clear sentence when it is none. */
function unpackBasemap(packed) {
	const { success, output } = /* @__PURE__ */ safeParse(packedTopology, packed);
	if (!success || !hasItsArcs(output)) throw new Error("The basemap could not be read.");
	return output;
}
// src/atlas/geography/ground.ts
var tens = (from, to) => Array.from({ length: (to - from) / 10 + 1 }, (_, i) => from + i * 10);
/** Every tenth meridian and parallel: straight lines in Mercator. */
var graticule = {
	type: "MultiLineString",
	coordinates: [...tens(-180, 170).map((longitude) => [[longitude, -80], [longitude, 84]]), ...tens(-70, 80).map((latitude) => [[-180, latitude], [180, latitude]])]
};
var isAtWorldEdge = ([x = 0, y = 0], [u = 0, v = 0]) => Math.abs(x) > 179.9 && Math.abs(u) > 179.9 || y < -85 && v < -85;
/** Cuts out the stretches that only close a polygon at the edge of the world: they are no coast. */
function withoutWorldEdge(line) {
	const runs = [[]];
	line.forEach((position, i) => {
		const previous = line[i - 1];
		if (previous && isAtWorldEdge(previous, position)) runs.push([]);
		runs[runs.length - 1]?.push(position);
	});
	return runs.filter((run) => run.length > 1);
}
function coastOf(basemap) {
	const coast = mesh_default(basemap, basemap.objects.land, (a, b) => a === b);
	return {
		...coast,
		coordinates: coast.coordinates.flatMap(withoutWorldEdge)
	};
}
/** Borders between two countries of some pairs. */
function bordersBetween(basemap, pairs) {
	const { land } = basemap.objects;
	const ids = new Map(land.geometries.map((country) => [country, country.properties.id]));
	return mesh_default(basemap, land, (a, b) => {
		const sides = [ids.get(a), ids.get(b)];
		return a !== b && pairs.some((pair) => pair.every((side) => sides.includes(side)));
	});
}
function areaOf(basemap, area) {
	if (area.type === "Polygon") return feature_default(basemap, area).geometry;
	return feature_default(basemap, area).geometry;
}
function riverOf(basemap, river) {
	if (river.type === "LineString") return feature_default(basemap, river).geometry;
	return feature_default(basemap, river).geometry;
}
var landsOf = (basemap) => new Map(basemap.objects.land.geometries.map((land) => [land.properties.id, {
	...land.properties,
	shape: areaOf(basemap, land)
}]));
var insidesOf = ({ insides }) => new Map(Object.entries(insides).map(([id, coordinates]) => [id, {
	type: "MultiPolygon",
	coordinates
}]));
/** Makes a thing when it is first asked for, and once. */
function onDemand(make) {
	let made;
	return () => {
		made ??= { thing: make() };
		return made.thing;
	};
}
/** The ground of a packed basemap; throws one clear sentence when it is not what the build publishes. */
function readGround(packed) {
	const basemap = unpackBasemap(packed);
	const { land, lakes, rivers } = basemap.objects;
	const parts = {
		lands: onDemand(() => landsOf(basemap)),
		insides: onDemand(() => insidesOf(basemap)),
		borders: onDemand(() => mesh_default(basemap, land, (a, b) => a !== b)),
		coast: onDemand(() => coastOf(basemap)),
		borderRivers: onDemand(() => bordersBetween(basemap, subject.borderRivers)),
		lakes: onDemand(() => lakes.geometries.map((lake) => areaOf(basemap, lake))),
		rivers: onDemand(() => rivers.geometries.map((river) => riverOf(basemap, river)))
	};
	return {
		countries: land.geometries.map(({ properties }) => properties),
		borderBetween: (one, other) => bordersBetween(basemap, [[one, other]]),
		get lands() {
			return parts.lands();
		},
		get insides() {
			return parts.insides();
		},
		get borders() {
			return parts.borders();
		},
		get coast() {
			return parts.coast();
		},
		get borderRivers() {
			return parts.borderRivers();
		},
		get lakes() {
			return parts.lakes();
		},
		get rivers() {
			return parts.rivers();
		}
	};
}
// src/subject/route-ids.ts
/** The routes of the atlas. An id is for ever: every link ever shared must open. */
var routeIds = [
	"laos-thailand",
	"myanmar-thailand",
	"vietnam",
	"vietnam-cambodia",
	"mongolia",
	"missions",
	"russia",
	"sea",
	"dmz"
];
// src/atlas/geography/stations.ts
var published$1 = /* @__PURE__ */ object$2({
	type: /* @__PURE__ */ literal("FeatureCollection"),
	features: /* @__PURE__ */ pipe(/* @__PURE__ */ array(/* @__PURE__ */ object$2({
		type: /* @__PURE__ */ literal("Feature"),
		properties: /* @__PURE__ */ object$2({
			id: /* @__PURE__ */ picklist(anchorIds),
			place: /* @__PURE__ */ picklist(recordIds),
			kind: /* @__PURE__ */ picklist([
				"country",
				"capital",
				"city",
				"province"
			]),
			name: /* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ nonEmpty()),
			routes: /* @__PURE__ */ array(/* @__PURE__ */ picklist(routeIds))
		}),
		geometry: /* @__PURE__ */ object$2({
			type: /* @__PURE__ */ literal("Point"),
			coordinates: /* @__PURE__ */ custom(isPosition)
		})
	})), /* @__PURE__ */ nonEmpty())
});
/** The stations by their ids; nothing when it is not what the build publishes of this atlas. */
function readStations(file) {
	const { success, output } = /* @__PURE__ */ safeParse(published$1, file);
	if (!success) return null;
	return new Map(output.features.map(({ properties, geometry }) => [properties.id, {
		...properties,
		position: geometry.coordinates
	}]));
}
// src/atlas/geography/geography.ts
/**
* The geography as the build publishes it, fetched once and checked at the door: land, water,
* corridors, stations. Both renderers draw from it.
*/
async function fetchJson(url, cache) {
	const response = await fetch(url, { cache });
	if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
	return response.json();
}
/** Unpacks what was fetched; throws one clear sentence when it is not what the build publishes. */
function unpackGeography(packed, routes, stations) {
	const read = {
		legs: readCorridors(routes),
		stations: readStations(stations)
	};
	if (!read.legs) throw new Error("The routes could not be read.");
	if (!read.stations) throw new Error("The stations could not be read.");
	return Object.assign(readGround(packed), {
		legs: read.legs,
		stations: read.stations
	});
}
var loading$1;
/** What was cut off on its way lies in the browser's cache: a second try goes past it. */
var cache = "default";
/** The geography, fetched once for the page. After a failure the next call tries again. */
function loadGeography() {
	loading$1 ??= Promise.all([
		basemapUrl,
		routesUrl,
		stationsUrl
	].map((url) => fetchJson(url, cache))).then(([basemap, routes, stations]) => unpackGeography(basemap, routes, stations)).catch((error) => {
		loading$1 = void 0;
		cache = "reload";
		throw error;
	});
	return loading$1;
}
// src/core/partial-date.ts
var point = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?(~)?$/;
function isPoint(text) {
	const match = point.exec(text);
	if (!match) return false;
	const [, year, month, day] = match;
	if (day === void 0) return true;
	return (/* @__PURE__ */ new Date(`${year}-${month}-${day}T00:00:00Z`)).getUTCDate() === Number(day);
}
/** True when the text is a partial date of the subset above, with its ends in order. */
function isPartialDate(text) {
	const ends = text.split("/");
	const [first, second] = ends;
	if (first === void 0 || ends.length > 2) return false;
	if (second === void 0) return isPoint(first);
	if (first === "..") return isPoint(second);
	if (second === "..") return isPoint(first);
	return isPoint(first) && isPoint(second) && first.slice(0, 4) <= second.slice(0, 4);
}
/** Every year asks every claim for its date: each is read once. */
var spans = /* @__PURE__ */ new Map();
/**
* The years that a partial date touches.
* Throws when the text is not a partial date: records are checked before they are published.
*/
function yearsOf(date) {
	const known = spans.get(date);
	if (known) return known;
	if (!isPartialDate(date)) throw new Error(`"${date}" is not a partial date.`);
	const [first = "", second = first] = date.split("/");
	const span = {
		from: first === ".." ? null : Number(first.slice(0, 4)),
		to: second === ".." ? null : Number(second.slice(0, 4))
	};
	spans.set(date, span);
	return span;
}
/** Whether the date's years include the year (open ends reach as far as needed). */
function includesYear(date, year) {
	const { from, to } = yearsOf(date);
	return (from === null || from <= year) && (to === null || year <= to);
}
/** A number that sorts dates by their latest known moment: later dates are larger. */
function sortKey(date) {
	const [first = "", second = first] = date.split("/");
	const end = second === ".." ? first : second;
	const match = point.exec(end);
	if (!match) return 0;
	return Number(match[1]) * 1e4 + Number(match[2] ?? 0) * 100 + Number(match[3] ?? 0);
}
// src/atlas/numbers/in-year.ts
/**
* What holds in a year, and how well it is told of. Everything here is worked out from the records'
* periods and the dates of their claims; `null` stands for all years together.
*/
/** Years for which a dated account bears out that a leg is in use. */
var freshFor = 3;
/** The years that a claim or an event is dated to; `null` where its beginning is open or it has no date. */
function datedYears({ when }) {
	if (when === void 0) return null;
	const { from, to } = yearsOf(when);
	return from === null ? null : {
		from,
		to: to ?? from
	};
}
/** The dated accounts that bear on a leg: its own claims and its route's history. */
function accountsOf(route, leg) {
	return [.../* @__PURE__ */ new Set([...leg.claims, ...route.history])].flatMap((id) => datedYears({ when: dateOf(id) }) ?? []);
}
/** From when to when the dated accounts of a route are; `null` where none is dated. */
function reportedYears({ history }) {
	const years = history.flatMap((id) => datedYears({ when: dateOf(id) }) ?? []);
	if (years.length === 0) return null;
	const [from, to] = [years.map((each) => each.from), years.map((each) => each.to)];
	return {
		from: Math.min(...from),
		to: Math.max(...to)
	};
}
/** How a leg of a route stands in a year. */
function legStanding(route, leg, year) {
	if (year === null) return "open";
	const { from, to } = yearsOf(leg.period);
	if (from !== null && year < from) return "not-yet";
	if (to !== null && year > to) return "closed";
	const accounts = accountsOf(route, leg);
	if (from === null && accounts.every((account) => year < account.from)) return "undated";
	if (leg.fades && year >= leg.fades.from) return "fading";
	return accounts.some((account) => account.from <= year && account.to >= year - freshFor) ? "open" : "fading";
}
var weight = {
	"not-yet": 0,
	closed: 0,
	undated: 1,
	fading: 2,
	open: 3
};
/** Whether people are told of on it in that year, in whatever numbers. */
function isInUse(standing) {
	return weight[standing] > 0;
}
/** Whether the leg ends where somebody has got out. */
var leadsOut = ({ crosses }) => {
	const last = crosses.at(-1);
	return last !== void 0 && !subject.within.includes(last);
};
/** The best way on from an anchor until it leads out, worth as much as its worst leg. */
function bestWayOut(anchor, legs) {
	let best = null;
	for (const { leg, standing } of legs) {
		if (leg.from !== anchor) continue;
		const others = legs.filter((other) => other.leg !== leg);
		const rest = leadsOut(leg) ? "open" : bestWayOut(leg.to, others);
		if (rest === null) continue;
		const worst = weight[rest] < weight[standing] ? rest : standing;
		if (best === null || weight[worst] > weight[best]) best = worst;
	}
	return best;
}
/**
* How a route stands in a year: as the best way out that its legs then make, which stands as its worst leg does.
*/
function routeStanding(route, year) {
	if (year === null) return "open";
	const legs = route.legs.map((leg) => ({
		leg,
		standing: legStanding(route, leg, year)
	}));
	const left = route.legs.filter(({ crosses }) => subject.origins.includes(crosses[0]));
	const [best = "closed"] = [...new Set(left.map(({ from }) => from))].flatMap((start) => bestWayOut(start, legs) ?? []).sort((a, b) => weight[b] - weight[a]);
	if (isInUse(best)) return best;
	return legs.filter(({ leg }) => leadsOut(leg)).every(({ standing }) => standing !== "closed") ? "not-yet" : "closed";
}
/** The last year up to this one that a dated account of the route touches. */
function lastToldOf(route, year) {
	const years = route.legs.flatMap((leg) => accountsOf(route, leg)).filter(({ from }) => year === null || from <= year).map(({ to }) => Math.min(to, year ?? to));
	return years.length === 0 ? null : Math.max(...years);
}
/** Whether a claim or an event is dated to years that include this one; one without a first year never is. */
function isDatedTo(claim, year) {
	const years = datedYears(claim);
	return years !== null && years.from <= year && year <= years.to;
}
/** Whether a claim or an event has no date, or only one by which it had happened. */
function isUndated(claim) {
	return datedYears(claim) === null;
}
// src/atlas/outcomes.ts
/** What a kind says by itself. Who entered a place or came over a line may have been turned away. */
var byKind = {
	arrest: "caught",
	return: "caught",
	release: "safe",
	airlift: "safe",
	crossing: "untold",
	entry: "untold",
	"attack-on-helpers": "untold",
	"policy-change": "untold",
	"voluntary-return": "untold",
	death: "untold"
};
var outcomeOf = ({ kind, ended }) => ended ?? byKind[kind];
/** How most of them ended; where no outcome is that of most, none is told of them together. */
function commonOutcome(events) {
	const ended = events.map(outcomeOf);
	const isMost = (outcome) => 2 * ended.filter((each) => each === outcome).length > ended.length;
	if (isMost("caught")) return "caught";
	return isMost("safe") ? "safe" : "untold";
}
// src/atlas/outline/places.ts
/** Questions of places, routes and stances: what panels and the scene ask before any sentence is there. */
/** The places of the map that a record stands for. */
function placesOf(record) {
	return subject.groups[record] ?? [record];
}
/** The record that a place of the map opens, if it has one. */
function recordOf(place) {
	const own = recordIds.find((id) => id === place);
	if (own) return own;
	return recordIds.find((id) => placesOf(id).some((each) => each === place)) ?? null;
}
/** The stance that holds in a year; for `null`, the last that is known. */
function stancePeriodIn(record, year) {
	if (year === null) return record.stances[record.stances.length - 1];
	return record.stances.findLast(({ period }) => includesYear(period, year));
}
function stanceIn(record, year) {
	return stancePeriodIn(record, year)?.stance;
}
/** The routes that lead through or end in a country. */
function routesThrough(record) {
	return outline.routes.filter(({ legs }) => legs.some(({ crosses }) => crosses.includes(record)));
}
/** The countries of a route in the order of travel; where every route leads comes last. */
function countriesOf(route) {
	const crossed = new Set(route.legs.flatMap(({ crosses }) => crosses));
	const { destination } = subject;
	if (destination === null) return [...crossed];
	crossed.delete(destination);
	return [...crossed, destination];
}
// src/atlas/ways/ways.ts
/** How a route's legs hang together: the way that goes furthest, and the other ways beside it. */
/** The legs that follow on from one leg, each the first named that begins where the last one ended. */
function chainFrom(first, legs) {
	const chain = [];
	let next = first;
	while (next) {
		const { to } = next;
		chain.push(next);
		next = legs.find((leg) => leg.from === to && !chain.includes(leg));
	}
	return chain;
}
/**
* The ways of a route, each a list of legs that follow on: the main way first, which goes on from
* the first leg, then what is left, in the order of the record. Every leg is in one way.
*/
function waysOf({ legs: all }) {
	const ways = [];
	let left = all;
	for (let [first] = left; first; [first] = left) {
		const way = chainFrom(first, left);
		ways.push(way);
		left = left.filter((leg) => !way.includes(leg));
	}
	return ways;
}
/** The countries of a route's stages in turn: those of its main way, and where every route leads. */
function stageCountries(route) {
	const [main = []] = waysOf(route);
	return countriesOf(route).filter((country) => country === subject.destination || main.some(({ crosses }) => crosses.includes(country)));
}
/** The places of the legs in the record, in the order in which they are played: way after way. */
function playOrder(route) {
	return waysOf(route).flat().map((leg) => route.legs.indexOf(leg));
}
/**
* How a leg stands in a year as a part of its route. Where no way through is told of, the legs stand
* as the route does: a first leg alone is no route.
*/
function standingOnRoute(route, leg, year) {
	const through = routeStanding(route, year);
	return isInUse(through) ? legStanding(route, leg, year) : through;
}
// src/core/group-by.ts
/** Groups items by a key, in the order of first appearance. (`Map.groupBy` is too new for old laptops.) */
function groupBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return groups;
}
// src/model/model.ts
/** Parts of a whole that have a word of their own in every language. */
var groups = ["men", "women"];
var incidentKinds = [
	"arrest",
	"return",
	"release",
	"crossing",
	"entry",
	"airlift",
	"attack-on-helpers",
	"policy-change",
	"voluntary-return",
	"death"
];
/**
* How a state treats North Koreans who reach it.
* - `returns`: sends people back to North Korea
* - `arrests-varies`: arrests people; the outcome varies
* - `lets-pass`: tolerates transit
* - `sends-to-south`: hands people to South Korea
* - `resettles`: takes people in to stay
* - `none-known`: no published policy
*/
var stances = [
	"returns",
	"arrests-varies",
	"lets-pass",
	"sends-to-south",
	"resettles",
	"none-known"
];
// src/subject/topic-ids.ts
/** What has a record of its own and is neither a place nor a route. Ids are for ever: addresses hold them. */
var topicIds = ["returns"];
// \0virtual:digest
var series = [
	{
		"id": "arrivals",
		"measure": "arrivals",
		"place": "KR",
		"definition": "People from North Korea whom South Korea counted on arrival, by the year in which they came. A flow: each person counts once. The published table gives one number for all years up to 1998 and one for 1999 to 2001 together; they are not years and are drawn apart. Figures of its Ministry of Unification as published by others differ a little; they stand beside the columns as dots.",
		"form": "columns",
		"points": [
			{
				"claims": ["kr-arrivals-to-1998"],
				"sources": ["mou-table-2020", "wikipedia-2024"],
				"low": 947,
				"high": 947,
				"approximate": false,
				"unit": "people",
				"from": null,
				"to": 1998,
				"when": "../1998",
				"group": null
			},
			{
				"claims": ["kr-arrivals-to-2001"],
				"sources": ["mou-table-2020", "wikipedia-2024"],
				"low": 1043,
				"high": 1043,
				"approximate": false,
				"unit": "people",
				"from": 1999,
				"to": 2001,
				"when": "1999/2001",
				"group": null
			},
			{
				"claims": ["kr-arrivals-2002"],
				"sources": ["mou-table-2020", "wikipedia-2024"],
				"low": 1142,
				"high": 1142,
				"approximate": false,
				"unit": "people",
				"from": 2002,
				"to": 2002,
				"when": "2002",
				"group": null
			},
			{
				"claims": ["kr-arrivals-2003"],
				"sources": ["mou-table-2020", "wikipedia-2024"],
				"low": 1285,
				"high": 1285,
				"approximate": false,
				"unit": "people",
				"from": 2003,
				"to": 2003,
				"when": "2003",
				"group": null
			},
			{
				"claims": ["kr-arrivals-2004"],
				"sources": ["mou-table-2020", "wikipedia-2024"],
				"low": 1898,
				"high": 1898,
				"approximate": false,
				"unit": "people",
				"from": 2004,
				"to": 2004,
				"when": "2004",
				"group": null
			},
			{
				"claims": ["kr-arrivals-2005"],
				"sources": ["mou-table-2020", "wikipedia-2024"],
				"low": 1384,
				"high": 1384,
				"approximate": false,
				"unit": "people",
				"from": 2005,
				"to": 2005,
				"when": "2005",
				"group": null
			},
			{
				"claims": ["kr-arrivals-2006"],
				"sources": ["mou-table-2020", "wikipedia-2024"],
				"low": 2028,
				"high": 2028,
				"approximate": false,
				"unit": "people",
				"from": 2006,
				"to": 2006,
				"when": "2006",
				"group": null
			},
			{
				"claims": ["kr-arrivals-2007"],
				"sources": ["mou-table-2020", "wikipedia-2024"],
				"low": 2554,
				"high": 2554,
				"approximate": false,
				"unit": "people",
				"from": 2007,
				"to": 2007,
				"when": "2007",
				"group": null
			},
			{
				"claims": ["kr-arrivals-2008"],
				"sources": ["mou-table-2020", "wikipedia-2024"],
				"low": 2803,
				"high": 2803,
				"approximate": false,
				"unit": "people",
				"from": 2008,
				"to": 2008,
				"when": "2008",
				"group": null
			},
			{
				"claims": ["kr-arrivals-2009"],
				"sources": [
					"mou-table-2020",
					"wikipedia-2024",
					"kei-king-2020",
					"yonhap-2024"
				],
				"low": 2914,
				"high": 2914,
				"approximate": false,
				"unit": "people",
				"from": 2009,
				"to": 2009,
				"when": "2009",
				"group": null
			},
			{
				"claims": ["kr-arrivals-2010"],
				"sources": ["mou-table-2020", "wikipedia-2024"],
				"low": 2402,
				"high": 2402,
				"approximate": false,
				"unit": "people",
				"from": 2010,
				"to": 2010,
				"when": "2010",
				"group": null
			},
			{
				"claims": ["kr-arrivals-2011"],
				"sources": [
					"mou-table-2020",
					"wikipedia-2024",
					"nknews-2018"
				],
				"low": 2706,
				"high": 2706,
				"approximate": false,
				"unit": "people",
				"from": 2011,
				"to": 2011,
				"when": "2011",
				"group": null
			},
			{
				"claims": ["kr-arrivals-2012"],
				"sources": [
					"mou-table-2020",
					"wikipedia-2024",
					"nknews-2018"
				],
				"low": 1502,
				"high": 1502,
				"approximate": false,
				"unit": "people",
				"from": 2012,
				"to": 2012,
				"when": "2012",
				"group": null
			},
			{
				"claims": ["kr-arrivals-2013"],
				"sources": ["mou-table-2020", "wikipedia-2024"],
				"low": 1514,
				"high": 1514,
				"approximate": false,
				"unit": "people",
				"from": 2013,
				"to": 2013,
				"when": "2013",
				"group": null
			},
			{
				"claims": ["kr-arrivals-2014"],
				"sources": ["mou-table-2020", "wikipedia-2024"],
				"low": 1397,
				"high": 1397,
				"approximate": false,
				"unit": "people",
				"from": 2014,
				"to": 2014,
				"when": "2014",
				"group": null
			},
			{
				"claims": ["kr-arrivals-2015"],
				"sources": ["mou-table-2020", "wikipedia-2024"],
				"low": 1275,
				"high": 1275,
				"approximate": false,
				"unit": "people",
				"from": 2015,
				"to": 2015,
				"when": "2015",
				"group": null
			},
			{
				"claims": ["kr-arrivals-2016"],
				"sources": ["mou-table-2020", "wikipedia-2024"],
				"low": 1418,
				"high": 1418,
				"approximate": false,
				"unit": "people",
				"from": 2016,
				"to": 2016,
				"when": "2016",
				"group": null
			},
			{
				"claims": ["kr-arrivals-2017"],
				"sources": [
					"mou-table-2020",
					"wikipedia-2024",
					"nknews-2019"
				],
				"low": 1127,
				"high": 1127,
				"approximate": false,
				"unit": "people",
				"from": 2017,
				"to": 2017,
				"when": "2017",
				"group": null
			},
			{
				"claims": ["kr-arrivals-2018"],
				"sources": [
					"mou-table-2020",
					"wikipedia-2024",
					"nknews-2019",
					"global-economic-times-2025"
				],
				"low": 1137,
				"high": 1137,
				"approximate": false,
				"unit": "people",
				"from": 2018,
				"to": 2018,
				"when": "2018",
				"group": null
			},
			{
				"claims": ["kr-arrivals-2019"],
				"sources": [
					"mou-table-2020",
					"wikipedia-2024",
					"kei-king-2020",
					"global-economic-times-2025"
				],
				"low": 1047,
				"high": 1047,
				"approximate": false,
				"unit": "people",
				"from": 2019,
				"to": 2019,
				"when": "2019",
				"group": null
			},
			{
				"claims": ["kr-arrivals-2020"],
				"sources": [
					"mou-table-2026",
					"wikipedia-2024",
					"global-economic-times-2025"
				],
				"low": 229,
				"high": 229,
				"approximate": false,
				"unit": "people",
				"from": 2020,
				"to": 2020,
				"when": "2020",
				"group": null
			},
			{
				"claims": ["kr-arrivals-2021"],
				"sources": [
					"mou-table-2026",
					"wikipedia-2024",
					"global-economic-times-2025"
				],
				"low": 63,
				"high": 63,
				"approximate": false,
				"unit": "people",
				"from": 2021,
				"to": 2021,
				"when": "2021",
				"group": null
			},
			{
				"claims": ["kr-arrivals-2022"],
				"sources": [
					"mou-table-2026",
					"wikipedia-2024",
					"global-economic-times-2025"
				],
				"low": 67,
				"high": 67,
				"approximate": false,
				"unit": "people",
				"from": 2022,
				"to": 2022,
				"when": "2022",
				"group": null
			},
			{
				"claims": ["kr-arrivals-2023"],
				"sources": [
					"mou-table-2026",
					"wikipedia-2024",
					"yonhap-2024",
					"joongang-2026"
				],
				"low": 196,
				"high": 196,
				"approximate": false,
				"unit": "people",
				"from": 2023,
				"to": 2023,
				"when": "2023",
				"group": null
			},
			{
				"claims": ["kr-arrivals-2024"],
				"sources": [
					"mou-table-2026",
					"global-economic-times-2025",
					"joongang-2026"
				],
				"low": 236,
				"high": 236,
				"approximate": false,
				"unit": "people",
				"from": 2024,
				"to": 2024,
				"when": "2024",
				"group": null
			},
			{
				"claims": ["kr-arrivals-2025"],
				"sources": [
					"mou-table-2026",
					"newsis-2026",
					"segye-2026"
				],
				"low": 223,
				"high": 223,
				"approximate": false,
				"unit": "people",
				"from": 2025,
				"to": 2025,
				"when": "2025",
				"group": null
			}
		],
		"parts": [
			{
				"claims": ["kr-arrivals-to-1998"],
				"sources": ["mou-table-2020", "wikipedia-2024"],
				"low": 831,
				"high": 831,
				"approximate": false,
				"unit": "people",
				"from": null,
				"to": 1998,
				"when": "../1998",
				"group": "men"
			},
			{
				"claims": ["kr-arrivals-to-1998"],
				"sources": ["mou-table-2020", "wikipedia-2024"],
				"low": 116,
				"high": 116,
				"approximate": false,
				"unit": "people",
				"from": null,
				"to": 1998,
				"when": "../1998",
				"group": "women"
			},
			{
				"claims": ["kr-arrivals-to-2001"],
				"sources": ["mou-table-2020", "wikipedia-2024"],
				"low": 565,
				"high": 565,
				"approximate": false,
				"unit": "people",
				"from": 1999,
				"to": 2001,
				"when": "1999/2001",
				"group": "men"
			},
			{
				"claims": ["kr-arrivals-to-2001"],
				"sources": ["mou-table-2020", "wikipedia-2024"],
				"low": 478,
				"high": 478,
				"approximate": false,
				"unit": "people",
				"from": 1999,
				"to": 2001,
				"when": "1999/2001",
				"group": "women"
			},
			{
				"claims": ["kr-arrivals-2002"],
				"sources": ["mou-table-2020", "wikipedia-2024"],
				"low": 510,
				"high": 510,
				"approximate": false,
				"unit": "people",
				"from": 2002,
				"to": 2002,
				"when": "2002",
				"group": "men"
			},
			{
				"claims": ["kr-arrivals-2002"],
				"sources": ["mou-table-2020", "wikipedia-2024"],
				"low": 632,
				"high": 632,
				"approximate": false,
				"unit": "people",
				"from": 2002,
				"to": 2002,
				"when": "2002",
				"group": "women"
			},
			{
				"claims": ["kr-arrivals-2003"],
				"sources": ["mou-table-2020", "wikipedia-2024"],
				"low": 474,
				"high": 474,
				"approximate": false,
				"unit": "people",
				"from": 2003,
				"to": 2003,
				"when": "2003",
				"group": "men"
			},
			{
				"claims": ["kr-arrivals-2003"],
				"sources": ["mou-table-2020", "wikipedia-2024"],
				"low": 811,
				"high": 811,
				"approximate": false,
				"unit": "people",
				"from": 2003,
				"to": 2003,
				"when": "2003",
				"group": "women"
			},
			{
				"claims": ["kr-arrivals-2004"],
				"sources": ["mou-table-2020", "wikipedia-2024"],
				"low": 626,
				"high": 626,
				"approximate": false,
				"unit": "people",
				"from": 2004,
				"to": 2004,
				"when": "2004",
				"group": "men"
			},
			{
				"claims": ["kr-arrivals-2004"],
				"sources": ["mou-table-2020", "wikipedia-2024"],
				"low": 1272,
				"high": 1272,
				"approximate": false,
				"unit": "people",
				"from": 2004,
				"to": 2004,
				"when": "2004",
				"group": "women"
			},
			{
				"claims": ["kr-arrivals-2005"],
				"sources": ["mou-table-2020", "wikipedia-2024"],
				"low": 424,
				"high": 424,
				"approximate": false,
				"unit": "people",
				"from": 2005,
				"to": 2005,
				"when": "2005",
				"group": "men"
			},
			{
				"claims": ["kr-arrivals-2005"],
				"sources": ["mou-table-2020", "wikipedia-2024"],
				"low": 960,
				"high": 960,
				"approximate": false,
				"unit": "people",
				"from": 2005,
				"to": 2005,
				"when": "2005",
				"group": "women"
			},
			{
				"claims": ["kr-arrivals-2006"],
				"sources": ["mou-table-2020", "wikipedia-2024"],
				"low": 515,
				"high": 515,
				"approximate": false,
				"unit": "people",
				"from": 2006,
				"to": 2006,
				"when": "2006",
				"group": "men"
			},
			{
				"claims": ["kr-arrivals-2006"],
				"sources": ["mou-table-2020", "wikipedia-2024"],
				"low": 1513,
				"high": 1513,
				"approximate": false,
				"unit": "people",
				"from": 2006,
				"to": 2006,
				"when": "2006",
				"group": "women"
			},
			{
				"claims": ["kr-arrivals-2007"],
				"sources": ["mou-table-2020", "wikipedia-2024"],
				"low": 573,
				"high": 573,
				"approximate": false,
				"unit": "people",
				"from": 2007,
				"to": 2007,
				"when": "2007",
				"group": "men"
			},
			{
				"claims": ["kr-arrivals-2007"],
				"sources": ["mou-table-2020", "wikipedia-2024"],
				"low": 1981,
				"high": 1981,
				"approximate": false,
				"unit": "people",
				"from": 2007,
				"to": 2007,
				"when": "2007",
				"group": "women"
			},
			{
				"claims": ["kr-arrivals-2008"],
				"sources": ["mou-table-2020", "wikipedia-2024"],
				"low": 608,
				"high": 608,
				"approximate": false,
				"unit": "people",
				"from": 2008,
				"to": 2008,
				"when": "2008",
				"group": "men"
			},
			{
				"claims": ["kr-arrivals-2008"],
				"sources": ["mou-table-2020", "wikipedia-2024"],
				"low": 2195,
				"high": 2195,
				"approximate": false,
				"unit": "people",
				"from": 2008,
				"to": 2008,
				"when": "2008",
				"group": "women"
			},
			{
				"claims": ["kr-arrivals-2009"],
				"sources": [
					"mou-table-2020",
					"wikipedia-2024",
					"kei-king-2020",
					"yonhap-2024"
				],
				"low": 662,
				"high": 662,
				"approximate": false,
				"unit": "people",
				"from": 2009,
				"to": 2009,
				"when": "2009",
				"group": "men"
			},
			{
				"claims": ["kr-arrivals-2009"],
				"sources": [
					"mou-table-2020",
					"wikipedia-2024",
					"kei-king-2020",
					"yonhap-2024"
				],
				"low": 2252,
				"high": 2252,
				"approximate": false,
				"unit": "people",
				"from": 2009,
				"to": 2009,
				"when": "2009",
				"group": "women"
			},
			{
				"claims": ["kr-arrivals-2010"],
				"sources": ["mou-table-2020", "wikipedia-2024"],
				"low": 591,
				"high": 591,
				"approximate": false,
				"unit": "people",
				"from": 2010,
				"to": 2010,
				"when": "2010",
				"group": "men"
			},
			{
				"claims": ["kr-arrivals-2010"],
				"sources": ["mou-table-2020", "wikipedia-2024"],
				"low": 1811,
				"high": 1811,
				"approximate": false,
				"unit": "people",
				"from": 2010,
				"to": 2010,
				"when": "2010",
				"group": "women"
			},
			{
				"claims": ["kr-arrivals-2011"],
				"sources": [
					"mou-table-2020",
					"wikipedia-2024",
					"nknews-2018"
				],
				"low": 795,
				"high": 795,
				"approximate": false,
				"unit": "people",
				"from": 2011,
				"to": 2011,
				"when": "2011",
				"group": "men"
			},
			{
				"claims": ["kr-arrivals-2011"],
				"sources": [
					"mou-table-2020",
					"wikipedia-2024",
					"nknews-2018"
				],
				"low": 1911,
				"high": 1911,
				"approximate": false,
				"unit": "people",
				"from": 2011,
				"to": 2011,
				"when": "2011",
				"group": "women"
			},
			{
				"claims": ["kr-arrivals-2012"],
				"sources": [
					"mou-table-2020",
					"wikipedia-2024",
					"nknews-2018"
				],
				"low": 404,
				"high": 404,
				"approximate": false,
				"unit": "people",
				"from": 2012,
				"to": 2012,
				"when": "2012",
				"group": "men"
			},
			{
				"claims": ["kr-arrivals-2012"],
				"sources": [
					"mou-table-2020",
					"wikipedia-2024",
					"nknews-2018"
				],
				"low": 1098,
				"high": 1098,
				"approximate": false,
				"unit": "people",
				"from": 2012,
				"to": 2012,
				"when": "2012",
				"group": "women"
			},
			{
				"claims": ["kr-arrivals-2013"],
				"sources": ["mou-table-2020", "wikipedia-2024"],
				"low": 369,
				"high": 369,
				"approximate": false,
				"unit": "people",
				"from": 2013,
				"to": 2013,
				"when": "2013",
				"group": "men"
			},
			{
				"claims": ["kr-arrivals-2013"],
				"sources": ["mou-table-2020", "wikipedia-2024"],
				"low": 1145,
				"high": 1145,
				"approximate": false,
				"unit": "people",
				"from": 2013,
				"to": 2013,
				"when": "2013",
				"group": "women"
			},
			{
				"claims": ["kr-arrivals-2014"],
				"sources": ["mou-table-2020", "wikipedia-2024"],
				"low": 305,
				"high": 305,
				"approximate": false,
				"unit": "people",
				"from": 2014,
				"to": 2014,
				"when": "2014",
				"group": "men"
			},
			{
				"claims": ["kr-arrivals-2014"],
				"sources": ["mou-table-2020", "wikipedia-2024"],
				"low": 1092,
				"high": 1092,
				"approximate": false,
				"unit": "people",
				"from": 2014,
				"to": 2014,
				"when": "2014",
				"group": "women"
			},
			{
				"claims": ["kr-arrivals-2015"],
				"sources": ["mou-table-2020", "wikipedia-2024"],
				"low": 251,
				"high": 251,
				"approximate": false,
				"unit": "people",
				"from": 2015,
				"to": 2015,
				"when": "2015",
				"group": "men"
			},
			{
				"claims": ["kr-arrivals-2015"],
				"sources": ["mou-table-2020", "wikipedia-2024"],
				"low": 1024,
				"high": 1024,
				"approximate": false,
				"unit": "people",
				"from": 2015,
				"to": 2015,
				"when": "2015",
				"group": "women"
			},
			{
				"claims": ["kr-arrivals-2016"],
				"sources": ["mou-table-2020", "wikipedia-2024"],
				"low": 302,
				"high": 302,
				"approximate": false,
				"unit": "people",
				"from": 2016,
				"to": 2016,
				"when": "2016",
				"group": "men"
			},
			{
				"claims": ["kr-arrivals-2016"],
				"sources": ["mou-table-2020", "wikipedia-2024"],
				"low": 1116,
				"high": 1116,
				"approximate": false,
				"unit": "people",
				"from": 2016,
				"to": 2016,
				"when": "2016",
				"group": "women"
			},
			{
				"claims": ["kr-arrivals-2017"],
				"sources": [
					"mou-table-2020",
					"wikipedia-2024",
					"nknews-2019"
				],
				"low": 188,
				"high": 188,
				"approximate": false,
				"unit": "people",
				"from": 2017,
				"to": 2017,
				"when": "2017",
				"group": "men"
			},
			{
				"claims": ["kr-arrivals-2017"],
				"sources": [
					"mou-table-2020",
					"wikipedia-2024",
					"nknews-2019"
				],
				"low": 939,
				"high": 939,
				"approximate": false,
				"unit": "people",
				"from": 2017,
				"to": 2017,
				"when": "2017",
				"group": "women"
			},
			{
				"claims": ["kr-arrivals-2018"],
				"sources": [
					"mou-table-2020",
					"wikipedia-2024",
					"nknews-2019",
					"global-economic-times-2025"
				],
				"low": 168,
				"high": 168,
				"approximate": false,
				"unit": "people",
				"from": 2018,
				"to": 2018,
				"when": "2018",
				"group": "men"
			},
			{
				"claims": ["kr-arrivals-2018"],
				"sources": [
					"mou-table-2020",
					"wikipedia-2024",
					"nknews-2019",
					"global-economic-times-2025"
				],
				"low": 969,
				"high": 969,
				"approximate": false,
				"unit": "people",
				"from": 2018,
				"to": 2018,
				"when": "2018",
				"group": "women"
			},
			{
				"claims": ["kr-arrivals-2019"],
				"sources": [
					"mou-table-2020",
					"wikipedia-2024",
					"kei-king-2020",
					"global-economic-times-2025"
				],
				"low": 202,
				"high": 202,
				"approximate": false,
				"unit": "people",
				"from": 2019,
				"to": 2019,
				"when": "2019",
				"group": "men"
			},
			{
				"claims": ["kr-arrivals-2019"],
				"sources": [
					"mou-table-2020",
					"wikipedia-2024",
					"kei-king-2020",
					"global-economic-times-2025"
				],
				"low": 845,
				"high": 845,
				"approximate": false,
				"unit": "people",
				"from": 2019,
				"to": 2019,
				"when": "2019",
				"group": "women"
			},
			{
				"claims": ["kr-arrivals-2020"],
				"sources": [
					"mou-table-2026",
					"wikipedia-2024",
					"global-economic-times-2025"
				],
				"low": 72,
				"high": 72,
				"approximate": false,
				"unit": "people",
				"from": 2020,
				"to": 2020,
				"when": "2020",
				"group": "men"
			},
			{
				"claims": ["kr-arrivals-2020"],
				"sources": [
					"mou-table-2026",
					"wikipedia-2024",
					"global-economic-times-2025"
				],
				"low": 157,
				"high": 157,
				"approximate": false,
				"unit": "people",
				"from": 2020,
				"to": 2020,
				"when": "2020",
				"group": "women"
			},
			{
				"claims": ["kr-arrivals-2021"],
				"sources": [
					"mou-table-2026",
					"wikipedia-2024",
					"global-economic-times-2025"
				],
				"low": 40,
				"high": 40,
				"approximate": false,
				"unit": "people",
				"from": 2021,
				"to": 2021,
				"when": "2021",
				"group": "men"
			},
			{
				"claims": ["kr-arrivals-2021"],
				"sources": [
					"mou-table-2026",
					"wikipedia-2024",
					"global-economic-times-2025"
				],
				"low": 23,
				"high": 23,
				"approximate": false,
				"unit": "people",
				"from": 2021,
				"to": 2021,
				"when": "2021",
				"group": "women"
			},
			{
				"claims": ["kr-arrivals-2022"],
				"sources": [
					"mou-table-2026",
					"wikipedia-2024",
					"global-economic-times-2025"
				],
				"low": 35,
				"high": 35,
				"approximate": false,
				"unit": "people",
				"from": 2022,
				"to": 2022,
				"when": "2022",
				"group": "men"
			},
			{
				"claims": ["kr-arrivals-2022"],
				"sources": [
					"mou-table-2026",
					"wikipedia-2024",
					"global-economic-times-2025"
				],
				"low": 32,
				"high": 32,
				"approximate": false,
				"unit": "people",
				"from": 2022,
				"to": 2022,
				"when": "2022",
				"group": "women"
			},
			{
				"claims": ["kr-arrivals-2023"],
				"sources": [
					"mou-table-2026",
					"wikipedia-2024",
					"yonhap-2024",
					"joongang-2026"
				],
				"low": 32,
				"high": 32,
				"approximate": false,
				"unit": "people",
				"from": 2023,
				"to": 2023,
				"when": "2023",
				"group": "men"
			},
			{
				"claims": ["kr-arrivals-2023"],
				"sources": [
					"mou-table-2026",
					"wikipedia-2024",
					"yonhap-2024",
					"joongang-2026"
				],
				"low": 164,
				"high": 164,
				"approximate": false,
				"unit": "people",
				"from": 2023,
				"to": 2023,
				"when": "2023",
				"group": "women"
			},
			{
				"claims": ["kr-arrivals-2024"],
				"sources": [
					"mou-table-2026",
					"global-economic-times-2025",
					"joongang-2026"
				],
				"low": 26,
				"high": 26,
				"approximate": false,
				"unit": "people",
				"from": 2024,
				"to": 2024,
				"when": "2024",
				"group": "men"
			},
			{
				"claims": ["kr-arrivals-2024"],
				"sources": [
					"mou-table-2026",
					"global-economic-times-2025",
					"joongang-2026"
				],
				"low": 210,
				"high": 210,
				"approximate": false,
				"unit": "people",
				"from": 2024,
				"to": 2024,
				"when": "2024",
				"group": "women"
			},
			{
				"claims": ["kr-arrivals-2025"],
				"sources": [
					"mou-table-2026",
					"newsis-2026",
					"segye-2026"
				],
				"low": 25,
				"high": 25,
				"approximate": false,
				"unit": "people",
				"from": 2025,
				"to": 2025,
				"when": "2025",
				"group": "men"
			},
			{
				"claims": ["kr-arrivals-2025"],
				"sources": [
					"mou-table-2026",
					"newsis-2026",
					"segye-2026"
				],
				"low": 198,
				"high": 198,
				"approximate": false,
				"unit": "people",
				"from": 2025,
				"to": 2025,
				"when": "2025",
				"group": "women"
			}
		],
		"others": [
			{
				"claims": ["kr-arrivals-1999-2001-yearly"],
				"sources": ["seoul-shinmun-2002"],
				"low": 148,
				"high": 148,
				"approximate": false,
				"unit": "people",
				"from": 1999,
				"to": 1999,
				"when": "1999",
				"group": null
			},
			{
				"claims": ["kr-arrivals-1999-2001-yearly"],
				"sources": ["seoul-shinmun-2002"],
				"low": 312,
				"high": 312,
				"approximate": false,
				"unit": "people",
				"from": 2e3,
				"to": 2e3,
				"when": "2000",
				"group": null
			},
			{
				"claims": ["kr-arrivals-1999-2001-yearly"],
				"sources": ["seoul-shinmun-2002"],
				"low": 583,
				"high": 583,
				"approximate": false,
				"unit": "people",
				"from": 2001,
				"to": 2001,
				"when": "2001",
				"group": null
			},
			{
				"claims": ["kr-women-2002-2011"],
				"sources": ["wikipedia-2024", "mou-2012"],
				"low": 1138,
				"high": 1138,
				"approximate": false,
				"unit": "people",
				"from": 2002,
				"to": 2002,
				"when": "2002",
				"group": null
			},
			{
				"claims": ["kr-2009-about-3000"],
				"sources": ["vision-times-2018"],
				"low": 3e3,
				"high": 3e3,
				"approximate": false,
				"unit": "people",
				"from": 2009,
				"to": 2009,
				"when": "2009",
				"group": null
			},
			{
				"claims": ["kr-arrivals-2011-provisional"],
				"sources": ["mou-2012"],
				"low": 2927,
				"high": 2927,
				"approximate": false,
				"unit": "people",
				"from": 2009,
				"to": 2009,
				"when": "2009",
				"group": null
			},
			{
				"claims": ["kr-arrivals-2011-provisional"],
				"sources": ["mou-2012"],
				"low": 2379,
				"high": 2379,
				"approximate": false,
				"unit": "people",
				"from": 2010,
				"to": 2010,
				"when": "2010",
				"group": null
			},
			{
				"claims": ["kr-arrivals-2011-provisional"],
				"sources": ["mou-2012"],
				"low": 2737,
				"high": 2737,
				"approximate": false,
				"unit": "people",
				"from": 2011,
				"to": 2011,
				"when": "2011",
				"group": null
			},
			{
				"claims": ["kr-arrivals-2025-first-count"],
				"sources": ["joongang-2026"],
				"low": 224,
				"high": 224,
				"approximate": false,
				"unit": "people",
				"from": 2025,
				"to": 2025,
				"when": "2025",
				"group": null
			}
		],
		"notes": [
			{
				"from": null,
				"to": 1998,
				"words": "947 up to 1998",
				"claims": ["kr-arrivals-to-1998"]
			},
			{
				"from": 1999,
				"to": 2001,
				"words": "1,043 in 1999–2001",
				"claims": ["kr-arrivals-to-2001"]
			},
			{
				"from": 2009,
				"to": 2009,
				"words": "Peak: 2,914",
				"claims": ["kr-peak-2009", "kr-arrivals-2009"]
			},
			{
				"from": 2020,
				"to": 2021,
				"words": "Borders closed: 229, 63",
				"claims": [
					"kr-arrivals-2020-22",
					"kr-arrivals-2020",
					"kr-arrivals-2021"
				]
			},
			{
				"from": 2025,
				"to": 2025,
				"words": "2025: 223",
				"claims": ["kr-arrivals-2025"]
			}
		]
	},
	{
		"id": "women-kr",
		"measure": "share-women",
		"place": "KR",
		"definition": "How many in a hundred of the people who arrived in South Korea in a year were women: our arithmetic from the table of its Ministry of Unification, which gives women and men. The table has one number for all years up to 1998 and one for 1999 to 2001 together. In a year with few arrivals a few people change the share much: 63 people came in 2021.",
		"form": "columns",
		"points": [
			{
				"claims": ["kr-women-share-by-year"],
				"sources": [
					"mou-table-2020",
					"mou-table-2026",
					"wikipedia-2024"
				],
				"low": 12.2,
				"high": 12.2,
				"approximate": false,
				"unit": "percent",
				"from": null,
				"to": 1998,
				"when": "../1998",
				"group": null
			},
			{
				"claims": ["kr-women-share-by-year"],
				"sources": [
					"mou-table-2020",
					"mou-table-2026",
					"wikipedia-2024"
				],
				"low": 45.8,
				"high": 45.8,
				"approximate": false,
				"unit": "percent",
				"from": 1999,
				"to": 2001,
				"when": "1999/2001",
				"group": null
			},
			{
				"claims": ["kr-women-share-by-year"],
				"sources": [
					"mou-table-2020",
					"mou-table-2026",
					"wikipedia-2024"
				],
				"low": 55.3,
				"high": 55.3,
				"approximate": false,
				"unit": "percent",
				"from": 2002,
				"to": 2002,
				"when": "2002",
				"group": null
			},
			{
				"claims": ["kr-women-share-by-year"],
				"sources": [
					"mou-table-2020",
					"mou-table-2026",
					"wikipedia-2024"
				],
				"low": 63.1,
				"high": 63.1,
				"approximate": false,
				"unit": "percent",
				"from": 2003,
				"to": 2003,
				"when": "2003",
				"group": null
			},
			{
				"claims": ["kr-women-share-by-year"],
				"sources": [
					"mou-table-2020",
					"mou-table-2026",
					"wikipedia-2024"
				],
				"low": 67,
				"high": 67,
				"approximate": false,
				"unit": "percent",
				"from": 2004,
				"to": 2004,
				"when": "2004",
				"group": null
			},
			{
				"claims": ["kr-women-share-by-year"],
				"sources": [
					"mou-table-2020",
					"mou-table-2026",
					"wikipedia-2024"
				],
				"low": 69.4,
				"high": 69.4,
				"approximate": false,
				"unit": "percent",
				"from": 2005,
				"to": 2005,
				"when": "2005",
				"group": null
			},
			{
				"claims": ["kr-women-share-by-year"],
				"sources": [
					"mou-table-2020",
					"mou-table-2026",
					"wikipedia-2024"
				],
				"low": 74.6,
				"high": 74.6,
				"approximate": false,
				"unit": "percent",
				"from": 2006,
				"to": 2006,
				"when": "2006",
				"group": null
			},
			{
				"claims": ["kr-women-share-by-year"],
				"sources": [
					"mou-table-2020",
					"mou-table-2026",
					"wikipedia-2024"
				],
				"low": 77.6,
				"high": 77.6,
				"approximate": false,
				"unit": "percent",
				"from": 2007,
				"to": 2007,
				"when": "2007",
				"group": null
			},
			{
				"claims": ["kr-women-share-by-year"],
				"sources": [
					"mou-table-2020",
					"mou-table-2026",
					"wikipedia-2024"
				],
				"low": 78.3,
				"high": 78.3,
				"approximate": false,
				"unit": "percent",
				"from": 2008,
				"to": 2008,
				"when": "2008",
				"group": null
			},
			{
				"claims": ["kr-women-share-by-year"],
				"sources": [
					"mou-table-2020",
					"mou-table-2026",
					"wikipedia-2024"
				],
				"low": 77.3,
				"high": 77.3,
				"approximate": false,
				"unit": "percent",
				"from": 2009,
				"to": 2009,
				"when": "2009",
				"group": null
			},
			{
				"claims": ["kr-women-share-by-year"],
				"sources": [
					"mou-table-2020",
					"mou-table-2026",
					"wikipedia-2024"
				],
				"low": 75.4,
				"high": 75.4,
				"approximate": false,
				"unit": "percent",
				"from": 2010,
				"to": 2010,
				"when": "2010",
				"group": null
			},
			{
				"claims": ["kr-women-share-by-year"],
				"sources": [
					"mou-table-2020",
					"mou-table-2026",
					"wikipedia-2024"
				],
				"low": 70.6,
				"high": 70.6,
				"approximate": false,
				"unit": "percent",
				"from": 2011,
				"to": 2011,
				"when": "2011",
				"group": null
			},
			{
				"claims": ["kr-women-share-by-year"],
				"sources": [
					"mou-table-2020",
					"mou-table-2026",
					"wikipedia-2024"
				],
				"low": 73.1,
				"high": 73.1,
				"approximate": false,
				"unit": "percent",
				"from": 2012,
				"to": 2012,
				"when": "2012",
				"group": null
			},
			{
				"claims": ["kr-women-share-by-year"],
				"sources": [
					"mou-table-2020",
					"mou-table-2026",
					"wikipedia-2024"
				],
				"low": 75.6,
				"high": 75.6,
				"approximate": false,
				"unit": "percent",
				"from": 2013,
				"to": 2013,
				"when": "2013",
				"group": null
			},
			{
				"claims": ["kr-women-share-by-year"],
				"sources": [
					"mou-table-2020",
					"mou-table-2026",
					"wikipedia-2024"
				],
				"low": 78.2,
				"high": 78.2,
				"approximate": false,
				"unit": "percent",
				"from": 2014,
				"to": 2014,
				"when": "2014",
				"group": null
			},
			{
				"claims": ["kr-women-share-by-year"],
				"sources": [
					"mou-table-2020",
					"mou-table-2026",
					"wikipedia-2024"
				],
				"low": 80.3,
				"high": 80.3,
				"approximate": false,
				"unit": "percent",
				"from": 2015,
				"to": 2015,
				"when": "2015",
				"group": null
			},
			{
				"claims": ["kr-women-share-by-year"],
				"sources": [
					"mou-table-2020",
					"mou-table-2026",
					"wikipedia-2024"
				],
				"low": 78.7,
				"high": 78.7,
				"approximate": false,
				"unit": "percent",
				"from": 2016,
				"to": 2016,
				"when": "2016",
				"group": null
			},
			{
				"claims": ["kr-women-share-by-year"],
				"sources": [
					"mou-table-2020",
					"mou-table-2026",
					"wikipedia-2024"
				],
				"low": 83.3,
				"high": 83.3,
				"approximate": false,
				"unit": "percent",
				"from": 2017,
				"to": 2017,
				"when": "2017",
				"group": null
			},
			{
				"claims": ["kr-women-share-by-year"],
				"sources": [
					"mou-table-2020",
					"mou-table-2026",
					"wikipedia-2024"
				],
				"low": 85.2,
				"high": 85.2,
				"approximate": false,
				"unit": "percent",
				"from": 2018,
				"to": 2018,
				"when": "2018",
				"group": null
			},
			{
				"claims": ["kr-women-share-by-year"],
				"sources": [
					"mou-table-2020",
					"mou-table-2026",
					"wikipedia-2024"
				],
				"low": 80.7,
				"high": 80.7,
				"approximate": false,
				"unit": "percent",
				"from": 2019,
				"to": 2019,
				"when": "2019",
				"group": null
			},
			{
				"claims": ["kr-women-share-by-year"],
				"sources": [
					"mou-table-2020",
					"mou-table-2026",
					"wikipedia-2024"
				],
				"low": 68.6,
				"high": 68.6,
				"approximate": false,
				"unit": "percent",
				"from": 2020,
				"to": 2020,
				"when": "2020",
				"group": null
			},
			{
				"claims": ["kr-women-share-by-year"],
				"sources": [
					"mou-table-2020",
					"mou-table-2026",
					"wikipedia-2024"
				],
				"low": 36.5,
				"high": 36.5,
				"approximate": false,
				"unit": "percent",
				"from": 2021,
				"to": 2021,
				"when": "2021",
				"group": null
			},
			{
				"claims": ["kr-women-share-by-year"],
				"sources": [
					"mou-table-2020",
					"mou-table-2026",
					"wikipedia-2024"
				],
				"low": 47.8,
				"high": 47.8,
				"approximate": false,
				"unit": "percent",
				"from": 2022,
				"to": 2022,
				"when": "2022",
				"group": null
			},
			{
				"claims": ["kr-women-share-by-year"],
				"sources": [
					"mou-table-2020",
					"mou-table-2026",
					"wikipedia-2024"
				],
				"low": 83.7,
				"high": 83.7,
				"approximate": false,
				"unit": "percent",
				"from": 2023,
				"to": 2023,
				"when": "2023",
				"group": null
			},
			{
				"claims": ["kr-women-share-by-year"],
				"sources": [
					"mou-table-2020",
					"mou-table-2026",
					"wikipedia-2024"
				],
				"low": 89,
				"high": 89,
				"approximate": false,
				"unit": "percent",
				"from": 2024,
				"to": 2024,
				"when": "2024",
				"group": null
			},
			{
				"claims": ["kr-women-share-by-year"],
				"sources": [
					"mou-table-2020",
					"mou-table-2026",
					"wikipedia-2024"
				],
				"low": 88.8,
				"high": 88.8,
				"approximate": false,
				"unit": "percent",
				"from": 2025,
				"to": 2025,
				"when": "2025",
				"group": null
			}
		],
		"parts": [],
		"others": [],
		"notes": []
	},
	{
		"id": "arrivals-th",
		"measure": "arrivals",
		"place": "TH",
		"definition": "North Koreans whom Thailand’s immigration authorities counted on arrival, for the years of which some source gives a number; estimates of others stand beside them. Most of them travelled on: they are counted again in South Korea.",
		"form": "dots",
		"points": [
			{
				"claims": ["th-arrivals-2004-11"],
				"sources": [
					"voa-ko-2011",
					"the-korea-herald-2011",
					"the-week-2011"
				],
				"low": 46,
				"high": 46,
				"approximate": false,
				"unit": "people",
				"from": 2004,
				"to": 2004,
				"when": "2004",
				"group": null
			},
			{
				"claims": ["th-arrivals-2004-11"],
				"sources": [
					"voa-ko-2011",
					"the-korea-herald-2011",
					"the-week-2011"
				],
				"low": 115,
				"high": 115,
				"approximate": false,
				"unit": "people",
				"from": 2005,
				"to": 2005,
				"when": "2005",
				"group": null
			},
			{
				"claims": ["th-official-2005-2007"],
				"sources": ["voa-ko-2008"],
				"low": 189,
				"high": 189,
				"approximate": false,
				"unit": "people",
				"from": 2005,
				"to": 2005,
				"when": "2005",
				"group": null
			},
			{
				"claims": ["th-arrivals-2004-11"],
				"sources": [
					"voa-ko-2011",
					"the-korea-herald-2011",
					"the-week-2011"
				],
				"low": 752,
				"high": 752,
				"approximate": false,
				"unit": "people",
				"from": 2006,
				"to": 2006,
				"when": "2006",
				"group": null
			},
			{
				"claims": ["th-official-2005-2007"],
				"sources": ["voa-ko-2008"],
				"low": 729,
				"high": 729,
				"approximate": false,
				"unit": "people",
				"from": 2006,
				"to": 2006,
				"when": "2006",
				"group": null
			},
			{
				"claims": ["th-arrivals-2004-11"],
				"sources": [
					"voa-ko-2011",
					"the-korea-herald-2011",
					"the-week-2011"
				],
				"low": 1785,
				"high": 1785,
				"approximate": false,
				"unit": "people",
				"from": 2007,
				"to": 2007,
				"when": "2007",
				"group": null
			},
			{
				"claims": ["th-official-2005-2007"],
				"sources": ["voa-ko-2008"],
				"low": 1767,
				"high": 1767,
				"approximate": false,
				"unit": "people",
				"from": 2007,
				"to": 2007,
				"when": "2007",
				"group": null
			},
			{
				"claims": ["th-arrivals-2004-11"],
				"sources": [
					"voa-ko-2011",
					"the-korea-herald-2011",
					"the-week-2011"
				],
				"low": 1724,
				"high": 1724,
				"approximate": false,
				"unit": "people",
				"from": 2008,
				"to": 2008,
				"when": "2008",
				"group": null
			},
			{
				"claims": ["th-arrivals-2004-11"],
				"sources": [
					"voa-ko-2011",
					"the-korea-herald-2011",
					"the-week-2011"
				],
				"low": 1848,
				"high": 1848,
				"approximate": false,
				"unit": "people",
				"from": 2009,
				"to": 2009,
				"when": "2009",
				"group": null
			},
			{
				"claims": ["th-arrivals-2004-11"],
				"sources": [
					"voa-ko-2011",
					"the-korea-herald-2011",
					"the-week-2011"
				],
				"low": 2482,
				"high": 2482,
				"approximate": false,
				"unit": "people",
				"from": 2010,
				"to": 2010,
				"when": "2010",
				"group": null
			},
			{
				"claims": ["th-arrivals-2004-11"],
				"sources": [
					"voa-ko-2011",
					"the-korea-herald-2011",
					"the-week-2011"
				],
				"low": 870,
				"high": 870,
				"approximate": false,
				"unit": "people",
				"from": 2011,
				"to": 2011,
				"when": "2011-01/2011-04",
				"group": null
			},
			{
				"claims": ["th-2011-estimate"],
				"sources": ["rfa-ko-2011"],
				"low": 2e3,
				"high": 2e3,
				"approximate": true,
				"unit": "people",
				"from": 2011,
				"to": 2011,
				"when": "2011",
				"group": null
			},
			{
				"claims": ["th-2016-chief"],
				"sources": ["daily-nk-japan-2016"],
				"low": 2e3,
				"high": 2e3,
				"approximate": true,
				"unit": "people",
				"from": 2016,
				"to": 2016,
				"when": "2016~",
				"group": "a year"
			},
			{
				"claims": ["th-arrivals-2016-17"],
				"sources": ["reuters-2017"],
				"low": 535,
				"high": 535,
				"approximate": false,
				"unit": "people",
				"from": 2016,
				"to": 2016,
				"when": "2016",
				"group": null
			},
			{
				"claims": ["th-arrivals-2016-17"],
				"sources": ["reuters-2017"],
				"low": 385,
				"high": 385,
				"approximate": false,
				"unit": "people",
				"from": 2017,
				"to": 2017,
				"when": "2017-01/2017-06",
				"group": null
			}
		],
		"parts": [],
		"others": [],
		"notes": []
	},
	{
		"id": "admissions-us",
		"measure": "refugee-admissions",
		"place": "US",
		"definition": "North Koreans whom the United States admitted as refugees. Some sources count calendar years and some fiscal years, which begin in October; a line counts several years together.",
		"form": "dots",
		"points": [
			{
				"claims": ["us-gao-2010"],
				"sources": ["gao-2010"],
				"low": 94,
				"high": 94,
				"approximate": false,
				"unit": "people",
				"from": 2004,
				"to": 2010,
				"when": "2004-10/2010-03",
				"group": null
			},
			{
				"claims": ["us-admitted-122-2004-2011"],
				"sources": ["wikipedia-2024"],
				"low": 122,
				"high": 122,
				"approximate": false,
				"unit": "people",
				"from": 2004,
				"to": 2011,
				"when": "2004/2011",
				"group": null
			},
			{
				"claims": ["us-2006-six"],
				"sources": ["liquisearch"],
				"low": 6,
				"high": 6,
				"approximate": false,
				"unit": "people",
				"from": 2006,
				"to": 2006,
				"when": "2006-05",
				"group": null
			},
			{
				"claims": ["us-fiscal-2006-2010", "us-calendar-years"],
				"sources": [
					"yonhap-2011",
					"nk-chosun-2014-2",
					"yonhap-2020",
					"rfa-ko-2017-2",
					"radio-free-asia-2020"
				],
				"low": 9,
				"high": 9,
				"approximate": false,
				"unit": "people",
				"from": 2006,
				"to": 2006,
				"when": "2006",
				"group": null
			},
			{
				"claims": ["us-fiscal-2006-2010"],
				"sources": ["yonhap-2011", "nk-chosun-2014-2"],
				"low": 22,
				"high": 22,
				"approximate": false,
				"unit": "people",
				"from": 2007,
				"to": 2007,
				"when": "2007",
				"group": null
			},
			{
				"claims": ["us-calendar-years"],
				"sources": [
					"yonhap-2020",
					"rfa-ko-2017-2",
					"radio-free-asia-2020"
				],
				"low": 28,
				"high": 28,
				"approximate": false,
				"unit": "people",
				"from": 2007,
				"to": 2007,
				"when": "2007",
				"group": null
			},
			{
				"claims": ["us-fiscal-2006-2010"],
				"sources": ["yonhap-2011", "nk-chosun-2014-2"],
				"low": 37,
				"high": 37,
				"approximate": false,
				"unit": "people",
				"from": 2008,
				"to": 2008,
				"when": "2008",
				"group": null
			},
			{
				"claims": ["us-calendar-years", "us-peak-2008"],
				"sources": [
					"yonhap-2020",
					"rfa-ko-2017-2",
					"radio-free-asia-2020",
					"kei-king-2020"
				],
				"low": 38,
				"high": 38,
				"approximate": false,
				"unit": "people",
				"from": 2008,
				"to": 2008,
				"when": "2008",
				"group": null
			},
			{
				"claims": ["us-fiscal-2006-2010"],
				"sources": ["yonhap-2011", "nk-chosun-2014-2"],
				"low": 25,
				"high": 25,
				"approximate": false,
				"unit": "people",
				"from": 2009,
				"to": 2009,
				"when": "2009",
				"group": null
			},
			{
				"claims": ["us-calendar-years"],
				"sources": [
					"yonhap-2020",
					"rfa-ko-2017-2",
					"radio-free-asia-2020"
				],
				"low": 18,
				"high": 18,
				"approximate": false,
				"unit": "people",
				"from": 2009,
				"to": 2009,
				"when": "2009",
				"group": null
			},
			{
				"claims": ["us-fiscal-2006-2010"],
				"sources": ["yonhap-2011", "nk-chosun-2014-2"],
				"low": 8,
				"high": 8,
				"approximate": false,
				"unit": "people",
				"from": 2010,
				"to": 2010,
				"when": "2010",
				"group": null
			},
			{
				"claims": ["us-fiscal-2011-2013"],
				"sources": ["nk-chosun-2014-2"],
				"low": 23,
				"high": 23,
				"approximate": false,
				"unit": "people",
				"from": 2011,
				"to": 2011,
				"when": "2011",
				"group": null
			},
			{
				"claims": ["us-calendar-years"],
				"sources": [
					"yonhap-2020",
					"rfa-ko-2017-2",
					"radio-free-asia-2020"
				],
				"low": 23,
				"high": 23,
				"approximate": false,
				"unit": "people",
				"from": 2012,
				"to": 2012,
				"when": "2012",
				"group": null
			},
			{
				"claims": ["us-fiscal-2011-2013"],
				"sources": ["nk-chosun-2014-2"],
				"low": 22,
				"high": 22,
				"approximate": false,
				"unit": "people",
				"from": 2012,
				"to": 2012,
				"when": "2012",
				"group": null
			},
			{
				"claims": ["us-calendar-years"],
				"sources": [
					"yonhap-2020",
					"rfa-ko-2017-2",
					"radio-free-asia-2020"
				],
				"low": 14,
				"high": 14,
				"approximate": false,
				"unit": "people",
				"from": 2013,
				"to": 2013,
				"when": "2013",
				"group": null
			},
			{
				"claims": ["us-fiscal-2011-2013"],
				"sources": ["nk-chosun-2014-2"],
				"low": 17,
				"high": 17,
				"approximate": false,
				"unit": "people",
				"from": 2013,
				"to": 2013,
				"when": "2013",
				"group": null
			},
			{
				"claims": ["us-calendar-years"],
				"sources": [
					"yonhap-2020",
					"rfa-ko-2017-2",
					"radio-free-asia-2020"
				],
				"low": 14,
				"high": 14,
				"approximate": false,
				"unit": "people",
				"from": 2015,
				"to": 2015,
				"when": "2015",
				"group": null
			},
			{
				"claims": ["us-fiscal-2015-2022"],
				"sources": ["koreatown-daily-2022"],
				"low": 15,
				"high": 15,
				"approximate": false,
				"unit": "people",
				"from": 2015,
				"to": 2015,
				"when": "2015",
				"group": null
			},
			{
				"claims": ["us-calendar-years"],
				"sources": [
					"yonhap-2020",
					"rfa-ko-2017-2",
					"radio-free-asia-2020"
				],
				"low": 19,
				"high": 19,
				"approximate": false,
				"unit": "people",
				"from": 2016,
				"to": 2016,
				"when": "2016",
				"group": null
			},
			{
				"claims": ["us-fiscal-2015-2022"],
				"sources": ["koreatown-daily-2022"],
				"low": 14,
				"high": 14,
				"approximate": false,
				"unit": "people",
				"from": 2016,
				"to": 2016,
				"when": "2016",
				"group": null
			},
			{
				"claims": ["us-fiscal-2017", "us-fiscal-2015-2022"],
				"sources": ["upi-2017-us", "koreatown-daily-2022"],
				"low": 12,
				"high": 12,
				"approximate": false,
				"unit": "people",
				"from": 2017,
				"to": 2017,
				"when": "2017",
				"group": "US fiscal year 2017"
			},
			{
				"claims": ["us-calendar-years"],
				"sources": [
					"yonhap-2020",
					"rfa-ko-2017-2",
					"radio-free-asia-2020"
				],
				"low": 1,
				"high": 1,
				"approximate": false,
				"unit": "people",
				"from": 2017,
				"to": 2017,
				"when": "2017",
				"group": null
			},
			{
				"claims": ["us-calendar-years"],
				"sources": [
					"yonhap-2020",
					"rfa-ko-2017-2",
					"radio-free-asia-2020"
				],
				"low": 6,
				"high": 6,
				"approximate": false,
				"unit": "people",
				"from": 2018,
				"to": 2018,
				"when": "2018",
				"group": null
			},
			{
				"claims": ["us-fiscal-2015-2022"],
				"sources": ["koreatown-daily-2022"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2018,
				"to": 2018,
				"when": "2018",
				"group": null
			},
			{
				"claims": ["us-calendar-years", "us-none-admitted-2019"],
				"sources": [
					"yonhap-2020",
					"rfa-ko-2017-2",
					"radio-free-asia-2020",
					"unhcr-data-2025"
				],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2019,
				"to": 2019,
				"when": "2019",
				"group": null
			},
			{
				"claims": ["us-fiscal-2015-2022"],
				"sources": ["koreatown-daily-2022"],
				"low": 1,
				"high": 1,
				"approximate": false,
				"unit": "people",
				"from": 2019,
				"to": 2019,
				"when": "2019",
				"group": null
			},
			{
				"claims": ["us-220-in-2021", "us-fiscal-2015-2022"],
				"sources": ["hrnk-2021", "koreatown-daily-2022"],
				"low": 2,
				"high": 2,
				"approximate": false,
				"unit": "people",
				"from": 2020,
				"to": 2020,
				"when": "2020",
				"group": "US fiscal year 2020"
			},
			{
				"claims": ["us-fiscal-2015-2022"],
				"sources": ["koreatown-daily-2022"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2021,
				"to": 2021,
				"when": "2021",
				"group": null
			},
			{
				"claims": ["us-fiscal-2015-2022"],
				"sources": ["koreatown-daily-2022"],
				"low": 4,
				"high": 4,
				"approximate": false,
				"unit": "people",
				"from": 2022,
				"to": 2022,
				"when": "2022",
				"group": "to June 2022"
			},
			{
				"claims": ["us-2022-one-admitted"],
				"sources": ["koreatown-daily-2022-2"],
				"low": 1,
				"high": 1,
				"approximate": false,
				"unit": "people",
				"from": 2022,
				"to": 2022,
				"when": "2022-10-31",
				"group": null
			}
		],
		"parts": [],
		"others": [],
		"notes": []
	},
	{
		"id": "returns",
		"measure": "forced-returns",
		"place": "XX",
		"definition": "People returned to North Korea against their will, where a source gives a number: single events and counts over several years, which overlap. No source counts all returns, so years without a mark are years without a published number, not years without returns. The scale is logarithmic.",
		"form": "dots",
		"points": [
			{
				"claims": ["kh-1966-coach"],
				"sources": ["ohmynews-2012"],
				"low": 1,
				"high": 1,
				"approximate": false,
				"unit": "people",
				"from": 1966,
				"to": 1966,
				"when": "1966",
				"group": null
			},
			{
				"claims": ["cn-returned-jilin-1993-1996"],
				"sources": ["donga-1996"],
				"low": 140,
				"high": 140,
				"approximate": true,
				"unit": "people",
				"from": 1993,
				"to": 1996,
				"when": "1993-11/1996-03",
				"group": null
			},
			{
				"claims": ["cn-returned-jilin-1993-1996"],
				"sources": ["donga-1996"],
				"low": 48,
				"high": 48,
				"approximate": false,
				"unit": "people",
				"from": 1996,
				"to": 1996,
				"when": "1996",
				"group": null
			},
			{
				"claims": ["cn-returned-1996-1998"],
				"sources": ["donga-2004"],
				"low": 589,
				"high": 589,
				"approximate": false,
				"unit": "people",
				"from": 1996,
				"to": 1996,
				"when": "1996",
				"group": null
			},
			{
				"claims": ["cn-returned-1996-1998"],
				"sources": ["donga-2004"],
				"low": 5439,
				"high": 5439,
				"approximate": false,
				"unit": "people",
				"from": 1997,
				"to": 1997,
				"when": "1997",
				"group": null
			},
			{
				"claims": ["cn-returned-1996-1998"],
				"sources": ["donga-2004"],
				"low": 6300,
				"high": 6300,
				"approximate": false,
				"unit": "people",
				"from": 1998,
				"to": 1998,
				"when": "1998",
				"group": null
			},
			{
				"claims": ["cn-2000-unhcr-seven"],
				"sources": ["unhcr-2000"],
				"low": 7,
				"high": 7,
				"approximate": false,
				"unit": "people",
				"from": 1999,
				"to": 2e3,
				"when": "1999-12-30/2000-01-13",
				"group": null
			},
			{
				"claims": ["cn-returned-2000-uscr"],
				"sources": ["chosun-ilbo-2001"],
				"low": 6e3,
				"high": 6e3,
				"approximate": true,
				"unit": "people",
				"from": 2e3,
				"to": 2e3,
				"when": "2000",
				"group": null
			},
			{
				"claims": ["cn-returned-2000-uscr"],
				"sources": ["chosun-ilbo-2001"],
				"low": 5e3,
				"high": 5e3,
				"approximate": true,
				"unit": "people",
				"from": 2e3,
				"to": 2e3,
				"when": "2000-06",
				"group": null
			},
			{
				"claims": ["ru-2000-return"],
				"sources": ["unhcr-2001"],
				"low": 7,
				"high": 7,
				"approximate": false,
				"unit": "people",
				"from": 2e3,
				"to": 2001,
				"when": "2000/2001",
				"group": null
			},
			{
				"claims": ["cn-returned-yanbian-2002"],
				"sources": ["daily-nk-2007"],
				"low": 4809,
				"high": 4809,
				"approximate": false,
				"unit": "people",
				"from": 2002,
				"to": 2002,
				"when": "2002",
				"group": null
			},
			{
				"claims": ["cn-returned-yanbian-2002"],
				"sources": ["daily-nk-2007"],
				"low": 3732,
				"high": 3732,
				"approximate": false,
				"unit": "people",
				"from": 2002,
				"to": 2002,
				"when": "2002",
				"group": "caught in Yanbian"
			},
			{
				"claims": ["cn-returned-yanbian-2002"],
				"sources": ["daily-nk-2007"],
				"low": 1077,
				"high": 1077,
				"approximate": false,
				"unit": "people",
				"from": 2002,
				"to": 2002,
				"when": "2002",
				"group": "caught elsewhere in China"
			},
			{
				"claims": ["cn-2003-boats-fate"],
				"sources": ["life-funds-for-2003"],
				"low": 31,
				"high": 31,
				"approximate": false,
				"unit": "people",
				"from": 2003,
				"to": 2003,
				"when": "2003-01/2003-10",
				"group": null
			},
			{
				"claims": ["cn-2005-shandong-school"],
				"sources": ["donga-en-2005"],
				"low": 7,
				"high": 7,
				"approximate": false,
				"unit": "people",
				"from": 2005,
				"to": 2005,
				"when": "2005-08-29/2005-09-29",
				"group": null
			},
			{
				"claims": ["cn-2006-shenyang-relatives"],
				"sources": ["bbc-news-2007"],
				"low": 9,
				"high": 9,
				"approximate": false,
				"unit": "people",
				"from": 2006,
				"to": 2006,
				"when": "2006-10",
				"group": null
			},
			{
				"claims": ["cn-returned-2000-a-year"],
				"sources": ["ktv-2012"],
				"low": 2e3,
				"high": 2e3,
				"approximate": true,
				"unit": "people",
				"from": 2012,
				"to": 2012,
				"when": "2012-02-24",
				"group": "in a year"
			},
			{
				"claims": ["cn-2012-february-returns"],
				"sources": ["wikipedia-2024"],
				"low": 19,
				"high": 19,
				"approximate": false,
				"unit": "people",
				"from": 2012,
				"to": 2012,
				"when": "2012-02",
				"group": "held in Shenyang"
			},
			{
				"claims": ["cn-2012-february-returns"],
				"sources": ["wikipedia-2024"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2012,
				"to": 2012,
				"when": "2012-02",
				"group": "in Changchun"
			},
			{
				"claims": ["cn-2012-february"],
				"sources": [
					"ap-2012",
					"amnesty-japan-2012",
					"la-times-2012",
					"impunity-watch-2012"
				],
				"low": 9,
				"high": 9,
				"approximate": false,
				"unit": "people",
				"from": 2012,
				"to": 2012,
				"when": "2012-02",
				"group": null
			},
			{
				"claims": ["eu-parliament-2012"],
				"sources": ["european-parliament-2012-2"],
				"low": 5e3,
				"high": 5e3,
				"approximate": true,
				"unit": "people",
				"from": 2012,
				"to": 2012,
				"when": "2012-05-24",
				"group": "a year, estimated"
			},
			{
				"claims": ["la-2013-nine"],
				"sources": [
					"rfa-2013",
					"los-angeles-times-2013",
					"afp-2013",
					"wikipedia-2024"
				],
				"low": 9,
				"high": 9,
				"approximate": false,
				"unit": "people",
				"from": 2013,
				"to": 2013,
				"when": "2013-05-10/2013-05-28",
				"group": null
			},
			{
				"claims": [
					"kr-2019-two-returned",
					"kr-2019-two-returned-not-public",
					"kr-2019-two-returned-no-hearing",
					"kr-fishermen-2019-ruling"
				],
				"sources": [
					"kei-king-2020",
					"wikipedia-2024",
					"donga-2025",
					"newsis-2025",
					"segye-2025-appeal"
				],
				"low": 2,
				"high": 2,
				"approximate": false,
				"unit": "people",
				"from": 2019,
				"to": 2019,
				"when": "2019-11",
				"group": null
			},
			{
				"claims": ["kr-2019-two-returned-reason"],
				"sources": ["wikipedia-2024"],
				"low": 2,
				"high": 2,
				"approximate": false,
				"unit": "people",
				"from": 2019,
				"to": 2019,
				"when": "2019",
				"group": null
			},
			{
				"claims": ["kr-letter-investigate-return"],
				"sources": ["kei-king-2020"],
				"low": 2,
				"high": 2,
				"approximate": false,
				"unit": "people",
				"from": 2019,
				"to": 2020,
				"when": "2019/2020",
				"group": null
			},
			{
				"claims": ["cn-hrw-670-since-2020"],
				"sources": ["hrw-2024"],
				"low": 670,
				"high": 670,
				"approximate": true,
				"unit": "people",
				"from": 2020,
				"to": 2024,
				"when": "2020/2024-05",
				"group": null
			},
			{
				"claims": ["cn-2024-2025-repatriation"],
				"sources": ["hrw-2025", "redcensor-2025"],
				"low": 1076,
				"high": 1076,
				"approximate": true,
				"unit": "people",
				"from": 2020,
				"to": 2025,
				"when": "2020/2025-10",
				"group": null
			},
			{
				"claims": ["cn-2021-07-return"],
				"sources": ["idea-2023"],
				"low": 50,
				"high": 50,
				"approximate": false,
				"unit": "people",
				"from": 2021,
				"to": 2021,
				"when": "2021-07",
				"group": null
			},
			{
				"claims": ["cn-2023-10-activists-600"],
				"sources": ["hrf-2023"],
				"low": 600,
				"high": 600,
				"approximate": false,
				"unit": "people",
				"from": 2023,
				"to": 2023,
				"when": "2023-10",
				"group": null
			},
			{
				"claims": ["cn-2023-08-return"],
				"sources": ["idea-2023"],
				"low": 80,
				"high": 80,
				"approximate": false,
				"unit": "people",
				"from": 2023,
				"to": 2023,
				"when": "2023-08-29",
				"group": null
			},
			{
				"claims": ["cn-2023-09-return"],
				"sources": ["idea-2023"],
				"low": 40,
				"high": 40,
				"approximate": false,
				"unit": "people",
				"from": 2023,
				"to": 2023,
				"when": "2023-09-18",
				"group": null
			},
			{
				"claims": ["cn-2023-10-repatriation"],
				"sources": ["idea-2023", "hrf-2023"],
				"low": 500,
				"high": 500,
				"approximate": true,
				"unit": "people",
				"from": 2023,
				"to": 2023,
				"when": "2023-10-09",
				"group": null
			},
			{
				"claims": ["cn-2024-04-repatriation"],
				"sources": ["ucanews-2024"],
				"low": 60,
				"high": 60,
				"approximate": true,
				"unit": "people",
				"from": 2024,
				"to": 2024,
				"when": "2024-04-26",
				"group": null
			},
			{
				"claims": ["cn-2024-2025-repatriation"],
				"sources": ["hrw-2025", "redcensor-2025"],
				"low": 406,
				"high": 406,
				"approximate": true,
				"unit": "people",
				"from": 2024,
				"to": 2025,
				"when": "2024/2025-10",
				"group": null
			}
		],
		"parts": [],
		"others": [],
		"notes": []
	},
	{
		"id": "refugees-ru",
		"measure": "refugees",
		"place": "RU",
		"definition": "People of North Korean origin whom UNHCR’s tables count as refugees in this country at the end of each year. A stock: the same people count again every year. Numbers from 1 to 4 never appear in the tables, so read 5 as “a few” and 0 as “none or very few”. A fall may come from naturalisation or from another way of counting, not from people leaving.",
		"form": "columns",
		"points": [
			{
				"claims": ["ru-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2007,
				"to": 2007,
				"when": "2007",
				"group": null
			},
			{
				"claims": ["ru-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 6,
				"high": 6,
				"approximate": false,
				"unit": "people",
				"from": 2008,
				"to": 2008,
				"when": "2008",
				"group": null
			},
			{
				"claims": ["ru-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 10,
				"high": 10,
				"approximate": false,
				"unit": "people",
				"from": 2009,
				"to": 2009,
				"when": "2009",
				"group": null
			},
			{
				"claims": ["ru-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 14,
				"high": 14,
				"approximate": false,
				"unit": "people",
				"from": 2010,
				"to": 2010,
				"when": "2010",
				"group": null
			},
			{
				"claims": ["ru-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 18,
				"high": 18,
				"approximate": false,
				"unit": "people",
				"from": 2011,
				"to": 2011,
				"when": "2011",
				"group": null
			},
			{
				"claims": ["ru-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 44,
				"high": 44,
				"approximate": false,
				"unit": "people",
				"from": 2012,
				"to": 2012,
				"when": "2012",
				"group": null
			},
			{
				"claims": ["ru-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 74,
				"high": 74,
				"approximate": false,
				"unit": "people",
				"from": 2013,
				"to": 2013,
				"when": "2013",
				"group": null
			},
			{
				"claims": ["ru-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 56,
				"high": 56,
				"approximate": false,
				"unit": "people",
				"from": 2014,
				"to": 2014,
				"when": "2014",
				"group": null
			},
			{
				"claims": ["ru-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 72,
				"high": 72,
				"approximate": false,
				"unit": "people",
				"from": 2015,
				"to": 2015,
				"when": "2015",
				"group": null
			},
			{
				"claims": ["ru-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 79,
				"high": 79,
				"approximate": false,
				"unit": "people",
				"from": 2016,
				"to": 2016,
				"when": "2016",
				"group": null
			},
			{
				"claims": ["ru-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 77,
				"high": 77,
				"approximate": false,
				"unit": "people",
				"from": 2017,
				"to": 2017,
				"when": "2017",
				"group": null
			},
			{
				"claims": ["ru-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 57,
				"high": 57,
				"approximate": false,
				"unit": "people",
				"from": 2018,
				"to": 2018,
				"when": "2018",
				"group": null
			},
			{
				"claims": ["ru-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 50,
				"high": 50,
				"approximate": false,
				"unit": "people",
				"from": 2019,
				"to": 2019,
				"when": "2019",
				"group": null
			},
			{
				"claims": ["ru-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 53,
				"high": 53,
				"approximate": false,
				"unit": "people",
				"from": 2020,
				"to": 2020,
				"when": "2020",
				"group": null
			},
			{
				"claims": ["ru-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 43,
				"high": 43,
				"approximate": false,
				"unit": "people",
				"from": 2021,
				"to": 2021,
				"when": "2021",
				"group": null
			},
			{
				"claims": ["ru-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 37,
				"high": 37,
				"approximate": false,
				"unit": "people",
				"from": 2022,
				"to": 2022,
				"when": "2022",
				"group": null
			},
			{
				"claims": ["ru-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 28,
				"high": 28,
				"approximate": false,
				"unit": "people",
				"from": 2023,
				"to": 2023,
				"when": "2023",
				"group": null
			}
		],
		"parts": [],
		"others": [],
		"notes": []
	},
	{
		"id": "refugees-us",
		"measure": "refugees",
		"place": "US",
		"definition": "People of North Korean origin whom UNHCR’s tables count as refugees in this country at the end of each year. A stock: the same people count again every year. Numbers from 1 to 4 never appear in the tables, so read 5 as “a few” and 0 as “none or very few”. A fall may come from naturalisation or from another way of counting, not from people leaving.",
		"form": "columns",
		"points": [
			{
				"claims": ["us-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2001,
				"to": 2001,
				"when": "2001",
				"group": null
			},
			{
				"claims": ["us-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 7,
				"high": 7,
				"approximate": false,
				"unit": "people",
				"from": 2003,
				"to": 2003,
				"when": "2003",
				"group": null
			},
			{
				"claims": ["us-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 9,
				"high": 9,
				"approximate": false,
				"unit": "people",
				"from": 2004,
				"to": 2004,
				"when": "2004",
				"group": null
			},
			{
				"claims": ["us-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 9,
				"high": 9,
				"approximate": false,
				"unit": "people",
				"from": 2005,
				"to": 2005,
				"when": "2005",
				"group": null
			},
			{
				"claims": ["us-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 29,
				"high": 29,
				"approximate": false,
				"unit": "people",
				"from": 2006,
				"to": 2006,
				"when": "2006",
				"group": null
			},
			{
				"claims": ["us-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 22,
				"high": 22,
				"approximate": false,
				"unit": "people",
				"from": 2007,
				"to": 2007,
				"when": "2007",
				"group": null
			},
			{
				"claims": ["us-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 22,
				"high": 22,
				"approximate": false,
				"unit": "people",
				"from": 2008,
				"to": 2008,
				"when": "2008",
				"group": null
			},
			{
				"claims": ["us-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 25,
				"high": 25,
				"approximate": false,
				"unit": "people",
				"from": 2009,
				"to": 2009,
				"when": "2009",
				"group": null
			},
			{
				"claims": ["us-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 25,
				"high": 25,
				"approximate": false,
				"unit": "people",
				"from": 2010,
				"to": 2010,
				"when": "2010",
				"group": null
			},
			{
				"claims": ["us-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 25,
				"high": 25,
				"approximate": false,
				"unit": "people",
				"from": 2011,
				"to": 2011,
				"when": "2011",
				"group": null
			},
			{
				"claims": ["us-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 23,
				"high": 23,
				"approximate": false,
				"unit": "people",
				"from": 2012,
				"to": 2012,
				"when": "2012",
				"group": null
			},
			{
				"claims": ["us-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 23,
				"high": 23,
				"approximate": false,
				"unit": "people",
				"from": 2013,
				"to": 2013,
				"when": "2013",
				"group": null
			},
			{
				"claims": ["us-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 22,
				"high": 22,
				"approximate": false,
				"unit": "people",
				"from": 2014,
				"to": 2014,
				"when": "2014",
				"group": null
			},
			{
				"claims": ["us-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 19,
				"high": 19,
				"approximate": false,
				"unit": "people",
				"from": 2015,
				"to": 2015,
				"when": "2015",
				"group": null
			},
			{
				"claims": ["us-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 13,
				"high": 13,
				"approximate": false,
				"unit": "people",
				"from": 2016,
				"to": 2016,
				"when": "2016",
				"group": null
			},
			{
				"claims": ["us-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 12,
				"high": 12,
				"approximate": false,
				"unit": "people",
				"from": 2017,
				"to": 2017,
				"when": "2017",
				"group": null
			},
			{
				"claims": ["us-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 8,
				"high": 8,
				"approximate": false,
				"unit": "people",
				"from": 2018,
				"to": 2018,
				"when": "2018",
				"group": null
			},
			{
				"claims": ["us-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 6,
				"high": 6,
				"approximate": false,
				"unit": "people",
				"from": 2019,
				"to": 2019,
				"when": "2019",
				"group": null
			},
			{
				"claims": ["us-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 6,
				"high": 6,
				"approximate": false,
				"unit": "people",
				"from": 2020,
				"to": 2020,
				"when": "2020",
				"group": null
			},
			{
				"claims": ["us-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 6,
				"high": 6,
				"approximate": false,
				"unit": "people",
				"from": 2021,
				"to": 2021,
				"when": "2021",
				"group": null
			},
			{
				"claims": ["us-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 7,
				"high": 7,
				"approximate": false,
				"unit": "people",
				"from": 2022,
				"to": 2022,
				"when": "2022",
				"group": null
			},
			{
				"claims": ["us-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 7,
				"high": 7,
				"approximate": false,
				"unit": "people",
				"from": 2023,
				"to": 2023,
				"when": "2023",
				"group": null
			},
			{
				"claims": ["us-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 7,
				"high": 7,
				"approximate": false,
				"unit": "people",
				"from": 2024,
				"to": 2024,
				"when": "2024",
				"group": null
			},
			{
				"claims": ["us-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 7,
				"high": 7,
				"approximate": false,
				"unit": "people",
				"from": 2025,
				"to": 2025,
				"when": "2025",
				"group": null
			}
		],
		"parts": [],
		"others": [],
		"notes": []
	},
	{
		"id": "refugees-ca",
		"measure": "refugees",
		"place": "CA",
		"definition": "People of North Korean origin whom UNHCR’s tables count as refugees in this country at the end of each year. A stock: the same people count again every year. Numbers from 1 to 4 never appear in the tables, so read 5 as “a few” and 0 as “none or very few”. A fall may come from naturalisation or from another way of counting, not from people leaving.",
		"form": "columns",
		"points": [
			{
				"claims": ["ca-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2e3,
				"to": 2e3,
				"when": "2000",
				"group": null
			},
			{
				"claims": ["ca-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2002,
				"to": 2002,
				"when": "2002",
				"group": null
			},
			{
				"claims": ["ca-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2003,
				"to": 2003,
				"when": "2003",
				"group": null
			},
			{
				"claims": ["ca-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2004,
				"to": 2004,
				"when": "2004",
				"group": null
			},
			{
				"claims": ["ca-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2005,
				"to": 2005,
				"when": "2005",
				"group": null
			},
			{
				"claims": ["ca-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2006,
				"to": 2006,
				"when": "2006",
				"group": null
			},
			{
				"claims": ["ca-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2007,
				"to": 2007,
				"when": "2007",
				"group": null
			},
			{
				"claims": ["ca-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2008,
				"to": 2008,
				"when": "2008",
				"group": null
			},
			{
				"claims": ["ca-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2009,
				"to": 2009,
				"when": "2009",
				"group": null
			},
			{
				"claims": ["ca-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 23,
				"high": 23,
				"approximate": false,
				"unit": "people",
				"from": 2010,
				"to": 2010,
				"when": "2010",
				"group": null
			},
			{
				"claims": ["ca-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 64,
				"high": 64,
				"approximate": false,
				"unit": "people",
				"from": 2011,
				"to": 2011,
				"when": "2011",
				"group": null
			},
			{
				"claims": ["ca-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 119,
				"high": 119,
				"approximate": false,
				"unit": "people",
				"from": 2012,
				"to": 2012,
				"when": "2012",
				"group": null
			},
			{
				"claims": ["ca-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 127,
				"high": 127,
				"approximate": false,
				"unit": "people",
				"from": 2013,
				"to": 2013,
				"when": "2013",
				"group": null
			},
			{
				"claims": ["ca-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 126,
				"high": 126,
				"approximate": false,
				"unit": "people",
				"from": 2014,
				"to": 2014,
				"when": "2014",
				"group": null
			},
			{
				"claims": ["ca-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 126,
				"high": 126,
				"approximate": false,
				"unit": "people",
				"from": 2015,
				"to": 2015,
				"when": "2015",
				"group": null
			},
			{
				"claims": ["ca-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 485,
				"high": 485,
				"approximate": false,
				"unit": "people",
				"from": 2016,
				"to": 2016,
				"when": "2016",
				"group": null
			},
			{
				"claims": ["ca-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 484,
				"high": 484,
				"approximate": false,
				"unit": "people",
				"from": 2017,
				"to": 2017,
				"when": "2017",
				"group": null
			},
			{
				"claims": ["ca-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 478,
				"high": 478,
				"approximate": false,
				"unit": "people",
				"from": 2018,
				"to": 2018,
				"when": "2018",
				"group": null
			},
			{
				"claims": ["ca-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 412,
				"high": 412,
				"approximate": false,
				"unit": "people",
				"from": 2019,
				"to": 2019,
				"when": "2019",
				"group": null
			},
			{
				"claims": ["ca-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 370,
				"high": 370,
				"approximate": false,
				"unit": "people",
				"from": 2020,
				"to": 2020,
				"when": "2020",
				"group": null
			},
			{
				"claims": ["ca-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 255,
				"high": 255,
				"approximate": false,
				"unit": "people",
				"from": 2021,
				"to": 2021,
				"when": "2021",
				"group": null
			},
			{
				"claims": ["ca-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 33,
				"high": 33,
				"approximate": false,
				"unit": "people",
				"from": 2022,
				"to": 2022,
				"when": "2022",
				"group": null
			},
			{
				"claims": ["ca-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 26,
				"high": 26,
				"approximate": false,
				"unit": "people",
				"from": 2023,
				"to": 2023,
				"when": "2023",
				"group": null
			},
			{
				"claims": ["ca-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 88,
				"high": 88,
				"approximate": false,
				"unit": "people",
				"from": 2024,
				"to": 2024,
				"when": "2024",
				"group": null
			},
			{
				"claims": ["ca-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 90,
				"high": 90,
				"approximate": false,
				"unit": "people",
				"from": 2025,
				"to": 2025,
				"when": "2025",
				"group": null
			}
		],
		"parts": [],
		"others": [],
		"notes": []
	},
	{
		"id": "refugees-gb",
		"measure": "refugees",
		"place": "GB",
		"definition": "People of North Korean origin whom UNHCR’s tables count as refugees in this country at the end of each year. A stock: the same people count again every year. Numbers from 1 to 4 never appear in the tables, so read 5 as “a few” and 0 as “none or very few”. A fall may come from naturalisation or from another way of counting, not from people leaving.",
		"form": "columns",
		"points": [
			{
				"claims": ["gb-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 17,
				"high": 17,
				"approximate": false,
				"unit": "people",
				"from": 2004,
				"to": 2004,
				"when": "2004",
				"group": null
			},
			{
				"claims": ["gb-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 33,
				"high": 33,
				"approximate": false,
				"unit": "people",
				"from": 2005,
				"to": 2005,
				"when": "2005",
				"group": null
			},
			{
				"claims": ["gb-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 64,
				"high": 64,
				"approximate": false,
				"unit": "people",
				"from": 2006,
				"to": 2006,
				"when": "2006",
				"group": null
			},
			{
				"claims": ["gb-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 281,
				"high": 281,
				"approximate": false,
				"unit": "people",
				"from": 2007,
				"to": 2007,
				"when": "2007",
				"group": null
			},
			{
				"claims": ["gb-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 570,
				"high": 570,
				"approximate": false,
				"unit": "people",
				"from": 2008,
				"to": 2008,
				"when": "2008",
				"group": null
			},
			{
				"claims": ["gb-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 574,
				"high": 574,
				"approximate": false,
				"unit": "people",
				"from": 2009,
				"to": 2009,
				"when": "2009",
				"group": null
			},
			{
				"claims": ["gb-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 581,
				"high": 581,
				"approximate": false,
				"unit": "people",
				"from": 2010,
				"to": 2010,
				"when": "2010",
				"group": null
			},
			{
				"claims": ["gb-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 603,
				"high": 603,
				"approximate": false,
				"unit": "people",
				"from": 2011,
				"to": 2011,
				"when": "2011",
				"group": null
			},
			{
				"claims": ["gb-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 619,
				"high": 619,
				"approximate": false,
				"unit": "people",
				"from": 2012,
				"to": 2012,
				"when": "2012",
				"group": null
			},
			{
				"claims": ["gb-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 630,
				"high": 630,
				"approximate": false,
				"unit": "people",
				"from": 2013,
				"to": 2013,
				"when": "2013",
				"group": null
			},
			{
				"claims": ["gb-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 622,
				"high": 622,
				"approximate": false,
				"unit": "people",
				"from": 2014,
				"to": 2014,
				"when": "2014",
				"group": null
			},
			{
				"claims": ["gb-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 608,
				"high": 608,
				"approximate": false,
				"unit": "people",
				"from": 2015,
				"to": 2015,
				"when": "2015",
				"group": null
			},
			{
				"claims": ["gb-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 585,
				"high": 585,
				"approximate": false,
				"unit": "people",
				"from": 2016,
				"to": 2016,
				"when": "2016",
				"group": null
			},
			{
				"claims": ["gb-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 362,
				"high": 362,
				"approximate": false,
				"unit": "people",
				"from": 2017,
				"to": 2017,
				"when": "2017",
				"group": null
			},
			{
				"claims": ["gb-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 81,
				"high": 81,
				"approximate": false,
				"unit": "people",
				"from": 2018,
				"to": 2018,
				"when": "2018",
				"group": null
			},
			{
				"claims": ["gb-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 78,
				"high": 78,
				"approximate": false,
				"unit": "people",
				"from": 2019,
				"to": 2019,
				"when": "2019",
				"group": null
			},
			{
				"claims": ["gb-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 72,
				"high": 72,
				"approximate": false,
				"unit": "people",
				"from": 2020,
				"to": 2020,
				"when": "2020",
				"group": null
			},
			{
				"claims": ["gb-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 51,
				"high": 51,
				"approximate": false,
				"unit": "people",
				"from": 2021,
				"to": 2021,
				"when": "2021",
				"group": null
			},
			{
				"claims": ["gb-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 35,
				"high": 35,
				"approximate": false,
				"unit": "people",
				"from": 2022,
				"to": 2022,
				"when": "2022",
				"group": null
			},
			{
				"claims": ["gb-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 24,
				"high": 24,
				"approximate": false,
				"unit": "people",
				"from": 2023,
				"to": 2023,
				"when": "2023",
				"group": null
			},
			{
				"claims": ["gb-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 15,
				"high": 15,
				"approximate": false,
				"unit": "people",
				"from": 2024,
				"to": 2024,
				"when": "2024",
				"group": null
			},
			{
				"claims": ["gb-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 14,
				"high": 14,
				"approximate": false,
				"unit": "people",
				"from": 2025,
				"to": 2025,
				"when": "2025",
				"group": null
			}
		],
		"parts": [],
		"others": [],
		"notes": []
	},
	{
		"id": "refugees-de",
		"measure": "refugees",
		"place": "DE",
		"definition": "People of North Korean origin whom UNHCR’s tables count as refugees in this country at the end of each year. A stock: the same people count again every year. Numbers from 1 to 4 never appear in the tables, so read 5 as “a few” and 0 as “none or very few”. A fall may come from naturalisation or from another way of counting, not from people leaving.",
		"form": "columns",
		"points": [
			{
				"claims": ["de-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2e3,
				"to": 2e3,
				"when": "2000",
				"group": null
			},
			{
				"claims": ["de-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2001,
				"to": 2001,
				"when": "2001",
				"group": null
			},
			{
				"claims": ["de-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 225,
				"high": 225,
				"approximate": false,
				"unit": "people",
				"from": 2002,
				"to": 2002,
				"when": "2002",
				"group": null
			},
			{
				"claims": ["de-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 258,
				"high": 258,
				"approximate": false,
				"unit": "people",
				"from": 2003,
				"to": 2003,
				"when": "2003",
				"group": null
			},
			{
				"claims": ["de-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 276,
				"high": 276,
				"approximate": false,
				"unit": "people",
				"from": 2004,
				"to": 2004,
				"when": "2004",
				"group": null
			},
			{
				"claims": ["de-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 193,
				"high": 193,
				"approximate": false,
				"unit": "people",
				"from": 2005,
				"to": 2005,
				"when": "2005",
				"group": null
			},
			{
				"claims": ["de-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 238,
				"high": 238,
				"approximate": false,
				"unit": "people",
				"from": 2006,
				"to": 2006,
				"when": "2006",
				"group": null
			},
			{
				"claims": ["de-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 204,
				"high": 204,
				"approximate": false,
				"unit": "people",
				"from": 2007,
				"to": 2007,
				"when": "2007",
				"group": null
			},
			{
				"claims": ["de-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 180,
				"high": 180,
				"approximate": false,
				"unit": "people",
				"from": 2008,
				"to": 2008,
				"when": "2008",
				"group": null
			},
			{
				"claims": ["de-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 156,
				"high": 156,
				"approximate": false,
				"unit": "people",
				"from": 2009,
				"to": 2009,
				"when": "2009",
				"group": null
			},
			{
				"claims": ["de-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 146,
				"high": 146,
				"approximate": false,
				"unit": "people",
				"from": 2010,
				"to": 2010,
				"when": "2010",
				"group": null
			},
			{
				"claims": ["de-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 193,
				"high": 193,
				"approximate": false,
				"unit": "people",
				"from": 2011,
				"to": 2011,
				"when": "2011",
				"group": null
			},
			{
				"claims": ["de-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 138,
				"high": 138,
				"approximate": false,
				"unit": "people",
				"from": 2012,
				"to": 2012,
				"when": "2012",
				"group": null
			},
			{
				"claims": ["de-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 112,
				"high": 112,
				"approximate": false,
				"unit": "people",
				"from": 2013,
				"to": 2013,
				"when": "2013",
				"group": null
			},
			{
				"claims": ["de-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 104,
				"high": 104,
				"approximate": false,
				"unit": "people",
				"from": 2014,
				"to": 2014,
				"when": "2014",
				"group": null
			},
			{
				"claims": ["de-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 101,
				"high": 101,
				"approximate": false,
				"unit": "people",
				"from": 2015,
				"to": 2015,
				"when": "2015",
				"group": null
			},
			{
				"claims": ["de-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 95,
				"high": 95,
				"approximate": false,
				"unit": "people",
				"from": 2016,
				"to": 2016,
				"when": "2016",
				"group": null
			},
			{
				"claims": ["de-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 92,
				"high": 92,
				"approximate": false,
				"unit": "people",
				"from": 2017,
				"to": 2017,
				"when": "2017",
				"group": null
			},
			{
				"claims": ["de-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 34,
				"high": 34,
				"approximate": false,
				"unit": "people",
				"from": 2018,
				"to": 2018,
				"when": "2018",
				"group": null
			},
			{
				"claims": ["de-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 85,
				"high": 85,
				"approximate": false,
				"unit": "people",
				"from": 2019,
				"to": 2019,
				"when": "2019",
				"group": null
			},
			{
				"claims": ["de-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 85,
				"high": 85,
				"approximate": false,
				"unit": "people",
				"from": 2020,
				"to": 2020,
				"when": "2020",
				"group": null
			},
			{
				"claims": ["de-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 89,
				"high": 89,
				"approximate": false,
				"unit": "people",
				"from": 2021,
				"to": 2021,
				"when": "2021",
				"group": null
			},
			{
				"claims": ["de-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 91,
				"high": 91,
				"approximate": false,
				"unit": "people",
				"from": 2022,
				"to": 2022,
				"when": "2022",
				"group": null
			},
			{
				"claims": ["de-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 89,
				"high": 89,
				"approximate": false,
				"unit": "people",
				"from": 2023,
				"to": 2023,
				"when": "2023",
				"group": null
			},
			{
				"claims": ["de-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 93,
				"high": 93,
				"approximate": false,
				"unit": "people",
				"from": 2024,
				"to": 2024,
				"when": "2024",
				"group": null
			},
			{
				"claims": ["de-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 86,
				"high": 86,
				"approximate": false,
				"unit": "people",
				"from": 2025,
				"to": 2025,
				"when": "2025",
				"group": null
			}
		],
		"parts": [],
		"others": [],
		"notes": []
	},
	{
		"id": "refugees-nl",
		"measure": "refugees",
		"place": "NL",
		"definition": "People of North Korean origin whom UNHCR’s tables count as refugees in this country at the end of each year. A stock: the same people count again every year. Numbers from 1 to 4 never appear in the tables, so read 5 as “a few” and 0 as “none or very few”. A fall may come from naturalisation or from another way of counting, not from people leaving.",
		"form": "columns",
		"points": [
			{
				"claims": ["nl-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2e3,
				"to": 2e3,
				"when": "2000",
				"group": null
			},
			{
				"claims": ["nl-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 7,
				"high": 7,
				"approximate": false,
				"unit": "people",
				"from": 2001,
				"to": 2001,
				"when": "2001",
				"group": null
			},
			{
				"claims": ["nl-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 9,
				"high": 9,
				"approximate": false,
				"unit": "people",
				"from": 2002,
				"to": 2002,
				"when": "2002",
				"group": null
			},
			{
				"claims": ["nl-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 14,
				"high": 14,
				"approximate": false,
				"unit": "people",
				"from": 2003,
				"to": 2003,
				"when": "2003",
				"group": null
			},
			{
				"claims": ["nl-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 15,
				"high": 15,
				"approximate": false,
				"unit": "people",
				"from": 2004,
				"to": 2004,
				"when": "2004",
				"group": null
			},
			{
				"claims": ["nl-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 18,
				"high": 18,
				"approximate": false,
				"unit": "people",
				"from": 2005,
				"to": 2005,
				"when": "2005",
				"group": null
			},
			{
				"claims": ["nl-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 20,
				"high": 20,
				"approximate": false,
				"unit": "people",
				"from": 2006,
				"to": 2006,
				"when": "2006",
				"group": null
			},
			{
				"claims": ["nl-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 27,
				"high": 27,
				"approximate": false,
				"unit": "people",
				"from": 2007,
				"to": 2007,
				"when": "2007",
				"group": null
			},
			{
				"claims": ["nl-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 29,
				"high": 29,
				"approximate": false,
				"unit": "people",
				"from": 2008,
				"to": 2008,
				"when": "2008",
				"group": null
			},
			{
				"claims": ["nl-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 31,
				"high": 31,
				"approximate": false,
				"unit": "people",
				"from": 2009,
				"to": 2009,
				"when": "2009",
				"group": null
			},
			{
				"claims": ["nl-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 32,
				"high": 32,
				"approximate": false,
				"unit": "people",
				"from": 2010,
				"to": 2010,
				"when": "2010",
				"group": null
			},
			{
				"claims": ["nl-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 36,
				"high": 36,
				"approximate": false,
				"unit": "people",
				"from": 2011,
				"to": 2011,
				"when": "2011",
				"group": null
			},
			{
				"claims": ["nl-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 58,
				"high": 58,
				"approximate": false,
				"unit": "people",
				"from": 2012,
				"to": 2012,
				"when": "2012",
				"group": null
			},
			{
				"claims": ["nl-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 58,
				"high": 58,
				"approximate": false,
				"unit": "people",
				"from": 2013,
				"to": 2013,
				"when": "2013",
				"group": null
			},
			{
				"claims": ["nl-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 59,
				"high": 59,
				"approximate": false,
				"unit": "people",
				"from": 2014,
				"to": 2014,
				"when": "2014",
				"group": null
			},
			{
				"claims": ["nl-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 56,
				"high": 56,
				"approximate": false,
				"unit": "people",
				"from": 2015,
				"to": 2015,
				"when": "2015",
				"group": null
			},
			{
				"claims": ["nl-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 55,
				"high": 55,
				"approximate": false,
				"unit": "people",
				"from": 2016,
				"to": 2016,
				"when": "2016",
				"group": null
			},
			{
				"claims": ["nl-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 48,
				"high": 48,
				"approximate": false,
				"unit": "people",
				"from": 2017,
				"to": 2017,
				"when": "2017",
				"group": null
			},
			{
				"claims": ["nl-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 46,
				"high": 46,
				"approximate": false,
				"unit": "people",
				"from": 2018,
				"to": 2018,
				"when": "2018",
				"group": null
			},
			{
				"claims": ["nl-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 39,
				"high": 39,
				"approximate": false,
				"unit": "people",
				"from": 2019,
				"to": 2019,
				"when": "2019",
				"group": null
			},
			{
				"claims": ["nl-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 35,
				"high": 35,
				"approximate": false,
				"unit": "people",
				"from": 2020,
				"to": 2020,
				"when": "2020",
				"group": null
			},
			{
				"claims": ["nl-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 27,
				"high": 27,
				"approximate": false,
				"unit": "people",
				"from": 2021,
				"to": 2021,
				"when": "2021",
				"group": null
			},
			{
				"claims": ["nl-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 12,
				"high": 12,
				"approximate": false,
				"unit": "people",
				"from": 2022,
				"to": 2022,
				"when": "2022",
				"group": null
			},
			{
				"claims": ["nl-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 20,
				"high": 20,
				"approximate": false,
				"unit": "people",
				"from": 2023,
				"to": 2023,
				"when": "2023",
				"group": null
			},
			{
				"claims": ["nl-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 24,
				"high": 24,
				"approximate": false,
				"unit": "people",
				"from": 2024,
				"to": 2024,
				"when": "2024",
				"group": null
			},
			{
				"claims": ["nl-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 20,
				"high": 20,
				"approximate": false,
				"unit": "people",
				"from": 2025,
				"to": 2025,
				"when": "2025",
				"group": null
			}
		],
		"parts": [],
		"others": [],
		"notes": []
	},
	{
		"id": "refugees-be",
		"measure": "refugees",
		"place": "BE",
		"definition": "People of North Korean origin whom UNHCR’s tables count as refugees in this country at the end of each year. A stock: the same people count again every year. Numbers from 1 to 4 never appear in the tables, so read 5 as “a few” and 0 as “none or very few”. A fall may come from naturalisation or from another way of counting, not from people leaving.",
		"form": "columns",
		"points": [
			{
				"claims": ["be-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 7,
				"high": 7,
				"approximate": false,
				"unit": "people",
				"from": 2007,
				"to": 2007,
				"when": "2007",
				"group": null
			},
			{
				"claims": ["be-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 9,
				"high": 9,
				"approximate": false,
				"unit": "people",
				"from": 2008,
				"to": 2008,
				"when": "2008",
				"group": null
			},
			{
				"claims": ["be-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 13,
				"high": 13,
				"approximate": false,
				"unit": "people",
				"from": 2009,
				"to": 2009,
				"when": "2009",
				"group": null
			},
			{
				"claims": ["be-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 22,
				"high": 22,
				"approximate": false,
				"unit": "people",
				"from": 2010,
				"to": 2010,
				"when": "2010",
				"group": null
			},
			{
				"claims": ["be-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 31,
				"high": 31,
				"approximate": false,
				"unit": "people",
				"from": 2011,
				"to": 2011,
				"when": "2011",
				"group": null
			},
			{
				"claims": ["be-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 61,
				"high": 61,
				"approximate": false,
				"unit": "people",
				"from": 2012,
				"to": 2012,
				"when": "2012",
				"group": null
			},
			{
				"claims": ["be-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 68,
				"high": 68,
				"approximate": false,
				"unit": "people",
				"from": 2013,
				"to": 2013,
				"when": "2013",
				"group": null
			},
			{
				"claims": ["be-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 66,
				"high": 66,
				"approximate": false,
				"unit": "people",
				"from": 2014,
				"to": 2014,
				"when": "2014",
				"group": null
			},
			{
				"claims": ["be-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 46,
				"high": 46,
				"approximate": false,
				"unit": "people",
				"from": 2015,
				"to": 2015,
				"when": "2015",
				"group": null
			},
			{
				"claims": ["be-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 36,
				"high": 36,
				"approximate": false,
				"unit": "people",
				"from": 2016,
				"to": 2016,
				"when": "2016",
				"group": null
			},
			{
				"claims": ["be-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 36,
				"high": 36,
				"approximate": false,
				"unit": "people",
				"from": 2017,
				"to": 2017,
				"when": "2017",
				"group": null
			},
			{
				"claims": ["be-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 36,
				"high": 36,
				"approximate": false,
				"unit": "people",
				"from": 2018,
				"to": 2018,
				"when": "2018",
				"group": null
			},
			{
				"claims": ["be-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 34,
				"high": 34,
				"approximate": false,
				"unit": "people",
				"from": 2019,
				"to": 2019,
				"when": "2019",
				"group": null
			},
			{
				"claims": ["be-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 32,
				"high": 32,
				"approximate": false,
				"unit": "people",
				"from": 2020,
				"to": 2020,
				"when": "2020",
				"group": null
			},
			{
				"claims": ["be-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 32,
				"high": 32,
				"approximate": false,
				"unit": "people",
				"from": 2021,
				"to": 2021,
				"when": "2021",
				"group": null
			},
			{
				"claims": ["be-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 28,
				"high": 28,
				"approximate": false,
				"unit": "people",
				"from": 2022,
				"to": 2022,
				"when": "2022",
				"group": null
			},
			{
				"claims": ["be-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 18,
				"high": 18,
				"approximate": false,
				"unit": "people",
				"from": 2023,
				"to": 2023,
				"when": "2023",
				"group": null
			},
			{
				"claims": ["be-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 16,
				"high": 16,
				"approximate": false,
				"unit": "people",
				"from": 2024,
				"to": 2024,
				"when": "2024",
				"group": null
			},
			{
				"claims": ["be-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 15,
				"high": 15,
				"approximate": false,
				"unit": "people",
				"from": 2025,
				"to": 2025,
				"when": "2025",
				"group": null
			}
		],
		"parts": [],
		"others": [],
		"notes": []
	},
	{
		"id": "refugees-fr",
		"measure": "refugees",
		"place": "FR",
		"definition": "People of North Korean origin whom UNHCR’s tables count as refugees in this country at the end of each year. A stock: the same people count again every year. Numbers from 1 to 4 never appear in the tables, so read 5 as “a few” and 0 as “none or very few”. A fall may come from naturalisation or from another way of counting, not from people leaving.",
		"form": "columns",
		"points": [
			{
				"claims": ["fr-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 1998,
				"to": 1998,
				"when": "1998",
				"group": null
			},
			{
				"claims": ["fr-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2013,
				"to": 2013,
				"when": "2013",
				"group": null
			},
			{
				"claims": ["fr-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 146,
				"high": 146,
				"approximate": false,
				"unit": "people",
				"from": 2014,
				"to": 2014,
				"when": "2014",
				"group": null
			},
			{
				"claims": ["fr-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2015,
				"to": 2015,
				"when": "2015",
				"group": null
			},
			{
				"claims": ["fr-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2016,
				"to": 2016,
				"when": "2016",
				"group": null
			},
			{
				"claims": ["fr-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2017,
				"to": 2017,
				"when": "2017",
				"group": null
			},
			{
				"claims": ["fr-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2018,
				"to": 2018,
				"when": "2018",
				"group": null
			}
		],
		"parts": [],
		"others": [],
		"notes": []
	},
	{
		"id": "refugees-se",
		"measure": "refugees",
		"place": "SE",
		"definition": "People of North Korean origin whom UNHCR’s tables count as refugees in this country at the end of each year. A stock: the same people count again every year. Numbers from 1 to 4 never appear in the tables, so read 5 as “a few” and 0 as “none or very few”. A fall may come from naturalisation or from another way of counting, not from people leaving.",
		"form": "columns",
		"points": [
			{
				"claims": ["se-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 6,
				"high": 6,
				"approximate": false,
				"unit": "people",
				"from": 2005,
				"to": 2005,
				"when": "2005",
				"group": null
			},
			{
				"claims": ["se-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 7,
				"high": 7,
				"approximate": false,
				"unit": "people",
				"from": 2006,
				"to": 2006,
				"when": "2006",
				"group": null
			},
			{
				"claims": ["se-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 7,
				"high": 7,
				"approximate": false,
				"unit": "people",
				"from": 2007,
				"to": 2007,
				"when": "2007",
				"group": null
			},
			{
				"claims": ["se-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 7,
				"high": 7,
				"approximate": false,
				"unit": "people",
				"from": 2008,
				"to": 2008,
				"when": "2008",
				"group": null
			},
			{
				"claims": ["se-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 8,
				"high": 8,
				"approximate": false,
				"unit": "people",
				"from": 2009,
				"to": 2009,
				"when": "2009",
				"group": null
			},
			{
				"claims": ["se-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 8,
				"high": 8,
				"approximate": false,
				"unit": "people",
				"from": 2010,
				"to": 2010,
				"when": "2010",
				"group": null
			},
			{
				"claims": ["se-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 9,
				"high": 9,
				"approximate": false,
				"unit": "people",
				"from": 2011,
				"to": 2011,
				"when": "2011",
				"group": null
			},
			{
				"claims": ["se-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 7,
				"high": 7,
				"approximate": false,
				"unit": "people",
				"from": 2012,
				"to": 2012,
				"when": "2012",
				"group": null
			},
			{
				"claims": ["se-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 8,
				"high": 8,
				"approximate": false,
				"unit": "people",
				"from": 2013,
				"to": 2013,
				"when": "2013",
				"group": null
			},
			{
				"claims": ["se-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 9,
				"high": 9,
				"approximate": false,
				"unit": "people",
				"from": 2014,
				"to": 2014,
				"when": "2014",
				"group": null
			},
			{
				"claims": ["se-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 6,
				"high": 6,
				"approximate": false,
				"unit": "people",
				"from": 2015,
				"to": 2015,
				"when": "2015",
				"group": null
			},
			{
				"claims": ["se-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2016,
				"to": 2016,
				"when": "2016",
				"group": null
			},
			{
				"claims": ["se-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2017,
				"to": 2017,
				"when": "2017",
				"group": null
			},
			{
				"claims": ["se-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2018,
				"to": 2018,
				"when": "2018",
				"group": null
			},
			{
				"claims": ["se-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2019,
				"to": 2019,
				"when": "2019",
				"group": null
			},
			{
				"claims": ["se-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2022,
				"to": 2022,
				"when": "2022",
				"group": null
			},
			{
				"claims": ["se-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 10,
				"high": 10,
				"approximate": false,
				"unit": "people",
				"from": 2024,
				"to": 2024,
				"when": "2024",
				"group": null
			},
			{
				"claims": ["se-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 6,
				"high": 6,
				"approximate": false,
				"unit": "people",
				"from": 2025,
				"to": 2025,
				"when": "2025",
				"group": null
			}
		],
		"parts": [],
		"others": [],
		"notes": []
	},
	{
		"id": "refugees-no",
		"measure": "refugees",
		"place": "NO",
		"definition": "People of North Korean origin whom UNHCR’s tables count as refugees in this country at the end of each year. A stock: the same people count again every year. Numbers from 1 to 4 never appear in the tables, so read 5 as “a few” and 0 as “none or very few”. A fall may come from naturalisation or from another way of counting, not from people leaving.",
		"form": "columns",
		"points": [
			{
				"claims": ["no-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 1999,
				"to": 1999,
				"when": "1999",
				"group": null
			},
			{
				"claims": ["no-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2e3,
				"to": 2e3,
				"when": "2000",
				"group": null
			},
			{
				"claims": ["no-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2001,
				"to": 2001,
				"when": "2001",
				"group": null
			},
			{
				"claims": ["no-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2002,
				"to": 2002,
				"when": "2002",
				"group": null
			},
			{
				"claims": ["no-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2003,
				"to": 2003,
				"when": "2003",
				"group": null
			},
			{
				"claims": ["no-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2004,
				"to": 2004,
				"when": "2004",
				"group": null
			},
			{
				"claims": ["no-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2005,
				"to": 2005,
				"when": "2005",
				"group": null
			},
			{
				"claims": ["no-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2006,
				"to": 2006,
				"when": "2006",
				"group": null
			},
			{
				"claims": ["no-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 9,
				"high": 9,
				"approximate": false,
				"unit": "people",
				"from": 2007,
				"to": 2007,
				"when": "2007",
				"group": null
			},
			{
				"claims": ["no-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 13,
				"high": 13,
				"approximate": false,
				"unit": "people",
				"from": 2008,
				"to": 2008,
				"when": "2008",
				"group": null
			},
			{
				"claims": ["no-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 14,
				"high": 14,
				"approximate": false,
				"unit": "people",
				"from": 2009,
				"to": 2009,
				"when": "2009",
				"group": null
			},
			{
				"claims": ["no-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 14,
				"high": 14,
				"approximate": false,
				"unit": "people",
				"from": 2010,
				"to": 2010,
				"when": "2010",
				"group": null
			},
			{
				"claims": ["no-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 14,
				"high": 14,
				"approximate": false,
				"unit": "people",
				"from": 2011,
				"to": 2011,
				"when": "2011",
				"group": null
			},
			{
				"claims": ["no-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 14,
				"high": 14,
				"approximate": false,
				"unit": "people",
				"from": 2012,
				"to": 2012,
				"when": "2012",
				"group": null
			},
			{
				"claims": ["no-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 14,
				"high": 14,
				"approximate": false,
				"unit": "people",
				"from": 2013,
				"to": 2013,
				"when": "2013",
				"group": null
			},
			{
				"claims": ["no-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 14,
				"high": 14,
				"approximate": false,
				"unit": "people",
				"from": 2014,
				"to": 2014,
				"when": "2014",
				"group": null
			},
			{
				"claims": ["no-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 13,
				"high": 13,
				"approximate": false,
				"unit": "people",
				"from": 2015,
				"to": 2015,
				"when": "2015",
				"group": null
			},
			{
				"claims": ["no-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 12,
				"high": 12,
				"approximate": false,
				"unit": "people",
				"from": 2016,
				"to": 2016,
				"when": "2016",
				"group": null
			},
			{
				"claims": ["no-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2017,
				"to": 2017,
				"when": "2017",
				"group": null
			}
		],
		"parts": [],
		"others": [],
		"notes": []
	},
	{
		"id": "refugees-dk",
		"measure": "refugees",
		"place": "DK",
		"definition": "People of North Korean origin whom UNHCR’s tables count as refugees in this country at the end of each year. A stock: the same people count again every year. Numbers from 1 to 4 never appear in the tables, so read 5 as “a few” and 0 as “none or very few”. A fall may come from naturalisation or from another way of counting, not from people leaving.",
		"form": "columns",
		"points": [
			{
				"claims": ["dk-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 7,
				"high": 7,
				"approximate": false,
				"unit": "people",
				"from": 2002,
				"to": 2002,
				"when": "2002",
				"group": null
			},
			{
				"claims": ["dk-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 7,
				"high": 7,
				"approximate": false,
				"unit": "people",
				"from": 2003,
				"to": 2003,
				"when": "2003",
				"group": null
			},
			{
				"claims": ["dk-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 7,
				"high": 7,
				"approximate": false,
				"unit": "people",
				"from": 2004,
				"to": 2004,
				"when": "2004",
				"group": null
			},
			{
				"claims": ["dk-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 7,
				"high": 7,
				"approximate": false,
				"unit": "people",
				"from": 2005,
				"to": 2005,
				"when": "2005",
				"group": null
			},
			{
				"claims": ["dk-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 7,
				"high": 7,
				"approximate": false,
				"unit": "people",
				"from": 2006,
				"to": 2006,
				"when": "2006",
				"group": null
			},
			{
				"claims": ["dk-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 8,
				"high": 8,
				"approximate": false,
				"unit": "people",
				"from": 2007,
				"to": 2007,
				"when": "2007",
				"group": null
			},
			{
				"claims": ["dk-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 8,
				"high": 8,
				"approximate": false,
				"unit": "people",
				"from": 2008,
				"to": 2008,
				"when": "2008",
				"group": null
			},
			{
				"claims": ["dk-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 9,
				"high": 9,
				"approximate": false,
				"unit": "people",
				"from": 2009,
				"to": 2009,
				"when": "2009",
				"group": null
			},
			{
				"claims": ["dk-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 9,
				"high": 9,
				"approximate": false,
				"unit": "people",
				"from": 2010,
				"to": 2010,
				"when": "2010",
				"group": null
			},
			{
				"claims": ["dk-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 14,
				"high": 14,
				"approximate": false,
				"unit": "people",
				"from": 2011,
				"to": 2011,
				"when": "2011",
				"group": null
			},
			{
				"claims": ["dk-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 9,
				"high": 9,
				"approximate": false,
				"unit": "people",
				"from": 2012,
				"to": 2012,
				"when": "2012",
				"group": null
			},
			{
				"claims": ["dk-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 9,
				"high": 9,
				"approximate": false,
				"unit": "people",
				"from": 2013,
				"to": 2013,
				"when": "2013",
				"group": null
			},
			{
				"claims": ["dk-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 10,
				"high": 10,
				"approximate": false,
				"unit": "people",
				"from": 2014,
				"to": 2014,
				"when": "2014",
				"group": null
			},
			{
				"claims": ["dk-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 10,
				"high": 10,
				"approximate": false,
				"unit": "people",
				"from": 2015,
				"to": 2015,
				"when": "2015",
				"group": null
			},
			{
				"claims": ["dk-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 10,
				"high": 10,
				"approximate": false,
				"unit": "people",
				"from": 2016,
				"to": 2016,
				"when": "2016",
				"group": null
			},
			{
				"claims": ["dk-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 9,
				"high": 9,
				"approximate": false,
				"unit": "people",
				"from": 2017,
				"to": 2017,
				"when": "2017",
				"group": null
			},
			{
				"claims": ["dk-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 9,
				"high": 9,
				"approximate": false,
				"unit": "people",
				"from": 2018,
				"to": 2018,
				"when": "2018",
				"group": null
			},
			{
				"claims": ["dk-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 8,
				"high": 8,
				"approximate": false,
				"unit": "people",
				"from": 2019,
				"to": 2019,
				"when": "2019",
				"group": null
			},
			{
				"claims": ["dk-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 6,
				"high": 6,
				"approximate": false,
				"unit": "people",
				"from": 2020,
				"to": 2020,
				"when": "2020",
				"group": null
			},
			{
				"claims": ["dk-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 8,
				"high": 8,
				"approximate": false,
				"unit": "people",
				"from": 2024,
				"to": 2024,
				"when": "2024",
				"group": null
			}
		],
		"parts": [],
		"others": [],
		"notes": []
	},
	{
		"id": "refugees-lu",
		"measure": "refugees",
		"place": "LU",
		"definition": "People of North Korean origin whom UNHCR’s tables count as refugees in this country at the end of each year. A stock: the same people count again every year. Numbers from 1 to 4 never appear in the tables, so read 5 as “a few” and 0 as “none or very few”. A fall may come from naturalisation or from another way of counting, not from people leaving.",
		"form": "columns",
		"points": [
			{
				"claims": ["lu-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2013,
				"to": 2013,
				"when": "2013",
				"group": null
			},
			{
				"claims": ["lu-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 6,
				"high": 6,
				"approximate": false,
				"unit": "people",
				"from": 2014,
				"to": 2014,
				"when": "2014",
				"group": null
			},
			{
				"claims": ["lu-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 6,
				"high": 6,
				"approximate": false,
				"unit": "people",
				"from": 2015,
				"to": 2015,
				"when": "2015",
				"group": null
			},
			{
				"claims": ["lu-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 12,
				"high": 12,
				"approximate": false,
				"unit": "people",
				"from": 2016,
				"to": 2016,
				"when": "2016",
				"group": null
			},
			{
				"claims": ["lu-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 12,
				"high": 12,
				"approximate": false,
				"unit": "people",
				"from": 2017,
				"to": 2017,
				"when": "2017",
				"group": null
			},
			{
				"claims": ["lu-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 12,
				"high": 12,
				"approximate": false,
				"unit": "people",
				"from": 2018,
				"to": 2018,
				"when": "2018",
				"group": null
			},
			{
				"claims": ["lu-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 11,
				"high": 11,
				"approximate": false,
				"unit": "people",
				"from": 2019,
				"to": 2019,
				"when": "2019",
				"group": null
			},
			{
				"claims": ["lu-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 11,
				"high": 11,
				"approximate": false,
				"unit": "people",
				"from": 2020,
				"to": 2020,
				"when": "2020",
				"group": null
			},
			{
				"claims": ["lu-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 11,
				"high": 11,
				"approximate": false,
				"unit": "people",
				"from": 2021,
				"to": 2021,
				"when": "2021",
				"group": null
			},
			{
				"claims": ["lu-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 11,
				"high": 11,
				"approximate": false,
				"unit": "people",
				"from": 2022,
				"to": 2022,
				"when": "2022",
				"group": null
			},
			{
				"claims": ["lu-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 11,
				"high": 11,
				"approximate": false,
				"unit": "people",
				"from": 2023,
				"to": 2023,
				"when": "2023",
				"group": null
			},
			{
				"claims": ["lu-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 8,
				"high": 8,
				"approximate": false,
				"unit": "people",
				"from": 2024,
				"to": 2024,
				"when": "2024",
				"group": null
			},
			{
				"claims": ["lu-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 7,
				"high": 7,
				"approximate": false,
				"unit": "people",
				"from": 2025,
				"to": 2025,
				"when": "2025",
				"group": null
			}
		],
		"parts": [],
		"others": [],
		"notes": []
	},
	{
		"id": "refugees-ie",
		"measure": "refugees",
		"place": "IE",
		"definition": "People of North Korean origin whom UNHCR’s tables count as refugees in this country at the end of each year. A stock: the same people count again every year. Numbers from 1 to 4 never appear in the tables, so read 5 as “a few” and 0 as “none or very few”. A fall may come from naturalisation or from another way of counting, not from people leaving.",
		"form": "columns",
		"points": [
			{
				"claims": ["ie-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2002,
				"to": 2002,
				"when": "2002",
				"group": null
			},
			{
				"claims": ["ie-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2003,
				"to": 2003,
				"when": "2003",
				"group": null
			},
			{
				"claims": ["ie-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2004,
				"to": 2004,
				"when": "2004",
				"group": null
			},
			{
				"claims": ["ie-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2005,
				"to": 2005,
				"when": "2005",
				"group": null
			},
			{
				"claims": ["ie-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2006,
				"to": 2006,
				"when": "2006",
				"group": null
			},
			{
				"claims": ["ie-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 6,
				"high": 6,
				"approximate": false,
				"unit": "people",
				"from": 2007,
				"to": 2007,
				"when": "2007",
				"group": null
			},
			{
				"claims": ["ie-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 6,
				"high": 6,
				"approximate": false,
				"unit": "people",
				"from": 2008,
				"to": 2008,
				"when": "2008",
				"group": null
			},
			{
				"claims": ["ie-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 6,
				"high": 6,
				"approximate": false,
				"unit": "people",
				"from": 2009,
				"to": 2009,
				"when": "2009",
				"group": null
			},
			{
				"claims": ["ie-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 6,
				"high": 6,
				"approximate": false,
				"unit": "people",
				"from": 2010,
				"to": 2010,
				"when": "2010",
				"group": null
			},
			{
				"claims": ["ie-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2011,
				"to": 2011,
				"when": "2011",
				"group": null
			},
			{
				"claims": ["ie-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2016,
				"to": 2016,
				"when": "2016",
				"group": null
			},
			{
				"claims": ["ie-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2017,
				"to": 2017,
				"when": "2017",
				"group": null
			},
			{
				"claims": ["ie-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 7,
				"high": 7,
				"approximate": false,
				"unit": "people",
				"from": 2018,
				"to": 2018,
				"when": "2018",
				"group": null
			},
			{
				"claims": ["ie-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 7,
				"high": 7,
				"approximate": false,
				"unit": "people",
				"from": 2019,
				"to": 2019,
				"when": "2019",
				"group": null
			},
			{
				"claims": ["ie-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 7,
				"high": 7,
				"approximate": false,
				"unit": "people",
				"from": 2020,
				"to": 2020,
				"when": "2020",
				"group": null
			},
			{
				"claims": ["ie-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 9,
				"high": 9,
				"approximate": false,
				"unit": "people",
				"from": 2021,
				"to": 2021,
				"when": "2021",
				"group": null
			},
			{
				"claims": ["ie-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 8,
				"high": 8,
				"approximate": false,
				"unit": "people",
				"from": 2022,
				"to": 2022,
				"when": "2022",
				"group": null
			},
			{
				"claims": ["ie-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 11,
				"high": 11,
				"approximate": false,
				"unit": "people",
				"from": 2023,
				"to": 2023,
				"when": "2023",
				"group": null
			},
			{
				"claims": ["ie-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 9,
				"high": 9,
				"approximate": false,
				"unit": "people",
				"from": 2024,
				"to": 2024,
				"when": "2024",
				"group": null
			},
			{
				"claims": ["ie-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 13,
				"high": 13,
				"approximate": false,
				"unit": "people",
				"from": 2025,
				"to": 2025,
				"when": "2025",
				"group": null
			}
		],
		"parts": [],
		"others": [],
		"notes": []
	},
	{
		"id": "refugees-ch",
		"measure": "refugees",
		"place": "CH",
		"definition": "People of North Korean origin whom UNHCR’s tables count as refugees in this country at the end of each year. A stock: the same people count again every year. Numbers from 1 to 4 never appear in the tables, so read 5 as “a few” and 0 as “none or very few”. A fall may come from naturalisation or from another way of counting, not from people leaving.",
		"form": "columns",
		"points": [
			{
				"claims": ["ch-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2004,
				"to": 2004,
				"when": "2004",
				"group": null
			},
			{
				"claims": ["ch-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2005,
				"to": 2005,
				"when": "2005",
				"group": null
			},
			{
				"claims": ["ch-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 6,
				"high": 6,
				"approximate": false,
				"unit": "people",
				"from": 2006,
				"to": 2006,
				"when": "2006",
				"group": null
			},
			{
				"claims": ["ch-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 6,
				"high": 6,
				"approximate": false,
				"unit": "people",
				"from": 2007,
				"to": 2007,
				"when": "2007",
				"group": null
			},
			{
				"claims": ["ch-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 6,
				"high": 6,
				"approximate": false,
				"unit": "people",
				"from": 2008,
				"to": 2008,
				"when": "2008",
				"group": null
			},
			{
				"claims": ["ch-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2009,
				"to": 2009,
				"when": "2009",
				"group": null
			},
			{
				"claims": ["ch-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2010,
				"to": 2010,
				"when": "2010",
				"group": null
			},
			{
				"claims": ["ch-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2011,
				"to": 2011,
				"when": "2011",
				"group": null
			},
			{
				"claims": ["ch-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2012,
				"to": 2012,
				"when": "2012",
				"group": null
			},
			{
				"claims": ["ch-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2024,
				"to": 2024,
				"when": "2024",
				"group": null
			}
		],
		"parts": [],
		"others": [],
		"notes": []
	},
	{
		"id": "refugees-th",
		"measure": "refugees",
		"place": "TH",
		"definition": "People of North Korean origin whom UNHCR’s tables count as refugees in this country at the end of each year. A stock: the same people count again every year. Numbers from 1 to 4 never appear in the tables, so read 5 as “a few” and 0 as “none or very few”. A fall may come from naturalisation or from another way of counting, not from people leaving.",
		"form": "columns",
		"points": [
			{
				"claims": ["th-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 1999,
				"to": 1999,
				"when": "1999",
				"group": null
			},
			{
				"claims": ["th-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2e3,
				"to": 2e3,
				"when": "2000",
				"group": null
			},
			{
				"claims": ["th-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2001,
				"to": 2001,
				"when": "2001",
				"group": null
			},
			{
				"claims": ["th-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2002,
				"to": 2002,
				"when": "2002",
				"group": null
			},
			{
				"claims": ["th-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2003,
				"to": 2003,
				"when": "2003",
				"group": null
			},
			{
				"claims": ["th-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2004,
				"to": 2004,
				"when": "2004",
				"group": null
			}
		],
		"parts": [],
		"others": [],
		"notes": []
	},
	{
		"id": "refugees-kh",
		"measure": "refugees",
		"place": "KH",
		"definition": "People of North Korean origin whom UNHCR’s tables count as refugees in this country at the end of each year. A stock: the same people count again every year. Numbers from 1 to 4 never appear in the tables, so read 5 as “a few” and 0 as “none or very few”. A fall may come from naturalisation or from another way of counting, not from people leaving.",
		"form": "columns",
		"points": [{
			"claims": ["kh-unhcr-population"],
			"sources": ["unhcr-data-2025"],
			"low": 5,
			"high": 5,
			"approximate": false,
			"unit": "people",
			"from": 1996,
			"to": 1996,
			"when": "1996",
			"group": null
		}, {
			"claims": ["kh-unhcr-population"],
			"sources": ["unhcr-data-2025"],
			"low": 0,
			"high": 0,
			"approximate": false,
			"unit": "people",
			"from": 2007,
			"to": 2007,
			"when": "2007",
			"group": null
		}],
		"parts": [],
		"others": [],
		"notes": []
	},
	{
		"id": "refugees-au",
		"measure": "refugees",
		"place": "AU",
		"definition": "People of North Korean origin whom UNHCR’s tables count as refugees in this country at the end of each year. A stock: the same people count again every year. Numbers from 1 to 4 never appear in the tables, so read 5 as “a few” and 0 as “none or very few”. A fall may come from naturalisation or from another way of counting, not from people leaving.",
		"form": "columns",
		"points": [
			{
				"claims": ["au-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2e3,
				"to": 2e3,
				"when": "2000",
				"group": null
			},
			{
				"claims": ["au-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2001,
				"to": 2001,
				"when": "2001",
				"group": null
			},
			{
				"claims": ["au-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2002,
				"to": 2002,
				"when": "2002",
				"group": null
			},
			{
				"claims": ["au-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2003,
				"to": 2003,
				"when": "2003",
				"group": null
			},
			{
				"claims": ["au-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2004,
				"to": 2004,
				"when": "2004",
				"group": null
			},
			{
				"claims": ["au-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 6,
				"high": 6,
				"approximate": false,
				"unit": "people",
				"from": 2005,
				"to": 2005,
				"when": "2005",
				"group": null
			},
			{
				"claims": ["au-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 8,
				"high": 8,
				"approximate": false,
				"unit": "people",
				"from": 2006,
				"to": 2006,
				"when": "2006",
				"group": null
			},
			{
				"claims": ["au-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 15,
				"high": 15,
				"approximate": false,
				"unit": "people",
				"from": 2007,
				"to": 2007,
				"when": "2007",
				"group": null
			},
			{
				"claims": ["au-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 14,
				"high": 14,
				"approximate": false,
				"unit": "people",
				"from": 2008,
				"to": 2008,
				"when": "2008",
				"group": null
			},
			{
				"claims": ["au-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 15,
				"high": 15,
				"approximate": false,
				"unit": "people",
				"from": 2009,
				"to": 2009,
				"when": "2009",
				"group": null
			},
			{
				"claims": ["au-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 25,
				"high": 25,
				"approximate": false,
				"unit": "people",
				"from": 2010,
				"to": 2010,
				"when": "2010",
				"group": null
			},
			{
				"claims": ["au-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 29,
				"high": 29,
				"approximate": false,
				"unit": "people",
				"from": 2011,
				"to": 2011,
				"when": "2011",
				"group": null
			},
			{
				"claims": ["au-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 29,
				"high": 29,
				"approximate": false,
				"unit": "people",
				"from": 2012,
				"to": 2012,
				"when": "2012",
				"group": null
			},
			{
				"claims": ["au-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 30,
				"high": 30,
				"approximate": false,
				"unit": "people",
				"from": 2013,
				"to": 2013,
				"when": "2013",
				"group": null
			},
			{
				"claims": ["au-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 30,
				"high": 30,
				"approximate": false,
				"unit": "people",
				"from": 2014,
				"to": 2014,
				"when": "2014",
				"group": null
			},
			{
				"claims": ["au-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 26,
				"high": 26,
				"approximate": false,
				"unit": "people",
				"from": 2015,
				"to": 2015,
				"when": "2015",
				"group": null
			},
			{
				"claims": ["au-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 22,
				"high": 22,
				"approximate": false,
				"unit": "people",
				"from": 2016,
				"to": 2016,
				"when": "2016",
				"group": null
			},
			{
				"claims": ["au-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 19,
				"high": 19,
				"approximate": false,
				"unit": "people",
				"from": 2017,
				"to": 2017,
				"when": "2017",
				"group": null
			},
			{
				"claims": ["au-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 19,
				"high": 19,
				"approximate": false,
				"unit": "people",
				"from": 2018,
				"to": 2018,
				"when": "2018",
				"group": null
			},
			{
				"claims": ["au-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 18,
				"high": 18,
				"approximate": false,
				"unit": "people",
				"from": 2019,
				"to": 2019,
				"when": "2019",
				"group": null
			},
			{
				"claims": ["au-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 7,
				"high": 7,
				"approximate": false,
				"unit": "people",
				"from": 2020,
				"to": 2020,
				"when": "2020",
				"group": null
			},
			{
				"claims": ["au-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2021,
				"to": 2021,
				"when": "2021",
				"group": null
			},
			{
				"claims": ["au-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2022,
				"to": 2022,
				"when": "2022",
				"group": null
			},
			{
				"claims": ["au-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2023,
				"to": 2023,
				"when": "2023",
				"group": null
			},
			{
				"claims": ["au-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2024,
				"to": 2024,
				"when": "2024",
				"group": null
			},
			{
				"claims": ["au-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2025,
				"to": 2025,
				"when": "2025",
				"group": null
			}
		],
		"parts": [],
		"others": [],
		"notes": []
	},
	{
		"id": "asylum-seekers-ru",
		"measure": "asylum-seekers",
		"place": "RU",
		"definition": "People of North Korean origin whom UNHCR’s tables count as people waiting for a decision on asylum in this country at the end of each year. A stock: the same people count again every year. Numbers from 1 to 4 never appear in the tables, so read 5 as “a few” and 0 as “none or very few”. A fall may come from naturalisation or from another way of counting, not from people leaving.",
		"form": "columns",
		"points": [
			{
				"claims": ["ru-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 11,
				"high": 11,
				"approximate": false,
				"unit": "people",
				"from": 2007,
				"to": 2007,
				"when": "2007",
				"group": null
			},
			{
				"claims": ["ru-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 9,
				"high": 9,
				"approximate": false,
				"unit": "people",
				"from": 2008,
				"to": 2008,
				"when": "2008",
				"group": null
			},
			{
				"claims": ["ru-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 21,
				"high": 21,
				"approximate": false,
				"unit": "people",
				"from": 2009,
				"to": 2009,
				"when": "2009",
				"group": null
			},
			{
				"claims": ["ru-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 16,
				"high": 16,
				"approximate": false,
				"unit": "people",
				"from": 2010,
				"to": 2010,
				"when": "2010",
				"group": null
			},
			{
				"claims": ["ru-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 35,
				"high": 35,
				"approximate": false,
				"unit": "people",
				"from": 2011,
				"to": 2011,
				"when": "2011",
				"group": null
			},
			{
				"claims": ["ru-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 29,
				"high": 29,
				"approximate": false,
				"unit": "people",
				"from": 2012,
				"to": 2012,
				"when": "2012",
				"group": null
			},
			{
				"claims": ["ru-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 6,
				"high": 6,
				"approximate": false,
				"unit": "people",
				"from": 2013,
				"to": 2013,
				"when": "2013",
				"group": null
			},
			{
				"claims": ["ru-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2014,
				"to": 2014,
				"when": "2014",
				"group": null
			},
			{
				"claims": ["ru-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 15,
				"high": 15,
				"approximate": false,
				"unit": "people",
				"from": 2015,
				"to": 2015,
				"when": "2015",
				"group": null
			},
			{
				"claims": ["ru-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 11,
				"high": 11,
				"approximate": false,
				"unit": "people",
				"from": 2016,
				"to": 2016,
				"when": "2016",
				"group": null
			},
			{
				"claims": ["ru-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 10,
				"high": 10,
				"approximate": false,
				"unit": "people",
				"from": 2017,
				"to": 2017,
				"when": "2017",
				"group": null
			},
			{
				"claims": ["ru-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 14,
				"high": 14,
				"approximate": false,
				"unit": "people",
				"from": 2018,
				"to": 2018,
				"when": "2018",
				"group": null
			},
			{
				"claims": ["ru-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 7,
				"high": 7,
				"approximate": false,
				"unit": "people",
				"from": 2019,
				"to": 2019,
				"when": "2019",
				"group": null
			},
			{
				"claims": ["ru-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2020,
				"to": 2020,
				"when": "2020",
				"group": null
			},
			{
				"claims": ["ru-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2021,
				"to": 2021,
				"when": "2021",
				"group": null
			},
			{
				"claims": ["ru-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2022,
				"to": 2022,
				"when": "2022",
				"group": null
			},
			{
				"claims": ["ru-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2023,
				"to": 2023,
				"when": "2023",
				"group": null
			}
		],
		"parts": [],
		"others": [],
		"notes": []
	},
	{
		"id": "asylum-seekers-us",
		"measure": "asylum-seekers",
		"place": "US",
		"definition": "People of North Korean origin whom UNHCR’s tables count as people waiting for a decision on asylum in this country at the end of each year. A stock: the same people count again every year. Numbers from 1 to 4 never appear in the tables, so read 5 as “a few” and 0 as “none or very few”. A fall may come from naturalisation or from another way of counting, not from people leaving.",
		"form": "columns",
		"points": [
			{
				"claims": ["us-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2001,
				"to": 2001,
				"when": "2001",
				"group": null
			},
			{
				"claims": ["us-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 8,
				"high": 8,
				"approximate": false,
				"unit": "people",
				"from": 2003,
				"to": 2003,
				"when": "2003",
				"group": null
			},
			{
				"claims": ["us-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 8,
				"high": 8,
				"approximate": false,
				"unit": "people",
				"from": 2004,
				"to": 2004,
				"when": "2004",
				"group": null
			},
			{
				"claims": ["us-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 13,
				"high": 13,
				"approximate": false,
				"unit": "people",
				"from": 2005,
				"to": 2005,
				"when": "2005",
				"group": null
			},
			{
				"claims": ["us-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 19,
				"high": 19,
				"approximate": false,
				"unit": "people",
				"from": 2006,
				"to": 2006,
				"when": "2006",
				"group": null
			},
			{
				"claims": ["us-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 7,
				"high": 7,
				"approximate": false,
				"unit": "people",
				"from": 2007,
				"to": 2007,
				"when": "2007",
				"group": null
			},
			{
				"claims": ["us-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 13,
				"high": 13,
				"approximate": false,
				"unit": "people",
				"from": 2008,
				"to": 2008,
				"when": "2008",
				"group": null
			},
			{
				"claims": ["us-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 8,
				"high": 8,
				"approximate": false,
				"unit": "people",
				"from": 2009,
				"to": 2009,
				"when": "2009",
				"group": null
			},
			{
				"claims": ["us-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2010,
				"to": 2010,
				"when": "2010",
				"group": null
			},
			{
				"claims": ["us-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2011,
				"to": 2011,
				"when": "2011",
				"group": null
			},
			{
				"claims": ["us-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2012,
				"to": 2012,
				"when": "2012",
				"group": null
			},
			{
				"claims": ["us-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2013,
				"to": 2013,
				"when": "2013",
				"group": null
			},
			{
				"claims": ["us-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 11,
				"high": 11,
				"approximate": false,
				"unit": "people",
				"from": 2014,
				"to": 2014,
				"when": "2014",
				"group": null
			},
			{
				"claims": ["us-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 7,
				"high": 7,
				"approximate": false,
				"unit": "people",
				"from": 2015,
				"to": 2015,
				"when": "2015",
				"group": null
			},
			{
				"claims": ["us-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 13,
				"high": 13,
				"approximate": false,
				"unit": "people",
				"from": 2016,
				"to": 2016,
				"when": "2016",
				"group": null
			},
			{
				"claims": ["us-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 25,
				"high": 25,
				"approximate": false,
				"unit": "people",
				"from": 2017,
				"to": 2017,
				"when": "2017",
				"group": null
			},
			{
				"claims": ["us-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 35,
				"high": 35,
				"approximate": false,
				"unit": "people",
				"from": 2018,
				"to": 2018,
				"when": "2018",
				"group": null
			},
			{
				"claims": ["us-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 26,
				"high": 26,
				"approximate": false,
				"unit": "people",
				"from": 2019,
				"to": 2019,
				"when": "2019",
				"group": null
			},
			{
				"claims": ["us-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 26,
				"high": 26,
				"approximate": false,
				"unit": "people",
				"from": 2020,
				"to": 2020,
				"when": "2020",
				"group": null
			},
			{
				"claims": ["us-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 36,
				"high": 36,
				"approximate": false,
				"unit": "people",
				"from": 2021,
				"to": 2021,
				"when": "2021",
				"group": null
			},
			{
				"claims": ["us-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 63,
				"high": 63,
				"approximate": false,
				"unit": "people",
				"from": 2022,
				"to": 2022,
				"when": "2022",
				"group": null
			},
			{
				"claims": ["us-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 47,
				"high": 47,
				"approximate": false,
				"unit": "people",
				"from": 2023,
				"to": 2023,
				"when": "2023",
				"group": null
			},
			{
				"claims": ["us-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 45,
				"high": 45,
				"approximate": false,
				"unit": "people",
				"from": 2024,
				"to": 2024,
				"when": "2024",
				"group": null
			},
			{
				"claims": ["us-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 6,
				"high": 6,
				"approximate": false,
				"unit": "people",
				"from": 2025,
				"to": 2025,
				"when": "2025",
				"group": null
			}
		],
		"parts": [],
		"others": [],
		"notes": []
	},
	{
		"id": "asylum-seekers-ca",
		"measure": "asylum-seekers",
		"place": "CA",
		"definition": "People of North Korean origin whom UNHCR’s tables count as people waiting for a decision on asylum in this country at the end of each year. A stock: the same people count again every year. Numbers from 1 to 4 never appear in the tables, so read 5 as “a few” and 0 as “none or very few”. A fall may come from naturalisation or from another way of counting, not from people leaving.",
		"form": "columns",
		"points": [
			{
				"claims": ["ca-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 6,
				"high": 6,
				"approximate": false,
				"unit": "people",
				"from": 2e3,
				"to": 2e3,
				"when": "2000",
				"group": null
			},
			{
				"claims": ["ca-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2002,
				"to": 2002,
				"when": "2002",
				"group": null
			},
			{
				"claims": ["ca-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2003,
				"to": 2003,
				"when": "2003",
				"group": null
			},
			{
				"claims": ["ca-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2004,
				"to": 2004,
				"when": "2004",
				"group": null
			},
			{
				"claims": ["ca-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2005,
				"to": 2005,
				"when": "2005",
				"group": null
			},
			{
				"claims": ["ca-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 26,
				"high": 26,
				"approximate": false,
				"unit": "people",
				"from": 2006,
				"to": 2006,
				"when": "2006",
				"group": null
			},
			{
				"claims": ["ca-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 126,
				"high": 126,
				"approximate": false,
				"unit": "people",
				"from": 2007,
				"to": 2007,
				"when": "2007",
				"group": null
			},
			{
				"claims": ["ca-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 126,
				"high": 126,
				"approximate": false,
				"unit": "people",
				"from": 2008,
				"to": 2008,
				"when": "2008",
				"group": null
			},
			{
				"claims": ["ca-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 59,
				"high": 59,
				"approximate": false,
				"unit": "people",
				"from": 2009,
				"to": 2009,
				"when": "2009",
				"group": null
			},
			{
				"claims": ["ca-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 179,
				"high": 179,
				"approximate": false,
				"unit": "people",
				"from": 2010,
				"to": 2010,
				"when": "2010",
				"group": null
			},
			{
				"claims": ["ca-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 393,
				"high": 393,
				"approximate": false,
				"unit": "people",
				"from": 2011,
				"to": 2011,
				"when": "2011",
				"group": null
			},
			{
				"claims": ["ca-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 822,
				"high": 822,
				"approximate": false,
				"unit": "people",
				"from": 2012,
				"to": 2012,
				"when": "2012",
				"group": null
			},
			{
				"claims": ["ca-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 710,
				"high": 710,
				"approximate": false,
				"unit": "people",
				"from": 2013,
				"to": 2013,
				"when": "2013",
				"group": null
			},
			{
				"claims": ["ca-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2014,
				"to": 2014,
				"when": "2014",
				"group": null
			},
			{
				"claims": ["ca-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2015,
				"to": 2015,
				"when": "2015",
				"group": null
			},
			{
				"claims": ["ca-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 313,
				"high": 313,
				"approximate": false,
				"unit": "people",
				"from": 2016,
				"to": 2016,
				"when": "2016",
				"group": null
			},
			{
				"claims": ["ca-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 409,
				"high": 409,
				"approximate": false,
				"unit": "people",
				"from": 2017,
				"to": 2017,
				"when": "2017",
				"group": null
			},
			{
				"claims": ["ca-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2018,
				"to": 2018,
				"when": "2018",
				"group": null
			},
			{
				"claims": ["ca-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2019,
				"to": 2019,
				"when": "2019",
				"group": null
			},
			{
				"claims": ["ca-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2020,
				"to": 2020,
				"when": "2020",
				"group": null
			},
			{
				"claims": ["ca-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 17,
				"high": 17,
				"approximate": false,
				"unit": "people",
				"from": 2021,
				"to": 2021,
				"when": "2021",
				"group": null
			},
			{
				"claims": ["ca-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 16,
				"high": 16,
				"approximate": false,
				"unit": "people",
				"from": 2022,
				"to": 2022,
				"when": "2022",
				"group": null
			},
			{
				"claims": ["ca-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 6,
				"high": 6,
				"approximate": false,
				"unit": "people",
				"from": 2023,
				"to": 2023,
				"when": "2023",
				"group": null
			},
			{
				"claims": ["ca-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2024,
				"to": 2024,
				"when": "2024",
				"group": null
			},
			{
				"claims": ["ca-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2025,
				"to": 2025,
				"when": "2025",
				"group": null
			}
		],
		"parts": [],
		"others": [],
		"notes": []
	},
	{
		"id": "asylum-seekers-gb",
		"measure": "asylum-seekers",
		"place": "GB",
		"definition": "People of North Korean origin whom UNHCR’s tables count as people waiting for a decision on asylum in this country at the end of each year. A stock: the same people count again every year. Numbers from 1 to 4 never appear in the tables, so read 5 as “a few” and 0 as “none or very few”. A fall may come from naturalisation or from another way of counting, not from people leaving.",
		"form": "columns",
		"points": [
			{
				"claims": ["gb-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2004,
				"to": 2004,
				"when": "2004",
				"group": null
			},
			{
				"claims": ["gb-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2005,
				"to": 2005,
				"when": "2005",
				"group": null
			},
			{
				"claims": ["gb-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2006,
				"to": 2006,
				"when": "2006",
				"group": null
			},
			{
				"claims": ["gb-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2007,
				"to": 2007,
				"when": "2007",
				"group": null
			},
			{
				"claims": ["gb-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2008,
				"to": 2008,
				"when": "2008",
				"group": null
			},
			{
				"claims": ["gb-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2009,
				"to": 2009,
				"when": "2009",
				"group": null
			},
			{
				"claims": ["gb-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2010,
				"to": 2010,
				"when": "2010",
				"group": null
			},
			{
				"claims": ["gb-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 59,
				"high": 59,
				"approximate": false,
				"unit": "people",
				"from": 2011,
				"to": 2011,
				"when": "2011",
				"group": null
			},
			{
				"claims": ["gb-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 40,
				"high": 40,
				"approximate": false,
				"unit": "people",
				"from": 2012,
				"to": 2012,
				"when": "2012",
				"group": null
			},
			{
				"claims": ["gb-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 56,
				"high": 56,
				"approximate": false,
				"unit": "people",
				"from": 2013,
				"to": 2013,
				"when": "2013",
				"group": null
			},
			{
				"claims": ["gb-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 59,
				"high": 59,
				"approximate": false,
				"unit": "people",
				"from": 2014,
				"to": 2014,
				"when": "2014",
				"group": null
			},
			{
				"claims": ["gb-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 47,
				"high": 47,
				"approximate": false,
				"unit": "people",
				"from": 2015,
				"to": 2015,
				"when": "2015",
				"group": null
			},
			{
				"claims": ["gb-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 26,
				"high": 26,
				"approximate": false,
				"unit": "people",
				"from": 2016,
				"to": 2016,
				"when": "2016",
				"group": null
			},
			{
				"claims": ["gb-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 36,
				"high": 36,
				"approximate": false,
				"unit": "people",
				"from": 2017,
				"to": 2017,
				"when": "2017",
				"group": null
			},
			{
				"claims": ["gb-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 29,
				"high": 29,
				"approximate": false,
				"unit": "people",
				"from": 2018,
				"to": 2018,
				"when": "2018",
				"group": null
			},
			{
				"claims": ["gb-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 24,
				"high": 24,
				"approximate": false,
				"unit": "people",
				"from": 2019,
				"to": 2019,
				"when": "2019",
				"group": null
			},
			{
				"claims": ["gb-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 26,
				"high": 26,
				"approximate": false,
				"unit": "people",
				"from": 2020,
				"to": 2020,
				"when": "2020",
				"group": null
			},
			{
				"claims": ["gb-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 21,
				"high": 21,
				"approximate": false,
				"unit": "people",
				"from": 2021,
				"to": 2021,
				"when": "2021",
				"group": null
			},
			{
				"claims": ["gb-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 14,
				"high": 14,
				"approximate": false,
				"unit": "people",
				"from": 2022,
				"to": 2022,
				"when": "2022",
				"group": null
			},
			{
				"claims": ["gb-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2023,
				"to": 2023,
				"when": "2023",
				"group": null
			},
			{
				"claims": ["gb-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 30,
				"high": 30,
				"approximate": false,
				"unit": "people",
				"from": 2024,
				"to": 2024,
				"when": "2024",
				"group": null
			},
			{
				"claims": ["gb-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 16,
				"high": 16,
				"approximate": false,
				"unit": "people",
				"from": 2025,
				"to": 2025,
				"when": "2025",
				"group": null
			}
		],
		"parts": [],
		"others": [],
		"notes": []
	},
	{
		"id": "asylum-seekers-de",
		"measure": "asylum-seekers",
		"place": "DE",
		"definition": "People of North Korean origin whom UNHCR’s tables count as people waiting for a decision on asylum in this country at the end of each year. A stock: the same people count again every year. Numbers from 1 to 4 never appear in the tables, so read 5 as “a few” and 0 as “none or very few”. A fall may come from naturalisation or from another way of counting, not from people leaving.",
		"form": "columns",
		"points": [
			{
				"claims": ["de-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 22,
				"high": 22,
				"approximate": false,
				"unit": "people",
				"from": 2e3,
				"to": 2e3,
				"when": "2000",
				"group": null
			},
			{
				"claims": ["de-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 19,
				"high": 19,
				"approximate": false,
				"unit": "people",
				"from": 2001,
				"to": 2001,
				"when": "2001",
				"group": null
			},
			{
				"claims": ["de-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 40,
				"high": 40,
				"approximate": false,
				"unit": "people",
				"from": 2002,
				"to": 2002,
				"when": "2002",
				"group": null
			},
			{
				"claims": ["de-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2003,
				"to": 2003,
				"when": "2003",
				"group": null
			},
			{
				"claims": ["de-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 26,
				"high": 26,
				"approximate": false,
				"unit": "people",
				"from": 2004,
				"to": 2004,
				"when": "2004",
				"group": null
			},
			{
				"claims": ["de-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 42,
				"high": 42,
				"approximate": false,
				"unit": "people",
				"from": 2005,
				"to": 2005,
				"when": "2005",
				"group": null
			},
			{
				"claims": ["de-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 21,
				"high": 21,
				"approximate": false,
				"unit": "people",
				"from": 2006,
				"to": 2006,
				"when": "2006",
				"group": null
			},
			{
				"claims": ["de-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 14,
				"high": 14,
				"approximate": false,
				"unit": "people",
				"from": 2007,
				"to": 2007,
				"when": "2007",
				"group": null
			},
			{
				"claims": ["de-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 13,
				"high": 13,
				"approximate": false,
				"unit": "people",
				"from": 2008,
				"to": 2008,
				"when": "2008",
				"group": null
			},
			{
				"claims": ["de-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 14,
				"high": 14,
				"approximate": false,
				"unit": "people",
				"from": 2009,
				"to": 2009,
				"when": "2009",
				"group": null
			},
			{
				"claims": ["de-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 14,
				"high": 14,
				"approximate": false,
				"unit": "people",
				"from": 2010,
				"to": 2010,
				"when": "2010",
				"group": null
			},
			{
				"claims": ["de-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 10,
				"high": 10,
				"approximate": false,
				"unit": "people",
				"from": 2011,
				"to": 2011,
				"when": "2011",
				"group": null
			},
			{
				"claims": ["de-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 10,
				"high": 10,
				"approximate": false,
				"unit": "people",
				"from": 2012,
				"to": 2012,
				"when": "2012",
				"group": null
			},
			{
				"claims": ["de-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 83,
				"high": 83,
				"approximate": false,
				"unit": "people",
				"from": 2013,
				"to": 2013,
				"when": "2013",
				"group": null
			},
			{
				"claims": ["de-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 84,
				"high": 84,
				"approximate": false,
				"unit": "people",
				"from": 2014,
				"to": 2014,
				"when": "2014",
				"group": null
			},
			{
				"claims": ["de-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 114,
				"high": 114,
				"approximate": false,
				"unit": "people",
				"from": 2015,
				"to": 2015,
				"when": "2015",
				"group": null
			},
			{
				"claims": ["de-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 135,
				"high": 135,
				"approximate": false,
				"unit": "people",
				"from": 2016,
				"to": 2016,
				"when": "2016",
				"group": null
			},
			{
				"claims": ["de-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 75,
				"high": 75,
				"approximate": false,
				"unit": "people",
				"from": 2017,
				"to": 2017,
				"when": "2017",
				"group": null
			},
			{
				"claims": ["de-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 57,
				"high": 57,
				"approximate": false,
				"unit": "people",
				"from": 2018,
				"to": 2018,
				"when": "2018",
				"group": null
			},
			{
				"claims": ["de-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 39,
				"high": 39,
				"approximate": false,
				"unit": "people",
				"from": 2019,
				"to": 2019,
				"when": "2019",
				"group": null
			},
			{
				"claims": ["de-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 12,
				"high": 12,
				"approximate": false,
				"unit": "people",
				"from": 2020,
				"to": 2020,
				"when": "2020",
				"group": null
			},
			{
				"claims": ["de-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2021,
				"to": 2021,
				"when": "2021",
				"group": null
			},
			{
				"claims": ["de-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2022,
				"to": 2022,
				"when": "2022",
				"group": null
			},
			{
				"claims": ["de-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2023,
				"to": 2023,
				"when": "2023",
				"group": null
			},
			{
				"claims": ["de-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2024,
				"to": 2024,
				"when": "2024",
				"group": null
			},
			{
				"claims": ["de-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2025,
				"to": 2025,
				"when": "2025",
				"group": null
			}
		],
		"parts": [],
		"others": [],
		"notes": []
	},
	{
		"id": "asylum-seekers-nl",
		"measure": "asylum-seekers",
		"place": "NL",
		"definition": "People of North Korean origin whom UNHCR’s tables count as people waiting for a decision on asylum in this country at the end of each year. A stock: the same people count again every year. Numbers from 1 to 4 never appear in the tables, so read 5 as “a few” and 0 as “none or very few”. A fall may come from naturalisation or from another way of counting, not from people leaving.",
		"form": "columns",
		"points": [
			{
				"claims": ["nl-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 11,
				"high": 11,
				"approximate": false,
				"unit": "people",
				"from": 2e3,
				"to": 2e3,
				"when": "2000",
				"group": null
			},
			{
				"claims": ["nl-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2001,
				"to": 2001,
				"when": "2001",
				"group": null
			},
			{
				"claims": ["nl-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 10,
				"high": 10,
				"approximate": false,
				"unit": "people",
				"from": 2002,
				"to": 2002,
				"when": "2002",
				"group": null
			},
			{
				"claims": ["nl-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 10,
				"high": 10,
				"approximate": false,
				"unit": "people",
				"from": 2003,
				"to": 2003,
				"when": "2003",
				"group": null
			},
			{
				"claims": ["nl-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2004,
				"to": 2004,
				"when": "2004",
				"group": null
			},
			{
				"claims": ["nl-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2005,
				"to": 2005,
				"when": "2005",
				"group": null
			},
			{
				"claims": ["nl-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 7,
				"high": 7,
				"approximate": false,
				"unit": "people",
				"from": 2006,
				"to": 2006,
				"when": "2006",
				"group": null
			},
			{
				"claims": ["nl-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2007,
				"to": 2007,
				"when": "2007",
				"group": null
			},
			{
				"claims": ["nl-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2008,
				"to": 2008,
				"when": "2008",
				"group": null
			},
			{
				"claims": ["nl-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2009,
				"to": 2009,
				"when": "2009",
				"group": null
			},
			{
				"claims": ["nl-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2010,
				"to": 2010,
				"when": "2010",
				"group": null
			},
			{
				"claims": ["nl-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2011,
				"to": 2011,
				"when": "2011",
				"group": null
			},
			{
				"claims": ["nl-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2012,
				"to": 2012,
				"when": "2012",
				"group": null
			},
			{
				"claims": ["nl-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2013,
				"to": 2013,
				"when": "2013",
				"group": null
			},
			{
				"claims": ["nl-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2014,
				"to": 2014,
				"when": "2014",
				"group": null
			},
			{
				"claims": ["nl-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2015,
				"to": 2015,
				"when": "2015",
				"group": null
			},
			{
				"claims": ["nl-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2016,
				"to": 2016,
				"when": "2016",
				"group": null
			},
			{
				"claims": ["nl-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2017,
				"to": 2017,
				"when": "2017",
				"group": null
			},
			{
				"claims": ["nl-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2018,
				"to": 2018,
				"when": "2018",
				"group": null
			},
			{
				"claims": ["nl-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2019,
				"to": 2019,
				"when": "2019",
				"group": null
			},
			{
				"claims": ["nl-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2020,
				"to": 2020,
				"when": "2020",
				"group": null
			},
			{
				"claims": ["nl-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2021,
				"to": 2021,
				"when": "2021",
				"group": null
			},
			{
				"claims": ["nl-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2022,
				"to": 2022,
				"when": "2022",
				"group": null
			},
			{
				"claims": ["nl-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2023,
				"to": 2023,
				"when": "2023",
				"group": null
			},
			{
				"claims": ["nl-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2024,
				"to": 2024,
				"when": "2024",
				"group": null
			},
			{
				"claims": ["nl-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2025,
				"to": 2025,
				"when": "2025",
				"group": null
			}
		],
		"parts": [],
		"others": [],
		"notes": []
	},
	{
		"id": "asylum-seekers-be",
		"measure": "asylum-seekers",
		"place": "BE",
		"definition": "People of North Korean origin whom UNHCR’s tables count as people waiting for a decision on asylum in this country at the end of each year. A stock: the same people count again every year. Numbers from 1 to 4 never appear in the tables, so read 5 as “a few” and 0 as “none or very few”. A fall may come from naturalisation or from another way of counting, not from people leaving.",
		"form": "columns",
		"points": [
			{
				"claims": ["be-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2007,
				"to": 2007,
				"when": "2007",
				"group": null
			},
			{
				"claims": ["be-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2008,
				"to": 2008,
				"when": "2008",
				"group": null
			},
			{
				"claims": ["be-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2009,
				"to": 2009,
				"when": "2009",
				"group": null
			},
			{
				"claims": ["be-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2010,
				"to": 2010,
				"when": "2010",
				"group": null
			},
			{
				"claims": ["be-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 32,
				"high": 32,
				"approximate": false,
				"unit": "people",
				"from": 2011,
				"to": 2011,
				"when": "2011",
				"group": null
			},
			{
				"claims": ["be-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 99,
				"high": 99,
				"approximate": false,
				"unit": "people",
				"from": 2012,
				"to": 2012,
				"when": "2012",
				"group": null
			},
			{
				"claims": ["be-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 22,
				"high": 22,
				"approximate": false,
				"unit": "people",
				"from": 2013,
				"to": 2013,
				"when": "2013",
				"group": null
			},
			{
				"claims": ["be-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2014,
				"to": 2014,
				"when": "2014",
				"group": null
			},
			{
				"claims": ["be-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2015,
				"to": 2015,
				"when": "2015",
				"group": null
			},
			{
				"claims": ["be-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2016,
				"to": 2016,
				"when": "2016",
				"group": null
			},
			{
				"claims": ["be-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2017,
				"to": 2017,
				"when": "2017",
				"group": null
			},
			{
				"claims": ["be-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2018,
				"to": 2018,
				"when": "2018",
				"group": null
			},
			{
				"claims": ["be-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2019,
				"to": 2019,
				"when": "2019",
				"group": null
			},
			{
				"claims": ["be-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2020,
				"to": 2020,
				"when": "2020",
				"group": null
			},
			{
				"claims": ["be-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 10,
				"high": 10,
				"approximate": false,
				"unit": "people",
				"from": 2021,
				"to": 2021,
				"when": "2021",
				"group": null
			},
			{
				"claims": ["be-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2022,
				"to": 2022,
				"when": "2022",
				"group": null
			},
			{
				"claims": ["be-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2023,
				"to": 2023,
				"when": "2023",
				"group": null
			},
			{
				"claims": ["be-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2024,
				"to": 2024,
				"when": "2024",
				"group": null
			},
			{
				"claims": ["be-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2025,
				"to": 2025,
				"when": "2025",
				"group": null
			}
		],
		"parts": [],
		"others": [],
		"notes": []
	},
	{
		"id": "asylum-seekers-fr",
		"measure": "asylum-seekers",
		"place": "FR",
		"definition": "People of North Korean origin whom UNHCR’s tables count as people waiting for a decision on asylum in this country at the end of each year. A stock: the same people count again every year. Numbers from 1 to 4 never appear in the tables, so read 5 as “a few” and 0 as “none or very few”. A fall may come from naturalisation or from another way of counting, not from people leaving.",
		"form": "columns",
		"points": [
			{
				"claims": ["fr-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 1998,
				"to": 1998,
				"when": "1998",
				"group": null
			},
			{
				"claims": ["fr-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 42,
				"high": 42,
				"approximate": false,
				"unit": "people",
				"from": 2013,
				"to": 2013,
				"when": "2013",
				"group": null
			},
			{
				"claims": ["fr-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 35,
				"high": 35,
				"approximate": false,
				"unit": "people",
				"from": 2014,
				"to": 2014,
				"when": "2014",
				"group": null
			},
			{
				"claims": ["fr-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 9,
				"high": 9,
				"approximate": false,
				"unit": "people",
				"from": 2015,
				"to": 2015,
				"when": "2015",
				"group": null
			},
			{
				"claims": ["fr-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 11,
				"high": 11,
				"approximate": false,
				"unit": "people",
				"from": 2016,
				"to": 2016,
				"when": "2016",
				"group": null
			},
			{
				"claims": ["fr-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 7,
				"high": 7,
				"approximate": false,
				"unit": "people",
				"from": 2017,
				"to": 2017,
				"when": "2017",
				"group": null
			},
			{
				"claims": ["fr-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 6,
				"high": 6,
				"approximate": false,
				"unit": "people",
				"from": 2018,
				"to": 2018,
				"when": "2018",
				"group": null
			}
		],
		"parts": [],
		"others": [],
		"notes": []
	},
	{
		"id": "asylum-seekers-se",
		"measure": "asylum-seekers",
		"place": "SE",
		"definition": "People of North Korean origin whom UNHCR’s tables count as people waiting for a decision on asylum in this country at the end of each year. A stock: the same people count again every year. Numbers from 1 to 4 never appear in the tables, so read 5 as “a few” and 0 as “none or very few”. A fall may come from naturalisation or from another way of counting, not from people leaving.",
		"form": "columns",
		"points": [
			{
				"claims": ["se-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2005,
				"to": 2005,
				"when": "2005",
				"group": null
			},
			{
				"claims": ["se-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2006,
				"to": 2006,
				"when": "2006",
				"group": null
			},
			{
				"claims": ["se-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2007,
				"to": 2007,
				"when": "2007",
				"group": null
			},
			{
				"claims": ["se-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2008,
				"to": 2008,
				"when": "2008",
				"group": null
			},
			{
				"claims": ["se-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2009,
				"to": 2009,
				"when": "2009",
				"group": null
			},
			{
				"claims": ["se-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 11,
				"high": 11,
				"approximate": false,
				"unit": "people",
				"from": 2010,
				"to": 2010,
				"when": "2010",
				"group": null
			},
			{
				"claims": ["se-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2011,
				"to": 2011,
				"when": "2011",
				"group": null
			},
			{
				"claims": ["se-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2012,
				"to": 2012,
				"when": "2012",
				"group": null
			},
			{
				"claims": ["se-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2013,
				"to": 2013,
				"when": "2013",
				"group": null
			},
			{
				"claims": ["se-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2014,
				"to": 2014,
				"when": "2014",
				"group": null
			},
			{
				"claims": ["se-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2015,
				"to": 2015,
				"when": "2015",
				"group": null
			},
			{
				"claims": ["se-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 7,
				"high": 7,
				"approximate": false,
				"unit": "people",
				"from": 2016,
				"to": 2016,
				"when": "2016",
				"group": null
			},
			{
				"claims": ["se-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 10,
				"high": 10,
				"approximate": false,
				"unit": "people",
				"from": 2017,
				"to": 2017,
				"when": "2017",
				"group": null
			},
			{
				"claims": ["se-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2018,
				"to": 2018,
				"when": "2018",
				"group": null
			},
			{
				"claims": ["se-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2019,
				"to": 2019,
				"when": "2019",
				"group": null
			},
			{
				"claims": ["se-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2022,
				"to": 2022,
				"when": "2022",
				"group": null
			},
			{
				"claims": ["se-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2024,
				"to": 2024,
				"when": "2024",
				"group": null
			},
			{
				"claims": ["se-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2025,
				"to": 2025,
				"when": "2025",
				"group": null
			}
		],
		"parts": [],
		"others": [],
		"notes": []
	},
	{
		"id": "asylum-seekers-no",
		"measure": "asylum-seekers",
		"place": "NO",
		"definition": "People of North Korean origin whom UNHCR’s tables count as people waiting for a decision on asylum in this country at the end of each year. A stock: the same people count again every year. Numbers from 1 to 4 never appear in the tables, so read 5 as “a few” and 0 as “none or very few”. A fall may come from naturalisation or from another way of counting, not from people leaving.",
		"form": "columns",
		"points": [
			{
				"claims": ["no-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 1999,
				"to": 1999,
				"when": "1999",
				"group": null
			},
			{
				"claims": ["no-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2e3,
				"to": 2e3,
				"when": "2000",
				"group": null
			},
			{
				"claims": ["no-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2001,
				"to": 2001,
				"when": "2001",
				"group": null
			},
			{
				"claims": ["no-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2002,
				"to": 2002,
				"when": "2002",
				"group": null
			},
			{
				"claims": ["no-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2003,
				"to": 2003,
				"when": "2003",
				"group": null
			},
			{
				"claims": ["no-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2004,
				"to": 2004,
				"when": "2004",
				"group": null
			},
			{
				"claims": ["no-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2005,
				"to": 2005,
				"when": "2005",
				"group": null
			},
			{
				"claims": ["no-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 17,
				"high": 17,
				"approximate": false,
				"unit": "people",
				"from": 2006,
				"to": 2006,
				"when": "2006",
				"group": null
			},
			{
				"claims": ["no-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 69,
				"high": 69,
				"approximate": false,
				"unit": "people",
				"from": 2007,
				"to": 2007,
				"when": "2007",
				"group": null
			},
			{
				"claims": ["no-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 23,
				"high": 23,
				"approximate": false,
				"unit": "people",
				"from": 2008,
				"to": 2008,
				"when": "2008",
				"group": null
			},
			{
				"claims": ["no-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2009,
				"to": 2009,
				"when": "2009",
				"group": null
			},
			{
				"claims": ["no-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2010,
				"to": 2010,
				"when": "2010",
				"group": null
			},
			{
				"claims": ["no-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2011,
				"to": 2011,
				"when": "2011",
				"group": null
			},
			{
				"claims": ["no-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2012,
				"to": 2012,
				"when": "2012",
				"group": null
			},
			{
				"claims": ["no-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2013,
				"to": 2013,
				"when": "2013",
				"group": null
			},
			{
				"claims": ["no-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2014,
				"to": 2014,
				"when": "2014",
				"group": null
			},
			{
				"claims": ["no-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2015,
				"to": 2015,
				"when": "2015",
				"group": null
			},
			{
				"claims": ["no-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2016,
				"to": 2016,
				"when": "2016",
				"group": null
			},
			{
				"claims": ["no-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2017,
				"to": 2017,
				"when": "2017",
				"group": null
			}
		],
		"parts": [],
		"others": [],
		"notes": []
	},
	{
		"id": "asylum-seekers-dk",
		"measure": "asylum-seekers",
		"place": "DK",
		"definition": "People of North Korean origin whom UNHCR’s tables count as people waiting for a decision on asylum in this country at the end of each year. A stock: the same people count again every year. Numbers from 1 to 4 never appear in the tables, so read 5 as “a few” and 0 as “none or very few”. A fall may come from naturalisation or from another way of counting, not from people leaving.",
		"form": "columns",
		"points": [
			{
				"claims": ["dk-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2002,
				"to": 2002,
				"when": "2002",
				"group": null
			},
			{
				"claims": ["dk-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2003,
				"to": 2003,
				"when": "2003",
				"group": null
			},
			{
				"claims": ["dk-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2004,
				"to": 2004,
				"when": "2004",
				"group": null
			},
			{
				"claims": ["dk-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2005,
				"to": 2005,
				"when": "2005",
				"group": null
			},
			{
				"claims": ["dk-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2006,
				"to": 2006,
				"when": "2006",
				"group": null
			},
			{
				"claims": ["dk-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2007,
				"to": 2007,
				"when": "2007",
				"group": null
			},
			{
				"claims": ["dk-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2008,
				"to": 2008,
				"when": "2008",
				"group": null
			},
			{
				"claims": ["dk-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2009,
				"to": 2009,
				"when": "2009",
				"group": null
			},
			{
				"claims": ["dk-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2010,
				"to": 2010,
				"when": "2010",
				"group": null
			},
			{
				"claims": ["dk-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2011,
				"to": 2011,
				"when": "2011",
				"group": null
			},
			{
				"claims": ["dk-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2012,
				"to": 2012,
				"when": "2012",
				"group": null
			},
			{
				"claims": ["dk-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2013,
				"to": 2013,
				"when": "2013",
				"group": null
			},
			{
				"claims": ["dk-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2014,
				"to": 2014,
				"when": "2014",
				"group": null
			},
			{
				"claims": ["dk-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2015,
				"to": 2015,
				"when": "2015",
				"group": null
			},
			{
				"claims": ["dk-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2016,
				"to": 2016,
				"when": "2016",
				"group": null
			},
			{
				"claims": ["dk-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2017,
				"to": 2017,
				"when": "2017",
				"group": null
			},
			{
				"claims": ["dk-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2018,
				"to": 2018,
				"when": "2018",
				"group": null
			},
			{
				"claims": ["dk-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2019,
				"to": 2019,
				"when": "2019",
				"group": null
			},
			{
				"claims": ["dk-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2020,
				"to": 2020,
				"when": "2020",
				"group": null
			},
			{
				"claims": ["dk-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2024,
				"to": 2024,
				"when": "2024",
				"group": null
			}
		],
		"parts": [],
		"others": [],
		"notes": []
	},
	{
		"id": "asylum-seekers-lu",
		"measure": "asylum-seekers",
		"place": "LU",
		"definition": "People of North Korean origin whom UNHCR’s tables count as people waiting for a decision on asylum in this country at the end of each year. A stock: the same people count again every year. Numbers from 1 to 4 never appear in the tables, so read 5 as “a few” and 0 as “none or very few”. A fall may come from naturalisation or from another way of counting, not from people leaving.",
		"form": "columns",
		"points": [
			{
				"claims": ["lu-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 11,
				"high": 11,
				"approximate": false,
				"unit": "people",
				"from": 2013,
				"to": 2013,
				"when": "2013",
				"group": null
			},
			{
				"claims": ["lu-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 11,
				"high": 11,
				"approximate": false,
				"unit": "people",
				"from": 2014,
				"to": 2014,
				"when": "2014",
				"group": null
			},
			{
				"claims": ["lu-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 11,
				"high": 11,
				"approximate": false,
				"unit": "people",
				"from": 2015,
				"to": 2015,
				"when": "2015",
				"group": null
			},
			{
				"claims": ["lu-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2016,
				"to": 2016,
				"when": "2016",
				"group": null
			},
			{
				"claims": ["lu-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2017,
				"to": 2017,
				"when": "2017",
				"group": null
			},
			{
				"claims": ["lu-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2018,
				"to": 2018,
				"when": "2018",
				"group": null
			},
			{
				"claims": ["lu-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2019,
				"to": 2019,
				"when": "2019",
				"group": null
			},
			{
				"claims": ["lu-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2020,
				"to": 2020,
				"when": "2020",
				"group": null
			},
			{
				"claims": ["lu-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2021,
				"to": 2021,
				"when": "2021",
				"group": null
			},
			{
				"claims": ["lu-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2022,
				"to": 2022,
				"when": "2022",
				"group": null
			},
			{
				"claims": ["lu-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2023,
				"to": 2023,
				"when": "2023",
				"group": null
			},
			{
				"claims": ["lu-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2024,
				"to": 2024,
				"when": "2024",
				"group": null
			},
			{
				"claims": ["lu-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2025,
				"to": 2025,
				"when": "2025",
				"group": null
			}
		],
		"parts": [],
		"others": [],
		"notes": []
	},
	{
		"id": "asylum-seekers-ie",
		"measure": "asylum-seekers",
		"place": "IE",
		"definition": "People of North Korean origin whom UNHCR’s tables count as people waiting for a decision on asylum in this country at the end of each year. A stock: the same people count again every year. Numbers from 1 to 4 never appear in the tables, so read 5 as “a few” and 0 as “none or very few”. A fall may come from naturalisation or from another way of counting, not from people leaving.",
		"form": "columns",
		"points": [
			{
				"claims": ["ie-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2002,
				"to": 2002,
				"when": "2002",
				"group": null
			},
			{
				"claims": ["ie-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2003,
				"to": 2003,
				"when": "2003",
				"group": null
			},
			{
				"claims": ["ie-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2004,
				"to": 2004,
				"when": "2004",
				"group": null
			},
			{
				"claims": ["ie-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2005,
				"to": 2005,
				"when": "2005",
				"group": null
			},
			{
				"claims": ["ie-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2006,
				"to": 2006,
				"when": "2006",
				"group": null
			},
			{
				"claims": ["ie-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2007,
				"to": 2007,
				"when": "2007",
				"group": null
			},
			{
				"claims": ["ie-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2008,
				"to": 2008,
				"when": "2008",
				"group": null
			},
			{
				"claims": ["ie-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2009,
				"to": 2009,
				"when": "2009",
				"group": null
			},
			{
				"claims": ["ie-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2010,
				"to": 2010,
				"when": "2010",
				"group": null
			},
			{
				"claims": ["ie-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2011,
				"to": 2011,
				"when": "2011",
				"group": null
			},
			{
				"claims": ["ie-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2016,
				"to": 2016,
				"when": "2016",
				"group": null
			},
			{
				"claims": ["ie-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2017,
				"to": 2017,
				"when": "2017",
				"group": null
			},
			{
				"claims": ["ie-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2018,
				"to": 2018,
				"when": "2018",
				"group": null
			},
			{
				"claims": ["ie-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 6,
				"high": 6,
				"approximate": false,
				"unit": "people",
				"from": 2019,
				"to": 2019,
				"when": "2019",
				"group": null
			},
			{
				"claims": ["ie-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2020,
				"to": 2020,
				"when": "2020",
				"group": null
			},
			{
				"claims": ["ie-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2021,
				"to": 2021,
				"when": "2021",
				"group": null
			},
			{
				"claims": ["ie-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2022,
				"to": 2022,
				"when": "2022",
				"group": null
			},
			{
				"claims": ["ie-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 9,
				"high": 9,
				"approximate": false,
				"unit": "people",
				"from": 2023,
				"to": 2023,
				"when": "2023",
				"group": null
			},
			{
				"claims": ["ie-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 6,
				"high": 6,
				"approximate": false,
				"unit": "people",
				"from": 2024,
				"to": 2024,
				"when": "2024",
				"group": null
			},
			{
				"claims": ["ie-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2025,
				"to": 2025,
				"when": "2025",
				"group": null
			}
		],
		"parts": [],
		"others": [],
		"notes": []
	},
	{
		"id": "asylum-seekers-ch",
		"measure": "asylum-seekers",
		"place": "CH",
		"definition": "People of North Korean origin whom UNHCR’s tables count as people waiting for a decision on asylum in this country at the end of each year. A stock: the same people count again every year. Numbers from 1 to 4 never appear in the tables, so read 5 as “a few” and 0 as “none or very few”. A fall may come from naturalisation or from another way of counting, not from people leaving.",
		"form": "columns",
		"points": [
			{
				"claims": ["ch-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 10,
				"high": 10,
				"approximate": false,
				"unit": "people",
				"from": 2004,
				"to": 2004,
				"when": "2004",
				"group": null
			},
			{
				"claims": ["ch-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 7,
				"high": 7,
				"approximate": false,
				"unit": "people",
				"from": 2005,
				"to": 2005,
				"when": "2005",
				"group": null
			},
			{
				"claims": ["ch-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2006,
				"to": 2006,
				"when": "2006",
				"group": null
			},
			{
				"claims": ["ch-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2007,
				"to": 2007,
				"when": "2007",
				"group": null
			},
			{
				"claims": ["ch-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2008,
				"to": 2008,
				"when": "2008",
				"group": null
			},
			{
				"claims": ["ch-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2009,
				"to": 2009,
				"when": "2009",
				"group": null
			},
			{
				"claims": ["ch-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2010,
				"to": 2010,
				"when": "2010",
				"group": null
			},
			{
				"claims": ["ch-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2011,
				"to": 2011,
				"when": "2011",
				"group": null
			},
			{
				"claims": ["ch-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2012,
				"to": 2012,
				"when": "2012",
				"group": null
			},
			{
				"claims": ["ch-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2024,
				"to": 2024,
				"when": "2024",
				"group": null
			}
		],
		"parts": [],
		"others": [],
		"notes": []
	},
	{
		"id": "asylum-seekers-th",
		"measure": "asylum-seekers",
		"place": "TH",
		"definition": "People of North Korean origin whom UNHCR’s tables count as people waiting for a decision on asylum in this country at the end of each year. A stock: the same people count again every year. Numbers from 1 to 4 never appear in the tables, so read 5 as “a few” and 0 as “none or very few”. A fall may come from naturalisation or from another way of counting, not from people leaving.",
		"form": "columns",
		"points": [
			{
				"claims": ["th-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 1999,
				"to": 1999,
				"when": "1999",
				"group": null
			},
			{
				"claims": ["th-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 6,
				"high": 6,
				"approximate": false,
				"unit": "people",
				"from": 2e3,
				"to": 2e3,
				"when": "2000",
				"group": null
			},
			{
				"claims": ["th-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 20,
				"high": 20,
				"approximate": false,
				"unit": "people",
				"from": 2001,
				"to": 2001,
				"when": "2001",
				"group": null
			},
			{
				"claims": ["th-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 15,
				"high": 15,
				"approximate": false,
				"unit": "people",
				"from": 2002,
				"to": 2002,
				"when": "2002",
				"group": null
			},
			{
				"claims": ["th-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 18,
				"high": 18,
				"approximate": false,
				"unit": "people",
				"from": 2003,
				"to": 2003,
				"when": "2003",
				"group": null
			},
			{
				"claims": ["th-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 15,
				"high": 15,
				"approximate": false,
				"unit": "people",
				"from": 2004,
				"to": 2004,
				"when": "2004",
				"group": null
			}
		],
		"parts": [],
		"others": [],
		"notes": []
	},
	{
		"id": "asylum-seekers-kh",
		"measure": "asylum-seekers",
		"place": "KH",
		"definition": "People of North Korean origin whom UNHCR’s tables count as people waiting for a decision on asylum in this country at the end of each year. A stock: the same people count again every year. Numbers from 1 to 4 never appear in the tables, so read 5 as “a few” and 0 as “none or very few”. A fall may come from naturalisation or from another way of counting, not from people leaving.",
		"form": "columns",
		"points": [{
			"claims": ["kh-unhcr-population"],
			"sources": ["unhcr-data-2025"],
			"low": 0,
			"high": 0,
			"approximate": false,
			"unit": "people",
			"from": 1996,
			"to": 1996,
			"when": "1996",
			"group": null
		}, {
			"claims": ["kh-unhcr-population"],
			"sources": ["unhcr-data-2025"],
			"low": 5,
			"high": 5,
			"approximate": false,
			"unit": "people",
			"from": 2007,
			"to": 2007,
			"when": "2007",
			"group": null
		}],
		"parts": [],
		"others": [],
		"notes": []
	},
	{
		"id": "asylum-seekers-au",
		"measure": "asylum-seekers",
		"place": "AU",
		"definition": "People of North Korean origin whom UNHCR’s tables count as people waiting for a decision on asylum in this country at the end of each year. A stock: the same people count again every year. Numbers from 1 to 4 never appear in the tables, so read 5 as “a few” and 0 as “none or very few”. A fall may come from naturalisation or from another way of counting, not from people leaving.",
		"form": "columns",
		"points": [
			{
				"claims": ["au-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2e3,
				"to": 2e3,
				"when": "2000",
				"group": null
			},
			{
				"claims": ["au-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2001,
				"to": 2001,
				"when": "2001",
				"group": null
			},
			{
				"claims": ["au-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2002,
				"to": 2002,
				"when": "2002",
				"group": null
			},
			{
				"claims": ["au-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2003,
				"to": 2003,
				"when": "2003",
				"group": null
			},
			{
				"claims": ["au-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2004,
				"to": 2004,
				"when": "2004",
				"group": null
			},
			{
				"claims": ["au-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2005,
				"to": 2005,
				"when": "2005",
				"group": null
			},
			{
				"claims": ["au-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2006,
				"to": 2006,
				"when": "2006",
				"group": null
			},
			{
				"claims": ["au-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2007,
				"to": 2007,
				"when": "2007",
				"group": null
			},
			{
				"claims": ["au-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 19,
				"high": 19,
				"approximate": false,
				"unit": "people",
				"from": 2008,
				"to": 2008,
				"when": "2008",
				"group": null
			},
			{
				"claims": ["au-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 8,
				"high": 8,
				"approximate": false,
				"unit": "people",
				"from": 2009,
				"to": 2009,
				"when": "2009",
				"group": null
			},
			{
				"claims": ["au-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 33,
				"high": 33,
				"approximate": false,
				"unit": "people",
				"from": 2010,
				"to": 2010,
				"when": "2010",
				"group": null
			},
			{
				"claims": ["au-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 6,
				"high": 6,
				"approximate": false,
				"unit": "people",
				"from": 2011,
				"to": 2011,
				"when": "2011",
				"group": null
			},
			{
				"claims": ["au-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 8,
				"high": 8,
				"approximate": false,
				"unit": "people",
				"from": 2012,
				"to": 2012,
				"when": "2012",
				"group": null
			},
			{
				"claims": ["au-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2013,
				"to": 2013,
				"when": "2013",
				"group": null
			},
			{
				"claims": ["au-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 8,
				"high": 8,
				"approximate": false,
				"unit": "people",
				"from": 2014,
				"to": 2014,
				"when": "2014",
				"group": null
			},
			{
				"claims": ["au-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2015,
				"to": 2015,
				"when": "2015",
				"group": null
			},
			{
				"claims": ["au-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2016,
				"to": 2016,
				"when": "2016",
				"group": null
			},
			{
				"claims": ["au-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 5,
				"high": 5,
				"approximate": false,
				"unit": "people",
				"from": 2017,
				"to": 2017,
				"when": "2017",
				"group": null
			},
			{
				"claims": ["au-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 0,
				"high": 0,
				"approximate": false,
				"unit": "people",
				"from": 2018,
				"to": 2018,
				"when": "2018",
				"group": null
			},
			{
				"claims": ["au-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 10,
				"high": 10,
				"approximate": false,
				"unit": "people",
				"from": 2019,
				"to": 2019,
				"when": "2019",
				"group": null
			},
			{
				"claims": ["au-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 9,
				"high": 9,
				"approximate": false,
				"unit": "people",
				"from": 2020,
				"to": 2020,
				"when": "2020",
				"group": null
			},
			{
				"claims": ["au-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 9,
				"high": 9,
				"approximate": false,
				"unit": "people",
				"from": 2021,
				"to": 2021,
				"when": "2021",
				"group": null
			},
			{
				"claims": ["au-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 9,
				"high": 9,
				"approximate": false,
				"unit": "people",
				"from": 2022,
				"to": 2022,
				"when": "2022",
				"group": null
			},
			{
				"claims": ["au-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 14,
				"high": 14,
				"approximate": false,
				"unit": "people",
				"from": 2023,
				"to": 2023,
				"when": "2023",
				"group": null
			},
			{
				"claims": ["au-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 14,
				"high": 14,
				"approximate": false,
				"unit": "people",
				"from": 2024,
				"to": 2024,
				"when": "2024",
				"group": null
			},
			{
				"claims": ["au-unhcr-population"],
				"sources": ["unhcr-data-2025"],
				"low": 12,
				"high": 12,
				"approximate": false,
				"unit": "people",
				"from": 2025,
				"to": 2025,
				"when": "2025",
				"group": null
			}
		],
		"parts": [],
		"others": [],
		"notes": []
	}
];
var finding = {
	"headline": "The usual way south: China, Laos, Thailand",
	"lead": "Hardly anyone comes straight from North to South. China, with few exceptions, sends back those it catches. The usual way goes on to Thailand, which sends people to South Korea.",
	"route": "laos-thailand",
	"routeState": "the usual way",
	"story": "through-laos",
	"face": {
		"claims": [
			"kr-2024-hardly-direct",
			"cn-policy-illegal-immigrants",
			"xx-route-southeast-asia",
			"mn-route-shorter",
			"th-policy-sent-to-south"
		],
		"count": 11,
		"publishers": [
			"New Daily",
			"Global Economic Times",
			"Wikipedia",
			"Congressional-Executive Commission on China",
			"United Nations (CAT)",
			"Vision Times",
			"The Washington Post",
			"Daily NK Japan",
			"Voice of America, Korean service",
			"2bangkok.com"
		],
		"isDisputed": true,
		"isDoubted": false
	},
	"numbers": [
		{
			"value": 34537,
			"label": "reached South Korea by the end of 2025",
			"face": {
				"claims": ["kr-cumulative-2025"],
				"count": 2,
				"publishers": ["Newsis", "Ministry of Unification, Republic of Korea"],
				"isDisputed": true,
				"isDoubted": false
			}
		},
		{
			"value": 2914,
			"label": "in 2009, the most in one year",
			"face": {
				"claims": ["kr-arrivals-2009"],
				"count": 4,
				"publishers": [
					"Ministry of Unification, Republic of Korea",
					"Wikipedia",
					"The Peninsula, Korea Economic Institute of America",
					"Yonhap News Agency"
				],
				"isDisputed": true,
				"isDoubted": false
			}
		},
		{
			"value": 223,
			"label": "in 2025, the latest full year",
			"face": {
				"claims": ["kr-arrivals-2025"],
				"count": 3,
				"publishers": [
					"Ministry of Unification, Republic of Korea",
					"Newsis",
					"Segye Ilbo"
				],
				"isDisputed": true,
				"isDoubted": false
			}
		}
	]
};
// src/atlas/numbers/series.ts
/**
* Figures over the years, as the years strip draws them. Each series counts one thing in one place;
* series are never added up, and figures of several sources stand side by side.
*/
/** Every series that can be put on the years strip; what is shown first comes first. */
var allSeries = series;
/** The series of an id; the first where there is none of that id. */
function seriesOf(id) {
	const [first] = series;
	const found = series.find((each) => each.id === id) ?? first;
	if (!found) throw new Error("There are no series.");
	return found;
}
/** The points of a series that count the year, alone or with others. */
function pointsIn(points, year) {
	return points.filter(({ from, to }) => (from === null || from <= year) && year <= to);
}
// src/subject/route-looks.ts
/** Routes that run along one line lie side by side in this order, from right to left as they are travelled. */
var sideBySide = [
	"mongolia",
	"missions",
	"myanmar-thailand",
	"laos-thailand",
	"vietnam",
	"vietnam-cambodia",
	"russia",
	"sea",
	"dmz"
];
/** By theme. */
var routeHues = {
	light: {
		"laos-thailand": "#174f9e",
		"myanmar-thailand": "#8a4b00",
		vietnam: "#1c6b34",
		"vietnam-cambodia": "#586200",
		mongolia: "#6a3aa6",
		missions: "#33404d",
		russia: "#00677a",
		sea: "#3a49bd",
		dmz: "#9a2c78"
	},
	dark: {
		"laos-thailand": "#94c5ff",
		"myanmar-thailand": "#f4b763",
		vietnam: "#79d897",
		"vietnam-cambodia": "#cdd85f",
		mongolia: "#d4b6ff",
		missions: "#d9e0e7",
		russia: "#66d4e2",
		sea: "#b4c0ff",
		dmz: "#f9acda"
	},
	print: {
		"laos-thailand": "#174f9e",
		"myanmar-thailand": "#8a4b00",
		vietnam: "#1c6b34",
		"vietnam-cambodia": "#586200",
		mongolia: "#6a3aa6",
		missions: "#33404d",
		russia: "#00677a",
		sea: "#3a49bd",
		dmz: "#9a2c78"
	},
	greyscale: {
		"laos-thailand": "#000000",
		"myanmar-thailand": "#3a3a3a",
		vietnam: "#1c1c1c",
		"vietnam-cambodia": "#4d4d4d",
		mongolia: "#000000",
		missions: "#3a3a3a",
		russia: "#1c1c1c",
		sea: "#000000",
		dmz: "#1c1c1c"
	}
};
// \0virtual:language
var locale = "en-GB";
// src/atlas/geography/close-up.ts
/** What the map shows close up alone, fetched when it is first zoomed to. */
/** Decimals of a degree that lines are published with. */
var decimals = 2;
var published = /* @__PURE__ */ object$2({
	provinces: /* @__PURE__ */ pipe(/* @__PURE__ */ array(/* @__PURE__ */ string()), /* @__PURE__ */ transform((lines) => lines.map((line) => import_polyline.default.decode(line, decimals))), /* @__PURE__ */ check((lines) => lines.every(isLine))),
	cities: /* @__PURE__ */ array(/* @__PURE__ */ object$2({
		id: /* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ nonEmpty()),
		name: /* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ nonEmpty()),
		position: /* @__PURE__ */ custom(isPosition)
	}))
});
/** Throws one clear sentence when it is not what the build publishes. */
function readCloseUp(file) {
	const { success, output } = /* @__PURE__ */ safeParse(published, file);
	if (!success) throw new Error("What is shown close up could not be read.");
	const { provinces, cities } = output;
	return {
		provinces: {
			type: "MultiLineString",
			coordinates: provinces
		},
		cities
	};
}
var loading;
async function fetchCloseUp() {
	const response = await fetch(closeUpUrl);
	if (!response.ok) throw new Error(`${closeUpUrl} answered ${response.status}.`);
	return readCloseUp(await response.json());
}
/** Fetched once for the page. After a failure the next call tries again. */
function loadCloseUp() {
	loading ??= fetchCloseUp().catch((error) => {
		loading = void 0;
		throw error;
	});
	return loading;
}
// src/atlas/geography/whole-geography.ts
/** For pictures and paper, which may be of any part of the map at any scale. */
/** The geography with what is shown close up alone; without that where it cannot be had. */
async function loadWholeGeography() {
	const [geography, closeUp] = await Promise.all([loadGeography(), loadCloseUp().catch(() => void 0)]);
	return closeUp ? {
		...geography,
		closeUp
	} : geography;
}
// src/core/mercator.ts
/** Where Mercator's square world ends, in degrees. */
var northernmost = 85.051129;
var radians = Math.PI / 180;
function worldPoint([longitude = 0, latitude = 0]) {
	const clamped = Math.min(northernmost, Math.max(-85.051129, latitude)) * radians;
	return {
		x: .5 + longitude / 360,
		y: .5 - Math.log(Math.tan(Math.PI / 4 + clamped / 2)) / (2 * Math.PI)
	};
}
var equatorKilometres = 40075;
/** At a latitude, where the world is so many pixels wide. */
var kilometresPerPixel = (worldSize, latitude) => equatorKilometres * Math.cos(latitude * radians) / worldSize;
function positionAt({ x, y }) {
	const up = Math.exp((.5 - y) * 2 * Math.PI);
	return [(x - .5) * 360, (2 * Math.atan(up) - Math.PI / 2) / radians];
}
// src/core/curves.ts
var distanceBetween = (a, b) => Math.hypot(b.x - a.x, b.y - a.y);
/** The spline's own time from one point to another. */
var timeBetween = (a, b) => Math.sqrt(distanceBetween(a, b)) || 1e-9;
var along = (a, b, time) => ({
	x: (b.x - a.x) / time,
	y: (b.y - a.y) / time
});
/** The velocity of a straight line. */
var straight = (a, b) => along(a, b, timeBetween(a, b));
/** The velocity with which the spline passes a point on its way between two others. */
function velocityAt(before, at, after) {
	const [one, two] = [timeBetween(before, at), timeBetween(at, after)];
	const [a, b, c] = [
		along(before, at, one),
		along(before, after, one + two),
		along(at, after, two)
	];
	return {
		x: a.x - b.x + c.x,
		y: a.y - b.y + c.y
	};
}
/** The point of a stretch at a share of its time, 0 to 1, and where the curve is heading there. */
function pointOn({ from, to, leaving, arriving }, t) {
	const time = timeBetween(from, to);
	const [t2, t3] = [t * t, t * t * t];
	const on = (axis) => (2 * t3 - 3 * t2 + 1) * from[axis] + (t3 - 2 * t2 + t) * time * leaving[axis] + (3 * t2 - 2 * t3) * to[axis] + (t3 - t2) * time * arriving[axis];
	const heading = (axis) => 6 * (t2 - t) * (from[axis] - to[axis]) + (3 * t2 - 4 * t + 1) * time * leaving[axis] + (3 * t2 - 2 * t) * time * arriving[axis];
	return {
		at: {
			x: on("x"),
			y: on("y")
		},
		heading: {
			x: heading("x"),
			y: heading("y")
		}
	};
}
// src/atlas/geography/courses.ts
/** Follows legs for as long as each begins where the one before it ended, on the ground or by boat. */
function chainsOf(legs) {
	const chains = [];
	for (const leg of legs) {
		if (leg.means === "by air") continue;
		const chain = chains.find((each) => {
			const last = each.at(-1);
			return last?.route === leg.route && last.to === leg.from;
		});
		if (chain) chain.push(leg);
		else chains.push([leg]);
	}
	return chains;
}
var nameOf = (position) => position.join();
var pointOf = (name) => worldPoint(name.split(",").map(Number));
var pointsOf = (chain) => chain.flatMap(({ line }, i) => i === 0 ? line : line.slice(1)).map(nameOf);
function passingsOf(chain) {
	const points = pointsOf(chain);
	return points.map((at, i) => ({
		route: chain[0]?.route ?? "",
		before: points[i - 1],
		at,
		after: points[i + 1]
	}));
}
/** The velocity of a line that passes as this one does, or begins or ends there. */
function ownVelocity({ before, at, after }) {
	if (before && after) return velocityAt(pointOf(before), pointOf(at), pointOf(after));
	if (after) return straight(pointOf(at), pointOf(after));
	return before ? straight(pointOf(before), pointOf(at)) : {
		x: 0,
		y: 0
	};
}
var isThrough = ({ before, after }) => before !== void 0 && after !== void 0;
var sharesStretch = (a, b) => a.before !== void 0 && a.before === b.before || a.after !== void 0 && a.after === b.after;
/** All that share a stretch with a passing, or with another that does. */
function bundleOf(passing, there) {
	const bundle = /* @__PURE__ */ new Set([passing]);
	for (const member of bundle) for (const other of there) if (sharesStretch(member, other)) bundle.add(other);
	return [...bundle];
}
/** Routes that share a stretch pass its ends at one velocity: the mean of their own. */
function sharedVelocity(passing, there) {
	const through = bundleOf(passing, there).filter(isThrough);
	const own = (through.length > 0 ? through : [passing]).map(ownVelocity);
	const mean = (axis) => own.reduce((sum, each) => sum + each[axis], 0) / own.length;
	return {
		x: mean("x"),
		y: mean("y")
	};
}
var stretchName = (a, b) => [a, b].sort().join(";");
/** The routes along each stretch, and which way the first of them travels it. */
function bundlesOf(chains, order) {
	const bundles = /* @__PURE__ */ new Map();
	for (const chain of chains) {
		const points = pointsOf(chain);
		points.slice(1).forEach((to, i) => {
			const from = points[i] ?? to;
			const name = stretchName(from, to);
			const bundle = bundles.get(name) ?? {
				start: from,
				routes: /* @__PURE__ */ new Set()
			};
			bundles.set(name, bundle);
			bundle.routes.add(chain[0]?.route ?? "");
		});
	}
	const sorted = /* @__PURE__ */ new Map();
	for (const [name, { start, routes }] of bundles) sorted.set(name, {
		start,
		routes: [...routes].sort((a, b) => order.indexOf(a) - order.indexOf(b))
	});
	return sorted;
}
/** The courses of all legs that are not flown. `order`: routes side by side, from right to left. */
function coursesOf(legs, order) {
	const chains = chainsOf(legs);
	const passings = groupBy(chains.flatMap(passingsOf), ({ at }) => at);
	const bundles = bundlesOf(chains, order);
	function laneOf(route, from, to) {
		const bundle = bundles.get(stretchName(from, to));
		if (!bundle) return 0;
		const lane = (bundle.routes.length - 1) / 2 - bundle.routes.indexOf(route);
		return bundle.start === from ? lane : -lane;
	}
	return chains.map((chain) => {
		const through = passingsOf(chain);
		const velocities = through.map((passing) => sharedVelocity(passing, passings.get(passing.at) ?? []));
		let next = 0;
		return chain.map(({ id, route, line }) => {
			return {
				id,
				stretches: line.slice(1).map(() => {
					const [one, two] = [through[next], through[next + 1]];
					const none = {
						x: 0,
						y: 0
					};
					const [leaving = none, arriving = none] = velocities.slice(next, next + 2);
					next += 1;
					if (!one || !two) throw new Error(`The leg ${id} has no such stretch.`);
					const [from, to] = [pointOf(one.at), pointOf(two.at)];
					return {
						from,
						to,
						leaving,
						arriving,
						lane: laneOf(route, one.at, two.at)
					};
				})
			};
		});
	});
}
// src/subject/name-anchors.ts
var nameAnchors = {
	KP: [
		[133.5, 39.5],
		[126.6, 39.9],
		[126.5, 40.1]
	],
	KR: [
		[127.3, 31.6],
		[127.9, 35.9],
		[128.2, 36.4]
	],
	CN: [
		[102.3, 36.6],
		[104.5, 35.4],
		[108.5, 33]
	],
	MN: [
		[103.6, 45.4],
		[104.5, 45.6],
		[103.5, 46.2]
	],
	RU: [
		[134.8, 50.3],
		[135, 50.4],
		[133, 48.6]
	],
	JP: [
		[144.6, 36.6],
		[141.9, 35],
		[138, 36.2]
	],
	TW: [
		[124.3, 23.2],
		[123.4, 23.4],
		[121, 23.7]
	],
	VN: [
		[112.4, 12.9],
		[111.2, 13.6],
		[110.6, 14.4]
	],
	LA: [
		[103.6, 19.5],
		[103.5, 19.7],
		[103.7, 19.8]
	],
	TH: [
		[93.9, 15],
		[102.5, 15.7],
		[102.3, 15.7]
	],
	KH: [
		[104.9, 12.7],
		[104.9, 12.9],
		[104.9, 13.1]
	],
	MM: [
		[95.9, 20.9],
		[96.1, 20.6],
		[96.4, 19.4]
	],
	PH: [
		[126.2, 15.6],
		[121.6, 16.6],
		[121.1, 16.9]
	],
	SG: [
		[106.3, .6],
		[105.2, .8],
		[104.4, 1]
	],
	IN: [[79.5, 22.5]],
	KZ: [[67.5, 48]],
	US: [[-98, 39]],
	CA: [[-105, 57]],
	GB: [[-1.8, 53.2]],
	DE: [[10.3, 51.1]]
};
export { routeById as $, stanceIn as A, routeStanding as B, stageCountries as C, placesOf as D, countriesOf as E, isInUse as F, loadGeography as G, isPartialDate as H, isUndated as I, legIdOf as J, routeIds as K, lastToldOf as L, commonOutcome as M, outcomeOf as N, recordOf as O, isDatedTo as P, release as Q, legStanding as R, playOrder as S, recordIds as St, waysOf as T, sortKey as U, includesYear as V, yearsOf as W, legsOf as X, dataDate as Y, outline as Z, topicIds as _, transform as _t, kilometresPerPixel as a, maxValue as at, stances as b, subject as bt, loadWholeGeography as c, object$2 as ct, routeHues as d, picklist as dt, array as et, sideBySide as f, pipe as ft, finding as g, string as gt, seriesOf as h, strictTuple as ht, pointOn as i, maxLength as it, stancePeriodIn as j, routesThrough as k, loadCloseUp as l, optional as lt, pointsIn as m, safeParse as mt, coursesOf as n, integer as nt, positionAt as o, minValue as ot, allSeries as p, regex as pt, graticule as q, distanceBetween as r, literal as rt, worldPoint as s, number as st, nameAnchors as t, check as tt, locale as u, parse as ut, groups as v, unknown as vt, standingOnRoute as w, groupBy as x, anchorIds as xt, incidentKinds as y, basemapUrl as yt, reportedYears as z };
