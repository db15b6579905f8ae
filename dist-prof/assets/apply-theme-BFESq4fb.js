const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./PlainAtlas-C_E-eopN.js","./rolldown-runtime-BtDSRbSq.js","./view-D6cf0WB7.js","./outline-DuuOSWBR.js","./view-EhTWq2i4.css","./plain-entries-C_6wn4yP.js","./react-CW4ehA12.js","./atlas-B-d33bUZ.js","./plain-entries-Dbdpje6E.css","./MarksOnMap-Ci4hAi_3.js","./lib-Ri6c1tWp.js","./draw-marks-EfojfSRh.js","./label-BHGSJHR8.js","./maker_marks-BGmuN6KW.js","./write-xml-BLPB6TPd.js","./mark-names-BFp8u1-W.js","./korean-Dv9LJJMZ.js","./MarksOnMap-DXTBLHA8.css","./start-Cd0b-p0m.js","./pixel-ratio-X-v240Z3.js","./map-contents-BKZ5BAUL.js","./noto-sans-vietnamese-600-normal-C5aJhSSA.js","./start-Cq6r-UmC.css","./DrawnExplorer-CjdGbdnZ.js","./draw-map-BhFkgk71.js","./DrawnExplorer-D4QvOM1y.css"])))=>i.map(i=>d[i]);
import { i as __toESM } from "./rolldown-runtime-BtDSRbSq.js";
import { Ai as useAttention, Ao as routeIn, Bn as pointerReach, Ii as useOnMap, Kn as useHasMarks, Li as within, Mn as inReach, Ni as listOf, Oi as attend, Wi as hatchInk, Ya as zoomLimits, aa as dismissNotices, fo as __vitePreload, ho as useViewState, is as require_react, ja as parseAddress, ko as recordKey, mo as useView, oi as press, pr as themeOf, qi as stanceHatches, rs as getLocale, wo as pageIn, xo as storyIn, yo as makingIn, zi as pageTheme } from "./view-D6cf0WB7.js";
import { t as require_jsx_runtime } from "./react-CW4ehA12.js";
import { G as loadGeography } from "./outline-DuuOSWBR.js";
// src/ui/type/fonts.ts
/** The family that the page and the map are set in. */
var sans = "Noto Sans";
// node_modules/react-error-boundary/dist/react-error-boundary.js
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
var f = (0, import_react.createContext)(null);
function m({ children: r, didCatch: e, error: t, resetErrorBoundary: o }) {
	const n = (0, import_react.useMemo)(() => ({
		didCatch: e,
		error: t,
		resetErrorBoundary: o
	}), [
		e,
		t,
		o
	]);
	return (0, import_react.createElement)(f.Provider, { value: n }, r);
}
var d = {
	didCatch: !1,
	error: null
};
var C = class extends import_react.Component {
	constructor(e) {
		super(e), this.resetErrorBoundary = this.resetErrorBoundary.bind(this), this.state = d;
	}
	static getDerivedStateFromError(e) {
		return {
			didCatch: !0,
			error: e
		};
	}
	resetErrorBoundary(...e) {
		const { didCatch: t } = this.state;
		t && (this.props.onReset?.({
			args: e,
			reason: "imperative-api"
		}), this.setState(d));
	}
	componentDidCatch(e, t) {
		this.props.onError?.(e, t);
	}
	componentDidUpdate(e, t) {
		const { didCatch: o } = this.state, { resetKeys: n } = this.props;
		o && t.didCatch && g(e.resetKeys, n) && (this.props.onReset?.({
			next: n,
			prev: e.resetKeys,
			reason: "keys"
		}), this.setState(d));
	}
	render() {
		const { children: e, fallbackRender: t, FallbackComponent: o, fallback: n } = this.props, { didCatch: s, error: a } = this.state;
		let c = e;
		if (s) {
			const u = {
				error: a,
				resetErrorBoundary: this.resetErrorBoundary
			};
			if (typeof t == "function") c = t(u);
			else if (o) c = (0, import_react.createElement)(o, u);
			else if ("fallback" in this.props) c = n;
			else throw a;
		}
		return (0, import_react.createElement)(m, {
			didCatch: s,
			error: a,
			resetErrorBoundary: this.resetErrorBoundary
		}, c);
	}
};
function g(r = [], e = []) {
	return r.length !== e.length || r.some((t, o) => !Object.is(t, e[o]));
}
// src/map/first/first-map-on-page.ts
/** The map that was drawn into the page before any script. */
/** It itself; nothing once it is gone. */
var firstMap = () => document.getElementById("first-map");
/** Takes it away, once another lies beneath it (see first-map.css). Whether it had the focus. */
function removeFirstMap() {
	const drawn = firstMap();
	const hadFocus = drawn?.contains(document.activeElement) ?? false;
	drawn?.remove();
	return hadFocus;
}
/** Where it lies; nothing once it is gone. */
function clearOfFirstMap() {
	const map = firstMap();
	const clear = map?.querySelector(".first-map-clear");
	if (!map || !clear) return void 0;
	return {
		map: map.getBoundingClientRect(),
		clear: clear.getBoundingClientRect()
	};
}
// src/languages/compiled/messages/role_origin.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Role_OriginInputs */
var en_role_origin = () => {
	return `Country of origin`;
};
/**
* | output |
* | --- |
* | "Country of origin" |
*
* @param {Role_OriginInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var role_origin = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_role_origin(inputs);
});
// src/languages/compiled/messages/role_transit.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Role_TransitInputs */
var en_role_transit = () => {
	return `Country of transit`;
};
/**
* | output |
* | --- |
* | "Country of transit" |
*
* @param {Role_TransitInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var role_transit = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_role_transit(inputs);
});
// src/languages/compiled/messages/role_destination.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Role_DestinationInputs */
var en_role_destination = () => {
	return `Country of destination`;
};
/**
* | output |
* | --- |
* | "Country of destination" |
*
* @param {Role_DestinationInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var role_destination = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_role_destination(inputs);
});
// src/languages/compiled/messages/stance_returns.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Stance_ReturnsInputs */
var en_stance_returns = () => {
	return `Sends people back`;
};
/**
* | output |
* | --- |
* | "Sends people back" |
*
* @param {Stance_ReturnsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var stance_returns = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_stance_returns(inputs);
});
// src/languages/compiled/messages/stance_arrests_varies.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Stance_Arrests_VariesInputs */
var en_stance_arrests_varies = () => {
	return `Arrests, some sent back`;
};
/**
* | output |
* | --- |
* | "Arrests, some sent back" |
*
* @param {Stance_Arrests_VariesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var stance_arrests_varies = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_stance_arrests_varies(inputs);
});
// src/languages/compiled/messages/stance_lets_pass.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Stance_Lets_PassInputs */
var en_stance_lets_pass = () => {
	return `Lets people pass`;
};
/**
* | output |
* | --- |
* | "Lets people pass" |
*
* @param {Stance_Lets_PassInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var stance_lets_pass = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_stance_lets_pass(inputs);
});
// src/languages/compiled/messages/stance_sends_to_south.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Stance_Sends_To_SouthInputs */
var en_stance_sends_to_south = () => {
	return `Sends on to the South`;
};
/**
* | output |
* | --- |
* | "Sends on to the South" |
*
* @param {Stance_Sends_To_SouthInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var stance_sends_to_south = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_stance_sends_to_south(inputs);
});
// src/languages/compiled/messages/stance_resettles.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Stance_ResettlesInputs */
var en_stance_resettles = () => {
	return `Takes people in`;
};
/**
* | output |
* | --- |
* | "Takes people in" |
*
* @param {Stance_ResettlesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var stance_resettles = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_stance_resettles(inputs);
});
// src/languages/compiled/messages/stance_none_known.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Stance_None_KnownInputs */
var en_stance_none_known = () => {
	return `Unknown`;
};
/**
* | output |
* | --- |
* | "Unknown" |
*
* @param {Stance_None_KnownInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var stance_none_known = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_stance_none_known(inputs);
});
// src/languages/compiled/messages/stance_then_returns.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Stance_Then_ReturnsInputs */
var en_stance_then_returns = () => {
	return `Sent people back`;
};
/**
* | output |
* | --- |
* | "Sent people back" |
*
* @param {Stance_Then_ReturnsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var stance_then_returns = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_stance_then_returns(inputs);
});
// src/languages/compiled/messages/stance_then_arrests_varies.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Stance_Then_Arrests_VariesInputs */
var en_stance_then_arrests_varies = () => {
	return `Arrested, some sent back`;
};
/**
* | output |
* | --- |
* | "Arrested, some sent back" |
*
* @param {Stance_Then_Arrests_VariesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var stance_then_arrests_varies = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_stance_then_arrests_varies(inputs);
});
// src/languages/compiled/messages/stance_then_lets_pass.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Stance_Then_Lets_PassInputs */
var en_stance_then_lets_pass = () => {
	return `Let people pass`;
};
/**
* | output |
* | --- |
* | "Let people pass" |
*
* @param {Stance_Then_Lets_PassInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var stance_then_lets_pass = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_stance_then_lets_pass(inputs);
});
// src/languages/compiled/messages/stance_then_sends_to_south.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Stance_Then_Sends_To_SouthInputs */
var en_stance_then_sends_to_south = () => {
	return `Sent on to the South`;
};
/**
* | output |
* | --- |
* | "Sent on to the South" |
*
* @param {Stance_Then_Sends_To_SouthInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var stance_then_sends_to_south = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_stance_then_sends_to_south(inputs);
});
// src/languages/compiled/messages/stance_then_resettles.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Stance_Then_ResettlesInputs */
var en_stance_then_resettles = () => {
	return `Took people in`;
};
/**
* | output |
* | --- |
* | "Took people in" |
*
* @param {Stance_Then_ResettlesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var stance_then_resettles = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_stance_then_resettles(inputs);
});
// src/languages/compiled/messages/incident_arrest.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Incident_ArrestInputs */
var en_incident_arrest = () => {
	return `Arrest`;
};
/**
* | output |
* | --- |
* | "Arrest" |
*
* @param {Incident_ArrestInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var incident_arrest = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_incident_arrest(inputs);
});
// src/languages/compiled/messages/incident_return.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Incident_ReturnInputs */
var en_incident_return = () => {
	return `Return`;
};
/**
* | output |
* | --- |
* | "Return" |
*
* @param {Incident_ReturnInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var incident_return = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_incident_return(inputs);
});
// src/languages/compiled/messages/incident_release.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Incident_ReleaseInputs */
var en_incident_release = () => {
	return `Release`;
};
/**
* | output |
* | --- |
* | "Release" |
*
* @param {Incident_ReleaseInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var incident_release = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_incident_release(inputs);
});
// src/languages/compiled/messages/incident_crossing.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Incident_CrossingInputs */
var en_incident_crossing = () => {
	return `Crossing`;
};
/**
* | output |
* | --- |
* | "Crossing" |
*
* @param {Incident_CrossingInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var incident_crossing = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_incident_crossing(inputs);
});
// src/languages/compiled/messages/incident_entry.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Incident_EntryInputs */
var en_incident_entry = () => {
	return `Entry`;
};
/**
* | output |
* | --- |
* | "Entry" |
*
* @param {Incident_EntryInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var incident_entry = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_incident_entry(inputs);
});
// src/languages/compiled/messages/incident_airlift.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Incident_AirliftInputs */
var en_incident_airlift = () => {
	return `Airlift`;
};
/**
* | output |
* | --- |
* | "Airlift" |
*
* @param {Incident_AirliftInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var incident_airlift = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_incident_airlift(inputs);
});
// src/languages/compiled/messages/incident_attack_on_helpers.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Incident_Attack_On_HelpersInputs */
var en_incident_attack_on_helpers = () => {
	return `Attack on helpers`;
};
/**
* | output |
* | --- |
* | "Attack on helpers" |
*
* @param {Incident_Attack_On_HelpersInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var incident_attack_on_helpers = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_incident_attack_on_helpers(inputs);
});
// src/languages/compiled/messages/incident_policy_change.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Incident_Policy_ChangeInputs */
var en_incident_policy_change = () => {
	return `Change of policy`;
};
/**
* | output |
* | --- |
* | "Change of policy" |
*
* @param {Incident_Policy_ChangeInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var incident_policy_change = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_incident_policy_change(inputs);
});
// src/languages/compiled/messages/incident_voluntary_return.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Incident_Voluntary_ReturnInputs */
var en_incident_voluntary_return = () => {
	return `Voluntary return`;
};
/**
* | output |
* | --- |
* | "Voluntary return" |
*
* @param {Incident_Voluntary_ReturnInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var incident_voluntary_return = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_incident_voluntary_return(inputs);
});
// src/languages/compiled/messages/incident_death.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Incident_DeathInputs */
var en_incident_death = () => {
	return `Death`;
};
/**
* | output |
* | --- |
* | "Death" |
*
* @param {Incident_DeathInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var incident_death = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_incident_death(inputs);
});
// src/languages/compiled/messages/differ_number.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Differ_NumberInputs */
var en_differ_number = () => {
	return `how many`;
};
/**
* | output |
* | --- |
* | "how many" |
*
* @param {Differ_NumberInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var differ_number = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_differ_number(inputs);
});
// src/languages/compiled/messages/differ_date.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Differ_DateInputs */
var en_differ_date = () => {
	return `when`;
};
/**
* | output |
* | --- |
* | "when" |
*
* @param {Differ_DateInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var differ_date = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_differ_date(inputs);
});
// src/languages/compiled/messages/differ_place.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Differ_PlaceInputs */
var en_differ_place = () => {
	return `where`;
};
/**
* | output |
* | --- |
* | "where" |
*
* @param {Differ_PlaceInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var differ_place = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_differ_place(inputs);
});
// src/languages/compiled/messages/differ_outcome.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Differ_OutcomeInputs */
var en_differ_outcome = () => {
	return `how it ended`;
};
/**
* | output |
* | --- |
* | "how it ended" |
*
* @param {Differ_OutcomeInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var differ_outcome = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_differ_outcome(inputs);
});
// src/languages/compiled/messages/differ_who.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Differ_WhoInputs */
var en_differ_who = () => {
	return `who`;
};
/**
* | output |
* | --- |
* | "who" |
*
* @param {Differ_WhoInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var differ_who = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_differ_who(inputs);
});
// src/languages/compiled/messages/content_note_violence.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Content_Note_ViolenceInputs */
var en_content_note_violence = () => {
	return `This sentence tells of violence. Show it`;
};
/**
* | output |
* | --- |
* | "This sentence tells of violence. Show it" |
*
* @param {Content_Note_ViolenceInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var content_note_violence = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_content_note_violence(inputs);
});
// src/languages/compiled/messages/content_note_distress.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Content_Note_DistressInputs */
var en_content_note_distress = () => {
	return `This sentence may distress. Show it`;
};
/**
* | output |
* | --- |
* | "This sentence may distress. Show it" |
*
* @param {Content_Note_DistressInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var content_note_distress = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_content_note_distress(inputs);
});
// src/languages/compiled/messages/means_on_foot.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Means_On_FootInputs */
var en_means_on_foot = () => {
	return `on foot`;
};
/**
* | output |
* | --- |
* | "on foot" |
*
* @param {Means_On_FootInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var means_on_foot = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_means_on_foot(inputs);
});
// src/languages/compiled/messages/means_by_road.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Means_By_RoadInputs */
var en_means_by_road = () => {
	return `by road`;
};
/**
* | output |
* | --- |
* | "by road" |
*
* @param {Means_By_RoadInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var means_by_road = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_means_by_road(inputs);
});
// src/languages/compiled/messages/means_by_rail.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Means_By_RailInputs */
var en_means_by_rail = () => {
	return `by rail`;
};
/**
* | output |
* | --- |
* | "by rail" |
*
* @param {Means_By_RailInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var means_by_rail = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_means_by_rail(inputs);
});
// src/languages/compiled/messages/means_by_road_and_rail.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Means_By_Road_And_RailInputs */
var en_means_by_road_and_rail = () => {
	return `by road and rail`;
};
/**
* | output |
* | --- |
* | "by road and rail" |
*
* @param {Means_By_Road_And_RailInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var means_by_road_and_rail = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_means_by_road_and_rail(inputs);
});
// src/languages/compiled/messages/means_by_boat.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Means_By_BoatInputs */
var en_means_by_boat = () => {
	return `by boat`;
};
/**
* | output |
* | --- |
* | "by boat" |
*
* @param {Means_By_BoatInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var means_by_boat = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_means_by_boat(inputs);
});
// src/languages/compiled/messages/means_by_air.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Means_By_AirInputs */
var en_means_by_air = () => {
	return `by air`;
};
/**
* | output |
* | --- |
* | "by air" |
*
* @param {Means_By_AirInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var means_by_air = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_means_by_air(inputs);
});
// src/languages/compiled/messages/flag_citation_needed.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Flag_Citation_NeededInputs */
var en_flag_citation_needed = () => {
	return `citation needed`;
};
/**
* | output |
* | --- |
* | "citation needed" |
*
* @param {Flag_Citation_NeededInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var flag_citation_needed = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_flag_citation_needed(inputs);
});
// src/languages/compiled/messages/flag_failed_verification.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Flag_Failed_VerificationInputs */
var en_flag_failed_verification = () => {
	return `failed verification`;
};
/**
* | output |
* | --- |
* | "failed verification" |
*
* @param {Flag_Failed_VerificationInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var flag_failed_verification = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_flag_failed_verification(inputs);
});
// src/languages/compiled/messages/flag_clarification_needed.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Flag_Clarification_NeededInputs */
var en_flag_clarification_needed = () => {
	return `clarification needed`;
};
/**
* | output |
* | --- |
* | "clarification needed" |
*
* @param {Flag_Clarification_NeededInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var flag_clarification_needed = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_flag_clarification_needed(inputs);
});
// src/languages/compiled/messages/flag_garbled.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Flag_GarbledInputs */
var en_flag_garbled = () => {
	return `garbled in the source`;
};
/**
* | output |
* | --- |
* | "garbled in the source" |
*
* @param {Flag_GarbledInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var flag_garbled = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_flag_garbled(inputs);
});
// src/languages/compiled/messages/flag_secondary.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Flag_SecondaryInputs */
var en_flag_secondary = () => {
	return `second-hand`;
};
/**
* | output |
* | --- |
* | "second-hand" |
*
* @param {Flag_SecondaryInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var flag_secondary = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_flag_secondary(inputs);
});
// src/languages/compiled/messages/flag_stored_copy.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Flag_Stored_CopyInputs */
var en_flag_stored_copy = () => {
	return `read in a stored copy`;
};
/**
* | output |
* | --- |
* | "read in a stored copy" |
*
* @param {Flag_Stored_CopyInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var flag_stored_copy = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_flag_stored_copy(inputs);
});
// src/languages/compiled/messages/confidence_1.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Confidence_1Inputs */
var en_confidence_1 = () => {
	return `Confidence 1 of 5: a single media report, or doubted by an editor`;
};
/**
* | output |
* | --- |
* | "Confidence 1 of 5: a single media report, or doubted by an editor" |
*
* @param {Confidence_1Inputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var confidence_1 = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_confidence_1(inputs);
});
// src/languages/compiled/messages/confidence_2.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Confidence_2Inputs */
var en_confidence_2 = () => {
	return `Confidence 2 of 5: an encyclopaedia or other second-hand account`;
};
/**
* | output |
* | --- |
* | "Confidence 2 of 5: an encyclopaedia or other second-hand account" |
*
* @param {Confidence_2Inputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var confidence_2 = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_confidence_2(inputs);
});
// src/languages/compiled/messages/confidence_3.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Confidence_3Inputs */
var en_confidence_3 = () => {
	return `Confidence 3 of 5: independent reports agree, or a study read second-hand`;
};
/**
* | output |
* | --- |
* | "Confidence 3 of 5: independent reports agree, or a study read second-hand" |
*
* @param {Confidence_3Inputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var confidence_3 = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_confidence_3(inputs);
});
// src/languages/compiled/messages/confidence_4.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Confidence_4Inputs */
var en_confidence_4 = () => {
	return `Confidence 4 of 5: research, a human-rights organisation, or an official count read in the press`;
};
/**
* | output |
* | --- |
* | "Confidence 4 of 5: research, a human-rights organisation, or an official count read in the press" |
*
* @param {Confidence_4Inputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var confidence_4 = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_confidence_4(inputs);
});
// src/languages/compiled/messages/confidence_5.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Confidence_5Inputs */
var en_confidence_5 = () => {
	return `Confidence 5 of 5: an official or United Nations source, or strong sources that agree`;
};
/**
* | output |
* | --- |
* | "Confidence 5 of 5: an official or United Nations source, or strong sources that agree" |
*
* @param {Confidence_5Inputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var confidence_5 = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_confidence_5(inputs);
});
// src/languages/compiled/messages/theme_law.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Theme_LawInputs */
var en_theme_law = () => {
	return `Law`;
};
/**
* | output |
* | --- |
* | "Law" |
*
* @param {Theme_LawInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var theme_law = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_theme_law(inputs);
});
// src/languages/compiled/messages/theme_support.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Theme_SupportInputs */
var en_theme_support = () => {
	return `Support`;
};
/**
* | output |
* | --- |
* | "Support" |
*
* @param {Theme_SupportInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var theme_support = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_theme_support(inputs);
});
// src/languages/compiled/messages/theme_resettlement.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Theme_ResettlementInputs */
var en_theme_resettlement = () => {
	return `Resettlement`;
};
/**
* | output |
* | --- |
* | "Resettlement" |
*
* @param {Theme_ResettlementInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var theme_resettlement = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_theme_resettlement(inputs);
});
// src/languages/compiled/messages/theme_work.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Theme_WorkInputs */
var en_theme_work = () => {
	return `Work and income`;
};
/**
* | output |
* | --- |
* | "Work and income" |
*
* @param {Theme_WorkInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var theme_work = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_theme_work(inputs);
});
// src/languages/compiled/messages/theme_discrimination.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Theme_DiscriminationInputs */
var en_theme_discrimination = () => {
	return `Discrimination`;
};
/**
* | output |
* | --- |
* | "Discrimination" |
*
* @param {Theme_DiscriminationInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var theme_discrimination = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_theme_discrimination(inputs);
});
// src/languages/compiled/messages/theme_health.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Theme_HealthInputs */
var en_theme_health = () => {
	return `Health`;
};
/**
* | output |
* | --- |
* | "Health" |
*
* @param {Theme_HealthInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var theme_health = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_theme_health(inputs);
});
// src/languages/compiled/messages/theme_demographics.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Theme_DemographicsInputs */
var en_theme_demographics = () => {
	return `Who they are, and how many`;
};
/**
* | output |
* | --- |
* | "Who they are, and how many" |
*
* @param {Theme_DemographicsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var theme_demographics = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_theme_demographics(inputs);
});
// src/languages/compiled/messages/theme_origins.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Theme_OriginsInputs */
var en_theme_origins = () => {
	return `Where they come from`;
};
/**
* | output |
* | --- |
* | "Where they come from" |
*
* @param {Theme_OriginsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var theme_origins = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_theme_origins(inputs);
});
// src/languages/compiled/messages/theme_children.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Theme_ChildrenInputs */
var en_theme_children = () => {
	return `Children`;
};
/**
* | output |
* | --- |
* | "Children" |
*
* @param {Theme_ChildrenInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var theme_children = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_theme_children(inputs);
});
// src/languages/compiled/messages/theme_trafficking.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Theme_TraffickingInputs */
var en_theme_trafficking = () => {
	return `Trafficking and marriage`;
};
/**
* | output |
* | --- |
* | "Trafficking and marriage" |
*
* @param {Theme_TraffickingInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var theme_trafficking = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_theme_trafficking(inputs);
});
// src/languages/compiled/messages/theme_diplomacy.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Theme_DiplomacyInputs */
var en_theme_diplomacy = () => {
	return `Diplomacy`;
};
/**
* | output |
* | --- |
* | "Diplomacy" |
*
* @param {Theme_DiplomacyInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var theme_diplomacy = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_theme_diplomacy(inputs);
});
// src/languages/compiled/messages/theme_return.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Theme_ReturnInputs */
var en_theme_return = () => {
	return `Returns`;
};
/**
* | output |
* | --- |
* | "Returns" |
*
* @param {Theme_ReturnInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var theme_return = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_theme_return(inputs);
});
// src/languages/compiled/messages/theme_punishment.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Theme_PunishmentInputs */
var en_theme_punishment = () => {
	return `Punishment`;
};
/**
* | output |
* | --- |
* | "Punishment" |
*
* @param {Theme_PunishmentInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var theme_punishment = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_theme_punishment(inputs);
});
// src/languages/compiled/messages/theme_routes.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Theme_RoutesInputs */
var en_theme_routes = () => {
	return `Routes`;
};
/**
* | output |
* | --- |
* | "Routes" |
*
* @param {Theme_RoutesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var theme_routes = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_theme_routes(inputs);
});
// src/languages/compiled/messages/theme_terms.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Theme_TermsInputs */
var en_theme_terms = () => {
	return `Terms`;
};
/**
* | output |
* | --- |
* | "Terms" |
*
* @param {Theme_TermsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var theme_terms = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_theme_terms(inputs);
});
// src/languages/compiled/messages/theme_works.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Theme_WorksInputs */
var en_theme_works = () => {
	return `Books and films`;
};
/**
* | output |
* | --- |
* | "Books and films" |
*
* @param {Theme_WorksInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var theme_works = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_theme_works(inputs);
});
// src/languages/compiled/messages/theme_advocacy.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Theme_AdvocacyInputs */
var en_theme_advocacy = () => {
	return `Politics and advocacy`;
};
/**
* | output |
* | --- |
* | "Politics and advocacy" |
*
* @param {Theme_AdvocacyInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var theme_advocacy = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_theme_advocacy(inputs);
});
// src/languages/compiled/messages/standing_open.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Standing_OpenInputs */
var en_standing_open = () => {
	return `reported`;
};
/**
* | output |
* | --- |
* | "reported" |
*
* @param {Standing_OpenInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var standing_open = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_standing_open(inputs);
});
// src/languages/compiled/messages/standing_fading.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ year: NonNullable<unknown> }} Standing_FadingInputs */
var en_standing_fading = (i) => {
	return `few reports, last in ${i?.year}`;
};
/**
* | output |
* | --- |
* | "few reports, last in {year}" |
*
* @param {Standing_FadingInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var standing_fading = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_standing_fading(inputs);
});
// src/languages/compiled/messages/standing_undated.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Standing_UndatedInputs */
var en_standing_undated = () => {
	return `reported later, start unknown`;
};
/**
* | output |
* | --- |
* | "reported later, start unknown" |
*
* @param {Standing_UndatedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var standing_undated = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_standing_undated(inputs);
});
// src/languages/compiled/messages/standing_not_yet.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Standing_Not_YetInputs */
var en_standing_not_yet = () => {
	return `no reports yet`;
};
/**
* | output |
* | --- |
* | "no reports yet" |
*
* @param {Standing_Not_YetInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var standing_not_yet = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_standing_not_yet(inputs);
});
// src/languages/compiled/messages/standing_closed.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Standing_ClosedInputs */
var en_standing_closed = () => {
	return `no recent reports`;
};
/**
* | output |
* | --- |
* | "no recent reports" |
*
* @param {Standing_ClosedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var standing_closed = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_standing_closed(inputs);
});
// src/languages/compiled/messages/map_region.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Map_RegionInputs */
var en_map_region = () => {
	return `Map`;
};
/**
* | output |
* | --- |
* | "Map" |
*
* @param {Map_RegionInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var map_region = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_map_region(inputs);
});
// src/languages/compiled/messages/map_move.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Map_MoveInputs */
var en_map_move = () => {
	return `Move the map`;
};
/**
* | output |
* | --- |
* | "Move the map" |
*
* @param {Map_MoveInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var map_move = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_map_move(inputs);
});
// src/languages/compiled/messages/map_up.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Map_UpInputs */
var en_map_up = () => {
	return `Move up`;
};
/**
* | output |
* | --- |
* | "Move up" |
*
* @param {Map_UpInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var map_up = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_map_up(inputs);
});
// src/languages/compiled/messages/map_left.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Map_LeftInputs */
var en_map_left = () => {
	return `Move left`;
};
/**
* | output |
* | --- |
* | "Move left" |
*
* @param {Map_LeftInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var map_left = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_map_left(inputs);
});
// src/languages/compiled/messages/map_down.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Map_DownInputs */
var en_map_down = () => {
	return `Move down`;
};
/**
* | output |
* | --- |
* | "Move down" |
*
* @param {Map_DownInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var map_down = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_map_down(inputs);
});
// src/languages/compiled/messages/map_right.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Map_RightInputs */
var en_map_right = () => {
	return `Move right`;
};
/**
* | output |
* | --- |
* | "Move right" |
*
* @param {Map_RightInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var map_right = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_map_right(inputs);
});
// src/languages/compiled/messages/notice_unknown_country.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ value: NonNullable<unknown> }} Notice_Unknown_CountryInputs */
var en_notice_unknown_country = (i) => {
	return `The address names a country that this atlas does not know: “${i?.value}”. The rest of it is shown.`;
};
/**
* | output |
* | --- |
* | "The address names a country that this atlas does not know: “{value}”. The rest of it is shown." |
*
* @param {Notice_Unknown_CountryInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var notice_unknown_country = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_notice_unknown_country(inputs);
});
// src/languages/compiled/messages/notice_unknown_route.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ value: NonNullable<unknown> }} Notice_Unknown_RouteInputs */
var en_notice_unknown_route = (i) => {
	return `The address names a route that this atlas does not know: “${i?.value}”. The rest of it is shown.`;
};
/**
* | output |
* | --- |
* | "The address names a route that this atlas does not know: “{value}”. The rest of it is shown." |
*
* @param {Notice_Unknown_RouteInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var notice_unknown_route = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_notice_unknown_route(inputs);
});
// src/languages/compiled/messages/notice_unknown_story.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ value: NonNullable<unknown> }} Notice_Unknown_StoryInputs */
var en_notice_unknown_story = (i) => {
	return `The address names a story that is not in this atlas or not on this device: “${i?.value}”. The rest of it is shown.`;
};
/**
* | output |
* | --- |
* | "The address names a story that is not in this atlas or not on this device: “{value}”. The rest of it is shown." |
*
* @param {Notice_Unknown_StoryInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var notice_unknown_story = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_notice_unknown_story(inputs);
});
// src/languages/compiled/messages/notice_broken_story.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Notice_Broken_StoryInputs */
var en_notice_broken_story = () => {
	return `The story in this address cannot be read: the address was cut off or changed on its way. Ask for it again, or for the story’s file. The rest of it is shown.`;
};
/**
* | output |
* | --- |
* | "The story in this address cannot be read: the address was cut off or changed on its way. Ask for it again, or for the story’s file. The rest of it is shown." |
*
* @param {Notice_Broken_StoryInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var notice_broken_story = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_notice_broken_story(inputs);
});
// src/languages/compiled/messages/notice_cut_address.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ value: NonNullable<unknown> }} Notice_Cut_AddressInputs */
var en_notice_cut_address = (i) => {
	return `The address seems to have been cut off at its end, at “${i?.value}”. What came before that is shown.`;
};
/**
* | output |
* | --- |
* | "The address seems to have been cut off at its end, at “{value}”. What came before that is shown." |
*
* @param {Notice_Cut_AddressInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var notice_cut_address = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_notice_cut_address(inputs);
});
// src/languages/compiled/messages/notice_bad_value.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ key: NonNullable<unknown>, value: NonNullable<unknown> }} Notice_Bad_ValueInputs */
var en_notice_bad_value = (i) => {
	return `The address holds a value that cannot be used for “${i?.key}”: “${i?.value}”. The rest of it is shown.`;
};
/**
* | output |
* | --- |
* | "The address holds a value that cannot be used for “{key}”: “{value}”. The rest of it is shown." |
*
* @param {Notice_Bad_ValueInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var notice_bad_value = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_notice_bad_value(inputs);
});
// src/languages/compiled/messages/notice_several.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ keys: NonNullable<unknown> }} Notice_SeveralInputs */
var en_notice_several = (i) => {
	return `The address holds values that cannot be used, for ${i?.keys}. The rest of it is shown.`;
};
/**
* | output |
* | --- |
* | "The address holds values that cannot be used, for {keys}. The rest of it is shown." |
*
* @param {Notice_SeveralInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var notice_several = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_notice_several(inputs);
});
// src/languages/compiled/messages/trouble_missing_part.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Trouble_Missing_PartInputs */
var en_trouble_missing_part = () => {
	return `This part of the atlas could not be fetched; the rest works, and the address keeps what is open.`;
};
/**
* | output |
* | --- |
* | "This part of the atlas could not be fetched; the rest works, and the address keeps what is open." |
*
* @param {Trouble_Missing_PartInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var trouble_missing_part = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_trouble_missing_part(inputs);
});
// src/languages/compiled/messages/trouble_failed_part.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Trouble_Failed_PartInputs */
var en_trouble_failed_part = () => {
	return `This part of the atlas failed; the rest works, and the address keeps what is open.`;
};
/**
* | output |
* | --- |
* | "This part of the atlas failed; the rest works, and the address keeps what is open." |
*
* @param {Trouble_Failed_PartInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var trouble_failed_part = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_trouble_failed_part(inputs);
});
// src/languages/compiled/messages/trouble_nothing.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Trouble_NothingInputs */
var en_trouble_nothing = () => {
	return `The page failed, and its records cannot be shown; the address keeps what was open.`;
};
/**
* | output |
* | --- |
* | "The page failed, and its records cannot be shown; the address keeps what was open." |
*
* @param {Trouble_NothingInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var trouble_nothing = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_trouble_nothing(inputs);
});
// src/languages/compiled/messages/trouble_download.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Trouble_DownloadInputs */
var en_trouble_download = () => {
	return `Download the atlas`;
};
/**
* | output |
* | --- |
* | "Download the atlas" |
*
* @param {Trouble_DownloadInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var trouble_download = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_trouble_download(inputs);
});
// src/languages/compiled/messages/trouble_close.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Trouble_CloseInputs */
var en_trouble_close = () => {
	return `Close`;
};
/**
* | output |
* | --- |
* | "Close" |
*
* @param {Trouble_CloseInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var trouble_close = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_trouble_close(inputs);
});
// src/languages/compiled/messages/title.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} TitleInputs */
var en_title = () => {
	return `The Long Way South`;
};
/**
* | output |
* | --- |
* | "The Long Way South" |
*
* @param {TitleInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var title = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_title(inputs);
});
// src/languages/compiled/messages/routes.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} RoutesInputs */
var en_routes = () => {
	return `Routes`;
};
/**
* | output |
* | --- |
* | "Routes" |
*
* @param {RoutesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var routes = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_routes(inputs);
});
// src/languages/compiled/messages/map_credit.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Map_CreditInputs */
var en_map_credit = () => {
	return `Schematic corridors, not paths. Borders as in Natural Earth; they imply no position.`;
};
/**
* | output |
* | --- |
* | "Schematic corridors, not paths. Borders as in Natural Earth; they imply no position." |
*
* @param {Map_CreditInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var map_credit = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_map_credit(inputs);
});
// src/languages/compiled/messages/map_last_zoom.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Map_Last_ZoomInputs */
var en_map_last_zoom = () => {
	return `No more detail is shown: it could endanger people.`;
};
/**
* | output |
* | --- |
* | "No more detail is shown: it could endanger people." |
*
* @param {Map_Last_ZoomInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var map_last_zoom = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_map_last_zoom(inputs);
});
// src/languages/compiled/messages/map_no_webgl.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Map_No_WebglInputs */
var en_map_no_webgl = () => {
	return `No WebGL2 here: a simpler map is drawn, and all else works.`;
};
/**
* | output |
* | --- |
* | "No WebGL2 here: a simpler map is drawn, and all else works." |
*
* @param {Map_No_WebglInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var map_no_webgl = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_map_no_webgl(inputs);
});
// src/languages/compiled/messages/map_lost.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Map_LostInputs */
var en_map_lost = () => {
	return `The graphics card dropped the map: a simpler one is drawn, and all else works.`;
};
/**
* | output |
* | --- |
* | "The graphics card dropped the map: a simpler one is drawn, and all else works." |
*
* @param {Map_LostInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var map_lost = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_map_lost(inputs);
});
// src/languages/compiled/messages/map_noise.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Map_NoiseInputs */
var en_map_noise = () => {
	return `To protect you, this browser garbles what pages draw, and the usual map’s names with it: a simpler map is drawn, and all else works.`;
};
/**
* | output |
* | --- |
* | "To protect you, this browser garbles what pages draw, and the usual map’s names with it: a simpler map is drawn, and all else works." |
*
* @param {Map_NoiseInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var map_noise = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_map_noise(inputs);
});
// src/languages/compiled/messages/map_no_worker.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Map_No_WorkerInputs */
var en_map_no_worker = () => {
	return `A part of the map did not start: a simpler one is drawn, and all else works.`;
};
/**
* | output |
* | --- |
* | "A part of the map did not start: a simpler one is drawn, and all else works." |
*
* @param {Map_No_WorkerInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var map_no_worker = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_map_no_worker(inputs);
});
// src/languages/compiled/messages/map_no_engine.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Map_No_EngineInputs */
var en_map_no_engine = () => {
	return `The map engine did not load: a simpler map is drawn, and all else works.`;
};
/**
* | output |
* | --- |
* | "The map engine did not load: a simpler map is drawn, and all else works." |
*
* @param {Map_No_EngineInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var map_no_engine = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_map_no_engine(inputs);
});
// src/languages/compiled/messages/map_try_again.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Map_Try_AgainInputs */
var en_map_try_again = () => {
	return `Try the other map again`;
};
/**
* | output |
* | --- |
* | "Try the other map again" |
*
* @param {Map_Try_AgainInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var map_try_again = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_map_try_again(inputs);
});
// src/languages/compiled/messages/map_failed.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Map_FailedInputs */
var en_map_failed = () => {
	return `The map could not be loaded. The lists and records hold all that it shows.`;
};
/**
* | output |
* | --- |
* | "The map could not be loaded. The lists and records hold all that it shows." |
*
* @param {Map_FailedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var map_failed = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_map_failed(inputs);
});
// src/languages/compiled/messages/trouble_try_again.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Trouble_Try_AgainInputs */
var en_trouble_try_again = () => {
	return `Try again`;
};
/**
* | output |
* | --- |
* | "Try again" |
*
* @param {Trouble_Try_AgainInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var trouble_try_again = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_trouble_try_again(inputs);
});
// src/languages/compiled/messages/trouble_reload.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Trouble_ReloadInputs */
var en_trouble_reload = () => {
	return `Load the page again`;
};
/**
* | output |
* | --- |
* | "Load the page again" |
*
* @param {Trouble_ReloadInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var trouble_reload = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_trouble_reload(inputs);
});
// src/languages/compiled/messages/dismiss.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} DismissInputs */
var en_dismiss = () => {
	return `Dismiss`;
};
/**
* | output |
* | --- |
* | "Dismiss" |
*
* @param {DismissInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var dismiss = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_dismiss(inputs);
});
// src/ui/parts/part-fault.ts
/** A part of the page that could not be fetched. */
var MissingPart = class extends Error {};
/** What is said where a part failed: the page brings the words. */
var FaultWordsContext = (0, import_react.createContext)({
	words: {
		missing: "",
		failed: "",
		tryAgain: "",
		reload: "",
		close: ""
	},
	opened: ""
});
// src/app/faults/FaultWords.tsx
var import_jsx_runtime = require_jsx_runtime();
/** Brings the words for parts of the page that fail, and what is open when they do. */
function FaultWords({ children }) {
	const opened = useViewState((state) => [
		recordKey(state),
		routeIn(state),
		state.claim,
		pageIn(state),
		storyIn(state)?.id,
		makingIn(state)
	].join());
	const value = (0, import_react.useMemo)(() => ({
		opened,
		words: {
			missing: trouble_missing_part(),
			failed: trouble_failed_part(),
			tryAgain: trouble_try_again(),
			reload: trouble_reload(),
			close: trouble_close()
		}
	}), [opened]);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(FaultWordsContext, {
		value,
		children
	});
}
// src/ui/buttons/ReloadButton.tsx
/** Loads the page again: browsers may keep the failure of a file for as long as they keep the page. */
function ReloadButton({ label }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
		type: "button",
		className: "link",
		onClick: () => location.reload(),
		children: label
	});
}
// src/app/faults/LastWords.tsx
/** Where not even the records can be shown: where they can be had. */
function LastWords() {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("main", {
		className: "plain-atlas",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h1", { children: title() }), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
			role: "alert",
			children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: `${trouble_nothing()} ` }),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("a", {
					href: "./data/atlas.json",
					children: trouble_download()
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: " " }),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(ReloadButton, { label: trouble_reload() })
			]
		})]
	});
}
// src/app/faults/FaultBoundary.tsx
/** Every sentence comes with it: most visits do without. */
var PlainAtlas = (0, import_react.lazy)(async () => ({ default: (await __vitePreload(async () => {
	const { PlainAtlas } = await import("./PlainAtlas-C_E-eopN.js");
	return { PlainAtlas };
}, __vite__mapDeps([0,1,2,3,4,5,6,7,8]), import.meta.url)).PlainAtlas }));
/**
* Around the whole page. When its interface fails, the records stay readable in words alone; should
* those fail too, the files that hold them are named. Nothing is tried again without the reader.
*/
function FaultBoundary({ children }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(C, {
		FallbackComponent: LastWords,
		onError: removeFirstMap,
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(C, {
			fallbackRender: () => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(import_react.Suspense, { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(PlainAtlas, { onShown: removeFirstMap }) }),
			children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(FaultWords, { children })
		})
	});
}
// src/ui/buttons/CloseButton.tsx
/** The round button in the corner of what can be closed. */
function CloseButton({ label, onClick }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
		type: "button",
		className: "close-button",
		"aria-label": label,
		onClick,
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("svg", {
			viewBox: "0 0 16 16",
			"aria-hidden": "true",
			children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", { d: "M3 3 13 13M13 3 3 13" })
		})
	});
}
// src/ui/frames/NoticeLine.tsx
/** One line over the map: something has happened, and this can be done about it. */
function NoticeLine({ sentence, action, onAction, dismissLabel, onDismiss, lang, children }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "notice-line",
		role: "status",
		lang,
		hidden: sentence === null,
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: sentence !== null && `${sentence} ` }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
			type: "button",
			className: "link",
			onClick: onAction,
			children: action
		})] }), children] }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(CloseButton, {
			label: dismissLabel,
			onClick: onDismiss
		})]
	});
}
// src/languages/words/terms.ts
var stanceMessages = {
	returns: stance_returns,
	"arrests-varies": stance_arrests_varies,
	"lets-pass": stance_lets_pass,
	"sends-to-south": stance_sends_to_south,
	resettles: stance_resettles,
	"none-known": stance_none_known
};
/** Of a year that is over. */
var stancesThen = {
	returns: stance_then_returns,
	"arrests-varies": stance_then_arrests_varies,
	"lets-pass": stance_then_lets_pass,
	"sends-to-south": stance_then_sends_to_south,
	resettles: stance_then_resettles,
	"none-known": stance_none_known
};
var roleMessages = {
	origin: role_origin,
	transit: role_transit,
	destination: role_destination
};
var flagMessages = {
	"citation-needed": flag_citation_needed,
	"failed-verification": flag_failed_verification,
	"clarification-needed": flag_clarification_needed,
	garbled: flag_garbled,
	secondary: flag_secondary,
	"stored-copy": flag_stored_copy
};
var incidentMessages = {
	arrest: incident_arrest,
	return: incident_return,
	release: incident_release,
	crossing: incident_crossing,
	entry: incident_entry,
	airlift: incident_airlift,
	"attack-on-helpers": incident_attack_on_helpers,
	"policy-change": incident_policy_change,
	"voluntary-return": incident_voluntary_return,
	death: incident_death
};
var themeMessages = {
	law: theme_law,
	support: theme_support,
	resettlement: theme_resettlement,
	work: theme_work,
	discrimination: theme_discrimination,
	health: theme_health,
	demographics: theme_demographics,
	origins: theme_origins,
	children: theme_children,
	trafficking: theme_trafficking,
	diplomacy: theme_diplomacy,
	return: theme_return,
	punishment: theme_punishment,
	routes: theme_routes,
	terms: theme_terms,
	works: theme_works,
	advocacy: theme_advocacy
};
var meansMessages = {
	"on foot": means_on_foot,
	"by road": means_by_road,
	"by rail": means_by_rail,
	"by road and rail": means_by_road_and_rail,
	"by boat": means_by_boat,
	"by air": means_by_air
};
var confidenceMessages = {
	1: confidence_1,
	2: confidence_2,
	3: confidence_3,
	4: confidence_4,
	5: confidence_5
};
/** A country's stance in words; the country of origin has none, for it is left, not reached. */
function standingWord(record, stance) {
	return record.roles.includes("origin") ? role_origin() : stanceWord(stance);
}
/** How a leg or a route stands in a year; `lastTold` is the year of its last dated account. */
function standingInWords(standing, lastTold) {
	switch (standing) {
		case "open": return standing_open();
		case "fading": return lastTold === null ? standing_undated() : standing_fading({ year: lastTold });
		case "undated": return standing_undated();
		case "not-yet": return standing_not_yet();
		case "closed": return standing_closed();
	}
}
/** A claim's sentence, or its content note where the sentence is not to be shown unasked. */
function guardedSentence({ statement, contentNote }) {
	if (contentNote === "violence") return content_note_violence();
	return contentNote === "distress" ? content_note_distress() : statement;
}
var stanceWord = (stance) => stanceMessages[stance]();
/** The same of a year that is over: what a country did then. */
var stanceWordThen = (stance) => stancesThen[stance]();
var roleWord = (role) => roleMessages[role]();
var flagWord = (flag) => flagMessages[flag]();
var incidentWord = (kind) => incidentMessages[kind]();
var themeWord = (theme) => themeMessages[theme]();
var meansWord = (means) => meansMessages[means]();
var confidenceWord = (level) => confidenceMessages[level]();
var differenceWords = {
	number: differ_number,
	date: differ_date,
	place: differ_place,
	outcome: differ_outcome,
	who: differ_who
};
var differenceWord = (difference) => differenceWords[difference]();
// src/ui/charts/HatchPattern.tsx
function hatchShape(hatch, ink) {
	switch (hatch.kind) {
		case "none": return null;
		case "dots": return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("circle", {
			cx: hatch.spacing / 2,
			cy: hatch.spacing / 2,
			r: hatch.radius,
			fill: ink
		});
		case "lines": return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("rect", {
			width: 24,
			height: hatch.width,
			fill: ink
		});
	}
}
/** SVG turns patterns clockwise, the hatches are named the other way round. */
var turns = {
	0: 0,
	45: -45,
	90: 90,
	135: 45
};
/** A hatch as a pattern to fill SVG shapes with. */
function HatchPattern({ id, hatch, ink }) {
	const spacing = hatch.kind === "none" ? 1 : hatch.spacing;
	const period = hatch.kind === "lines" ? spacing / Math.SQRT2 : spacing;
	const turn = hatch.kind === "lines" ? turns[hatch.angle] : 0;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("pattern", {
		id,
		width: period,
		height: period,
		patternUnits: "userSpaceOnUse",
		patternTransform: `rotate(${turn})`,
		children: hatchShape(hatch, ink)
	});
}
// src/ui/charts/Swatch.tsx
/** A country as the map colours it by its stance: its fill within the band along its border. */
function StanceSwatch({ stance: given, theme = pageTheme }) {
	const id = (0, import_react.useId)();
	const stance = given === "origin" ? null : given;
	const none = given === "origin" ? {
		fill: theme.map.origin,
		edge: theme.map.origin
	} : {
		fill: theme.map.land,
		edge: theme.map.border
	};
	const fill = stance ? theme.stance[stance] : none.fill;
	const edge = stance ? theme.stanceEdge[stance] : none.edge;
	const ink = stance && hatchInk(stance, theme);
	const isDotted = stance && stanceHatches[stance].kind === "dots";
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("svg", {
		className: "swatch",
		viewBox: "0 0 24 16",
		"aria-hidden": "true",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("rect", {
				x: "1",
				y: "1",
				width: "22",
				height: "14",
				rx: "2.5",
				fill
			}),
			ink && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(HatchPattern, {
				id,
				hatch: stanceHatches[stance],
				ink: ink.colour
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("rect", {
				className: isDotted || theme !== pageTheme ? void 0 : "swatch-hatch",
				x: "1",
				y: "1",
				width: "22",
				height: "14",
				rx: "2.5",
				fill: `url(#${id})`,
				opacity: ink.strength
			})] }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("rect", {
				x: "1",
				y: "1",
				width: "22",
				height: "14",
				rx: "2.5",
				fill: "none",
				stroke: edge,
				strokeWidth: "2"
			})
		]
	});
}
/** A corridor as the map draws it. */
function LineSwatch({ colour, casing, dash, width }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("svg", {
		className: "swatch swatch-line",
		viewBox: "0 0 40 16",
		"aria-hidden": "true",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("line", {
				x1: "5",
				x2: "35",
				y1: "8",
				y2: "8",
				stroke: colour,
				strokeWidth: "9",
				opacity: "0.25",
				strokeLinecap: "round"
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("line", {
				x1: "3",
				x2: "37",
				y1: "8",
				y2: "8",
				stroke: casing,
				strokeWidth: width + 1.5
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("line", {
				x1: "3",
				x2: "37",
				y1: "8",
				y2: "8",
				stroke: colour,
				strokeWidth: width,
				strokeDasharray: dash.length > 1 ? dash.map((part) => part * width).join(" ") : void 0
			})
		]
	});
}
// src/ui/parts/PartFault.tsx
/** Stands where a part of the page failed: what happened, and what can be done about it. */
function PartFault({ isMissing, isRepeated, onRetry }) {
	const { opened, words } = (0, import_react.use)(FaultWordsContext);
	const [failedAt] = (0, import_react.useState)(opened);
	(0, import_react.useEffect)(() => {
		if (opened !== failedAt) onRetry();
	});
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
		className: "part-fault",
		role: "alert",
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", { children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: `${isMissing ? words.missing : words.failed} ` }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				className: "link",
				onClick: onRetry,
				children: words.tryAgain
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: " " }),
			isRepeated && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ReloadButton, { label: words.reload }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: " " }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				className: "link part-fault-close",
				onClick: ({ currentTarget }) => currentTarget.closest("dialog")?.close(),
				children: words.close
			})
		] })
	});
}
// src/ui/parts/PartBoundary.tsx
/** Around a part of the page: when it fails, the rest stays as it is and a sentence takes its place. */
function PartBoundary({ children, Instead, isRepeated = false, onRetry }) {
	const [retried, setRetried] = (0, import_react.useState)(false);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(C, {
		fallbackRender: ({ error, resetErrorBoundary }) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(PartFault, {
			isMissing: error instanceof MissingPart,
			isRepeated: isRepeated || retried,
			onRetry: () => {
				onRetry?.(error);
				setRetried(true);
				resetErrorBoundary();
			}
		}), Instead && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Instead, {})] }),
		children
	});
}
// src/ui/parts/lazy-part.tsx
function lazyFrom(load) {
	return (0, import_react.lazy)(async () => {
		try {
			return { default: await load() };
		} catch (cause) {
			throw new MissingPart("A part could not be fetched.", { cause });
		}
	});
}
/**
* A part of the page that is fetched when it is first shown. One that does not come, or that fails,
* leaves the rest of the page as it is: a sentence stands in its place, and what `Instead` shows.
*/
function lazyPart(load, Instead) {
	let fetched = null;
	let Part = lazyFrom(fetchPart);
	let retries = 0;
	async function fetchPart() {
		fetched = await load();
		return fetched;
	}
	function renew(error) {
		retries += 1;
		if (error instanceof MissingPart) Part = lazyFrom(fetchPart);
	}
	function LazyPart(props) {
		const [Fetched] = (0, import_react.useState)(() => fetched);
		const [, setTries] = (0, import_react.useState)(retries);
		const tryAgain = (error) => {
			renew(error);
			setTries(retries);
		};
		return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(PartBoundary, {
			Instead,
			isRepeated: retries > 0,
			onRetry: tryAgain,
			children: Fetched ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Fetched, { ...props }) : /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Part, { ...props })
		});
	}
	return Object.assign(LazyPart, { early() {
		fetchPart().catch(() => {});
	} });
}
// src/guide/NoticeBar.tsx
function sentence$1({ kind, key, value }) {
	switch (kind) {
		case "unknown-country": return notice_unknown_country({ value });
		case "unknown-route": return notice_unknown_route({ value });
		case "unknown-story": return notice_unknown_story({ value });
		case "broken-story": return notice_broken_story();
		case "cut-address": return notice_cut_address({ value });
		case "bad-value": return notice_bad_value({
			key,
			value
		});
	}
}
/** Where more than two values are bad, the address as a whole is. */
function sentences(notices) {
	if (notices.length <= 2) return notices.map(sentence$1);
	return [notice_several({ keys: listOf(notices.map(({ key }) => `“${key}”`)) })];
}
/** What of the address could not be used: a sentence each, or one for all. */
function NoticeBar() {
	const view = useView();
	const notices = useViewState((state) => state.notices);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "notice-bar",
		role: "status",
		hidden: notices.length === 0,
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", { children: sentences(notices).map((text) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: text }, text)) }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
			type: "button",
			onClick: () => dismissNotices(view),
			children: dismiss()
		})]
	});
}
// src/ui/browser/keyboard.ts
/** What stands on the keys of a Latin keyboard beside its letters, alone and with Shift. */
var signs = {
	Slash: ["/", "?"],
	Period: [".", ">"],
	Minus: ["-", "_"],
	Equal: ["=", "+"]
};
/** Letters and signs that only stand on keyboards which have the Latin ones beside them. */
var otherScript = /^(?:(?!\p{Script=Latin})[\p{L}\p{M}\p{scx=Arab}\u3000-\u303f])+$/u;
/** The names of a key whose letter a program took before the browser heard it. */
var nameless = ["Process", "Unidentified"];
/**
* The key by its name or sign. A Latin layout is judged by what it writes, wherever that stands; one
* without Latin letters (Hangul, Cyrillic, Greek) by the place of the key, as printed on it as well.
*/
function keyOf({ key, code, shiftKey }) {
	const plain = key.normalize("NFKC");
	if (!otherScript.test(plain) && !nameless.includes(key)) return plain.length === 1 ? plain : key;
	const sign = signs[code]?.[shiftKey ? 1 : 0];
	const letter = /^Key([A-Z])$/.exec(code)?.[1];
	return sign ?? (shiftKey ? letter : letter?.toLowerCase()) ?? key;
}
/** Whether a key takes back what was done last: Z with Ctrl or Cmd; with Shift it would do it again. */
function isUndo(event) {
	return (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && keyOf(event).toLowerCase() === "z";
}
/** What has the focus may belong to a second window, whose elements are no `Element` of this one. */
function isFindable(target) {
	return typeof Reflect.get(target, "closest") === "function";
}
/** Whether an event came from within what the selector names. */
function isWithin(target, selector) {
	return target !== null && isFindable(target) && target.closest(selector) !== null;
}
var written = "input, textarea, [contenteditable]";
/** The code of a key that an input method has taken: Safari sends it alone with the last Enter. */
var takenKey = 229;
/** Whether a key belongs to a word that is being composed: then it asks nothing of the page. */
function isComposing(event) {
	if (event.isComposing) return true;
	const isLetter = keyOf(event) !== event.key;
	return event.keyCode === takenKey && (isWithin(event.target, written) || !isLetter);
}
/** Keeps what is typed into a word that is being composed from all that listens to keys. */
function guardComposing() {
	addEventListener("keydown", (event) => {
		if (!isComposing(event)) return;
		event.stopImmediatePropagation();
		if (event.key === "Escape") event.preventDefault();
	}, { capture: true });
}
// src/app/plate/on-map/MapTroubleLine.tsx
function sentence(trouble) {
	switch (trouble) {
		case "no-webgl": return map_no_webgl();
		case "lost": return map_lost();
		case "noise": return map_noise();
		case "worker": return map_no_worker();
		case "failed": return map_no_engine();
		case "nothing": return map_failed();
	}
}
var again = (trouble) => trouble === "nothing" ? trouble_try_again() : map_try_again();
/** Why the map is another one than usual, in one line, with the way back to it. */
function MapTroubleLine({ trouble, needsReload, onRetry, onDismiss }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(NoticeLine, {
		sentence: trouble && sentence(trouble),
		action: needsReload ? trouble_reload() : again(trouble),
		onAction: onRetry,
		dismissLabel: dismiss(),
		onDismiss
	});
}
// src/app/plate/on-map/use-map-trouble.ts
/** Why MapLibre's map is not on the page, and whether the reader has been told for long enough. */
function useMapTrouble() {
	const [trouble, setTrouble] = (0, import_react.useState)(null);
	const [substitute, setSubstitute] = (0, import_react.useState)("awaited");
	const [dismissed, setDismissed] = (0, import_react.useState)(false);
	const [hasRetried, setHasRetried] = (0, import_react.useState)(false);
	const report = (0, import_react.useCallback)((reported) => {
		setTrouble(reported);
		setSubstitute("awaited");
		setDismissed(false);
	}, []);
	const reportDrawn = (0, import_react.useCallback)(() => setSubstitute("drawn"), []);
	const reportNothing = (0, import_react.useCallback)(() => setSubstitute("nothing"), []);
	const isNothing = substitute === "nothing";
	const needsReload = hasRetried && (trouble === "failed" || isNothing);
	function retry() {
		if (needsReload) location.reload();
		setHasRetried(true);
		setSubstitute("awaited");
		setTrouble(null);
	}
	return {
		trouble,
		/** What to say. */
		told: dismissed || substitute === "awaited" ? null : isNothing ? "nothing" : trouble,
		needsReload,
		report,
		reportDrawn,
		reportNothing,
		retry,
		dismiss: () => setDismissed(true)
	};
}
// src/app/plate/on-map/LastZoom.tsx
/** Says why no more is shown, once a reader has come as close as the map goes. */
function LastZoom() {
	const isClosest = useViewState(({ camera }) => (camera?.zoom ?? 0) > zoomLimits.max - .01);
	const onMap = useOnMap();
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
		role: "status",
		className: "app-last-zoom",
		children: isClosest && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
			ref: onMap,
			children: map_last_zoom()
		})
	});
}
// src/app/plate/on-map/MarksPlace.tsx
/** What draws them is fetched with the first of them. */
var MarksOnMap = lazyPart(async () => (await __vitePreload(async () => {
	const { MarksOnMap } = await import("./MarksOnMap-Ci4hAi_3.js");
	return { MarksOnMap };
}, __vite__mapDeps([9,1,2,3,4,10,11,12,13,14,15,16,6,17]), import.meta.url)).MarksOnMap);
/** Over the map, whichever it is, where its marks are. */
function MarksPlace() {
	if (!useHasMarks()) return null;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
		className: "app-marks",
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(import_react.Suspense, { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(MarksOnMap, {}) })
	});
}
// src/map/first/hide-covered-names.ts
/** Its words and its sign; the line from it to what it names may go beneath something. */
var partsOf = (name) => [...name.querySelectorAll("text, rect")];
var clear = "rgba(0, 0, 0, 0)";
/** Whether the first map is seen at a point of the window: what lies over it may have no ground of its own. */
function isSeenAt(x, y) {
	const top = document.elementsFromPoint(x, y).find((element) => firstMap()?.contains(element) || getComputedStyle(element).backgroundColor !== clear);
	return top !== void 0 && firstMap()?.contains(top) === true;
}
/** Whether something of the page lies on a name, or the window ends in it. */
function isCovered(name, signs) {
	return partsOf(name).some((part) => {
		const { left, right, top, bottom } = part.getBoundingClientRect();
		const y = (top + bottom) / 2;
		return signs.some((sign) => left < sign.right && right > sign.left && top < sign.bottom && bottom > sign.top) || [
			left + 1,
			(left + right) / 2,
			right - 1
		].some((x) => !isSeenAt(x, y));
	});
}
/**
* The names of the first map are set for the start. Beside a record, a story that is presented or a
* taller sheet some would be cut: they are not shown until the map comes that sets its own. Returns what
* ends that.
*/
function hideCoveredNames(view) {
	let frame = 0;
	function hide() {
		const shown = [...firstMap()?.querySelectorAll(".first-map-set svg") ?? []].filter((name) => partsOf(name)[0]?.getClientRects().length);
		const signs = within(view.getState().onMap, {
			x: 0,
			y: 0
		});
		const covered = new Set(shown.filter((name) => isCovered(name, signs)));
		for (const name of shown) if (covered.has(name)) name.setAttribute("visibility", "hidden");
		else name.removeAttribute("visibility");
	}
	function hideSoon() {
		cancelAnimationFrame(frame);
		frame = requestAnimationFrame(hide);
	}
	hideSoon();
	addEventListener("resize", hideSoon);
	const unsubscribe = view.subscribe(({ insets, onMap }, before) => {
		if (insets !== before.insets || onMap !== before.onMap) hideSoon();
	});
	return () => {
		cancelAnimationFrame(frame);
		removeEventListener("resize", hideSoon);
		unsubscribe();
	};
}
// src/map/first/press-first-map.ts
var directions = Array.from({ length: 12 }, (_, i) => i * Math.PI / 6);
/** What a link of the drawn map leads to. */
function thingOf(element) {
	const link = element?.closest("a");
	const address = link?.getAttribute("href");
	if (!link || !address || !firstMap()?.contains(link)) return null;
	const { chosen } = parseAddress(address).state;
	if (chosen.on === "country") return {
		kind: "country",
		id: chosen.id
	};
	return chosen.on === "route" ? {
		kind: "route",
		id: chosen.id
	} : null;
}
/** The routes in reach of a point of the window, the nearest first, and the country beneath it. */
function thingsAt({ x, y }, pointer) {
	const reach = pointerReach[pointer];
	const near = [
		0,
		reach / 3,
		2 * reach / 3,
		reach
	].flatMap((distance) => directions.flatMap((angle) => {
		const at = [x + distance * Math.cos(angle), y + distance * Math.sin(angle)];
		const thing = thingOf(document.elementsFromPoint(...at)[0]);
		return thing?.kind === "route" ? [{
			thing,
			distance
		}] : [];
	}));
	const beneath = document.elementsFromPoint(x, y).map(thingOf);
	return inReach(near, beneath.find((thing) => thing?.kind === "country") ?? null, pointer);
}
/**
* While a page's own map is on its way, a press on the drawn one means what it will mean on that: a year
* or a filter stays, and of several things in reach of a finger one is chosen. Returns what ends it.
*/
function hearFirstMap(view) {
	const drawn = firstMap();
	function onClick(event) {
		const { target, clientX: x, clientY: y } = event;
		const thing = target instanceof Element ? thingOf(target) : null;
		if (!thing || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		if (event.detail === 0) press(view, [thing], {
			x,
			y
		}, "keys");
		else {
			const pointer = event instanceof PointerEvent && event.pointerType === "touch" ? "touch" : "mouse";
			press(view, thingsAt({
				x,
				y
			}, pointer), {
				x,
				y
			}, pointer);
		}
	}
	drawn?.addEventListener("click", onClick);
	return () => drawn?.removeEventListener("click", onClick);
}
// src/ui/frames/PanPad.tsx
var ways = {
	up: {
		x: 0,
		y: -1,
		path: "M3 10.5 8 5.5l5 5"
	},
	left: {
		x: -1,
		y: 0,
		path: "M10.5 3 5.5 8l5 5"
	},
	down: {
		x: 0,
		y: 1,
		path: "M3 5.5l5 5 5-5"
	},
	right: {
		x: 1,
		y: 0,
		path: "M5.5 3l5 5-5 5"
	}
};
var order = [
	"up",
	"left",
	"right",
	"down"
];
/** Pixels of a press: as far as MapLibre's arrow keys go. */
var stride = 100;
/**
* Moves a map by single presses, for who cannot drag. The arrow keys do the same on the map itself,
* so the four are no stops of Tab.
*/
function PanPad({ ref, label, names, onPan }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("fieldset", {
		ref,
		className: "pan-pad",
		"aria-label": label,
		children: order.map((way) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
			type: "button",
			tabIndex: -1,
			"aria-label": names[way],
			title: names[way],
			onClick: () => onPan(ways[way].x * stride, ways[way].y * stride),
			children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("svg", {
				viewBox: "0 0 16 16",
				"aria-hidden": "true",
				children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", { d: ways[way].path })
			})
		}, way))
	});
}
// src/map/live/begin.ts
/**
* The program first: it starts the map's worker, which needs the page for a moment, and then reads the
* ground while the page does. Both were asked for with the page (src/site/entry/preloads.ts).
*/
async function loadParts() {
	const { startMap } = await __vitePreload(async () => {
		const { startMap } = await import("./start-Cd0b-p0m.js");
		return { startMap };
	}, __vite__mapDeps([18,2,1,3,4,19,20,10,12,21,22]), import.meta.url);
	return {
		startMap,
		geography: await loadGeography()
	};
}
/** Asks for what a map needs before it is made; what fails is asked for again, and said, by the map. */
function fetchEarly() {
	loadParts().catch(() => {});
}
/** Begins a map, which starts once its program and its data are there. */
function beginMap(view) {
	const element = document.createElement("div");
	element.className = "map-view-canvas";
	const untold = [];
	let tell = (report) => void untold.push(report);
	let isStopped = false;
	let started = null;
	return {
		element,
		attempt: loadParts().then(({ startMap, geography }) => {
			if (isStopped) return;
			started = startMap(element, view, geography, (trouble) => tell(trouble), () => tell("stands"));
		}).catch((error) => {
			const name = error instanceof Error ? error.name : "";
			tell(name === "GPUInitializationError" ? "no-webgl" : "failed");
		}),
		attend(listen) {
			tell = (report) => {
				if (!isStopped) listen(report);
			};
			for (const report of untold.splice(0)) tell(report);
		},
		panBy: (x, y) => started?.panBy(x, y),
		stop() {
			isStopped = true;
			started?.stop();
			element.remove();
		}
	};
}
var early = null;
/**
* Begins the map of a page that is yet to be made, out of sight: its worker cuts the land into tiles
* while the panels are made. Resolves when it has started, or cannot start.
*/
function beginEarly(view) {
	const begun = beginMap(view);
	document.body.append(begun.element);
	early = begun;
	return begun.attempt;
}
/** The map that was begun early, once; else a new one. */
function takeMap(view) {
	const begun = early ?? beginMap(view);
	early = null;
	return begun;
}
// src/map/live/MapView.tsx
/** Shows the map, and keeps it for as long as the element lives. */
function MapView({ view, onReady, onTrouble, children }) {
	const region = (0, import_react.useRef)(null);
	const shown = (0, import_react.useRef)(null);
	const attach = (0, import_react.useCallback)((place) => {
		region.current = place;
		if (!place) return;
		const map = takeMap(view);
		shown.current = map;
		place.prepend(map.element);
		map.attend((report) => report === "stands" ? onReady() : onTrouble(report));
		return () => {
			map.stop();
			shown.current = null;
		};
	}, [
		view,
		onReady,
		onTrouble
	]);
	useAttention("map-region", region);
	const onMap = useOnMap();
	const hold = useViewState((state) => state.mapHold) ?? void 0;
	const hasButtons = useViewState((state) => state.hasMapButtons);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		id: "map",
		tabIndex: -1,
		className: "map-view",
		"aria-label": map_region(),
		"data-hold": hold,
		"data-buttons": hasButtons || void 0,
		ref: attach,
		children: [children, (hasButtons || hold === "free") && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(PanPad, {
			ref: onMap,
			label: map_move(),
			names: {
				up: map_up(),
				left: map_left(),
				down: map_down(),
				right: map_right()
			},
			onPan: (x, y) => shown.current?.panBy(x, y)
		})]
	});
}
// src/app/plate/PageMap.tsx
/** Nothing that draws could be fetched, or it failed. */
function NoMap({ onFailed }) {
	(0, import_react.useEffect)(onFailed, [onFailed]);
	return null;
}
var DrawnExplorer = (0, import_react.lazy)(async () => {
	const { DrawnExplorer } = await __vitePreload(async () => {
		const { DrawnExplorer } = await import("./DrawnExplorer-CjdGbdnZ.js");
		return { DrawnExplorer };
	}, __vite__mapDeps([23,1,2,3,4,19,24,10,20,12,14,6,25]), import.meta.url);
	return { default: DrawnExplorer };
});
function WorkingMap({ view, trouble, onTrouble, onDrawn, onFailed }) {
	const uncover = (0, import_react.useCallback)(() => {
		if (removeFirstMap()) attend(view, "map");
	}, [view]);
	const onReady = (0, import_react.useCallback)(() => {
		uncover();
		onDrawn();
	}, [uncover, onDrawn]);
	if (!trouble) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(MapView, {
		view,
		onReady: uncover,
		onTrouble,
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(MarksPlace, {})
	});
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(C, {
		fallback: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(NoMap, { onFailed }),
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(import_react.Suspense, { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(DrawnExplorer, {
			view,
			onReady,
			onFailed,
			children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(MarksPlace, {})
		}) })
	});
}
/** The page's one map: MapLibre's, or the drawn one where that cannot be. */
function PageMap(props) {
	const { view } = props;
	(0, import_react.useEffect)(() => hearFirstMap(view), [view]);
	(0, import_react.useEffect)(() => hideCoveredNames(view), [view]);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(WorkingMap, { ...props }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(LastZoom, {})] });
}
// src/app/plate/apply-theme.ts
/** Names the theme on the page, now and whenever the choice or the system changes: see theme.css. */
function connectTheme(view) {
	const update = () => {
		document.documentElement.dataset["theme"] = themeOf(view.getState().theme).name;
	};
	const system = matchMedia("(prefers-color-scheme: dark)");
	update();
	system.addEventListener("change", update);
	const unsubscribe = view.subscribe(({ theme }, previous) => {
		if (theme !== previous.theme) update();
	});
	return () => {
		system.removeEventListener("change", update);
		unsubscribe();
	};
}
export { themeWord as A, map_right as B, incidentWord as C, stanceWordThen as D, stanceWord as E, dismiss as F, map_region as G, map_left as H, trouble_reload as I, C as J, role_origin as K, map_credit as L, CloseButton as M, FaultBoundary as N, standingInWords as O, ReloadButton as P, routes as R, guardedSentence as S, roleWord as T, map_up as U, map_down as V, map_move as W, sans as Y, StanceSwatch as _, PanPad as a, differenceWord as b, guardComposing as c, isWithin as d, keyOf as f, LineSwatch as g, PartBoundary as h, fetchEarly as i, NoticeLine as j, standingWord as k, isComposing as l, lazyPart as m, PageMap as n, useMapTrouble as o, NoticeBar as p, clearOfFirstMap as q, beginEarly as r, MapTroubleLine as s, connectTheme as t, isUndo as u, HatchPattern as v, meansWord as w, flagWord as x, confidenceWord as y, title as z };
