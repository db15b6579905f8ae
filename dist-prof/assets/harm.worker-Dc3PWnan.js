// src/core/partial-date.ts
const point = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?(~)?$/;
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
// src/own/dates.ts
/** Dates as people write them, to partial dates; some can be read two ways. */
function join({ year, month, day }) {
	const date = [
		year,
		month,
		day
	].flatMap((part) => part?.padStart(2, "0") ?? []).join("-");
	return isPartialDate(date) ? date : null;
}
/** "2009", "2009-03", "2009-03-02T10:00", "2009/3/2", "2009. 3. 2.", "2009년 3월 2일", "20090302". */
const yearFirst = /^(\d{4})(?:\s*(?:년|[-./])\s*(\d{1,2})(?:\s*(?:월|[-./])\s*(\d{1,2})\s*(?:일|\.)?)?\s*(?:월|\.)?)?(?:년)?(?:[T ].*)?$/;
const packed = /^(\d{4})(\d{2})(\d{2})$/;
const yearLast = /^(\d{1,2})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{4})(?:[T ,].*)?$/;
function readDate(text, order = null) {
	const trimmed = text.trim();
	const known = packed.exec(trimmed) ?? yearFirst.exec(trimmed);
	if (known) return join({
		year: known[1] ?? "",
		month: known[2],
		day: known[3]
	});
	const last = yearLast.exec(trimmed);
	if (!last) return null;
	const [, first = "", second = "", year = ""] = last;
	const asDay = join({
		year,
		month: second,
		day: first
	});
	const asMonth = join({
		year,
		month: first,
		day: second
	});
	if (order === "day-first") return asDay ?? asMonth;
	if (order === "month-first") return asMonth ?? asDay;
	if (asDay && asMonth && asDay !== asMonth) return null;
	return asDay ?? asMonth;
}
/** A column's name without what programs and people write it with. */
const plainName = (name) => name.normalize("NFC").toLowerCase().replace(/\(.*\)|[\s_\-.°:]/g, "");
// src/own/reading/guess-columns.ts
/** Which columns of a table say where, by their names in English, Korean and the speech of programs. */
const longitudes = [
	"longitude",
	"long",
	"lon",
	"lng",
	"경도",
	"x",
	"xcoord",
	"lon_dd"
];
const latitudes = [
	"latitude",
	"lat",
	"위도",
	"y",
	"ycoord",
	"lat_dd"
];
const places = new Set([...longitudes, ...latitudes].map(plainName));
/** Whether a column gives half of a place. */
const isPlaceColumn = (name) => places.has(plainName(name));
// src/own/reading/numbers.ts
/** Numbers of places as people write them. */
const sides = {
	N: 1,
	E: 1,
	S: -1,
	W: -1
};
const pattern = /^([NSEW])?\s*([+\-−]?)(\d+(?:[.,]\d*)?|[.,]\d+)\s*°?\s*(?:(\d+(?:[.,]\d*)?)\s*['′’]?\s*(?:(\d+(?:[.,]\d*)?)\s*(?:["″”]|'')?)?)?\s*([NSEW])?$/i;
const plain = (text) => Number(text.replace(",", "."));
/** "127.5", "127,5", "37°30′15″N", "-0.5"; NaN for anything else. */
function readCoordinate(text) {
	const found = pattern.exec(text.trim());
	if (!found) return NaN;
	const [, before, sign, degrees = "", minutes = "0", seconds = "0", after] = found;
	if (before && after) return NaN;
	return (plain(degrees) + plain(minutes) / 60 + plain(seconds) / 3600) * (sides[(before ?? after ?? "N").toUpperCase()] ?? 1) * (sign ? sign === "+" ? 1 : -1 : 1);
}
// src/own/harm/column-rules.ts
/** What a column is about, by its name: a person, a date. */
const personal = /^((full|first|last|given|family|sur|person|contact)names?|surname|성명|성함|본명|가명|(tele|mobile|cell)?phone.*|tel|mobile|contact|전화.*|휴대.*|핸드폰.*|연락처|e?mail.*|이메일|passport.*|여권.*|주민(등록)?번호|(national)?id(number|no|card)|birth.*|dob|dateofbirth|생년월일|생일|(home|street)?address|(집)?주소|age|나이|kakao.*|wechat.*|카카오톡.*|위챗.*)$/;
const isPersonalColumn = (name) => personal.test(plainName(name));
/** Where a page is says nothing of where somebody lives. */
const webAddress = /^https?:\/\/\S+$/i;
const addresses = /^(home|street)?address$/;
/** Whether a cell tells of a single person, by the name of its column. */
const isPersonalCell = (name, text) => isPersonalColumn(name) && !(addresses.test(plainName(name)) && webAddress.test(text.trim()));
const named = /^(names?|who|person|people|interviewees?|respondents?|victims?|이름|사람|인물|증언자|피면담자)$/;
/** Whether its cells may be names of people, as they may be of places. */
const isNameColumn = (name) => named.test(plainName(name));
const time = /date|year|month|time|when|day$|^(begin|end|start|since|until)|날짜|일시|일자|연도|년도|시각/;
/** Whether a number alone, as 2009, is a date there. */
const isDateColumn = (name) => time.test(name.normalize("NFC").toLowerCase());
// src/own/harm/finding.ts
const harmReasons = {
	"fine-point": "exact",
	"fine-shape": "exact",
	"fine-column": "exact",
	"coordinates-in-words": "exact",
	"map-link": "exact",
	"time-of-day": "exact",
	"recent-date": "fresh",
	"recent-words": "fresh",
	"phone-number": "personal",
	"mail-address": "personal",
	"chat-name": "personal",
	"identity-number": "personal",
	"street-address": "personal",
	"exact-age": "personal",
	"personal-column": "personal",
	"person-name": "personal",
	"operational-word": "operational"
};
/** Stands where something was left out: what is withheld is said. */
const leftOut = "[…]";
const longest = 60;
function findingOf(reason, at, column, found) {
	const cut = [...found].slice(0, longest).join("");
	return {
		kind: harmReasons[reason],
		reason,
		at,
		column,
		found: cut
	};
}
// src/own/harm/precision.ts
/** Stations stand on a grid of half a degree, lines and areas on one of a tenth. */
const isHalfDegree = (value) => Number.isInteger(value * 2);
const isTenth = (value) => Math.abs(value * 10 - Math.round(value * 10)) < 1e-9;
/** Without the traces that fractions leave; zero has no sign. */
const onSteps = (steps) => (value) => Math.round(value * steps) / steps + 0;
const halfDegree = onSteps(2);
const tenthDegree = onSteps(10);
/** Without a height, on the grid that its kind of shape has. */
function isCoarse(geometry) {
	const fits = (isOnGrid) => (position) => position.length === 2 && position.every(isOnGrid);
	switch (geometry.type) {
		case "Point": return fits(isHalfDegree)(geometry.coordinates);
		case "MultiPoint": return geometry.coordinates.every(fits(isHalfDegree));
		case "LineString": return geometry.coordinates.every(fits(isTenth));
		case "MultiLineString":
		case "Polygon": return geometry.coordinates.flat().every(fits(isTenth));
		case "MultiPolygon": return geometry.coordinates.flat(2).every(fits(isTenth));
		case "GeometryCollection": return geometry.geometries.every(isCoarse);
	}
}
const monthsOf = (date) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 12);
/** Whether a partial date may lie within two years before a day; a year alone may be its December. */
function isFresh(date, day) {
	const [year = 0, month = 0] = day.split("-").map(Number);
	const end = date.split("/").at(-1) ?? date;
	return monthsOf(end) > year * 12 + month - 1 - 24;
}
// src/own/harm/surnames.ts
/** The surnames that nearly all Koreans have; by them a name is told from other words. */
const romanSurnames = "Kim|Ri|Rhee|Lee|Yi|Pak|Park|Choe|Choi|Jong|Jung|Jeong|Chung|Kang|Cho|Jo|Yun|Yoon|Jang|Chang|Im|Lim|Han|O|Oh|Sin|Shin|So|Seo|Kwon|Hwang|An|Ahn|Song|Ryu|Yu|Hong|Jon|Jeon|Ko|Mun|Moon|Yang|Son|Pae|Bae|Paek|Baek|Ho|Heo|Nam|Sim|Shim|Ro|Noh|Ha";
const koreanSurnames = "김이리박최정강조윤장임림한오서신권황안송류유전홍고문양손배백허남심노로하곽성차주우구민진나라지엄채원천방공현함변염여추도소석선설마길";
const korean = new RegExp(`^[${koreanSurnames}] ?[가-힣](?![시군구도리동읍면항강산역]$)[가-힣]$`);
const roman = new RegExp(`^(?!Hong Kong$|Ho Chi)(?:${romanSurnames}),? \\p{Lu}\\p{Ll}+(?:[- ]\\p{L}\\p{Ll}+)?$`, "iu");
/** Whether a whole text is the name of one person, as far as a surname tells. */
const isPersonName = (text) => korean.test(text.trim()) || roman.test(text.trim());
// src/own/harm/crossing-words.ts
/** Who watches a border, in Korean. */
const watch = /(?:경비(?:대|병|원|군)?|경계|감시(?:병|원)?|초병|보초|순찰(?:대|병)?|군인|병사)/.source;
/** Of soldiers it is said of those who flee, too, that they are few. */
const watchers = /(?:경비(?:대|병)?|순찰(?:대)?|감시|초병)/.source;
const crossed = /cross(?:ed|es|ing)?/.source;
const hourInWords = /(?:(?:at (?:dawn|dusk|midnight|sunrise|sunset)|before (?:dawn|sunrise|daybreak)|after (?:dark|nightfall|sunset|midnight)|in the (?:dark|dead of night|small hours|early hours))\b|\d{1,2}(?::\d{2})? ?[ap]\.?m\b\.?)/.source;
const koreanHour = /(?:새벽|동틀|해 ?(?:뜰|질|지기|뜨기|진|뜬)|저녁|자정|한밤|밤늦|어두워|어둠을|오전|오후|\d{1,2} ?시(?!간)|[한두세네] ?시(?!간)|다섯 ?시|여섯 ?시|열[한두]? ?시)/.source;
/** What is crossed, and that it is. */
const line = /(?:강|국경|철책|철조망|휴전선|분계선)(?:[을를에]|선을)/.source;
const over = /(?:건너|건넜|건넌|건넙|넘었|넘어|넘는|넘은|넘습)/.source;
/** What shows where: a region, a province or a country does not. */
const sight = /(?:bridge|dam|village|customs (?:house|post)|checkpoint|bend|ferry|farm|mine|factory|power station|railway|pylon|island|sandbank|culvert|pier|cemetery|school|church|temple)/.source;
const koreanSight = /(?:상류|하류|마을|다리|철교|나루(?:터)?|댐|둑|제방|세관|굽이|기슭|농장|탄광|광산|공장|발전소|철길|섬|모래톱|선착장|무덤|학교|과수원|골짜기|계곡|숲)/.source;
// src/own/harm/operational-words.ts
/**
* Words that would tell how, where or when to cross, who helps, what it costs or how a border is
* watched. Words in Korean take endings: each is looked for within others.
* The atlas' own texts and what a reader brings are held to this one list.
*/
const operationalWords = [
	{
		id: "disguise",
		english: /\b(disguise[ds]?|camouflaged?)\b/i,
		korean: /변장|위장(하|한|해)/
	},
	{
		id: "frozen",
		english: /\bfrozen\b/i,
		korean: /얼어붙|언 강/
	},
	{
		id: "shallow",
		english: /\bshallow\b/i,
		korean: /얕은|얕아/
	},
	{
		id: "ford",
		english: /\b(ford(s|ed|ing)?|wade[ds]?)\b/i,
		korean: /걸어서 건너|물을 헤쳐|여울|도강/
	},
	{
		id: "swim",
		english: /\b(swam|swim(s|ming)?)\b/i,
		korean: /헤엄/
	},
	{
		id: "raft",
		english: /\b(rafts?|inflatables?)\b/i,
		korean: /뗏목|고무 ?보트/
	},
	{
		id: "night",
		english: /\bat night\b/i,
		korean: /한밤|밤에|밤중|밤 ?\d{1,2}시(?!간)/
	},
	{
		id: "crossing",
		english: /\b(crossing points?|how to cross|safe routes?)\b/i,
		korean: /건너는 (곳|지점)|안전한 길/
	},
	{
		id: "patrol",
		english: /\bpatrol(s|led|ling)?\b/i,
		korean: /(?<!국경지대 )순찰/
	},
	{
		id: "shift",
		english: /\b(shift changes?|chang(e|ing) of (the )?guards?)\b/i,
		korean: /교대 ?시간|근무 ?교대/
	},
	{
		id: "camera",
		english: /\bcameras?\b/i,
		korean: /감시 ?카메라|CCTV/
	},
	{
		id: "watchtower",
		english: /\b(watchtowers?|guard posts?)\b/i,
		korean: /망루|감시탑|초소/
	},
	{
		id: "blind-spot",
		english: /\bblind spots?\b/i,
		korean: /사각지대/
	},
	{
		id: "wire",
		english: /\bwire ?cutters?\b/i,
		korean: /철조망을 (끊|자르|넘)/
	},
	{
		id: "smuggler",
		english: /\b(smugglers?|smuggl(e|ed|ing))\b/i,
		korean: /밀수|밀입국 알선/
	},
	{
		id: "bribe",
		english: /\b(bribe[ds]?|bribing|bribery)\b/i,
		korean: /뇌물/
	},
	{
		id: "fee",
		english: /\b(broker('s)? fees?|per person)\b/i,
		korean: /브로커 ?(비용?|값)|중개료|알선료|1인당/
	},
	{
		id: "forged",
		english: /\b(fake (papers|passports?)|forged)\b/i,
		korean: /위조/
	},
	{
		id: "hiding",
		english: /\b(hiding places?|safe ?houses?|safe-houses?)\b/i,
		korean: /은신처|안전 ?가옥|안가/
	},
	{
		id: "meeting",
		english: /\bmeeting points?\b/i,
		korean: /접선|만나는 장소/
	},
	...[
		{
			id: "unguarded",
			english: /\bun(guarded|watched|patrolled)\b|\b(no|without|few|fewer) ((border|many) )*(guards?|sentr(y|ies)|patrolmen)\b|\b(guards?|sentr(y|ies)|soldiers)( (who|there|on duty))? (is|are|was|were|fall|fell|stay|look)( (often|usually|always|mostly|rarely))? (absent|asleep|away|drunk|elsewhere|off duty|not there|careless)\b/i,
			korean: new RegExp(`${watch}(?:[은는이가도]|들[은는이가도]?)? ?(?:거의 |자주 |늘 |항상 |잘 )?(?:없|안 서|서지 않|비는|비어|자리를 비|뜸|느슨|허술|소홀|졸|잠든|잠들|약한|약하)|${watchers}[이가은는]? ?드[물문]`)
		},
		{
			id: "crossing-time",
			english: new RegExp(`\\b${crossed}\\b[^.\\n]{0,50}\\b${hourInWords}|\\b${hourInWords}[^.\\n]{0,50}\\b${crossed}\\b`, "i"),
			korean: new RegExp(`${koreanHour}[^.\\n]{0,30}${line}[^.\\n]{0,20}${over}|${line}[^.\\n]{0,20}${koreanHour}[^.\\n]{0,20}${over}`)
		},
		{
			id: "crossing-place",
			english: new RegExp(`\\b${crossed}\\b[^.\\n]{0,40}\\b(upstream|downstream|(?:near|by|behind|under|below|above|beside|opposite|past|at) (?:a|an|the|an? old|the old|the last) ${sight})\\b`, "i"),
			korean: new RegExp(`${koreanSight}(?: ?(?:근처|부근|쪽|옆|앞|뒤|뒤쪽|아래|밑|위|위쪽|건너편|맞은편))?(?:에서|으로|로|을 지나|를 지나|을 따라|를 따라)[^.\\n]{0,20}${line}[^.\\n]{0,12}${over}`)
		},
		{
			id: "crossing-town",
			english: new RegExp(`\\b${crossed} (?:the )?(?:\\p{Lu}\\p{Ll}+ )?(?:[Rr]iver|[Bb]order|[Ss]tream)?,? ?(?:at|near|by|opposite|outside|from) (?:the (?:town|city|county) of )?\\p{Lu}\\p{Ll}+,? (?:city|county|town|village|township)\\b`, "u"),
			korean: new RegExp(`[가-힣]{1,5}(?:시|군|읍|면|리|구역|노동자구)(?: ?(?:근처|부근|쪽|앞|옆|외곽))?에서[^.\\n]{0,20}${line}[^.\\n]{0,12}${over}`)
		}
	],
	{
		id: "phone",
		english: /\bphone numbers?\b/i,
		korean: /전화번호/
	}
];
// src/own/harm/text-rules.ts
const flagged = (sign) => new RegExp(sign.source, `${sign.flags.replace("g", "")}g`);
const compiled = [
	{
		reason: "coordinates-in-words",
		signs: [
			/-?\b\d{1,3}[.]\d{2,}\s*°?\s*[NSEW]?\s*[,;/\s]\s*-?\d{1,3}[.]\d{2,}/i,
			/\b\d{1,3}\s*°\s*\d{1,2}(?:[.]\d+)?\s*['′’]/,
			/\b[23456789CFGHJMPQRVWX]{6,8}\+[23456789CFGHJMPQRVWX]{2,3}\b/,
			/\b[1-6]?\d[C-HJ-NP-X] ?[A-HJ-NP-Z]{2} ?\d{3,5} ?\d{3,5}\b/
		]
	},
	{
		reason: "map-link",
		signs: [
			/\b(?:google\.[a-z.]+\/maps|goo\.gl\/maps|maps\.app\.goo\.gl|maps\.apple\.com|openstreetmap\.org\/[#?]|what3words\.com|w3w\.co|map\.(?:naver|kakao|baidu)\.com|naver\.me|kko\.to)\S*/i,
			/\/\/\/\p{L}{1,40}\.\p{L}{1,40}\.\p{L}{1,40}/u,
			/\bgeo:-?\d+/i
		]
	},
	{
		reason: "recent-words",
		signs: [/\b(?:yesterday|last night|tonight|tomorrow|last week|next week|this morning)\b/i, /어제|어젯밤|간밤|지난 ?밤|오늘 ?(?:밤|아침|새벽)|내일|지난 ?주|다음 ?주/]
	},
	{
		reason: "mail-address",
		signs: [/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.[a-z]{2,}/i]
	},
	{
		reason: "identity-number",
		signs: [
			/(?<!\d)\d{6} ?- ?[1-8]\d{6}(?!\d)/,
			/(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX](?!\d)/i,
			/(?:passport|identity card|ID card|여권|신분증)[^\n]{0,20}?\b[A-Z]{1,2}\d{6,8}\b/i
		]
	},
	{
		reason: "phone-number",
		signs: [
			/(?<![\d.\-/])\(?0\d{1,2}\)?[ .-]?\d{3,4}[ .-]\d{4}(?![\d-])/,
			/(?<![\w.\-/])(?:0|82)1[016789]\d{7,8}(?!\d)/,
			/(?<![\w.\-/])1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![\d-])/,
			/(?<!\w)\+[1-9]\d{0,2}[ .-]?(?:\(?\d{1,4}\)?[ .-]?){2,4}\d{2,4}(?!\d)/
		]
	},
	{
		reason: "chat-name",
		signs: [/\b(?:kakao(?:talk)?|wechat|telegram|whatsapp|line)\b[^.\n]{0,6}?(?:\bid\b|:|@)\s*:?\s*@?[\w.-]{3,}/i, /(?:카카오톡|카톡|위챗|텔레그램|微信)[^.\n]{0,6}?(?:아이디|id|号|:|@)\s*:?\s*@?[\w.-]{3,}/i]
	},
	{
		reason: "street-address",
		signs: [
			/\b\d{1,4}[A-Z]?(?:\/\d{1,4})?,? (?!19|20)(?:\p{Lu}\p{Ll}+ ){1,3}(?:Street|Road|Rd|Avenue|Ave|Lane|Boulevard|Alley|Soi)\b(?! Journal)/u,
			/[가-힣]{1,12}(?:시|구|군|읍|면) [가-힣\d]{2,12}(?:로|길) ?\d{1,4}|[가-힣]{1,12}(?:동|리) ?\d{1,4}(?:-\d{1,4})?번지|\d{1,4}동 ?\d{1,4}호/,
			/[路街巷]\s?\d{1,4}\s?[号號]/
		]
	},
	{
		reason: "exact-age",
		signs: [/\b\d{1,2}[- ]years?[- ]old|\baged \d{1,2}\b(?!–|-)/i, /(?<![~\d])\d{1,2}(살|세)(?! ?(까지|이상|이하|미만|기|~|넘))/]
	},
	{
		reason: "person-name",
		signs: [
			new RegExp(`\\b(?:${romanSurnames}) \\p{Lu}\\p{Ll}+-\\p{L}\\p{Ll}+\\b`, "u"),
			new RegExp(`(?<![가-힣])[${koreanSurnames}][가-힣]{2}(?: ?씨|군|양)(?:은|는|이|가|을|를|의|에게|께|와|과|도)?(?![가-힣])`),
			new RegExp(`(?<![가-힣])[${koreanSurnames}][가-힣]{2} ?\\(\\d{1,2}(?:세|살)?\\)`)
		]
	},
	{
		reason: "operational-word",
		signs: operationalWords.flatMap(({ english, korean }) => [english, korean])
	}
].flatMap(({ reason, signs }) => signs.map((sign) => ({
	reason,
	sign: flagged(sign)
})));
/** Where a text gives something away, in its order; what a longer finding holds is not told twice. */
function findInText(text) {
	const all = compiled.flatMap(({ reason, sign }) => [...text.matchAll(sign)].map(({ 0: found, index }) => ({
		reason,
		start: index,
		end: index + found.length
	})));
	all.sort((a, b) => a.start - b.start || b.end - a.end);
	let reached = 0;
	return all.filter(({ end }) => {
		const isWithin = end <= reached;
		reached = Math.max(reached, end);
		return !isWithin;
	});
}
// src/own/harm/check-features.ts
/** The harm check of features: their shapes, their columns, their words. A pure function. */
const clock = /[T ](?:[01]?\d|2[0-3]):[0-5]\d|(?:오전|오후|새벽|아침|저녁|밤) ?\d{1,2}시(?!간)/;
/** The latest day that a value may mean; of two ways to read it, the later. */
function latestDate(column, text) {
	if (/^\d{4,}$/.test(text.trim()) && !isDateColumn(column)) return null;
	return [readDate(text, "day-first"), readDate(text, "month-first")].flatMap((date) => date ?? []).sort().at(-1) ?? null;
}
/** Whether a column says once more where a point is, whatever it is called. */
function saysWhere(number, geometry) {
	return geometry?.type === "Point" && geometry.coordinates.includes(number);
}
/** Why a value should not be there as a whole; its words are looked at apart. */
function reasonOfCell({ column, text, geometry, day }) {
	if (text === "[…]") return null;
	if (isPersonalCell(column, text)) return "personal-column";
	if (isNameColumn(column) && isPersonName(text)) return "person-name";
	const number = readCoordinate(text);
	const isPlace = isPlaceColumn(column);
	if (isPlace || saysWhere(number, geometry)) {
		if (!Number.isNaN(number) && !isHalfDegree(number)) return "fine-column";
		if (isPlace) return null;
	}
	const date = latestDate(column, text);
	if (date === null || geometry === null) return null;
	if (isFresh(date, day)) return "recent-date";
	return clock.test(text) ? "time-of-day" : null;
}
const textOfValue = (value) => typeof value === "string" || typeof value === "number" ? String(value) : "";
function* findInFeature({ geometry, properties, at }, day) {
	if (geometry && !isCoarse(geometry)) {
		const isPoint = geometry.type === "Point" || geometry.type === "MultiPoint";
		const shown = geometry.type === "Point" ? geometry.coordinates.join(", ") : geometry.type;
		yield findingOf(isPoint ? "fine-point" : "fine-shape", at, null, shown);
	}
	for (const [column, value] of Object.entries(properties)) {
		const text = textOfValue(value);
		for (const each of findInText(column)) yield findingOf(each.reason, at, column, column.slice(each.start, each.end));
		if (text.trim() === "") continue;
		const reason = reasonOfCell({
			column,
			text,
			geometry,
			day
		});
		if (reason) yield findingOf(reason, at, column, text);
		else for (const each of findInText(text)) yield findingOf(each.reason, at, column, text.slice(each.start, each.end));
	}
}
/** `day` is today, as YYYY-MM-DD. */
const checkFeatures = (features, day) => features.flatMap((feature) => [...findInFeature(feature, day)]);
// src/own/geometry-positions.ts
function* positionsOf(geometry) {
	switch (geometry.type) {
		case "Point":
			yield geometry.coordinates;
			break;
		case "MultiPoint":
		case "LineString":
			yield* geometry.coordinates;
			break;
		case "MultiLineString":
		case "Polygon":
			for (const line of geometry.coordinates) yield* line;
			break;
		case "MultiPolygon":
			for (const rings of geometry.coordinates) for (const ring of rings) yield* ring;
			break;
		case "GeometryCollection": for (const part of geometry.geometries) yield* positionsOf(part);
	}
}
// src/own/harm/coarsen-geometry.ts
const toHalf = ([x = 0, y = 0]) => [x, y].map(halfDegree);
const toTenth = ([x = 0, y = 0]) => [x, y].map(tenthDegree);
const isSame = (a, b) => a?.join() === b?.join();
const lineOf = (line) => line.map(toTenth).filter((position, i, all) => !isSame(position, all[i - 1]));
const isRing = (ring) => ring.length >= 4 && isSame(ring[0], ring.at(-1));
/** A polygon whose outline is gone is none; a hole that is gone is none. */
function polygonOf(rings) {
	const [outline, ...holes] = rings.map(lineOf);
	return outline && isRing(outline) ? [outline, ...holes.filter(isRing)] : [];
}
function pointOf(geometry) {
	for (const position of positionsOf(geometry)) return {
		type: "Point",
		coordinates: toHalf(position)
	};
	return null;
}
const apart = (positions) => [...new Map(positions.map((position) => [position.join(), position])).values()];
function coarse$1(geometry) {
	switch (geometry.type) {
		case "Point": return pointOf(geometry);
		case "MultiPoint": return {
			type: "MultiPoint",
			coordinates: apart(geometry.coordinates.map(toHalf))
		};
		case "LineString": {
			const line = lineOf(geometry.coordinates);
			return line.length > 1 ? {
				type: "LineString",
				coordinates: line
			} : null;
		}
		case "MultiLineString": {
			const lines = geometry.coordinates.map(lineOf).filter(({ length }) => length > 1);
			return lines.length > 0 ? {
				type: "MultiLineString",
				coordinates: lines
			} : null;
		}
		case "Polygon": {
			const rings = polygonOf(geometry.coordinates);
			return rings.length > 0 ? {
				type: "Polygon",
				coordinates: rings
			} : null;
		}
		case "MultiPolygon": {
			const polygons = geometry.coordinates.map(polygonOf).filter(({ length }) => length > 0);
			return polygons.length > 0 ? {
				type: "MultiPolygon",
				coordinates: polygons
			} : null;
		}
		case "GeometryCollection": return {
			type: "GeometryCollection",
			geometries: geometry.geometries.flatMap((part) => coarsenGeometry(part) ?? [])
		};
	}
}
/** Null where a shape has no position at all. */
const coarsenGeometry = (geometry) => isCoarse(geometry) ? geometry : coarse$1(geometry) ?? pointOf(geometry);
// src/own/harm/coarsen.ts
/** A text without what it gives away; where a piece stays suspicious, without all of it. */
function coarsenText(text) {
	let left = "";
	let from = 0;
	for (const { start, end } of findInText(text)) {
		if (end <= from) continue;
		left += text.slice(from, Math.max(from, start)) + leftOut;
		from = end;
	}
	left += text.slice(from);
	return findInText(left).length === 0 ? left : leftOut;
}
function coarsenValue(column, value, reason) {
	if (reason === "fine-column") return null;
	if (reason === "time-of-day") return latestDate(column, textOfValue(value));
	if (reason) return leftOut;
	const text = textOfValue(value);
	const left = coarsenText(text);
	return left === text ? value : left;
}
/** The names of columns, none twice. */
function coarsenNames(columns) {
	const names = [];
	for (const column of columns) {
		const name = coarsenText(column);
		names.push(names.includes(name) ? `${name} ${names.length + 1}` : name);
	}
	return names;
}
/** A place with a date that is too fresh loses its place; the date then stands alone. */
function coarsen(features, day) {
	return features.map(({ geometry, properties, at }) => {
		const cells = Object.entries(properties).map(([column, value]) => {
			const text = textOfValue(value);
			return {
				column,
				value,
				reason: text.trim() === "" ? null : reasonOfCell({
					column,
					text,
					geometry,
					day
				})
			};
		});
		const isFresh = cells.some(({ reason }) => reason === "recent-date");
		const shape = geometry && !isFresh ? coarsenGeometry(geometry) : null;
		const names = coarsenNames(cells.map(({ column }) => column));
		const left = cells.map(({ column, value, reason }, i) => [names[i] ?? column, coarsenValue(column, value, reason === "recent-date" ? null : reason)]);
		return {
			geometry: shape,
			properties: Object.fromEntries(left),
			at
		};
	});
}
// src/own/harm/report.ts
/** What is told beside the features is looked at as if it were a feature without a place. */
const everythingIn = ({ features, about }) => [...features, {
	geometry: null,
	properties: about,
	at: 1
}];
function reportOf(findings) {
	const found = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const before = found.get(finding.reason);
		if (before) before.count += 1;
		else found.set(finding.reason, {
			count: 1,
			first: finding
		});
	}
	return [...found].map(([reason, { count, first }]) => ({
		reason,
		count,
		first
	})).sort((a, b) => b.count - a.count);
}
/** `day` is today, as YYYY-MM-DD. */
const reportOn = (checked, day) => reportOf(checkFeatures(everythingIn(checked), day));
// src/own/harm/harm.worker.ts
function coarse(checked, day) {
	const all = coarsen(everythingIn(checked), day);
	const about = all.at(-1)?.properties ?? {};
	return {
		features: all.slice(0, -1),
		about
	};
}
function answer({ does, checked, day }) {
	try {
		const made = does === "coarsen" ? coarse(checked, day) : null;
		return { answer: {
			coarse: made,
			report: reportOn(made ?? checked, day)
		} };
	} catch (error) {
		return { failure: String(error) };
	}
}
addEventListener("message", ({ data }) => postMessage(answer(data)));
