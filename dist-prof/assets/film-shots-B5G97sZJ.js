import { B as atlas, y as stagesOf } from "./atlas-B-d33bUZ.js";
import { B as routeStanding, F as isInUse } from "./outline-DuuOSWBR.js";
import { C as secondTitleOf, T as numbersShown, n as withWords } from "./finish-figure-CrTr3a9q.js";
import { n as frameOf, t as figurePresets } from "./presets-YdYtKFWO.js";
import { _t as extentOfLine, rs as getLocale, yt as union } from "./view-D6cf0WB7.js";
import { S as stripYears } from "./index-CCjmo0Zw.js";
// src/languages/compiled/messages/film_year.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ year: NonNullable<unknown> }} Film_YearInputs */
var en_film_year = (i) => {
	return `The picture of ${i?.year} is being drawn.`;
};
/**
* | output |
* | --- |
* | "The picture of {year} is being drawn." |
*
* @param {Film_YearInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var film_year = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_film_year(inputs);
});
// src/languages/compiled/messages/film_number.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ number: NonNullable<unknown>, all: NonNullable<unknown> }} Film_NumberInputs */
var en_film_number = (i) => {
	return `Number ${i?.number} of ${i?.all} is being drawn.`;
};
/**
* | output |
* | --- |
* | "Number {number} of {all} is being drawn." |
*
* @param {Film_NumberInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var film_number = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_film_number(inputs);
});
// src/languages/compiled/messages/film_all.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Film_AllInputs */
var en_film_all = () => {
	return `The whole picture is being drawn.`;
};
/**
* | output |
* | --- |
* | "The whole picture is being drawn." |
*
* @param {Film_AllInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var film_all = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_film_all(inputs);
});
// src/languages/compiled/messages/film_whole.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ route: NonNullable<unknown> }} Film_WholeInputs */
var en_film_whole = (i) => {
	return `The picture of the whole way is being drawn: ${i?.route}.`;
};
/**
* | output |
* | --- |
* | "The picture of the whole way is being drawn: {route}." |
*
* @param {Film_WholeInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var film_whole = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_film_whole(inputs);
});
// src/languages/compiled/messages/film_stage.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ number: NonNullable<unknown>, country: NonNullable<unknown> }} Film_StageInputs */
var en_film_stage = (i) => {
	return `${i?.number}. ${i?.country}`;
};
/**
* | output |
* | --- |
* | "{number}. {country}" |
*
* @param {Film_StageInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var film_stage = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_film_stage(inputs);
});
// src/languages/compiled/messages/film_stage_drawn.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ country: NonNullable<unknown> }} Film_Stage_DrawnInputs */
var en_film_stage_drawn = (i) => {
	return `The picture of ${i?.country} is being drawn.`;
};
/**
* | output |
* | --- |
* | "The picture of {country} is being drawn." |
*
* @param {Film_Stage_DrawnInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var film_stage_drawn = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_film_stage_drawn(inputs);
});
// src/figures/film/film-shots.ts
/** The pictures of a film: each a figure with all that every figure must say. */
/** As long as a year stands on the page while the years play; what is read, and what is seen last, longer. */
var seconds = {
	year: 1,
	number: 2,
	stage: 4,
	last: 3
};
/** A slide's map has the same place whatever is said beside it: so it stands still. */
var [slide] = figurePresets;
var onSlide = (options) => ({
	...options,
	frame: frameOf(slide),
	saysTime: true
});
function withSecond(options, title) {
	return options.second ? {
		...options,
		second: {
			...options.second,
			title
		}
	} : options;
}
/** From the first year in which anything is told of what is shown. */
function yearsOfFilm(route) {
	const shown = atlas.routes.filter(({ id }) => route === null || id === route);
	const first = stripYears.findIndex((year) => shown.some((each) => isInUse(routeStanding(each, year))));
	return stripYears.slice(Math.max(0, first));
}
/** The pictures in which a chart grows: from year to year, or number by number from the earliest. */
function grown({ kind, options, uses }) {
	const { view } = options;
	if (kind === "ranges") {
		const all = numbersShown(withWords(kind, onSlide(options), uses));
		return Array.from({ length: all - 1 }, (_, i) => ({
			kind,
			uses,
			told: film_number({
				number: i + 1,
				all
			}),
			seconds: seconds.number,
			options: onSlide({
				...options,
				until: i + 1
			})
		}));
	}
	return stripYears.map((year) => ({
		kind,
		uses,
		told: film_year({ year }),
		seconds: seconds.year,
		options: onSlide({
			...options,
			until: year,
			view: {
				...view,
				year
			}
		})
	}));
}
/** A chart as it grows; last of all it is seen whole. */
function shotsOfChart(asked) {
	const { kind, options, uses } = asked;
	const whole = onSlide({
		...options,
		view: {
			...options.view,
			year: null
		}
	});
	return [...grown(asked), {
		kind,
		uses,
		told: film_all(),
		seconds: seconds.last,
		options: whole
	}];
}
/** Of a map a picture of each year; a chart grows with them. */
function shotsOfYears(asked) {
	if (asked.kind !== "map") return shotsOfChart(asked);
	const { options, uses } = asked;
	const years = yearsOfFilm(options.view.route);
	return years.map((year) => {
		const ofYear = onSlide({
			...options,
			view: {
				...options.view,
				year
			}
		});
		const { second } = options;
		const title = second && uses.ownTitle ? secondTitleOf("map", ofYear, second.words) : void 0;
		return {
			kind: "map",
			told: film_year({ year }),
			seconds: year === years.at(-1) ? seconds.last : seconds.year,
			options: title === void 0 ? ofYear : withSecond(ofYear, title),
			uses
		};
	});
}
/** Where the legs of a stage lie; nothing of one that is not drawn by itself. */
function extentOf({ legs }, geography) {
	const lines = [...geography.legs.values()].filter(({ leg }) => legs.includes(leg));
	return lines.length === 0 ? null : union(lines.map(({ line }) => extentOfLine(line.coordinates)));
}
/** The whole way, each of its stages with what is told of it, and the whole way again. */
function shotsOfRoute(geography, { options, uses }) {
	const route = atlas.routes.find(({ id }) => id === options.view.route);
	if (!route) return [];
	const whole = {
		kind: "map",
		told: film_whole({ route: route.name }),
		seconds: seconds.last,
		options: onSlide(options),
		uses
	};
	return [
		whole,
		...stagesOf(route).map((stage, i) => {
			const { country, told } = stage;
			const number = i + 1;
			const name = atlas.records.get(country)?.name ?? country;
			const title = film_stage({
				number,
				country: name
			});
			const extent = extentOf(stage, geography) ?? options.view.extent;
			const other = options.second?.words.countries[country] ?? name;
			const ofStage = onSlide({
				...options,
				view: {
					...options.view,
					extent
				},
				title,
				note: told?.statement ?? ""
			});
			return {
				kind: "map",
				told: film_stage_drawn({ country: name }),
				seconds: seconds.stage,
				options: withSecond(ofStage, film_stage({
					number,
					country: other
				})),
				uses: {
					ownTitle: false,
					ownNote: false
				}
			};
		}),
		whole
	];
}
export { shotsOfRoute, shotsOfYears, yearsOfFilm };
