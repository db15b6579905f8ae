const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./story-link-CW_IDDse.js","./rolldown-runtime-BtDSRbSq.js","./kept-stories-zbCsuO3N.js","./outline-DuuOSWBR.js","./stories-6vYwFrcv.js"])))=>i.map(i=>d[i]);
import { i as __toESM, n as __exportAll, t as __commonJSMin } from "./rolldown-runtime-BtDSRbSq.js";
import { $ as routeById, A as stanceIn, D as placesOf, E as countriesOf, F as isInUse, G as loadGeography, H as isPartialDate, J as legIdOf, K as routeIds, M as commonOutcome, O as recordOf, P as isDatedTo, Q as release, St as recordIds, T as waysOf, W as yearsOf, Z as outline$1, _ as topicIds, _t as transform, at as maxValue, bt as subject, c as loadWholeGeography, ct as object$2, d as routeHues, dt as picklist, et as array, ft as pipe, gt as string$1, ht as strictTuple, it as maxLength, k as routesThrough, lt as optional, mt as safeParse, nt as integer, o as positionAt, ot as minValue, p as allSeries, pt as regex, rt as literal, s as worldPoint, st as number$3, t as nameAnchors, tt as check, u as locale$1, v as groups, vt as unknown, w as standingOnRoute, x as groupBy, y as incidentKinds } from "./outline-DuuOSWBR.js";
// \0virtual:letters
var families = [];
var mapFaces = {
	regular: [],
	semibold: []
};
var hasLetter = () => false;
// node_modules/react/cjs/react.production.js
/**
* @license React
* react.production.js
*
* Copyright (c) Meta Platforms, Inc. and affiliates.
*
* This source code is licensed under the MIT license found in the
* LICENSE file in the root directory of this source tree.
*/
var require_react_production = /* @__PURE__ */ __commonJSMin(((exports) => {
	var REACT_ELEMENT_TYPE = Symbol.for("react.transitional.element");
	var REACT_PORTAL_TYPE = Symbol.for("react.portal");
	var REACT_FRAGMENT_TYPE = Symbol.for("react.fragment");
	var REACT_STRICT_MODE_TYPE = Symbol.for("react.strict_mode");
	var REACT_PROFILER_TYPE = Symbol.for("react.profiler");
	var REACT_CONSUMER_TYPE = Symbol.for("react.consumer");
	var REACT_CONTEXT_TYPE = Symbol.for("react.context");
	var REACT_FORWARD_REF_TYPE = Symbol.for("react.forward_ref");
	var REACT_SUSPENSE_TYPE = Symbol.for("react.suspense");
	var REACT_MEMO_TYPE = Symbol.for("react.memo");
	var REACT_LAZY_TYPE = Symbol.for("react.lazy");
	var REACT_ACTIVITY_TYPE = Symbol.for("react.activity");
	var REACT_VIEW_TRANSITION_TYPE = Symbol.for("react.view_transition");
	var MAYBE_ITERATOR_SYMBOL = Symbol.iterator;
	function getIteratorFn(maybeIterable) {
		if (null === maybeIterable || "object" !== typeof maybeIterable) return null;
		maybeIterable = MAYBE_ITERATOR_SYMBOL && maybeIterable[MAYBE_ITERATOR_SYMBOL] || maybeIterable["@@iterator"];
		return "function" === typeof maybeIterable ? maybeIterable : null;
	}
	var ReactNoopUpdateQueue = {
		isMounted: function() {
			return !1;
		},
		enqueueForceUpdate: function() {},
		enqueueReplaceState: function() {},
		enqueueSetState: function() {}
	};
	var assign = Object.assign;
	var emptyObject = {};
	function Component(props, context, updater) {
		this.props = props;
		this.context = context;
		this.refs = emptyObject;
		this.updater = updater || ReactNoopUpdateQueue;
	}
	Component.prototype.isReactComponent = {};
	Component.prototype.setState = function(partialState, callback) {
		if ("object" !== typeof partialState && "function" !== typeof partialState && null != partialState) throw Error("takes an object of state variables to update or a function which returns an object of state variables.");
		this.updater.enqueueSetState(this, partialState, callback, "setState");
	};
	Component.prototype.forceUpdate = function(callback) {
		this.updater.enqueueForceUpdate(this, callback, "forceUpdate");
	};
	function ComponentDummy() {}
	ComponentDummy.prototype = Component.prototype;
	function PureComponent(props, context, updater) {
		this.props = props;
		this.context = context;
		this.refs = emptyObject;
		this.updater = updater || ReactNoopUpdateQueue;
	}
	var pureComponentPrototype = PureComponent.prototype = new ComponentDummy();
	pureComponentPrototype.constructor = PureComponent;
	assign(pureComponentPrototype, Component.prototype);
	pureComponentPrototype.isPureReactComponent = !0;
	var isArrayImpl = Array.isArray;
	function noop() {}
	var ReactSharedInternals = {
		H: null,
		A: null,
		T: null,
		S: null
	};
	var hasOwnProperty = Object.prototype.hasOwnProperty;
	function ReactElement(type, key, props) {
		var refProp = props.ref;
		return {
			$$typeof: REACT_ELEMENT_TYPE,
			type,
			key,
			ref: void 0 !== refProp ? refProp : null,
			props
		};
	}
	function cloneAndReplaceKey(oldElement, newKey) {
		return ReactElement(oldElement.type, newKey, oldElement.props);
	}
	function isValidElement(object) {
		return "object" === typeof object && null !== object && object.$$typeof === REACT_ELEMENT_TYPE;
	}
	function escape(key) {
		var escaperLookup = {
			"=": "=0",
			":": "=2"
		};
		return "$" + key.replace(/[=:]/g, function(match) {
			return escaperLookup[match];
		});
	}
	var userProvidedKeyEscapeRegex = /\/+/g;
	function getElementKey(element, index) {
		return "object" === typeof element && null !== element && null != element.key ? escape("" + element.key) : index.toString(36);
	}
	function resolveThenable(thenable) {
		switch (thenable.status) {
			case "fulfilled": return thenable.value;
			case "rejected": throw thenable.reason;
			default: switch ("string" === typeof thenable.status ? thenable.then(noop, noop) : (thenable.status = "pending", thenable.then(function(fulfilledValue) {
				"pending" === thenable.status && (thenable.status = "fulfilled", thenable.value = fulfilledValue);
			}, function(error) {
				"pending" === thenable.status && (thenable.status = "rejected", thenable.reason = error);
			})), thenable.status) {
				case "fulfilled": return thenable.value;
				case "rejected": throw thenable.reason;
			}
		}
		throw thenable;
	}
	function mapIntoArray(children, array, escapedPrefix, nameSoFar, callback) {
		var type = typeof children;
		if ("undefined" === type || "boolean" === type) children = null;
		var invokeCallback = !1;
		if (null === children) invokeCallback = !0;
		else switch (type) {
			case "bigint":
			case "string":
			case "number":
				invokeCallback = !0;
				break;
			case "object": switch (children.$$typeof) {
				case REACT_ELEMENT_TYPE:
				case REACT_PORTAL_TYPE:
					invokeCallback = !0;
					break;
				case REACT_LAZY_TYPE: return invokeCallback = children._init, mapIntoArray(invokeCallback(children._payload), array, escapedPrefix, nameSoFar, callback);
			}
		}
		if (invokeCallback) return callback = callback(children), invokeCallback = "" === nameSoFar ? "." + getElementKey(children, 0) : nameSoFar, isArrayImpl(callback) ? (escapedPrefix = "", null != invokeCallback && (escapedPrefix = invokeCallback.replace(userProvidedKeyEscapeRegex, "$&/") + "/"), mapIntoArray(callback, array, escapedPrefix, "", function(c) {
			return c;
		})) : null != callback && (isValidElement(callback) && (callback = cloneAndReplaceKey(callback, escapedPrefix + (null == callback.key || children && children.key === callback.key ? "" : ("" + callback.key).replace(userProvidedKeyEscapeRegex, "$&/") + "/") + invokeCallback)), array.push(callback)), 1;
		invokeCallback = 0;
		var nextNamePrefix = "" === nameSoFar ? "." : nameSoFar + ":";
		if (isArrayImpl(children)) for (var i = 0; i < children.length; i++) nameSoFar = children[i], type = nextNamePrefix + getElementKey(nameSoFar, i), invokeCallback += mapIntoArray(nameSoFar, array, escapedPrefix, type, callback);
		else if (i = getIteratorFn(children), "function" === typeof i) for (children = i.call(children), i = 0; !(nameSoFar = children.next()).done;) nameSoFar = nameSoFar.value, type = nextNamePrefix + getElementKey(nameSoFar, i++), invokeCallback += mapIntoArray(nameSoFar, array, escapedPrefix, type, callback);
		else if ("object" === type) {
			if ("function" === typeof children.then) return mapIntoArray(resolveThenable(children), array, escapedPrefix, nameSoFar, callback);
			array = String(children);
			throw Error("Objects are not valid as a React child (found: " + ("[object Object]" === array ? "object with keys {" + Object.keys(children).join(", ") + "}" : array) + "). If you meant to render a collection of children, use an array instead.");
		}
		return invokeCallback;
	}
	function mapChildren(children, func, context) {
		if (null == children) return children;
		var result = [], count = 0;
		mapIntoArray(children, result, "", "", function(child) {
			return func.call(context, child, count++);
		});
		return result;
	}
	function lazyInitializer(payload) {
		if (-1 === payload._status) {
			var ctor = payload._result, thenable = ctor();
			thenable.then(function(moduleObject) {
				if (0 === payload._status || -1 === payload._status) payload._status = 1, payload._result = moduleObject, void 0 === thenable.status && (thenable.status = "fulfilled", thenable.value = moduleObject);
			}, function(error) {
				if (0 === payload._status || -1 === payload._status) payload._status = 2, payload._result = error, void 0 === thenable.status && (thenable.status = "rejected", thenable.reason = error);
			});
			-1 === payload._status && (payload._status = 0, payload._result = thenable);
		}
		if (1 === payload._status) return payload._result.default;
		throw payload._result;
	}
	var reportGlobalError = "function" === typeof reportError ? reportError : function(error) {
		if ("object" === typeof window && "function" === typeof window.ErrorEvent) {
			var event = new window.ErrorEvent("error", {
				bubbles: !0,
				cancelable: !0,
				message: "object" === typeof error && null !== error && "string" === typeof error.message ? String(error.message) : String(error),
				error
			});
			if (!window.dispatchEvent(event)) return;
		} else if ("object" === typeof process && "function" === typeof process.emit) {
			process.emit("uncaughtException", error);
			return;
		}
		console.error(error);
	};
	function startTransition(scope) {
		var prevTransition = ReactSharedInternals.T, currentTransition = {};
		currentTransition.types = null !== prevTransition ? prevTransition.types : null;
		ReactSharedInternals.T = currentTransition;
		try {
			var returnValue = scope(), onStartTransitionFinish = ReactSharedInternals.S;
			null !== onStartTransitionFinish && onStartTransitionFinish(currentTransition, returnValue);
			"object" === typeof returnValue && null !== returnValue && "function" === typeof returnValue.then && returnValue.then(noop, reportGlobalError);
		} catch (error) {
			reportGlobalError(error);
		} finally {
			null !== prevTransition && null !== currentTransition.types && (prevTransition.types = currentTransition.types), ReactSharedInternals.T = prevTransition;
		}
	}
	function addTransitionType(type) {
		var transition = ReactSharedInternals.T;
		if (null !== transition) {
			var transitionTypes = transition.types;
			null === transitionTypes ? transition.types = [type] : -1 === transitionTypes.indexOf(type) && transitionTypes.push(type);
		} else startTransition(addTransitionType.bind(null, type));
	}
	var Children = {
		map: mapChildren,
		forEach: function(children, forEachFunc, forEachContext) {
			mapChildren(children, function() {
				forEachFunc.apply(this, arguments);
			}, forEachContext);
		},
		count: function(children) {
			var n = 0;
			mapChildren(children, function() {
				n++;
			});
			return n;
		},
		toArray: function(children) {
			return mapChildren(children, function(child) {
				return child;
			}) || [];
		},
		only: function(children) {
			if (!isValidElement(children)) throw Error("React.Children.only expected to receive a single React element child.");
			return children;
		}
	};
	exports.Activity = REACT_ACTIVITY_TYPE;
	exports.Children = Children;
	exports.Component = Component;
	exports.Fragment = REACT_FRAGMENT_TYPE;
	exports.Profiler = REACT_PROFILER_TYPE;
	exports.PureComponent = PureComponent;
	exports.StrictMode = REACT_STRICT_MODE_TYPE;
	exports.Suspense = REACT_SUSPENSE_TYPE;
	exports.ViewTransition = REACT_VIEW_TRANSITION_TYPE;
	exports.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE = ReactSharedInternals;
	exports.__COMPILER_RUNTIME = {
		__proto__: null,
		c: function(size) {
			return ReactSharedInternals.H.useMemoCache(size);
		}
	};
	exports.addTransitionType = addTransitionType;
	exports.cache = function(fn) {
		return function() {
			return fn.apply(null, arguments);
		};
	};
	exports.cacheSignal = function() {
		return null;
	};
	exports.cloneElement = function(element, config, children) {
		if (null === element || void 0 === element) throw Error("The argument must be a React element, but you passed " + element + ".");
		var props = assign({}, element.props), key = element.key;
		if (null != config) for (propName in void 0 !== config.key && (key = "" + config.key), config) !hasOwnProperty.call(config, propName) || "key" === propName || "__self" === propName || "__source" === propName || "ref" === propName && void 0 === config.ref || (props[propName] = config[propName]);
		var propName = arguments.length - 2;
		if (1 === propName) props.children = children;
		else if (1 < propName) {
			for (var childArray = Array(propName), i = 0; i < propName; i++) childArray[i] = arguments[i + 2];
			props.children = childArray;
		}
		return ReactElement(element.type, key, props);
	};
	exports.createContext = function(defaultValue) {
		defaultValue = {
			$$typeof: REACT_CONTEXT_TYPE,
			_currentValue: defaultValue,
			_currentValue2: defaultValue,
			_threadCount: 0,
			Provider: null,
			Consumer: null
		};
		defaultValue.Provider = defaultValue;
		defaultValue.Consumer = {
			$$typeof: REACT_CONSUMER_TYPE,
			_context: defaultValue
		};
		return defaultValue;
	};
	exports.createElement = function(type, config, children) {
		var propName, props = {}, key = null;
		if (null != config) for (propName in void 0 !== config.key && (key = "" + config.key), config) hasOwnProperty.call(config, propName) && "key" !== propName && "__self" !== propName && "__source" !== propName && (props[propName] = config[propName]);
		var childrenLength = arguments.length - 2;
		if (1 === childrenLength) props.children = children;
		else if (1 < childrenLength) {
			for (var childArray = Array(childrenLength), i = 0; i < childrenLength; i++) childArray[i] = arguments[i + 2];
			props.children = childArray;
		}
		if (type && type.defaultProps) for (propName in childrenLength = type.defaultProps, childrenLength) void 0 === props[propName] && (props[propName] = childrenLength[propName]);
		return ReactElement(type, key, props);
	};
	exports.createRef = function() {
		return { current: null };
	};
	exports.forwardRef = function(render) {
		return {
			$$typeof: REACT_FORWARD_REF_TYPE,
			render
		};
	};
	exports.isValidElement = isValidElement;
	exports.lazy = function(ctor) {
		return {
			$$typeof: REACT_LAZY_TYPE,
			_payload: {
				_status: -1,
				_result: ctor
			},
			_init: lazyInitializer
		};
	};
	exports.memo = function(type, compare) {
		return {
			$$typeof: REACT_MEMO_TYPE,
			type,
			compare: void 0 === compare ? null : compare
		};
	};
	exports.startTransition = startTransition;
	exports.unstable_useCacheRefresh = function() {
		return ReactSharedInternals.H.useCacheRefresh();
	};
	exports.use = function(usable) {
		return ReactSharedInternals.H.use(usable);
	};
	exports.useActionState = function(action, initialState, permalink) {
		return ReactSharedInternals.H.useActionState(action, initialState, permalink);
	};
	exports.useCallback = function(callback, deps) {
		return ReactSharedInternals.H.useCallback(callback, deps);
	};
	exports.useContext = function(Context) {
		return ReactSharedInternals.H.useContext(Context);
	};
	exports.useDebugValue = function() {};
	exports.useDeferredValue = function(value, initialValue) {
		return ReactSharedInternals.H.useDeferredValue(value, initialValue);
	};
	exports.useEffect = function(create, deps) {
		return ReactSharedInternals.H.useEffect(create, deps);
	};
	exports.useEffectEvent = function(callback) {
		return ReactSharedInternals.H.useEffectEvent(callback);
	};
	exports.useId = function() {
		return ReactSharedInternals.H.useId();
	};
	exports.useImperativeHandle = function(ref, create, deps) {
		return ReactSharedInternals.H.useImperativeHandle(ref, create, deps);
	};
	exports.useInsertionEffect = function(create, deps) {
		return ReactSharedInternals.H.useInsertionEffect(create, deps);
	};
	exports.useLayoutEffect = function(create, deps) {
		return ReactSharedInternals.H.useLayoutEffect(create, deps);
	};
	exports.useMemo = function(create, deps) {
		return ReactSharedInternals.H.useMemo(create, deps);
	};
	exports.useOptimistic = function(passthrough, reducer) {
		return ReactSharedInternals.H.useOptimistic(passthrough, reducer);
	};
	exports.useReducer = function(reducer, initialArg, init) {
		return ReactSharedInternals.H.useReducer(reducer, initialArg, init);
	};
	exports.useRef = function(initialValue) {
		return ReactSharedInternals.H.useRef(initialValue);
	};
	exports.useState = function(initialState) {
		return ReactSharedInternals.H.useState(initialState);
	};
	exports.useSyncExternalStore = function(subscribe, getSnapshot, getServerSnapshot) {
		return ReactSharedInternals.H.useSyncExternalStore(subscribe, getSnapshot, getServerSnapshot);
	};
	exports.useTransition = function() {
		return ReactSharedInternals.H.useTransition();
	};
	exports.version = "19.3.1";
}));
// node_modules/react/index.js
var require_react = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = require_react_production();
}));
// src/languages/compiled/runtime.js
/** @type {any} */
var URLPattern = {};
/**
* The project's locales that have been specified in the settings.
*
* @example
*   if (locales.includes(userSelectedLocale) === false) {
*     throw new Error('Locale is not available');
*   }
*/
var locales = ["en"];
/**
* @type {Array<"cookie" | "baseLocale" | "globalVariable" | "url" | "preferredLanguage" | "localStorage" | `custom-${string}`>}
*/
var strategy = ["globalVariable", "baseLocale"];
/**
* Route-level strategy overrides.
*
* `match` uses URLPattern syntax.
*
* @type {Array<{
*   match: string;
*   strategy?: Array<"cookie" | "baseLocale" | "globalVariable" | "url" | "preferredLanguage" | "localStorage" | `custom-${string}`>;
*   exclude?: boolean;
* }>}
*/
var routeStrategies = [];
/** @type {string | undefined} */
var cachedRouteStrategyUrl;
/** @type {{ match: string; strategy?: typeof strategy; exclude?: boolean } | undefined} */
var cachedRouteStrategy;
/**
* @param {string | URL} url
* @returns {{ match: string; strategy?: typeof strategy; exclude?: boolean } | undefined}
*/
function findMatchingRouteStrategy(url) {
	if (routeStrategies.length === 0) return;
	const urlString = typeof url === "string" ? url : url.href;
	if (cachedRouteStrategyUrl === urlString) return cachedRouteStrategy;
	const urlObject = new URL(urlString, "http://dummy.com");
	let match;
	for (const routeStrategy of routeStrategies) if (new URLPattern(routeStrategy.match, urlObject.href).exec(urlObject.href)) {
		match = routeStrategy;
		break;
	}
	cachedRouteStrategyUrl = urlString;
	cachedRouteStrategy = match;
	return match;
}
/**
* Returns the strategy to use for a specific URL.
*
* If no route strategy matches (or the matching rule is `exclude: true`),
* the global strategy is returned.
*
* @param {string | URL} url
* @returns {typeof strategy}
*/
function getStrategyForUrl(url) {
	const routeStrategy = findMatchingRouteStrategy(url);
	if (routeStrategy && routeStrategy.exclude !== true && Array.isArray(routeStrategy.strategy)) return routeStrategy.strategy;
	return strategy;
}
/**
* @typedef {{
* 		getStore(): {
*   		locale?: Locale,
* 			origin?: string,
* 			messageCalls?: Set<string>
*   	} | undefined,
* 		run: (store: { locale?: Locale, origin?: string, messageCalls?: Set<string>},
*    cb: any) => any
* }} ParaglideAsyncLocalStorage
*/
/**
* Server side async local storage that is set by `serverMiddleware()`.
*
* The variable is used to retrieve the locale and origin in a server-side
* rendering context without effecting other requests.
*
* @type {ParaglideAsyncLocalStorage | undefined}
*/
var serverAsyncLocalStorage = void 0;
/** @type {any} */ globalThis.__paraglide = globalThis.__paraglide ?? {};
/** @type {any} */ globalThis.__paraglide.ssr = globalThis.__paraglide.ssr ?? {};
/**
* This is a fallback to get started with a custom
* strategy and avoid type errors.
*
* The implementation is overwritten
* by `overwriteGetLocale()` and `defineSetLocale()`.
*
* @type {Locale | undefined}
*/
var _locale;
var localeInitiallySet = false;
/**
* Get the current locale.
*
* The locale is resolved using your configured strategies (URL, cookie, localStorage, etc.)
* in the order they are defined. In SSR contexts, the locale is retrieved from AsyncLocalStorage
* which is set by the `paraglideMiddleware()`.
*
* @see https://paraglidejs.com/strategy - Configure locale detection strategies
*
* @example
*   if (getLocale() === 'de') {
*     console.log('Germany 🇩🇪');
*   } else if (getLocale() === 'nl') {
*     console.log('Netherlands 🇳🇱');
*   }
*
* @returns {Locale} The current locale.
*/
var getLocale = () => {
	if (serverAsyncLocalStorage) {
		const locale = serverAsyncLocalStorage?.getStore()?.locale;
		if (locale) return locale;
	}
	let strategyToUse = strategy;
	if (typeof window !== "undefined" && window.location?.href) strategyToUse = getStrategyForUrl(window.location.href);
	const resolved = resolveLocaleWithStrategies(strategyToUse, typeof window !== "undefined" ? window.location?.href : void 0);
	if (resolved) {
		if (!localeInitiallySet) {
			_locale = resolved;
			localeInitiallySet = true;
			setLocale(resolved, { reload: false });
		}
		return resolved;
	}
	throw new Error("No locale found. Read the docs https://paraglidejs.com/errors#no-locale-found");
};
/**
* @param {typeof strategy} strategyToUse
* @param {string | undefined} urlForUrlStrategy
* @returns {Locale | undefined}
*/
function resolveLocaleWithStrategies(strategyToUse, urlForUrlStrategy) {
	/** @type {string | undefined} */
	let locale;
	for (const strat of strategyToUse) {
		if (strat === "baseLocale") locale = "en";
		else if (strat === "globalVariable" && _locale !== void 0) locale = _locale;
		else if (isCustomStrategy(strat) && customClientStrategies.has(strat)) {
			const handler = customClientStrategies.get(strat);
			if (handler) {
				const result = handler.getLocale();
				if (result instanceof Promise) continue;
				if (result !== void 0) return assertIsLocale(result);
			}
		}
		const matchedLocale = toLocale(locale);
		if (matchedLocale) return matchedLocale;
	}
}
/**
* Navigates to the localized URL, or reloads the current page
*
* @param {string} [newLocation] The new location
*/
var navigateOrReload = (newLocation) => {
	if (newLocation) window.location.href = newLocation;
	else window.location.reload();
};
/**
* @typedef {(newLocale: Locale, options?: { reload?: boolean }) => void | Promise<void>} SetLocaleFn
*/
/**
* Set the locale.
*
* Updates the locale using your configured strategies (cookie, localStorage, URL, etc.).
* By default, this reloads the page on the client to reflect the new locale. Reloading
* can be disabled by passing `reload: false` as an option, but you'll need to ensure
* the UI updates to reflect the new locale.
*
* If any custom strategy's `setLocale` function is async, then this function
* will become async as well.
*
* @see https://paraglidejs.com/strategy
*
* @example
*   setLocale('en');
*
* @example
*   setLocale('en', { reload: false });
*
* @type {SetLocaleFn}
*/
var setLocale = (newLocale, options) => {
	const optionsWithDefaults = {
		reload: true,
		...options
	};
	/** @type {Locale | undefined} */
	let currentLocale;
	try {
		currentLocale = getLocale();
	} catch {}
	/** @type {Array<Promise<void>>} */
	const customSetLocalePromises = [];
	/** @type {string | undefined} */
	let newLocation = void 0;
	let strategyToUse = strategy;
	if (typeof window !== "undefined" && window.location?.href) strategyToUse = getStrategyForUrl(window.location.href);
	for (const strat of strategyToUse) if (strat === "globalVariable") _locale = newLocale;
	else if (strat === "baseLocale") continue;
	else if (isCustomStrategy(strat) && customClientStrategies.has(strat)) {
		const handler = customClientStrategies.get(strat);
		if (handler) {
			let result = handler.setLocale(newLocale);
			if (result instanceof Promise) {
				result = result.catch((error) => {
					throw new Error(`Custom strategy "${strat}" setLocale failed.`, { cause: error });
				});
				customSetLocalePromises.push(result);
			}
		}
	}
	const runReload = () => {
		if (optionsWithDefaults.reload && window.location && newLocale !== currentLocale) navigateOrReload(newLocation);
	};
	if (customSetLocalePromises.length) return Promise.all(customSetLocalePromises).then(() => {
		runReload();
	});
	runReload();
};
/**
* Coerces a locale-like string to the canonical locale value used by the runtime.
*
* @param {unknown} value
* @returns {Locale | undefined}
*/
function toLocale(value) {
	if (typeof value !== "string") return;
	const lowerValue = value.toLowerCase();
	for (const locale of locales) if (locale.toLowerCase() === lowerValue) return locale;
}
/**
* Asserts that the input can be normalized to a locale.
*
* @param {unknown} input - The input to check.
* @returns {Locale} The input normalized to a Locale.
* @throws {Error} If the input is not a locale.
*/
function assertIsLocale(input) {
	const locale = toLocale(input);
	if (locale) return locale;
	throw new Error(`Invalid locale: ${input}. Expected one of: ${locales.join(", ")}`);
}
/** @type {Map<string, CustomClientStrategyHandler>} */
var customClientStrategies = /* @__PURE__ */ new Map();
/**
* Checks if the given strategy is a custom strategy.
*
* @param {unknown} strategy The name of the custom strategy to validate.
* Must be a string that starts with "custom-" followed by alphanumeric characters, hyphens, or underscores.
* @returns {boolean} Returns true if it is a custom strategy, false otherwise.
*/
function isCustomStrategy(strategy) {
	return typeof strategy === "string" && /^custom-[A-Za-z0-9_-]+$/.test(strategy);
}
/**
* A locale that is available in the project.
*
* @example
*   setLocale(request.locale as Locale)
*
* @typedef {typeof locales[number]} Locale
*/
/**
* A branded type representing a localized string.
*
* Message functions return this type instead of \`string\`, enabling TypeScript
* to distinguish translated strings from regular strings at compile time.
* This allows you to enforce that only properly localized content is used
* in your UI components.
*
* Since \`LocalizedString\` is a branded subtype of \`string\`, it remains fully
* backward compatible—you can pass it anywhere a \`string\` is expected.
*
* @example
*   // Enforce localized strings in your components
*   function PageTitle(props: { title: LocalizedString }) {
*     return <h1>{props.title}</h1>
*   }
*
*   // ✅ Correct: using a message function
*   <PageTitle title={m.welcome_title()} />
*
*   // ❌ Type error: raw strings are not LocalizedString
*   <PageTitle title="Welcome" />
*
* @example
*   // LocalizedString is assignable to string (backward compatible)
*   const localized: LocalizedString = m.greeting()
*   const str: string = localized  // ✅ works fine
*
*   // But string is not assignable to LocalizedString
*   const raw: LocalizedString = "Hello"  // ❌ Type error
*
* @example
*   // Catches accidental string concatenation
*   function showMessage(msg: LocalizedString) { ... }
*
*   showMessage(m.hello())                    // ✅
*   showMessage("Hello " + userName)          // ❌ Type error
*   showMessage(m.hello_user({ name: userName }))  // ✅ use params instead
*
* @typedef {string & { readonly __brand: 'LocalizedString' }} LocalizedString
*/
/**
* A single markup option passed to a tag instance.
*
* @typedef {{
*   name: string;
*   value: unknown;
* }} MessageMarkupOption
*/
/**
* A single static markup attribute attached to a tag instance.
*
* @typedef {{
*   name: string;
*   value: string | true;
* }} MessageMarkupAttribute
*/
/**
* Record of markup options for a tag instance.
*
* @typedef {Record<string, unknown>} MessageMarkupOptions
*/
/**
* Record of markup attributes for a tag instance.
*
* @typedef {Record<string, string | true>} MessageMarkupAttributes
*/
/**
* Type-level schema for a single markup tag.
*
* @typedef {{
*   options: MessageMarkupOptions;
*   attributes: MessageMarkupAttributes;
*   children: boolean;
* }} MessageMarkupTag
*/
/**
* Type-level schema for all markup tags in a message.
*
* @typedef {Record<string, MessageMarkupTag>} MessageMarkupSchema
*/
/**
* Type-only metadata attached to compiled message functions.
*
* @template Inputs
* @template Options
* @template {MessageMarkupSchema} [Markup = MessageMarkupSchema]
* @typedef {{
*   readonly __paraglide?: {
*     inputs: Inputs;
*     options: Options;
*     markup: Markup;
*   };
* }} MessageMetadata
*/
/**
* A compiled, framework-neutral message part.
*
* @typedef {{
*   type: "text";
*   value: string;
* } | {
*   type: "markup-start";
*   name: string;
*   options: MessageMarkupOptions;
*   attributes: MessageMarkupAttributes;
* } | {
*   type: "markup-end";
*   name: string;
*   options: MessageMarkupOptions;
*   attributes: MessageMarkupAttributes;
* } | {
*   type: "markup-standalone";
*   name: string;
*   options: MessageMarkupOptions;
*   attributes: MessageMarkupAttributes;
* }} MessagePart
*/
/**
* A message function is a message for a specific locale.
*
* @example
*   m.hello({ name: 'world' })
*
* @typedef {(inputs?: Record<string, never>) => LocalizedString} MessageFunction
*/
/**
* A message bundle function that selects the message to be returned.
*
* Uses `getLocale()` under the hood to determine the locale with an option.
*
* @template {string} T
*
* @example
*   *   m.hello({ name: 'world' }, { locale: "en" })
*
* @typedef {(params: Record<string, never>, options: { locale: T }) => LocalizedString} MessageBundleFunction
*/
// src/languages/compiled/messages/undated.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} UndatedInputs */
var en_undated = () => {
	return `Undated`;
};
/**
* | output |
* | --- |
* | "Undated" |
*
* @param {UndatedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var undated = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_undated(inputs);
});
// src/languages/compiled/messages/date_by.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ date: NonNullable<unknown> }} Date_ByInputs */
var en_date_by = (i) => {
	return `by ${i?.date}`;
};
/**
* | output |
* | --- |
* | "by {date}" |
*
* @param {Date_ByInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var date_by = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_date_by(inputs);
});
// src/languages/compiled/messages/date_since.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ date: NonNullable<unknown> }} Date_SinceInputs */
var en_date_since = (i) => {
	return `since ${i?.date}`;
};
/**
* | output |
* | --- |
* | "since {date}" |
*
* @param {Date_SinceInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var date_since = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_date_since(inputs);
});
// src/languages/compiled/messages/date_about.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ date: NonNullable<unknown> }} Date_AboutInputs */
var en_date_about = (i) => {
	return `about ${i?.date}`;
};
/**
* | output |
* | --- |
* | "about {date}" |
*
* @param {Date_AboutInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var date_about = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_date_about(inputs);
});
// src/languages/compiled/messages/about_number.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ number: NonNullable<unknown> }} About_NumberInputs */
var en_about_number = (i) => {
	return `about ${i?.number}`;
};
/**
* | output |
* | --- |
* | "about {number}" |
*
* @param {About_NumberInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var about_number = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_about_number(inputs);
});
// src/languages/compiled/messages/measure_population_estimate.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Measure_Population_EstimateInputs */
var en_measure_population_estimate = () => {
	return `People living there (estimates)`;
};
/**
* | output |
* | --- |
* | "People living there (estimates)" |
*
* @param {Measure_Population_EstimateInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var measure_population_estimate = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_measure_population_estimate(inputs);
});
// src/languages/compiled/messages/measure_population_registered.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Measure_Population_RegisteredInputs */
var en_measure_population_registered = () => {
	return `People registered there`;
};
/**
* | output |
* | --- |
* | "People registered there" |
*
* @param {Measure_Population_RegisteredInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var measure_population_registered = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_measure_population_registered(inputs);
});
// src/languages/compiled/messages/measure_refugees.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Measure_RefugeesInputs */
var en_measure_refugees = () => {
	return `Refugees at the end of the year`;
};
/**
* | output |
* | --- |
* | "Refugees at the end of the year" |
*
* @param {Measure_RefugeesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var measure_refugees = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_measure_refugees(inputs);
});
// src/languages/compiled/messages/measure_asylum_seekers.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Measure_Asylum_SeekersInputs */
var en_measure_asylum_seekers = () => {
	return `Asylum seekers at the end of the year`;
};
/**
* | output |
* | --- |
* | "Asylum seekers at the end of the year" |
*
* @param {Measure_Asylum_SeekersInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var measure_asylum_seekers = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_measure_asylum_seekers(inputs);
});
// src/languages/compiled/messages/measure_children.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Measure_ChildrenInputs */
var en_measure_children = () => {
	return `Children`;
};
/**
* | output |
* | --- |
* | "Children" |
*
* @param {Measure_ChildrenInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var measure_children = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_measure_children(inputs);
});
// src/languages/compiled/messages/measure_detained.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Measure_DetainedInputs */
var en_measure_detained = () => {
	return `People in detention`;
};
/**
* | output |
* | --- |
* | "People in detention" |
*
* @param {Measure_DetainedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var measure_detained = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_measure_detained(inputs);
});
// src/languages/compiled/messages/measure_arrivals.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Measure_ArrivalsInputs */
var en_measure_arrivals = () => {
	return `Arrivals in a year`;
};
/**
* | output |
* | --- |
* | "Arrivals in a year" |
*
* @param {Measure_ArrivalsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var measure_arrivals = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_measure_arrivals(inputs);
});
// src/languages/compiled/messages/measure_arrivals_cumulative.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Measure_Arrivals_CumulativeInputs */
var en_measure_arrivals_cumulative = () => {
	return `Arrivals in all`;
};
/**
* | output |
* | --- |
* | "Arrivals in all" |
*
* @param {Measure_Arrivals_CumulativeInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var measure_arrivals_cumulative = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_measure_arrivals_cumulative(inputs);
});
// src/languages/compiled/messages/measure_resettled.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Measure_ResettledInputs */
var en_measure_resettled = () => {
	return `People resettled in a year`;
};
/**
* | output |
* | --- |
* | "People resettled in a year" |
*
* @param {Measure_ResettledInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var measure_resettled = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_measure_resettled(inputs);
});
// src/languages/compiled/messages/measure_resettled_cumulative.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Measure_Resettled_CumulativeInputs */
var en_measure_resettled_cumulative = () => {
	return `People resettled in all`;
};
/**
* | output |
* | --- |
* | "People resettled in all" |
*
* @param {Measure_Resettled_CumulativeInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var measure_resettled_cumulative = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_measure_resettled_cumulative(inputs);
});
// src/languages/compiled/messages/measure_refugee_admissions.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Measure_Refugee_AdmissionsInputs */
var en_measure_refugee_admissions = () => {
	return `Refugees admitted in a year`;
};
/**
* | output |
* | --- |
* | "Refugees admitted in a year" |
*
* @param {Measure_Refugee_AdmissionsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var measure_refugee_admissions = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_measure_refugee_admissions(inputs);
});
// src/languages/compiled/messages/measure_refugee_admissions_cumulative.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Measure_Refugee_Admissions_CumulativeInputs */
var en_measure_refugee_admissions_cumulative = () => {
	return `Refugees admitted in all`;
};
/**
* | output |
* | --- |
* | "Refugees admitted in all" |
*
* @param {Measure_Refugee_Admissions_CumulativeInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var measure_refugee_admissions_cumulative = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_measure_refugee_admissions_cumulative(inputs);
});
// src/languages/compiled/messages/measure_naturalisations.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Measure_NaturalisationsInputs */
var en_measure_naturalisations = () => {
	return `People who became citizens`;
};
/**
* | output |
* | --- |
* | "People who became citizens" |
*
* @param {Measure_NaturalisationsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var measure_naturalisations = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_measure_naturalisations(inputs);
});
// src/languages/compiled/messages/measure_transits.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Measure_TransitsInputs */
var en_measure_transits = () => {
	return `People in transit`;
};
/**
* | output |
* | --- |
* | "People in transit" |
*
* @param {Measure_TransitsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var measure_transits = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_measure_transits(inputs);
});
// src/languages/compiled/messages/measure_voluntary_returns.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Measure_Voluntary_ReturnsInputs */
var en_measure_voluntary_returns = () => {
	return `People who went back by choice`;
};
/**
* | output |
* | --- |
* | "People who went back by choice" |
*
* @param {Measure_Voluntary_ReturnsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var measure_voluntary_returns = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_measure_voluntary_returns(inputs);
});
// src/languages/compiled/messages/measure_forced_returns.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Measure_Forced_ReturnsInputs */
var en_measure_forced_returns = () => {
	return `People returned by force`;
};
/**
* | output |
* | --- |
* | "People returned by force" |
*
* @param {Measure_Forced_ReturnsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var measure_forced_returns = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_measure_forced_returns(inputs);
});
// src/languages/compiled/messages/measure_whereabouts_unknown.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Measure_Whereabouts_UnknownInputs */
var en_measure_whereabouts_unknown = () => {
	return `People whose whereabouts are unknown`;
};
/**
* | output |
* | --- |
* | "People whose whereabouts are unknown" |
*
* @param {Measure_Whereabouts_UnknownInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var measure_whereabouts_unknown = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_measure_whereabouts_unknown(inputs);
});
// src/languages/compiled/messages/measure_workers.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Measure_WorkersInputs */
var en_measure_workers = () => {
	return `Workers`;
};
/**
* | output |
* | --- |
* | "Workers" |
*
* @param {Measure_WorkersInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var measure_workers = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_measure_workers(inputs);
});
// src/languages/compiled/messages/measure_asylum_applications.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Measure_Asylum_ApplicationsInputs */
var en_measure_asylum_applications = () => {
	return `Applications for asylum`;
};
/**
* | output |
* | --- |
* | "Applications for asylum" |
*
* @param {Measure_Asylum_ApplicationsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var measure_asylum_applications = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_measure_asylum_applications(inputs);
});
// src/languages/compiled/messages/measure_border_entries.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Measure_Border_EntriesInputs */
var en_measure_border_entries = () => {
	return `Entries at the border`;
};
/**
* | output |
* | --- |
* | "Entries at the border" |
*
* @param {Measure_Border_EntriesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var measure_border_entries = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_measure_border_entries(inputs);
});
// src/languages/compiled/messages/no_single_country.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} No_Single_CountryInputs */
var en_no_single_country = () => {
	return `No single country`;
};
/**
* | output |
* | --- |
* | "No single country" |
*
* @param {No_Single_CountryInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var no_single_country = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_no_single_country(inputs);
});
// src/languages/compiled/messages/list_mark.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} List_MarkInputs */
var en_list_mark = () => {
	return `; `;
};
/**
* | output |
* | --- |
* | ";" |
*
* @param {List_MarkInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var list_mark = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_list_mark(inputs);
});
// src/languages/compiled/messages/list_within.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} List_WithinInputs */
var en_list_within = () => {
	return `, `;
};
/**
* | output |
* | --- |
* | "," |
*
* @param {List_WithinInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var list_within = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_list_within(inputs);
});
// src/languages/compiled/messages/figure_of.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ value: NonNullable<unknown>, measure: NonNullable<unknown> }} Figure_OfInputs */
var en_figure_of = (i) => {
	return `${i?.value} (${i?.measure})`;
};
/**
* | output |
* | --- |
* | "{value} ({measure})" |
*
* @param {Figure_OfInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_of = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_of(inputs);
});
// src/languages/compiled/messages/unit_percent.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ number: NonNullable<unknown> }} Unit_PercentInputs */
var en_unit_percent = (i) => {
	return `${i?.number} %`;
};
/**
* | output |
* | --- |
* | "{number} %" |
*
* @param {Unit_PercentInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var unit_percent = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_unit_percent(inputs);
});
// src/languages/compiled/messages/unit_percentage_points.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ number: NonNullable<unknown> }} Unit_Percentage_PointsInputs */
var en_unit_percentage_points = (i) => {
	return `${i?.number} percentage points`;
};
/**
* | output |
* | --- |
* | "{number} percentage points" |
*
* @param {Unit_Percentage_PointsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var unit_percentage_points = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_unit_percentage_points(inputs);
});
// src/languages/compiled/messages/unit_krw.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ number: NonNullable<unknown> }} Unit_KrwInputs */
var en_unit_krw = (i) => {
	return `${i?.number} won`;
};
/**
* | output |
* | --- |
* | "{number} won" |
*
* @param {Unit_KrwInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var unit_krw = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_unit_krw(inputs);
});
// src/languages/compiled/messages/unit_usd.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ number: NonNullable<unknown> }} Unit_UsdInputs */
var en_unit_usd = (i) => {
	return `US$ ${i?.number}`;
};
/**
* | output |
* | --- |
* | "US$ {number}" |
*
* @param {Unit_UsdInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var unit_usd = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_unit_usd(inputs);
});
// src/languages/compiled/messages/unit_usd_month.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ number: NonNullable<unknown> }} Unit_Usd_MonthInputs */
var en_unit_usd_month = (i) => {
	return `US$ ${i?.number} a month`;
};
/**
* | output |
* | --- |
* | "US$ {number} a month" |
*
* @param {Unit_Usd_MonthInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var unit_usd_month = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_unit_usd_month(inputs);
});
// src/languages/compiled/messages/unit_krw_month.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ number: NonNullable<unknown> }} Unit_Krw_MonthInputs */
var en_unit_krw_month = (i) => {
	return `${i?.number} won a month`;
};
/**
* | output |
* | --- |
* | "{number} won a month" |
*
* @param {Unit_Krw_MonthInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var unit_krw_month = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_unit_krw_month(inputs);
});
// src/languages/compiled/messages/unit_usd_hour.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ number: NonNullable<unknown> }} Unit_Usd_HourInputs */
var en_unit_usd_hour = (i) => {
	return `US$ ${i?.number} an hour`;
};
/**
* | output |
* | --- |
* | "US$ {number} an hour" |
*
* @param {Unit_Usd_HourInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var unit_usd_hour = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_unit_usd_hour(inputs);
});
// src/languages/compiled/messages/unit_cny.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ number: NonNullable<unknown> }} Unit_CnyInputs */
var en_unit_cny = (i) => {
	return `${i?.number} yuan`;
};
/**
* | output |
* | --- |
* | "{number} yuan" |
*
* @param {Unit_CnyInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var unit_cny = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_unit_cny(inputs);
});
// src/languages/compiled/messages/unit_jpy.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ number: NonNullable<unknown> }} Unit_JpyInputs */
var en_unit_jpy = (i) => {
	return `${i?.number} yen`;
};
/**
* | output |
* | --- |
* | "{number} yen" |
*
* @param {Unit_JpyInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var unit_jpy = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_unit_jpy(inputs);
});
// src/languages/compiled/messages/unit_age.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ number: NonNullable<unknown> }} Unit_AgeInputs */
var en_unit_age = (i) => {
	return `${i?.number} years of age`;
};
/**
* | output |
* | --- |
* | "{number} years of age" |
*
* @param {Unit_AgeInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var unit_age = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_unit_age(inputs);
});
// src/languages/compiled/registry.js
/**
* @typedef {"year" | "years" | "quarter" | "quarters" | "month" | "months" | "week" | "weeks" | "day" | "days" | "hour" | "hours" | "minute" | "minutes" | "second" | "seconds"} RelativeTimeFormatUnit
*/
/**
* @param {import("./runtime.js").Locale} locale
* @param {unknown} input
* @param {Intl.PluralRulesOptions} [options]
* @returns {string}
*/
function plural(locale, input, options) {
	return (rules ??= new Intl.PluralRules(locale, options)).select(Number(input));
}
var rules;
// src/languages/compiled/messages/unit_weeks.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ number: NonNullable<unknown>, count: NonNullable<unknown> }} Unit_WeeksInputs */
var en_unit_weeks = (i) => {
	if (plural("en", i?.count, {}) === "one") return `${i?.number} week`;
	return `${i?.number} weeks`;
};
/**
* | plural | output |
* | --- | --- |
* | "one" | "{number} week" |
* | * | "{number} weeks" |
*
* @param {Unit_WeeksInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var unit_weeks = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_unit_weeks(inputs);
});
// src/languages/compiled/messages/unit_days.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ number: NonNullable<unknown>, count: NonNullable<unknown> }} Unit_DaysInputs */
var en_unit_days = (i) => {
	if (plural("en", i?.count, {}) === "one") return `${i?.number} day`;
	return `${i?.number} days`;
};
/**
* | plural | output |
* | --- | --- |
* | "one" | "{number} day" |
* | * | "{number} days" |
*
* @param {Unit_DaysInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var unit_days = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_unit_days(inputs);
});
// src/languages/compiled/messages/unit_years.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ number: NonNullable<unknown>, count: NonNullable<unknown> }} Unit_YearsInputs */
var en_unit_years = (i) => {
	if (plural("en", i?.count, {}) === "one") return `${i?.number} year`;
	return `${i?.number} years`;
};
/**
* | plural | output |
* | --- | --- |
* | "one" | "{number} year" |
* | * | "{number} years" |
*
* @param {Unit_YearsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var unit_years = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_unit_years(inputs);
});
// src/languages/compiled/messages/measure_crossings.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Measure_CrossingsInputs */
var en_measure_crossings = () => {
	return `People who crossed a border`;
};
/**
* | output |
* | --- |
* | "People who crossed a border" |
*
* @param {Measure_CrossingsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var measure_crossings = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_measure_crossings(inputs);
});
// src/languages/compiled/messages/measure_removals.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Measure_RemovalsInputs */
var en_measure_removals = () => {
	return `People removed`;
};
/**
* | output |
* | --- |
* | "People removed" |
*
* @param {Measure_RemovalsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var measure_removals = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_measure_removals(inputs);
});
// src/languages/compiled/messages/measure_airlifted.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Measure_AirliftedInputs */
var en_measure_airlifted = () => {
	return `People flown out`;
};
/**
* | output |
* | --- |
* | "People flown out" |
*
* @param {Measure_AirliftedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var measure_airlifted = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_measure_airlifted(inputs);
});
// src/languages/compiled/messages/measure_asylum_grants.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Measure_Asylum_GrantsInputs */
var en_measure_asylum_grants = () => {
	return `Asylum granted`;
};
/**
* | output |
* | --- |
* | "Asylum granted" |
*
* @param {Measure_Asylum_GrantsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var measure_asylum_grants = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_measure_asylum_grants(inputs);
});
// src/languages/compiled/messages/measure_asylum_refusals.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Measure_Asylum_RefusalsInputs */
var en_measure_asylum_refusals = () => {
	return `Asylum refused`;
};
/**
* | output |
* | --- |
* | "Asylum refused" |
*
* @param {Measure_Asylum_RefusalsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var measure_asylum_refusals = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_measure_asylum_refusals(inputs);
});
// src/languages/compiled/messages/measure_asylum_closed.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Measure_Asylum_ClosedInputs */
var en_measure_asylum_closed = () => {
	return `Asylum cases closed otherwise`;
};
/**
* | output |
* | --- |
* | "Asylum cases closed otherwise" |
*
* @param {Measure_Asylum_ClosedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var measure_asylum_closed = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_measure_asylum_closed(inputs);
});
// src/languages/compiled/messages/measure_reached_safety.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Measure_Reached_SafetyInputs */
var en_measure_reached_safety = () => {
	return `People who reached safety`;
};
/**
* | output |
* | --- |
* | "People who reached safety" |
*
* @param {Measure_Reached_SafetyInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var measure_reached_safety = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_measure_reached_safety(inputs);
});
// src/languages/compiled/messages/measure_people_involved.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Measure_People_InvolvedInputs */
var en_measure_people_involved = () => {
	return `People involved`;
};
/**
* | output |
* | --- |
* | "People involved" |
*
* @param {Measure_People_InvolvedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var measure_people_involved = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_measure_people_involved(inputs);
});
// src/languages/compiled/messages/measure_deaths.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Measure_DeathsInputs */
var en_measure_deaths = () => {
	return `Deaths`;
};
/**
* | output |
* | --- |
* | "Deaths" |
*
* @param {Measure_DeathsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var measure_deaths = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_measure_deaths(inputs);
});
// src/languages/compiled/messages/measure_people_released.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Measure_People_ReleasedInputs */
var en_measure_people_released = () => {
	return `People released`;
};
/**
* | output |
* | --- |
* | "People released" |
*
* @param {Measure_People_ReleasedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var measure_people_released = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_measure_people_released(inputs);
});
// src/languages/compiled/messages/measure_people_arrested.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Measure_People_ArrestedInputs */
var en_measure_people_arrested = () => {
	return `People arrested`;
};
/**
* | output |
* | --- |
* | "People arrested" |
*
* @param {Measure_People_ArrestedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var measure_people_arrested = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_measure_people_arrested(inputs);
});
// src/languages/compiled/messages/measure_share_women.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Measure_Share_WomenInputs */
var en_measure_share_women = () => {
	return `Share of women`;
};
/**
* | output |
* | --- |
* | "Share of women" |
*
* @param {Measure_Share_WomenInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var measure_share_women = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_measure_share_women(inputs);
});
// src/languages/compiled/messages/measure_share.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Measure_ShareInputs */
var en_measure_share = () => {
	return `Share`;
};
/**
* | output |
* | --- |
* | "Share" |
*
* @param {Measure_ShareInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var measure_share = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_measure_share(inputs);
});
// src/languages/compiled/messages/measure_change.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Measure_ChangeInputs */
var en_measure_change = () => {
	return `Change`;
};
/**
* | output |
* | --- |
* | "Change" |
*
* @param {Measure_ChangeInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var measure_change = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_measure_change(inputs);
});
// src/languages/compiled/messages/measure_rate.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Measure_RateInputs */
var en_measure_rate = () => {
	return `Rate`;
};
/**
* | output |
* | --- |
* | "Rate" |
*
* @param {Measure_RateInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var measure_rate = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_measure_rate(inputs);
});
// src/languages/compiled/messages/measure_benefit.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Measure_BenefitInputs */
var en_measure_benefit = () => {
	return `Support paid`;
};
/**
* | output |
* | --- |
* | "Support paid" |
*
* @param {Measure_BenefitInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var measure_benefit = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_measure_benefit(inputs);
});
// src/languages/compiled/messages/measure_reward.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Measure_RewardInputs */
var en_measure_reward = () => {
	return `Reward`;
};
/**
* | output |
* | --- |
* | "Reward" |
*
* @param {Measure_RewardInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var measure_reward = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_measure_reward(inputs);
});
// src/languages/compiled/messages/measure_income.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Measure_IncomeInputs */
var en_measure_income = () => {
	return `Income`;
};
/**
* | output |
* | --- |
* | "Income" |
*
* @param {Measure_IncomeInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var measure_income = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_measure_income(inputs);
});
// src/languages/compiled/messages/measure_price.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Measure_PriceInputs */
var en_measure_price = () => {
	return `Price`;
};
/**
* | output |
* | --- |
* | "Price" |
*
* @param {Measure_PriceInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var measure_price = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_measure_price(inputs);
});
// src/languages/compiled/messages/measure_budget_change.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Measure_Budget_ChangeInputs */
var en_measure_budget_change = () => {
	return `Change of the budget`;
};
/**
* | output |
* | --- |
* | "Change of the budget" |
*
* @param {Measure_Budget_ChangeInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var measure_budget_change = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_measure_budget_change(inputs);
});
// src/languages/compiled/messages/measure_compensation.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Measure_CompensationInputs */
var en_measure_compensation = () => {
	return `Compensation`;
};
/**
* | output |
* | --- |
* | "Compensation" |
*
* @param {Measure_CompensationInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var measure_compensation = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_measure_compensation(inputs);
});
// src/languages/compiled/messages/measure_duration.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Measure_DurationInputs */
var en_measure_duration = () => {
	return `How long it takes`;
};
/**
* | output |
* | --- |
* | "How long it takes" |
*
* @param {Measure_DurationInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var measure_duration = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_measure_duration(inputs);
});
// src/languages/compiled/messages/measure_age_limit.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Measure_Age_LimitInputs */
var en_measure_age_limit = () => {
	return `Age limit`;
};
/**
* | output |
* | --- |
* | "Age limit" |
*
* @param {Measure_Age_LimitInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var measure_age_limit = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_measure_age_limit(inputs);
});
// src/languages/compiled/messages/measure_distance.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Measure_DistanceInputs */
var en_measure_distance = () => {
	return `Distance`;
};
/**
* | output |
* | --- |
* | "Distance" |
*
* @param {Measure_DistanceInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var measure_distance = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_measure_distance(inputs);
});
// src/languages/compiled/messages/measure_sample.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Measure_SampleInputs */
var en_measure_sample = () => {
	return `People studied`;
};
/**
* | output |
* | --- |
* | "People studied" |
*
* @param {Measure_SampleInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var measure_sample = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_measure_sample(inputs);
});
// src/languages/compiled/messages/measure_respondents.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Measure_RespondentsInputs */
var en_measure_respondents = () => {
	return `People asked`;
};
/**
* | output |
* | --- |
* | "People asked" |
*
* @param {Measure_RespondentsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var measure_respondents = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_measure_respondents(inputs);
});
// src/languages/compiled/messages/measure_documented_cases.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Measure_Documented_CasesInputs */
var en_measure_documented_cases = () => {
	return `Documented cases`;
};
/**
* | output |
* | --- |
* | "Documented cases" |
*
* @param {Measure_Documented_CasesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var measure_documented_cases = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_measure_documented_cases(inputs);
});
// src/languages/compiled/messages/measure_count.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Measure_CountInputs */
var en_measure_count = () => {
	return `Counted`;
};
/**
* | output |
* | --- |
* | "Counted" |
*
* @param {Measure_CountInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var measure_count = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_measure_count(inputs);
});
// src/languages/compiled/messages/unit_months.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ number: NonNullable<unknown>, count: NonNullable<unknown> }} Unit_MonthsInputs */
var en_unit_months = (i) => {
	if (plural("en", i?.count, {}) === "one") return `${i?.number} month`;
	return `${i?.number} months`;
};
/**
* | plural | output |
* | --- | --- |
* | "one" | "{number} month" |
* | * | "{number} months" |
*
* @param {Unit_MonthsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var unit_months = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_unit_months(inputs);
});
// src/languages/compiled/messages/unit_hours.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ number: NonNullable<unknown>, count: NonNullable<unknown> }} Unit_HoursInputs */
var en_unit_hours = (i) => {
	if (plural("en", i?.count, {}) === "one") return `${i?.number} hour`;
	return `${i?.number} hours`;
};
/**
* | plural | output |
* | --- | --- |
* | "one" | "{number} hour" |
* | * | "{number} hours" |
*
* @param {Unit_HoursInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var unit_hours = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_unit_hours(inputs);
});
// src/languages/compiled/messages/unit_km.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ number: NonNullable<unknown> }} Unit_KmInputs */
var en_unit_km = (i) => {
	return `${i?.number} km`;
};
/**
* | output |
* | --- |
* | "{number} km" |
*
* @param {Unit_KmInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var unit_km = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_unit_km(inputs);
});
// src/languages/compiled/messages/unit_miles.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ number: NonNullable<unknown>, count: NonNullable<unknown> }} Unit_MilesInputs */
var en_unit_miles = (i) => {
	if (plural("en", i?.count, {}) === "one") return `${i?.number} mile`;
	return `${i?.number} miles`;
};
/**
* | plural | output |
* | --- | --- |
* | "one" | "{number} mile" |
* | * | "{number} miles" |
*
* @param {Unit_MilesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var unit_miles = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_unit_miles(inputs);
});
// src/languages/compiled/messages/unit_cases.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ number: NonNullable<unknown>, count: NonNullable<unknown> }} Unit_CasesInputs */
var en_unit_cases = (i) => {
	if (plural("en", i?.count, {}) === "one") return `${i?.number} case`;
	return `${i?.number} cases`;
};
/**
* | plural | output |
* | --- | --- |
* | "one" | "{number} case" |
* | * | "{number} cases" |
*
* @param {Unit_CasesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var unit_cases = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_unit_cases(inputs);
});
// src/languages/compiled/messages/unit_applications.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ number: NonNullable<unknown>, count: NonNullable<unknown> }} Unit_ApplicationsInputs */
var en_unit_applications = (i) => {
	if (plural("en", i?.count, {}) === "one") return `${i?.number} application`;
	return `${i?.number} applications`;
};
/**
* | plural | output |
* | --- | --- |
* | "one" | "{number} application" |
* | * | "{number} applications" |
*
* @param {Unit_ApplicationsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var unit_applications = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_unit_applications(inputs);
});
// src/languages/compiled/messages/unit_times.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ number: NonNullable<unknown>, count: NonNullable<unknown> }} Unit_TimesInputs */
var en_unit_times = (i) => {
	if (plural("en", i?.count, {}) === "one") return `${i?.number} time`;
	return `${i?.number} times`;
};
/**
* | plural | output |
* | --- | --- |
* | "one" | "{number} time" |
* | * | "{number} times" |
*
* @param {Unit_TimesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var unit_times = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_unit_times(inputs);
});
// src/languages/compiled/messages/about.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} AboutInputs */
var en_about = () => {
	return `About this atlas`;
};
/**
* | output |
* | --- |
* | "About this atlas" |
*
* @param {AboutInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var about = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_about(inputs);
});
// src/languages/compiled/messages/strip_people.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ number: NonNullable<unknown> }} Strip_PeopleInputs */
var en_strip_people = (i) => {
	return `${i?.number} people`;
};
/**
* | output |
* | --- |
* | "{number} people" |
*
* @param {Strip_PeopleInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var strip_people = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_strip_people(inputs);
});
// src/languages/compiled/messages/figure_title.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_TitleInputs */
var en_figure_title = () => {
	return `Leaving North Korea`;
};
/**
* | output |
* | --- |
* | "Leaving North Korea" |
*
* @param {Figure_TitleInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_title = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_title(inputs);
});
// src/languages/compiled/messages/stories.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} StoriesInputs */
var en_stories = () => {
	return `Stories and lessons`;
};
/**
* | output |
* | --- |
* | "Stories and lessons" |
*
* @param {StoriesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var stories = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_stories(inputs);
});
// src/languages/compiled/messages/a11y_title.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} A11y_TitleInputs */
var en_a11y_title = () => {
	return `Accessibility`;
};
/**
* | output |
* | --- |
* | "Accessibility" |
*
* @param {A11y_TitleInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var a11y_title = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_a11y_title(inputs);
});
// src/languages/compiled/messages/incidents.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} IncidentsInputs */
var en_incidents = () => {
	return `Incidents`;
};
/**
* | output |
* | --- |
* | "Incidents" |
*
* @param {IncidentsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var incidents = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_incidents(inputs);
});
// src/languages/compiled/messages/sources.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} SourcesInputs */
var en_sources = () => {
	return `Sources`;
};
/**
* | output |
* | --- |
* | "Sources" |
*
* @param {SourcesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var sources = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_sources(inputs);
});
// src/languages/compiled/messages/sources_disagree.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Sources_DisagreeInputs */
var en_sources_disagree = () => {
	return `Sources disagree`;
};
/**
* | output |
* | --- |
* | "Sources disagree" |
*
* @param {Sources_DisagreeInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var sources_disagree = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_sources_disagree(inputs);
});
// src/languages/compiled/messages/in_year.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ subject: NonNullable<unknown>, year: NonNullable<unknown> }} In_YearInputs */
var en_in_year = (i) => {
	return `${i?.subject}, ${i?.year}`;
};
/**
* | output |
* | --- |
* | "{subject}, {year}" |
*
* @param {In_YearInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var in_year = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_in_year(inputs);
});
// src/languages/compiled/messages/glossary.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} GlossaryInputs */
var en_glossary = () => {
	return `Glossary`;
};
/**
* | output |
* | --- |
* | "Glossary" |
*
* @param {GlossaryInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var glossary = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_glossary(inputs);
});
// src/languages/compiled/messages/works.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} WorksInputs */
var en_works = () => {
	return `Books and films`;
};
/**
* | output |
* | --- |
* | "Books and films" |
*
* @param {WorksInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var works = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_works(inputs);
});
// src/languages/compiled/messages/years.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} YearsInputs */
var en_years = () => {
	return `Years`;
};
/**
* | output |
* | --- |
* | "Years" |
*
* @param {YearsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var years = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_years(inputs);
});
// src/languages/compiled/messages/women.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} WomenInputs */
var en_women = () => {
	return `women`;
};
/**
* | output |
* | --- |
* | "women" |
*
* @param {WomenInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var women = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_women(inputs);
});
// src/languages/compiled/messages/men.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} MenInputs */
var en_men = () => {
	return `men`;
};
/**
* | output |
* | --- |
* | "men" |
*
* @param {MenInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var men = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_men(inputs);
});
// src/languages/compiled/messages/data.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} DataInputs */
var en_data = () => {
	return `Data`;
};
/**
* | output |
* | --- |
* | "Data" |
*
* @param {DataInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var data = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_data(inputs);
});
// src/languages/compiled/messages/handout.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} HandoutInputs */
var en_handout = () => {
	return `Handout`;
};
/**
* | output |
* | --- |
* | "Handout" |
*
* @param {HandoutInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var handout = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_handout(inputs);
});
// src/languages/compiled/messages/figure_title_part.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ part: NonNullable<unknown> }} Figure_Title_PartInputs */
var en_figure_title_part = (i) => {
	return `Leaving North Korea: ${i?.part}`;
};
/**
* | output |
* | --- |
* | "Leaving North Korea: {part}" |
*
* @param {Figure_Title_PartInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_title_part = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_title_part(inputs);
});
// src/view/state.ts
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
/** Reading pages that lie over the map. */
var pages = [
	"disagreements",
	"sources",
	"incidents",
	"glossary",
	"works",
	"years",
	"data",
	"stories",
	"handout",
	"accessibility",
	"about"
];
/** The one empty value: nothing chosen, nothing over the map, nothing told. */
var nothing = { on: "nothing" };
/** The id of a story that came in the address itself. */
var packedStory = "told";
/** The parts of a country's record. */
var countryTabs = [
	"summary",
	"numbers",
	"incidents",
	"policy",
	"sources"
];
var everyIncident = {
	place: null,
	kinds: [],
	from: null,
	to: null
};
var defaultAddressed = {
	chosen: nothing,
	overlay: nothing,
	telling: nothing,
	claim: null,
	incidents: everyIncident,
	hiddenRoutes: [],
	year: null,
	series: subject.firstSeries,
	camera: null,
	cited: null
};
// src/view/selectors/chosen.ts
/** The route that is chosen, alone or beneath a country. */
function routeChosen({ chosen }) {
	if (chosen.on === "country") return chosen.within;
	return chosen.on === "route" ? chosen : null;
}
var countryIn = ({ chosen }) => chosen.on === "country" ? chosen.id : null;
var routeIn = (state) => routeChosen(state)?.id ?? null;
/** The leg of the chosen route that the reader stands at, from 0. */
var legIn = (state) => routeChosen(state)?.leg ?? null;
var topicIn = ({ chosen }) => chosen.on === "topic" ? chosen.id : null;
/** What tells the record that is open from every other; null where none is. */
var recordKey = ({ chosen }) => chosen.on === "nothing" ? null : `${chosen.on} ${chosen.id}`;
/** The same with the chosen route at a leg, or (null) at none. */
function atLeg(chosen, leg) {
	if (chosen.on === "route") return {
		...chosen,
		leg
	};
	if (chosen.on !== "country" || !chosen.within) return chosen;
	return {
		...chosen,
		within: {
			...chosen.within,
			leg
		}
	};
}
/** The same without the route of an id. */
function withoutRoute(chosen, id) {
	if (chosen.on === "route" && chosen.id === id) return nothing;
	if (chosen.on !== "country" || chosen.within?.id !== id) return chosen;
	return {
		...chosen,
		within: null
	};
}
/** Whether two views have the same chosen, down to the leg. */
function isChosenAlike(a, b) {
	return recordKey(a) === recordKey(b) && routeIn(a) === routeIn(b) && legIn(a) === legIn(b);
}
// src/view/selectors/overlay.ts
/** What is read over the map, as its neighbours ask for it. */
var pageIn = ({ overlay }) => overlay.on === "page" ? overlay.id : null;
/** What the open page stands at. */
var entryIn = ({ overlay }) => overlay.on === "page" ? overlay.entry : null;
/** What stands beside the thing that is chosen. */
function versusIn({ overlay }) {
	const under = withoutPage(overlay);
	return under.on === "comparison" ? under.with : null;
}
function withoutComparison(overlay) {
	return overlay.on === "page" ? {
		...overlay,
		over: nothing
	} : nothing;
}
function withoutPage(overlay) {
	return overlay.on === "page" ? overlay.over : overlay;
}
/** Whether what stands beside the selection can be compared with it. */
function isComparing(state) {
	switch (versusIn(state)?.kind) {
		case "country": return countryIn(state) !== null;
		case "route": return routeIn(state) !== null;
		case "year": return state.year !== null;
		default: return false;
	}
}
// src/view/selectors/telling.ts
/** What is told, as its neighbours ask for it. */
var storyIn = ({ telling }) => telling.on === "story" ? telling : null;
/** A story that is told from its first step. */
var fromBeginning = ({ id, packed }) => ({
	on: "story",
	id,
	packed,
	step: null,
	isPresented: false,
	making: null
});
/** The step of the open story, from 0; `null` where none has been shown. */
var stepIn = (state) => storyIn(state)?.step ?? null;
/** The reader's own story that is being made, though another be read meanwhile. */
var makingIn = ({ telling }) => {
	if (telling.on === "making") return telling.id;
	return telling.on === "story" ? telling.making : null;
};
var isPresented = (state) => storyIn(state)?.isPresented ?? false;
/** Whether a reader's own story is open: one kept on this device, or one that came in a link. */
function isReadersStory(state) {
	const id = storyIn(state)?.id;
	return id === "told" || (id?.startsWith("my-") ?? false);
}
// node_modules/zustand/esm/vanilla.mjs
var createStoreImpl = (createState) => {
	let state;
	const listeners = /* @__PURE__ */ new Set();
	const setState = (partial, replace) => {
		const nextState = typeof partial === "function" ? partial(state) : partial;
		if (!Object.is(nextState, state)) {
			const previousState = state;
			state = (replace != null ? replace : typeof nextState !== "object" || nextState === null) ? nextState : Object.assign({}, state, nextState);
			listeners.forEach((listener) => listener(state, previousState));
		}
	};
	const getState = () => state;
	const getInitialState = () => initialState;
	const subscribe = (listener) => {
		listeners.add(listener);
		return () => listeners.delete(listener);
	};
	const api = {
		setState,
		getState,
		getInitialState,
		subscribe
	};
	const initialState = state = createState(setState, getState, api);
	return api;
};
var createStore = ((createState) => createState ? createStoreImpl(createState) : createStoreImpl);
// node_modules/zustand/esm/react.mjs
var identity$3 = (arg) => arg;
function useStore(api, selector = identity$3) {
	const slice = import_react.useSyncExternalStore(api.subscribe, import_react.useCallback(() => selector(api.getState()), [api, selector]), () => selector(api.getInitialState()));
	import_react.useDebugValue(slice);
	return slice;
}
// src/view/use-view.ts
var ViewContext = (0, import_react.createContext)(null);
/** The view of this page; throws outside the App. */
function useView() {
	const view = (0, import_react.useContext)(ViewContext);
	if (!view) throw new Error("There is no view here.");
	return view;
}
/** One part of the view; the component renders again when it changes. */
function useViewState(selector) {
	return useStore(useView(), selector);
}
// \0vite/preload-helper.js
var scriptRel = /* @__PURE__ */ (function detectScriptRel() {
	const relList = typeof document !== "undefined" && document.createElement("link").relList;
	return relList && relList.supports && relList.supports("modulepreload") ? "modulepreload" : "preload";
})();
var assetsURL = function(dep, importerUrl) {
	return new URL(dep, importerUrl).href;
};
var seen$1 = {};
var isCssPreloadUrl = function isCssPreloadUrl(url) {
	return url.pathname.endsWith(".css");
};
var preloadOnce = function preloadOnce(seen, href, preload) {
	if (href in seen) return seen[href];
	const promise = preload();
	if (!promise) {
		seen[href] = void 0;
		return;
	}
	const preloadPromise = promise.then(() => {
		seen[href] = void 0;
	}, (err) => {
		seen[href] = void 0;
		throw err;
	});
	seen[href] = preloadPromise;
	return preloadPromise;
};
var __vitePreload = function preload(baseModule, deps, importerUrl) {
	let promise = Promise.resolve();
	if (deps && deps.length > 0) {
		let preloadedHrefs;
		const cspNonceMeta = document.querySelector("meta[property=csp-nonce]");
		const cspNonce = cspNonceMeta?.nonce || cspNonceMeta?.getAttribute("nonce");
		function allSettled(promises) {
			return Promise.all(promises.map((p) => Promise.resolve(p).then((value) => ({
				status: "fulfilled",
				value
			}), (reason) => ({
				status: "rejected",
				reason
			}))));
		}
		function importMetaResolve(specifier) {
			if (import.meta.resolve) return new URL(import.meta.resolve(specifier));
			return new URL(
				specifier,
				/** #__KEEP__ */
				import.meta.url
			);
		}
		promise = allSettled(deps.map((depString) => {
			depString = assetsURL(depString, importerUrl);
			const dep = importMetaResolve(depString);
			const isCss = isCssPreloadUrl(dep);
			return preloadOnce(seen$1, dep.href, () => {
				if (preloadedHrefs === void 0) {
					preloadedHrefs = {
						all: /* @__PURE__ */ new Set(),
						styles: /* @__PURE__ */ new Set()
					};
					const links = document.getElementsByTagName("link");
					for (let i = links.length - 1; i >= 0; i--) {
						const link = links[i];
						preloadedHrefs.all.add(link.href);
						if (link.rel === "stylesheet") preloadedHrefs.styles.add(link.href);
					}
				}
				if ((isCss ? preloadedHrefs.styles : preloadedHrefs.all).has(dep.href)) return;
				const link = document.createElement("link");
				link.rel = isCss ? "stylesheet" : scriptRel;
				if (!isCss) link.as = "script";
				link.crossOrigin = "";
				link.href = dep.href;
				if (cspNonce) link.setAttribute("nonce", cspNonce);
				document.head.appendChild(link);
				if (isCss) return new Promise((res, rej) => {
					const handleSettle = (e) => {
						link.removeEventListener("load", handleSettle);
						link.removeEventListener("error", handleSettle);
						if (e.type === "error") rej(/* @__PURE__ */ new Error(`Unable to preload CSS for ${dep}`));
						else res(e);
					};
					link.addEventListener("load", handleSettle);
					link.addEventListener("error", handleSettle);
				});
			});
		}).filter((p) => p !== void 0));
	}
	function handlePreloadError(err) {
		const e = new Event("vite:preloadError", { cancelable: true });
		e.payload = err;
		window.dispatchEvent(e);
		if (!e.defaultPrevented) throw err;
	}
	return promise.then((res) => {
		for (const item of res || []) {
			if (item.status !== "rejected") continue;
			handlePreloadError(item.reason);
		}
		return baseModule().catch(handlePreloadError);
	});
};
// src/view/hold.ts
/** What is under way on this page and would be broken off if it were loaded anew. */
var holds = 0;
var watchers$1 = /* @__PURE__ */ new Set();
function change(by) {
	holds += by;
	for (const watcher of watchers$1) watcher();
}
/** Whether something is under way. */
var isHeld = () => holds > 0;
/** Calls when something begins or ends; returns what stops it. */
function watchHolds(onChange) {
	watchers$1.add(onChange);
	return () => watchers$1.delete(onChange);
}
/** Holds the page for as long as something is under way. */
function useHold(isUnderWay) {
	(0, import_react.useEffect)(() => {
		if (!isUnderWay) return;
		change(1);
		return () => change(-1);
	}, [isUnderWay]);
}
// src/drawing/put-drawing.ts
/** A drawing's markup as an element of this page. */
function readDrawing(markup) {
	const drawn = new DOMParser().parseFromString(markup, "image/svg+xml");
	return document.importNode(drawn.documentElement, true);
}
/** Puts a drawing on the page, in the place of what is there. */
function putDrawing(frame, markup) {
	frame?.replaceChildren(readDrawing(markup));
}
// src/symbology/points.ts
/**
* A route's stations, rings of its colour; provinces and countries are areas, so that their marks are
* wide and open. Incidents stand at the same places and are drawn over them.
*/
var stationLooks = {
	city: {
		radius: 5,
		opacity: 1,
		stroke: 2
	},
	province: {
		radius: 7,
		opacity: .6,
		stroke: 1.6
	},
	country: {
		radius: 9,
		opacity: .6,
		stroke: 1.4
	}
};
/** Where every route leads is a ring with a point in it. */
var destinationPoint = 2.4;
/** A station that routes share is a bar across their lanes: its width, and the ink around it. */
var sharedStationLook = {
	width: 7,
	edge: 1.4
};
var arrowShape = [
	[6, 0],
	[-4.5, -5],
	[-2.5, 0],
	[-4.5, 5]
];
var upperHalf = [
	[10, 0],
	[8.6, -1.2],
	[3, -1.4],
	[-2.4, -8.6],
	[-4.4, -8.6],
	[-1.6, -1.5],
	[-6.4, -1.2],
	[-8.4, -3.8],
	[-9.8, -3.8],
	[-8.7, 0]
];
var planeShape = [...upperHalf, ...upperHalf.slice(1, -1).reverse().map(([x, y]) => [x, -y])];
/** The edge around arrow heads and aeroplanes. */
var signEdge = 1.6;
/**
* Squares: filled after people were caught or sent back, open after they were let go or reached safety,
* corners alone where neither is told.
*/
var incidentLook = {
	stroke: 1.6,
	corner: 2,
	/** Of the edge where neither is told: the share that is left out about the middle of each side. */
	gap: .44,
	/** Sides of the mark of one, of two to nine, and of more, with their number. */
	sides: {
		one: 11,
		few: 19,
		many: 22
	}
};
/** How each outcome's mark is drawn: its area filled, its edge whole or corners alone. */
var outcomeLooks = {
	caught: {
		isFilled: true,
		isWhole: true
	},
	safe: {
		isFilled: false,
		isWhole: true
	},
	untold: {
		isFilled: false,
		isWhole: false
	}
};
function incidentSide(count) {
	const { one, few, many } = incidentLook.sides;
	if (count <= 1) return one;
	return count < 10 ? few : many;
}
/** The edge of a mark where neither is told, about its middle, as path data. */
function cornersOfMark(half) {
	const [far, near] = [half, half * incidentLook.gap].map((part) => Math.round(part * 100) / 100);
	return [
		[-1, -1],
		[1, -1],
		[1, 1],
		[-1, 1]
	].map(([x, y]) => [
		[x * (far ?? 0), y * (near ?? 0)],
		[x * (far ?? 0), y * (far ?? 0)],
		[x * (near ?? 0), y * (far ?? 0)]
	]).map((points) => `M${points.map((point) => point.join(" ")).join("L")}`).join("");
}
/** The mark that travels a route. */
var travellerLook = {
	radius: 6.5,
	stroke: 2.5
};
// src/view/address/values.ts
/** Values of the address that are more than a word: how they are read and written. */
var { first: firstYear, last: lastYear } = subject.years;
/** Closer up than the last zoom nothing more would be shown: it could endanger people. */
var zoomLimits = {
	min: .5,
	max: 6
};
/** Addresses from when the map came closer open at the last zoom. */
var closestEver = 7;
function memberOf(ids, value) {
	return ids.find((id) => id === value);
}
function readCamera(value) {
	const match = /^(-?\d{1,3}(?:\.\d{1,6})?),(-?\d{1,2}(?:\.\d{1,6})?),(\d{1,2}(?:\.\d{1,6})?)$/.exec(value);
	if (!match) return void 0;
	const [longitude, latitude, zoom] = [
		Number(match[1]),
		Number(match[2]),
		Number(match[3])
	];
	return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 85 && zoom >= zoomLimits.min && zoom <= closestEver ? {
		longitude,
		latitude,
		zoom: Math.min(zoom, zoomLimits.max)
	} : void 0;
}
var round$1 = (value) => String(Number(value.toFixed(2)));
var writeCamera = ({ longitude, latitude, zoom }) => [
	longitude,
	latitude,
	zoom
].map(round$1).join(",");
function readYear(value) {
	const year = /^\d{4}$/.test(value) ? Number(value) : NaN;
	return year >= firstYear && year <= lastYear ? year : void 0;
}
/** As it was written once: `CN;arrest,return;2002-2012`, of which each part may be empty. */
function readOldIncidents(value) {
	const [place = "", kinds = "", years = "", ...rest] = value.split(";");
	const span = /^(\d{4})?(?:-(\d{4})?)?$/.exec(years);
	const known = kinds.split(",").filter(Boolean).map((kind) => memberOf(incidentKinds, kind));
	const at = memberOf(recordIds, place);
	if (rest.length > 0 || !span || known.includes(void 0) || place !== "" && !at) return void 0;
	const year = (text) => text === void 0 ? null : Number(text);
	return {
		place: at ?? null,
		kinds: [...new Set(known.filter((kind) => kind !== void 0))],
		from: year(span[1]),
		to: year(span[2])
	};
}
var spans = /^(?:(\d{4})-(\d{4})|since-(\d{4})|until-(\d{4}))$/;
/** `CN,arrest,return,2002-2012`: a place, kinds, years, of which any may be missing. */
function readIncidents(value) {
	if (value.includes(";")) return readOldIncidents(value);
	let read = everyIncident;
	for (const part of value.split(",")) {
		const [place, kind] = [memberOf(recordIds, part), memberOf(incidentKinds, part)];
		const span = spans.exec(part);
		if (place) read = {
			...read,
			place
		};
		else if (kind) read = {
			...read,
			kinds: [.../* @__PURE__ */ new Set([...read.kinds, kind])]
		};
		else if (span) {
			const [from, to] = [span[1] ?? span[3], span[2] ?? span[4]];
			read = {
				...read,
				from: from ? Number(from) : null,
				to: to ? Number(to) : null
			};
		} else return void 0;
	}
	return read;
}
function writeSpan$1(from, to) {
	if (from === null) return to === null ? "" : `until-${to}`;
	return to === null ? `since-${from}` : `${from}-${to}`;
}
/** Without signs at which programs for mail and chat end a link. */
var writeIncidents = ({ place, kinds, from, to }) => [
	place ?? "",
	...kinds,
	writeSpan$1(from, to)
].filter(Boolean).join(",");
/** A place, a route or a year. */
function readVersus(value) {
	const year = readYear(value);
	if (year !== void 0) return {
		kind: "year",
		year
	};
	const country = memberOf(recordIds, value.toUpperCase());
	if (country) return {
		kind: "country",
		id: country
	};
	const route = memberOf(routeIds, value);
	return route && {
		kind: "route",
		id: route
	};
}
var writeVersus = (versus) => versus.kind === "year" ? String(versus.year) : versus.id;
/** Legs and steps are counted from 1 in the address. */
function readOrdinal(value) {
	return /^[1-9]\d?$/.test(value) ? Number(value) - 1 : void 0;
}
var writeOrdinal = (place) => place === null ? null : String(place + 1);
// src/view/scene.ts
/** Where people come from: it has no stance, and a look of its own. */
var isOrigin = (place) => subject.origins.some((origin) => origin === place);
/** The stance that tints each place, in a year or (null) as last known. */
function stanceByPlace(year) {
	const stances = {};
	for (const record of outline$1.records.values()) {
		const stance = isOrigin(record.id) ? void 0 : stanceIn(record, year);
		if (stance) for (const place of placesOf(record.id)) stances[place] = stance;
	}
	return stances;
}
/** The places that have a stance in any year. */
var placesEver = (stance) => [...outline$1.records.values()].filter(({ id, stances }) => !isOrigin(id) && stances.some((each) => each.stance === stance)).flatMap(({ id }) => placesOf(id));
/** The places that keep their full colours while a record is open; none, and all do. */
function placesInFocus({ country, route }) {
	const taken = outline$1.routes.find(({ id }) => id === route);
	const crossed = taken ? countriesOf(taken) : [];
	return (country === null ? crossed : [country, ...crossed]).flatMap(placesOf);
}
/** The borders, by the countries at both sides, over which people are sent back, where a topic tells of that. */
function sentBackOver({ chosen }) {
	if (chosen.on !== "topic") return [];
	const { place } = outline$1.topics[chosen.id];
	return subject.origins.map((origin) => [place, origin]);
}
/** The events that a filter shows. Undated ones are shown while no years are asked for. */
function eventsShown({ place, kinds, from, to }) {
	return outline$1.events.filter(({ place: where, alsoPlaces, kind, when }) => {
		if (place && where !== place && !alsoPlaces.includes(place)) return false;
		if (kinds.length > 0 && !kinds.includes(kind)) return false;
		if (from === null && to === null) return true;
		if (when === void 0) return false;
		const years = yearsOf(when);
		return (years.to ?? Infinity) >= (from ?? -Infinity) && (years.from ?? -Infinity) <= (to ?? Infinity);
	});
}
/** The events that a filter shows in a year; all of them for `null`. */
function eventsInYear(filter, year) {
	const shown = eventsShown(filter);
	return year === null ? shown : shown.filter((event) => isDatedTo(event, year));
}
/** Whether incidents are marked at a zoom: near, beside a record, where they are filtered or asked for. */
function showsMarks({ chosen, incidents, hasMarks }, zoom) {
	const isFiltered = incidents.kinds.length > 0 || incidents.place !== null;
	const isDated = incidents.from !== null || incidents.to !== null;
	return zoom >= 4 || hasMarks || chosen.on !== "nothing" || isFiltered || isDated;
}
/** Whether the chosen route's stages are numbered: where its record stands beside the map. */
var numbersStages = ({ telling, isFramed }) => !isFramed && telling.on !== "story";
/** One mark for each generalised place, with the events there that a filter shows. */
function eventMarks({ stations }, filter) {
	const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);
	const byAnchor = groupBy(eventsShown(filter), ({ at }) => at);
	return [...stations.values()].flatMap((station) => {
		const events = byAnchor.get(station.id) ?? [];
		if (events.length === 0) return [];
		const dated = years.map((year) => [year, events.filter((event) => isDatedTo(event, year))]).filter(([, some]) => some.length > 0);
		const byYear = [[null, events], ...dated];
		return [{
			station,
			counts: new Map(byYear.map(([year, some]) => [year, some.length])),
			outcomes: new Map(byYear.map(([year, some]) => [year, commonOutcome(some)]))
		}];
	});
}
/**
* How each leg stands in a year. Where no way through is told of, the route's legs stand as the
* route does: a first leg alone is no route.
*/
var legStandings = ({ legs }, year) => new Map([...legs.values()].map(({ id, route, leg }) => [id, standingOnRoute(route, leg, year)]));
/** The record that a place of the map opens, if it has one. */
function recordAt(place) {
	return recordOf(place);
}
// node_modules/zustand/esm/middleware.mjs
var subscribeWithSelectorImpl = (fn) => (set, get, api) => {
	const origSubscribe = api.subscribe;
	api.subscribe = ((selector, optListener, options) => {
		let listener = selector;
		if (optListener) {
			const equalityFn = (options == null ? void 0 : options.equalityFn) || Object.is;
			let currentSlice = selector(api.getState());
			listener = (state) => {
				const nextSlice = selector(state);
				if (!equalityFn(currentSlice, nextSlice)) {
					const previousSlice = currentSlice;
					optListener(currentSlice = nextSlice, previousSlice);
				}
			};
			if (options == null ? void 0 : options.fireImmediately) optListener(currentSlice, currentSlice);
		}
		return origSubscribe(listener);
	});
	return fn(set, get, api);
};
var subscribeWithSelector = subscribeWithSelectorImpl;
// src/view/selectors/topmost.ts
/** What lies on top of what: the one order, from the uppermost down. */
/** What the reader looks at: the evidence, else what is read over the map, else the record. */
function topmost({ claim, overlay, chosen }) {
	if (claim !== null) return {
		on: "evidence",
		id: claim
	};
	return overlay.on === "nothing" ? chosen : overlay;
}
/** The change that takes away what lies on top; a country's record uncovers its route's. */
function withoutTopmost(state) {
	const top = topmost(state);
	switch (top.on) {
		case "evidence": return { claim: null };
		case "page": return { overlay: top.over };
		case "comparison": return { overlay: nothing };
		case "country": return { chosen: top.within ?? nothing };
		case "route":
		case "topic": return { chosen: nothing };
		case "nothing": return {};
	}
}
// src/languages/languages.ts
var languages = [{
	tag: "en",
	locale: "en-GB",
	name: "English"
}, {
	tag: "ko",
	locale: "ko-KR",
	name: "한국어"
}];
// src/view/address/codec.ts
/**
* The keys of the address, in the order in which they are written: what each is read to, and what of
* the view it is written from. Nothing is written for what is as it is by default.
*/
var slug = /^[a-z0-9-]{2,80}$/;
/** A story packed into the address: base64url. */
var packed$1 = /^[\w-]{8,8000}$/;
/** A release of the data, by its name or by its day alone. */
var cited = /^\d{4}-\d{2}-\d{2}(?:-[0-9a-f]{8})?$/;
/** A story of the reader's own, kept on this device. */
var ownStory = /^my-[a-z0-9-]{2,40}$/;
var matching = (pattern) => (text) => pattern.test(text) ? text : void 0;
var one$1 = (text) => text === "1" ? true : void 0;
/** What a page may stand at: a source, a term, a work. */
function readEntry(text) {
	return memberOf(outline$1.entries, text);
}
function readRoutes(text) {
	const ids = text.split(",").map((part) => memberOf(routeIds, part));
	const known = ids.filter((id) => id !== void 0);
	return known.length === ids.length ? [...new Set(known)] : void 0;
}
var codec = {
	country: {
		read: (text) => memberOf(recordIds, text.toUpperCase()),
		write: countryIn
	},
	route: {
		read: (text) => memberOf(routeIds, text),
		write: routeIn
	},
	leg: {
		read: readOrdinal,
		write: (state) => writeOrdinal(legIn(state))
	},
	topic: {
		read: (text) => memberOf(topicIds, text),
		write: topicIn
	},
	year: {
		read: readYear,
		write: ({ year }) => year?.toString() ?? null
	},
	strip: {
		read: (text) => allSeries.find(({ id }) => id === text)?.id,
		write: ({ series }) => series === defaultAddressed.series ? null : series
	},
	vs: {
		read: readVersus,
		write(state) {
			const versus = versusIn(state);
			return versus && writeVersus(versus);
		}
	},
	page: {
		read: (text) => memberOf(pages, text),
		write: pageIn
	},
	on: {
		read: readEntry,
		write: entryIn
	},
	incidents: {
		read: readIncidents,
		write: ({ incidents }) => writeIncidents(incidents) || null
	},
	hide: {
		read: readRoutes,
		write: ({ hiddenRoutes }) => hiddenRoutes.join(",") || null
	},
	claim: {
		read: matching(slug),
		write: ({ claim }) => claim
	},
	at: {
		read: readCamera,
		write: ({ camera }) => camera && writeCamera(camera)
	},
	story: {
		read: matching(slug),
		write(state) {
			const story = storyIn(state);
			return story?.packed == null ? story?.id ?? null : null;
		}
	},
	step: {
		read: readOrdinal,
		write: (state) => writeOrdinal(stepIn(state))
	},
	present: {
		read: one$1,
		write: (state) => isPresented(state) ? "1" : null
	},
	make: {
		read: matching(ownStory),
		write: makingIn
	},
	told: {
		read: matching(packed$1),
		write: (state) => storyIn(state)?.packed ?? null
	},
	v: {
		read: matching(cited),
		write: (state) => state.cited
	},
	lang: {
		read: (text) => languages.find(({ tag }) => tag === text)?.tag,
		write: () => null
	}
};
function chosenBy({ country, route: id, leg, topic }) {
	const route = id === void 0 ? null : {
		on: "route",
		id,
		leg: leg ?? null
	};
	if (country !== void 0) return {
		on: "country",
		id: country,
		within: route
	};
	return topic === void 0 ? route ?? nothing : {
		on: "topic",
		id: topic
	};
}
function overlayBy({ page, on, vs }) {
	const over = vs === void 0 ? nothing : {
		on: "comparison",
		with: vs
	};
	return page === void 0 ? over : {
		on: "page",
		id: page,
		entry: on ?? null,
		over
	};
}
function tellingBy({ story, told, step, present, make }) {
	const id = told === void 0 ? story : packedStory;
	if (id === void 0) return make === void 0 ? nothing : {
		on: "making",
		id: make
	};
	return {
		on: "story",
		id,
		packed: told ?? null,
		step: step ?? null,
		isPresented: present ?? false,
		making: make ?? null
	};
}
/** The view that an address means. Of a country, a topic and a route the first has its record open. */
function viewSaid(said) {
	return {
		chosen: chosenBy(said),
		overlay: overlayBy(said),
		telling: tellingBy(said),
		claim: said.claim ?? defaultAddressed.claim,
		incidents: said.incidents ?? defaultAddressed.incidents,
		hiddenRoutes: said.hide ?? defaultAddressed.hiddenRoutes,
		year: said.year ?? defaultAddressed.year,
		series: said.strip ?? defaultAddressed.series,
		camera: said.at ?? defaultAddressed.camera,
		cited: said.v ?? defaultAddressed.cited
	};
}
// src/view/address/mend-address.ts
/** `#` in any writing, and what some sites put behind it. */
var extraHashes = /^(?:#|%(?:25)*23|[/!?])+/i;
/** `&` as HTML writes it, of which the address has its own already. */
var restOfAmpersand = /^(?:amp;?|#0*38;?|#x0*26;?|;)+/i;
/** What stands behind an address in a text: signs, quotes, brackets. */
var marksBehind = /[.,;:!?'"’”»›)\]}>*|\\]+$/;
/** What may be left out of any value: blanks, and signs that have no shape. */
var blanks = /[\s\p{C}]+/gu;
function decode(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
/** Escapes that were cut in the middle of a sign, at the end, go. */
function withoutHalfSign(text) {
	let whole = text.replace(/%[0-9a-f]?$/i, "");
	for (let left = 3; left > 0; left -= 1) {
		const escapes = /(?:%[0-9a-f]{2})+$/i.exec(whole)?.[0];
		if (escapes === void 0 || decode(escapes) !== escapes) break;
		whole = whole.slice(0, -3);
	}
	return whole;
}
/** A part in which `=` was encoded too: decoded as often as it was encoded. */
function decodePart(part) {
	let text = part;
	for (let times = 0; times < 4 && !text.includes("=") && text.includes("%"); times += 1) text = decode(text);
	return text.includes("=") ? text.split("&") : [part];
}
function readPart(part, isKey) {
	const [[name = "", value = ""] = []] = new URLSearchParams(part);
	const key = name.replace(blanks, "");
	const mended = key.replace(restOfAmpersand, "").toLowerCase();
	return {
		key: isKey(key) || !isKey(mended) ? key : mended,
		value: part.includes("=") ? value.trim() : null
	};
}
/** The parts of a hash, with or without its `#`, as they were before other programs touched it. */
function readParts(hash, isKey) {
	return withoutHalfSign(hash.replace(extraHashes, "")).split("&").flatMap(decodePart).map((part, index) => index === 0 ? part.replace(extraHashes, "") : part).filter((part) => part !== "").map((part) => readPart(part, isKey));
}
function mendedFrom(text) {
	const [first = "", ...more] = text.split("&");
	const [own = ""] = first.split(/[?#<>"]/);
	const bare = own.replace(blanks, "");
	const unmarked = bare.replace(marksBehind, "");
	const unmailed = unmarked.replace(/^3D/, "");
	return [...[
		own,
		bare,
		unmarked,
		unmarked.replace(/[_~-]+$/, ""),
		unmailed
	], unmarked.toLowerCase()].map((value) => ({
		value,
		rest: more.join("&")
	}));
}
/** What a value that cannot be used may have been, the likeliest first. */
function mendedValues(value) {
	const once = decode(value);
	return [.../* @__PURE__ */ new Set([
		value,
		once,
		decode(once)
	])].flatMap(mendedFrom).filter((mended) => mended.value !== "");
}
// src/view/address/address.ts
/**
* The view and the address's hash, one made of the other. Defaults are left out, unknown keys are
* ignored, a bad value falls back alone with a notice; nothing throws.
*/
var isKey = (name) => Object.hasOwn(codec, name);
/** A topic stands in the address as a key of its own: `returns=1`. */
var names$1 = Object.keys(codec).flatMap((key) => key === "topic" ? topicIds : key);
var isName = (name) => names$1.some((known) => known === name);
/** What a part says beside what was said; nothing where its value cannot be used. */
function say(said, name, text) {
	const topic = memberOf(topicIds, name);
	if (topic) return text === "1" ? {
		...said,
		topic
	} : void 0;
	const value = isKey(name) ? codec[name].read(text) : void 0;
	return value === void 0 ? void 0 : {
		...said,
		[name]: value
	};
}
var noticeKinds = {
	country: "unknown-country",
	route: "unknown-route",
	told: "broken-story"
};
/** A value as it may be shown: its beginning, in one line, without marks that turn or hide what follows. */
function quote(value) {
	return [...value.slice(0, 200).replace(/[\p{C}\s]+/gu, " ").trim()].slice(0, 60).join("");
}
/** Reads a hash, with or without its `#`. Never throws. */
function parseAddress(hash) {
	let said = {};
	const notices = [];
	const parts = [...readParts(hash, isName)];
	for (let part = parts.shift(); part; part = parts.shift()) {
		const cut = parts.length === 0 ? keyCutAt(part) : void 0;
		const key = cut ?? part.key;
		if (!isName(key)) continue;
		const { read, rest } = readValue(said, key, part.value ?? "");
		parts.unshift(...readParts(rest, isName));
		if (read) said = read;
		else if (!notices.some((notice) => notice.key === key)) {
			const kind = cut === void 0 ? noticeKinds[key] ?? "bad-value" : "cut-address";
			notices.push({
				kind,
				key,
				value: quote(cut === void 0 ? part.value ?? "" : part.key)
			});
		}
	}
	return {
		state: viewSaid(said),
		notices
	};
}
/** The key at or in which an address was cut off, if its last part says so. */
function keyCutAt({ key, value }) {
	if (value) return void 0;
	if (value === "") return isName(key) ? key : void 0;
	return key === "" ? void 0 : names$1.find((known) => known.startsWith(key));
}
/** A value as it stands, else as it was before other programs touched it. */
function readValue(said, key, value) {
	const asItStands = say(said, key, value);
	if (asItStands) return {
		read: asItStands,
		rest: ""
	};
	for (const mended of mendedValues(value)) {
		const read = say(said, key, mended.value);
		if (read) return {
			read,
			rest: mended.rest
		};
	}
	return {
		read: void 0,
		rest: ""
	};
}
/** The hash of a view, without `#`; an empty text for the default view. */
function formatAddress(state) {
	return Object.entries(codec).flatMap(([key, { write }]) => {
		const text = write(state);
		if (text === null) return [];
		return [key === "topic" ? `${text}=1` : `${key}=${text}`];
	}).join("&");
}
// src/view/own/own-state.ts
var noOwn = {
	layers: [],
	panel: null,
	brought: [],
	trouble: null,
	atStep: null,
	kept: null
};
/** What an id written elsewhere refers to. */
function readOwnRef(id) {
	const [layer = "", index = ""] = id.split(".");
	if (!/^own-[a-z0-9]+$/.test(layer) || !/^\d+$/.test(index)) return null;
	return {
		kind: "own",
		id: `${layer}.${Number(index)}`
	};
}
// src/view/store.ts
var noStretch = [];
var noInsets = {
	top: 0,
	right: 0,
	bottom: 0,
	left: 0
};
function createView(hash, theme) {
	const { state, notices } = parseAddress(hash);
	return createStore()(subscribeWithSelector(() => ({
		...state,
		notices,
		theme,
		story: null,
		mapHold: null,
		tool: null,
		hasMapButtons: false,
		hasMarks: false,
		isFramed: false,
		tab: "start",
		tabRead: null,
		isBrowsing: false,
		own: noOwn,
		hovered: null,
		stretch: noStretch,
		insets: noInsets,
		onMap: []
	})));
}
/** The panel of own data gives way to what is opened. */
var withoutPanel = (own) => own.panel ? {
	...own,
	panel: null
} : own;
/** Opens a record: nothing lies over it, and the map is fitted to it. */
function choose$1(view, chosen, change = {}) {
	view.setState({
		chosen,
		overlay: nothing,
		claim: null,
		camera: null,
		isBrowsing: false,
		stretch: noStretch,
		own: withoutPanel(view.getState().own),
		...change
	});
}
/** Opens a country's record. A chosen route stays chosen. */
function selectCountry(view, id) {
	choose$1(view, {
		on: "country",
		id,
		within: routeChosen(view.getState())
	});
}
/** Shows a part of a country's record. */
function readTab(view, of, tab) {
	view.setState({ tabRead: {
		of,
		tab,
		event: null,
		isAsked: false
	} });
}
/** Opens a country's record at its incidents, or at one of them; a map that was moved stays there. */
function openIncidents(view, of, event) {
	const { camera } = view.getState();
	selectCountry(view, of);
	view.setState({
		camera,
		tabRead: {
			of,
			tab: "incidents",
			event,
			isAsked: true
		}
	});
}
/** Opens the record of a place's country with the map at the place. */
function showPlace(view, country, camera) {
	selectCountry(view, country);
	noteCamera(view, camera);
}
/** Chooses a route and opens its record. */
function selectRoute(view, id) {
	const hiddenRoutes = view.getState().hiddenRoutes.filter((each) => each !== id);
	choose$1(view, {
		on: "route",
		id,
		leg: null
	}, { hiddenRoutes });
}
/** Opens the record of a topic: nothing that the map could be fitted to. */
function selectTopic(view, id) {
	choose$1(view, {
		on: "topic",
		id
	});
}
/** Shows a tab of the panel; what is chosen stays so. */
function browse(view, tab) {
	view.setState({
		tab,
		isBrowsing: true,
		own: withoutPanel(view.getState().own)
	});
}
/** Leads from the years of a phone back to what was read before. */
function leaveYears(view) {
	view.setState({
		tab: "start",
		isBrowsing: false
	});
}
/** Leads back to the start: nothing is chosen, read or filtered to one year. */
function leaveForStart(view) {
	view.setState({
		chosen: nothing,
		overlay: nothing,
		claim: null,
		year: null,
		camera: null,
		tab: "start",
		isBrowsing: false,
		own: withoutPanel(view.getState().own)
	});
}
/** Opens a reading page, at one of its entries if need be. */
function openPage(view, id, entry = null) {
	const over = withoutPage(view.getState().overlay);
	view.setState({
		overlay: {
			on: "page",
			id,
			entry,
			over
		},
		claim: null
	});
}
function closePage(view) {
	view.setState({ overlay: withoutPage(view.getState().overlay) });
}
/** Shows the incidents of a place, of kinds, of years; what is left out stays as it is. */
function filterIncidents(view, change) {
	view.setState({ incidents: {
		...view.getState().incidents,
		...change
	} });
}
/** Closes what lies on top: the panel of own data lies on the record, and beneath what is read. */
function closeTopmost(view) {
	const state = view.getState();
	const isOwnOnTop = state.own.panel && state.claim === null && state.overlay.on === "nothing";
	view.setState(isOwnOnTop ? { own: withoutPanel(state.own) } : withoutTopmost(state));
}
/** Shows one year, or (null) all of them. */
function chooseYear(view, year) {
	if (year !== view.getState().year) view.setState({ year });
}
/** Puts another series of figures on the years strip. */
function chooseSeries(view, series) {
	view.setState({ series });
}
/** Goes to a leg of the chosen route; `null` shows all of it. The map moves there. */
function goToLeg(view, leg) {
	view.setState({
		chosen: atLeg(view.getState().chosen, leg),
		camera: null
	});
}
/** Puts something beside what is chosen, or takes it away. */
function compareWith(view, versus) {
	view.setState({ overlay: versus ? {
		on: "comparison",
		with: versus
	} : nothing });
}
/** Closes every record. */
function clearSelection(view) {
	const overlay = withoutComparison(view.getState().overlay);
	view.setState({
		chosen: nothing,
		overlay,
		claim: null
	});
}
/** Goes on with the data of now: the address cites no release any more. */
function leaveCited(view) {
	view.setState({ cited: null });
}
/** Opens the evidence of a claim. */
function openEvidence(view, claim) {
	view.setState({ claim });
}
function closeEvidence(view) {
	view.setState({ claim: null });
}
/** Hides a route, or shows it again. What is hidden is no longer chosen. */
function toggleRoute(view, route) {
	const { hiddenRoutes, chosen, overlay } = view.getState();
	const isHidden = hiddenRoutes.includes(route);
	const isLeft = !isHidden && routeChosen({ chosen })?.id === route;
	view.setState({
		hiddenRoutes: isHidden ? hiddenRoutes.filter((id) => id !== route) : [...hiddenRoutes, route],
		...isLeft && {
			chosen: withoutRoute(chosen, route),
			overlay: withoutComparison(overlay)
		}
	});
}
/** Points at a thing, and at the stretch of a route that some of its legs make. */
function hover(view, entity, stretch = noStretch) {
	const { hovered, stretch: before } = view.getState();
	if (!(hovered?.kind === entity?.kind && hovered?.id === entity?.id) || stretch !== before) view.setState({
		hovered: entity,
		stretch
	});
}
/** Notes where the reader moved the map to. */
function noteCamera(view, camera) {
	view.setState({ camera });
}
/** Says what the map is for while a story is presented; returns what ends that. */
function holdMap(view, mapHold) {
	view.setState({ mapHold });
	return () => view.setState({ mapHold: null });
}
/** Opens sharing, citing or the making of a picture, for what is on the screen. */
function openTool(view, tool) {
	view.setState({ tool });
}
/** Shows or hides buttons that move the map. */
function showMapButtons(view, hasMapButtons) {
	view.setState({ hasMapButtons });
}
function closeTool(view) {
	view.setState({ tool: null });
}
/** Notes how much of the map lies under panels. */
function noteInsets(view, insets) {
	const { insets: before } = view.getState();
	if ([
		"top",
		"right",
		"bottom",
		"left"
	].some((side) => before[side] !== insets[side])) view.setState({ insets });
}
function chooseTheme(view, theme) {
	view.setState({ theme });
}
function dismissNotices(view) {
	view.setState({ notices: [] });
}
/** Replaces all that the address holds, as Back, Forward and pasted addresses do. */
function restore(view, { state, notices }) {
	view.setState({
		...state,
		notices,
		isBrowsing: false
	});
}
/** The map is shown in another site's frame. */
function noteFrame(view) {
	view.setState({ isFramed: true });
}
/** Marks incidents on the map while nothing is chosen and it is seen from far, or leaves them out. */
function showMarks(view, hasMarks) {
	view.setState({ hasMarks });
}
// src/symbology/stances.ts
/** From one end of the scale to the other; what is not known comes last. */
var scaleOfStances = [
	"returns",
	"arrests-varies",
	"lets-pass",
	"sends-to-south",
	"resettles",
	"none-known"
];
/** The hatch of each stance; its tints are in the themes. Denser means further from the middle. */
var stanceHatches = {
	returns: {
		kind: "lines",
		angle: 135,
		spacing: 6,
		width: 1.1
	},
	"arrests-varies": {
		kind: "lines",
		angle: 135,
		spacing: 12,
		width: .9
	},
	"lets-pass": { kind: "none" },
	"sends-to-south": {
		kind: "lines",
		angle: 45,
		spacing: 12,
		width: .9
	},
	resettles: {
		kind: "lines",
		angle: 45,
		spacing: 6,
		width: 1.1
	},
	"none-known": {
		kind: "dots",
		spacing: 6,
		radius: .8
	}
};
/**
* Whether a stance is hatched in a theme: what is not known is dotted in all of them, the others
* are told apart by flat colours where there are colours.
*/
function isHatchedIn(stance, { map }) {
	const { kind } = stanceHatches[stance];
	return kind === "dots" || kind === "lines" && map.hatchStrength > 0;
}
/** The ink of a stance's hatch, and how much of it is seen. */
function hatchInk(stance, { map }) {
	return stanceHatches[stance].kind === "dots" ? {
		colour: map.dots,
		strength: 1
	} : {
		colour: map.hatch,
		strength: map.hatchStrength
	};
}
// src/symbology/page-scale.ts
var serif = {
	family: "serif",
	weight: 400
};
var sans = {
	family: "sans",
	weight: 400
};
var strong$1 = { weight: 600 };
/** `font: var(--type-…)`. Nothing on the page is smaller than the words of a chart. */
var pageType = {
	headline: {
		...serif,
		...strong$1,
		size: 32,
		lineHeight: 37
	},
	name: {
		...serif,
		...strong$1,
		size: 28,
		lineHeight: 32
	},
	takeaway: {
		...serif,
		size: 19,
		lineHeight: 28
	},
	number: {
		...sans,
		...strong$1,
		size: 28,
		lineHeight: 32
	},
	lead: {
		...sans,
		size: 16,
		lineHeight: 25
	},
	text: {
		...sans,
		size: 15,
		lineHeight: 22
	},
	section: {
		...sans,
		...strong$1,
		size: 15,
		lineHeight: 22
	},
	small: {
		...sans,
		size: 13,
		lineHeight: 18
	},
	caption: {
		...sans,
		size: 12.5,
		lineHeight: 17
	},
	chart: {
		...sans,
		size: 11,
		lineHeight: 14
	}
};
({ ...pageType.headline }), { ...pageType.takeaway };
// src/symbology/themes.ts
var light = {
	name: "light",
	map: {
		sea: "#dce8ec",
		land: "#eeebe3",
		coast: "#90a3ab",
		coastGlow: "#f2f7f8",
		graticule: "#c8d8de",
		border: "#a69b88",
		sentBack: "#8a4f2b",
		province: "#b9ad98",
		water: "#dce8ec",
		river: "#b5cdd8",
		origin: "#403b35",
		originInk: "#ffffff",
		departures: "#6d655a",
		dots: "#8f877a",
		label: "#3a352c",
		labelQuiet: "#6b6456",
		labelHalo: "#fdfaf3",
		waterLabel: "#41677a",
		waterLabelHalo: "#dce8ec",
		selection: "#26221b",
		hatch: "#4a3d28",
		hatchStrength: 0,
		corridorCasing: "#fffdf8",
		station: "#26221b",
		stationFill: "#fffdf8",
		incident: "#26221b",
		incidentFill: "#fffdf8"
	},
	stance: {
		returns: "#e0b294",
		"arrests-varies": "#f3d8aa",
		"lets-pass": "#f7f9db",
		"sends-to-south": "#c4e8d9",
		resettles: "#7abeb8",
		"none-known": "#faf8f4"
	},
	stanceEdge: {
		returns: "#c88e6a",
		"arrests-varies": "#deb978",
		"lets-pass": "#d3d697",
		"sends-to-south": "#8ac5af",
		resettles: "#3b9694",
		"none-known": "#c9c2b4"
	},
	route: routeHues.light,
	chart: {
		chartWomen: "#0f464e",
		chartMen: "#6496a0",
		chartOther: "#6f7f80",
		chartTotal: "#56727a",
		chartMark: "#26221b"
	},
	page: {
		surface: "#fbf9f4",
		raised: "#fffefb",
		sunken: "#f3efe6",
		text: "#26221b",
		quiet: "#5d574b",
		rule: "#ddd6c8",
		controlBorder: "#8a8272",
		accent: "#1d5c63",
		accentText: "#ffffff",
		accentSoft: "#e2ecea",
		focus: "#0b57d0",
		doubt: "#a86200",
		doubtTint: "#fbf0db",
		caution: "#7a4b00"
	}
};
var dark = {
	name: "dark",
	map: {
		sea: "#0f1b24",
		land: "#24282a",
		coast: "#5f7683",
		coastGlow: "#1d303d",
		graticule: "#1a2934",
		border: "#6f716c",
		sentBack: "#e3a983",
		province: "#5d605c",
		water: "#0f1b24",
		river: "#31495a",
		origin: "#efe8d8",
		originInk: "#1a1712",
		departures: "#c9bea6",
		dots: "#8b9295",
		label: "#f1ece1",
		labelQuiet: "#c3beb2",
		labelHalo: "#15191b",
		waterLabel: "#8db3c6",
		waterLabelHalo: "#0f1b24",
		selection: "#fff8e6",
		hatch: "#f1ece1",
		hatchStrength: 0,
		corridorCasing: "#0d1214",
		station: "#f1ece1",
		stationFill: "#0d1214",
		incident: "#f1ece1",
		incidentFill: "#0d1214"
	},
	stance: {
		returns: "#63402d",
		"arrests-varies": "#675323",
		"lets-pass": "#666c34",
		"sends-to-south": "#294f41",
		resettles: "#126f6a",
		"none-known": "#2f3537"
	},
	stanceEdge: {
		returns: "#845940",
		"arrests-varies": "#886f34",
		"lets-pass": "#838946",
		"sends-to-south": "#396d59",
		resettles: "#28928c",
		"none-known": "#5b6365"
	},
	route: routeHues.dark,
	chart: {
		chartWomen: "#2f8d95",
		chartMen: "#a5d8d8",
		chartOther: "#93a1a3",
		chartTotal: "#9db4bb",
		chartMark: "#f1ece1"
	},
	page: {
		surface: "#171a1c",
		raised: "#1f2326",
		sunken: "#111416",
		text: "#f1ece1",
		quiet: "#b7b2a6",
		rule: "#34393c",
		controlBorder: "#7b8184",
		accent: "#7cc7c0",
		accentText: "#0c1a19",
		accentSoft: "#1d3534",
		focus: "#8ab4f8",
		doubt: "#f0b95c",
		doubtTint: "#3a2f1b",
		caution: "#f0c27a"
	}
};
/** White paper and stronger lines, for printers and poor projectors. */
var print = {
	name: "print",
	map: {
		sea: "#eef3f5",
		land: "#ffffff",
		coast: "#4d5a61",
		coastGlow: "#f7fafb",
		graticule: "#d5dfe3",
		border: "#6b6456",
		sentBack: "#8a4f2b",
		province: "#b9ad98",
		water: "#eef3f5",
		river: "#8fa9b5",
		origin: "#403b35",
		originInk: "#ffffff",
		departures: "#6d655a",
		dots: "#8f877a",
		label: "#111111",
		labelQuiet: "#3f3c36",
		labelHalo: "#ffffff",
		waterLabel: "#35535f",
		waterLabelHalo: "#eef3f5",
		selection: "#000000",
		hatch: "#4a3d28",
		hatchStrength: .2,
		corridorCasing: "#ffffff",
		station: "#000000",
		stationFill: "#ffffff",
		incident: "#000000",
		incidentFill: "#ffffff"
	},
	stance: {
		returns: "#e0b294",
		"arrests-varies": "#f3d8aa",
		"lets-pass": "#f7f9db",
		"sends-to-south": "#c4e8d9",
		resettles: "#7abeb8",
		"none-known": "#faf8f4"
	},
	stanceEdge: {
		returns: "#c88e6a",
		"arrests-varies": "#deb978",
		"lets-pass": "#d3d697",
		"sends-to-south": "#8ac5af",
		resettles: "#3b9694",
		"none-known": "#c9c2b4"
	},
	route: routeHues.print,
	chart: {
		chartWomen: "#0f464e",
		chartMen: "#6496a0",
		chartOther: "#6f7f80",
		chartTotal: "#4d5a61",
		chartMark: "#000000"
	},
	page: {
		surface: "#ffffff",
		raised: "#ffffff",
		sunken: "#f4f4f2",
		text: "#000000",
		quiet: "#3d3a34",
		rule: "#8d8880",
		controlBorder: "#6b6456",
		accent: "#0f464e",
		accentText: "#ffffff",
		accentSoft: "#e2ecea",
		focus: "#0b57d0",
		doubt: "#8a5000",
		doubtTint: "#fbf0db",
		caution: "#5c3900"
	}
};
/**
* For printing in black only: tints are told apart by their hatch and by lightness, which differs by
* 1.3 to 1 between neighbours on the scale; routes by their names. No hue is used.
*/
var greyscale = {
	name: "greyscale",
	map: {
		sea: "#e9e9e9",
		land: "#ffffff",
		coast: "#5a5a5a",
		coastGlow: "#f4f4f4",
		graticule: "#d8d8d8",
		border: "#666666",
		sentBack: "#1a1a1a",
		province: "#a8a8a8",
		water: "#e9e9e9",
		river: "#adadad",
		origin: "#1f1f1f",
		originInk: "#ffffff",
		departures: "#5a5a5a",
		dots: "#8a8a8a",
		label: "#111111",
		labelQuiet: "#474747",
		labelHalo: "#ffffff",
		waterLabel: "#4f4f4f",
		waterLabelHalo: "#e9e9e9",
		selection: "#000000",
		hatch: "#000000",
		hatchStrength: .36,
		corridorCasing: "#ffffff",
		station: "#000000",
		stationFill: "#ffffff",
		incident: "#000000",
		incidentFill: "#ffffff"
	},
	stance: {
		returns: "#c6c6c6",
		"arrests-varies": "#e1e1e1",
		"lets-pass": "#ffffff",
		"sends-to-south": "#e1e1e1",
		resettles: "#adadad",
		"none-known": "#ffffff"
	},
	stanceEdge: {
		returns: "#6b6b6b",
		"arrests-varies": "#8a8a8a",
		"lets-pass": "#a8a8a8",
		"sends-to-south": "#8a8a8a",
		resettles: "#6f6f6f",
		"none-known": "#a8a8a8"
	},
	route: routeHues.greyscale,
	chart: {
		chartWomen: "#3a3a3a",
		chartMen: "#949494",
		chartOther: "#707070",
		chartTotal: "#5a5a5a",
		chartMark: "#000000"
	},
	page: {
		surface: "#ffffff",
		raised: "#ffffff",
		sunken: "#f3f3f3",
		text: "#000000",
		quiet: "#3d3d3d",
		rule: "#8c8c8c",
		controlBorder: "#6b6b6b",
		accent: "#000000",
		accentText: "#ffffff",
		accentSoft: "#ececec",
		focus: "#000000",
		doubt: "#333333",
		doubtTint: "#efefef",
		caution: "#333333"
	}
};
/** How much of the hatches is seen where contrast is asked for. */
var strongHatch = .32;
var hatched = (theme) => ({
	...theme,
	map: {
		...theme.map,
		hatchStrength: strongHatch
	}
});
/** The themes of the screen for who asks for more contrast: hatches tell the stances apart as well. */
var strong = {
	light: hatched(light),
	dark: hatched(dark)
};
var themes$1 = {
	light,
	dark,
	print,
	greyscale
};
// src/symbology/theme-variables.ts
var propertyOf = (prefix, key) => `--${prefix}${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
function referTo(prefix, values) {
	const references = { ...values };
	for (const key in references) references[key] = `var(${propertyOf(prefix, key)})`;
	return references;
}
/** A theme whose colours are those of the page that shows it. */
var pageTheme = {
	name: light.name,
	map: {
		...referTo("map-", withoutNumbers(light.map)),
		hatchStrength: light.map.hatchStrength
	},
	stance: referTo("stance-", light.stance),
	stanceEdge: referTo("stance-edge-", light.stanceEdge),
	route: referTo("route-", light.route),
	chart: referTo("", light.chart),
	page: referTo("", light.page)
};
function withoutNumbers({ hatchStrength, ...colours }) {
	return colours;
}
// src/symbology/hatches.ts
/** How much ink covers a point of the tile, 0 to 1, with soft edges of one device pixel. */
function inkAt(hatch, x, y, softness) {
	if (hatch.kind === "none") return 0;
	const cover = (distance, half) => Math.min(1, Math.max(0, (half - distance) / softness + .5));
	if (hatch.kind === "dots") {
		const dx = wrapToCentre(x + (Math.floor(y / hatch.spacing) % 2 === 0 ? 0 : hatch.spacing / 2), hatch.spacing);
		const dy = wrapToCentre(y, hatch.spacing);
		return cover(Math.hypot(dx, dy), hatch.radius);
	}
	const along = {
		0: y,
		90: x,
		45: (x + y) / Math.SQRT2,
		135: (x - y) / Math.SQRT2
	}[hatch.angle];
	const period = hatch.angle === 45 || hatch.angle === 135 ? hatch.spacing / Math.SQRT2 : hatch.spacing;
	return cover(Math.abs(wrapToCentre(along, period)), hatch.width / 2);
}
function wrapToCentre(value, period) {
	const wrapped = (value % period + period) % period;
	return wrapped > period / 2 ? wrapped - period : wrapped;
}
// src/view/on-map.ts
var observers = /* @__PURE__ */ new WeakMap();
/** One for all that lies on a view's map: what changes together is told of once. */
function observerOf(view) {
	const known = observers.get(view);
	if (known) return known;
	const observer = new ResizeObserver((entries) => {
		const elements = new Set(view.getState().onMap);
		for (const { target } of entries) elements.add(target);
		view.setState({ onMap: [...elements] });
	});
	observers.set(view, observer);
	return observer;
}
/** Lets the maps know of an element that lies on them: no name is set beneath it. Returns what ends that. */
function layOnMap(view, element) {
	observerOf(view).observe(element);
	return () => {
		observerOf(view).unobserve(element);
		view.setState(({ onMap }) => ({ onMap: onMap.filter((each) => each !== element) }));
	};
}
/** For the `ref` of what lies on the map. */
function useOnMap() {
	const view = useView();
	return (0, import_react.useCallback)((element) => element ? layOnMap(view, element) : void 0, [view]);
}
/**
* Where elements lie now, in the pixels of a map whose upper left corner is there: measured as names
* are set, for what lies on a map moves with its panels without becoming larger or smaller.
*/
var within$1 = (elements, corner) => elements.map((element) => element.getBoundingClientRect()).filter(({ width, height }) => width > 0 && height > 0).map(({ left, top, right, bottom }) => ({
	left: left - corner.x,
	top: top - corner.y,
	right: right - corner.x,
	bottom: bottom - corner.y
}));
// src/languages/words/locale.ts
/** The one language that everything is told in. */
/** "Laos, Thailand and South Korea". */
function listOf$1(words) {
	return new Intl.ListFormat(locale$1).format(words);
}
/** Things of several words each, told one after another: "Reuters 2015; NK News 2017". */
var inTurn = (told) => told.join(list_mark());
/** What stands within one of those: the years of "Reuters 2015, 2017; NK News 2015". */
var within = (parts) => parts.join(list_within());
/** The order of the alphabet, for `sort`. */
function byAlphabet(a, b) {
	return a.localeCompare(b, locale$1);
}
// src/view/attention.ts
/**
* Who can take the focus. A room offers its own element under a name; another asks for it by that
* name, and looks for nothing in the page.
*/
var offers = /* @__PURE__ */ new WeakMap();
/** Offers an element; returns what takes the offer back. The last offer under a name holds. */
function offerFocus(view, name, find) {
	const own = offers.get(view) ?? /* @__PURE__ */ new Map();
	offers.set(view, own.set(name, find));
	return () => {
		if (own.get(name) === find) own.delete(name);
	};
}
/** Gives the focus to what is offered under a name. False where nothing is, or it cannot take it. */
function attend(view, name, options) {
	const element = offers.get(view)?.get(name)?.();
	element?.focus(options);
	return element != null && document.activeElement === element;
}
/** Offers an element of a component for as long as that is on the page. */
function useAttention(name, element) {
	const view = useView();
	(0, import_react.useEffect)(() => offerFocus(view, name, () => element.current), [
		view,
		name,
		element
	]);
}
// src/languages/words/dates.ts
/** A partial date as a reader's words: "10 May 2013", "2004–2011", "by 2014", "since 2013", "about 1995". */
function writeDate(date) {
	const [first = "", second] = date.split("/");
	if (second === void 0) return writePoint(first);
	if (first === "..") return date_by({ date: writePoint(second) });
	if (second === "..") return date_since({ date: writePoint(first) });
	const [from, to] = [writePoint(first), writePoint(second)];
	return /^\d{4}~?$/.test(first) && /^\d{4}~?$/.test(second) ? `${from}–${to}` : `${from} – ${to}`;
}
/** The browser makes each one anew, which takes longer than the writing. */
var formats$1 = /* @__PURE__ */ new Map();
/** Writes dates of one, two or three parts: year, month, day. */
function formatOf(parts) {
	const made = formats$1.get(parts);
	if (made) return made;
	const options = {
		timeZone: "UTC",
		year: "numeric"
	};
	if (parts > 1) options.month = "long";
	if (parts > 2) options.day = "numeric";
	const format = new Intl.DateTimeFormat(locale$1, options);
	formats$1.set(parts, format);
	return format;
}
function writePoint(point) {
	const bare = point.replace("~", "");
	const parts = bare.split("-").length;
	const written = formatOf(parts).format(/* @__PURE__ */ new Date(`${bare}${"-01".repeat(3 - parts)}T00:00:00Z`));
	return bare === point ? written : date_about({ date: written });
}
/** The years of a period alone, for tight places. */
function writeYears(date) {
	return writeSpan(yearsOf(date));
}
function writeSpan({ from, to }) {
	if (from === null && to === null) return undated();
	if (from === null) return date_by({ date: writeYear(to) });
	if (to === null) return date_since({ date: writeYear(from) });
	if (from === to) return writeYear(from);
	return `${from}–${to}`;
}
/** A year by itself: Korean says that it is one. */
function writeYear(year) {
	return String(year);
}
// src/core/fold.ts
/** Folds case, diacritics and width, so that "ha tinh" finds "Hà Tĩnh". */
function fold(text) {
	return text.normalize("NFKD").replace(/[\u0300-\u036f\u0323\u0309\u031b]/g, "").replaceAll("đ", "d").replaceAll("Đ", "D").toLowerCase().normalize("NFKC");
}
// src/view/address/language-address.ts
/** Where this page stands in another language: each is a build of its own, in a folder beside the first. */
/** The languages that this page is not told in. */
var otherLanguages = languages.filter(({ tag }) => tag !== "en");
var folderOf = (tag) => tag === languages[0].tag ? "./" : `./${tag}/`;
/** Where the site in a language stands, beside this page. */
function topIn(tag) {
	const root = new URL(folderOf("en").replace(/\w+/, ".."), location.href);
	return new URL(folderOf(tag), root);
}
/** The same view in another language. */
function addressInLanguage(tag, state) {
	const page = topIn(tag);
	page.hash = formatAddress(state);
	return page.href;
}
/** An address within this language's part of the site, as the same stands in another's. */
function sameInLanguage(tag, address) {
	const [here, there] = [topIn("en"), topIn(tag)];
	const same = new URL(address);
	same.pathname = `${there.pathname}${same.pathname.slice(here.pathname.length)}`;
	return same.href;
}
// src/view/own/own-actions.ts
function changeOwn(view, next) {
	view.setState(({ own }) => ({ own: {
		...own,
		...next
	} }));
}
/** Opens the panel of own data: it takes the place of what was read. */
function openOwn(view, panel = { on: "list" }) {
	changeOwn(view, { panel });
}
function closeOwn(view) {
	changeOwn(view, { panel: null });
}
/** Opens the panel with files that are to be read. */
function bringFiles(view, files) {
	const { panel, brought } = view.getState().own;
	changeOwn(view, {
		panel: panel ?? { on: "list" },
		brought: [...brought, ...files]
	});
}
/** Takes over what was brought. */
function takeBrought(view) {
	const { brought } = view.getState().own;
	if (brought.length > 0) changeOwn(view, { brought: [] });
	return brought;
}
// src/view/selectors/page-titles.ts
var titles = {
	disagreements: sources_disagree,
	sources,
	incidents,
	glossary,
	works,
	years,
	data,
	stories,
	handout,
	accessibility: a11y_title,
	about
};
var pageTitle = (page) => titles[page]();
// src/view/device.ts
/** What is kept on this device: the theme, and that a language was offered. Storage may be denied or hold anything. */
var themeKey = `${subject.slug}.theme`;
var themes = [
	"system",
	"light",
	"dark",
	"print"
];
function readTheme() {
	try {
		const stored = localStorage.getItem(themeKey);
		return themes.find((theme) => theme === stored) ?? "system";
	} catch {
		return "system";
	}
}
/** Stores the theme whenever it changes; returns what stops it. */
function keepTheme(view) {
	return view.subscribe(({ theme }, previous) => {
		if (theme === previous.theme) return;
		try {
			localStorage.setItem(themeKey, theme);
		} catch {}
	});
}
var offeredKey = `${subject.slug}.language-offered`;
/** Whether a language was offered on this device before; where nothing can be kept, it is not offered. */
function wasLanguageOffered() {
	try {
		return localStorage.getItem(offeredKey) !== null;
	} catch {
		return true;
	}
}
function keepLanguageOffered() {
	try {
		localStorage.setItem(offeredKey, "1");
	} catch {}
}
// src/view/address/history.ts
/**
* The parts of the view whose change makes a step for Back; the rest rewrites the present one: the
* camera, the year and the leg move too often to go back through.
*/
function stepOf(state) {
	const { year, series } = defaultAddressed;
	return formatAddress({
		...state,
		camera: null,
		claim: null,
		cited: null,
		incidents: everyIncident,
		year,
		series,
		chosen: atLeg(state.chosen, null)
	});
}
/** Browsers refuse to rewrite the address many times a second: a scrub is written when it rests. */
var restMilliseconds = 150;
/**
* Keeps the address and the view in step, both ways; returns what stops it. `onRestored` is told when
* the reader came to an address by Back, Forward or by hand.
*/
function connectHistory(view, onRestored) {
	let step = stepOf(view.getState());
	let restoring = false;
	let timer;
	let lastRewrite = 0;
	function urlOf(state) {
		const hash = formatAddress(state);
		if (`#${hash}` === location.hash || hash === "" && location.hash === "") return null;
		return hash === "" ? `${location.pathname}${location.search}` : `#${hash}`;
	}
	function rewrite() {
		clearTimeout(timer);
		timer = void 0;
		lastRewrite = performance.now();
		const url = urlOf(view.getState());
		if (url !== null) history.replaceState(null, "", url);
	}
	function show(state, previous) {
		if (restoring) return;
		const next = stepOf(state);
		if (next !== step) {
			const url = urlOf(state);
			const left = timer === void 0 || url === null ? null : urlOf(previous);
			clearTimeout(timer);
			timer = void 0;
			if (left !== null) history.replaceState(null, "", left);
			if (url !== null) history.pushState(null, "", url);
			step = next;
		} else if (performance.now() - lastRewrite > restMilliseconds) rewrite();
		else timer ??= setTimeout(rewrite, restMilliseconds);
	}
	function onAddress() {
		clearTimeout(timer);
		timer = void 0;
		restoring = true;
		restore(view, parseAddress(location.hash));
		onRestored();
		restoring = false;
		step = stepOf(view.getState());
	}
	const unsubscribe = view.subscribe(show);
	window.addEventListener("popstate", onAddress);
	return () => {
		clearTimeout(timer);
		unsubscribe();
		window.removeEventListener("popstate", onAddress);
	};
}
/** Changes the view in the place of its address: no step for Back. */
function replaceView(view, change) {
	const next = {
		...view.getState(),
		...change
	};
	history.replaceState(null, "", `#${formatAddress(next)}`);
	view.setState(next);
}
// src/view/asking.ts
/** Questions that the map answers: while one is open, what the reader chooses on it is the answer. */
/** Nothing chosen and every route drawn: all can be answered, and nothing gives the answer away. */
var blank = {
	chosen: nothing,
	overlay: nothing,
	claim: null,
	camera: null,
	year: null,
	hiddenRoutes: []
};
/** Who is asked first what the reader chose; true takes it. */
var askers = /* @__PURE__ */ new WeakMap();
/** Takes everything off the map for a question; returns what brings back the view that the reader had. */
function clearForQuestion(view) {
	const { chosen, overlay, claim, camera, year, hiddenRoutes, ...before } = view.getState();
	replaceView(view, blank);
	return () => {
		hover(view, null);
		const [was, now] = [storyIn(before), storyIn(view.getState())];
		if (now === null || now.id === was?.id && now.step === was.step) replaceView(view, {
			chosen,
			overlay,
			claim,
			camera,
			year,
			hiddenRoutes
		});
	};
}
/** Asks for a thing of a kind; returns what ends that. */
function askOnMap(view, kind, onAnswer) {
	function takes(entity) {
		if (entity.kind !== kind) return false;
		replaceView(view, blank);
		onAnswer(entity.id);
		return true;
	}
	askers.set(view, takes);
	return () => {
		if (askers.get(view) === takes) askers.delete(view);
	};
}
/** Whether something is asked that the map answers. */
function isAskedOnMap(view) {
	return askers.has(view);
}
/** Answers with what the reader chose on the map; where nothing is asked, its record opens. */
function select(view, entity) {
	if (askers.get(view)?.(entity)) return;
	if (entity.kind === "country") selectCountry(view, entity.id);
	else selectRoute(view, entity.id);
}
// src/view/watched.ts
/** One value a view, and who is told when it changes. */
function createWatched() {
	const values = /* @__PURE__ */ new WeakMap();
	const watchers = /* @__PURE__ */ new WeakMap();
	return {
		get: (view) => values.get(view) ?? null,
		set(view, value) {
			if (value === null) values.delete(view);
			else values.set(view, value);
			for (const tell of watchers.get(view) ?? []) tell();
		},
		watch(view, tell) {
			const own = watchers.get(view) ?? /* @__PURE__ */ new Set();
			watchers.set(view, own.add(tell));
			return () => own.delete(tell);
		}
	};
}
// src/view/hand/pointing.ts
/** What has a record of the atlas. */
var isEntity = (thing) => thing.kind === "country" || thing.kind === "route";
/** The map at hand, once it stands. */
var mapAtHand = createWatched();
/** What the pointer rests on. */
var pointedAt = createWatched();
/** Who lists what was pressed before it is opened; true takes it. */
var pressListener = createWatched();
/** The pointer has come to a thing of the map, or (null) to nothing. */
function point$1(view, thing, at) {
	hover(view, thing && isEntity(thing) ? thing : null);
	if (thing || pointedAt.get(view)) pointedAt.set(view, thing && {
		thing,
		at
	});
}
/** Chooses what can be chosen: of incidents their country, of the reader's own what its columns say. */
function choose(view, thing) {
	if (thing.kind === "own") openOwn(view, {
		on: "feature",
		ref: thing
	});
	else select(view, thing.kind === "incidents" ? {
		kind: "country",
		id: thing.place
	} : thing);
}
/** Things of the map were pressed, the nearest first; none is the sea, which closes what is open. */
function press(view, pressed, at, by) {
	pointedAt.set(view, null);
	const [first, ...rest] = isAskedOnMap(view) ? pressed.filter(isEntity) : pressed;
	if (!first) clearSelection(view);
	else if (!pressListener.get(view)?.({
		things: [first, ...rest],
		at,
		by
	})) choose(view, first);
}
/** Whether a press is told of before anything opens: of several in reach of a finger one is chosen. */
var isListed = ({ things, by }) => things[0].kind === "incidents" || by === "touch" && things.length > 1;
// src/own/pictures/picture.ts
/** Characters of its words, pixels of its longer side, bytes of the file that it is made from. */
var pictureLimits = {
	credit: 200,
	description: 500,
	side: 1600,
	fileBytes: 4e7
};
/** `pic-` and what nobody guesses. */
var pictureId = /^pic-[a-f0-9]{32}$/;
/** Whether it has the words without which a picture is not shown. */
var isTold = ({ credit, description }) => credit.trim() !== "" && description.trim() !== "";
// src/view/story/told-story.ts
/** A story of the atlas as it is told. */
function tellStory(story) {
	return {
		...story,
		origin: "atlas"
	};
}
/** A step's place in a story, from 0; past the last step, the end: as many as there are steps. */
function placeIn({ steps }, step) {
	return Math.max(0, Math.min(steps.length, step));
}
// src/view/story/load-story.ts
/** A reader's story as it is told; what has no title yet is named by its number. */
function tellOwnStory(id, origin, story) {
	const steps = story.steps.map(({ picture, ...step }, index) => ({
		...step,
		...picture && isTold(picture) && { picture },
		id: `step-${index + 1}`,
		title: step.title.trim() || String(index + 1)
	}));
	return {
		id,
		origin,
		title: story.title.trim() || steps[0]?.title || "1",
		lead: story.lead,
		minutes: null,
		statement: story.statement,
		steps,
		questions: [],
		discussion: []
	};
}
/**
* The story that an address names: the one packed into it (packed), one kept on this device, or the
* atlas' own. Null where there is none. Stories are fetched with the first that is asked for.
*/
async function loadStory({ id, packed }) {
	if (packed !== null) {
		const { unpackStory } = await __vitePreload(async () => {
			const { unpackStory } = await import("./story-link-CW_IDDse.js").then((n) => n.n);
			return { unpackStory };
		}, __vite__mapDeps([0,1]), import.meta.url);
		const read = await unpackStory(packed);
		return read.story && tellOwnStory("told", "link", read.story);
	}
	if (id.startsWith("my-")) {
		const { keptStories } = await __vitePreload(async () => {
			const { keptStories } = await import("./kept-stories-zbCsuO3N.js").then((n) => n.n);
			return { keptStories };
		}, __vite__mapDeps([2,1,3]), import.meta.url);
		const kept = keptStories.find(id);
		return kept && kept.steps.length > 0 ? tellOwnStory(id, "device", kept) : null;
	}
	const { stories } = await __vitePreload(async () => {
		const { stories } = await import("./stories-6vYwFrcv.js").then((n) => n.t);
		return { stories };
	}, __vite__mapDeps([4,1]), import.meta.url);
	const own = stories.find((story) => story.id === id);
	return own ? tellStory(own) : null;
}
// src/view/story/story-actions.ts
/** The view of a step alone: which story it belongs to, or is made for, is not in it. */
var stateOf = ({ view }) => ({
	...parseAddress(view).state,
	telling: nothing
});
/** A story as it is told at a step. What it is made or presented for stays, from story to story. */
function tellingAt(state, story, step) {
	return {
		on: "story",
		id: story.id,
		packed: story.origin === "link" ? storyIn(state)?.packed ?? null : null,
		step,
		isPresented: isPresented(state),
		making: makingIn(state)
	};
}
/** The state in which a story stands at a step; past the last, the map shows what the last shows. */
function stateAt(state, story, step) {
	const at = placeIn(story, step);
	const shown = story.steps[Math.min(at, story.steps.length - 1)];
	if (!shown) return null;
	const telling = tellingAt(state, story, at);
	return {
		...state,
		...stateOf(shown),
		telling,
		own: withoutPanel(state.own)
	};
}
/** Goes to a step of a story, from 0: the map shows what the step shows. Past the last is the end. */
function showStep(view, story, step) {
	const state = view.getState();
	const told = storyIn(state);
	if (placeIn(story, step) === story.steps.length && told?.id === story.id && told.step === story.steps.length) return;
	const next = stateAt(state, story, step);
	if (next) view.setState(next);
}
/** Shows a step that was scrolled to: no step for Back, which leads to what was before the story. */
function reachStep(view, story, step) {
	const next = stateAt(view.getState(), story, step);
	if (next) replaceView(view, next);
}
/** Tells a story of the atlas from a step, its first if none is named, once it has been fetched. */
function openStoryById(view, id, step = null) {
	const telling = {
		...fromBeginning({
			id,
			packed: null
		}),
		step
	};
	view.setState({
		telling,
		overlay: nothing,
		claim: null
	});
}
/** Presents a story from a step, its first if none is named. */
function presentStory(view, story, step = 0) {
	const next = stateAt(view.getState(), story, step);
	if (next) view.setState({
		...next,
		telling: presented(next.telling, true)
	});
}
/** Opens a story with its handout over it. */
function showHandout(view, story) {
	const next = stateAt(view.getState(), story, 0);
	if (next) view.setState({
		...next,
		overlay: {
			on: "page",
			id: "handout",
			entry: null,
			over: nothing
		}
	});
}
/**
* Shows the step that an address names, in the place of that address: Back leads to what was before
* it. Where the address says more than the step, the reader is looking around, and stays there.
*/
function arriveInStory(view, story) {
	const state = view.getState();
	const at = placeIn(story, stepIn(state) ?? 0);
	const isAsked = at === story.steps.length && isAskedOnMap(view);
	const next = addressOutsideStory(state) === "" && !isAsked ? stateAt(state, story, at) : {
		...state,
		telling: tellingAt(state, story, at)
	};
	if (next) replaceView(view, next);
}
var presented = (telling, isPresented) => telling.on === "story" ? {
	...telling,
	isPresented
} : telling;
/** Presents a story, or stops. */
function setPresenting(view, isPresented) {
	view.setState({ telling: presented(view.getState().telling, isPresented) });
}
/** What is left where a story is left: what is made goes on. */
function outsideStory(state) {
	const making = makingIn(state);
	return making === null ? nothing : {
		on: "making",
		id: making
	};
}
/** Leaves the story; the map stays as it is. */
function leaveStory(view) {
	view.setState({ telling: outsideStory(view.getState()) });
}
/** Opens a reader's own story where the guide is, to be changed. */
function makeStory(view, id) {
	const { overlay, own } = view.getState();
	view.setState({
		telling: {
			on: "making",
			id
		},
		overlay: withoutPage(overlay),
		own: withoutPanel(own)
	});
}
/** Goes on with a story under another id: no step for Back, which would lead to the other. */
function makeStoryAs(view, id) {
	replaceView(view, { telling: {
		on: "making",
		id
	} });
}
function stopMaking(view) {
	view.setState({ telling: nothing });
}
/** Leaves a story that there is not: the address is put right, and the reader is told. */
function refuseStory(view) {
	const state = view.getState();
	const story = storyIn(state);
	const notice = story?.packed ? {
		kind: "broken-story",
		key: "told",
		value: ""
	} : {
		kind: "unknown-story",
		key: "story",
		value: story?.id ?? ""
	};
	replaceView(view, {
		telling: outsideStory(state),
		notices: [...state.notices, notice]
	});
}
/** The address of what is on the screen, without the story that it may belong to. */
function addressOutsideStory(state) {
	return formatAddress({
		...state,
		telling: nothing
	});
}
/** Whether the reader has gone off what a step shows, to look around. */
function isExploring(state, own) {
	const { overlay } = pageIn(state) === "handout" ? own : state;
	return addressOutsideStory({
		...state,
		claim: own.claim,
		overlay
	}) !== formatAddress(own);
}
var stepAt = (state, story) => {
	const at = stepIn(state);
	return at === null ? void 0 : story.steps[at];
};
/** Whether the reader has gone off the step at hand; at the end of a story there is none to go off. */
function isOffStep(state, story) {
	const step = stepAt(state, story);
	return step !== void 0 && isExploring(state, stateOf(step));
}
/** Whether the map shows something else than a step does, wherever it was moved to. */
function showsOther(state, step) {
	return isExploring({
		...state,
		camera: null
	}, {
		...stateOf(step),
		camera: null
	});
}
// src/view/story/connect-story.ts
/** Fetches the story that the view has open, and shows it: the one way for the page and for frames. */
/** The layers that the step on the map asks for, where it says so: null leaves that to the reader. */
function layersTold(state) {
	const story = openStory(state);
	if (story === null || typeof story === "string") return null;
	return story.steps[Math.min(stepIn(state) ?? 0, story.steps.length - 1)]?.layers ?? null;
}
/** The map shows the layers of the step that is told. */
function showLayers(view) {
	const state = view.getState();
	const atStep = layersTold(state);
	if (atStep !== state.own.atStep) changeOwn(view, { atStep });
}
function keyOf({ telling }) {
	return telling.on === "story" ? telling.packed ?? telling.id : null;
}
function openStory(state) {
	const key = keyOf(state);
	if (key === null) return null;
	return state.story?.key === key ? state.story.story : "loading";
}
/** On the page the address follows the story. */
var onPage = {
	arrive: arriveInStory,
	refuse: refuseStory
};
/** In a frame the address is the embedding site's, and a step is shown unless the address shows more. */
var inFrame = {
	arrive(view, story) {
		const state = view.getState();
		const step = storyIn(state)?.step ?? null;
		if (step === null || addressOutsideStory(state) === "") showStep(view, story, step ?? 0);
	},
	refuse() {}
};
/** Fetches each story that is opened, from now on. */
function connectStory(view, { arrive, refuse }) {
	let wanted = null;
	async function fetchStory(key) {
		const asked = storyIn(view.getState());
		if (!asked) return;
		const story = await loadStory(asked).catch(() => "failed");
		if (wanted !== key) return;
		view.setState({ story: {
			key,
			story: story ?? "missing"
		} });
		if (story === null) refuse(view);
		else if (story !== "failed") arrive(view, story);
	}
	function follow() {
		showLayers(view);
		const key = keyOf(view.getState());
		if (key === wanted) return;
		wanted = key;
		if (key !== null) fetchStory(key);
	}
	follow();
	return {
		arrive() {
			const story = openStory(view.getState());
			if (story !== null && typeof story !== "string") arrive(view, story);
		},
		stop: view.subscribe(follow)
	};
}
// src/languages/words/numbers.ts
var format$1 = new Intl.NumberFormat(locale$1, { maximumFractionDigits: 1 });
/** A number as the reader's language writes it; no thin spaces, so that it can be copied. */
function writeNumber(value) {
	return format$1.format(value);
}
/** A number within a sentence. */
var writeInSentence = writeNumber;
var shortFormat = new Intl.NumberFormat(locale$1, { notation: "compact" });
/** A round number in as few letters as it takes, beside an axis. */
function writeShortNumber(value) {
	return shortFormat.format(value).toLowerCase();
}
// src/symbology/routes.ts
/** Of the samples in lists and keys, in CSS pixels. */
var corridorWidths = {
	band: 9,
	casing: 3.2,
	line: 1.9,
	flight: 1.1,
	inFigure: 3
};
var sampleOpacities = {
	band: .2,
	casing: .55,
	flight: .75
};
/** On the map, in CSS pixels; on a projector or in a figure they are scaled together. */
var laneWidths = {
	line: {
		chosen: [
			[2, 3.4],
			[3, 4],
			[4, 4.5],
			[5, 5],
			[6, 6]
		],
		other: [
			[2, 1.7],
			[3, 2],
			[4, 2.4],
			[5, 3.2],
			[6, 3.6]
		]
	},
	casing: {
		chosen: [
			[2, 7],
			[3, 8],
			[4, 8.5],
			[5, 9],
			[6, 10]
		],
		other: [
			[2, 4.3],
			[3, 4.6],
			[4, 5.4],
			[5, 6.4],
			[6, 7.6]
		]
	},
	soft: {
		chosen: [
			[2, 13],
			[3, 16],
			[4, 18],
			[5, 26],
			[6, 30]
		],
		other: [
			[2, 9],
			[3, 11],
			[4, 12],
			[5, 22],
			[6, 24]
		]
	}
};
/** From lane to lane of routes that lie side by side. */
var lanePitch = [
	[2, 3.8],
	[3, 4.5],
	[4, 5.2],
	[5, 6.6],
	[6, 7.4]
];
/** Pixels along a line within which its lane becomes another. */
var laneChange = [[4, 44], [5, 64]];
/** How far a flight is bent towards the sea, as a share of its length. */
var flightBow = .14;
/** Flights are dots and boats are dashes, in line widths; all else is solid. */
var flightDash = [.05, 2.8];
var flightWidth = 2.5;
var boatDash = [3, 2.2];
var isByBoat = (id) => outline$1.routes.some((route) => route.id === id && route.legs.filter(({ means }) => means !== "by air").every(({ means }) => means === "by boat"));
/** The dash of a route's sample, in line widths: as on the map, boats alone have one. */
var sampleDash = (id) => isByBoat(id) ? boatDash : [];
/** How strongly each part of a corridor shows. */
var corridorOpacities = {
	soft: {
		chosen: .26,
		own: .3,
		plain: .3,
		receded: .08
	},
	casing: {
		chosen: 1,
		own: .9,
		plain: .7,
		receded: .12
	},
	line: {
		chosen: 1,
		own: 1,
		plain: .8,
		receded: .24
	},
	name: {
		chosen: 1,
		own: 1,
		plain: 1,
		receded: .25
	}
};
/** What is left of the legs beside the one at hand. */
var besideCurrent = .45;
/** How much wider the soft corridor of the leg at hand is than the others of its route. */
var currentIsWider = 1.35;
/** How much wider the stretch that is pointed at is than its route, with all that it is drawn of. */
var pointedIsWider = 1.6;
// src/view/theme.ts
var darkScheme = "(prefers-color-scheme: dark)";
var moreContrast = "(prefers-contrast: more), (forced-colors: active)";
/** The theme that a choice means on this device. */
function themeOf(choice) {
	if (choice === "print") return print;
	const { dark: darker, light: lighter } = matchMedia(moreContrast).matches ? strong : {
		dark,
		light
	};
	if (choice === "system") return matchMedia(darkScheme).matches ? darker : lighter;
	return {
		light: lighter,
		dark: darker
	}[choice];
}
/** Calls back when the device asks for other colours; returns what stops that. */
function watchColours(onChange) {
	const media = [darkScheme, moreContrast].map((query) => matchMedia(query));
	for (const query of media) query.addEventListener("change", onChange);
	return () => {
		for (const query of media) query.removeEventListener("change", onChange);
	};
}
// src/view/use-theme.ts
/** The theme in force, for pieces that repeat the map's own symbols. */
function useTheme() {
	return themeOf(useViewState((state) => state.theme));
}
// src/view/watch-size.ts
/**
* Calls back in the frame after any of these elements has another size: what follows may change their
* sizes again, which browsers complain of within the frame that tells. Returns what ends that.
*/
function watchSize(elements, then) {
	let frame = 0;
	const observer = new ResizeObserver(() => {
		cancelAnimationFrame(frame);
		frame = requestAnimationFrame(then);
	});
	for (const element of elements) if (element) observer.observe(element);
	return () => {
		observer.disconnect();
		cancelAnimationFrame(frame);
	};
}
// node_modules/d3-array/dist/d3-array.mjs
function ascending(a, b) {
	return a == null || b == null ? NaN : a < b ? -1 : a > b ? 1 : a >= b ? 0 : NaN;
}
function descending(a, b) {
	return a == null || b == null ? NaN : b < a ? -1 : b > a ? 1 : b >= a ? 0 : NaN;
}
function bisector(f) {
	let compare1, compare2, delta;
	if (f.length !== 2) {
		compare1 = ascending;
		compare2 = (d, x) => ascending(f(d), x);
		delta = (d, x) => f(d) - x;
	} else {
		compare1 = f === ascending || f === descending ? f : zero$1;
		compare2 = f;
		delta = f;
	}
	function left(a, x, lo = 0, hi = a.length) {
		if (lo < hi) {
			if (compare1(x, x) !== 0) return hi;
			do {
				const mid = lo + hi >>> 1;
				if (compare2(a[mid], x) < 0) lo = mid + 1;
				else hi = mid;
			} while (lo < hi);
		}
		return lo;
	}
	function right(a, x, lo = 0, hi = a.length) {
		if (lo < hi) {
			if (compare1(x, x) !== 0) return hi;
			do {
				const mid = lo + hi >>> 1;
				if (compare2(a[mid], x) <= 0) lo = mid + 1;
				else hi = mid;
			} while (lo < hi);
		}
		return lo;
	}
	function center(a, x, lo = 0, hi = a.length) {
		const i = left(a, x, lo, hi - 1);
		return i > lo && delta(a[i - 1], x) > -delta(a[i], x) ? i - 1 : i;
	}
	return {
		left,
		center,
		right
	};
}
function zero$1() {
	return 0;
}
function number$2(x) {
	return x === null ? NaN : +x;
}
var ascendingBisect = bisector(ascending);
var bisectRight = ascendingBisect.right;
ascendingBisect.left;
bisector(number$2).center;
var Adder = class {
	constructor() {
		this._partials = /* @__PURE__ */ new Float64Array(32);
		this._n = 0;
	}
	add(x) {
		const p = this._partials;
		let i = 0;
		for (let j = 0; j < this._n && j < 32; j++) {
			const y = p[j], hi = x + y, lo = Math.abs(x) < Math.abs(y) ? x - (hi - y) : y - (hi - x);
			if (lo) p[i++] = lo;
			x = hi;
		}
		p[i] = x;
		this._n = i + 1;
		return this;
	}
	valueOf() {
		const p = this._partials;
		let n = this._n, x, y, lo, hi = 0;
		if (n > 0) {
			hi = p[--n];
			while (n > 0) {
				x = hi;
				y = p[--n];
				hi = x + y;
				lo = y - (hi - x);
				if (lo) break;
			}
			if (n > 0 && (lo < 0 && p[n - 1] < 0 || lo > 0 && p[n - 1] > 0)) {
				y = lo * 2;
				x = hi + y;
				if (y == x - hi) hi = x;
			}
		}
		return hi;
	}
};
Array.prototype.slice;
var e10 = Math.sqrt(50);
var e5 = Math.sqrt(10);
var e2 = Math.sqrt(2);
function tickSpec(start, stop, count) {
	const step = (stop - start) / Math.max(0, count), power = Math.floor(Math.log10(step)), error = step / Math.pow(10, power), factor = error >= e10 ? 10 : error >= e5 ? 5 : error >= e2 ? 2 : 1;
	let i1, i2, inc;
	if (power < 0) {
		inc = Math.pow(10, -power) / factor;
		i1 = Math.round(start * inc);
		i2 = Math.round(stop * inc);
		if (i1 / inc < start) ++i1;
		if (i2 / inc > stop) --i2;
		inc = -inc;
	} else {
		inc = Math.pow(10, power) * factor;
		i1 = Math.round(start / inc);
		i2 = Math.round(stop / inc);
		if (i1 * inc < start) ++i1;
		if (i2 * inc > stop) --i2;
	}
	if (i2 < i1 && .5 <= count && count < 2) return tickSpec(start, stop, count * 2);
	return [
		i1,
		i2,
		inc
	];
}
function ticks(start, stop, count) {
	stop = +stop, start = +start, count = +count;
	if (!(count > 0)) return [];
	if (start === stop) return [start];
	const reverse = stop < start, [i1, i2, inc] = reverse ? tickSpec(stop, start, count) : tickSpec(start, stop, count);
	if (!(i2 >= i1)) return [];
	const n = i2 - i1 + 1, ticks = new Array(n);
	if (reverse) {
		if (inc < 0) for (let i = 0; i < n; ++i) ticks[i] = (i2 - i) / -inc;
		else for (let i = 0; i < n; ++i) ticks[i] = (i2 - i) * inc;
	} else if (inc < 0) for (let i = 0; i < n; ++i) ticks[i] = (i1 + i) / -inc;
	else for (let i = 0; i < n; ++i) ticks[i] = (i1 + i) * inc;
	return ticks;
}
function tickIncrement(start, stop, count) {
	stop = +stop, start = +start, count = +count;
	return tickSpec(start, stop, count)[2];
}
function tickStep(start, stop, count) {
	stop = +stop, start = +start, count = +count;
	const reverse = stop < start, inc = reverse ? tickIncrement(stop, start, count) : tickIncrement(start, stop, count);
	return (reverse ? -1 : 1) * (inc < 0 ? 1 / -inc : inc);
}
function* flatten(arrays) {
	for (const array of arrays) yield* array;
}
function merge(arrays) {
	return Array.from(flatten(arrays));
}
// node_modules/d3-color/dist/d3-color.mjs
function define$1(constructor, factory, prototype) {
	constructor.prototype = factory.prototype = prototype;
	prototype.constructor = constructor;
}
function extend(parent, definition) {
	var prototype = Object.create(parent.prototype);
	for (var key in definition) prototype[key] = definition[key];
	return prototype;
}
function Color() {}
var darker = .7;
var brighter = 1 / darker;
var reI = "\\s*([+-]?\\d+)\\s*";
var reN = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*";
var reP = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*";
var reHex = /^#([0-9a-f]{3,8})$/;
var reRgbInteger = new RegExp(`^rgb\\(${reI},${reI},${reI}\\)$`);
var reRgbPercent = new RegExp(`^rgb\\(${reP},${reP},${reP}\\)$`);
var reRgbaInteger = new RegExp(`^rgba\\(${reI},${reI},${reI},${reN}\\)$`);
var reRgbaPercent = new RegExp(`^rgba\\(${reP},${reP},${reP},${reN}\\)$`);
var reHslPercent = new RegExp(`^hsl\\(${reN},${reP},${reP}\\)$`);
var reHslaPercent = new RegExp(`^hsla\\(${reN},${reP},${reP},${reN}\\)$`);
var named$1 = {
	aliceblue: 15792383,
	antiquewhite: 16444375,
	aqua: 65535,
	aquamarine: 8388564,
	azure: 15794175,
	beige: 16119260,
	bisque: 16770244,
	black: 0,
	blanchedalmond: 16772045,
	blue: 255,
	blueviolet: 9055202,
	brown: 10824234,
	burlywood: 14596231,
	cadetblue: 6266528,
	chartreuse: 8388352,
	chocolate: 13789470,
	coral: 16744272,
	cornflowerblue: 6591981,
	cornsilk: 16775388,
	crimson: 14423100,
	cyan: 65535,
	darkblue: 139,
	darkcyan: 35723,
	darkgoldenrod: 12092939,
	darkgray: 11119017,
	darkgreen: 25600,
	darkgrey: 11119017,
	darkkhaki: 12433259,
	darkmagenta: 9109643,
	darkolivegreen: 5597999,
	darkorange: 16747520,
	darkorchid: 10040012,
	darkred: 9109504,
	darksalmon: 15308410,
	darkseagreen: 9419919,
	darkslateblue: 4734347,
	darkslategray: 3100495,
	darkslategrey: 3100495,
	darkturquoise: 52945,
	darkviolet: 9699539,
	deeppink: 16716947,
	deepskyblue: 49151,
	dimgray: 6908265,
	dimgrey: 6908265,
	dodgerblue: 2003199,
	firebrick: 11674146,
	floralwhite: 16775920,
	forestgreen: 2263842,
	fuchsia: 16711935,
	gainsboro: 14474460,
	ghostwhite: 16316671,
	gold: 16766720,
	goldenrod: 14329120,
	gray: 8421504,
	green: 32768,
	greenyellow: 11403055,
	grey: 8421504,
	honeydew: 15794160,
	hotpink: 16738740,
	indianred: 13458524,
	indigo: 4915330,
	ivory: 16777200,
	khaki: 15787660,
	lavender: 15132410,
	lavenderblush: 16773365,
	lawngreen: 8190976,
	lemonchiffon: 16775885,
	lightblue: 11393254,
	lightcoral: 15761536,
	lightcyan: 14745599,
	lightgoldenrodyellow: 16448210,
	lightgray: 13882323,
	lightgreen: 9498256,
	lightgrey: 13882323,
	lightpink: 16758465,
	lightsalmon: 16752762,
	lightseagreen: 2142890,
	lightskyblue: 8900346,
	lightslategray: 7833753,
	lightslategrey: 7833753,
	lightsteelblue: 11584734,
	lightyellow: 16777184,
	lime: 65280,
	limegreen: 3329330,
	linen: 16445670,
	magenta: 16711935,
	maroon: 8388608,
	mediumaquamarine: 6737322,
	mediumblue: 205,
	mediumorchid: 12211667,
	mediumpurple: 9662683,
	mediumseagreen: 3978097,
	mediumslateblue: 8087790,
	mediumspringgreen: 64154,
	mediumturquoise: 4772300,
	mediumvioletred: 13047173,
	midnightblue: 1644912,
	mintcream: 16121850,
	mistyrose: 16770273,
	moccasin: 16770229,
	navajowhite: 16768685,
	navy: 128,
	oldlace: 16643558,
	olive: 8421376,
	olivedrab: 7048739,
	orange: 16753920,
	orangered: 16729344,
	orchid: 14315734,
	palegoldenrod: 15657130,
	palegreen: 10025880,
	paleturquoise: 11529966,
	palevioletred: 14381203,
	papayawhip: 16773077,
	peachpuff: 16767673,
	peru: 13468991,
	pink: 16761035,
	plum: 14524637,
	powderblue: 11591910,
	purple: 8388736,
	rebeccapurple: 6697881,
	red: 16711680,
	rosybrown: 12357519,
	royalblue: 4286945,
	saddlebrown: 9127187,
	salmon: 16416882,
	sandybrown: 16032864,
	seagreen: 3050327,
	seashell: 16774638,
	sienna: 10506797,
	silver: 12632256,
	skyblue: 8900331,
	slateblue: 6970061,
	slategray: 7372944,
	slategrey: 7372944,
	snow: 16775930,
	springgreen: 65407,
	steelblue: 4620980,
	tan: 13808780,
	teal: 32896,
	thistle: 14204888,
	tomato: 16737095,
	turquoise: 4251856,
	violet: 15631086,
	wheat: 16113331,
	white: 16777215,
	whitesmoke: 16119285,
	yellow: 16776960,
	yellowgreen: 10145074
};
define$1(Color, color, {
	copy(channels) {
		return Object.assign(new this.constructor(), this, channels);
	},
	displayable() {
		return this.rgb().displayable();
	},
	hex: color_formatHex,
	formatHex: color_formatHex,
	formatHex8: color_formatHex8,
	formatHsl: color_formatHsl,
	formatRgb: color_formatRgb,
	toString: color_formatRgb
});
function color_formatHex() {
	return this.rgb().formatHex();
}
function color_formatHex8() {
	return this.rgb().formatHex8();
}
function color_formatHsl() {
	return hslConvert(this).formatHsl();
}
function color_formatRgb() {
	return this.rgb().formatRgb();
}
function color(format) {
	var m, l;
	format = (format + "").trim().toLowerCase();
	return (m = reHex.exec(format)) ? (l = m[1].length, m = parseInt(m[1], 16), l === 6 ? rgbn(m) : l === 3 ? new Rgb(m >> 8 & 15 | m >> 4 & 240, m >> 4 & 15 | m & 240, (m & 15) << 4 | m & 15, 1) : l === 8 ? rgba(m >> 24 & 255, m >> 16 & 255, m >> 8 & 255, (m & 255) / 255) : l === 4 ? rgba(m >> 12 & 15 | m >> 8 & 240, m >> 8 & 15 | m >> 4 & 240, m >> 4 & 15 | m & 240, ((m & 15) << 4 | m & 15) / 255) : null) : (m = reRgbInteger.exec(format)) ? new Rgb(m[1], m[2], m[3], 1) : (m = reRgbPercent.exec(format)) ? new Rgb(m[1] * 255 / 100, m[2] * 255 / 100, m[3] * 255 / 100, 1) : (m = reRgbaInteger.exec(format)) ? rgba(m[1], m[2], m[3], m[4]) : (m = reRgbaPercent.exec(format)) ? rgba(m[1] * 255 / 100, m[2] * 255 / 100, m[3] * 255 / 100, m[4]) : (m = reHslPercent.exec(format)) ? hsla(m[1], m[2] / 100, m[3] / 100, 1) : (m = reHslaPercent.exec(format)) ? hsla(m[1], m[2] / 100, m[3] / 100, m[4]) : named$1.hasOwnProperty(format) ? rgbn(named$1[format]) : format === "transparent" ? new Rgb(NaN, NaN, NaN, 0) : null;
}
function rgbn(n) {
	return new Rgb(n >> 16 & 255, n >> 8 & 255, n & 255, 1);
}
function rgba(r, g, b, a) {
	if (a <= 0) r = g = b = NaN;
	return new Rgb(r, g, b, a);
}
function rgbConvert(o) {
	if (!(o instanceof Color)) o = color(o);
	if (!o) return new Rgb();
	o = o.rgb();
	return new Rgb(o.r, o.g, o.b, o.opacity);
}
function rgb$1(r, g, b, opacity) {
	return arguments.length === 1 ? rgbConvert(r) : new Rgb(r, g, b, opacity == null ? 1 : opacity);
}
function Rgb(r, g, b, opacity) {
	this.r = +r;
	this.g = +g;
	this.b = +b;
	this.opacity = +opacity;
}
define$1(Rgb, rgb$1, extend(Color, {
	brighter(k) {
		k = k == null ? brighter : Math.pow(brighter, k);
		return new Rgb(this.r * k, this.g * k, this.b * k, this.opacity);
	},
	darker(k) {
		k = k == null ? darker : Math.pow(darker, k);
		return new Rgb(this.r * k, this.g * k, this.b * k, this.opacity);
	},
	rgb() {
		return this;
	},
	clamp() {
		return new Rgb(clampi(this.r), clampi(this.g), clampi(this.b), clampa(this.opacity));
	},
	displayable() {
		return -.5 <= this.r && this.r < 255.5 && -.5 <= this.g && this.g < 255.5 && -.5 <= this.b && this.b < 255.5 && 0 <= this.opacity && this.opacity <= 1;
	},
	hex: rgb_formatHex,
	formatHex: rgb_formatHex,
	formatHex8: rgb_formatHex8,
	formatRgb: rgb_formatRgb,
	toString: rgb_formatRgb
}));
function rgb_formatHex() {
	return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}`;
}
function rgb_formatHex8() {
	return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}${hex((isNaN(this.opacity) ? 1 : this.opacity) * 255)}`;
}
function rgb_formatRgb() {
	const a = clampa(this.opacity);
	return `${a === 1 ? "rgb(" : "rgba("}${clampi(this.r)}, ${clampi(this.g)}, ${clampi(this.b)}${a === 1 ? ")" : `, ${a})`}`;
}
function clampa(opacity) {
	return isNaN(opacity) ? 1 : Math.max(0, Math.min(1, opacity));
}
function clampi(value) {
	return Math.max(0, Math.min(255, Math.round(value) || 0));
}
function hex(value) {
	value = clampi(value);
	return (value < 16 ? "0" : "") + value.toString(16);
}
function hsla(h, s, l, a) {
	if (a <= 0) h = s = l = NaN;
	else if (l <= 0 || l >= 1) h = s = NaN;
	else if (s <= 0) h = NaN;
	return new Hsl(h, s, l, a);
}
function hslConvert(o) {
	if (o instanceof Hsl) return new Hsl(o.h, o.s, o.l, o.opacity);
	if (!(o instanceof Color)) o = color(o);
	if (!o) return new Hsl();
	if (o instanceof Hsl) return o;
	o = o.rgb();
	var r = o.r / 255, g = o.g / 255, b = o.b / 255, min = Math.min(r, g, b), max = Math.max(r, g, b), h = NaN, s = max - min, l = (max + min) / 2;
	if (s) {
		if (r === max) h = (g - b) / s + (g < b) * 6;
		else if (g === max) h = (b - r) / s + 2;
		else h = (r - g) / s + 4;
		s /= l < .5 ? max + min : 2 - max - min;
		h *= 60;
	} else s = l > 0 && l < 1 ? 0 : h;
	return new Hsl(h, s, l, o.opacity);
}
function hsl$1(h, s, l, opacity) {
	return arguments.length === 1 ? hslConvert(h) : new Hsl(h, s, l, opacity == null ? 1 : opacity);
}
function Hsl(h, s, l, opacity) {
	this.h = +h;
	this.s = +s;
	this.l = +l;
	this.opacity = +opacity;
}
define$1(Hsl, hsl$1, extend(Color, {
	brighter(k) {
		k = k == null ? brighter : Math.pow(brighter, k);
		return new Hsl(this.h, this.s, this.l * k, this.opacity);
	},
	darker(k) {
		k = k == null ? darker : Math.pow(darker, k);
		return new Hsl(this.h, this.s, this.l * k, this.opacity);
	},
	rgb() {
		var h = this.h % 360 + (this.h < 0) * 360, s = isNaN(h) || isNaN(this.s) ? 0 : this.s, l = this.l, m2 = l + (l < .5 ? l : 1 - l) * s, m1 = 2 * l - m2;
		return new Rgb(hsl2rgb(h >= 240 ? h - 240 : h + 120, m1, m2), hsl2rgb(h, m1, m2), hsl2rgb(h < 120 ? h + 240 : h - 120, m1, m2), this.opacity);
	},
	clamp() {
		return new Hsl(clamph(this.h), clampt(this.s), clampt(this.l), clampa(this.opacity));
	},
	displayable() {
		return (0 <= this.s && this.s <= 1 || isNaN(this.s)) && 0 <= this.l && this.l <= 1 && 0 <= this.opacity && this.opacity <= 1;
	},
	formatHsl() {
		const a = clampa(this.opacity);
		return `${a === 1 ? "hsl(" : "hsla("}${clamph(this.h)}, ${clampt(this.s) * 100}%, ${clampt(this.l) * 100}%${a === 1 ? ")" : `, ${a})`}`;
	}
}));
function clamph(value) {
	value = (value || 0) % 360;
	return value < 0 ? value + 360 : value;
}
function clampt(value) {
	return Math.max(0, Math.min(1, value || 0));
}
function hsl2rgb(h, m1, m2) {
	return (h < 60 ? m1 + (m2 - m1) * h / 60 : h < 180 ? m2 : h < 240 ? m1 + (m2 - m1) * (240 - h) / 60 : m1) * 255;
}
var radians = Math.PI / 180;
var degrees$2 = 180 / Math.PI;
var K = 18;
var Xn = .96422;
var Yn = 1;
var Zn = .82521;
var t0 = 4 / 29;
var t1 = 6 / 29;
var t2 = 3 * t1 * t1;
var t3 = t1 * t1 * t1;
function labConvert(o) {
	if (o instanceof Lab) return new Lab(o.l, o.a, o.b, o.opacity);
	if (o instanceof Hcl) return hcl2lab(o);
	if (!(o instanceof Rgb)) o = rgbConvert(o);
	var r = rgb2lrgb(o.r), g = rgb2lrgb(o.g), b = rgb2lrgb(o.b), y = xyz2lab((.2225045 * r + .7168786 * g + .0606169 * b) / Yn), x, z;
	if (r === g && g === b) x = z = y;
	else {
		x = xyz2lab((.4360747 * r + .3850649 * g + .1430804 * b) / Xn);
		z = xyz2lab((.0139322 * r + .0971045 * g + .7141733 * b) / Zn);
	}
	return new Lab(116 * y - 16, 500 * (x - y), 200 * (y - z), o.opacity);
}
function lab(l, a, b, opacity) {
	return arguments.length === 1 ? labConvert(l) : new Lab(l, a, b, opacity == null ? 1 : opacity);
}
function Lab(l, a, b, opacity) {
	this.l = +l;
	this.a = +a;
	this.b = +b;
	this.opacity = +opacity;
}
define$1(Lab, lab, extend(Color, {
	brighter(k) {
		return new Lab(this.l + K * (k == null ? 1 : k), this.a, this.b, this.opacity);
	},
	darker(k) {
		return new Lab(this.l - K * (k == null ? 1 : k), this.a, this.b, this.opacity);
	},
	rgb() {
		var y = (this.l + 16) / 116, x = isNaN(this.a) ? y : y + this.a / 500, z = isNaN(this.b) ? y : y - this.b / 200;
		x = Xn * lab2xyz(x);
		y = Yn * lab2xyz(y);
		z = Zn * lab2xyz(z);
		return new Rgb(lrgb2rgb(3.1338561 * x - 1.6168667 * y - .4906146 * z), lrgb2rgb(-.9787684 * x + 1.9161415 * y + .033454 * z), lrgb2rgb(.0719453 * x - .2289914 * y + 1.4052427 * z), this.opacity);
	}
}));
function xyz2lab(t) {
	return t > t3 ? Math.pow(t, 1 / 3) : t / t2 + t0;
}
function lab2xyz(t) {
	return t > t1 ? t * t * t : t2 * (t - t0);
}
function lrgb2rgb(x) {
	return 255 * (x <= .0031308 ? 12.92 * x : 1.055 * Math.pow(x, 1 / 2.4) - .055);
}
function rgb2lrgb(x) {
	return (x /= 255) <= .04045 ? x / 12.92 : Math.pow((x + .055) / 1.055, 2.4);
}
function hclConvert(o) {
	if (o instanceof Hcl) return new Hcl(o.h, o.c, o.l, o.opacity);
	if (!(o instanceof Lab)) o = labConvert(o);
	if (o.a === 0 && o.b === 0) return new Hcl(NaN, 0 < o.l && o.l < 100 ? 0 : NaN, o.l, o.opacity);
	var h = Math.atan2(o.b, o.a) * degrees$2;
	return new Hcl(h < 0 ? h + 360 : h, Math.sqrt(o.a * o.a + o.b * o.b), o.l, o.opacity);
}
function hcl$1(h, c, l, opacity) {
	return arguments.length === 1 ? hclConvert(h) : new Hcl(h, c, l, opacity == null ? 1 : opacity);
}
function Hcl(h, c, l, opacity) {
	this.h = +h;
	this.c = +c;
	this.l = +l;
	this.opacity = +opacity;
}
function hcl2lab(o) {
	if (isNaN(o.h)) return new Lab(o.l, 0, 0, o.opacity);
	var h = o.h * radians;
	return new Lab(o.l, Math.cos(h) * o.c, Math.sin(h) * o.c, o.opacity);
}
define$1(Hcl, hcl$1, extend(Color, {
	brighter(k) {
		return new Hcl(this.h, this.c, this.l + K * (k == null ? 1 : k), this.opacity);
	},
	darker(k) {
		return new Hcl(this.h, this.c, this.l - K * (k == null ? 1 : k), this.opacity);
	},
	rgb() {
		return hcl2lab(this).rgb();
	}
}));
var A = -.14861;
var B = 1.78277;
var C = -.29227;
var D = -.90649;
var E = 1.97294;
var ED = E * D;
var EB = E * B;
var BC_DA = B * C - D * A;
function cubehelixConvert(o) {
	if (o instanceof Cubehelix) return new Cubehelix(o.h, o.s, o.l, o.opacity);
	if (!(o instanceof Rgb)) o = rgbConvert(o);
	var r = o.r / 255, g = o.g / 255, b = o.b / 255, l = (BC_DA * b + ED * r - EB * g) / (BC_DA + ED - EB), bl = b - l, k = (E * (g - l) - C * bl) / D, s = Math.sqrt(k * k + bl * bl) / (E * l * (1 - l)), h = s ? Math.atan2(k, bl) * degrees$2 - 120 : NaN;
	return new Cubehelix(h < 0 ? h + 360 : h, s, l, o.opacity);
}
function cubehelix$1(h, s, l, opacity) {
	return arguments.length === 1 ? cubehelixConvert(h) : new Cubehelix(h, s, l, opacity == null ? 1 : opacity);
}
function Cubehelix(h, s, l, opacity) {
	this.h = +h;
	this.s = +s;
	this.l = +l;
	this.opacity = +opacity;
}
define$1(Cubehelix, cubehelix$1, extend(Color, {
	brighter(k) {
		k = k == null ? brighter : Math.pow(brighter, k);
		return new Cubehelix(this.h, this.s, this.l * k, this.opacity);
	},
	darker(k) {
		k = k == null ? darker : Math.pow(darker, k);
		return new Cubehelix(this.h, this.s, this.l * k, this.opacity);
	},
	rgb() {
		var h = isNaN(this.h) ? 0 : (this.h + 120) * radians, l = +this.l, a = isNaN(this.s) ? 0 : this.s * l * (1 - l), cosh = Math.cos(h), sinh = Math.sin(h);
		return new Rgb(255 * (l + a * (A * cosh + B * sinh)), 255 * (l + a * (C * cosh + D * sinh)), 255 * (l + a * (E * cosh)), this.opacity);
	}
}));
var constant = (x) => () => x;
function linear$1(a, d) {
	return function(t) {
		return a + t * d;
	};
}
function exponential(a, b, y) {
	return a = Math.pow(a, y), b = Math.pow(b, y) - a, y = 1 / y, function(t) {
		return Math.pow(a + t * b, y);
	};
}
function hue$1(a, b) {
	var d = b - a;
	return d ? linear$1(a, d > 180 || d < -180 ? d - 360 * Math.round(d / 360) : d) : constant(isNaN(a) ? b : a);
}
function gamma(y) {
	return (y = +y) === 1 ? nogamma : function(a, b) {
		return b - a ? exponential(a, b, y) : constant(isNaN(a) ? b : a);
	};
}
function nogamma(a, b) {
	var d = b - a;
	return d ? linear$1(a, d) : constant(isNaN(a) ? b : a);
}
var rgb = (function rgbGamma(y) {
	var color = gamma(y);
	function rgb(start, end) {
		var r = color((start = rgb$1(start)).r, (end = rgb$1(end)).r), g = color(start.g, end.g), b = color(start.b, end.b), opacity = nogamma(start.opacity, end.opacity);
		return function(t) {
			start.r = r(t);
			start.g = g(t);
			start.b = b(t);
			start.opacity = opacity(t);
			return start + "";
		};
	}
	rgb.gamma = rgbGamma;
	return rgb;
})(1);
function numberArray(a, b) {
	if (!b) b = [];
	var n = a ? Math.min(b.length, a.length) : 0, c = b.slice(), i;
	return function(t) {
		for (i = 0; i < n; ++i) c[i] = a[i] * (1 - t) + b[i] * t;
		return c;
	};
}
function isNumberArray(x) {
	return ArrayBuffer.isView(x) && !(x instanceof DataView);
}
function genericArray(a, b) {
	var nb = b ? b.length : 0, na = a ? Math.min(nb, a.length) : 0, x = new Array(na), c = new Array(nb), i = 0;
	for (; i < na; ++i) x[i] = value(a[i], b[i]);
	for (; i < nb; ++i) c[i] = b[i];
	return function(t) {
		for (i = 0; i < na; ++i) c[i] = x[i](t);
		return c;
	};
}
function date(a, b) {
	var d = /* @__PURE__ */ new Date();
	return a = +a, b = +b, function(t) {
		return d.setTime(a * (1 - t) + b * t), d;
	};
}
function number(a, b) {
	return a = +a, b = +b, function(t) {
		return a * (1 - t) + b * t;
	};
}
function object(a, b) {
	var i = {}, c = {}, k;
	if (a === null || typeof a !== "object") a = {};
	if (b === null || typeof b !== "object") b = {};
	for (k in b) if (k in a) i[k] = value(a[k], b[k]);
	else c[k] = b[k];
	return function(t) {
		for (k in i) c[k] = i[k](t);
		return c;
	};
}
var reA = /[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g;
var reB = new RegExp(reA.source, "g");
function zero(b) {
	return function() {
		return b;
	};
}
function one(b) {
	return function(t) {
		return b(t) + "";
	};
}
function string(a, b) {
	var bi = reA.lastIndex = reB.lastIndex = 0, am, bm, bs, i = -1, s = [], q = [];
	a = a + "", b = b + "";
	while ((am = reA.exec(a)) && (bm = reB.exec(b))) {
		if ((bs = bm.index) > bi) {
			bs = b.slice(bi, bs);
			if (s[i]) s[i] += bs;
			else s[++i] = bs;
		}
		if ((am = am[0]) === (bm = bm[0])) {
			if (s[i]) s[i] += bm;
			else s[++i] = bm;
		} else {
			s[++i] = null;
			q.push({
				i,
				x: number(am, bm)
			});
		}
		bi = reB.lastIndex;
	}
	if (bi < b.length) {
		bs = b.slice(bi);
		if (s[i]) s[i] += bs;
		else s[++i] = bs;
	}
	return s.length < 2 ? q[0] ? one(q[0].x) : zero(b) : (b = q.length, function(t) {
		for (var i = 0, o; i < b; ++i) s[(o = q[i]).i] = o.x(t);
		return s.join("");
	});
}
function value(a, b) {
	var t = typeof b, c;
	return b == null || t === "boolean" ? constant(b) : (t === "number" ? number : t === "string" ? (c = color(b)) ? (b = c, rgb) : string : b instanceof color ? rgb : b instanceof Date ? date : isNumberArray(b) ? numberArray : Array.isArray(b) ? genericArray : typeof b.valueOf !== "function" && typeof b.toString !== "function" || isNaN(b) ? object : number)(a, b);
}
function round(a, b) {
	return a = +a, b = +b, function(t) {
		return Math.round(a * (1 - t) + b * t);
	};
}
var epsilon2 = 1e-12;
function cosh(x) {
	return ((x = Math.exp(x)) + 1 / x) / 2;
}
function sinh(x) {
	return ((x = Math.exp(x)) - 1 / x) / 2;
}
function tanh(x) {
	return ((x = Math.exp(2 * x)) - 1) / (x + 1);
}
(function zoomRho(rho, rho2, rho4) {
	function zoom(p0, p1) {
		var ux0 = p0[0], uy0 = p0[1], w0 = p0[2], ux1 = p1[0], uy1 = p1[1], w1 = p1[2], dx = ux1 - ux0, dy = uy1 - uy0, d2 = dx * dx + dy * dy, i, S;
		if (d2 < epsilon2) {
			S = Math.log(w1 / w0) / rho;
			i = function(t) {
				return [
					ux0 + t * dx,
					uy0 + t * dy,
					w0 * Math.exp(rho * t * S)
				];
			};
		} else {
			var d1 = Math.sqrt(d2), b0 = (w1 * w1 - w0 * w0 + rho4 * d2) / (2 * w0 * rho2 * d1), b1 = (w1 * w1 - w0 * w0 - rho4 * d2) / (2 * w1 * rho2 * d1), r0 = Math.log(Math.sqrt(b0 * b0 + 1) - b0);
			S = (Math.log(Math.sqrt(b1 * b1 + 1) - b1) - r0) / rho;
			i = function(t) {
				var s = t * S, coshr0 = cosh(r0), u = w0 / (rho2 * d1) * (coshr0 * tanh(rho * s + r0) - sinh(r0));
				return [
					ux0 + u * dx,
					uy0 + u * dy,
					w0 * coshr0 / cosh(rho * s + r0)
				];
			};
		}
		i.duration = Math.abs(S) * 1e3 * rho / Math.SQRT2;
		return i;
	}
	zoom.rho = function(_) {
		var _1 = Math.max(.001, +_), _2 = _1 * _1;
		return zoomRho(_1, _2, _2 * _2);
	};
	return zoom;
})(Math.SQRT2, 2, 4);
function cubehelix(hue) {
	return (function cubehelixGamma(y) {
		y = +y;
		function cubehelix(start, end) {
			var h = hue((start = cubehelix$1(start)).h, (end = cubehelix$1(end)).h), s = nogamma(start.s, end.s), l = nogamma(start.l, end.l), opacity = nogamma(start.opacity, end.opacity);
			return function(t) {
				start.h = h(t);
				start.s = s(t);
				start.l = l(Math.pow(t, y));
				start.opacity = opacity(t);
				return start + "";
			};
		}
		cubehelix.gamma = cubehelixGamma;
		return cubehelix;
	})(1);
}
cubehelix(hue$1);
cubehelix(nogamma);
// node_modules/d3-format/dist/d3-format.mjs
function formatDecimal(x) {
	return Math.abs(x = Math.round(x)) >= 1e21 ? x.toLocaleString("en").replace(/,/g, "") : x.toString(10);
}
function formatDecimalParts(x, p) {
	if (!isFinite(x) || x === 0) return null;
	var i = (x = p ? x.toExponential(p - 1) : x.toExponential()).indexOf("e"), coefficient = x.slice(0, i);
	return [coefficient.length > 1 ? coefficient[0] + coefficient.slice(2) : coefficient, +x.slice(i + 1)];
}
function exponent(x) {
	return x = formatDecimalParts(Math.abs(x)), x ? x[1] : NaN;
}
function formatGroup(grouping, thousands) {
	return function(value, width) {
		var i = value.length, t = [], j = 0, g = grouping[0], length = 0;
		while (i > 0 && g > 0) {
			if (length + g + 1 > width) g = Math.max(1, width - length);
			t.push(value.substring(i -= g, i + g));
			if ((length += g + 1) > width) break;
			g = grouping[j = (j + 1) % grouping.length];
		}
		return t.reverse().join(thousands);
	};
}
function formatNumerals(numerals) {
	return function(value) {
		return value.replace(/[0-9]/g, function(i) {
			return numerals[+i];
		});
	};
}
var re = /^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;
function formatSpecifier(specifier) {
	if (!(match = re.exec(specifier))) throw new Error("invalid format: " + specifier);
	var match;
	return new FormatSpecifier({
		fill: match[1],
		align: match[2],
		sign: match[3],
		symbol: match[4],
		zero: match[5],
		width: match[6],
		comma: match[7],
		precision: match[8] && match[8].slice(1),
		trim: match[9],
		type: match[10]
	});
}
formatSpecifier.prototype = FormatSpecifier.prototype;
function FormatSpecifier(specifier) {
	this.fill = specifier.fill === void 0 ? " " : specifier.fill + "";
	this.align = specifier.align === void 0 ? ">" : specifier.align + "";
	this.sign = specifier.sign === void 0 ? "-" : specifier.sign + "";
	this.symbol = specifier.symbol === void 0 ? "" : specifier.symbol + "";
	this.zero = !!specifier.zero;
	this.width = specifier.width === void 0 ? void 0 : +specifier.width;
	this.comma = !!specifier.comma;
	this.precision = specifier.precision === void 0 ? void 0 : +specifier.precision;
	this.trim = !!specifier.trim;
	this.type = specifier.type === void 0 ? "" : specifier.type + "";
}
FormatSpecifier.prototype.toString = function() {
	return this.fill + this.align + this.sign + this.symbol + (this.zero ? "0" : "") + (this.width === void 0 ? "" : Math.max(1, this.width | 0)) + (this.comma ? "," : "") + (this.precision === void 0 ? "" : "." + Math.max(0, this.precision | 0)) + (this.trim ? "~" : "") + this.type;
};
function formatTrim(s) {
	out: for (var n = s.length, i = 1, i0 = -1, i1; i < n; ++i) switch (s[i]) {
		case ".":
			i0 = i1 = i;
			break;
		case "0":
			if (i0 === 0) i0 = i;
			i1 = i;
			break;
		default:
			if (!+s[i]) break out;
			if (i0 > 0) i0 = 0;
	}
	return i0 > 0 ? s.slice(0, i0) + s.slice(i1 + 1) : s;
}
var prefixExponent;
function formatPrefixAuto(x, p) {
	var d = formatDecimalParts(x, p);
	if (!d) return prefixExponent = void 0, x.toPrecision(p);
	var coefficient = d[0], exponent = d[1], i = exponent - (prefixExponent = Math.max(-8, Math.min(8, Math.floor(exponent / 3))) * 3) + 1, n = coefficient.length;
	return i === n ? coefficient : i > n ? coefficient + new Array(i - n + 1).join("0") : i > 0 ? coefficient.slice(0, i) + "." + coefficient.slice(i) : "0." + new Array(1 - i).join("0") + formatDecimalParts(x, Math.max(0, p + i - 1))[0];
}
function formatRounded(x, p) {
	var d = formatDecimalParts(x, p);
	if (!d) return x + "";
	var coefficient = d[0], exponent = d[1];
	return exponent < 0 ? "0." + new Array(-exponent).join("0") + coefficient : coefficient.length > exponent + 1 ? coefficient.slice(0, exponent + 1) + "." + coefficient.slice(exponent + 1) : coefficient + new Array(exponent - coefficient.length + 2).join("0");
}
var formatTypes = {
	"%": (x, p) => (x * 100).toFixed(p),
	"b": (x) => Math.round(x).toString(2),
	"c": (x) => x + "",
	"d": formatDecimal,
	"e": (x, p) => x.toExponential(p),
	"f": (x, p) => x.toFixed(p),
	"g": (x, p) => x.toPrecision(p),
	"o": (x) => Math.round(x).toString(8),
	"p": (x, p) => formatRounded(x * 100, p),
	"r": formatRounded,
	"s": formatPrefixAuto,
	"X": (x) => Math.round(x).toString(16).toUpperCase(),
	"x": (x) => Math.round(x).toString(16)
};
function identity(x) {
	return x;
}
var map = Array.prototype.map;
var prefixes = [
	"y",
	"z",
	"a",
	"f",
	"p",
	"n",
	"µ",
	"m",
	"",
	"k",
	"M",
	"G",
	"T",
	"P",
	"E",
	"Z",
	"Y"
];
function formatLocale(locale) {
	var group = locale.grouping === void 0 || locale.thousands === void 0 ? identity : formatGroup(map.call(locale.grouping, Number), locale.thousands + ""), currencyPrefix = locale.currency === void 0 ? "" : locale.currency[0] + "", currencySuffix = locale.currency === void 0 ? "" : locale.currency[1] + "", decimal = locale.decimal === void 0 ? "." : locale.decimal + "", numerals = locale.numerals === void 0 ? identity : formatNumerals(map.call(locale.numerals, String)), percent = locale.percent === void 0 ? "%" : locale.percent + "", minus = locale.minus === void 0 ? "−" : locale.minus + "", nan = locale.nan === void 0 ? "NaN" : locale.nan + "";
	function newFormat(specifier, options) {
		specifier = formatSpecifier(specifier);
		var fill = specifier.fill, align = specifier.align, sign = specifier.sign, symbol = specifier.symbol, zero = specifier.zero, width = specifier.width, comma = specifier.comma, precision = specifier.precision, trim = specifier.trim, type = specifier.type;
		if (type === "n") comma = true, type = "g";
		else if (!formatTypes[type]) precision === void 0 && (precision = 12), trim = true, type = "g";
		if (zero || fill === "0" && align === "=") zero = true, fill = "0", align = "=";
		var prefix = (options && options.prefix !== void 0 ? options.prefix : "") + (symbol === "$" ? currencyPrefix : symbol === "#" && /[boxX]/.test(type) ? "0" + type.toLowerCase() : ""), suffix = (symbol === "$" ? currencySuffix : /[%p]/.test(type) ? percent : "") + (options && options.suffix !== void 0 ? options.suffix : "");
		var formatType = formatTypes[type], maybeSuffix = /[defgprs%]/.test(type);
		precision = precision === void 0 ? 6 : /[gprs]/.test(type) ? Math.max(1, Math.min(21, precision)) : Math.max(0, Math.min(20, precision));
		function format(value) {
			var valuePrefix = prefix, valueSuffix = suffix, i, n, c;
			if (type === "c") {
				valueSuffix = formatType(value) + valueSuffix;
				value = "";
			} else {
				value = +value;
				var valueNegative = value < 0 || 1 / value < 0;
				value = isNaN(value) ? nan : formatType(Math.abs(value), precision);
				if (trim) value = formatTrim(value);
				if (valueNegative && +value === 0 && sign !== "+") valueNegative = false;
				valuePrefix = (valueNegative ? sign === "(" ? sign : minus : sign === "-" || sign === "(" ? "" : sign) + valuePrefix;
				valueSuffix = (type === "s" && !isNaN(value) && prefixExponent !== void 0 ? prefixes[8 + prefixExponent / 3] : "") + valueSuffix + (valueNegative && sign === "(" ? ")" : "");
				if (maybeSuffix) {
					i = -1, n = value.length;
					while (++i < n) if (c = value.charCodeAt(i), 48 > c || c > 57) {
						valueSuffix = (c === 46 ? decimal + value.slice(i + 1) : value.slice(i)) + valueSuffix;
						value = value.slice(0, i);
						break;
					}
				}
			}
			if (comma && !zero) value = group(value, Infinity);
			var length = valuePrefix.length + value.length + valueSuffix.length, padding = length < width ? new Array(width - length + 1).join(fill) : "";
			if (comma && zero) value = group(padding + value, padding.length ? width - valueSuffix.length : Infinity), padding = "";
			switch (align) {
				case "<":
					value = valuePrefix + value + valueSuffix + padding;
					break;
				case "=":
					value = valuePrefix + padding + value + valueSuffix;
					break;
				case "^":
					value = padding.slice(0, length = padding.length >> 1) + valuePrefix + value + valueSuffix + padding.slice(length);
					break;
				default: value = padding + valuePrefix + value + valueSuffix;
			}
			return numerals(value);
		}
		format.toString = function() {
			return specifier + "";
		};
		return format;
	}
	function formatPrefix(specifier, value) {
		var e = Math.max(-8, Math.min(8, Math.floor(exponent(value) / 3))) * 3, k = Math.pow(10, -e), f = newFormat((specifier = formatSpecifier(specifier), specifier.type = "f", specifier), { suffix: prefixes[8 + e / 3] });
		return function(value) {
			return f(k * value);
		};
	}
	return {
		format: newFormat,
		formatPrefix
	};
}
var locale;
var format;
var formatPrefix;
defaultLocale({
	thousands: ",",
	grouping: [3],
	currency: ["$", ""]
});
function defaultLocale(definition) {
	locale = formatLocale(definition);
	format = locale.format;
	formatPrefix = locale.formatPrefix;
	return locale;
}
function precisionFixed(step) {
	return Math.max(0, -exponent(Math.abs(step)));
}
function precisionPrefix(step, value) {
	return Math.max(0, Math.max(-8, Math.min(8, Math.floor(exponent(value) / 3))) * 3 - exponent(Math.abs(step)));
}
function precisionRound(step, max) {
	step = Math.abs(step), max = Math.abs(max) - step;
	return Math.max(0, exponent(max) - exponent(step)) + 1;
}
// node_modules/d3-scale/dist/d3-scale.mjs
function initRange(domain, range) {
	switch (arguments.length) {
		case 0: break;
		case 1:
			this.range(domain);
			break;
		default: this.range(range).domain(domain);
	}
	return this;
}
function constants(x) {
	return function() {
		return x;
	};
}
function number$1(x) {
	return +x;
}
var unit = [0, 1];
function identity$1(x) {
	return x;
}
function normalize(a, b) {
	return (b -= a = +a) ? function(x) {
		return (x - a) / b;
	} : constants(isNaN(b) ? NaN : .5);
}
function clamper(a, b) {
	var t;
	if (a > b) t = a, a = b, b = t;
	return function(x) {
		return Math.max(a, Math.min(b, x));
	};
}
function bimap(domain, range, interpolate) {
	var d0 = domain[0], d1 = domain[1], r0 = range[0], r1 = range[1];
	if (d1 < d0) d0 = normalize(d1, d0), r0 = interpolate(r1, r0);
	else d0 = normalize(d0, d1), r0 = interpolate(r0, r1);
	return function(x) {
		return r0(d0(x));
	};
}
function polymap(domain, range, interpolate) {
	var j = Math.min(domain.length, range.length) - 1, d = new Array(j), r = new Array(j), i = -1;
	if (domain[j] < domain[0]) {
		domain = domain.slice().reverse();
		range = range.slice().reverse();
	}
	while (++i < j) {
		d[i] = normalize(domain[i], domain[i + 1]);
		r[i] = interpolate(range[i], range[i + 1]);
	}
	return function(x) {
		var i = bisectRight(domain, x, 1, j) - 1;
		return r[i](d[i](x));
	};
}
function copy$1(source, target) {
	return target.domain(source.domain()).range(source.range()).interpolate(source.interpolate()).clamp(source.clamp()).unknown(source.unknown());
}
function transformer$2() {
	var domain = unit, range = unit, interpolate$1 = value, transform, untransform, unknown, clamp = identity$1, piecewise, output, input;
	function rescale() {
		var n = Math.min(domain.length, range.length);
		if (clamp !== identity$1) clamp = clamper(domain[0], domain[n - 1]);
		piecewise = n > 2 ? polymap : bimap;
		output = input = null;
		return scale;
	}
	function scale(x) {
		return x == null || isNaN(x = +x) ? unknown : (output || (output = piecewise(domain.map(transform), range, interpolate$1)))(transform(clamp(x)));
	}
	scale.invert = function(y) {
		return clamp(untransform((input || (input = piecewise(range, domain.map(transform), number)))(y)));
	};
	scale.domain = function(_) {
		return arguments.length ? (domain = Array.from(_, number$1), rescale()) : domain.slice();
	};
	scale.range = function(_) {
		return arguments.length ? (range = Array.from(_), rescale()) : range.slice();
	};
	scale.rangeRound = function(_) {
		return range = Array.from(_), interpolate$1 = round, rescale();
	};
	scale.clamp = function(_) {
		return arguments.length ? (clamp = _ ? true : identity$1, rescale()) : clamp !== identity$1;
	};
	scale.interpolate = function(_) {
		return arguments.length ? (interpolate$1 = _, rescale()) : interpolate$1;
	};
	scale.unknown = function(_) {
		return arguments.length ? (unknown = _, scale) : unknown;
	};
	return function(t, u) {
		transform = t, untransform = u;
		return rescale();
	};
}
function continuous() {
	return transformer$2()(identity$1, identity$1);
}
function tickFormat(start, stop, count, specifier) {
	var step = tickStep(start, stop, count), precision;
	specifier = formatSpecifier(specifier == null ? ",f" : specifier);
	switch (specifier.type) {
		case "s":
			var value = Math.max(Math.abs(start), Math.abs(stop));
			if (specifier.precision == null && !isNaN(precision = precisionPrefix(step, value))) specifier.precision = precision;
			return formatPrefix(specifier, value);
		case "":
		case "e":
		case "g":
		case "p":
		case "r":
			if (specifier.precision == null && !isNaN(precision = precisionRound(step, Math.max(Math.abs(start), Math.abs(stop))))) specifier.precision = precision - (specifier.type === "e");
			break;
		case "f":
		case "%": if (specifier.precision == null && !isNaN(precision = precisionFixed(step))) specifier.precision = precision - (specifier.type === "%") * 2;
	}
	return format(specifier);
}
function linearish(scale) {
	var domain = scale.domain;
	scale.ticks = function(count) {
		var d = domain();
		return ticks(d[0], d[d.length - 1], count == null ? 10 : count);
	};
	scale.tickFormat = function(count, specifier) {
		var d = domain();
		return tickFormat(d[0], d[d.length - 1], count == null ? 10 : count, specifier);
	};
	scale.nice = function(count) {
		if (count == null) count = 10;
		var d = domain();
		var i0 = 0;
		var i1 = d.length - 1;
		var start = d[i0];
		var stop = d[i1];
		var prestep;
		var step;
		var maxIter = 10;
		if (stop < start) {
			step = start, start = stop, stop = step;
			step = i0, i0 = i1, i1 = step;
		}
		while (maxIter-- > 0) {
			step = tickIncrement(start, stop, count);
			if (step === prestep) {
				d[i0] = start;
				d[i1] = stop;
				return domain(d);
			} else if (step > 0) {
				start = Math.floor(start / step) * step;
				stop = Math.ceil(stop / step) * step;
			} else if (step < 0) {
				start = Math.ceil(start * step) / step;
				stop = Math.floor(stop * step) / step;
			} else break;
			prestep = step;
		}
		return scale;
	};
	return scale;
}
function linear() {
	var scale = continuous();
	scale.copy = function() {
		return copy$1(scale, linear());
	};
	initRange.apply(scale, arguments);
	return linearish(scale);
}
function nice(domain, interval) {
	domain = domain.slice();
	var i0 = 0, i1 = domain.length - 1, x0 = domain[i0], x1 = domain[i1], t;
	if (x1 < x0) {
		t = i0, i0 = i1, i1 = t;
		t = x0, x0 = x1, x1 = t;
	}
	domain[i0] = interval.floor(x0);
	domain[i1] = interval.ceil(x1);
	return domain;
}
function transformLog(x) {
	return Math.log(x);
}
function transformExp(x) {
	return Math.exp(x);
}
function transformLogn(x) {
	return -Math.log(-x);
}
function transformExpn(x) {
	return -Math.exp(-x);
}
function pow10(x) {
	return isFinite(x) ? +("1e" + x) : x < 0 ? 0 : x;
}
function powp(base) {
	return base === 10 ? pow10 : base === Math.E ? Math.exp : (x) => Math.pow(base, x);
}
function logp(base) {
	return base === Math.E ? Math.log : base === 10 && Math.log10 || base === 2 && Math.log2 || (base = Math.log(base), (x) => Math.log(x) / base);
}
function reflect(f) {
	return (x, k) => -f(-x, k);
}
function loggish(transform) {
	const scale = transform(transformLog, transformExp);
	const domain = scale.domain;
	let base = 10;
	let logs;
	let pows;
	function rescale() {
		logs = logp(base), pows = powp(base);
		if (domain()[0] < 0) {
			logs = reflect(logs), pows = reflect(pows);
			transform(transformLogn, transformExpn);
		} else transform(transformLog, transformExp);
		return scale;
	}
	scale.base = function(_) {
		return arguments.length ? (base = +_, rescale()) : base;
	};
	scale.domain = function(_) {
		return arguments.length ? (domain(_), rescale()) : domain();
	};
	scale.ticks = (count) => {
		const d = domain();
		let u = d[0];
		let v = d[d.length - 1];
		const r = v < u;
		if (r) [u, v] = [v, u];
		let i = logs(u);
		let j = logs(v);
		let k;
		let t;
		const n = count == null ? 10 : +count;
		let z = [];
		if (!(base % 1) && j - i < n) {
			i = Math.floor(i), j = Math.ceil(j);
			if (u > 0) for (; i <= j; ++i) for (k = 1; k < base; ++k) {
				t = i < 0 ? k / pows(-i) : k * pows(i);
				if (t < u) continue;
				if (t > v) break;
				z.push(t);
			}
			else for (; i <= j; ++i) for (k = base - 1; k >= 1; --k) {
				t = i > 0 ? k / pows(-i) : k * pows(i);
				if (t < u) continue;
				if (t > v) break;
				z.push(t);
			}
			if (z.length * 2 < n) z = ticks(u, v, n);
		} else z = ticks(i, j, Math.min(j - i, n)).map(pows);
		return r ? z.reverse() : z;
	};
	scale.tickFormat = (count, specifier) => {
		if (count == null) count = 10;
		if (specifier == null) specifier = base === 10 ? "s" : ",";
		if (typeof specifier !== "function") {
			if (!(base % 1) && (specifier = formatSpecifier(specifier)).precision == null) specifier.trim = true;
			specifier = format(specifier);
		}
		if (count === Infinity) return specifier;
		const k = Math.max(1, base * count / scale.ticks().length);
		return (d) => {
			let i = d / pows(Math.round(logs(d)));
			if (i * base < base - .5) i *= base;
			return i <= k ? specifier(d) : "";
		};
	};
	scale.nice = () => {
		return domain(nice(domain(), {
			floor: (x) => pows(Math.floor(logs(x))),
			ceil: (x) => pows(Math.ceil(logs(x)))
		}));
	};
	return scale;
}
function log() {
	const scale = loggish(transformer$2()).domain([1, 10]);
	scale.copy = () => copy$1(scale, log()).base(scale.base());
	initRange.apply(scale, arguments);
	return scale;
}
var yearShares = {
	column: .68,
	gap: .31999999999999995 / 2
};
/** CSS pixels. */
var yearsChartLook = {
	/** Blank between the parts of a column. */
	between: 1,
	/** The least that a figure above nothing is high. */
	leastColumn: 1.5,
	/** The least that a block of several years is high: its hatch has to be seen. */
	leastBlock: 7,
	hatch: {
		spacing: 5,
		width: 1.1,
		outline: 1
	},
	outline: 1.1,
	dot: {
		radius: 2.6,
		line: 1.8
	},
	/** A year with incidents, below its column. */
	square: 5,
	text: 11
};
/** How strongly the chosen year's column is tinted, 0 to 1. */
var chosenTint = .16;
/** The width of a year before the close ones, as a share of a close one's. */
var squeezedYear = .2;
// src/languages/words/measures.ts
var words = {
	arrivals: measure_arrivals,
	"arrivals-cumulative": measure_arrivals_cumulative,
	"asylum-applications": measure_asylum_applications,
	"asylum-grants": measure_asylum_grants,
	"asylum-refusals": measure_asylum_refusals,
	"asylum-closed": measure_asylum_closed,
	"refugee-admissions": measure_refugee_admissions,
	"refugee-admissions-cumulative": measure_refugee_admissions_cumulative,
	resettled: measure_resettled,
	"resettled-cumulative": measure_resettled_cumulative,
	"reached-safety": measure_reached_safety,
	naturalisations: measure_naturalisations,
	"border-entries": measure_border_entries,
	transits: measure_transits,
	removals: measure_removals,
	"forced-returns": measure_forced_returns,
	"voluntary-returns": measure_voluntary_returns,
	crossings: measure_crossings,
	airlifted: measure_airlifted,
	"population-estimate": measure_population_estimate,
	"population-registered": measure_population_registered,
	refugees: measure_refugees,
	"asylum-seekers": measure_asylum_seekers,
	children: measure_children,
	detained: measure_detained,
	"whereabouts-unknown": measure_whereabouts_unknown,
	workers: measure_workers,
	"people-involved": measure_people_involved,
	deaths: measure_deaths,
	"people-released": measure_people_released,
	"people-arrested": measure_people_arrested,
	"share-women": measure_share_women,
	share: measure_share,
	change: measure_change,
	rate: measure_rate,
	benefit: measure_benefit,
	reward: measure_reward,
	income: measure_income,
	price: measure_price,
	"budget-change": measure_budget_change,
	compensation: measure_compensation,
	duration: measure_duration,
	"age-limit": measure_age_limit,
	distance: measure_distance,
	sample: measure_sample,
	respondents: measure_respondents,
	"documented-cases": measure_documented_cases,
	count: measure_count
};
/** What a figure counts, in words. */
function measureWord(measure) {
	return words[measure]();
}
// src/languages/words/figures.ts
var units = {
	people: ({ number }) => number,
	percent: unit_percent,
	"percentage-points": unit_percentage_points,
	KRW: unit_krw,
	USD: unit_usd,
	"USD-per-month": unit_usd_month,
	"KRW-per-month": unit_krw_month,
	"USD-per-hour": unit_usd_hour,
	CNY: unit_cny,
	JPY: unit_jpy,
	hours: unit_hours,
	days: unit_days,
	weeks: unit_weeks,
	months: unit_months,
	years: unit_years,
	"years-of-age": unit_age,
	km: unit_km,
	miles: unit_miles,
	cases: unit_cases,
	applications: unit_applications,
	times: unit_times,
	items: ({ number }) => number
};
/** An amount in its unit, with "about" where the source says so. */
function writeAmount(amount, unit, isApproximate = false) {
	const written = units[unit](amount);
	return isApproximate ? about_number({ number: written }) : written;
}
var writeRange = (low, high, write) => low === high ? write(low) : `${write(low)}–${write(high)}`;
/** What is counted, as a sentence has it. Korean says of people that they are. */
function writeCounted({ low, high, unit, approximate }) {
	return writeAmount({
		number: writeRange(low, high, writeInSentence),
		count: high
	}, unit, approximate);
}
/** What is counted, as tables and charts have it. */
var writeInTable = writeCounted;
/** A figure's number or range, with "about" where the source says so, and its unit. */
function writeValue(figure) {
	return writeCounted("value" in figure ? {
		...figure,
		low: figure.value,
		high: figure.value
	} : figure);
}
/** A figure with what it counts: "About 10,000 (People living there)". */
function writeFigure(figure) {
	return figure_of({
		value: writeValue(figure),
		measure: figure.group === void 0 ? measureWord(figure.measure) : groupWord(figure.group)
	});
}
var groupWords = {
	men,
	women
};
/** Which part of the whole a figure counts: a group has its word, all else is told as it stands. */
function groupWord(told) {
	const group = groups.find((each) => each === told);
	return group ? groupWords[group]() : told;
}
// src/languages/words/places.ts
var regions = new Intl.DisplayNames(locale$1, {
	type: "region",
	fallback: "none"
});
/** What the language calls a country, by its ISO code; nothing where it has no name for it. */
function countryName(code) {
	return /^[A-Z]{2}$/.test(code) ? regions.of(code) : void 0;
}
/** A place's name: its record's, or the language's own for states without one. */
function placeName(place) {
	if (place === subject.nowhere) return no_single_country();
	return [...outline$1.records.values()].find(({ id }) => id === place)?.name ?? countryName(place) ?? place;
}
// src/view/reduces-motion.ts
/** Whether the reader has asked for less movement. */
var reducesMotion = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
// src/view/marks/marking.ts
/** The marks on the map: of the step of a reader's story that is told, or of the one that is being made. */
var marking = createWatched();
/** Who opens the maker wants its marks, and not its beginning. */
var marksWanted = createWatched();
var none$1 = [];
/**
* Those of the step that is told; at the end of a story, of its last. Who moves the map still sees
* them; who looks at something else does not.
*/
function marksTold(state) {
	const story = openStory(state);
	if (story === null || typeof story === "string") return none$1;
	const step = story.steps[Math.min(stepIn(state) ?? 0, story.steps.length - 1)];
	if (!step?.marks || step.marks.length === 0 || showsOther(state, step)) return none$1;
	return step.marks;
}
function useMarking() {
	const view = useView();
	const watch = (0, import_react.useCallback)((tell) => marking.watch(view, tell), [view]);
	return (0, import_react.useSyncExternalStore)(watch, () => marking.get(view));
}
/** Whether there is anything to draw. */
function useHasMarks() {
	const made = useMarking();
	const told = useViewState((state) => marksTold(state).length > 0);
	return made !== null || told;
}
// src/symbology/strokes.ts
/** Its value at a zoom, as MapLibre's `interpolate` has it. */
function atZoom(stops, zoom) {
	const above = stops.findIndex(([at]) => at >= zoom);
	const [to, high] = stops[above] ?? stops.at(-1) ?? [0, 0];
	const [from, low] = stops[above - 1] ?? [to, high];
	return to === from ? high : low + (zoom - from) / (to - from) * (high - low);
}
var coastWidth = [[3, .7], [6, 1.1]];
var borderWidth = [[3, .9], [6, 1.4]];
var graticuleWidth = .6;
/** The light along the coasts, at sea. */
var coastGlow = {
	width: [
		[2, 14],
		[4, 22],
		[6, 22]
	],
	blur: [
		[2, 6],
		[4, 10],
		[6, 10]
	],
	opacity: .75
};
var riverWidth = [[2, .5], [6, 1.4]];
/** Rivers that are a border are drawn in the border's place. */
var borderRiverWidth = [[2, 1.2], [6, 3]];
/** Of a country that is chosen, and of one that is pointed at. */
var outline = {
	chosen: {
		width: 2.2,
		opacity: 1
	},
	hovered: {
		width: 1.1,
		opacity: .8
	}
};
/** A border over which people are sent back: two lines, with what lies between them. */
var sentBackBorder = {
	outer: 6.4,
	inner: 2.2
};
/** How far from a thing a pointer may be and still mean it: a mouse, and a finger, which is blunter. */
var pointerReach = {
	mouse: 6,
	touch: 22
};
// src/view/hand/in-reach.ts
/** What a pointer reaches: the same for both maps. */
/** Each thing in reach once, the nearest first; countries, which are wide, come last. */
function inReach(near, country, pointer) {
	const things = near.filter(({ distance }) => distance <= pointerReach[pointer]).sort((a, b) => a.distance - b.distance).map(({ thing }) => thing);
	const all = country ? [...things, country] : things;
	return all.filter(({ kind, id }, i) => all.findIndex((each) => each.kind === kind && each.id === id) === i);
}
// src/view/use-tool.ts
/** Calls when a tool is asked for, wherever that was; returns what its dialog calls when it closes. */
function useTool(tool, onOpen) {
	const view = useView();
	const isOpen = useViewState((state) => state.tool === tool);
	const open = (0, import_react.useEffectEvent)(onOpen);
	(0, import_react.useEffect)(() => {
		if (isOpen) open();
	}, [isOpen]);
	return () => closeTool(view);
}
// src/view/address/page-address.ts
/** Addresses of this page that are given to others. What only this reader has or came with is not in them. */
/** Characters: longer addresses make codes that telephones cannot read, or none. */
var longestCode = 1200;
/** Characters: some programs for mail and chat cut longer addresses, or do not make links of them. */
var longestSent = 2e3;
/** What the page is called where it is a file on the reader's disk: the folders are nobody's affair. */
var fileOnDisk = `${subject.fileName}.html`;
/** Whether others can open an address at all; one of a page on a disk they cannot. */
var opensElsewhere = (address) => /^https?:\/\//.test(address);
/** Programs for mail and chat leave signs at the end of a link out of it: no such sign stands there. */
var isCutAtEnd = (hash) => hash !== "" && !/[a-z0-9]$/i.test(hash);
/**
* This page at a view, without what stands behind `?`: it tells where a reader came from. Of a page
* that was opened from a disk it is the file's name, without a path.
*/
function pageAddress(hash) {
	if (!opensElsewhere(location.href)) {
		const [, encoded = ""] = new URL(`#${hash}`, "https://atlas.invalid").href.split("#");
		return encoded === "" ? fileOnDisk : `${fileOnDisk}#${encoded}`;
	}
	const page = new URL(location.href);
	page.search = "";
	page.username = "";
	page.password = "";
	page.hash = isCutAtEnd(hash) ? `${hash}&end` : hash;
	return page.href;
}
/**
* What the map shows, for others, at once. A reader's own story is not in it: it lies on this device
* alone, or fills an address that is too long to be printed.
*/
function forOthers(state) {
	const story = storyIn(state);
	const telling = story && !isReadersStory(state) ? {
		...story,
		making: null
	} : nothing;
	return {
		...state,
		telling,
		cited: null
	};
}
/** The hash of what the map shows, for others. */
var hashForOthers = (state) => formatAddress(forOthers(state));
/** The whole address of what the map shows, for others. */
var addressForOthers = (state) => pageAddress(hashForOthers(state));
/** The same for who cites it: whoever opens it later learns what has changed since these data. */
var addressToCite = (state) => pageAddress(formatAddress({
	...forOthers(state),
	cited: release
}));
// src/view/own/begin-keeping.ts
/** Layers are read and kept from when there are any: a visit without them does without the program. */
var flag = `${subject.slug}.own`;
var wereKept = () => {
	try {
		return localStorage.getItem(flag) !== null;
	} catch {
		return false;
	}
};
var begun = /* @__PURE__ */ new WeakMap();
async function fetchAndKeep(view) {
	const { keepLayers } = await __vitePreload(async () => {
		const { keepLayers } = await Promise.resolve().then(() => keep_layers_exports);
		return { keepLayers };
	}, void 0, import.meta.url);
	await keepLayers(view);
}
/** Keeps the layers of a view from now on, once. */
function beginKeeping(view) {
	const known = begun.get(view);
	if (known) return known;
	try {
		localStorage.setItem(flag, "1");
	} catch {}
	const keeping = fetchAndKeep(view).catch(() => {
		begun.delete(view);
	});
	begun.set(view, keeping);
	return keeping;
}
/** Brings back what was kept before. */
function bringBackLayers(view) {
	if (wereKept()) beginKeeping(view);
}
/** One line without control characters or marks that turn the direction of writing; cut where too long. */
function cleanTitle(text) {
	const line = text.replace(/[\p{C}\s]+/gu, " ").trim();
	const characters = [...line];
	if (characters.length <= 120) return line;
	return `${characters.slice(0, 119).join("").trimEnd()}…`;
}
function readKey(hash, wanted) {
	return readParts(hash, (key) => key === wanted).find(({ key }) => key === wanted)?.value ?? "";
}
/** The title that an embedding site gave, as plain text; `null` where there is none. */
var readEmbedTitle = (hash) => cleanTitle(readKey(hash, "title")) || null;
/** The themes that an embedding site may choose; otherwise the reader's device does. */
var embedThemes = ["light", "dark"];
var readEmbedTheme = (hash) => embedThemes.find((theme) => theme === readKey(hash, "theme")) ?? null;
/** Whether the page around makes the frame as tall as what is in it. */
var isFitted = (hash) => readKey(hash, "fit") === "1";
/** What the map of a view shows, without what lies over it and how it is told on the full page. */
function embeddedState(hash) {
	const { state } = parseAddress(hash);
	const story = storyIn(state);
	return {
		...state,
		overlay: nothing,
		claim: null,
		cited: null,
		telling: story ? {
			...story,
			isPresented: false,
			making: null
		} : nothing
	};
}
/** The hash of a framed view, without `#`. The title stands last: it may be long. */
function formatEmbedAddress(hash, looks) {
	const title = cleanTitle(looks.title);
	return [
		formatAddress(embeddedState(hash)),
		looks.theme === null ? "" : `theme=${looks.theme}`,
		looks.isFitted ? "fit=1" : "",
		title === "" ? "" : `title=${encodeURIComponent(title)}`
	].filter(Boolean).join("&");
}
// src/view/use-geography.ts
function useLoaded(load) {
	const [geography, setGeography] = (0, import_react.useState)(null);
	(0, import_react.useEffect)(() => {
		let isWanted = true;
		const take = (loaded) => {
			if (isWanted) setGeography(loaded);
		};
		load().then(take, () => take("failed"));
		return () => {
			isWanted = false;
		};
	}, [load]);
	return geography;
}
/** The geography, once it is there; `failed` where it could not be had. */
var useGeography = () => useLoaded(loadGeography);
/** The same with what is shown close up alone, for pictures and paper. */
var useWholeGeography = () => useLoaded(loadWholeGeography);
// src/core/thin.ts
var import_simplify = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module) => {
	(function() {
		"use strict";
		function getSqDist(p1, p2) {
			var dx = p1.x - p2.x, dy = p1.y - p2.y;
			return dx * dx + dy * dy;
		}
		function getSqSegDist(p, p1, p2) {
			var x = p1.x, y = p1.y, dx = p2.x - x, dy = p2.y - y;
			if (dx !== 0 || dy !== 0) {
				var t = ((p.x - x) * dx + (p.y - y) * dy) / (dx * dx + dy * dy);
				if (t > 1) {
					x = p2.x;
					y = p2.y;
				} else if (t > 0) {
					x += dx * t;
					y += dy * t;
				}
			}
			dx = p.x - x;
			dy = p.y - y;
			return dx * dx + dy * dy;
		}
		function simplifyRadialDist(points, sqTolerance) {
			var prevPoint = points[0], newPoints = [prevPoint], point;
			for (var i = 1, len = points.length; i < len; i++) {
				point = points[i];
				if (getSqDist(point, prevPoint) > sqTolerance) {
					newPoints.push(point);
					prevPoint = point;
				}
			}
			if (prevPoint !== point) newPoints.push(point);
			return newPoints;
		}
		function simplifyDPStep(points, first, last, sqTolerance, simplified) {
			var maxSqDist = sqTolerance, index;
			for (var i = first + 1; i < last; i++) {
				var sqDist = getSqSegDist(points[i], points[first], points[last]);
				if (sqDist > maxSqDist) {
					index = i;
					maxSqDist = sqDist;
				}
			}
			if (maxSqDist > sqTolerance) {
				if (index - first > 1) simplifyDPStep(points, first, index, sqTolerance, simplified);
				simplified.push(points[index]);
				if (last - index > 1) simplifyDPStep(points, index, last, sqTolerance, simplified);
			}
		}
		function simplifyDouglasPeucker(points, sqTolerance) {
			var last = points.length - 1;
			var simplified = [points[0]];
			simplifyDPStep(points, 0, last, sqTolerance, simplified);
			simplified.push(points[last]);
			return simplified;
		}
		function simplify(points, tolerance, highestQuality) {
			if (points.length <= 2) return points;
			var sqTolerance = tolerance !== void 0 ? tolerance * tolerance : 1;
			points = highestQuality ? points : simplifyRadialDist(points, sqTolerance);
			points = simplifyDouglasPeucker(points, sqTolerance);
			return points;
		}
		if (typeof define === "function" && define.amd) define(function() {
			return simplify;
		});
		else if (typeof module !== "undefined") {
			module.exports = simplify;
			module.exports.default = simplify;
		} else if (typeof self !== "undefined") self.simplify = simplify;
		else window.simplify = simplify;
	})();
})))(), 1);
/** The points of a line without those that lie nearer than the tolerance to what is left. */
function thin(line, tolerance) {
	return (0, import_simplify.default)([...line], tolerance, true);
}
function projectionOf({ longitude, latitude, zoom }, width, height) {
	const worldSize = 512 * 2 ** zoom;
	const centre = worldPoint([longitude, latitude]);
	const left = width / 2 - centre.x * worldSize;
	const top = height / 2 - centre.y * worldSize;
	const first = Math.ceil((-16 - left) / worldSize - 1);
	const last = Math.floor((width + 16 - left) / worldSize);
	const place = ({ x, y }) => ({
		x: left + x * worldSize,
		y: top + y * worldSize
	});
	return {
		width,
		height,
		zoom,
		worldSize,
		place,
		project: (position) => place(worldPoint(position)),
		unproject: ({ x, y }) => positionAt({
			x: (x - left) / worldSize,
			y: (y - top) / worldSize
		}),
		copies: Array.from({ length: last - first + 1 }, (_, i) => (first + i) * worldSize)
	};
}
/** How far out a map of this height goes: MapLibre does not show beyond the world's edges. */
function leastZoom(height) {
	return Math.max(zoomLimits.min, Math.log2(height / 512));
}
function keepInWorld({ x, y }, zoom, height) {
	const least = Math.max(zoom, leastZoom(height));
	const half = height / 2 / (512 * 2 ** least);
	const [longitude, latitude] = positionAt({
		x,
		y: Math.min(1 - half, Math.max(half, y))
	});
	return {
		longitude: ((longitude + 180) % 360 + 360) % 360 - 180,
		latitude,
		zoom: least
	};
}
/** The camera moved, where need be, so that nothing beyond the world's upper and lower edge shows. */
function cameraInWorld({ longitude, latitude, zoom }, height) {
	return keepInWorld(worldPoint([longitude, latitude]), zoom, height);
}
/**
* The camera that shows an extent inside the padding, in pixels: what MapLibre's `fitBounds` gives.
* Where the padding leaves no room, the extent is fitted to one pixel.
*/
function cameraOf([west, south, east, north], width, height, padding, maxZoom) {
	const upper = worldPoint([west, north]);
	const lower = worldPoint([east, south]);
	const room = (whole, a, b) => Math.max(1, whole - a - b);
	const scale = Math.min(room(width, padding.left, padding.right) / (lower.x - upper.x), room(height, padding.top, padding.bottom) / (lower.y - upper.y));
	const zoom = Math.min(Math.log2(scale / 512), maxZoom, zoomLimits.max);
	const worldSize = 512 * 2 ** zoom;
	return keepInWorld({
		x: (upper.x + lower.x) / 2 - (padding.left - padding.right) / 2 / worldSize,
		y: (upper.y + lower.y) / 2 - (padding.top - padding.bottom) / 2 / worldSize
	}, zoom, height);
}
// src/symbology/standings.ts
/** How strongly a leg is drawn by how it stands in the year: 0 is not drawn at all. */
var standingStrength = {
	open: 1,
	fading: .55,
	undated: .55,
	"not-yet": 0,
	closed: 0
};
// src/view/emphasis.ts
/** How each route stands out by what is chosen: both renderers and the first map draw by it. */
var crosses = (route, country) => routeById(route)?.legs.some((leg) => leg.crosses.includes(country)) ?? false;
/** The route that stands out: the chosen one, or the usual one while nothing at all is chosen. */
function standsOut({ route, country, year }) {
	if (route !== null) return route;
	return country === null && year === null ? subject.usualRoute : null;
}
function emphasisOf(id, chosen) {
	if (id === standsOut(chosen)) return "chosen";
	if (chosen.route !== null) return "receded";
	if (chosen.country !== null) return crosses(id, chosen.country) ? "own" : "receded";
	return chosen.year === null ? "plain" : "own";
}
/** Whether ways beside the main ones are drawn far out as well. */
var showsBranches = ({ country, year }) => country !== null || year !== null;
var mapType = {
	/** In capitals, the larger the wider apart. */
	country: {
		least: [[3, 10.5], [6, 14]],
		most: [[3, 15], [6, 22]],
		halo: 1.6,
		spacing: {
			least: .09,
			most: .24
		}
	},
	otherCountry: {
		size: 10.5,
		halo: 1.4,
		spacing: .08
	},
	/** In a pill, so many pixels from the end of its route. */
	pill: {
		size: 12.5,
		aside: 12
	},
	station: {
		size: 12,
		halo: 1.6
	},
	sea: {
		size: 13,
		halo: 1.2,
		spacing: .04,
		lineHeight: 1.25
	},
	desert: {
		size: 11,
		halo: 1.2,
		spacing: .12,
		lineHeight: 1.25
	},
	river: {
		size: 11,
		halo: 1.2,
		spacing: .03,
		lineHeight: 1.25
	},
	incidents: { size: 10.5 }
};
// src/view/names.ts
/** The most countries that a narrow map names, and how narrow that is, in CSS pixels. */
var fewNames = {
	most: 9,
	width: 600
};
var anchorsOf = nameAnchors;
var bands = [
	[0, 4],
	[4, 5],
	[5, 24]
];
var everywhere = [[0, 24]];
var named = /* @__PURE__ */ new WeakMap();
/** Each country's name, once for each band of zooms in which it stands elsewhere. */
function countryNames({ countries }) {
	const known = named.get(countries) ?? nameCountries({ countries });
	named.set(countries, known);
	return known;
}
function nameCountries({ countries }) {
	return countries.map(({ id, name, label, rank }) => {
		const record = recordOf(id);
		const isOwn = record !== null && record === id;
		return {
			id,
			name: (isOwn ? outline$1.records.get(record)?.name : void 0) ?? countryName(id) ?? name,
			label,
			rank,
			order: isOrigin(id) ? -100 : rank - (isOwn ? routesThrough(record).length : 0),
			inAtlas: record !== null
		};
	}).sort((a, b) => Number(b.inAtlas) - Number(a.inAtlas) || a.order - b.order).flatMap(({ label, ...country }, place) => {
		const anchors = anchorsOf[country.id] ?? [label];
		return (anchors.length === 1 ? everywhere : bands).map((zooms, i) => ({
			...country,
			place,
			position: anchors[i] ?? label,
			zooms,
			isPill: i === 0 && isOrigin(country.id)
		}));
	});
}
/** How large a country's name is, from 0, the smallest, to 1. */
var bulkOf = ({ rank }) => [
	1,
	.6,
	.3,
	.1,
	0
][rank] ?? 0;
/** Both names of a sea, each with a line of its own. */
var linesOfWater = (name) => name.split(/ (?=\/)/);
/** The routes that are named: the one that stands out, else those through the country or of the year. */
function namedRoutes({ country, route, year }) {
	const one = standsOut({
		country,
		route,
		year
	});
	if (one) return [one];
	return (country ? routesThrough(country) : outline$1.routes).filter((each) => each.legs.some((leg) => isInUse(standingOnRoute(each, leg, year)))).map(({ id }) => id);
}
/** Where a route ends on the ground or at sea, as it is drawn: its name stands there. */
function routeEnds({ legs }) {
	const drawn = [...legs.values()];
	return outline$1.routes.flatMap((route) => {
		const [main = []] = waysOf(route);
		const last = main.findLast(({ means }) => means !== "by air");
		const end = drawn.find((corridor) => corridor.leg === last && corridor.route.id === route.id)?.line.coordinates.at(-1);
		return end ? [{
			route: route.id,
			label: route.label,
			position: end
		}] : [];
	});
}
// src/symbology/pills.ts
/** Signs with rounded ends: names of routes at their free ends, and from far that of the origin. */
var pillLook = {
	height: 24,
	radius: 12,
	border: 1.4,
	padding: 10,
	dot: 3.2,
	gap: 6,
	leader: 1.2
};
/** A route's: solid while it is chosen. */
function routePill(route, isChosen, theme) {
	const colour = theme.route[route];
	return isChosen ? {
		fill: colour,
		edge: colour,
		ink: theme.map.corridorCasing,
		dot: null
	} : {
		fill: theme.page.raised,
		edge: colour,
		ink: theme.page.text,
		dot: colour
	};
}
/** The number of a route's stage, as in its record. */
var stagePill = (route, { map, page, route: routes }) => ({
	fill: map.stationFill,
	edge: routes[route],
	ink: page.text,
	dot: null
});
var originPill = ({ map }) => ({
	fill: map.origin,
	edge: map.origin,
	ink: map.originInk,
	dot: null
});
/** Pixels from a pill's left end to its words. */
var beforeWords = ({ dot }) => pillLook.padding + (dot ? 2 * pillLook.dot + pillLook.gap - 3 : 0);
// src/drawing/text/advance-widths.ts
var advanceWidths = {
	regular: [
		{
			from: 32,
			widths: [
				260,
				269,
				408,
				646,
				572,
				831,
				732,
				225,
				300,
				300,
				551,
				572,
				268,
				322,
				268,
				372,
				572,
				572,
				572,
				572,
				572,
				572,
				572,
				572,
				572,
				572,
				268,
				268,
				572,
				572,
				572,
				434,
				899,
				639,
				650,
				632,
				730,
				556,
				519,
				728,
				741,
				339,
				273,
				619,
				524,
				907,
				760,
				781,
				605,
				781,
				622,
				549,
				556,
				731,
				600,
				930,
				586,
				566,
				572,
				329,
				372,
				329,
				572,
				444,
				281,
				561,
				615,
				480,
				615,
				564,
				344,
				615,
				618,
				258,
				258,
				534,
				258,
				935,
				618,
				605,
				615,
				615,
				413,
				479,
				361,
				618,
				508,
				786,
				529,
				510,
				470,
				380,
				551,
				380,
				572
			]
		},
		{
			from: 160,
			widths: [
				260,
				269,
				572,
				572,
				572,
				572,
				551,
				513,
				580,
				832,
				357,
				509,
				572,
				322,
				832,
				500,
				428,
				572,
				350,
				350,
				281,
				623,
				655,
				268,
				225,
				350,
				376,
				509,
				745,
				771,
				781,
				434,
				639,
				639,
				639,
				639,
				639,
				639,
				881,
				632,
				556,
				556,
				556,
				556,
				339,
				339,
				339,
				339,
				730,
				760,
				781,
				781,
				781,
				781,
				781,
				572,
				781,
				731,
				731,
				731,
				731,
				566,
				605,
				631,
				561,
				561,
				561,
				561,
				561,
				561,
				864,
				480,
				564,
				564,
				564,
				564,
				258,
				258,
				258,
				258,
				605,
				618,
				605,
				605,
				605,
				605,
				605,
				572,
				605,
				618,
				618,
				618,
				618,
				510,
				615,
				510
			]
		},
		{
			from: 258,
			widths: [639, 561]
		},
		{
			from: 272,
			widths: [730, 617]
		},
		{
			from: 296,
			widths: [339, 258]
		},
		{
			from: 360,
			widths: [731, 618]
		},
		{
			from: 416,
			widths: [784, 616]
		},
		{
			from: 431,
			widths: [780, 674]
		},
		{
			from: 7840,
			widths: [
				639,
				561,
				639,
				561,
				639,
				561,
				639,
				561,
				639,
				561,
				639,
				561,
				639,
				561,
				639,
				561,
				639,
				561,
				639,
				561,
				639,
				561,
				639,
				561,
				556,
				564,
				556,
				564,
				556,
				564,
				556,
				564,
				556,
				564,
				556,
				564,
				556,
				564,
				556,
				564,
				339,
				258,
				339,
				258,
				781,
				605,
				781,
				605,
				781,
				605,
				781,
				605,
				781,
				605,
				781,
				605,
				781,
				605,
				784,
				616,
				784,
				616,
				784,
				616,
				784,
				616,
				784,
				616,
				731,
				618,
				731,
				618,
				780,
				674,
				780,
				674,
				780,
				674,
				780,
				674,
				780,
				674,
				566,
				510,
				566,
				510,
				566,
				510,
				566,
				510
			]
		},
		{
			from: 8211,
			widths: [500, 1e3]
		},
		{
			from: 8216,
			widths: [
				175,
				175,
				250,
				600,
				359,
				359
			]
		},
		{
			from: 8230,
			widths: [791]
		}
	],
	semibold: [
		{
			from: 32,
			widths: [
				260,
				277,
				452,
				646,
				572,
				875,
				743,
				250,
				324,
				324,
				546,
				572,
				279,
				320,
				276,
				399,
				572,
				572,
				572,
				572,
				572,
				572,
				572,
				572,
				572,
				572,
				276,
				279,
				572,
				572,
				572,
				461,
				898,
				672,
				659,
				638,
				732,
				558,
				538,
				726,
				756,
				370,
				309,
				647,
				546,
				929,
				793,
				787,
				615,
				787,
				643,
				550,
				569,
				747,
				631,
				953,
				638,
				603,
				576,
				330,
				399,
				330,
				572,
				423,
				333,
				585,
				626,
				502,
				626,
				585,
				371,
				626,
				638,
				283,
				283,
				588,
				283,
				960,
				638,
				617,
				626,
				626,
				434,
				493,
				406,
				638,
				547,
				830,
				560,
				548,
				484,
				389,
				551,
				389,
				572
			]
		},
		{
			from: 160,
			widths: [
				260,
				280,
				572,
				572,
				570,
				572,
				551,
				496,
				588,
				832,
				372,
				574,
				572,
				320,
				832,
				500,
				426,
				572,
				368,
				369,
				333,
				642,
				650,
				276,
				249,
				369,
				382,
				574,
				798,
				835,
				821,
				461,
				672,
				672,
				672,
				672,
				672,
				672,
				925,
				638,
				558,
				558,
				558,
				558,
				370,
				370,
				370,
				370,
				732,
				788,
				787,
				787,
				787,
				787,
				787,
				572,
				787,
				747,
				747,
				747,
				747,
				603,
				619,
				676,
				585,
				585,
				585,
				585,
				585,
				585,
				897,
				502,
				585,
				585,
				585,
				585,
				283,
				283,
				283,
				283,
				619,
				638,
				617,
				617,
				617,
				617,
				617,
				572,
				614,
				638,
				638,
				638,
				638,
				548,
				626,
				548
			]
		},
		{
			from: 258,
			widths: [672, 585]
		},
		{
			from: 272,
			widths: [732, 634]
		},
		{
			from: 296,
			widths: [370, 283]
		},
		{
			from: 360,
			widths: [747, 638]
		},
		{
			from: 416,
			widths: [807, 656]
		},
		{
			from: 431,
			widths: [845, 726]
		},
		{
			from: 7840,
			widths: [
				672,
				585,
				672,
				585,
				672,
				585,
				672,
				585,
				672,
				585,
				672,
				585,
				672,
				585,
				672,
				585,
				672,
				585,
				672,
				585,
				672,
				585,
				672,
				585,
				558,
				585,
				558,
				585,
				558,
				585,
				558,
				585,
				558,
				585,
				558,
				585,
				558,
				585,
				558,
				585,
				370,
				283,
				370,
				283,
				787,
				617,
				787,
				617,
				787,
				617,
				787,
				617,
				787,
				617,
				787,
				617,
				787,
				617,
				807,
				656,
				807,
				656,
				807,
				656,
				807,
				656,
				807,
				656,
				747,
				638,
				747,
				638,
				845,
				726,
				845,
				726,
				845,
				726,
				845,
				726,
				845,
				726,
				603,
				548,
				603,
				548,
				603,
				548,
				603,
				548
			]
		},
		{
			from: 8211,
			widths: [500, 1e3]
		},
		{
			from: 8216,
			widths: [
				201,
				201,
				272,
				593,
				413,
				413
			]
		},
		{
			from: 8230,
			widths: [831]
		}
	],
	italic: [
		{
			from: 32,
			widths: [
				260,
				261,
				392,
				646,
				551,
				799,
				673,
				220,
				290,
				290,
				551,
				572,
				256,
				313,
				256,
				356,
				551,
				551,
				551,
				551,
				551,
				551,
				551,
				551,
				551,
				551,
				256,
				256,
				572,
				572,
				572,
				430,
				848,
				562,
				600,
				587,
				667,
				514,
				477,
				678,
				680,
				324,
				273,
				562,
				478,
				841,
				707,
				721,
				567,
				721,
				573,
				505,
				501,
				677,
				552,
				856,
				527,
				509,
				531,
				290,
				356,
				290,
				572,
				395,
				278,
				568,
				579,
				453,
				579,
				499,
				318,
				579,
				579,
				258,
				258,
				495,
				258,
				875,
				579,
				563,
				579,
				579,
				398,
				432,
				332,
				579,
				467,
				723,
				483,
				467,
				445,
				350,
				551,
				350,
				572
			]
		},
		{
			from: 160,
			widths: [
				260,
				261,
				551,
				551,
				551,
				551,
				551,
				486,
				554,
				832,
				339,
				477,
				572,
				313,
				832,
				393,
				428,
				572,
				353,
				353,
				263,
				585,
				655,
				256,
				205,
				353,
				339,
				477,
				732,
				805,
				793,
				430,
				562,
				562,
				562,
				562,
				562,
				562,
				824,
				587,
				514,
				514,
				514,
				514,
				324,
				324,
				324,
				324,
				667,
				707,
				721,
				721,
				721,
				721,
				721,
				572,
				721,
				677,
				677,
				677,
				677,
				509,
				567,
				584,
				568,
				568,
				568,
				568,
				568,
				568,
				820,
				453,
				499,
				499,
				499,
				499,
				258,
				258,
				258,
				258,
				570,
				579,
				563,
				563,
				563,
				563,
				563,
				572,
				563,
				579,
				579,
				579,
				579,
				467,
				579,
				467
			]
		},
		{
			from: 258,
			widths: [562, 568]
		},
		{
			from: 272,
			widths: [667, 579]
		},
		{
			from: 296,
			widths: [324, 258]
		},
		{
			from: 360,
			widths: [677, 579]
		},
		{
			from: 416,
			widths: [719, 568]
		},
		{
			from: 431,
			widths: [727, 626]
		},
		{
			from: 7840,
			widths: [
				562,
				568,
				562,
				568,
				562,
				568,
				562,
				568,
				562,
				568,
				562,
				568,
				562,
				568,
				562,
				568,
				562,
				568,
				562,
				568,
				562,
				568,
				562,
				568,
				514,
				499,
				514,
				499,
				514,
				499,
				514,
				499,
				514,
				499,
				514,
				499,
				514,
				499,
				514,
				499,
				324,
				258,
				324,
				258,
				721,
				563,
				721,
				563,
				721,
				563,
				721,
				563,
				721,
				563,
				721,
				563,
				721,
				563,
				719,
				568,
				719,
				568,
				719,
				568,
				719,
				568,
				719,
				568,
				677,
				579,
				677,
				579,
				727,
				626,
				727,
				626,
				727,
				626,
				727,
				626,
				727,
				626,
				509,
				467,
				509,
				467,
				509,
				467,
				509,
				467
			]
		},
		{
			from: 8211,
			widths: [480, 960]
		},
		{
			from: 8216,
			widths: [
				174,
				174,
				243,
				600,
				358,
				358
			]
		},
		{
			from: 8230,
			widths: [769]
		}
	],
	serif: [
		{
			from: 32,
			widths: [
				228,
				314,
				423,
				544,
				538,
				949,
				739,
				206,
				384,
				384,
				458,
				548,
				307,
				335,
				307,
				364,
				547,
				547,
				547,
				547,
				547,
				547,
				547,
				547,
				547,
				547,
				307,
				307,
				548,
				548,
				548,
				430,
				867,
				712,
				668,
				663,
				744,
				634,
				610,
				725,
				809,
				387,
				394,
				726,
				616,
				930,
				757,
				742,
				637,
				742,
				707,
				560,
				650,
				757,
				706,
				1020,
				678,
				667,
				592,
				356,
				364,
				356,
				548,
				528,
				400,
				554,
				630,
				527,
				623,
				540,
				374,
				573,
				650,
				336,
				313,
				615,
				337,
				961,
				652,
				590,
				632,
				613,
				475,
				475,
				368,
				640,
				581,
				850,
				585,
				592,
				497,
				365,
				301,
				365,
				548
			]
		},
		{
			from: 160,
			widths: [
				228,
				314,
				538,
				539,
				520,
				538,
				301,
				514,
				400,
				750,
				385,
				572,
				548,
				335,
				465,
				400,
				344,
				548,
				390,
				390,
				400,
				626,
				622,
				307,
				400,
				390,
				409,
				572,
				918,
				949,
				918,
				430,
				712,
				712,
				712,
				712,
				712,
				712,
				943,
				663,
				634,
				634,
				634,
				634,
				387,
				387,
				387,
				387,
				744,
				757,
				742,
				742,
				742,
				742,
				742,
				548,
				742,
				757,
				757,
				757,
				757,
				667,
				638,
				656,
				554,
				554,
				554,
				554,
				554,
				554,
				831,
				527,
				540,
				540,
				540,
				540,
				336,
				336,
				336,
				336,
				577,
				652,
				590,
				590,
				590,
				590,
				590,
				548,
				590,
				640,
				640,
				640,
				640,
				592,
				622,
				592
			]
		},
		{
			from: 258,
			widths: [712, 554]
		},
		{
			from: 272,
			widths: [744, 623]
		},
		{
			from: 296,
			widths: [387, 336]
		},
		{
			from: 360,
			widths: [757, 640]
		},
		{
			from: 416,
			widths: [742, 590]
		},
		{
			from: 431,
			widths: [757, 640]
		},
		{
			from: 7840,
			widths: [
				712,
				554,
				712,
				554,
				712,
				554,
				712,
				554,
				712,
				554,
				712,
				554,
				712,
				554,
				712,
				554,
				712,
				554,
				712,
				554,
				712,
				554,
				712,
				554,
				634,
				540,
				634,
				540,
				634,
				540,
				634,
				540,
				634,
				540,
				634,
				540,
				634,
				540,
				634,
				540,
				387,
				336,
				387,
				336,
				742,
				590,
				742,
				590,
				742,
				590,
				742,
				590,
				742,
				590,
				742,
				590,
				742,
				590,
				742,
				590,
				742,
				590,
				742,
				590,
				742,
				590,
				742,
				590,
				757,
				640,
				757,
				640,
				757,
				640,
				757,
				640,
				757,
				640,
				757,
				640,
				757,
				640,
				667,
				592,
				667,
				592,
				667,
				592,
				667,
				592
			]
		},
		{
			from: 8211,
			widths: [528, 828]
		},
		{
			from: 8216,
			widths: [
				236,
				236,
				236,
				640,
				460,
				459
			]
		},
		{
			from: 8230,
			widths: [853]
		}
	]
};
// src/drawing/text/text-width.ts
/** For letters that are not in the table, in thousandths of the type size: rather too wide. */
var usualWidth = 700;
/** Hangul, Chinese characters and kana fill a square. */
var squareWidth = 1e3;
var square = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff60]/u;
var byCode = (face) => new Map(advanceWidths[face].flatMap(({ from, widths }) => widths.map((width, i) => [from + i, width])));
var widthsOf = {
	regular: byCode("regular"),
	semibold: byCode("semibold"),
	italic: byCode("italic"),
	serif: byCode("serif")
};
/** How wide a letter of no known font may be, in thousandths of the type size. */
var usualAdvance = (letter) => square.test(letter) ? squareWidth : usualWidth;
function advanceOf(letter, face) {
	return widthsOf[face].get(letter.codePointAt(0) ?? 0) ?? usualAdvance(letter);
}
/** Names that have been measured: each is tried in many places. */
var measured = /* @__PURE__ */ new Map();
function emsOf(text, face, spacing) {
	const key = `${face} ${spacing} ${text}`;
	const known = measured.get(key);
	if (known !== void 0) return known;
	const ems = [...text.normalize("NFC")].reduce((sum, letter) => sum + advanceOf(letter, face) / 1e3 + spacing, 0);
	measured.set(key, ems);
	return ems;
}
/** Width of a text in pixels, without kerning: a little too wide rather than too narrow. */
var widthOf = (text, { face, size, spacing = 0 }) => emsOf(text, face, spacing) * size;
// src/symbology/fading.ts
/** How much of the land outside is mixed into the countries beside the one that is read about. */
var share = .62;
function mix(colour, into) {
	if (colour.startsWith("var(")) return `color-mix(in srgb, ${into} ${share * 100}%, ${colour})`;
	return `#${[
		1,
		3,
		5
	].map((at) => {
		const [from = 0, to = 0] = [colour, into].map((each) => Number.parseInt(each.slice(at, at + 2), 16));
		return Math.round(from + (to - from) * share);
	}).map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}
var mixAll = (colours, into) => {
	const mixed = { ...colours };
	for (const key in mixed) mixed[key] = mix(mixed[key], into);
	return mixed;
};
/** Fills and bands of countries that are not read about while a record is open. */
function fadedStances({ stance, stanceEdge, map }) {
	return {
		stance: mixAll(stance, map.land),
		stanceEdge: mixAll(stanceEdge, map.land)
	};
}
// src/symbology/close-up.ts
/** It is fetched when a reader comes near the zoom from which it is shown. */
var closeUpFrom = {
	fetched: 4.3,
	shown: 4.6
};
/** Lights and shadows of the land; too soft to be looked at from nearer. */
var reliefStrength = [
	[4.3, 0],
	[4.6, .25],
	[5, .25],
	[5.5, 0]
];
/** West, south, east, north of its picture. */
var reliefExtent = [
	84,
	4,
	150,
	56
];
var provinceLook = {
	width: .8,
	dash: [3, 2]
};
/** A dot, and a name beside it: so far from the middle of the dot, in ems. */
var cityLook = {
	radius: 2.2,
	size: 11.5,
	halo: 1.6,
	aside: .75
};
// src/drawing/text/wrap-text.ts
/** Every way to break words into a number of lines. */
function breaksInto(words, lines) {
	if (lines === 1) return [[words.join(" ")]];
	return Array.from({ length: words.length - lines + 1 }, (_, i) => i + 1).flatMap((taken) => breaksInto(words.slice(taken), lines - 1).map((rest) => [words.slice(0, taken).join(" "), ...rest]));
}
/** Breaks a name into balanced lines of at most so many ems, where its words allow it. */
function wrapText(text, type, maxEms) {
	const words = text.split(/ (?!\/)/);
	const target = Math.ceil(widthOf(text, type) / (maxEms * type.size));
	const lines = Math.min(Math.max(1, target), words.length);
	const unevenness = (broken) => Math.max(...broken.map((line) => widthOf(line, type)));
	return breaksInto(words, lines).reduce((best, broken) => unevenness(broken) < unevenness(best) ? broken : best);
}
// src/symbology/own.ts
var polygon = (corners, radius, turn) => Array.from({ length: corners }, (_, i) => {
	const angle = turn + i / corners * 2 * Math.PI;
	return [radius * Math.cos(angle), radius * Math.sin(angle)];
});
var star = Array.from({ length: 10 }, (_, i) => {
	const angle = -Math.PI / 2 + i / 10 * 2 * Math.PI;
	const radius = i % 2 === 0 ? 8 : 3.4;
	return [radius * Math.cos(angle), radius * Math.sin(angle)];
});
/** Neither rings nor squares, which are the atlas' own. */
var ownLooks = [
	{
		point: polygon(4, 6.6, -Math.PI / 2),
		dash: [
			5,
			1.6,
			1,
			1.6
		]
	},
	{
		point: polygon(3, 7.2, -Math.PI / 2),
		dash: [2.4, 1.6]
	},
	{
		point: star,
		dash: [7, 2]
	},
	{
		point: polygon(6, 6.2, 0),
		dash: [1, 1.4]
	}
];
var ownLook = (look) => ownLooks[look % ownLooks.length] ?? ownLooks[0];
var ownLine = {
	width: 2.2,
	casing: 1.6,
	edge: 1.6,
	fill: .1
};
/** The casing around points. */
var ownEdge = 1.5;
/** What the reader has opened stands out by its size. */
var ownChosen = 1.45;
var ownInk = ({ map }) => ({
	ink: map.selection,
	casing: map.corridorCasing
});
// src/core/canvas-truth.ts
/** Pixels on a side of what is drawn to be read back. */
var side = 16;
/** Nobody sees a smaller difference: some browsers shift single pixels by one. */
var tolerance = 16;
var colourOf = (x, y) => [
	x * 16,
	y * 16,
	(x + y) * 8
];
/**
* Whether a canvas gives back what was drawn. Browsers that keep their readers from being recognised
* (Firefox's privacy.resistFingerprinting, Tor) give noise or white instead, until the reader allows
* more: the answer may change while the page is open.
*/
function canvasTellsTruth() {
	const canvas = document.createElement("canvas");
	[canvas.width, canvas.height] = [side, side];
	const context = canvas.getContext("2d", {
		alpha: false,
		willReadFrequently: true
	});
	if (!context) return false;
	const places = Array.from({ length: 256 }, (_, i) => [i % side, Math.floor(i / side)]);
	for (const [x = 0, y = 0] of places) {
		context.fillStyle = `rgb(${colourOf(x, y).join(" ")})`;
		context.fillRect(x, y, 1, 1);
	}
	const { data } = context.getImageData(0, 0, side, side);
	return places.every(([x = 0, y = 0], i) => colourOf(x, y).every((value, part) => Math.abs(value - (data[i * 4 + part] ?? 0)) < tolerance));
}
// src/view/selectors/name-of-view.ts
/** What the things that a view looks at are called. */
/** The name of what is chosen; nothing where nothing is, or it is unknown. */
function nameOfChosen(chosen) {
	switch (chosen.on) {
		case "country": return outline$1.records.get(chosen.id)?.name ?? null;
		case "route": return routeById(chosen.id)?.name ?? null;
		case "topic": return outline$1.topics[chosen.id].name;
		case "nothing": return null;
	}
}
function inYear(subject, year) {
	return year === null ? subject : in_year({
		subject,
		year
	});
}
/** What the map shows: what is chosen, else what all of it is called; and the year. */
function nameOfMap({ chosen, year }, whole) {
	return inYear(nameOfChosen(chosen) ?? whole, year);
}
var figuredIn = (state) => ({
	country: countryIn(state),
	route: routeIn(state),
	year: state.year
});
/** What a figure of the map is called. Of the origin nothing need be said: every route begins there. */
function titleOfFigure({ country, route, year }) {
	const record = country === null ? void 0 : outline$1.records.get(country);
	const part = ((record?.roles.includes("origin") ? void 0 : record) ?? routeById(route))?.name;
	return inYear(part === void 0 ? figure_title() : figure_title_part({ part }), year);
}
// src/symbology/marks.ts
var markLine = {
	width: 2.4,
	casing: 1.8
};
/** The words on their paper. */
var markWords = {
	size: 13,
	lineHeight: 1.28,
	/** Ems after which they go on in a new line. */
	mostEms: 12,
	padding: {
		x: 9,
		y: 6
	},
	corner: 6,
	edge: 1.2,
	/** From a ring or a line to its words. */
	gap: 6
};
/** How long an arrow's head is, and by which part of its length the arrow bows. */
var markArrow = {
	head: 10,
	bow: .13
};
/** How much of what lies outside a spotlight is hidden. */
var markVeil = .66;
var markInk = ({ map, page }) => ({
	ink: map.selection,
	casing: map.corridorCasing,
	paper: page.raised,
	letters: page.text,
	veil: page.surface
});
// src/view/camera/travel.ts
/** How a route is played: the pace, and the leg at hand as it is drawn. */
/** Milliseconds that playing rests at a station. */
var stationPause = 2500;
/** Milliseconds that the mark takes for a leg: a flight is not lingered on. */
function travelTime(means) {
	return means === "by air" ? 1200 : 2200;
}
/** The leg at hand; nothing if the address names no such leg. */
function legAtHand(state) {
	const chosen = routeChosen(state);
	const route = routeById(chosen?.id);
	const leg = chosen?.leg ?? null;
	return route && leg !== null && route.legs[leg] ? {
		id: legIdOf(route.id, leg),
		route,
		leg
	} : null;
}
// src/view/camera/extents.ts
var homeExtent = subject.home;
/** Shares of the start's width that a narrow map leaves out: no route comes near (first-map.css). */
var narrowCuts = {
	west: .03,
	east: .078
};
function without([west, south, east, north], cuts) {
	const width = east - west;
	return [
		west + cuts.west * width,
		south,
		east - cuts.east * width,
		north
	];
}
var narrowHome = without(homeExtent, narrowCuts);
var outlinesOf = ({ type, coordinates }) => type === "Polygon" ? coordinates.slice(0, 1) : coordinates.flatMap((rings) => rings.slice(0, 1));
function extentOfLine(line) {
	const xs = line.map(([x = 0]) => x);
	const ys = line.map(([, y = 0]) => y);
	return [
		Math.min(...xs),
		Math.min(...ys),
		Math.max(...xs),
		Math.max(...ys)
	];
}
var size = ([west, south, east, north]) => (east - west) * (north - south);
function union(extents) {
	return [
		Math.min(...extents.map(([west]) => west)),
		Math.min(...extents.map(([, south]) => south)),
		Math.max(...extents.map(([, , east]) => east)),
		Math.max(...extents.map(([, , , north]) => north))
	];
}
function extentOfCountry(geography, country) {
	const chosen = subject.extents[country];
	if (chosen) return chosen;
	const land = geography.lands.get(country);
	return (land ? outlinesOf(land.shape).map(extentOfLine) : []).reduce((a, b) => size(b) > size(a) ? b : a, [
		0,
		0,
		0,
		0
	]);
}
function extentOfRoute({ legs }, id) {
	const own = [...legs.values()].filter(({ route }) => route.id === id);
	return own.length === 0 ? homeExtent : union(own.map(({ line }) => extentOfLine(line.coordinates)));
}
/** Where people set out, and where they want to go. */
var endsOf = (geography) => [...subject.origins, ...subject.destination ? [subject.destination] : []].map((place) => extentOfCountry(geography, place));
/** A country with the whole of the ways that lead through it; a narrow map leaves out what they do not reach. */
function extentOfCountryWithWays(geography, country, isNarrow) {
	const ways = routesThrough(country).map(({ id }) => extentOfRoute(geography, id));
	const own = extentOfCountry(geography, country);
	if (ways.length === 0) return own;
	return union([
		...ways,
		...endsOf(geography),
		...isNarrow ? [] : [own]
	]);
}
/** A route with both of its ends. */
var extentOfRouteWithEnds = (geography, id) => union([extentOfRoute(geography, id), ...endsOf(geography)]);
/** Where a leg of a route lies, by its place in the record; the route where there is no such leg. */
function extentOfLeg(geography, route, leg) {
	const hand = legAtHand({ chosen: {
		on: "route",
		id: route,
		leg
	} });
	const corridor = hand && geography.legs.get(hand.id);
	return corridor ? extentOfLine(corridor.line.coordinates) : extentOfRoute(geography, route);
}
// src/view/camera/fitting.ts
/** CSS pixels kept free around the start, and at most around what is chosen. */
var margin = 28;
var wideMargin = 44;
/** The zoom that fitting a small country stops at. */
var closestFit = 5.2;
/** Where what is chosen lies: the country, the leg at hand, the route. */
function extentOfSelection({ chosen }, geography) {
	switch (chosen.on) {
		case "country": return extentOfCountry(geography, chosen.id);
		case "route": return chosen.leg === null ? extentOfRoute(geography, chosen.id) : extentOfLeg(geography, chosen.id, chosen.leg);
		default: return null;
	}
}
/** CSS pixels beneath which a map is too narrow for all of a country and its ways. */
var narrow = 600;
/** What the page's map shows for what is chosen: never the thing alone, always what leads to it. */
function extentShown({ chosen }, geography, width) {
	if (chosen.on === "country") return extentOfCountryWithWays(geography, chosen.id, width < narrow);
	if (chosen.on === "route" && chosen.leg === null) return extentOfRouteWithEnds(geography, chosen.id);
	return extentOfSelection({ chosen }, geography) ?? (width < narrow ? narrowHome : homeExtent);
}
/** What is left to see of a map that panels cover, along one side, in CSS pixels. */
var leastRoom = 48;
/** Two insets from opposite sides, made smaller where together they would leave no room. */
function withinReach(length, start, end) {
	const share = Math.min(1, Math.max(0, length - leastRoom) / Math.max(1, start + end));
	return [start * share, end * share];
}
/** What to keep free, in CSS pixels, around what is fitted: the panels, and a margin. */
function paddingWithin(width, height, { insets, chosen }) {
	const [left, right] = withinReach(width, insets.left, insets.right);
	const [top, bottom] = withinReach(height, insets.top, insets.bottom);
	const room = Math.min(width - left - right, height - top - bottom);
	const most = chosen.on === "nothing" ? margin : wideMargin;
	const around = Math.max(4, Math.min(most, room / (chosen.on === "nothing" ? 8 : 11)));
	return {
		top: top + around,
		right: right + around,
		bottom: bottom + around,
		left: left + around
	};
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
var yearFirst = /^(\d{4})(?:\s*(?:년|[-./])\s*(\d{1,2})(?:\s*(?:월|[-./])\s*(\d{1,2})\s*(?:일|\.)?)?\s*(?:월|\.)?)?(?:년)?(?:[T ].*)?$/;
var packed = /^(\d{4})(\d{2})(\d{2})$/;
var yearLast = /^(\d{1,2})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{4})(?:[T ,].*)?$/;
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
// src/own/columns.ts
/** A column's name without what programs and people write it with. */
var plainName = (name) => name.normalize("NFC").toLowerCase().replace(/\(.*\)|[\s_\-.°:]/g, "");
// src/own/harm/column-rules.ts
var time = /date|year|month|time|when|day$|^(begin|end|start|since|until)|날짜|일시|일자|연도|년도|시각/;
/** Whether a number alone, as 2009, is a date there. */
var isDateColumn = (name) => time.test(name.normalize("NFC").toLowerCase());
// src/own/reading/guess-columns.ts
/** Which columns of a table say where, by their names in English, Korean and the speech of programs. */
var longitudes = [
	"longitude",
	"long",
	"lon",
	"lng",
	"경도",
	"x",
	"xcoord",
	"lon_dd"
];
var latitudes = [
	"latitude",
	"lat",
	"위도",
	"y",
	"ycoord",
	"lat_dd"
];
var places = new Set([...longitudes, ...latitudes].map(plainName));
/** Whether a column gives half of a place. */
var isPlaceColumn = (name) => places.has(plainName(name));
// src/own/layer/uses.ts
/** What each column of a layer is used as: guessed from its name, changed by the reader. */
/** Of the first three there is at most one. */
var uses = [
	"name",
	"date",
	"description",
	"shown",
	"left-out"
];
var names = /^(name|title|label|place|city|이름|명칭|제목|지명|장소)$/;
var descriptions = /^(description|desc|note|notes|text|comment|remarks?|summary|설명|내용|비고|메모)$/;
/** The columns of features, in the order in which they come. */
function columnsOf(features) {
	const columns = /* @__PURE__ */ new Set();
	for (const { properties } of features) for (const name of Object.keys(properties)) columns.add(name);
	return [...columns];
}
function guessUse(column) {
	const plain = plainName(column);
	if (names.test(plain)) return "name";
	if (descriptions.test(plain)) return "description";
	if (isDateColumn(column)) return "date";
	return isPlaceColumn(column) ? "left-out" : "shown";
}
var isSingle = (use) => use !== "shown" && use !== "left-out";
function guessUses(features) {
	const taken = /* @__PURE__ */ new Set();
	return new Map(columnsOf(features).map((column) => {
		const guess = guessUse(column);
		const use = isSingle(guess) && taken.has(guess) ? "shown" : guess;
		taken.add(use);
		return [column, use];
	}));
}
/** The same with a column used otherwise; the one that was used so before is only shown. */
function changeUse(before, column, use) {
	return new Map([...before].map(([each, was]) => {
		if (each === column) return [each, use];
		return [each, isSingle(use) && was === use ? "shown" : was];
	}));
}
var columnUsedAs = (all, use) => [...all].find(([, each]) => each === use)?.[0] ?? null;
// src/own/layer/feature-words.ts
/** What a feature of the reader's own is called, and what its columns say. */
var wordsOf$1 = (value) => value === null || value === void 0 ? "" : String(value).trim();
function wordsIn({ properties }, column) {
	if (column === null || !Object.hasOwn(properties, column)) return "";
	return wordsOf$1(properties[column]);
}
/** Empty where it has none. */
var nameOfFeature = (feature, { uses }) => wordsIn(feature, columnUsedAs(uses, "name"));
var descriptionOf = (feature, { uses }) => wordsIn(feature, columnUsedAs(uses, "description"));
/** A date in words; what cannot be read as one is told as it stands. */
function dateOf(feature, { uses, dayFirst }) {
	const column = columnUsedAs(uses, "date");
	const text = wordsIn(feature, column);
	if (column === null || text === "") return "";
	const isDayFirst = dayFirst.get(column);
	const date = readDate(text, isDayFirst === void 0 ? null : isDayFirst ? "day-first" : "month-first");
	return date === null ? text : writeDate(date);
}
/** The other columns that are shown and say something. */
var otherColumns = (feature, { uses }) => [...uses].flatMap(([column, use]) => {
	const words = use === "shown" ? wordsIn(feature, column) : "";
	return words === "" ? [] : [[column, words]];
});
// src/own/layer/layer.ts
/**
* How a layer stands before the harm check: not checked yet, to be answered by the reader, without
* findings, brought to the atlas' precision, or stated not to be about people at risk.
*/
var standings = [
	"unchecked",
	"asked",
	"clean",
	"coarse",
	"stated"
];
/** What is kept, shared, or made into a figure has been answered for. */
var isAnswered = ({ standing }) => standing === "clean" || standing === "coarse" || standing === "stated";
/** In the order of time, so that layers come back from storage in theirs. */
function newId$1() {
	const [a = 0, b = 0] = crypto.getRandomValues(/* @__PURE__ */ new Uint8Array(2));
	const letters = [a, b].map((number) => (number % 36).toString(36)).join("");
	return `own-${Date.now().toString(36).padStart(8, "0")}${letters}`;
}
/** The name of a file without its ending. */
var nameOfFile = (file) => file.replace(/\.[a-z0-9]{1,8}$/i, "").trim().slice(0, 80);
/** What was read, as a layer that is still to be checked. */
function newLayer(read, name, dayFirst = /* @__PURE__ */ new Map()) {
	return {
		id: newId$1(),
		name,
		credit: "",
		format: read.format,
		countedIn: read.countedIn,
		features: read.features,
		about: read.about,
		faults: read.faults,
		uses: guessUses(read.features),
		dayFirst,
		standing: "unchecked",
		isHidden: false,
		look: 0
	};
}
/** An archive as a layer. Nobody can look through all of its tiles: who brings it answers for them. */
var newArchiveLayer = (archive, name) => ({
	id: newId$1(),
	name,
	credit: "",
	format: "pmtiles",
	countedIn: "records",
	features: [],
	archive,
	about: {},
	faults: [],
	uses: /* @__PURE__ */ new Map(),
	dayFirst: /* @__PURE__ */ new Map(),
	standing: "asked",
	isHidden: false,
	look: 0
});
/** All that is told beside the features: it is checked as they are. */
var wordsOf = ({ about, name, credit }) => ({
	...about,
	name,
	credit
});
// src/view/own/own-selectors.ts
/** The reader's own data, as their neighbours ask for them. */
var ownRef = (layer, index) => ({
	kind: "own",
	id: `${layer.id}.${index}`
});
function findOwn({ layers }, { id }) {
	const [of, place] = id.split(".");
	const layer = layers.find((each) => each.id === of);
	const index = Number(place);
	const feature = layer?.features[index];
	return layer && feature ? {
		layer,
		feature,
		index
	} : null;
}
/** The features of layers that have a place, as they are drawn. */
var toDraw = (layers) => layers.flatMap((layer) => layer.features.flatMap((feature, index) => {
	const { geometry } = feature;
	if (!geometry) return [];
	const name = nameOfFeature(feature, layer);
	return [{
		ref: ownRef(layer, index),
		layer: layer.id,
		look: layer.look,
		name,
		geometry
	}];
}));
/** Those of a step that says which it shows; of one that does not, those that are not hidden. */
var layersAt = (layers, chosen) => layers.filter(({ id, isHidden }) => chosen ? chosen.includes(id) : !isHidden);
/** Those that any of its steps shows. */
var layersOfStory = (layers, { steps }) => layers.filter((layer) => steps.some((step) => layersAt([layer], step.layers).length > 0));
/** Those that the map shows. */
var shownLayers = ({ layers, atStep }) => layersAt(layers, atStep);
/** Those of them that may leave the page: in figures, in files. What comes in tiles is on the live map alone. */
var answeredLayers = (own) => shownLayers(own).filter((layer) => isAnswered(layer) && !layer.archive);
/** The layer that the panel tells of, as a whole or by one of its features. */
function layerInPanel({ own }) {
	const { layers, panel } = own;
	if (panel === null || panel.on === "list") return null;
	if (panel.on === "feature") return findOwn(own, panel.ref)?.layer ?? null;
	return layers.find(({ id }) => id === panel.id) ?? null;
}
// src/view/marks/extent-with-marks.ts
/** An extent that holds the points of marks as well. */
var extentWithMarks = (extent, marks) => marks.flatMap(({ points }) => points).reduce(([west, south, east, north], [x = west, y = south]) => [
	Math.min(west, x),
	Math.min(south, y),
	Math.max(east, x),
	Math.max(north, y)
], extent);
// src/core/contrast.ts
/** How two colours stand out from each other, as WCAG reckons it: from 1 to 21. */
function contrastOf(one, other) {
	const [darker = 0, lighter = 0] = [lightnessOf(one), lightnessOf(other)].sort((a, b) => a - b);
	return (lighter + .05) / (darker + .05);
}
var shares = [
	.2126,
	.7152,
	.0722
];
/** Relative luminance of `#rrggbb`. */
function lightnessOf(colour) {
	return shares.reduce((sum, share, i) => {
		const value = Number.parseInt(colour.slice(1 + 2 * i, 3 + 2 * i), 16) / 255;
		return sum + share * (value <= .04045 ? value / 12.92 : ((value + .055) / 1.055) ** 2.4);
	}, 0);
}
// src/own/harm/finding.ts
var harmReasons = {
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
var leftOut = "[…]";
var longest = 60;
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
/** Without the traces that fractions leave; zero has no sign. */
var onSteps = (steps) => (value) => Math.round(value * steps) / steps + 0;
var halfDegree = onSteps(2);
// src/own/harm/surnames.ts
/** The surnames that nearly all Koreans have; by them a name is told from other words. */
var romanSurnames = "Kim|Ri|Rhee|Lee|Yi|Pak|Park|Choe|Choi|Jong|Jung|Jeong|Chung|Kang|Cho|Jo|Yun|Yoon|Jang|Chang|Im|Lim|Han|O|Oh|Sin|Shin|So|Seo|Kwon|Hwang|An|Ahn|Song|Ryu|Yu|Hong|Jon|Jeon|Ko|Mun|Moon|Yang|Son|Pae|Bae|Paek|Baek|Ho|Heo|Nam|Sim|Shim|Ro|Noh|Ha";
var koreanSurnames = "김이리박최정강조윤장임림한오서신권황안송류유전홍고문양손배백허남심노로하곽성차주우구민진나라지엄채원천방공현함변염여추도소석선설마길";
new RegExp(`^[${koreanSurnames}] ?[가-힣](?![시군구도리동읍면항강산역]$)[가-힣]$`);
new RegExp(`^(?!Hong Kong$|Ho Chi)(?:${romanSurnames}),? \\p{Lu}\\p{Ll}+(?:[- ]\\p{L}\\p{Ll}+)?$`, "iu");
// src/own/harm/crossing-words.ts
/** Who watches a border, in Korean. */
var watch = /(?:경비(?:대|병|원|군)?|경계|감시(?:병|원)?|초병|보초|순찰(?:대|병)?|군인|병사)/.source;
/** Of soldiers it is said of those who flee, too, that they are few. */
var watchers = /(?:경비(?:대|병)?|순찰(?:대)?|감시|초병)/.source;
var crossed = /cross(?:ed|es|ing)?/.source;
var hourInWords = /(?:(?:at (?:dawn|dusk|midnight|sunrise|sunset)|before (?:dawn|sunrise|daybreak)|after (?:dark|nightfall|sunset|midnight)|in the (?:dark|dead of night|small hours|early hours))\b|\d{1,2}(?::\d{2})? ?[ap]\.?m\b\.?)/.source;
var koreanHour = /(?:새벽|동틀|해 ?(?:뜰|질|지기|뜨기|진|뜬)|저녁|자정|한밤|밤늦|어두워|어둠을|오전|오후|\d{1,2} ?시(?!간)|[한두세네] ?시(?!간)|다섯 ?시|여섯 ?시|열[한두]? ?시)/.source;
/** What is crossed, and that it is. */
var line$1 = /(?:강|국경|철책|철조망|휴전선|분계선)(?:[을를에]|선을)/.source;
var over = /(?:건너|건넜|건넌|건넙|넘었|넘어|넘는|넘은|넘습)/.source;
/** What shows where: a region, a province or a country does not. */
var sight = /(?:bridge|dam|village|customs (?:house|post)|checkpoint|bend|ferry|farm|mine|factory|power station|railway|pylon|island|sandbank|culvert|pier|cemetery|school|church|temple)/.source;
var koreanSight = /(?:상류|하류|마을|다리|철교|나루(?:터)?|댐|둑|제방|세관|굽이|기슭|농장|탄광|광산|공장|발전소|철길|섬|모래톱|선착장|무덤|학교|과수원|골짜기|계곡|숲)/.source;
// src/own/harm/operational-words.ts
/**
* Words that would tell how, where or when to cross, who helps, what it costs or how a border is
* watched. Words in Korean take endings: each is looked for within others.
* The atlas' own texts and what a reader brings are held to this one list.
*/
var operationalWords = [
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
			korean: new RegExp(`${koreanHour}[^.\\n]{0,30}${line$1}[^.\\n]{0,20}${over}|${line$1}[^.\\n]{0,20}${koreanHour}[^.\\n]{0,20}${over}`)
		},
		{
			id: "crossing-place",
			english: new RegExp(`\\b${crossed}\\b[^.\\n]{0,40}\\b(upstream|downstream|(?:near|by|behind|under|below|above|beside|opposite|past|at) (?:a|an|the|an? old|the old|the last) ${sight})\\b`, "i"),
			korean: new RegExp(`${koreanSight}(?: ?(?:근처|부근|쪽|옆|앞|뒤|뒤쪽|아래|밑|위|위쪽|건너편|맞은편))?(?:에서|으로|로|을 지나|를 지나|을 따라|를 따라)[^.\\n]{0,20}${line$1}[^.\\n]{0,12}${over}`)
		},
		{
			id: "crossing-town",
			english: new RegExp(`\\b${crossed} (?:the )?(?:\\p{Lu}\\p{Ll}+ )?(?:[Rr]iver|[Bb]order|[Ss]tream)?,? ?(?:at|near|by|opposite|outside|from) (?:the (?:town|city|county) of )?\\p{Lu}\\p{Ll}+,? (?:city|county|town|village|township)\\b`, "u"),
			korean: new RegExp(`[가-힣]{1,5}(?:시|군|읍|면|리|구역|노동자구)(?: ?(?:근처|부근|쪽|앞|옆|외곽))?에서[^.\\n]{0,20}${line$1}[^.\\n]{0,12}${over}`)
		}
	],
	{
		id: "phone",
		english: /\bphone numbers?\b/i,
		korean: /전화번호/
	}
];
// src/own/harm/text-rules.ts
var flagged = (sign) => new RegExp(sign.source, `${sign.flags.replace("g", "")}g`);
var compiled = [
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
// src/own/harm/report.ts
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
// src/view/story/check-story.ts
/** The harm check of a reader's own story, and the story brought to the atlas' precision. */
var check_story_exports = /* @__PURE__ */ __exportAll({
	asksOfPictures: () => asksOfPictures,
	checkStory: () => checkStory,
	coarsenStory: () => coarsenStory,
	mayLeave: () => mayLeave,
	statePictures: () => statePictures,
	untoldPicture: () => untoldPicture,
	waitsFor: () => waitsFor,
	wordsMayLeave: () => wordsMayLeave
});
/** The texts of a story, each with the step that it stands in, from 1; 0 is the story itself. */
function* textsOf({ title, lead, steps }) {
	yield [0, title];
	yield [0, lead];
	for (const [i, step] of steps.entries()) {
		yield [i + 1, step.title];
		yield [i + 1, step.words];
		yield [i + 1, step.notes];
		for (const { words } of step.marks ?? []) yield [i + 1, words];
		if (step.picture) yield [i + 1, step.picture.credit];
		if (step.picture) yield [i + 1, step.picture.description];
	}
}
var checkStory = (story) => reportOf([...textsOf(story)].flatMap(([at, text]) => findInText(text).map(({ reason, start, end }) => findingOf(reason, at, null, text.slice(start, end)))));
/** Whether its words and marks may leave: nothing is found in them, or they were said to be harmless. Figures have no more of it. */
var wordsMayLeave = (story) => story.origin === "atlas" || Boolean(story.statement) || checkStory(story).length === 0;
var picturesOf = ({ steps }) => steps.flatMap(({ picture }) => picture ?? []);
/** The first step, from 1, whose picture lacks a credit or a description; null where none does. */
function untoldPicture({ steps }) {
	const at = steps.findIndex(({ picture }) => picture && !isTold(picture));
	return at === -1 ? null : at + 1;
}
/** Whether nobody has said yet that the pictures show no one at risk: no program can see that. */
var asksOfPictures = (story) => picturesOf(story).some(({ statement }) => !statement);
/** The same with that said of each of its pictures; a picture that comes later is asked about again. */
var statePictures = (story, statement) => ({
	...story,
	steps: story.steps.map(({ picture, ...step }) => picture ? {
		...step,
		picture: {
			...picture,
			statement
		}
	} : step)
});
/** What a story waits for before it is saved, printed and shared; null where it may leave. */
function waitsFor(story) {
	if (!wordsMayLeave(story)) return "words";
	if (untoldPicture(story) !== null) return "untold";
	return asksOfPictures(story) ? "faces" : null;
}
/** Whether it may be saved, printed and shared: what could do harm in it is answered for. */
var mayLeave = (story) => waitsFor(story) === null;
var coarsenLines = (text) => text.split("\n").map(coarsenText).join("\n");
var coarsenStory = (story) => ({
	...story,
	title: coarsenText(story.title),
	lead: coarsenText(story.lead),
	steps: story.steps.map((step) => ({
		...step,
		title: coarsenText(step.title),
		words: coarsenLines(step.words),
		notes: coarsenLines(step.notes),
		...step.marks && { marks: step.marks.map((mark) => ({
			...mark,
			words: coarsenText(mark.words)
		})) },
		...step.picture && { picture: {
			...step.picture,
			credit: coarsenText(step.picture.credit),
			description: coarsenText(step.picture.description)
		} }
	}))
});
// src/view/marks/marks-for-files.ts
var none = [];
/**
* Those on the map that may leave the page: what in their story could do harm has been answered for.
* Of a story that is being made, those that are seen beside it.
*/
function marksForFiles(view) {
	const state = view.getState();
	const made = marking.get(view);
	if (made && state.telling.on === "making") return made.mayLeave() ? made.marks : none;
	const story = openStory(state);
	if (story === null || typeof story === "string" || !wordsMayLeave(story)) return none;
	return marksTold(state);
}
// src/core/breathe.ts
/** Lets the page answer its reader between two pieces of work. */
var breathe = () => new Promise((resolve) => setTimeout(resolve));
// src/own/tiles/own-address.ts
/** An address of an archive on the host of this page, whole; null of any other text. */
function ownAddressOf(text) {
	const address = text.trim();
	if (!/^\S+\.pmtiles(\?\S*)?$/i.test(address) || !URL.canParse(address, document.baseURI)) return null;
	const { href, origin } = new URL(address, document.baseURI);
	return origin === location.origin && /^https?:/.test(href) ? href : null;
}
/** Whether a text is the address of an archive, on whatever host. */
var isArchiveAddress = (text) => /^https?:\/\/\S+\.pmtiles(\?\S*)?$/i.test(text.trim());
var isOwnAddress = (text) => ownAddressOf(text) === text;
// src/view/own/change-layers.ts
/** Adds a layer, with a look that the others leave free. */
function addLayer(view, layer) {
	const { layers } = view.getState().own;
	const free = ownLooks.findIndex((_, name) => layers.every(({ look }) => look !== name));
	const look = free === -1 ? layers.length % ownLooks.length : free;
	changeOwn(view, { layers: [...layers, {
		...layer,
		look
	}] });
}
/** Changes a layer that is still there. */
function changeLayer(view, id, to) {
	const { layers } = view.getState().own;
	changeOwn(view, { layers: layers.map((layer) => layer.id === id ? {
		...layer,
		...to
	} : layer) });
}
function removeLayer(view, id) {
	const { layers, panel } = view.getState().own;
	changeOwn(view, {
		layers: layers.filter((layer) => layer.id !== id),
		panel: panel && { on: "list" }
	});
}
/** Puts a layer back to where it was. */
function putBackLayer(view, layer, at) {
	changeOwn(view, { layers: view.getState().own.layers.toSpliced(at, 0, layer) });
}
/** Takes over what is kept on the device; what this tab has changed since stays as it is here. */
function takeStored(view, stored, isChanged) {
	const { layers } = view.getState().own;
	const here = new Map(layers.filter(isChanged).map((layer) => [layer.id, layer]));
	const taken = stored.map((layer) => here.get(layer.id) ?? layer);
	const ids = new Set(taken.map(({ id }) => id));
	changeOwn(view, { layers: [...taken, ...[...here.values()].filter(({ id }) => !ids.has(id))] });
}
/** What can be kept of these layers is kept. */
function noteKept(view, kept) {
	changeOwn(view, {
		kept,
		trouble: null
	});
}
function noteTrouble(view, trouble) {
	changeOwn(view, {
		kept: null,
		trouble
	});
}
// src/view/camera/steering.ts
/** When a change of the view moves the map: the same for both maps. */
/**
* Whether a change of the view moves the map. A view with a camera stands there; one without is framed
* by what it shows, wherever the map stood before. `heard` is the last camera that came from the map
* itself: it is not sent back to it.
*/
function movesMap(state, previous, heard) {
	const isCovered = state.insets !== previous.insets;
	const story = storyIn(state)?.id ?? null;
	if (state.camera) {
		if (state.camera !== previous.camera) return state.camera !== heard;
		return isCovered && isPresented(state);
	}
	return isCovered || previous.camera !== null || !isChosenAlike(state, previous) || story !== null && story !== storyIn(previous)?.id;
}
/**
* By how many CSS pixels to the right and down what a camera looks at lies from the middle of the map.
* When presenting, a card covers so much that it would lie beneath it.
*/
function asideOf(state) {
	if (!isPresented(state)) return {
		x: 0,
		y: 0
	};
	const { top, right, bottom, left } = state.insets;
	return {
		x: (left - right) / 2,
		y: (top - bottom) / 2
	};
}
// src/drawing/corridors/distance-to-line.ts
function distanceToStretch({ x, y }, a, b) {
	const [dx, dy] = [b.x - a.x, b.y - a.y];
	const length = dx * dx + dy * dy;
	const along = length === 0 ? 0 : ((x - a.x) * dx + (y - a.y) * dy) / length;
	const t = Math.min(1, Math.max(0, along));
	return Math.hypot(x - a.x - t * dx, y - a.y - t * dy);
}
/** From a point to the nearest of a line, in pixels. */
function distanceToLine(point, line) {
	return line.reduce((least, a, i) => Math.min(least, distanceToStretch(point, a, line[i + 1] ?? a)), Number.POSITIVE_INFINITY);
}
// src/map/live/style/stroke-scale.ts
/** A map that is presented on a window of this size has strokes and words 1.6 times as large as on a desk. */
var projector = {
	width: 1280,
	height: 720,
	scale: 1.6
};
/** How much larger than on a desk the strokes, marks and words of a map of a size (CSS pixels) are. */
function strokeScale(state, width, height) {
	if (!isPresented(state)) return 1;
	const size = Math.min(width / projector.width, height / projector.height);
	const scale = Math.round(projector.scale * size * 10) / 10;
	return Math.min(4, Math.max(1.2, scale));
}
// src/own/marks/mark.ts
/** A reader's own marks on the map: words, an arrow, a ring, a spotlight, a line. */
var markKinds = [
	"words",
	"arrow",
	"ring",
	"spotlight",
	"line"
];
/** Marks of a view, characters of their words, corners of a line. */
var markLimits = {
	marks: 12,
	words: 80,
	points: 12
};
/** How many points a mark of a kind has, at least and at most. */
var counts = {
	words: [1, 1],
	arrow: [2, 2],
	ring: [2, 2],
	spotlight: [2, 2],
	line: [2, markLimits.points]
};
var takesPoint = ({ kind, points }) => points.length < counts[kind][1];
var sparesPoint = ({ kind, points }) => points.length > counts[kind][0];
/** Where Mercator's map becomes too wide for marks. */
var northernmost = 80;
var turn = 360;
/** On the grid on which all places of the atlas stand; once around the globe, and not at its poles. */
function onGrid([longitude = 0, latitude = 0]) {
	const east = ((longitude + 180) % turn + turn) % turn - 180;
	const north = Math.min(northernmost, Math.max(-80, latitude));
	return [halfDegree(east), halfDegree(north)];
}
var isSame = (a, b) => a?.join() === b?.join();
/** Beside another point by one step of the grid. */
var beside = ([longitude = 0, latitude = 0]) => onGrid([longitude + .5, latitude]);
/** A mark on the grid, with as many points as its kind has; null where it has too few. */
function soundMark({ kind, words, points }) {
	const [least, most] = counts[kind];
	if (points.length < least || points.length > most) return null;
	return {
		kind,
		words,
		points: points.map(onGrid).map((point, i, all) => i > 0 && isSame(point, all[i - 1]) ? beside(point) : point)
	};
}
// src/view/story/present-here.ts
/**
* Presents the story that tells of what is chosen, from the step that does: in the year at hand if it
* can be. Where no story does, the stories are shown.
*/
async function presentHere(view) {
	const { stories } = await __vitePreload(async () => {
		const { stories } = await import("./stories-6vYwFrcv.js").then((n) => n.t);
		return { stories };
	}, __vite__mapDeps([4,1]), import.meta.url);
	const { year, ...here } = view.getState();
	const own = stories.flatMap((story) => story.steps.map((step, at) => ({
		story,
		at,
		shown: parseAddress(step.view).state
	}))).filter(({ shown }) => recordKey(shown) === recordKey(here));
	const best = own.find(({ shown }) => shown.year === year) ?? own[0];
	if (best) presentStory(view, tellStory(best.story), best.at);
	else openPage(view, "stories");
}
// src/own/pictures/shrink-picture.ts
/**
* A picture from a file as it is kept: decoded, no longer than it has to be, and encoded anew. Nothing
* that the file said beside its pixels is in it any more: place, time, camera, earlier versions.
*/
/** Photographs look the same, and take a third of the room. */
var quality = .86;
/** The size of a picture whose longer side is not longer than it may be. */
function sizeWithin(width, height, side) {
	const scale = Math.min(1, side / Math.max(width, height));
	return {
		width: Math.max(1, Math.round(width * scale)),
		height: Math.max(1, Math.round(height * scale))
	};
}
var fault = (why) => ({
	picture: null,
	fault: why
});
var toDataAddress = (file) => new Promise((resolve, reject) => {
	const reader = new FileReader();
	reader.onload = () => resolve(String(reader.result));
	reader.onerror = () => reject(reader.error);
	reader.readAsDataURL(file);
});
function drawOnPaper(bitmap, width, height) {
	const canvas = new OffscreenCanvas(width, height);
	const context = canvas.getContext("2d", { alpha: false });
	if (!context) throw new Error("This browser could not draw a picture.");
	context.fillStyle = "#ffffff";
	context.fillRect(0, 0, width, height);
	context.imageSmoothingQuality = "high";
	context.drawImage(bitmap, 0, 0, width, height);
	return canvas;
}
/** Never rejects: what cannot be read as a picture is said. */
async function shrinkPicture(file) {
	if (file.size > pictureLimits.fileBytes) return fault("too-large");
	if (!canvasTellsTruth()) return fault("garbled");
	try {
		const bitmap = await createImageBitmap(file, { imageOrientation: "from-image" });
		const { width, height } = sizeWithin(bitmap.width, bitmap.height, pictureLimits.side);
		const canvas = drawOnPaper(bitmap, width, height);
		bitmap.close();
		return {
			picture: {
				data: await toDataAddress(await canvas.convertToBlob({
					type: "image/jpeg",
					quality
				})),
				width,
				height
			},
			fault: null
		};
	} catch {
		return fault("no-picture");
	}
}
// src/view/device-store.ts
/** A store of this device (IndexedDB): browsers may deny it, or have no room. */
var done = (request) => new Promise((resolve, reject) => {
	request.onsuccess = () => resolve(request.result);
	request.onerror = () => reject(request.error);
});
/** The one store of a database, which is opened anew each time. Everything rejects where it is denied. */
function deviceStore(databaseName, storeName) {
	function open() {
		const request = indexedDB.open(`${subject.slug}.${databaseName}`, 1);
		request.onupgradeneeded = () => request.result.createObjectStore(storeName);
		return done(request);
	}
	/** Does something with the store, and resolves when that is written. */
	async function inStore(mode, act) {
		const database = await open();
		try {
			const transaction = database.transaction(storeName, mode);
			const isWritten = new Promise((resolve, reject) => {
				transaction.oncomplete = () => resolve();
				transaction.onabort = () => reject(transaction.error);
			});
			const result = await done(act(transaction.objectStore(storeName)));
			await isWritten;
			return result;
		} finally {
			database.close();
		}
	}
	return {
		readAll: () => inStore("readonly", (store) => store.getAll()),
		read: (id) => inStore("readonly", (store) => store.get(id)),
		write: (id, value) => inStore("readwrite", (store) => store.put(value, id)),
		remove: (id) => inStore("readwrite", (store) => store.delete(id))
	};
}
// src/view/story/kept-pictures.ts
/**
* The pictures of the reader's own stories, kept on this device apart from their stories: there is
* room for them, and a story that is copied has them once. What this tab has seen it remembers.
*/
var store$1 = deviceStore("pictures", "pictures");
/** As `data:` addresses, which the page's policy lets in. */
var seen = /* @__PURE__ */ new Map();
/** One that no story names is let go of after so many milliseconds: another tab may be about to name it. */
var longestUnnamed = 6e5;
var isRecord$1 = (value) => typeof value === "object" && value !== null;
function parseKept(value) {
	const { id, data, at } = isRecord$1(value) ? value : {};
	if (typeof id !== "string" || !pictureId.test(id)) return null;
	if (typeof data !== "string" || !data.startsWith("data:image/jpeg;base64,")) return null;
	return {
		id,
		data,
		at: typeof at === "number" ? at : 0
	};
}
function newId() {
	const bytes = crypto.getRandomValues(/* @__PURE__ */ new Uint8Array(16));
	return `pic-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
var write = (id, data) => store$1.write(id, {
	id,
	data,
	at: Date.now()
});
/** Makes a picture of a file and keeps it on this device. Never rejects. */
async function keepPicture(file) {
	const { picture, fault } = await shrinkPicture(file);
	if (!picture) return {
		picture: null,
		fault
	};
	const { data, width, height } = picture;
	try {
		const id = newId();
		await write(id, data);
		seen.set(id, data);
		return {
			picture: {
				id,
				width,
				height
			},
			fault: null
		};
	} catch {
		return {
			picture: null,
			fault: "not-kept"
		};
	}
}
/** A picture that is named again after it was let go of. */
async function keepAgain(id) {
	const data = seen.get(id);
	if (data !== void 0) await write(id, data).catch(() => null);
}
/** The `data:` address of a picture; null where it is not on this device any more. Never rejects. */
async function readPicture(id) {
	const known = seen.get(id);
	if (known !== void 0) return known;
	const kept = parseKept(await store$1.read(id).catch(() => null));
	if (kept?.id !== id) return null;
	seen.set(id, kept.data);
	return kept.data;
}
/** Those of a story that are still there, by their ids. */
async function readPictures({ steps }) {
	const ids = [...new Set(steps.flatMap(({ picture }) => picture?.id ?? []))];
	const read = await Promise.all(ids.map(async (id) => [id, await readPicture(id)]));
	return new Map(read.flatMap(([id, data]) => data === null ? [] : [[id, data]]));
}
/** Lets go of a picture that no story names any more. */
async function dropPicture(id) {
	seen.delete(id);
	await store$1.remove(id).catch(() => null);
}
/** Lets go of all that are not named, but for those that another tab may be about to name. */
async function dropUnnamed(named) {
	const all = await store$1.readAll().catch(() => []);
	for (const kept of all.map(parseKept)) {
		if (!kept || named.has(kept.id) || Date.now() - kept.at < longestUnnamed) continue;
		await store$1.remove(kept.id).catch(() => null);
	}
}
// src/view/story/marks-schema.ts
/** Marks as a story's file holds them: on the grid once they are read, whatever was written. */
var degrees = (most) => pipe(number$3("bad-part"), minValue(-most, "bad-part"), maxValue(most, "bad-part"));
var point = strictTuple([degrees(720), degrees(90)], "bad-part");
var markSchema = (clean) => pipe(object$2({
	kind: picklist(markKinds, "bad-part"),
	words: optional(pipe(string$1("bad-part"), transform(clean), maxLength(markLimits.words, "too-long")), ""),
	points: pipe(array(unknown(), "bad-part"), maxLength(markLimits.points, "too-long"), array(point))
}, "bad-part"), check((mark) => soundMark(mark) !== null, "bad-part"), transform((mark) => soundMark(mark) ?? mark));
var marksSchema = (clean) => pipe(array(unknown(), "bad-part"), maxLength(markLimits.marks, "too-long"), array(markSchema(clean)));
// src/view/story/picture-schema.ts
/** A picture as a story's file or this device's storage tells of it. */
var pixels = pipe(number$3("bad-part"), integer("bad-part"), minValue(1, "bad-part"), maxValue(pictureLimits.side, "bad-part"));
var pictureSchema = (clean) => {
	const words = (most) => pipe(string$1("bad-part"), transform(clean), maxLength(most, "too-long"));
	return pipe(object$2({
		id: pipe(string$1("bad-part"), regex(pictureId, "bad-part")),
		width: pixels,
		height: pixels,
		credit: optional(words(pictureLimits.credit), ""),
		description: optional(words(pictureLimits.description), ""),
		statement: optional(words(pictureLimits.credit))
	}, "bad-part"), transform((picture) => picture));
};
// src/view/story/story-file.ts
/**
* A reader's own story as a file: the door through which it comes in, from a disk, a link or this
* device's storage. Whatever is in the file, the answer is a story or one fault; nothing throws.
*/
/** What lies in another comes before what it has of its own. */
var parts = [
	"marks",
	"layers",
	"picture",
	"title",
	"lead",
	"words",
	"notes",
	"view",
	"claims"
];
/** Characters (UTF-16 units) of each part, steps of a story, claims of a step, bytes of a file without and with pictures. */
var storyLimits = {
	title: 120,
	lead: 400,
	words: 1200,
	notes: 2e3,
	view: 1e3,
	claims: 12,
	layers: 60,
	steps: 60,
	bytes: 3e5,
	bytesWithPictures: 6e7
};
var storyFormat = `${subject.slug}-story`;
/** Lone surrogates, and marks that turn the direction of what stands beside them. */
var unwritable = /[\p{Cs}\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
function cleanLines(text) {
	return text.replace(/\r\n?|[\u2028\u2029]/g, "\n").replace(/\t/g, " ").replace(unwritable, "").replace(/(?!\n)\p{Cc}/gu, "");
}
var cleanLine = (text) => cleanLines(text).replace(/\n/g, " ");
/** A view that belongs to no story: the parts that the address knows, in its order. */
function toOwnView(text) {
	const { state } = parseAddress(text.slice(text.indexOf("#") + 1));
	return formatAddress({
		...state,
		telling: nothing
	});
}
var line = (most) => pipe(string$1("bad-part"), transform(cleanLine), maxLength(most, "too-long"));
var marks$1 = marksSchema(cleanLine);
var picture = pictureSchema(cleanLine);
var lines = (most) => pipe(string$1("bad-part"), transform(cleanLines), maxLength(most, "too-long"));
var stepSchema = object$2({
	title: line(storyLimits.title),
	words: optional(lines(storyLimits.words), ""),
	notes: optional(lines(storyLimits.notes), ""),
	view: pipe(string$1("bad-part"), maxLength(storyLimits.view, "too-long"), transform(toOwnView)),
	claims: optional(pipe(array(unknown(), "bad-part"), maxLength(storyLimits.claims, "too-long"), array(pipe(string$1("bad-part"), regex(/^[a-z0-9-]{2,80}$/, "bad-part")))), []),
	marks: optional(marks$1),
	layers: optional(pipe(array(unknown(), "bad-part"), maxLength(storyLimits.layers, "too-long"), array(pipe(string$1("bad-part"), regex(/^own-[a-z0-9]{1,16}$/, "bad-part"))))),
	picture: optional(picture)
}, "bad-part");
var storySchema = object$2({
	title: line(storyLimits.title),
	lead: optional(line(storyLimits.lead), ""),
	steps: pipe(array(unknown(), "bad-part"), maxLength(storyLimits.steps, "too-many-steps"), array(stepSchema)),
	statement: optional(line(storyLimits.title))
}, "bad-part");
var headSchema = object$2({
	format: literal(storyFormat),
	version: number$3()
});
function faultOf({ message, path }) {
	if (message === "too-many-steps") return { kind: message };
	const keys = path?.map(({ key }) => key) ?? [];
	const [step] = keys.filter((key) => typeof key === "number");
	return {
		kind: message === "too-long" ? message : "bad-part",
		step: keys[0] === "steps" && step !== void 0 ? step + 1 : null,
		part: parts.find((part) => keys.includes(part)) ?? null
	};
}
var noStory = (fault) => ({
	story: null,
	fault
});
/** Reads a story from a value out of JSON; one without steps is a story that is being made. */
function parseStory(value) {
	const head = safeParse(headSchema, value);
	if (!head.success || !Number.isInteger(head.output.version) || head.output.version < 1) return noStory({ kind: "not-a-story" });
	if (head.output.version > 3) return noStory({ kind: "newer" });
	const { success, output, issues } = safeParse(storySchema, value, { abortEarly: true });
	return success ? {
		story: output,
		fault: null
	} : noStory(faultOf(issues[0]));
}
// src/view/story/format-story.ts
/** One without pictures, or marks, is written as an older one: older programs can read it. */
function versionOf(steps) {
	if (steps.some(({ picture }) => picture)) return 3;
	return steps.some(({ marks }) => marks?.length) ? 2 : 1;
}
var formatMark = ({ kind, words, points }) => ({
	kind,
	...words !== "" && { words },
	points
});
/** What is kept of a picture beside its bytes; in a file they stand with it, and no name of this device. */
function formatPicture(picture, data) {
	const { id, width, height, credit, description, statement } = picture;
	return {
		...data === void 0 ? {
			id,
			width,
			height
		} : {},
		...credit !== "" && { credit },
		...description !== "" && { description },
		...statement && { statement },
		...data !== void 0 && { data }
	};
}
var noPictures = /* @__PURE__ */ new Map();
/** The story as the value that is kept, or that its file holds: what is empty is left out. */
function formatStory({ title, lead, steps, statement }, pictures = noPictures) {
	return {
		format: storyFormat,
		version: versionOf(steps),
		title,
		...lead !== "" && { lead },
		...statement && { statement },
		steps: steps.map(({ title, words, notes, view, claims, marks, layers, picture }) => ({
			title,
			...words !== "" && { words },
			...notes !== "" && { notes },
			view,
			...claims.length > 0 && { claims },
			...marks && marks.length > 0 && { marks: marks.map(formatMark) },
			...layers && { layers },
			...picture && { picture: formatPicture(picture, pictures.get(picture.id)) }
		}))
	};
}
/** The text of a story's file: the same for the same story, and readable. Pictures without bytes stay behind. */
function writeStoryFile(story, pictures = noPictures) {
	const steps = story.steps.map(({ picture, ...step }) => picture && pictures.has(picture.id) ? {
		...step,
		picture
	} : step);
	return `${JSON.stringify(formatStory({
		...story,
		steps
	}, pictures), null, 2)}\n`;
}
// src/view/story/decode-text.ts
/** The encodings that tell of themselves by a mark at the beginning. */
var marks = [{
	mark: [255, 254],
	encoding: "utf-16le"
}, {
	mark: [254, 255],
	encoding: "utf-16be"
}];
/**
* The text of a file: UTF-8, or UTF-16 as some editors save it. `null` where it is in another
* encoding: read as these it would be kept as garbage, and nothing would say so.
*/
function decodeText(bytes) {
	const marked = marks.find(({ mark }) => mark.every((byte, i) => bytes[i] === byte));
	try {
		return new TextDecoder(marked?.encoding ?? "utf-8", { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}
// src/view/story/read-story-file.ts
/** A story's file is read: whatever is in it, the answer is a story or one fault. */
function parseJson(text) {
	try {
		return { value: JSON.parse(text) };
	} catch {
		return null;
	}
}
var withoutMark = (text) => text.replace(/^\uFEFF/, "");
/** One that is shared has steps. */
function parseShared(value) {
	const read = parseStory(value);
	return read.story?.steps.length === 0 ? noStory({ kind: "no-steps" }) : read;
}
/** Reads the text of a story's file, but for its pictures. Never throws. */
function readStoryText(text) {
	if (text.length > storyLimits.bytes) return noStory({ kind: "too-large" });
	const json = parseJson(withoutMark(text));
	return json ? parseShared(json.value) : noStory({
		kind: "not-json",
		at: null
	});
}
/** What reads JSON to find the fault in it comes when there is one. */
async function placeFault(text) {
	return {
		kind: "not-json",
		at: (await __vitePreload(() => import("./json-fault-Cyohqj3q.js"), [], import.meta.url).catch(() => null))?.findJsonFault(withoutMark(text)) ?? null
	};
}
/** Reads a file's value, and keeps the pictures that it carries on this device. */
async function readCarrying(value) {
	const { takePictures, keepCarried } = await __vitePreload(async () => {
		const { takePictures, keepCarried } = await Promise.resolve().then(() => picture_files_exports);
		return {
			takePictures,
			keepCarried
		};
	}, void 0, import.meta.url);
	const taken = takePictures(value);
	const read = parseShared(taken.value);
	if (!read.story) return read;
	const { kept, faultAt } = await keepCarried(taken.carried);
	if (faultAt !== null) return noStory({
		kind: "bad-part",
		step: faultAt + 1,
		part: "picture"
	});
	const steps = read.story.steps.map((step, at) => {
		const stands = kept.get(at);
		return step.picture && stands ? {
			...step,
			picture: {
				...step.picture,
				...stands
			}
		} : step;
	});
	return {
		story: {
			...read.story,
			steps
		},
		fault: null
	};
}
/** Reads a file that the reader chose; one that is too large is not even opened. Never rejects. */
async function readStoryFile(file) {
	if (file.size > storyLimits.bytesWithPictures) return noStory({ kind: "too-large" });
	try {
		const text = decodeText(new Uint8Array(await file.arrayBuffer()));
		if (text === null) return noStory({ kind: "other-encoding" });
		const json = parseJson(withoutMark(text));
		if (!json) return noStory(await placeFault(text));
		const hasPictures = /"picture"\s*:/.test(text);
		if (!hasPictures && text.length > storyLimits.bytes) return noStory({ kind: "too-large" });
		return await (hasPictures ? readCarrying(json.value) : parseShared(json.value));
	} catch {
		return noStory({ kind: "unreadable" });
	}
}
// src/own/reading/reading.ts
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** What a property can be; what lies deeper is kept as its JSON. */
function toValue(value) {
	if (typeof value === "string" || typeof value === "boolean" || value === null) return value;
	if (typeof value === "number") return Number.isFinite(value) ? value : null;
	if (value === void 0) return null;
	if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10);
	return JSON.stringify(value) ?? null;
}
/** Properties under any names at all: `__proto__` is a name like another. */
var toProperties = (entries) => Object.fromEntries(Array.from(entries, ([name, each]) => [name, toValue(each)]));
// src/own/reading/check-geometry.ts
var Fault = class extends Error {
	fault;
	constructor(fault) {
		super(fault);
		this.fault = fault;
	}
};
function fail(fault) {
	throw new Fault(fault);
}
var listOf = (value) => Array.isArray(value) ? value : fail("no-coordinates");
function positionOf(value) {
	const [x, y, height] = listOf(value);
	if (x === void 0 || y === void 0) return fail("no-coordinates");
	if (typeof x !== "number" || typeof y !== "number") return fail("not-a-number");
	if (!Number.isFinite(x) || !Number.isFinite(y)) return fail("not-a-number");
	return typeof height === "number" && Number.isFinite(height) ? [
		x,
		y,
		height
	] : [x, y];
}
function lineOf(value) {
	const line = listOf(value).map(positionOf);
	return line.length < 2 ? fail("too-few-points") : line;
}
/** A ring that was left open is closed. */
function ringOf(value) {
	const ring = listOf(value).map(positionOf);
	const [first, last] = [ring[0], ring.at(-1)];
	if (!first || !last) return fail("too-few-points");
	const closed = first[0] === last[0] && first[1] === last[1] ? ring : [...ring, first];
	return closed.length < 4 ? fail("too-few-points") : closed;
}
function polygonOf(value) {
	const rings = listOf(value).map(ringOf);
	return rings.length === 0 ? fail("no-coordinates") : rings;
}
var some = (list) => list.length === 0 ? fail("no-coordinates") : [...list];
/** Collections within collections by the thousand would end the program. */
var deepest = 8;
function shapeOf(value, depth) {
	if (!isObject(value) || depth > deepest) return fail("unknown-shape");
	const { type, coordinates } = value;
	switch (type) {
		case "Point": return {
			type,
			coordinates: positionOf(coordinates)
		};
		case "MultiPoint": return {
			type,
			coordinates: some(listOf(coordinates).map(positionOf))
		};
		case "LineString": return {
			type,
			coordinates: lineOf(coordinates)
		};
		case "MultiLineString": return {
			type,
			coordinates: some(listOf(coordinates).map(lineOf))
		};
		case "Polygon": return {
			type,
			coordinates: polygonOf(coordinates)
		};
		case "MultiPolygon": return {
			type,
			coordinates: some(listOf(coordinates).map(polygonOf))
		};
		case "GeometryCollection": return {
			type,
			geometries: some(listOf(value["geometries"]).map((part) => shapeOf(part, depth + 1)))
		};
		default: return fail("unknown-shape");
	}
}
function checkGeometry(value) {
	try {
		return { geometry: shapeOf(value, 0) };
	} catch (error) {
		if (error instanceof Fault) return { fault: error.fault };
		throw error;
	}
}
// src/own/layer/parse-layer.ts
/** A layer that was kept, which may be anything by now: one that can be shown, or null. */
var formats = [
	"geojson",
	"topojson",
	"table",
	"kml",
	"gpx",
	"shapefile",
	"pmtiles"
];
var countedIns = ["lines", "records"];
var faultKinds = [...[
	"no-coordinates",
	"not-a-number",
	"outside",
	"in-metres"
], ...["too-few-points", "unknown-shape"]];
var oneOf = (all, value) => all.find((each) => each === value);
var textOf = (value, longest) => typeof value === "string" ? value.slice(0, longest) : "";
var wholeOf = (value) => typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : null;
function parseFeature(value, index) {
	const { geometry, properties, at } = isObject(value) ? value : {};
	const checked = geometry ? checkGeometry(geometry) : null;
	return {
		geometry: checked && "geometry" in checked ? checked.geometry : null,
		properties: toProperties(isObject(properties) ? Object.entries(properties) : []),
		at: wholeOf(at) ?? index + 1
	};
}
function parseFaults(value) {
	if (!Array.isArray(value)) return [];
	return value.flatMap((each) => {
		const told = isObject(each) ? each : {};
		const kind = oneOf(faultKinds, told["kind"]);
		const [count, first] = [wholeOf(told["count"]), wholeOf(told["first"])];
		return kind && count !== null && first !== null ? [{
			kind,
			count,
			first
		}] : [];
	});
}
function parseUses(value, features) {
	const kept = value instanceof Map ? value : /* @__PURE__ */ new Map();
	const single = /* @__PURE__ */ new Set();
	return new Map([...guessUses(features)].map(([column, guess]) => {
		const use = oneOf(uses, kept.get(column)) ?? guess;
		const isSecond = use !== "shown" && use !== "left-out" && single.has(use);
		single.add(use);
		return [column, isSecond ? "shown" : use];
	}));
}
function parseOrders(value) {
	const kept = value instanceof Map ? value : /* @__PURE__ */ new Map();
	return new Map([...kept].flatMap(([column, isFirst]) => typeof column === "string" && typeof isFirst === "boolean" ? [[column, isFirst]] : []));
}
/** A longer name is none that a program gave. */
var longestTileName = 200;
function parseArchive(value) {
	if (!isObject(value)) return null;
	const { place, named, extent, closest } = value;
	if (!(place instanceof Blob) && typeof place !== "string") return null;
	if (typeof place === "string" && !isOwnAddress(place)) return null;
	if (!Array.isArray(named) || !Array.isArray(extent)) return null;
	const [west = NaN, south = NaN, east = NaN, north = NaN] = extent.map(Number);
	if (![
		west,
		south,
		east,
		north
	].every(Number.isFinite)) return null;
	return {
		place,
		named: named.flatMap((name) => textOf(name, longestTileName) || []),
		extent: [
			west,
			south,
			east,
			north
		],
		closest: wholeOf(closest) ?? 0
	};
}
function parseLayer(value) {
	if (!isObject(value) || !Array.isArray(value["features"])) return null;
	const { id, features: raw, about } = value;
	if (typeof id !== "string" || !/^own-[a-z0-9]{10}$/.test(id)) return null;
	const standing = oneOf(standings, value["standing"]);
	if (!standing || !isAnswered({ standing })) return null;
	const features = raw.map(parseFeature);
	const archive = parseArchive(value["archive"]);
	return {
		id,
		name: textOf(value["name"], 80),
		credit: textOf(value["credit"], 200),
		format: oneOf(formats, value["format"]) ?? "geojson",
		countedIn: oneOf(countedIns, value["countedIn"]) ?? "records",
		features,
		...archive && { archive },
		about: toProperties(isObject(about) ? Object.entries(about) : []),
		faults: parseFaults(value["faults"]),
		uses: parseUses(value["uses"], features),
		dayFirst: parseOrders(value["dayFirst"]),
		standing,
		isHidden: value["isHidden"] === true,
		look: wholeOf(value["look"]) ?? 0
	};
}
var { readAll: readStored, write: writeStored, remove: removeStored } = deviceStore("own", "layers");
// src/view/own/keep-layers.ts
/**
* Keeps the reader's layers on this device: those that have been answered for, and no other. What
* another tab changes is taken over when this one is looked at again.
*/
var keep_layers_exports = /* @__PURE__ */ __exportAll({ keepLayers: () => keepLayers });
var channelName = `${subject.slug}.own`;
var byId = (layers) => new Map(layers.filter(isAnswered).map((layer) => [layer.id, layer]));
/** Keeps the layers of a view from now on; resolves once those that were kept are there. */
async function keepLayers(view) {
	let kept = /* @__PURE__ */ new Map();
	let queue = Promise.resolve();
	let isTaking = false;
	const others = new BroadcastChannel(channelName);
	async function take() {
		const layers = (await readStored()).flatMap((value) => parseLayer(value) ?? []);
		isTaking = true;
		takeStored(view, layers, (layer) => kept.get(layer.id) !== layer);
		isTaking = false;
		kept = byId(layers);
	}
	async function write() {
		const { layers } = view.getState().own;
		const next = byId(layers);
		const gone = [...kept.keys()].filter((id) => !next.has(id));
		const changed = [...next.values()].filter((layer) => kept.get(layer.id) !== layer);
		try {
			for (const id of gone) await removeStored(id);
			for (const layer of changed) await writeStored(layer.id, layer);
			kept = next;
			noteKept(view, layers);
			if (gone.length + changed.length > 0) others.postMessage("changed");
		} catch (error) {
			noteTrouble(view, error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "denied");
		}
	}
	function soon(work) {
		queue = queue.then(work).catch(() => noteTrouble(view, "denied"));
		return queue;
	}
	others.onmessage = () => void soon(take);
	await soon(take);
	let before = view.getState().own.layers;
	view.subscribe(({ own }) => {
		if (own.layers === before) return;
		before = own.layers;
		if (!isTaking) soon(write);
	});
	await soon(write);
}
// src/view/story/picture-files.ts
/** Pictures in a story's file: written into it from what is kept here, and kept here from what is in it. */
var picture_files_exports = /* @__PURE__ */ __exportAll({
	keepCarried: () => keepCarried,
	takePictures: () => takePictures
});
var isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** Stands for a picture until it has been looked at. */
var unseen = {
	id: `pic-${"0".repeat(32)}`,
	width: 1,
	height: 1
};
function toBlob(data) {
	const [, base64] = /^data:image\/jpeg;base64,([A-Za-z0-9+/=]+)$/.exec(String(data)) ?? [];
	if (base64 === void 0) return null;
	try {
		const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
		return new Blob([bytes], { type: "image/jpeg" });
	} catch {
		return null;
	}
}
/**
* The value of a story's file with its pictures taken out, each named by what stands for it until it
* has been looked at. One without bytes is left as it is, and is no picture to the schema.
*/
function takePictures(value) {
	const steps = isRecord(value) ? value["steps"] : null;
	if (!isRecord(value) || !Array.isArray(steps)) return {
		value,
		carried: []
	};
	const carried = [];
	const told = steps.map((step, at) => {
		const picture = isRecord(step) ? step["picture"] : void 0;
		if (!isRecord(step) || picture === void 0) return step;
		const file = isRecord(picture) ? toBlob(picture["data"]) : null;
		if (!isRecord(picture) || !file) return {
			...step,
			picture: null
		};
		carried.push({
			at,
			file
		});
		const { credit, description, statement } = picture;
		return {
			...step,
			picture: {
				credit,
				description,
				statement,
				...unseen
			}
		};
	});
	return {
		value: {
			...value,
			steps: told
		},
		carried
	};
}
/** Keeps what a file carried; the place of the first step whose picture is none, from 0. */
async function keepCarried(carried) {
	const kept = /* @__PURE__ */ new Map();
	for (const { at, file } of carried) {
		const { picture } = await keepPicture(file);
		if (!picture) return {
			kept,
			faultAt: at
		};
		kept.set(at, picture);
	}
	return {
		kept,
		faultAt: null
	};
}
export { toDraw as $, incidentLook as $a, closeEvidence as $i, writeFigure as $n, about as $o, pictureLimits as $r, countryNames as $t, breathe as A, formatAddress as Aa, useAttention as Ai, pageAddress as An, routeIn as Ao, writeNumber as Ar, titleOfFigure as At, wordsMayLeave as B, placesEver as Ba, greyscale as Bi, pointerReach as Bn, men as Bo, makeStoryAs as Br, closeUpFrom as Bt, movesMap as C, selectRoute as Ca, sameInLanguage as Ci, bringBackLayers as Cn, isComparing as Co, laneChange as Cr, markArrow as Ct, removeLayer as D, showPlace as Da, writeYears as Di, longestCode as Dn, countryIn as Do, sampleDash as Dr, markWords as Dt, putBackLayer as E, showMarks as Ea, writeSpan as Ei, hashForOthers as En, withoutPage as Eo, pointedIsWider as Er, markVeil as Et, coarsenStory as F, eventsInYear as Fa, layOnMap as Fi, borderWidth as Fn, nothing as Fo, openStory as Fr, ownLine as Ft, extentWithMarks as G, stanceByPlace as Ga, isHatchedIn as Gi, marksWanted as Gn, in_year as Go, showHandout as Gr, usualAdvance as Gt, findInText as H, recordAt as Ha, print as Hi, sentBackBorder as Hn, years as Ho, presentStory as Hr, reliefExtent as Ht, mayLeave as I, eventsShown as Ia, useOnMap as Ii, coastGlow as In, packedStory as Io, addressOutsideStory as Ir, ownLook as It, layerInPanel as J, readYear as Ja, browse as Ji, reducesMotion as Jn, incidents as Jo, loadStory as Jr, originPill as Jt, answeredLayers as K, firstYear as Ka, scaleOfStances as Ki, useHasMarks as Kn, sources_disagree as Ko, showStep as Kr, widthOf as Kt, statePictures as L, isOrigin as La, within$1 as Li, coastWidth as Ln, pages as Lo, isOffStep as Lr, ownLooks as Lt, asksOfPictures as M, languages as Ma, inTurn as Mi, inReach as Mn, countryTabs as Mo, connectStory as Mr, ownChosen as Mt, checkStory as N, topmost as Na, listOf$1 as Ni, atZoom as Nn, defaultAddressed as No, inFrame as Nr, ownEdge as Nt, isArchiveAddress as O, toggleRoute as Oa, attend as Oi, longestSent as On, legIn as Oo, sampleOpacities as Or, figuredIn as Ot, check_story_exports as P, eventMarks as Pa, within as Pi, borderRiverWidth as Pn, everyIncident as Po, onPage as Pr, ownInk as Pt, shownLayers as Q, destinationPoint as Qa, clearSelection as Qi, writeCounted as Qn, strip_people as Qo, isTold as Qr, bulkOf as Qt, untoldPicture as R, legStandings as Ra, inkAt as Ri, graticuleWidth as Rn, handout as Ro, leaveStory as Rr, wrapText as Rt, asideOf as S, selectCountry as Sa, otherLanguages as Si, beginKeeping as Sn, entryIn as So, flightWidth as Sr, travelTime as St, changeLayer as T, showMapButtons as Ta, writeDate as Ti, addressToCite as Tn, versusIn as To, laneWidths as Tr, markLine as Tt, findingOf as U, sentBackOver as Ua, themes$1 as Ui, marking as Un, works as Uo, reachStep as Ur, reliefStrength as Ut, positionsOf as V, placesInFocus as Va, light as Vi, riverWidth as Vn, women as Vo, openStoryById as Vr, provinceLook as Vt, contrastOf as W, showsMarks as Wa, hatchInk as Wi, marksTold as Wn, glossary as Wo, setPresenting as Wr, fadedStances as Wt, layersOfStory as X, arrowShape as Xa, chooseTheme as Xi, groupWord as Xn, stories as Xo, placeIn as Xr, routePill as Xt, layersAt as Y, zoomLimits as Ya, chooseSeries as Yi, placeName as Yn, a11y_title as Yo, tellOwnStory as Yr, pillLook as Yt, ownRef as Z, cornersOfMark as Za, chooseYear as Zi, writeAmount as Zn, figure_title as Zo, tellStory as Zr, stagePill as Zt, soundMark as _, openIncidents as _a, bringFiles as _i, embeddedState as _n, isPresented as _o, corridorOpacities as _r, extentOfLine as _t, parseStory as a, dismissNotices as aa, pointedAt as ai, emphasisOf as an, stationLooks as ao, yearShares as ar, families as as, dateOf as at, strokeScale as b, readTab as ba, takeBrought as bi, readEmbedTheme as bn, stepIn as bo, flightBow as br, legAtHand as bt, dropUnnamed as c, holdMap as ca, askOnMap as ci, standingStrength as cn, readDrawing as co, log as cr, otherColumns as ct, readPicture as d, leaveForStart as da, connectHistory as di, leastZoom as dn, watchHolds as do, watchSize as dr, uses as dt, closePage as ea, choose as ei, fewNames as en, incidentSide as eo, writeInTable as er, plural as es, isAnswered as et, readPictures as f, leaveYears as fa, keepLanguageOffered as fi, projectionOf as fn, __vitePreload as fo, useTheme as fr, plainName as ft, onGrid as g, openEvidence as ga, pageTitle as gi, embedThemes as gn, fromBeginning as go, boatDash as gr, paddingWithin as gt, markLimits as h, noteInsets as ha, wasLanguageOffered as hi, useWholeGeography as hn, useViewState as ho, besideCurrent as hr, extentShown as ht, writeStoryFile as i, createView as ia, point$1 as ii, mapType as in, signEdge as io, squeezedYear as ir, require_react as is, wordsOf as it, marksForFiles as j, parseAddress as ja, byAlphabet as ji, useTool as jn, topicIn as jo, writeShortNumber as jr, canvasTellsTruth as jt, ownAddressOf as k, readOwnRef as ka, offerFocus as ki, opensElsewhere as kn, recordKey as ko, writeInSentence as kr, nameOfMap as kt, keepAgain as l, hover as la, clearForQuestion as li, cameraInWorld as ln, isHeld as lo, Adder as lr, changeUse as lt, markKinds as m, noteFrame as ma, readTheme as mi, useGeography as mn, useView as mo, watchColours as mr, extentOfSelection as mt, readStoryText as n, closeTopmost as na, isListed as ni, namedRoutes as nn, planeShape as no, measureWord as nr, undated as ns, newArchiveLayer as nt, storyLimits as o, filterIncidents as oa, press as oi, showsBranches as on, travellerLook as oo, yearsChartLook as or, hasLetter as os, descriptionOf as ot, presentHere as p, noteCamera as pa, keepTheme as pi, thin as pn, ViewContext as po, themeOf as pr, closestFit as pt, findOwn as q, lastYear as qa, stanceHatches as qi, useMarking as qn, sources as qo, stopMaking as qr, beforeWords as qt, formatStory as r, compareWith as ra, mapAtHand as ri, routeEnds as rn, sharedStationLook as ro, chosenTint as rr, getLocale as rs, newLayer as rt, dropPicture as s, goToLeg as sa, pressListener as si, standsOut as sn, putDrawing as so, linear as sr, mapFaces as ss, nameOfFeature as st, readStoryFile as t, closeTool as ta, isEntity as ti, linesOfWater as tn, outcomeLooks as to, writeValue as tr, figure_of as ts, nameOfFile as tt, keepPicture as u, leaveCited as ua, select as ui, cameraOf as un, useHold as uo, merge as ur, guessUses as ut, sparesPoint as v, openPage as va, closeOwn as vi, formatEmbedAddress as vn, isReadersStory as vo, corridorWidths as vr, homeExtent as vt, addLayer as w, selectTopic as wa, fold as wi, addressForOthers as wn, pageIn as wo, lanePitch as wr, markInk as wt, distanceToLine as x, restore as xa, addressInLanguage as xi, readEmbedTitle as xn, storyIn as xo, flightDash as xr, stationPause as xt, takesPoint as y, openTool as ya, openOwn as yi, isFitted as yn, makingIn as yo, currentIsWider as yr, union as yt, waitsFor as z, numbersStages as za, pageTheme as zi, outline as zn, data as zo, makeStory as zr, cityLook as zt };
