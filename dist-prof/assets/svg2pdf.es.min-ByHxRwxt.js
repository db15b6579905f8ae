import { i as __toESM, t as __commonJSMin } from "./rolldown-runtime-BtDSRbSq.js";
import E$1, { GState as O$1, ShadingPattern as M$1, TilingPattern as q$1 } from "./jspdf.es.min-Byas81FR.js";
// node_modules/cssesc/cssesc.js
/*! https://mths.be/cssesc v3.0.0 by @mathias */
var require_cssesc = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var hasOwnProperty = {}.hasOwnProperty;
	var merge = function merge(options, defaults) {
		if (!options) return defaults;
		var result = {};
		for (var key in defaults) result[key] = hasOwnProperty.call(options, key) ? options[key] : defaults[key];
		return result;
	};
	var regexAnySingleEscape = /[ -,\.\/:-@\[-\^`\{-~]/;
	var regexSingleEscape = /[ -,\.\/:-@\[\]\^`\{-~]/;
	var regexExcessiveSpaces = /(^|\\+)?(\\[A-F0-9]{1,6})\x20(?![a-fA-F0-9\x20])/g;
	var cssesc = function cssesc(string, options) {
		options = merge(options, cssesc.options);
		if (options.quotes != "single" && options.quotes != "double") options.quotes = "single";
		var quote = options.quotes == "double" ? "\"" : "'";
		var isIdentifier = options.isIdentifier;
		var firstChar = string.charAt(0);
		var output = "";
		var counter = 0;
		var length = string.length;
		while (counter < length) {
			var character = string.charAt(counter++);
			var codePoint = character.charCodeAt();
			var value = void 0;
			if (codePoint < 32 || codePoint > 126) {
				if (codePoint >= 55296 && codePoint <= 56319 && counter < length) {
					var extra = string.charCodeAt(counter++);
					if ((extra & 64512) == 56320) codePoint = ((codePoint & 1023) << 10) + (extra & 1023) + 65536;
					else counter--;
				}
				value = "\\" + codePoint.toString(16).toUpperCase() + " ";
			} else if (options.escapeEverything) {
				if (regexAnySingleEscape.test(character)) value = "\\" + character;
				else value = "\\" + codePoint.toString(16).toUpperCase() + " ";
			} else if (/[\t\n\f\r\x0B]/.test(character)) value = "\\" + codePoint.toString(16).toUpperCase() + " ";
			else if (character == "\\" || !isIdentifier && (character == "\"" && quote == character || character == "'" && quote == character) || isIdentifier && regexSingleEscape.test(character)) value = "\\" + character;
			else value = character;
			output += value;
		}
		if (isIdentifier) {
			if (/^-[-\d]/.test(output)) output = "\\-" + output.slice(1);
			else if (/\d/.test(firstChar)) output = "\\3" + firstChar + " " + output.slice(1);
		}
		output = output.replace(regexExcessiveSpaces, function($0, $1, $2) {
			if ($1 && $1.length % 2) return $0;
			return ($1 || "") + $2;
		});
		if (!isIdentifier && options.wrap) return quote + output + quote;
		return output;
	};
	cssesc.options = {
		"escapeEverything": false,
		"isIdentifier": false,
		"quotes": "single",
		"wrap": false
	};
	cssesc.version = "3.0.0";
	module.exports = cssesc;
}));
// node_modules/font-family-papandreou/index.js
var require_font_family_papandreou = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var PLAIN = 0;
	var STRINGS = 1;
	var ESCAPING = 2;
	var IDENTIFIER = 3;
	var SEPARATING = 4;
	var SPACEAFTERIDENTIFIER = 5;
	var ESCAPINGIDENTIFIER = 6;
	var identifierPattern = /[a-z0-9_-]/i;
	var spacePattern = /[\s\t]/;
	var parse = function(str) {
		var starting = true;
		var state = PLAIN;
		var buffer = "";
		var i = 0;
		var quote;
		var c;
		var names = [];
		while (true) {
			c = str[i];
			if (state === PLAIN) {
				if (!c && starting) break;
				else if (!c && !starting) throw new Error("Parse error");
				else if (c === "\"" || c === "'") {
					quote = c;
					state = STRINGS;
					starting = false;
				} else if (spacePattern.test(c)) {} else if (identifierPattern.test(c)) {
					state = IDENTIFIER;
					starting = false;
					i--;
				} else throw new Error("Parse error");
			} else if (state === STRINGS) {
				if (!c) throw new Error("Parse Error");
				else if (c === "\\") state = ESCAPING;
				else if (c === quote) {
					names.push(buffer);
					buffer = "";
					state = SEPARATING;
				} else buffer += c;
			} else if (state === ESCAPING) {
				if (c === quote || c === "\\") {
					buffer += c;
					state = STRINGS;
				} else throw new Error("Parse error");
			} else if (state === IDENTIFIER) {
				if (!c) {
					names.push(buffer);
					break;
				} else if (identifierPattern.test(c)) buffer += c;
				else if (c === ",") {
					names.push(buffer);
					buffer = "";
					state = PLAIN;
				} else if (spacePattern.test(c)) state = SPACEAFTERIDENTIFIER;
				else if (c === "\\") state = ESCAPINGIDENTIFIER;
			} else if (state === ESCAPINGIDENTIFIER) {
				if (/[0-9a-f]/i.test(c)) throw new Error("Parse error");
				else {
					buffer += c;
					state = IDENTIFIER;
				}
			} else if (state === SPACEAFTERIDENTIFIER) {
				if (!c) {
					names.push(buffer);
					break;
				} else if (identifierPattern.test(c)) {
					buffer += " " + c;
					state = IDENTIFIER;
				} else if (c === ",") {
					names.push(buffer);
					buffer = "";
					state = PLAIN;
				} else if (spacePattern.test(c)) {} else throw new Error("Parse error");
			} else if (state === SEPARATING) {
				if (!c) break;
				else if (c === ",") state = PLAIN;
				else if (spacePattern.test(c)) {} else throw new Error("Parse error");
			}
			i++;
		}
		return names;
	};
	var stringsPattern = /[^a-z0-9_-]/i;
	var stringify = function(names, options) {
		var quote = options && options.quote || "\"";
		if (quote !== "\"" && quote !== "'") throw new Error("Quote must be `'` or `\"`");
		var quotePattern = new RegExp(quote, "g");
		var safeNames = [];
		for (var i = 0; i < names.length; ++i) {
			var name = names[i];
			if (stringsPattern.test(name)) {
				name = name.replace(/\\/g, "\\\\").replace(quotePattern, "\\" + quote);
				name = quote + name + quote;
			}
			safeNames.push(name);
		}
		return safeNames.join(", ");
	};
	module.exports = {
		parse,
		stringify
	};
}));
// node_modules/svgpath/lib/path_parse.js
var require_path_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var paramCounts = {
		a: 7,
		c: 6,
		h: 1,
		l: 2,
		m: 2,
		r: 4,
		q: 4,
		s: 4,
		t: 2,
		v: 1,
		z: 0
	};
	var SPECIAL_SPACES = [
		5760,
		6158,
		8192,
		8193,
		8194,
		8195,
		8196,
		8197,
		8198,
		8199,
		8200,
		8201,
		8202,
		8239,
		8287,
		12288,
		65279
	];
	function isSpace(ch) {
		return ch === 10 || ch === 13 || ch === 8232 || ch === 8233 || ch === 32 || ch === 9 || ch === 11 || ch === 12 || ch === 160 || ch >= 5760 && SPECIAL_SPACES.indexOf(ch) >= 0;
	}
	function isCommand(code) {
		switch (code | 32) {
			case 109:
			case 122:
			case 108:
			case 104:
			case 118:
			case 99:
			case 115:
			case 113:
			case 116:
			case 97:
			case 114: return true;
		}
		return false;
	}
	function isArc(code) {
		return (code | 32) === 97;
	}
	function isDigit(code) {
		return code >= 48 && code <= 57;
	}
	function isDigitStart(code) {
		return code >= 48 && code <= 57 || code === 43 || code === 45 || code === 46;
	}
	function State(path) {
		this.index = 0;
		this.path = path;
		this.max = path.length;
		this.result = [];
		this.param = 0;
		this.err = "";
		this.segmentStart = 0;
		this.data = [];
	}
	function skipSpaces(state) {
		while (state.index < state.max && isSpace(state.path.charCodeAt(state.index))) state.index++;
	}
	function scanFlag(state) {
		var ch = state.path.charCodeAt(state.index);
		if (ch === 48) {
			state.param = 0;
			state.index++;
			return;
		}
		if (ch === 49) {
			state.param = 1;
			state.index++;
			return;
		}
		state.err = "SvgPath: arc flag can be 0 or 1 only (at pos " + state.index + ")";
	}
	function scanParam(state) {
		var start = state.index, index = start, max = state.max, zeroFirst = false, hasCeiling = false, hasDecimal = false, hasDot = false, ch;
		if (index >= max) {
			state.err = "SvgPath: missed param (at pos " + index + ")";
			return;
		}
		ch = state.path.charCodeAt(index);
		if (ch === 43 || ch === 45) {
			index++;
			ch = index < max ? state.path.charCodeAt(index) : 0;
		}
		if (!isDigit(ch) && ch !== 46) {
			state.err = "SvgPath: param should start with 0..9 or `.` (at pos " + index + ")";
			return;
		}
		if (ch !== 46) {
			zeroFirst = ch === 48;
			index++;
			ch = index < max ? state.path.charCodeAt(index) : 0;
			if (zeroFirst && index < max) {
				if (ch && isDigit(ch)) {
					state.err = "SvgPath: numbers started with `0` such as `09` are illegal (at pos " + start + ")";
					return;
				}
			}
			while (index < max && isDigit(state.path.charCodeAt(index))) {
				index++;
				hasCeiling = true;
			}
			ch = index < max ? state.path.charCodeAt(index) : 0;
		}
		if (ch === 46) {
			hasDot = true;
			index++;
			while (isDigit(state.path.charCodeAt(index))) {
				index++;
				hasDecimal = true;
			}
			ch = index < max ? state.path.charCodeAt(index) : 0;
		}
		if (ch === 101 || ch === 69) {
			if (hasDot && !hasCeiling && !hasDecimal) {
				state.err = "SvgPath: invalid float exponent (at pos " + index + ")";
				return;
			}
			index++;
			ch = index < max ? state.path.charCodeAt(index) : 0;
			if (ch === 43 || ch === 45) index++;
			if (index < max && isDigit(state.path.charCodeAt(index))) while (index < max && isDigit(state.path.charCodeAt(index))) index++;
			else {
				state.err = "SvgPath: invalid float exponent (at pos " + index + ")";
				return;
			}
		}
		state.index = index;
		state.param = parseFloat(state.path.slice(start, index)) + 0;
	}
	function finalizeSegment(state) {
		var cmd = state.path[state.segmentStart], cmdLC = cmd.toLowerCase();
		var params = state.data;
		if (cmdLC === "m" && params.length > 2) {
			state.result.push([
				cmd,
				params[0],
				params[1]
			]);
			params = params.slice(2);
			cmdLC = "l";
			cmd = cmd === "m" ? "l" : "L";
		}
		if (cmdLC === "r") state.result.push([cmd].concat(params));
		else while (params.length >= paramCounts[cmdLC]) {
			state.result.push([cmd].concat(params.splice(0, paramCounts[cmdLC])));
			if (!paramCounts[cmdLC]) break;
		}
	}
	function scanSegment(state) {
		var max = state.max, cmdCode, is_arc, comma_found, need_params, i;
		state.segmentStart = state.index;
		cmdCode = state.path.charCodeAt(state.index);
		is_arc = isArc(cmdCode);
		if (!isCommand(cmdCode)) {
			state.err = "SvgPath: bad command " + state.path[state.index] + " (at pos " + state.index + ")";
			return;
		}
		need_params = paramCounts[state.path[state.index].toLowerCase()];
		state.index++;
		skipSpaces(state);
		state.data = [];
		if (!need_params) {
			finalizeSegment(state);
			return;
		}
		comma_found = false;
		for (;;) {
			for (i = need_params; i > 0; i--) {
				if (is_arc && (i === 3 || i === 4)) scanFlag(state);
				else scanParam(state);
				if (state.err.length) {
					finalizeSegment(state);
					return;
				}
				state.data.push(state.param);
				skipSpaces(state);
				comma_found = false;
				if (state.index < max && state.path.charCodeAt(state.index) === 44) {
					state.index++;
					skipSpaces(state);
					comma_found = true;
				}
			}
			if (comma_found) continue;
			if (state.index >= state.max) break;
			if (!isDigitStart(state.path.charCodeAt(state.index))) break;
		}
		finalizeSegment(state);
	}
	module.exports = function pathParse(svgPath) {
		var state = new State(svgPath);
		var max = state.max;
		skipSpaces(state);
		while (state.index < max && !state.err.length) scanSegment(state);
		if (state.result.length) {
			if ("mM".indexOf(state.result[0][0]) < 0) {
				state.err = "SvgPath: string should start with `M` or `m`";
				state.result = [];
			} else state.result[0][0] = "M";
		}
		return {
			err: state.err,
			segments: state.result
		};
	};
}));
// node_modules/svgpath/lib/matrix.js
var require_matrix = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function combine(m1, m2) {
		return [
			m1[0] * m2[0] + m1[2] * m2[1],
			m1[1] * m2[0] + m1[3] * m2[1],
			m1[0] * m2[2] + m1[2] * m2[3],
			m1[1] * m2[2] + m1[3] * m2[3],
			m1[0] * m2[4] + m1[2] * m2[5] + m1[4],
			m1[1] * m2[4] + m1[3] * m2[5] + m1[5]
		];
	}
	function Matrix() {
		if (!(this instanceof Matrix)) return new Matrix();
		this.queue = [];
		this.cache = null;
	}
	Matrix.prototype.matrix = function(m) {
		if (m[0] === 1 && m[1] === 0 && m[2] === 0 && m[3] === 1 && m[4] === 0 && m[5] === 0) return this;
		this.cache = null;
		this.queue.push(m);
		return this;
	};
	Matrix.prototype.translate = function(tx, ty) {
		if (tx !== 0 || ty !== 0) {
			this.cache = null;
			this.queue.push([
				1,
				0,
				0,
				1,
				tx,
				ty
			]);
		}
		return this;
	};
	Matrix.prototype.scale = function(sx, sy) {
		if (sx !== 1 || sy !== 1) {
			this.cache = null;
			this.queue.push([
				sx,
				0,
				0,
				sy,
				0,
				0
			]);
		}
		return this;
	};
	Matrix.prototype.rotate = function(angle, rx, ry) {
		var rad, cos, sin;
		if (angle !== 0) {
			this.translate(rx, ry);
			rad = angle * Math.PI / 180;
			cos = Math.cos(rad);
			sin = Math.sin(rad);
			this.queue.push([
				cos,
				sin,
				-sin,
				cos,
				0,
				0
			]);
			this.cache = null;
			this.translate(-rx, -ry);
		}
		return this;
	};
	Matrix.prototype.skewX = function(angle) {
		if (angle !== 0) {
			this.cache = null;
			this.queue.push([
				1,
				0,
				Math.tan(angle * Math.PI / 180),
				1,
				0,
				0
			]);
		}
		return this;
	};
	Matrix.prototype.skewY = function(angle) {
		if (angle !== 0) {
			this.cache = null;
			this.queue.push([
				1,
				Math.tan(angle * Math.PI / 180),
				0,
				1,
				0,
				0
			]);
		}
		return this;
	};
	Matrix.prototype.toArray = function() {
		if (this.cache) return this.cache;
		if (!this.queue.length) {
			this.cache = [
				1,
				0,
				0,
				1,
				0,
				0
			];
			return this.cache;
		}
		this.cache = this.queue[0];
		if (this.queue.length === 1) return this.cache;
		for (var i = 1; i < this.queue.length; i++) this.cache = combine(this.cache, this.queue[i]);
		return this.cache;
	};
	Matrix.prototype.calc = function(x, y, isRelative) {
		var m;
		if (!this.queue.length) return [x, y];
		if (!this.cache) this.cache = this.toArray();
		m = this.cache;
		return [x * m[0] + y * m[2] + (isRelative ? 0 : m[4]), x * m[1] + y * m[3] + (isRelative ? 0 : m[5])];
	};
	module.exports = Matrix;
}));
// node_modules/svgpath/lib/transform_parse.js
var require_transform_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var Matrix = require_matrix();
	var operations = {
		matrix: true,
		scale: true,
		rotate: true,
		translate: true,
		skewX: true,
		skewY: true
	};
	var CMD_SPLIT_RE = /\s*(matrix|translate|scale|rotate|skewX|skewY)\s*\(\s*(.+?)\s*\)[\s,]*/;
	var PARAMS_SPLIT_RE = /[\s,]+/;
	module.exports = function transformParse(transformString) {
		var matrix = new Matrix();
		var cmd, params;
		transformString.split(CMD_SPLIT_RE).forEach(function(item) {
			if (!item.length) return;
			if (typeof operations[item] !== "undefined") {
				cmd = item;
				return;
			}
			params = item.split(PARAMS_SPLIT_RE).map(function(i) {
				return +i || 0;
			});
			switch (cmd) {
				case "matrix":
					if (params.length === 6) matrix.matrix(params);
					return;
				case "scale":
					if (params.length === 1) matrix.scale(params[0], params[0]);
					else if (params.length === 2) matrix.scale(params[0], params[1]);
					return;
				case "rotate":
					if (params.length === 1) matrix.rotate(params[0], 0, 0);
					else if (params.length === 3) matrix.rotate(params[0], params[1], params[2]);
					return;
				case "translate":
					if (params.length === 1) matrix.translate(params[0], 0);
					else if (params.length === 2) matrix.translate(params[0], params[1]);
					return;
				case "skewX":
					if (params.length === 1) matrix.skewX(params[0]);
					return;
				case "skewY":
					if (params.length === 1) matrix.skewY(params[0]);
					return;
			}
		});
		return matrix;
	};
}));
// node_modules/svgpath/lib/a2c.js
var require_a2c = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var TAU = Math.PI * 2;
	function unit_vector_angle(ux, uy, vx, vy) {
		var sign = ux * vy - uy * vx < 0 ? -1 : 1;
		var dot = ux * vx + uy * vy;
		if (dot > 1) dot = 1;
		if (dot < -1) dot = -1;
		return sign * Math.acos(dot);
	}
	function get_arc_center(x1, y1, x2, y2, fa, fs, rx, ry, sin_phi, cos_phi) {
		var x1p = cos_phi * (x1 - x2) / 2 + sin_phi * (y1 - y2) / 2;
		var y1p = -sin_phi * (x1 - x2) / 2 + cos_phi * (y1 - y2) / 2;
		var rx_sq = rx * rx;
		var ry_sq = ry * ry;
		var x1p_sq = x1p * x1p;
		var y1p_sq = y1p * y1p;
		var radicant = rx_sq * ry_sq - rx_sq * y1p_sq - ry_sq * x1p_sq;
		if (radicant < 0) radicant = 0;
		radicant /= rx_sq * y1p_sq + ry_sq * x1p_sq;
		radicant = Math.sqrt(radicant) * (fa === fs ? -1 : 1);
		var cxp = radicant * rx / ry * y1p;
		var cyp = radicant * -ry / rx * x1p;
		var cx = cos_phi * cxp - sin_phi * cyp + (x1 + x2) / 2;
		var cy = sin_phi * cxp + cos_phi * cyp + (y1 + y2) / 2;
		var v1x = (x1p - cxp) / rx;
		var v1y = (y1p - cyp) / ry;
		var v2x = (-x1p - cxp) / rx;
		var v2y = (-y1p - cyp) / ry;
		var theta1 = unit_vector_angle(1, 0, v1x, v1y);
		var delta_theta = unit_vector_angle(v1x, v1y, v2x, v2y);
		if (fs === 0 && delta_theta > 0) delta_theta -= TAU;
		if (fs === 1 && delta_theta < 0) delta_theta += TAU;
		return [
			cx,
			cy,
			theta1,
			delta_theta
		];
	}
	function approximate_unit_arc(theta1, delta_theta) {
		var alpha = 4 / 3 * Math.tan(delta_theta / 4);
		var x1 = Math.cos(theta1);
		var y1 = Math.sin(theta1);
		var x2 = Math.cos(theta1 + delta_theta);
		var y2 = Math.sin(theta1 + delta_theta);
		return [
			x1,
			y1,
			x1 - y1 * alpha,
			y1 + x1 * alpha,
			x2 + y2 * alpha,
			y2 - x2 * alpha,
			x2,
			y2
		];
	}
	module.exports = function a2c(x1, y1, x2, y2, fa, fs, rx, ry, phi) {
		var sin_phi = Math.sin(phi * TAU / 360);
		var cos_phi = Math.cos(phi * TAU / 360);
		var x1p = cos_phi * (x1 - x2) / 2 + sin_phi * (y1 - y2) / 2;
		var y1p = -sin_phi * (x1 - x2) / 2 + cos_phi * (y1 - y2) / 2;
		if (x1p === 0 && y1p === 0) return [];
		if (rx === 0 || ry === 0) return [];
		rx = Math.abs(rx);
		ry = Math.abs(ry);
		var lambda = x1p * x1p / (rx * rx) + y1p * y1p / (ry * ry);
		if (lambda > 1) {
			rx *= Math.sqrt(lambda);
			ry *= Math.sqrt(lambda);
		}
		var cc = get_arc_center(x1, y1, x2, y2, fa, fs, rx, ry, sin_phi, cos_phi);
		var result = [];
		var theta1 = cc[2];
		var delta_theta = cc[3];
		var segments = Math.max(Math.ceil(Math.abs(delta_theta) / (TAU / 4)), 1);
		delta_theta /= segments;
		for (var i = 0; i < segments; i++) {
			result.push(approximate_unit_arc(theta1, delta_theta));
			theta1 += delta_theta;
		}
		return result.map(function(curve) {
			for (var i = 0; i < curve.length; i += 2) {
				var x = curve[i + 0];
				var y = curve[i + 1];
				x *= rx;
				y *= ry;
				var xp = cos_phi * x - sin_phi * y;
				var yp = sin_phi * x + cos_phi * y;
				curve[i + 0] = xp + cc[0];
				curve[i + 1] = yp + cc[1];
			}
			return curve;
		});
	};
}));
// node_modules/svgpath/lib/ellipse.js
var require_ellipse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var epsilon = 1e-10;
	var torad = Math.PI / 180;
	function Ellipse(rx, ry, ax) {
		if (!(this instanceof Ellipse)) return new Ellipse(rx, ry, ax);
		this.rx = rx;
		this.ry = ry;
		this.ax = ax;
	}
	Ellipse.prototype.transform = function(m) {
		var c = Math.cos(this.ax * torad), s = Math.sin(this.ax * torad);
		var ma = [
			this.rx * (m[0] * c + m[2] * s),
			this.rx * (m[1] * c + m[3] * s),
			this.ry * (-m[0] * s + m[2] * c),
			this.ry * (-m[1] * s + m[3] * c)
		];
		var J = ma[0] * ma[0] + ma[2] * ma[2], K = ma[1] * ma[1] + ma[3] * ma[3];
		var D = ((ma[0] - ma[3]) * (ma[0] - ma[3]) + (ma[2] + ma[1]) * (ma[2] + ma[1])) * ((ma[0] + ma[3]) * (ma[0] + ma[3]) + (ma[2] - ma[1]) * (ma[2] - ma[1]));
		var JK = (J + K) / 2;
		if (D < epsilon * JK) {
			this.rx = this.ry = Math.sqrt(JK);
			this.ax = 0;
			return this;
		}
		var L = ma[0] * ma[1] + ma[2] * ma[3];
		D = Math.sqrt(D);
		var l1 = JK + D / 2, l2 = JK - D / 2;
		this.ax = Math.abs(L) < epsilon && Math.abs(l1 - K) < epsilon ? 90 : Math.atan(Math.abs(L) > Math.abs(l1 - K) ? (l1 - J) / L : L / (l1 - K)) * 180 / Math.PI;
		if (this.ax >= 0) {
			this.rx = Math.sqrt(l1);
			this.ry = Math.sqrt(l2);
		} else {
			this.ax += 90;
			this.rx = Math.sqrt(l2);
			this.ry = Math.sqrt(l1);
		}
		return this;
	};
	Ellipse.prototype.isDegenerate = function() {
		return this.rx < epsilon * this.ry || this.ry < epsilon * this.rx;
	};
	module.exports = Ellipse;
}));
// node_modules/svgpath/lib/svgpath.js
var require_svgpath$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var pathParse = require_path_parse();
	var transformParse = require_transform_parse();
	var matrix = require_matrix();
	var a2c = require_a2c();
	var ellipse = require_ellipse();
	function SvgPath(path) {
		if (!(this instanceof SvgPath)) return new SvgPath(path);
		var pstate = pathParse(path);
		this.segments = pstate.segments;
		this.err = pstate.err;
		this.__stack = [];
	}
	SvgPath.from = function(src) {
		if (typeof src === "string") return new SvgPath(src);
		if (src instanceof SvgPath) {
			var s = new SvgPath("");
			s.err = src.err;
			s.segments = src.segments.map(function(sgm) {
				return sgm.slice();
			});
			s.__stack = src.__stack.map(function(m) {
				return matrix().matrix(m.toArray());
			});
			return s;
		}
		throw new Error("SvgPath.from: invalid param type " + src);
	};
	SvgPath.prototype.__matrix = function(m) {
		var self = this, i;
		if (!m.queue.length) return;
		this.iterate(function(s, index, x, y) {
			var p, result, name, isRelative;
			switch (s[0]) {
				case "v":
					p = m.calc(0, s[1], true);
					result = p[0] === 0 ? ["v", p[1]] : [
						"l",
						p[0],
						p[1]
					];
					break;
				case "V":
					p = m.calc(x, s[1], false);
					result = p[0] === m.calc(x, y, false)[0] ? ["V", p[1]] : [
						"L",
						p[0],
						p[1]
					];
					break;
				case "h":
					p = m.calc(s[1], 0, true);
					result = p[1] === 0 ? ["h", p[0]] : [
						"l",
						p[0],
						p[1]
					];
					break;
				case "H":
					p = m.calc(s[1], y, false);
					result = p[1] === m.calc(x, y, false)[1] ? ["H", p[0]] : [
						"L",
						p[0],
						p[1]
					];
					break;
				case "a":
				case "A":
					var ma = m.toArray();
					var e = ellipse(s[1], s[2], s[3]).transform(ma);
					if (ma[0] * ma[3] - ma[1] * ma[2] < 0) s[5] = s[5] ? "0" : "1";
					p = m.calc(s[6], s[7], s[0] === "a");
					if (s[0] === "A" && s[6] === x && s[7] === y || s[0] === "a" && s[6] === 0 && s[7] === 0) {
						result = [
							s[0] === "a" ? "l" : "L",
							p[0],
							p[1]
						];
						break;
					}
					if (e.isDegenerate()) result = [
						s[0] === "a" ? "l" : "L",
						p[0],
						p[1]
					];
					else result = [
						s[0],
						e.rx,
						e.ry,
						e.ax,
						s[4],
						s[5],
						p[0],
						p[1]
					];
					break;
				case "m":
					isRelative = index > 0;
					p = m.calc(s[1], s[2], isRelative);
					result = [
						"m",
						p[0],
						p[1]
					];
					break;
				default:
					name = s[0];
					result = [name];
					isRelative = name.toLowerCase() === name;
					for (i = 1; i < s.length; i += 2) {
						p = m.calc(s[i], s[i + 1], isRelative);
						result.push(p[0], p[1]);
					}
			}
			self.segments[index] = result;
		}, true);
	};
	SvgPath.prototype.__evaluateStack = function() {
		var m, i;
		if (!this.__stack.length) return;
		if (this.__stack.length === 1) {
			this.__matrix(this.__stack[0]);
			this.__stack = [];
			return;
		}
		m = matrix();
		i = this.__stack.length;
		while (--i >= 0) m.matrix(this.__stack[i].toArray());
		this.__matrix(m);
		this.__stack = [];
	};
	SvgPath.prototype.toString = function() {
		var result = "", prevCmd = "", cmdSkipped = false;
		this.__evaluateStack();
		for (var i = 0, len = this.segments.length; i < len; i++) {
			var segment = this.segments[i];
			var cmd = segment[0];
			if (cmd !== prevCmd || cmd === "m" || cmd === "M") {
				if (cmd === "m" && prevCmd === "z") result += " ";
				result += cmd;
				cmdSkipped = false;
			} else cmdSkipped = true;
			for (var pos = 1; pos < segment.length; pos++) {
				var val = segment[pos];
				if (pos === 1) {
					if (cmdSkipped && val >= 0) result += " ";
				} else if (val >= 0) result += " ";
				result += val;
			}
			prevCmd = cmd;
		}
		return result;
	};
	SvgPath.prototype.translate = function(x, y) {
		this.__stack.push(matrix().translate(x, y || 0));
		return this;
	};
	SvgPath.prototype.scale = function(sx, sy) {
		this.__stack.push(matrix().scale(sx, !sy && sy !== 0 ? sx : sy));
		return this;
	};
	SvgPath.prototype.rotate = function(angle, rx, ry) {
		this.__stack.push(matrix().rotate(angle, rx || 0, ry || 0));
		return this;
	};
	SvgPath.prototype.skewX = function(degrees) {
		this.__stack.push(matrix().skewX(degrees));
		return this;
	};
	SvgPath.prototype.skewY = function(degrees) {
		this.__stack.push(matrix().skewY(degrees));
		return this;
	};
	SvgPath.prototype.matrix = function(m) {
		this.__stack.push(matrix().matrix(m));
		return this;
	};
	SvgPath.prototype.transform = function(transformString) {
		if (!transformString.trim()) return this;
		this.__stack.push(transformParse(transformString));
		return this;
	};
	SvgPath.prototype.round = function(d) {
		var contourStartDeltaX = 0, contourStartDeltaY = 0, deltaX = 0, deltaY = 0, l;
		d = d || 0;
		this.__evaluateStack();
		this.segments.forEach(function(s) {
			var isRelative = s[0].toLowerCase() === s[0];
			switch (s[0]) {
				case "H":
				case "h":
					if (isRelative) s[1] += deltaX;
					deltaX = s[1] - s[1].toFixed(d);
					s[1] = +s[1].toFixed(d);
					return;
				case "V":
				case "v":
					if (isRelative) s[1] += deltaY;
					deltaY = s[1] - s[1].toFixed(d);
					s[1] = +s[1].toFixed(d);
					return;
				case "Z":
				case "z":
					deltaX = contourStartDeltaX;
					deltaY = contourStartDeltaY;
					return;
				case "M":
				case "m":
					if (isRelative) {
						s[1] += deltaX;
						s[2] += deltaY;
					}
					deltaX = s[1] - s[1].toFixed(d);
					deltaY = s[2] - s[2].toFixed(d);
					contourStartDeltaX = deltaX;
					contourStartDeltaY = deltaY;
					s[1] = +s[1].toFixed(d);
					s[2] = +s[2].toFixed(d);
					return;
				case "A":
				case "a":
					if (isRelative) {
						s[6] += deltaX;
						s[7] += deltaY;
					}
					deltaX = s[6] - s[6].toFixed(d);
					deltaY = s[7] - s[7].toFixed(d);
					s[1] = +s[1].toFixed(d);
					s[2] = +s[2].toFixed(d);
					s[3] = +s[3].toFixed(d + 2);
					s[6] = +s[6].toFixed(d);
					s[7] = +s[7].toFixed(d);
					return;
				default:
					l = s.length;
					if (isRelative) {
						s[l - 2] += deltaX;
						s[l - 1] += deltaY;
					}
					deltaX = s[l - 2] - s[l - 2].toFixed(d);
					deltaY = s[l - 1] - s[l - 1].toFixed(d);
					s.forEach(function(val, i) {
						if (!i) return;
						s[i] = +s[i].toFixed(d);
					});
					return;
			}
		});
		return this;
	};
	SvgPath.prototype.iterate = function(iterator, keepLazyStack) {
		var segments = this.segments, replacements = {}, needReplace = false, lastX = 0, lastY = 0, countourStartX = 0, countourStartY = 0;
		var i, j, newSegments;
		if (!keepLazyStack) this.__evaluateStack();
		segments.forEach(function(s, index) {
			var res = iterator(s, index, lastX, lastY);
			if (Array.isArray(res)) {
				replacements[index] = res;
				needReplace = true;
			}
			var isRelative = s[0] === s[0].toLowerCase();
			switch (s[0]) {
				case "m":
				case "M":
					lastX = s[1] + (isRelative ? lastX : 0);
					lastY = s[2] + (isRelative ? lastY : 0);
					countourStartX = lastX;
					countourStartY = lastY;
					return;
				case "h":
				case "H":
					lastX = s[1] + (isRelative ? lastX : 0);
					return;
				case "v":
				case "V":
					lastY = s[1] + (isRelative ? lastY : 0);
					return;
				case "z":
				case "Z":
					lastX = countourStartX;
					lastY = countourStartY;
					return;
				default:
					lastX = s[s.length - 2] + (isRelative ? lastX : 0);
					lastY = s[s.length - 1] + (isRelative ? lastY : 0);
			}
		});
		if (!needReplace) return this;
		newSegments = [];
		for (i = 0; i < segments.length; i++) if (typeof replacements[i] !== "undefined") for (j = 0; j < replacements[i].length; j++) newSegments.push(replacements[i][j]);
		else newSegments.push(segments[i]);
		this.segments = newSegments;
		return this;
	};
	SvgPath.prototype.abs = function() {
		this.iterate(function(s, index, x, y) {
			var name = s[0], nameUC = name.toUpperCase(), i;
			if (name === nameUC) return;
			s[0] = nameUC;
			switch (name) {
				case "v":
					s[1] += y;
					return;
				case "a":
					s[6] += x;
					s[7] += y;
					return;
				default: for (i = 1; i < s.length; i++) s[i] += i % 2 ? x : y;
			}
		}, true);
		return this;
	};
	SvgPath.prototype.rel = function() {
		this.iterate(function(s, index, x, y) {
			var name = s[0], nameLC = name.toLowerCase(), i;
			if (name === nameLC) return;
			if (index === 0 && name === "M") return;
			s[0] = nameLC;
			switch (name) {
				case "V":
					s[1] -= y;
					return;
				case "A":
					s[6] -= x;
					s[7] -= y;
					return;
				default: for (i = 1; i < s.length; i++) s[i] -= i % 2 ? x : y;
			}
		}, true);
		return this;
	};
	SvgPath.prototype.unarc = function() {
		this.iterate(function(s, index, x, y) {
			var new_segments, nextX, nextY, result = [], name = s[0];
			if (name !== "A" && name !== "a") return null;
			if (name === "a") {
				nextX = x + s[6];
				nextY = y + s[7];
			} else {
				nextX = s[6];
				nextY = s[7];
			}
			new_segments = a2c(x, y, nextX, nextY, s[4], s[5], s[1], s[2], s[3]);
			if (new_segments.length === 0) return [[
				s[0] === "a" ? "l" : "L",
				s[6],
				s[7]
			]];
			new_segments.forEach(function(s) {
				result.push([
					"C",
					s[2],
					s[3],
					s[4],
					s[5],
					s[6],
					s[7]
				]);
			});
			return result;
		});
		return this;
	};
	SvgPath.prototype.unshort = function() {
		var segments = this.segments;
		var prevControlX, prevControlY, prevSegment;
		var curControlX, curControlY;
		this.iterate(function(s, idx, x, y) {
			var name = s[0], nameUC = name.toUpperCase(), isRelative;
			if (!idx) return;
			if (nameUC === "T") {
				isRelative = name === "t";
				prevSegment = segments[idx - 1];
				if (prevSegment[0] === "Q") {
					prevControlX = prevSegment[1] - x;
					prevControlY = prevSegment[2] - y;
				} else if (prevSegment[0] === "q") {
					prevControlX = prevSegment[1] - prevSegment[3];
					prevControlY = prevSegment[2] - prevSegment[4];
				} else {
					prevControlX = 0;
					prevControlY = 0;
				}
				curControlX = -prevControlX;
				curControlY = -prevControlY;
				if (!isRelative) {
					curControlX += x;
					curControlY += y;
				}
				segments[idx] = [
					isRelative ? "q" : "Q",
					curControlX,
					curControlY,
					s[1],
					s[2]
				];
			} else if (nameUC === "S") {
				isRelative = name === "s";
				prevSegment = segments[idx - 1];
				if (prevSegment[0] === "C") {
					prevControlX = prevSegment[3] - x;
					prevControlY = prevSegment[4] - y;
				} else if (prevSegment[0] === "c") {
					prevControlX = prevSegment[3] - prevSegment[5];
					prevControlY = prevSegment[4] - prevSegment[6];
				} else {
					prevControlX = 0;
					prevControlY = 0;
				}
				curControlX = -prevControlX;
				curControlY = -prevControlY;
				if (!isRelative) {
					curControlX += x;
					curControlY += y;
				}
				segments[idx] = [
					isRelative ? "c" : "C",
					curControlX,
					curControlY,
					s[1],
					s[2],
					s[3],
					s[4]
				];
			}
		});
		return this;
	};
	module.exports = SvgPath;
}));
// node_modules/svgpath/index.js
var require_svgpath = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = require_svgpath$1();
}));
// node_modules/specificity/dist/specificity.mjs
var import_cssesc = /* @__PURE__ */ __toESM(require_cssesc(), 1);
var import_font_family_papandreou = /* @__PURE__ */ __toESM(require_font_family_papandreou(), 1);
var import_svgpath = /* @__PURE__ */ __toESM(require_svgpath(), 1);
/**
* Calculates the specificity of CSS selectors
* http://www.w3.org/TR/css3-selectors/#specificity
*
* Returns an object with the following properties:
*  - selector: the input
*  - specificity: e.g. 0,1,0,0
*  - parts: array with details about each part of the selector that counts towards the specificity
*  - specificityArray: e.g. [0, 1, 0, 0]
*/
var calculateSingle = function(input) {
	var selector = input, findMatch, typeCount = {
		"a": 0,
		"b": 0,
		"c": 0
	}, parts = [], attributeRegex = /(\[[^\]]+\])/g, idRegex = /(#[^\#\s\+>~\.\[:\)]+)/g, classRegex = /(\.[^\s\+>~\.\[:\)]+)/g, pseudoElementRegex = /(::[^\s\+>~\.\[:]+|:first-line|:first-letter|:before|:after)/gi, pseudoClassWithBracketsRegex = /(:(?!not|global|local)[\w-]+\([^\)]*\))/gi, pseudoClassRegex = /(:(?!not|global|local)[^\s\+>~\.\[:]+)/g, elementRegex = /([^\s\+>~\.\[:]+)/g;
	findMatch = function(regex, type) {
		var matches, i, len, match, index, length;
		if (regex.test(selector)) {
			matches = selector.match(regex);
			for (i = 0, len = matches.length; i < len; i += 1) {
				typeCount[type] += 1;
				match = matches[i];
				index = selector.indexOf(match);
				length = match.length;
				parts.push({
					selector: input.substr(index, length),
					type,
					index,
					length
				});
				selector = selector.replace(match, Array(length + 1).join(" "));
			}
		}
	};
	(function() {
		var replaceWithPlainText = function(regex) {
			var matches, i, len, match;
			if (regex.test(selector)) {
				matches = selector.match(regex);
				for (i = 0, len = matches.length; i < len; i += 1) {
					match = matches[i];
					selector = selector.replace(match, Array(match.length + 1).join("A"));
				}
			}
		}, escapeHexadecimalRegex = /\\[0-9A-Fa-f]{6}\s?/g, escapeHexadecimalRegex2 = /\\[0-9A-Fa-f]{1,5}\s/g, escapeSpecialCharacter = /\\./g;
		replaceWithPlainText(escapeHexadecimalRegex);
		replaceWithPlainText(escapeHexadecimalRegex2);
		replaceWithPlainText(escapeSpecialCharacter);
	})();
	(function() {
		var regex = /{[^]*/gm, matches, i, len, match;
		if (regex.test(selector)) {
			matches = selector.match(regex);
			for (i = 0, len = matches.length; i < len; i += 1) {
				match = matches[i];
				selector = selector.replace(match, Array(match.length + 1).join(" "));
			}
		}
	})();
	findMatch(attributeRegex, "b");
	findMatch(idRegex, "a");
	findMatch(classRegex, "b");
	findMatch(pseudoElementRegex, "c");
	findMatch(pseudoClassWithBracketsRegex, "b");
	findMatch(pseudoClassRegex, "b");
	selector = selector.replace(/[\*\s\+>~]/g, " ");
	selector = selector.replace(/[#\.]/g, " ");
	selector = selector.replace(/:not/g, "    ");
	selector = selector.replace(/:local/g, "      ");
	selector = selector.replace(/:global/g, "       ");
	selector = selector.replace(/[\(\)]/g, " ");
	findMatch(elementRegex, "c");
	parts.sort(function(a, b) {
		return a.index - b.index;
	});
	return {
		selector: input,
		specificity: "0," + typeCount.a.toString() + "," + typeCount.b.toString() + "," + typeCount.c.toString(),
		specificityArray: [
			0,
			typeCount.a,
			typeCount.b,
			typeCount.c
		],
		parts
	};
};
/**
* Compares two CSS selectors for specificity
* Alternatively you can replace one of the CSS selectors with a specificity array
*
*  - it returns -1 if a has a lower specificity than b
*  - it returns 1 if a has a higher specificity than b
*  - it returns 0 if a has the same specificity than b
*/
var compare = function(a, b) {
	var aSpecificity, bSpecificity, i;
	if (typeof a === "string") {
		if (a.indexOf(",") !== -1) throw "Invalid CSS selector";
		else aSpecificity = calculateSingle(a)["specificityArray"];
	} else if (Array.isArray(a)) {
		if (a.filter(function(e) {
			return typeof e === "number";
		}).length !== 4) throw "Invalid specificity array";
		else aSpecificity = a;
	} else throw "Invalid CSS selector or specificity array";
	if (typeof b === "string") {
		if (b.indexOf(",") !== -1) throw "Invalid CSS selector";
		else bSpecificity = calculateSingle(b)["specificityArray"];
	} else if (Array.isArray(b)) {
		if (b.filter(function(e) {
			return typeof e === "number";
		}).length !== 4) throw "Invalid specificity array";
		else bSpecificity = b;
	} else throw "Invalid CSS selector or specificity array";
	for (i = 0; i < 4; i += 1) if (aSpecificity[i] < bSpecificity[i]) return -1;
	else if (aSpecificity[i] > bSpecificity[i]) return 1;
	return 0;
};
// node_modules/svg2pdf.js/dist/svg2pdf.es.min.js
var l = function(t, e) {
	return l = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(t, e) {
		t.__proto__ = e;
	} || function(t, e) {
		for (var r in e) Object.prototype.hasOwnProperty.call(e, r) && (t[r] = e[r]);
	}, l(t, e);
};
function u(t, e) {
	if ("function" != typeof e && null !== e) throw new TypeError("Class extends value " + String(e) + " is not a constructor or null");
	function r() {
		this.constructor = t;
	}
	l(t, e), t.prototype = null === e ? Object.create(e) : (r.prototype = e.prototype, new r());
}
var h = function() {
	return h = Object.assign || function(t) {
		for (var e, r = 1, i = arguments.length; r < i; r++) for (var n in e = arguments[r]) Object.prototype.hasOwnProperty.call(e, n) && (t[n] = e[n]);
		return t;
	}, h.apply(this, arguments);
};
function f(t, e, r, i) {
	return new (r || (r = Promise))((function(n, a) {
		function s(t) {
			try {
				l(i.next(t));
			} catch (t) {
				a(t);
			}
		}
		function o(t) {
			try {
				l(i.throw(t));
			} catch (t) {
				a(t);
			}
		}
		function l(t) {
			var e;
			t.done ? n(t.value) : (e = t.value, e instanceof r ? e : new r((function(t) {
				t(e);
			}))).then(s, o);
		}
		l((i = i.apply(t, e || [])).next());
	}));
}
function c(t, e) {
	var r, i, n, a = {
		label: 0,
		sent: function() {
			if (1 & n[0]) throw n[1];
			return n[1];
		},
		trys: [],
		ops: []
	}, s = Object.create(("function" == typeof Iterator ? Iterator : Object).prototype);
	return s.next = o(0), s.throw = o(1), s.return = o(2), "function" == typeof Symbol && (s[Symbol.iterator] = function() {
		return this;
	}), s;
	function o(o) {
		return function(l) {
			return function(o) {
				if (r) throw new TypeError("Generator is already executing.");
				for (; s && (s = 0, o[0] && (a = 0)), a;) try {
					if (r = 1, i && (n = 2 & o[0] ? i.return : o[0] ? i.throw || ((n = i.return) && n.call(i), 0) : i.next) && !(n = n.call(i, o[1])).done) return n;
					switch (i = 0, n && (o = [2 & o[0], n.value]), o[0]) {
						case 0:
						case 1:
							n = o;
							break;
						case 4: return a.label++, {
							value: o[1],
							done: !1
						};
						case 5:
							a.label++, i = o[1], o = [0];
							continue;
						case 7:
							o = a.ops.pop(), a.trys.pop();
							continue;
						default:
							if (!(n = a.trys, (n = n.length > 0 && n[n.length - 1]) || 6 !== o[0] && 2 !== o[0])) {
								a = 0;
								continue;
							}
							if (3 === o[0] && (!n || o[1] > n[0] && o[1] < n[3])) {
								a.label = o[1];
								break;
							}
							if (6 === o[0] && a.label < n[1]) {
								a.label = n[1], n = o;
								break;
							}
							if (n && a.label < n[2]) {
								a.label = n[2], a.ops.push(o);
								break;
							}
							n[2] && a.ops.pop(), a.trys.pop();
							continue;
					}
					o = e.call(t, a);
				} catch (t) {
					o = [6, t], i = 0;
				} finally {
					r = n = 0;
				}
				if (5 & o[0]) throw o[1];
				return {
					value: o[0] ? o[1] : void 0,
					done: !0
				};
			}([o, l]);
		};
	}
}
var p = function() {
	function t(t) {
		if (this.a = void 0, this.r = 0, this.g = 0, this.b = 0, this.simpleColors = {}, this.colorDefs = [], this.ok = !1, t) {
			for (var e in "#" == t.charAt(0) && (t = t.substr(1, 6)), t = (t = t.replace(/ /g, "")).toLowerCase(), this.simpleColors = {
				aliceblue: "f0f8ff",
				antiquewhite: "faebd7",
				aqua: "00ffff",
				aquamarine: "7fffd4",
				azure: "f0ffff",
				beige: "f5f5dc",
				bisque: "ffe4c4",
				black: "000000",
				blanchedalmond: "ffebcd",
				blue: "0000ff",
				blueviolet: "8a2be2",
				brown: "a52a2a",
				burlywood: "deb887",
				cadetblue: "5f9ea0",
				chartreuse: "7fff00",
				chocolate: "d2691e",
				coral: "ff7f50",
				cornflowerblue: "6495ed",
				cornsilk: "fff8dc",
				crimson: "dc143c",
				cyan: "00ffff",
				darkblue: "00008b",
				darkcyan: "008b8b",
				darkgoldenrod: "b8860b",
				darkgray: "a9a9a9",
				darkgrey: "a9a9a9",
				darkgreen: "006400",
				darkkhaki: "bdb76b",
				darkmagenta: "8b008b",
				darkolivegreen: "556b2f",
				darkorange: "ff8c00",
				darkorchid: "9932cc",
				darkred: "8b0000",
				darksalmon: "e9967a",
				darkseagreen: "8fbc8f",
				darkslateblue: "483d8b",
				darkslategray: "2f4f4f",
				darkslategrey: "2f4f4f",
				darkturquoise: "00ced1",
				darkviolet: "9400d3",
				deeppink: "ff1493",
				deepskyblue: "00bfff",
				dimgray: "696969",
				dimgrey: "696969",
				dodgerblue: "1e90ff",
				feldspar: "d19275",
				firebrick: "b22222",
				floralwhite: "fffaf0",
				forestgreen: "228b22",
				fuchsia: "ff00ff",
				gainsboro: "dcdcdc",
				ghostwhite: "f8f8ff",
				gold: "ffd700",
				goldenrod: "daa520",
				gray: "808080",
				grey: "808080",
				green: "008000",
				greenyellow: "adff2f",
				honeydew: "f0fff0",
				hotpink: "ff69b4",
				indianred: "cd5c5c",
				indigo: "4b0082",
				ivory: "fffff0",
				khaki: "f0e68c",
				lavender: "e6e6fa",
				lavenderblush: "fff0f5",
				lawngreen: "7cfc00",
				lemonchiffon: "fffacd",
				lightblue: "add8e6",
				lightcoral: "f08080",
				lightcyan: "e0ffff",
				lightgoldenrodyellow: "fafad2",
				lightgray: "d3d3d3",
				lightgrey: "d3d3d3",
				lightgreen: "90ee90",
				lightpink: "ffb6c1",
				lightsalmon: "ffa07a",
				lightseagreen: "20b2aa",
				lightskyblue: "87cefa",
				lightslateblue: "8470ff",
				lightslategray: "778899",
				lightslategrey: "778899",
				lightsteelblue: "b0c4de",
				lightyellow: "ffffe0",
				lime: "00ff00",
				limegreen: "32cd32",
				linen: "faf0e6",
				magenta: "ff00ff",
				maroon: "800000",
				mediumaquamarine: "66cdaa",
				mediumblue: "0000cd",
				mediumorchid: "ba55d3",
				mediumpurple: "9370d8",
				mediumseagreen: "3cb371",
				mediumslateblue: "7b68ee",
				mediumspringgreen: "00fa9a",
				mediumturquoise: "48d1cc",
				mediumvioletred: "c71585",
				midnightblue: "191970",
				mintcream: "f5fffa",
				mistyrose: "ffe4e1",
				moccasin: "ffe4b5",
				navajowhite: "ffdead",
				navy: "000080",
				oldlace: "fdf5e6",
				olive: "808000",
				olivedrab: "6b8e23",
				orange: "ffa500",
				orangered: "ff4500",
				orchid: "da70d6",
				palegoldenrod: "eee8aa",
				palegreen: "98fb98",
				paleturquoise: "afeeee",
				palevioletred: "d87093",
				papayawhip: "ffefd5",
				peachpuff: "ffdab9",
				peru: "cd853f",
				pink: "ffc0cb",
				plum: "dda0dd",
				powderblue: "b0e0e6",
				purple: "800080",
				red: "ff0000",
				rosybrown: "bc8f8f",
				royalblue: "4169e1",
				saddlebrown: "8b4513",
				salmon: "fa8072",
				sandybrown: "f4a460",
				seagreen: "2e8b57",
				seashell: "fff5ee",
				sienna: "a0522d",
				silver: "c0c0c0",
				skyblue: "87ceeb",
				slateblue: "6a5acd",
				slategray: "708090",
				slategrey: "708090",
				snow: "fffafa",
				springgreen: "00ff7f",
				steelblue: "4682b4",
				tan: "d2b48c",
				teal: "008080",
				thistle: "d8bfd8",
				tomato: "ff6347",
				turquoise: "40e0d0",
				violet: "ee82ee",
				violetred: "d02090",
				wheat: "f5deb3",
				white: "ffffff",
				whitesmoke: "f5f5f5",
				yellow: "ffff00",
				yellowgreen: "9acd32"
			}, this.simpleColors) t == e && (t = this.simpleColors[e]);
			this.colorDefs = [
				{
					re: /^rgb\((\d{1,3}),\s*(\d{1,3}),\s*(\d{1,3})\)$/,
					example: ["rgb(123, 234, 45)", "rgb(255,234,245)"],
					process: function(t) {
						return [
							parseInt(t[1]),
							parseInt(t[2]),
							parseInt(t[3])
						];
					}
				},
				{
					re: /^rgb\(([0-9.]+)%,\s*([0-9.]+)%,\s*([0-9.]+)%\)$/,
					example: ["rgb(50.5%, 25.75%, 75.5%)", "rgb(100%,0%,0%)"],
					process: function(t) {
						return [
							Math.round(2.55 * parseFloat(t[1])),
							Math.round(2.55 * parseFloat(t[2])),
							Math.round(2.55 * parseFloat(t[3]))
						];
					}
				},
				{
					re: /^(\w{2})(\w{2})(\w{2})$/,
					example: ["#00ff00", "336699"],
					process: function(t) {
						return [
							parseInt(t[1], 16),
							parseInt(t[2], 16),
							parseInt(t[3], 16)
						];
					}
				},
				{
					re: /^(\w{1})(\w{1})(\w{1})$/,
					example: ["#fb0", "f0f"],
					process: function(t) {
						return [
							parseInt(t[1] + t[1], 16),
							parseInt(t[2] + t[2], 16),
							parseInt(t[3] + t[3], 16)
						];
					}
				}
			];
			for (var r = 0; r < this.colorDefs.length; r++) {
				var i = this.colorDefs[r].re, n = this.colorDefs[r].process, a = i.exec(t);
				if (a) {
					var s = n(a);
					this.r = s[0], this.g = s[1], this.b = s[2], this.ok = !0;
				}
			}
			this.r = this.r < 0 || isNaN(this.r) ? 0 : this.r > 255 ? 255 : this.r, this.g = this.g < 0 || isNaN(this.g) ? 0 : this.g > 255 ? 255 : this.g, this.b = this.b < 0 || isNaN(this.b) ? 0 : this.b > 255 ? 255 : this.b;
		}
	}
	return t.prototype.toRGB = function() {
		return "rgb(" + this.r + ", " + this.g + ", " + this.b + ")";
	}, t.prototype.toRGBA = function() {
		return "rgba(" + this.r + ", " + this.g + ", " + this.b + ", " + (this.a || "1") + ")";
	}, t.prototype.toHex = function() {
		var t = this.r.toString(16), e = this.g.toString(16), r = this.b.toString(16);
		return 1 == t.length && (t = "0" + t), 1 == e.length && (e = "0" + e), 1 == r.length && (r = "0" + r), "#" + t + e + r;
	}, t.prototype.getHelpXML = function() {
		for (var e = [], r = 0; r < this.colorDefs.length; r++) for (var i = this.colorDefs[r].example, n = 0; n < i.length; n++) e[e.length] = i[n];
		for (var a in this.simpleColors) e[e.length] = a;
		var s = document.createElement("ul");
		s.setAttribute("id", "rgbcolor-examples");
		for (r = 0; r < e.length; r++) try {
			var o = document.createElement("li"), l = new t(e[r]), u = document.createElement("div");
			u.style.cssText = "margin: 3px; border: 1px solid black; background:" + l.toHex() + "; color:" + l.toHex(), u.appendChild(document.createTextNode("test"));
			var h = document.createTextNode(" " + e[r] + " -> " + l.toRGB() + " -> " + l.toHex());
			o.appendChild(u), o.appendChild(h), s.appendChild(o);
		} catch (t) {}
		return s;
	}, t;
}();
var d = function() {
	function t(t) {
		this.color = t;
	}
	return t.prototype.getFillData = function(t, e) {
		return f(this, void 0, void 0, (function() {
			return c(this, (function(t) {
				return [2, void 0];
			}));
		}));
	}, t;
}();
var m = function() {
	function t() {
		this.xmlSpace = "", this.whiteSpace = "", this.fill = null, this.fillOpacity = 1, this.fontFamily = "", this.fontSize = 16, this.fontStyle = "", this.fontWeight = "", this.opacity = 1, this.stroke = null, this.strokeDasharray = null, this.strokeDashoffset = 0, this.strokeLinecap = "", this.strokeLinejoin = "", this.strokeMiterlimit = 4, this.strokeOpacity = 1, this.strokeWidth = 1, this.alignmentBaseline = "", this.textAnchor = "", this.visibility = "", this.color = null, this.contextFill = null, this.contextStroke = null, this.fillRule = null;
	}
	return t.prototype.clone = function() {
		var e = new t();
		return e.xmlSpace = this.xmlSpace, e.whiteSpace = this.whiteSpace, e.fill = this.fill, e.fillOpacity = this.fillOpacity, e.fontFamily = this.fontFamily, e.fontSize = this.fontSize, e.fontStyle = this.fontStyle, e.fontWeight = this.fontWeight, e.opacity = this.opacity, e.stroke = this.stroke, e.strokeDasharray = this.strokeDasharray, e.strokeDashoffset = this.strokeDashoffset, e.strokeLinecap = this.strokeLinecap, e.strokeLinejoin = this.strokeLinejoin, e.strokeMiterlimit = this.strokeMiterlimit, e.strokeOpacity = this.strokeOpacity, e.strokeWidth = this.strokeWidth, e.textAnchor = this.textAnchor, e.alignmentBaseline = this.alignmentBaseline, e.visibility = this.visibility, e.color = this.color, e.fillRule = this.fillRule, e.contextFill = this.contextFill, e.contextStroke = this.contextStroke, e;
	}, t.default = function() {
		var e = new t();
		return e.xmlSpace = "default", e.whiteSpace = "normal", e.fill = new d(new p("rgb(0, 0, 0)")), e.fillOpacity = 1, e.fontFamily = "times", e.fontSize = 16, e.fontStyle = "normal", e.fontWeight = "normal", e.opacity = 1, e.stroke = null, e.strokeDasharray = null, e.strokeDashoffset = 0, e.strokeLinecap = "butt", e.strokeLinejoin = "miter", e.strokeMiterlimit = 4, e.strokeOpacity = 1, e.strokeWidth = 1, e.alignmentBaseline = "baseline", e.textAnchor = "start", e.visibility = "visible", e.color = new p("rgb(0, 0, 0)"), e.fillRule = "nonzero", e.contextFill = null, e.contextStroke = null, e;
	}, t.getContextColors = function(t, e) {
		void 0 === e && (e = !1);
		var r = {};
		return t.attributeState.contextFill && (r.contextFill = t.attributeState.contextFill), t.attributeState.contextStroke && (r.contextStroke = t.attributeState.contextStroke), e && t.attributeState.color && (r.color = t.attributeState.color), r;
	}, t;
}();
var g = function() {
	function t(t, e) {
		var r, i, n;
		this.pdf = t, this.svg2pdfParameters = e.svg2pdfParameters, this.attributeState = e.attributeState ? e.attributeState.clone() : m.default(), this.viewport = e.viewport, this.refsHandler = e.refsHandler, this.styleSheets = e.styleSheets, this.textMeasure = e.textMeasure, this.transform = null !== (r = e.transform) && void 0 !== r ? r : this.pdf.unitMatrix, this.withinClipPath = null !== (i = e.withinClipPath) && void 0 !== i && i, this.withinUse = null !== (n = e.withinUse) && void 0 !== n && n;
	}
	return t.prototype.clone = function(e) {
		var r, i, n, a;
		return void 0 === e && (e = {}), new t(this.pdf, {
			svg2pdfParameters: this.svg2pdfParameters,
			attributeState: e.attributeState ? e.attributeState.clone() : this.attributeState.clone(),
			viewport: null !== (r = e.viewport) && void 0 !== r ? r : this.viewport,
			refsHandler: this.refsHandler,
			styleSheets: this.styleSheets,
			textMeasure: this.textMeasure,
			transform: null !== (i = e.transform) && void 0 !== i ? i : this.transform,
			withinClipPath: null !== (n = e.withinClipPath) && void 0 !== n ? n : this.withinClipPath,
			withinUse: null !== (a = e.withinUse) && void 0 !== a ? a : this.withinUse
		});
	}, t;
}();
var y = function() {
	function e(t) {
		this.renderedElements = {}, this.idMap = t, this.idPrefix = String(e.instanceCounter++);
	}
	return e.prototype.getRendered = function(t, e, r) {
		return f(this, void 0, void 0, (function() {
			var i, n;
			return c(this, (function(a) {
				switch (a.label) {
					case 0: return i = this.generateKey(t, e), this.renderedElements.hasOwnProperty(i) ? [2, this.renderedElements[t]] : (n = this.get(t), this.renderedElements[i] = n, [4, r(n)]);
					case 1: return a.sent(), [2, n];
				}
			}));
		}));
	}, e.prototype.get = function(e) {
		return this.idMap[(0, import_cssesc.default)(e, { isIdentifier: !0 })];
	}, e.prototype.generateKey = function(t, e) {
		var r = "";
		return e && (r = [
			"color",
			"contextFill",
			"contextStroke"
		].map((function(t) {
			var r, i;
			return null !== (i = null === (r = e[t]) || void 0 === r ? void 0 : r.toRGBA()) && void 0 !== i ? i : "";
		})).join("|")), this.idPrefix + "|" + t + "|" + r;
	}, e.instanceCounter = 0, e;
}();
function b(t, e) {
	return Math.atan2(e[1] - t[1], e[0] - t[0]);
}
var v = 2 / 3;
function x(t, e) {
	return [v * (e[0] - t[0]) + t[0], v * (e[1] - t[1]) + t[1]];
}
function S(t) {
	var e = Math.sqrt(t[0] * t[0] + t[1] * t[1]);
	return [t[0] / e, t[1] / e];
}
function w(t, e) {
	return S([e[0] - t[0], e[1] - t[1]]);
}
function k(t, e) {
	return [t[0] + e[0], t[1] + e[1]];
}
function M(t, e) {
	var r = t[0], i = t[1];
	return [e.a * r + e.c * i + e.e, e.b * r + e.d * i + e.f];
}
var C = function() {
	function t() {
		this.segments = [];
	}
	return t.prototype.moveTo = function(t, e) {
		return this.segments.push(new T(t, e)), this;
	}, t.prototype.lineTo = function(t, e) {
		return this.segments.push(new F(t, e)), this;
	}, t.prototype.curveTo = function(t, e, r, i, n, a) {
		return this.segments.push(new A(t, e, r, i, n, a)), this;
	}, t.prototype.close = function() {
		return this.segments.push(new P()), this;
	}, t.prototype.transform = function(t) {
		this.segments.forEach((function(e) {
			if (e instanceof T || e instanceof F || e instanceof A) {
				var r = M([e.x, e.y], t);
				e.x = r[0], e.y = r[1];
			}
			if (e instanceof A) {
				var i = M([e.x1, e.y1], t), n = M([e.x2, e.y2], t);
				e.x1 = i[0], e.y1 = i[1], e.x2 = n[0], e.y2 = n[1];
			}
		}));
	}, t.prototype.draw = function(t) {
		var e = t.pdf;
		this.segments.forEach((function(t) {
			t instanceof T ? e.moveTo(t.x, t.y) : t instanceof F ? e.lineTo(t.x, t.y) : t instanceof A ? e.curveTo(t.x1, t.y1, t.x2, t.y2, t.x, t.y) : e.close();
		}));
	}, t;
}();
var T = function(t, e) {
	this.x = t, this.y = e;
};
var F = function(t, e) {
	this.x = t, this.y = e;
};
var A = function(t, e, r, i, n, a) {
	this.x1 = t, this.y1 = e, this.x2 = r, this.y2 = i, this.x = n, this.y = a;
};
var P = function() {};
function B(t, e) {
	return e.split(",").indexOf((t.nodeName || t.tagName).toLowerCase()) >= 0;
}
function N(t, e, r, i) {
	var n;
	void 0 === i && (i = r);
	var a = null === (n = t.style) || void 0 === n ? void 0 : n.getPropertyValue(i);
	if (a) return a;
	return e.getPropertyValue(t, i) || t.hasAttribute(r) && t.getAttribute(r) || void 0;
}
function O(t, e, r) {
	if ("none" === N(t.element, r.styleSheets, "display")) return !1;
	var i = e, n = N(t.element, r.styleSheets, "visibility");
	return n && (i = "hidden" !== n), i;
}
function L(t, e, r) {
	var i = O(t, e, r);
	return 0 !== t.element.childNodes.length && (t.children.forEach((function(t) {
		t.isVisible(i, r) && (i = !0);
	})), i);
}
var E = function() {
	function t() {
		this.markers = [];
	}
	return t.prototype.addMarker = function(t) {
		this.markers.push(t);
	}, t.prototype.draw = function(t) {
		return f(this, void 0, void 0, (function() {
			var e, r, i, n, a, s, o, l;
			return c(this, (function(u) {
				switch (u.label) {
					case 0: e = 0, u.label = 1;
					case 1: return e < this.markers.length ? (r = this.markers[e], i = void 0, n = r.angle, a = r.anchor, s = Math.cos(n), o = Math.sin(n), i = t.pdf.Matrix(s, o, -o, s, a[0], a[1]), i = t.pdf.matrixMult(t.pdf.Matrix(t.attributeState.strokeWidth, 0, 0, t.attributeState.strokeWidth, 0, 0), i), i = t.pdf.matrixMult(i, t.transform), t.pdf.saveGraphicsState(), l = m.getContextColors(t), [4, t.refsHandler.getRendered(r.id, l, (function(e) {
						return e.apply(t);
					}))]) : [3, 4];
					case 2: u.sent(), t.pdf.doFormObject(t.refsHandler.generateKey(r.id, l), i), t.pdf.restoreGraphicsState(), u.label = 3;
					case 3: return e++, [3, 1];
					case 4: return [2];
				}
			}));
		}));
	}, t;
}();
var I = function(t, e, r, i) {
	void 0 === i && (i = !1), this.id = t, this.anchor = e, this.angle = r, this.isStartMarker = i;
};
var R = /url\(["']?#([^"']+)["']?\)/;
var H = {
	bottom: "bottom",
	"text-bottom": "bottom",
	top: "top",
	"text-top": "top",
	hanging: "hanging",
	middle: "middle",
	central: "middle",
	center: "middle",
	mathematical: "middle",
	ideographic: "ideographic",
	alphabetic: "alphabetic",
	baseline: "alphabetic"
};
var D = "http://www.w3.org/2000/svg";
function W(t, e) {
	var r;
	return (r = t && t.toString().match(/^([-0-9.]+)em$/)) ? parseFloat(r[1]) * e : (r = t && t.toString().match(/^([-0-9.]+)(px|)$/)) ? parseFloat(r[1]) : 0;
}
function V(t) {
	return H[t] || "alphabetic";
}
function j(t) {
	for (var e, r = [], i = /[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/g; e = i.exec(t);) r.push(parseFloat(e[0]));
	return r;
}
function G(t, e) {
	if ("transparent" === t) {
		var r = new p("rgb(0,0,0)");
		return r.a = 0, r;
	}
	if (e && "currentcolor" === t.toLowerCase()) return e.color || new p("rgb(0,0,0)");
	if (e && "context-stroke" === t.toLowerCase()) return e.contextStroke || new p("rgb(0,0,0)");
	if (e && "context-fill" === t.toLowerCase()) return e.contextFill || new p("rgb(0,0,0)");
	var i = /\s*rgba\(((?:[^,)]*,){3}[^,)]*)\)\s*/.exec(t);
	if (i) {
		var n = j(i[1]), a = new p("rgb(" + n.slice(0, 3).join(",") + ")");
		return a.a = n[3], a;
	}
	return new p(t);
}
var U = {
	"sans-serif": "helvetica",
	verdana: "helvetica",
	arial: "helvetica",
	fixed: "courier",
	monospace: "courier",
	terminal: "courier",
	serif: "times",
	cursive: "times",
	fantasy: "times"
};
var z = E$1.version.split(".");
var Y = 2 === parseFloat(z[0]) && 3 === parseFloat(z[1]);
function X(t, e) {
	return Y ? 400 == e ? "italic" == t ? "italic" : "normal" : 700 == e && "italic" !== t ? "bold" : t + "" + e : 400 == e || "normal" === e ? "italic" === t ? "italic" : "normal" : 700 != e && "bold" !== e || "normal" !== t ? (700 == e ? "bold" : e) + "" + t : "bold";
}
function q(t, e) {
	if ("none" === N(e.element, t.styleSheets, "display")) return [
		0,
		0,
		0,
		0
	];
	var r = [];
	return e.children.forEach((function(e) {
		var i = e.getBoundingBox(t);
		if (0 !== i[0] || 0 !== i[1] || 0 !== i[2] || 0 !== i[3]) {
			var n = e.computeNodeTransform(t);
			i[0] = i[0] * n.sx + n.tx, i[1] = i[1] * n.sy + n.ty, i[2] = i[2] * n.sx, i[3] = i[3] * n.sy, r = 0 === r.length ? i : [
				Math.min(r[0], i[0]),
				Math.min(r[1], i[1]),
				Math.max(r[0] + r[2], i[0] + i[2]) - Math.min(r[0], i[0]),
				Math.max(r[1] + r[3], i[1] + i[3]) - Math.min(r[1], i[1])
			];
		}
	})), 0 === r.length ? [
		0,
		0,
		0,
		0
	] : r;
}
function _(t, e) {
	var r = parseFloat, i = r(t.getAttribute("x1")) || r(N(t, e.styleSheets, "x")) || r(N(t, e.styleSheets, "cx")) - r(N(t, e.styleSheets, "r")) || 0, n = r(t.getAttribute("x2")) || i + r(N(t, e.styleSheets, "width")) || r(N(t, e.styleSheets, "cx")) + r(N(t, e.styleSheets, "r")) || 0, a = r(t.getAttribute("y1")) || r(N(t, e.styleSheets, "y")) || r(N(t, e.styleSheets, "cy")) - r(N(t, e.styleSheets, "r")) || 0, s = r(t.getAttribute("y2")) || a + r(N(t, e.styleSheets, "height")) || r(N(t, e.styleSheets, "cy")) + r(N(t, e.styleSheets, "r")) || 0;
	return [
		Math.min(i, n),
		Math.min(a, s),
		Math.max(i, n) - Math.min(i, n),
		Math.max(a, s) - Math.min(a, s)
	];
}
function $(t, e, r, i, n, a, s, o) {
	void 0 === o && (o = !1);
	var l, u, h = e[0], f = e[1], c = e[2], p = e[3], d = n / c, m = a / p, g = t.getAttribute("preserveAspectRatio");
	if (g) {
		var y = g.split(" ");
		"defer" === y[0] && (y = y.slice(1)), l = y[0], u = y[1] || "meet";
	} else l = "xMidYMid", u = "meet";
	if ("none" !== l && ("meet" === u ? d = m = Math.min(d, m) : "slice" === u && (d = m = Math.max(d, m))), o) return s.pdf.Matrix(d, 0, 0, m, 0, 0);
	var b = r - h * d, v = i - f * m;
	l.indexOf("xMid") >= 0 ? b += (n - c * d) / 2 : l.indexOf("xMax") >= 0 && (b += n - c * d), l.indexOf("YMid") >= 0 ? v += (a - p * m) / 2 : l.indexOf("YMax") >= 0 && (v += a - p * m);
	var x = s.pdf.Matrix(1, 0, 0, 1, b, v), S = s.pdf.Matrix(d, 0, 0, m, 0, 0);
	return s.pdf.matrixMult(S, x);
}
function Q(t, e) {
	if (!t || "none" === t) return e.pdf.unitMatrix;
	for (var r, i, n = /^[\s,]*matrix\(([^)]+)\)\s*/, a = /^[\s,]*translate\(([^)]+)\)\s*/, s = /^[\s,]*rotate\(([^)]+)\)\s*/, o = /^[\s,]*scale\(([^)]+)\)\s*/, l = /^[\s,]*skewX\(([^)]+)\)\s*/, u = /^[\s,]*skewY\(([^)]+)\)\s*/, h = e.pdf.unitMatrix; t.length > 0 && t.length !== i;) {
		i = t.length;
		var f = n.exec(t);
		if (f && (r = j(f[1]), h = e.pdf.matrixMult(e.pdf.Matrix(r[0], r[1], r[2], r[3], r[4], r[5]), h), t = t.substr(f[0].length)), f = s.exec(t)) {
			r = j(f[1]);
			var c = Math.PI * r[0] / 180;
			if (h = e.pdf.matrixMult(e.pdf.Matrix(Math.cos(c), Math.sin(c), -Math.sin(c), Math.cos(c), 0, 0), h), r[1] || r[2]) {
				var p = e.pdf.Matrix(1, 0, 0, 1, r[1], r[2]), d = e.pdf.Matrix(1, 0, 0, 1, -r[1], -r[2]);
				h = e.pdf.matrixMult(d, e.pdf.matrixMult(h, p));
			}
			t = t.substr(f[0].length);
		}
		(f = a.exec(t)) && (r = j(f[1]), h = e.pdf.matrixMult(e.pdf.Matrix(1, 0, 0, 1, r[0], r[1] || 0), h), t = t.substr(f[0].length)), (f = o.exec(t)) && ((r = j(f[1]))[1] || (r[1] = r[0]), h = e.pdf.matrixMult(e.pdf.Matrix(r[0], 0, 0, r[1], 0, 0), h), t = t.substr(f[0].length)), (f = l.exec(t)) && (r = parseFloat(f[1]), r *= Math.PI / 180, h = e.pdf.matrixMult(e.pdf.Matrix(1, 0, Math.tan(r), 1, 0, 0), h), t = t.substr(f[0].length)), (f = u.exec(t)) && (r = parseFloat(f[1]), r *= Math.PI / 180, h = e.pdf.matrixMult(e.pdf.Matrix(1, Math.tan(r), 0, 1, 0, 0), h), t = t.substr(f[0].length));
	}
	return h;
}
var K = function() {
	function t(t, e) {
		this.element = t, this.children = e, this.parent = null;
	}
	return t.prototype.setParent = function(t) {
		this.parent = t;
	}, t.prototype.getParent = function() {
		return this.parent;
	}, t.prototype.getBoundingBox = function(t) {
		return "none" === N(this.element, t.styleSheets, "display") ? [
			0,
			0,
			0,
			0
		] : this.getBoundingBoxCore(t);
	}, t.prototype.computeNodeTransform = function(t) {
		var e = this.computeNodeTransformCore(t), r = N(this.element, t.styleSheets, "transform");
		return r ? t.pdf.matrixMult(e, Q(r, t)) : e;
	}, t;
}();
var J = function(t) {
	function e() {
		return null !== t && t.apply(this, arguments) || this;
	}
	return u(e, t), e.prototype.render = function(t) {
		return Promise.resolve();
	}, e.prototype.getBoundingBoxCore = function(t) {
		return [];
	}, e.prototype.computeNodeTransformCore = function(t) {
		return t.pdf.unitMatrix;
	}, e;
}(K);
var Z = function(t) {
	function e(e, r, i) {
		var n = t.call(this, r, i) || this;
		return n.pdfGradientType = e, n.contextColor = void 0, n;
	}
	return u(e, t), e.prototype.apply = function(t) {
		return f(this, void 0, void 0, (function() {
			var e, r, a, s, o, l;
			return c(this, (function(u) {
				return (e = this.element.getAttribute("id")) ? (r = this.getStops(t.styleSheets), a = 0, s = !1, r.forEach((function(t) {
					var e = t.opacity;
					e && 1 !== e && (a += e, s = !0);
				})), s && (o = new O$1({ opacity: a / r.length })), l = new M$1(this.pdfGradientType, this.getCoordinates(), r, o), t.pdf.addShadingPattern(e, l), [2]) : [2];
			}));
		}));
	}, e.prototype.getStops = function(t) {
		var r = this;
		if (this.stops) return this.stops;
		if (void 0 === this.contextColor) {
			this.contextColor = null;
			for (var i = this; i;) {
				var n = N(i.element, t, "color");
				if (n) {
					this.contextColor = G(n, null);
					break;
				}
				i = i.getParent();
			}
		}
		var a = [];
		return this.children.forEach((function(i) {
			if ("stop" === i.element.tagName.toLowerCase()) {
				var n = N(i.element, t, "color"), s = G(N(i.element, t, "stop-color") || "", n ? { color: G(n, null) } : { color: r.contextColor }), o = parseFloat(N(i.element, t, "stop-opacity") || "1");
				a.push({
					offset: e.parseGradientOffset(i.element.getAttribute("offset") || "0"),
					color: [
						s.r,
						s.g,
						s.b
					],
					opacity: o
				});
			}
		})), this.stops = a;
	}, e.prototype.getBoundingBoxCore = function(t) {
		return _(this.element, t);
	}, e.prototype.computeNodeTransformCore = function(t) {
		return t.pdf.unitMatrix;
	}, e.prototype.isVisible = function(t, e) {
		return L(this, t, e);
	}, e.parseGradientOffset = function(t) {
		var e = parseFloat(t);
		return !isNaN(e) && t.indexOf("%") >= 0 ? e / 100 : e;
	}, e;
}(J);
var tt = function(t) {
	function e(e, r) {
		return t.call(this, "axial", e, r) || this;
	}
	return u(e, t), e.prototype.getCoordinates = function() {
		return [
			parseFloat(this.element.getAttribute("x1") || "0"),
			parseFloat(this.element.getAttribute("y1") || "0"),
			parseFloat(this.element.getAttribute("x2") || "1"),
			parseFloat(this.element.getAttribute("y2") || "0")
		];
	}, e;
}(Z);
var et = function(t) {
	function e(e, r) {
		return t.call(this, "radial", e, r) || this;
	}
	return u(e, t), e.prototype.getCoordinates = function() {
		var t = this.element.getAttribute("cx"), e = this.element.getAttribute("cy"), r = this.element.getAttribute("fx"), i = this.element.getAttribute("fy");
		return [
			parseFloat(r || t || "0.5"),
			parseFloat(i || e || "0.5"),
			0,
			parseFloat(t || "0.5"),
			parseFloat(e || "0.5"),
			parseFloat(this.element.getAttribute("r") || "0.5")
		];
	}, e;
}(Z);
var rt = function() {
	function t(t, e) {
		this.key = t, this.gradient = e;
	}
	return t.prototype.getFillData = function(t, e) {
		return f(this, void 0, void 0, (function() {
			var r, i, n;
			return c(this, (function(a) {
				switch (a.label) {
					case 0: return [4, e.refsHandler.getRendered(this.key, null, (function(t) {
						return t.apply(new g(e.pdf, {
							refsHandler: e.refsHandler,
							textMeasure: e.textMeasure,
							styleSheets: e.styleSheets,
							viewport: e.viewport,
							svg2pdfParameters: e.svg2pdfParameters
						}));
					}))];
					case 1: return a.sent(), this.gradient.element.hasAttribute("gradientUnits") && "objectboundingbox" !== this.gradient.element.getAttribute("gradientUnits").toLowerCase() ? r = e.pdf.unitMatrix : (i = t.getBoundingBox(e), r = e.pdf.Matrix(i[2], 0, 0, i[3], i[0], i[1])), n = Q(N(this.gradient.element, e.styleSheets, "gradientTransform", "transform"), e), [2, {
						key: this.key,
						matrix: e.pdf.matrixMult(n, r)
					}];
				}
			}));
		}));
	}, t;
}();
var it = function(t) {
	function e() {
		return null !== t && t.apply(this, arguments) || this;
	}
	return u(e, t), e.prototype.apply = function(t) {
		return f(this, void 0, void 0, (function() {
			var e, r, i, n, s;
			return c(this, (function(o) {
				switch (o.label) {
					case 0:
						if (!(e = this.element.getAttribute("id"))) return [2];
						r = this.getBoundingBox(t), i = new q$1([
							r[0],
							r[1],
							r[0] + r[2],
							r[1] + r[3]
						], r[2], r[3]), t.pdf.beginTilingPattern(i), n = 0, s = this.children, o.label = 1;
					case 1: return n < s.length ? [4, s[n].render(new g(t.pdf, {
						attributeState: t.attributeState,
						refsHandler: t.refsHandler,
						styleSheets: t.styleSheets,
						viewport: t.viewport,
						svg2pdfParameters: t.svg2pdfParameters,
						textMeasure: t.textMeasure
					}))] : [3, 4];
					case 2: o.sent(), o.label = 3;
					case 3: return n++, [3, 1];
					case 4: return t.pdf.endTilingPattern(e, i), [2];
				}
			}));
		}));
	}, e.prototype.getBoundingBoxCore = function(t) {
		return _(this.element, t);
	}, e.prototype.computeNodeTransformCore = function(t) {
		return t.pdf.unitMatrix;
	}, e.prototype.isVisible = function(t, e) {
		return L(this, t, e);
	}, e;
}(J);
var nt = function() {
	function t(t, e) {
		this.key = t, this.pattern = e;
	}
	return t.prototype.getFillData = function(t, e) {
		return f(this, void 0, void 0, (function() {
			var r, i, n, a, s, o, l, u, h, f, p, d;
			return c(this, (function(c) {
				switch (c.label) {
					case 0: return [4, e.refsHandler.getRendered(this.key, null, (function(t) {
						return t.apply(new g(e.pdf, {
							refsHandler: e.refsHandler,
							textMeasure: e.textMeasure,
							styleSheets: e.styleSheets,
							viewport: e.viewport,
							svg2pdfParameters: e.svg2pdfParameters
						}));
					}))];
					case 1: return c.sent(), r = {
						key: this.key,
						boundingBox: void 0,
						xStep: 0,
						yStep: 0,
						matrix: void 0
					}, n = e.pdf.unitMatrix, this.pattern.element.hasAttribute("patternUnits") && "objectboundingbox" !== this.pattern.element.getAttribute("patternUnits").toLowerCase() || (i = t.getBoundingBox(e), n = e.pdf.Matrix(1, 0, 0, 1, i[0], i[1]), s = this.pattern.getBoundingBox(e), o = s[0] * i[0] || 0, l = s[1] * i[1] || 0, u = s[2] * i[2] || 0, h = s[3] * i[3] || 0, r.boundingBox = [
						o,
						l,
						o + u,
						l + h
					], r.xStep = u, r.yStep = h), a = e.pdf.unitMatrix, this.pattern.element.hasAttribute("patternContentUnits") && "objectboundingbox" === this.pattern.element.getAttribute("patternContentUnits").toLowerCase() && (i || (i = t.getBoundingBox(e)), a = e.pdf.Matrix(i[2], 0, 0, i[3], 0, 0), s = r.boundingBox || this.pattern.getBoundingBox(e), o = s[0] / i[0] || 0, l = s[1] / i[1] || 0, u = s[2] / i[2] || 0, h = s[3] / i[3] || 0, r.boundingBox = [
						o,
						l,
						o + u,
						l + h
					], r.xStep = u, r.yStep = h), f = e.pdf.unitMatrix, (p = N(this.pattern.element, e.styleSheets, "patternTransform", "transform")) && (f = Q(p, e)), d = a, d = e.pdf.matrixMult(d, n), d = e.pdf.matrixMult(d, f), d = e.pdf.matrixMult(d, e.transform), r.matrix = d, [2, r];
				}
			}));
		}));
	}, t;
}();
function at(t, e) {
	var r = R.exec(t);
	if (r) {
		var i = r[1], n = e.refsHandler.get(i);
		return n && (n instanceof tt || n instanceof et) ? function(t, e, r) {
			var i = e.getStops(r.styleSheets);
			if (0 === i.length) return null;
			if (1 === i.length) {
				var n = i[0].color, a = new p();
				return a.ok = !0, a.r = n[0], a.g = n[1], a.b = n[2], a.a = i[0].opacity, new d(a);
			}
			return new rt(t, e);
		}(i, n, e) : n && n instanceof it ? new nt(i, n) : new d(new p("rgb(0, 0, 0)"));
	}
	var a = G(t, e.attributeState);
	return a.ok ? new d(a) : null;
}
function st(t, r, i) {
	var n = i || r.element, a = N(n, t.styleSheets, "color");
	if (a) {
		var s = G(a, t.attributeState);
		s.ok ? t.attributeState.color = s : t.attributeState.color = new p("rgb(0,0,0)");
	}
	var o = N(n, t.styleSheets, "visibility");
	o && (t.attributeState.visibility = o);
	var l = N(n, t.styleSheets, "fill");
	l && (t.attributeState.fill = at(l, t));
	var u = N(n, t.styleSheets, "fill-opacity");
	u && (t.attributeState.fillOpacity = parseFloat(u));
	var h = N(n, t.styleSheets, "stroke-opacity");
	h && (t.attributeState.strokeOpacity = parseFloat(h));
	var f = N(n, t.styleSheets, "opacity");
	f && (t.attributeState.opacity = parseFloat(f));
	var c = N(n, t.styleSheets, "stroke-width");
	void 0 !== c && "" !== c && (t.attributeState.strokeWidth = Math.abs(parseFloat(c)));
	var m = N(n, t.styleSheets, "stroke");
	if (m) if ("none" === m) t.attributeState.stroke = null;
	else {
		var g = G(m, t.attributeState);
		g.ok && (t.attributeState.stroke = new d(g));
	}
	m && t.attributeState.stroke instanceof d && (t.attributeState.contextStroke = t.attributeState.stroke.color), l && t.attributeState.fill instanceof d && (t.attributeState.contextFill = t.attributeState.fill.color);
	var y = N(n, t.styleSheets, "stroke-linecap");
	y && (t.attributeState.strokeLinecap = y);
	var b = N(n, t.styleSheets, "stroke-linejoin");
	b && (t.attributeState.strokeLinejoin = b);
	var v = N(n, t.styleSheets, "stroke-dasharray");
	if (v) {
		var x = parseInt(N(n, t.styleSheets, "stroke-dashoffset") || "0");
		t.attributeState.strokeDasharray = j(v), t.attributeState.strokeDashoffset = x;
	}
	var S = N(n, t.styleSheets, "stroke-miterlimit");
	void 0 !== S && "" !== S && (t.attributeState.strokeMiterlimit = parseFloat(S));
	var w = n.getAttribute("xml:space");
	w && (t.attributeState.xmlSpace = w);
	var k = N(n, t.styleSheets, "white-space");
	k && (t.attributeState.whiteSpace = k);
	var M = N(n, t.styleSheets, "font-weight");
	M && (t.attributeState.fontWeight = M);
	var C = N(n, t.styleSheets, "font-style");
	C && (t.attributeState.fontStyle = C);
	var T = N(n, t.styleSheets, "font-family");
	if (T) {
		var F = import_font_family_papandreou.default.parse(T);
		t.attributeState.fontFamily = function(t, e, r) {
			var i = X(t.fontStyle, t.fontWeight), n = r.pdf.getFontList(), a = "";
			return e.some((function(t) {
				var e = n[t];
				return e && e.indexOf(i) >= 0 ? (a = t, !0) : (t = t.toLowerCase(), !!U.hasOwnProperty(t) && (a = t, !0));
			})) || (a = "times"), a;
		}(t.attributeState, F, t);
	}
	var A = N(n, t.styleSheets, "font-size");
	if (A) {
		var P = t.pdf.getFontSize();
		t.attributeState.fontSize = W(A, P);
	}
	var B = N(n, t.styleSheets, "vertical-align") || N(n, t.styleSheets, "alignment-baseline");
	if (B) {
		var O = B.match(/(baseline|text-bottom|alphabetic|ideographic|middle|central|mathematical|text-top|bottom|center|top|hanging)/);
		O && (t.attributeState.alignmentBaseline = O[0]);
	}
	var L = N(n, t.styleSheets, "text-anchor");
	L && (t.attributeState.textAnchor = L);
	var E = N(n, t.styleSheets, "fill-rule");
	E && (t.attributeState.fillRule = E);
}
function ot(t, e, r) {
	var n = 1, a = 1;
	n *= t.attributeState.fillOpacity, n *= t.attributeState.opacity, t.attributeState.fill instanceof d && void 0 !== t.attributeState.fill.color.a && (n *= t.attributeState.fill.color.a), a *= t.attributeState.strokeOpacity, a *= t.attributeState.opacity, t.attributeState.stroke instanceof d && void 0 !== t.attributeState.stroke.color.a && (a *= t.attributeState.stroke.color.a);
	var s, o, l = n < 1, u = a < 1;
	if (B(r, "use") ? (l = !0, u = !0, n *= t.attributeState.fill ? 1 : 0, a *= t.attributeState.stroke ? 1 : 0) : t.withinUse && (t.attributeState.fill !== e.attributeState.fill ? (l = !0, n *= t.attributeState.fill ? 1 : 0) : l && !t.attributeState.fill && (n = 0), t.attributeState.stroke !== e.attributeState.stroke ? (u = !0, a *= t.attributeState.stroke ? 1 : 0) : u && !t.attributeState.stroke && (a = 0)), l || u) {
		var h = {};
		l && (h.opacity = n), u && (h["stroke-opacity"] = a), t.pdf.setGState(new O$1(h));
	}
	if (t.attributeState.fill && t.attributeState.fill !== e.attributeState.fill && t.attributeState.fill instanceof d && t.attributeState.fill.color.ok && !B(r, "text") && t.pdf.setFillColor(t.attributeState.fill.color.r, t.attributeState.fill.color.g, t.attributeState.fill.color.b), t.attributeState.strokeWidth !== e.attributeState.strokeWidth && t.pdf.setLineWidth(t.attributeState.strokeWidth), t.attributeState.stroke !== e.attributeState.stroke && t.attributeState.stroke instanceof d && t.pdf.setDrawColor(t.attributeState.stroke.color.r, t.attributeState.stroke.color.g, t.attributeState.stroke.color.b), t.attributeState.strokeLinecap !== e.attributeState.strokeLinecap && t.pdf.setLineCap(t.attributeState.strokeLinecap), t.attributeState.strokeLinejoin !== e.attributeState.strokeLinejoin && t.pdf.setLineJoin(t.attributeState.strokeLinejoin), t.attributeState.strokeDasharray === e.attributeState.strokeDasharray && t.attributeState.strokeDashoffset === e.attributeState.strokeDashoffset || !t.attributeState.strokeDasharray || t.pdf.setLineDashPattern(t.attributeState.strokeDasharray, t.attributeState.strokeDashoffset), t.attributeState.strokeMiterlimit !== e.attributeState.strokeMiterlimit && t.pdf.setLineMiterLimit(t.attributeState.strokeMiterlimit), t.attributeState.fontFamily !== e.attributeState.fontFamily && (s = U.hasOwnProperty(t.attributeState.fontFamily) ? U[t.attributeState.fontFamily] : t.attributeState.fontFamily), t.attributeState.fill && t.attributeState.fill !== e.attributeState.fill && t.attributeState.fill instanceof d && t.attributeState.fill.color.ok) {
		var f = t.attributeState.fill.color;
		t.pdf.setTextColor(f.r, f.g, f.b);
	}
	t.attributeState.fontWeight === e.attributeState.fontWeight && t.attributeState.fontStyle === e.attributeState.fontStyle || (o = X(t.attributeState.fontStyle, t.attributeState.fontWeight)), void 0 === s && void 0 === o || (void 0 === s && (s = U.hasOwnProperty(t.attributeState.fontFamily) ? U[t.attributeState.fontFamily] : t.attributeState.fontFamily), t.pdf.setFont(s, o)), t.attributeState.fontSize !== e.attributeState.fontSize && t.pdf.setFontSize(t.attributeState.fontSize * t.pdf.internal.scaleFactor);
}
function lt(t, e, r) {
	var i = R.exec(t);
	if (i) {
		var n = i[1];
		return r.refsHandler.get(n) || void 0;
	}
}
function ut(t, e, r) {
	return f(this, void 0, void 0, (function() {
		var i, n;
		return c(this, (function(a) {
			switch (a.label) {
				case 0: return i = r.clone(), e.element.hasAttribute("clipPathUnits") && "objectboundingbox" === e.element.getAttribute("clipPathUnits").toLowerCase() && (n = t.getBoundingBox(r), i.transform = r.pdf.matrixMult(r.pdf.Matrix(n[2], 0, 0, n[3], n[0], n[1]), r.transform)), [4, e.apply(i)];
				case 1: return a.sent(), [2];
			}
		}));
	}));
}
var ht = function(t) {
	function e() {
		return null !== t && t.apply(this, arguments) || this;
	}
	return u(e, t), e.prototype.render = function(t) {
		return f(this, void 0, void 0, (function() {
			var e, r, i, n;
			return c(this, (function(a) {
				switch (a.label) {
					case 0: return this.isVisible("hidden" !== t.attributeState.visibility, t) ? ((e = t.clone()).transform = e.pdf.matrixMult(this.computeNodeTransform(e), t.transform), st(e, this), r = N(this.element, e.styleSheets, "clip-path"), (i = r && "none" !== r) ? (n = lt(r, 0, e)) ? n.isVisible(!0, e) ? (e.pdf.saveGraphicsState(), [4, ut(this, n, e)]) : [3, 2] : [3, 4] : [3, 5]) : [2];
					case 1: return a.sent(), [3, 3];
					case 2: return [2];
					case 3: return [3, 5];
					case 4: i = !1, a.label = 5;
					case 5: return e.withinClipPath || e.pdf.saveGraphicsState(), ot(e, t, this.element), [4, this.renderCore(e)];
					case 6: return a.sent(), e.withinClipPath || e.pdf.restoreGraphicsState(), i && e.pdf.restoreGraphicsState(), [2];
				}
			}));
		}));
	}, e;
}(K);
var ft = function(t) {
	function e() {
		return null !== t && t.apply(this, arguments) || this;
	}
	return u(e, t), e;
}(ht);
var ct = function(t) {
	function e(e, r, i) {
		var n = t.call(this, r, i) || this;
		return n.cachedPath = null, n.hasMarkers = e, n;
	}
	return u(e, t), e.prototype.renderCore = function(t) {
		return f(this, void 0, void 0, (function() {
			var e;
			return c(this, (function(r) {
				switch (r.label) {
					case 0: return null === (e = this.getCachedPath(t)) || 0 === e.segments.length ? [2] : (t.withinClipPath ? e.transform(t.transform) : t.pdf.setCurrentTransformationMatrix(t.transform), e.draw(t), [4, this.fillOrStroke(t)]);
					case 1: return r.sent(), this.hasMarkers ? [4, this.drawMarkers(t, e)] : [3, 3];
					case 2: r.sent(), r.label = 3;
					case 3: return [2];
				}
			}));
		}));
	}, e.prototype.getCachedPath = function(t) {
		return this.cachedPath || (this.cachedPath = this.getPath(t));
	}, e.prototype.drawMarkers = function(t, e) {
		return f(this, void 0, void 0, (function() {
			return c(this, (function(r) {
				switch (r.label) {
					case 0: return [4, this.getMarkers(e, t).draw(t.clone({ transform: t.pdf.unitMatrix }))];
					case 1: return r.sent(), [2];
				}
			}));
		}));
	}, e.prototype.fillOrStroke = function(t) {
		return f(this, void 0, void 0, (function() {
			var e, r, i, n, a;
			return c(this, (function(s) {
				switch (s.label) {
					case 0: return t.withinClipPath ? [2] : (e = t.attributeState.fill, r = t.attributeState.stroke && 0 !== t.attributeState.strokeWidth, e ? [4, e.getFillData(this, t)] : [3, 2]);
					case 1: return n = s.sent(), [3, 3];
					case 2: n = void 0, s.label = 3;
					case 3: return i = n, a = "evenodd" === t.attributeState.fillRule, e && r || t.withinUse ? a ? t.pdf.fillStrokeEvenOdd(i) : t.pdf.fillStroke(i) : e ? a ? t.pdf.fillEvenOdd(i) : t.pdf.fill(i) : r ? t.pdf.stroke() : t.pdf.discardPath(), [2];
				}
			}));
		}));
	}, e.prototype.getBoundingBoxCore = function(t) {
		var e = this.getCachedPath(t);
		if (!e || !e.segments.length) return [
			0,
			0,
			0,
			0
		];
		for (var r = Number.POSITIVE_INFINITY, i = Number.POSITIVE_INFINITY, n = Number.NEGATIVE_INFINITY, a = Number.NEGATIVE_INFINITY, s = 0, o = 0, l = 0; l < e.segments.length; l++) {
			var u = e.segments[l];
			(u instanceof T || u instanceof F || u instanceof A) && (s = u.x, o = u.y), u instanceof A ? (r = Math.min(r, s, u.x1, u.x2, u.x), n = Math.max(n, s, u.x1, u.x2, u.x), i = Math.min(i, o, u.y1, u.y2, u.y), a = Math.max(a, o, u.y1, u.y2, u.y)) : (r = Math.min(r, s), n = Math.max(n, s), i = Math.min(i, o), a = Math.max(a, o));
		}
		return [
			r,
			i,
			n - r,
			a - i
		];
	}, e.prototype.getMarkers = function(t, e) {
		var r = N(this.element, e.styleSheets, "marker-start"), i = N(this.element, e.styleSheets, "marker-mid"), n = N(this.element, e.styleSheets, "marker-end"), a = new E();
		if (r || i || n) {
			n && (n = pt(n)), r && (r = pt(r)), i && (i = pt(i));
			for (var s = t.segments, o = [1, 0], l = void 0, u = !1, h = [1, 0], f = !1, c = function(t) {
				var e = s[t], c = r && (1 === t || !(s[t] instanceof T) && s[t - 1] instanceof T);
				c && s.forEach((function(e, r) {
					if (!f && e instanceof P && r > t) {
						var i = s[r - 1];
						f = (i instanceof T || i instanceof F || i instanceof A) && i;
					}
				}));
				var p = n && (t === s.length - 1 || !(s[t] instanceof T) && s[t + 1] instanceof T), d = i && t > 0 && !(1 === t && s[t - 1] instanceof T), m = s[t - 1] || null;
				if (m instanceof T || m instanceof F || m instanceof A) {
					if (e instanceof A) c && a.addMarker(new I(r, [m.x, m.y], b(f ? [f.x, f.y] : [m.x, m.y], [e.x1, e.y1]), !0)), p && a.addMarker(new I(n, [e.x, e.y], b([e.x2, e.y2], [e.x, e.y]))), d && (l = w([m.x, m.y], [e.x1, e.y1]), l = m instanceof T ? l : S(k(o, l)), a.addMarker(new I(i, [m.x, m.y], Math.atan2(l[1], l[0])))), o = w([e.x2, e.y2], [e.x, e.y]);
					else if (e instanceof T || e instanceof F) {
						if (l = w([m.x, m.y], [e.x, e.y]), c) {
							var g = f ? w([f.x, f.y], [e.x, e.y]) : l;
							a.addMarker(new I(r, [m.x, m.y], Math.atan2(g[1], g[0]), !0));
						}
						if (p && a.addMarker(new I(n, [e.x, e.y], Math.atan2(l[1], l[0]))), d) {
							g = e instanceof T ? o : m instanceof T ? l : S(k(o, l));
							a.addMarker(new I(i, [m.x, m.y], Math.atan2(g[1], g[0])));
						}
						o = l;
					} else if (e instanceof P) {
						if (l = w([m.x, m.y], [u.x, u.y]), d) {
							g = m instanceof T ? l : S(k(o, l));
							a.addMarker(new I(i, [m.x, m.y], Math.atan2(g[1], g[0])));
						}
						if (p) {
							g = S(k(l, h));
							a.addMarker(new I(n, [u.x, u.y], Math.atan2(g[1], g[0])));
						}
						o = l;
					}
				} else {
					u = e instanceof T && e;
					var y = s[t + 1];
					(y instanceof T || y instanceof F || y instanceof A) && (h = w([u.x, u.y], [y.x, y.y]));
				}
			}, p = 0; p < s.length; p++) c(p);
		}
		return a.markers.forEach((function(t) {
			var r = e.refsHandler.get(t.id);
			if (r) {
				var i = N(r.element, e.styleSheets, "orient");
				null != i && (t.isStartMarker && "auto-start-reverse" === i && (t.angle += Math.PI), isNaN(Number(i)) || (t.angle = parseFloat(i) / 180 * Math.PI));
			}
		})), a;
	}, e;
}(ft);
function pt(t) {
	var e = R.exec(t);
	return e && e[1] || void 0;
}
var dt = function(t) {
	function e(e, r) {
		return t.call(this, !0, e, r) || this;
	}
	return u(e, t), e.prototype.getPath = function(t) {
		if (t.withinClipPath || null === t.attributeState.stroke) return null;
		var e = parseFloat(this.element.getAttribute("x1") || "0"), r = parseFloat(this.element.getAttribute("y1") || "0"), i = parseFloat(this.element.getAttribute("x2") || "0"), n = parseFloat(this.element.getAttribute("y2") || "0");
		return e || i || r || n ? new C().moveTo(e, r).lineTo(i, n) : null;
	}, e.prototype.computeNodeTransformCore = function(t) {
		return t.pdf.unitMatrix;
	}, e.prototype.isVisible = function(t, e) {
		return O(this, t, e);
	}, e.prototype.fillOrStroke = function(e) {
		return f(this, void 0, void 0, (function() {
			return c(this, (function(r) {
				switch (r.label) {
					case 0: return e.attributeState.fill = null, [4, t.prototype.fillOrStroke.call(this, e)];
					case 1: return r.sent(), [2];
				}
			}));
		}));
	}, e;
}(ct);
var mt = function(t) {
	function e() {
		return null !== t && t.apply(this, arguments) || this;
	}
	return u(e, t), e.prototype.apply = function(t) {
		return f(this, void 0, void 0, (function() {
			var e, r, i, n, a;
			return c(this, (function(s) {
				switch (s.label) {
					case 0: return this.isVisible("hidden" !== t.attributeState.visibility, t) ? ((e = t.clone()).transform = e.pdf.unitMatrix, st(e, this), r = N(this.element, e.styleSheets, "clip-path"), r && "none" !== r && (i = lt(r, 0, e)) ? i.isVisible(!0, e) ? [4, ut(this, i, e)] : [3, 2] : [3, 3]) : [2];
					case 1: return s.sent(), [3, 3];
					case 2: return [2];
					case 3: ot(e, t, this.element), n = 0, a = this.children, s.label = 4;
					case 4: return n < a.length ? [4, a[n].render(e)] : [3, 7];
					case 5: s.sent(), s.label = 6;
					case 6: return n++, [3, 4];
					case 7: return [2];
				}
			}));
		}));
	}, e.prototype.getBoundingBoxCore = function(t) {
		return q(t, this);
	}, e.prototype.isVisible = function(t, e) {
		return L(this, t, e);
	}, e.prototype.computeNodeTransformCore = function(t) {
		var e = parseFloat(N(this.element, t.styleSheets, "x") || "0"), r = parseFloat(N(this.element, t.styleSheets, "y") || "0"), i = this.element.getAttribute("viewBox");
		if (i) {
			var n = j(i), a = parseFloat(N(this.element, t.styleSheets, "width") || N(this.element.ownerSVGElement, t.styleSheets, "width") || i[2]), s = parseFloat(N(this.element, t.styleSheets, "height") || N(this.element.ownerSVGElement, t.styleSheets, "height") || i[3]);
			return $(this.element, n, e, r, a, s, t);
		}
		return t.pdf.Matrix(1, 0, 0, 1, e, r);
	}, e;
}(J);
var gt = function(t, e) {
	this.width = t, this.height = e;
};
var yt = function(t) {
	function e() {
		return null !== t && t.apply(this, arguments) || this;
	}
	return u(e, t), e.prototype.renderCore = function(t) {
		return f(this, void 0, void 0, (function() {
			var r, i, n, a, s, o, l, u, h, f, p, d, y;
			return c(this, (function(c) {
				switch (c.label) {
					case 0: return r = parseFloat, (i = this.element.getAttribute("href") || this.element.getAttribute("xlink:href")) ? (n = i.substring(1), a = t.refsHandler.get(n), s = B(a.element, "symbol,svg") && a.element.hasAttribute("viewBox"), o = r(N(this.element, t.styleSheets, "x") || "0"), l = r(N(this.element, t.styleSheets, "y") || "0"), u = void 0, h = void 0, s ? (u = r(N(this.element, t.styleSheets, "width") || N(a.element, t.styleSheets, "width") || "0"), h = r(N(this.element, t.styleSheets, "height") || N(a.element, t.styleSheets, "height") || "0"), o += r(N(a.element, t.styleSheets, "x") || "0"), l += r(N(a.element, t.styleSheets, "y") || "0"), p = j(a.element.getAttribute("viewBox")), f = $(a.element, p, o, l, u, h, t)) : f = t.pdf.Matrix(1, 0, 0, 1, o, l), d = m.getContextColors(t, !0), y = new g(t.pdf, {
						refsHandler: t.refsHandler,
						styleSheets: t.styleSheets,
						withinUse: !0,
						viewport: s ? new gt(u, h) : t.viewport,
						svg2pdfParameters: t.svg2pdfParameters,
						textMeasure: t.textMeasure,
						attributeState: Object.assign(m.default(), d)
					}), [4, t.refsHandler.getRendered(n, d, (function(t) {
						return e.renderReferencedNode(t, n, y);
					}))]) : [2];
					case 1: return c.sent(), t.pdf.saveGraphicsState(), t.pdf.setCurrentTransformationMatrix(t.transform), s && "visible" !== N(a.element, t.styleSheets, "overflow") && (t.pdf.rect(o, l, u, h), t.pdf.clip().discardPath()), t.pdf.doFormObject(t.refsHandler.generateKey(n, d), f), t.pdf.restoreGraphicsState(), [2];
				}
			}));
		}));
	}, e.renderReferencedNode = function(t, e, r) {
		return f(this, void 0, void 0, (function() {
			var i;
			return c(this, (function(n) {
				switch (n.label) {
					case 0: return i = [
						(i = t.getBoundingBox(r))[0] - .5 * i[2],
						i[1] - .5 * i[3],
						2 * i[2],
						2 * i[3]
					], r.pdf.beginFormObject(i[0], i[1], i[2], i[3], r.pdf.unitMatrix), t instanceof mt ? [4, t.apply(r)] : [3, 2];
					case 1: return n.sent(), [3, 4];
					case 2: return [4, t.render(r)];
					case 3: n.sent(), n.label = 4;
					case 4: return r.pdf.endFormObject(r.refsHandler.generateKey(e, r.attributeState)), [2];
				}
			}));
		}));
	}, e.prototype.getBoundingBoxCore = function(t) {
		return _(this.element, t);
	}, e.prototype.isVisible = function(t, e) {
		return O(this, t, e);
	}, e.prototype.computeNodeTransformCore = function(t) {
		return t.pdf.unitMatrix;
	}, e;
}(ft);
var bt = function(t) {
	function e(e, r) {
		return t.call(this, !1, e, r) || this;
	}
	return u(e, t), e.prototype.getPath = function(t) {
		var e = parseFloat(N(this.element, t.styleSheets, "width") || "0"), r = parseFloat(N(this.element, t.styleSheets, "height") || "0");
		if (!isFinite(e) || e <= 0 || !isFinite(r) || r <= 0) return null;
		var i = N(this.element, t.styleSheets, "rx"), n = N(this.element, t.styleSheets, "ry"), a = Math.min(parseFloat(i || n || "0"), .5 * e), s = Math.min(parseFloat(n || i || "0"), .5 * r), o = parseFloat(N(this.element, t.styleSheets, "x") || "0"), l = parseFloat(N(this.element, t.styleSheets, "y") || "0"), u = 4 / 3 * (Math.SQRT2 - 1);
		return 0 === a && 0 === s ? new C().moveTo(o, l).lineTo(o + e, l).lineTo(o + e, l + r).lineTo(o, l + r).close() : new C().moveTo(o += a, l).lineTo(o += e - 2 * a, l).curveTo(o + a * u, l, o + a, l + (s - s * u), o += a, l += s).lineTo(o, l += r - 2 * s).curveTo(o, l + s * u, o - a * u, l + s, o -= a, l += s).lineTo(o += 2 * a - e, l).curveTo(o - a * u, l, o - a, l - s * u, o -= a, l -= s).lineTo(o, l += 2 * s - r).curveTo(o, l - s * u, o + a * u, l - s, o += a, l -= s).close();
	}, e.prototype.computeNodeTransformCore = function(t) {
		return t.pdf.unitMatrix;
	}, e.prototype.isVisible = function(t, e) {
		return O(this, t, e);
	}, e;
}(ct);
var vt = function(t) {
	function e(e, r) {
		return t.call(this, !1, e, r) || this;
	}
	return u(e, t), e.prototype.getPath = function(t) {
		var e = this.getRx(t), r = this.getRy(t);
		if (!isFinite(e) || r <= 0 || !isFinite(r) || r <= 0) return null;
		var i = parseFloat(N(this.element, t.styleSheets, "cx") || "0"), n = parseFloat(N(this.element, t.styleSheets, "cy") || "0"), a = 4 / 3 * (Math.SQRT2 - 1) * e, s = 4 / 3 * (Math.SQRT2 - 1) * r;
		return new C().moveTo(i + e, n).curveTo(i + e, n - s, i + a, n - r, i, n - r).curveTo(i - a, n - r, i - e, n - s, i - e, n).curveTo(i - e, n + s, i - a, n + r, i, n + r).curveTo(i + a, n + r, i + e, n + s, i + e, n);
	}, e.prototype.computeNodeTransformCore = function(t) {
		return t.pdf.unitMatrix;
	}, e.prototype.isVisible = function(t, e) {
		return O(this, t, e);
	}, e;
}(ct);
var xt = function(t) {
	function e(e, r) {
		return t.call(this, e, r) || this;
	}
	return u(e, t), e.prototype.getRx = function(t) {
		return parseFloat(N(this.element, t.styleSheets, "rx") || "0");
	}, e.prototype.getRy = function(t) {
		return parseFloat(N(this.element, t.styleSheets, "ry") || "0");
	}, e;
}(vt);
function St(t) {
	var e = "invisible", r = t.stroke && 0 !== t.strokeWidth, i = t.fill;
	return i && r ? e = "fillThenStroke" : i ? e = "fill" : r && (e = "stroke"), e;
}
function wt(t) {
	return t.replace(/[\n\r]/g, "");
}
function kt(t) {
	return t.replace(/[\t]/g, " ");
}
function Mt(t) {
	return t.replace(/ +/g, " ");
}
function Ct(t, e, r) {
	switch (N(t, r.styleSheets, "text-transform")) {
		case "uppercase": return e.toUpperCase();
		case "lowercase": return e.toLowerCase();
		default: return e;
	}
}
var Tt = function() {
	function t(t, e, r, i) {
		this.textNode = t, this.texts = [], this.textNodes = [], this.contexts = [], this.textAnchor = e, this.originX = r, this.originY = i, this.textMeasures = [];
	}
	return t.prototype.setX = function(t) {
		this.originX = t;
	}, t.prototype.setY = function(t) {
		this.originY = t;
	}, t.prototype.add = function(t, e, r) {
		this.texts.push(e), this.textNodes.push(t), this.contexts.push(r);
	}, t.prototype.rightTrimText = function() {
		for (var t = this.texts.length - 1; t >= 0; t--) if ("preserve" === this.contexts[t].attributeState.xmlSpace || "pre" === this.contexts[t].attributeState.whiteSpace || (this.texts[t] = this.texts[t].replace(/\s+$/, "")), this.texts[t].match(/[^\s]/)) return !1;
		return !0;
	}, t.prototype.measureText = function(t) {
		for (var e = 0; e < this.texts.length; e++) this.textMeasures.push({
			width: t.textMeasure.measureTextWidth(this.texts[e], this.contexts[e].attributeState),
			length: this.texts[e].length
		});
	}, t.prototype.put = function(e, r) {
		var i, n, a, s, o = [], l = [], u = [], h = this.originX, f = this.originY, c = h, p = h;
		for (i = 0; i < this.textNodes.length; i++) {
			n = this.textNodes[i], a = this.contexts[i], s = this.textMeasures[i] || {
				width: e.textMeasure.measureTextWidth(this.texts[i], this.contexts[i].attributeState),
				length: this.texts[i].length
			};
			var d = h, m = f;
			if ("#text" !== n.nodeName && !o.includes(n)) {
				o.push(n);
				var g = t.resolveRelativePositionAttribute(n, "dx");
				null !== g && (d += W(g, a.attributeState.fontSize));
				var y = t.resolveRelativePositionAttribute(n, "dy");
				null !== y && (m += W(y, a.attributeState.fontSize));
			}
			l[i] = d, u[i] = m, h = d + s.width + s.length * r, f = m, c = Math.min(c, d), p = Math.max(p, h);
		}
		var b = 0;
		switch (this.textAnchor) {
			case "start":
				b = 0;
				break;
			case "middle":
				b = (p - c) / 2;
				break;
			case "end": b = p - c;
		}
		for (i = 0; i < this.textNodes.length; i++) if (n = this.textNodes[i], a = this.contexts[i], "#text" === n.nodeName || "hidden" !== a.attributeState.visibility) {
			e.pdf.saveGraphicsState(), ot(a, e, n);
			var v = a.attributeState.alignmentBaseline, x = St(a.attributeState);
			e.pdf.text(this.texts[i], l[i] - b, u[i], {
				baseline: V(v),
				angle: e.transform,
				renderingMode: "fill" === x ? void 0 : x,
				charSpace: 0 === r ? void 0 : r
			}), e.pdf.restoreGraphicsState();
		}
		return [h, f];
	}, t.resolveRelativePositionAttribute = function(t, e) {
		for (var r, i = t; i && B(i, "tspan");) {
			if (i.hasAttribute(e)) return i.getAttribute(e);
			if ((null === (r = t.parentElement) || void 0 === r ? void 0 : r.firstChild) !== t) break;
			i = i.parentElement;
		}
		return null;
	}, t;
}();
var Ft = function(t) {
	function e() {
		var e = null !== t && t.apply(this, arguments) || this;
		return e.boundingBox = [], e;
	}
	return u(e, t), e.prototype.processTSpans = function(t, e, r, i, n, a) {
		for (var s = r.pdf.getFontSize(), o = "preserve" === r.attributeState.xmlSpace || "pre" === r.attributeState.whiteSpace, l = !0, u = !1, h = 0; h < e.childNodes.length; h++) {
			var f = e.childNodes[h];
			if (f.textContent) {
				var c = f.textContent;
				if ("#text" === f.nodeName) {
					var p = wt(c);
					p = kt(p), o || (p = Mt(p), l && p.match(/^\s/) && (u = !0), p.match(/[^\s]/) && (l = !1), a.prevText.match(/\s$/) && (p = p.replace(/^\s+/, "")));
					var d = Ct(e, p, r);
					n.add(e, d, r), a.prevText = c, a.prevContext = r;
				} else if (B(f, "title"));
				else if (B(f, "tspan")) {
					var m = f, g = m.getAttribute("x");
					if (null !== g) {
						var y = W(g, s);
						n = new Tt(this, N(m, r.styleSheets, "text-anchor") || r.attributeState.textAnchor, y, 0), i.push({
							type: "y",
							chunk: n
						});
					}
					var b = m.getAttribute("y");
					if (null !== b) {
						var v = W(b, s);
						n = new Tt(this, N(m, r.styleSheets, "text-anchor") || r.attributeState.textAnchor, 0, v), i.push({
							type: "x",
							chunk: n
						});
					}
					var x = r.clone();
					st(x, t, m), this.processTSpans(t, m, x, i, n, a);
				}
			}
		}
		return u;
	}, e.prototype.renderCore = function(t) {
		return f(this, void 0, void 0, (function() {
			var e, r, i, n, a, s, o, l, u, h, f, p, d, m, g, y, b, v, x, S, w, k, M, C;
			return c(this, (function(c) {
				if (t.pdf.saveGraphicsState(), e = 0, r = 0, i = 1, n = t.pdf.getFontSize(), a = W(this.element.getAttribute("x"), n), s = W(this.element.getAttribute("y"), n), o = W(this.element.getAttribute("dx"), n), l = W(this.element.getAttribute("dy"), n), u = parseFloat(this.element.getAttribute("textLength") || "0"), h = t.attributeState.visibility, 0 === this.element.childElementCount) f = this.element.textContent || "", p = function(t, e) {
					return t = kt(t = wt(t)), "preserve" === e.xmlSpace || "pre" === e.whiteSpace || (t = Mt(t = t.trim())), t;
				}(f, t.attributeState), d = Ct(this.element, p, t), e = t.textMeasure.getTextOffset(d, t.attributeState), u > 0 && (m = t.textMeasure.measureTextWidth(d, t.attributeState), "preserve" !== t.attributeState.xmlSpace && "pre" !== t.attributeState.whiteSpace && f.match(/^\s/) && (i = 0), r = (u - m) / (d.length - i) || 0), "visible" === h && (g = t.attributeState.alignmentBaseline, y = St(t.attributeState), t.pdf.text(d, a + o - e, s + l, {
					baseline: V(g),
					angle: t.transform,
					renderingMode: "fill" === y ? void 0 : y,
					charSpace: 0 === r ? void 0 : r
				}), b = s + l + .1 * n, this.boundingBox = [
					a + o - e,
					b - n,
					t.textMeasure.measureTextWidth(d, t.attributeState),
					n
				]);
				else {
					for (v = [], x = new Tt(this, t.attributeState.textAnchor, a + o, s + l), v.push({
						type: "",
						chunk: x
					}), S = this.processTSpans(this, this.element, t, v, x, {
						prevText: " ",
						prevContext: t
					}), i = S ? 0 : 1, w = !0, k = v.length - 1; k >= 0; k--) w && (w = v[k].chunk.rightTrimText());
					u > 0 && (M = 0, C = 0, v.forEach((function(e) {
						var r = e.chunk;
						r.measureText(t), r.textMeasures.forEach((function(t) {
							var e = t.width, r = t.length;
							M += e, C += r;
						}));
					})), r = (u - M) / (C - i)), v.reduce((function(e, i) {
						var n = i.type, a = i.chunk;
						return "x" === n ? a.setX(e[0]) : "y" === n && a.setY(e[1]), a.put(t, r);
					}), [0, 0]);
				}
				return t.pdf.restoreGraphicsState(), [2];
			}));
		}));
	}, e.prototype.isVisible = function(t, e) {
		return L(this, t, e);
	}, e.prototype.getBoundingBoxCore = function(t) {
		return this.boundingBox.length > 0 ? this.boundingBox : _(this.element, t);
	}, e.prototype.computeNodeTransformCore = function(t) {
		return t.pdf.unitMatrix;
	}, e;
}(ft);
var At = function(t) {
	function e(e, r) {
		return t.call(this, !0, e, r) || this;
	}
	return u(e, t), e.prototype.computeNodeTransformCore = function(t) {
		return t.pdf.unitMatrix;
	}, e.prototype.isVisible = function(t, e) {
		return O(this, t, e);
	}, e.prototype.getPath = function(t) {
		var e, r, i = new import_svgpath.default(N(this.element, t.styleSheets, "d") || "").unshort().unarc().abs(), n = new C();
		return i.iterate((function(t) {
			switch (t[0]) {
				case "M":
					n.moveTo(t[1], t[2]);
					break;
				case "L":
					n.lineTo(t[1], t[2]);
					break;
				case "H":
					n.lineTo(t[1], r);
					break;
				case "V":
					n.lineTo(e, t[1]);
					break;
				case "C":
					n.curveTo(t[1], t[2], t[3], t[4], t[5], t[6]);
					break;
				case "Q":
					var i = x([e, r], [t[1], t[2]]), a = x([t[3], t[4]], [t[1], t[2]]);
					n.curveTo(i[0], i[1], a[0], a[1], t[3], t[4]);
					break;
				case "Z": n.close();
			}
			switch (t[0]) {
				case "M":
				case "L":
					e = t[1], r = t[2];
					break;
				case "H":
					e = t[1];
					break;
				case "V":
					r = t[1];
					break;
				case "C":
					e = t[5], r = t[6];
					break;
				case "Q": e = t[3], r = t[4];
			}
		})), n;
	}, e;
}(ct);
var Pt = /^\s*data:(([^/,;]+\/[^/,;]+)(?:;([^,;=]+=[^,;=]+))?)?(?:;(base64))?,((?:.|\s)*)$/i;
var Bt = function(t) {
	function e(r, i, n) {
		var a = t.call(this, r, i) || this;
		return a.imageLoadingPromise = null, a.imageUrl = a.element.getAttribute("xlink:href") || a.element.getAttribute("href"), a.imageUrl && e.shouldLoadImage(a.imageUrl, n.svg2pdfParameters.loadImages) && (a.imageLoadingPromise = e.fetchImageData(a.imageUrl)), a;
	}
	return u(e, t), e.shouldLoadImage = function(t, e) {
		return !1 !== e && (!(e instanceof RegExp) || (e.lastIndex = 0, e.test(t)));
	}, e.prototype.renderCore = function(t) {
		return f(this, void 0, void 0, (function() {
			var r, i, n, a, s, o, l, u, h, f, p, d, m, b, v, x, S, w, k;
			return c(this, (function(c) {
				switch (c.label) {
					case 0: return this.imageLoadingPromise ? (t.pdf.setCurrentTransformationMatrix(t.transform), r = parseFloat(N(this.element, t.styleSheets, "width") || "0"), i = parseFloat(N(this.element, t.styleSheets, "height") || "0"), n = parseFloat(N(this.element, t.styleSheets, "x") || "0"), a = parseFloat(N(this.element, t.styleSheets, "y") || "0"), !isFinite(r) || r <= 0 || !isFinite(i) || i <= 0 ? [2] : [4, this.imageLoadingPromise]) : [2];
					case 1: return s = c.sent(), o = s.data, 0 !== (l = s.format).indexOf("svg") ? [3, 3] : (u = new DOMParser(), h = u.parseFromString(o, "image/svg+xml").firstElementChild, (!(f = this.element.getAttribute("preserveAspectRatio")) || f.indexOf("defer") < 0 || !h.getAttribute("preserveAspectRatio")) && h.setAttribute("preserveAspectRatio", f || ""), h.setAttribute("x", String(n)), h.setAttribute("y", String(a)), h.setAttribute("width", String(r)), h.setAttribute("height", String(i)), p = {}, d = new g(t.pdf, {
						refsHandler: new y(p),
						styleSheets: t.styleSheets,
						viewport: new gt(r, i),
						svg2pdfParameters: t.svg2pdfParameters,
						textMeasure: t.textMeasure
					}), [4, Gt(h, d, p).render(d)]);
					case 2: return c.sent(), [2];
					case 3: m = "data:image/".concat(l, ";base64,").concat(btoa(o)), c.label = 4;
					case 4: return c.trys.push([
						4,
						6,
						,
						7
					]), [4, e.getImageDimensions(m)];
					case 5: return b = c.sent(), v = b[0], x = b[1], S = [
						0,
						0,
						v,
						x
					], w = $(this.element, S, n, a, r, i, t), t.pdf.setCurrentTransformationMatrix(w), t.pdf.addImage(m, "", 0, 0, v, x), [3, 7];
					case 6: return k = c.sent(), "object" == typeof console && console.warn && console.warn("Could not load image ".concat(this.imageUrl, ". \n").concat(k)), [3, 7];
					case 7: return [2];
				}
			}));
		}));
	}, e.prototype.getBoundingBoxCore = function(t) {
		return _(this.element, t);
	}, e.prototype.computeNodeTransformCore = function(t) {
		return t.pdf.unitMatrix;
	}, e.prototype.isVisible = function(t, e) {
		return O(this, t, e);
	}, e.fetchImageData = function(t) {
		return f(this, void 0, void 0, (function() {
			var r, i, n, a, s;
			return c(this, (function(o) {
				switch (o.label) {
					case 0:
						if (!(n = t.match(Pt))) return [3, 1];
						if (a = n[2], "image" !== (s = a.split("/"))[0]) throw new Error("Unsupported image URL: ".concat(t));
						return i = s[1], r = n[5], "base64" === n[4] ? (r = r.replace(/\s/g, ""), r = atob(r)) : r = decodeURIComponent(r), [3, 3];
					case 1: return [4, e.fetchImage(t)];
					case 2: r = o.sent(), i = t.substring(t.lastIndexOf(".") + 1), o.label = 3;
					case 3: return [2, {
						data: r,
						format: i
					}];
				}
			}));
		}));
	}, e.fetchImage = function(t) {
		return new Promise((function(e, r) {
			var i = new XMLHttpRequest();
			i.open("GET", t, !0), i.responseType = "arraybuffer", i.onload = function() {
				if (200 !== i.status) throw new Error("Error ".concat(i.status, ": Failed to load image '").concat(t, "'"));
				for (var r = new Uint8Array(i.response), n = "", a = 0; a < r.length; a++) n += String.fromCharCode(r[a]);
				e(n);
			}, i.onerror = r, i.onabort = r, i.send(null);
		}));
	}, e.getMimeType = function(t) {
		switch (t = t.toLowerCase()) {
			case "jpg":
			case "jpeg": return "image/jpeg";
			default: return "image/".concat(t);
		}
	}, e.getImageDimensions = function(t) {
		return new Promise((function(e, r) {
			var i = new Image();
			i.onload = function() {
				e([i.width, i.height]);
			}, i.onerror = r, i.src = t;
		}));
	}, e;
}(ft);
var Nt = function(t) {
	function e(e, r, i) {
		var n = t.call(this, !0, r, i) || this;
		return n.closed = e, n;
	}
	return u(e, t), e.prototype.getPath = function(t) {
		if (!this.element.hasAttribute("points") || "" === this.element.getAttribute("points")) return null;
		var r = e.parsePointsString(this.element.getAttribute("points")), i = new C();
		if (r.length < 1) return i;
		i.moveTo(r[0][0], r[0][1]);
		for (var n = 1; n < r.length; n++) i.lineTo(r[n][0], r[n][1]);
		return this.closed && i.close(), i;
	}, e.prototype.isVisible = function(t, e) {
		return O(this, t, e);
	}, e.prototype.computeNodeTransformCore = function(t) {
		return t.pdf.unitMatrix;
	}, e.parsePointsString = function(t) {
		for (var e = j(t), r = [], i = 0; i < e.length - 1; i += 2) {
			var n = e[i], a = e[i + 1];
			r.push([n, a]);
		}
		return r;
	}, e;
}(ct);
var Ot = function(t) {
	function e(e, r) {
		return t.call(this, !0, e, r) || this;
	}
	return u(e, t), e;
}(Nt);
var Lt = function(t) {
	function e() {
		return null !== t && t.apply(this, arguments) || this;
	}
	return u(e, t), e.prototype.render = function(t) {
		return Promise.resolve();
	}, e.prototype.getBoundingBoxCore = function(t) {
		return [
			0,
			0,
			0,
			0
		];
	}, e.prototype.computeNodeTransformCore = function(t) {
		return t.pdf.unitMatrix;
	}, e.prototype.isVisible = function(t, e) {
		return O(this, t, e);
	}, e;
}(K);
var Et = function(t) {
	function e() {
		return null !== t && t.apply(this, arguments) || this;
	}
	return u(e, t), e.prototype.apply = function(t) {
		return f(this, void 0, void 0, (function() {
			var e, r, n, a, s, o;
			return c(this, (function(l) {
				switch (l.label) {
					case 0: e = this.computeNodeTransform(t), r = this.getBoundingBox(t), t.pdf.beginFormObject(r[0], r[1], r[2], r[3], e), n = m.getContextColors(t), function(t) {
						var e = t.attributeState, r = t.pdf, n = 1, a = 1;
						n *= e.fillOpacity, n *= e.opacity, e.fill instanceof d && void 0 !== e.fill.color.a && (n *= e.fill.color.a), a *= e.strokeOpacity, a *= e.opacity, e.stroke instanceof d && void 0 !== e.stroke.color.a && (a *= e.stroke.color.a);
						var s, o = {};
						if (o.opacity = n, o["stroke-opacity"] = a, r.setGState(new O$1(o)), e.fill && e.fill instanceof d && e.fill.color.ok ? r.setFillColor(e.fill.color.r, e.fill.color.g, e.fill.color.b) : r.setFillColor(0, 0, 0), r.setLineWidth(e.strokeWidth), e.stroke instanceof d ? r.setDrawColor(e.stroke.color.r, e.stroke.color.g, e.stroke.color.b) : r.setDrawColor(0, 0, 0), r.setLineCap(e.strokeLinecap), r.setLineJoin(e.strokeLinejoin), e.strokeDasharray ? r.setLineDashPattern(e.strokeDasharray, e.strokeDashoffset) : r.setLineDashPattern([], 0), r.setLineMiterLimit(e.strokeMiterlimit), s = U.hasOwnProperty(e.fontFamily) ? U[e.fontFamily] : e.fontFamily, e.fill && e.fill instanceof d && e.fill.color.ok) {
							var l = e.fill.color;
							r.setTextColor(l.r, l.g, l.b);
						} else r.setTextColor(0, 0, 0);
						var u = "";
						"bold" === e.fontWeight && (u = "bold"), "italic" === e.fontStyle && (u += "italic"), "" === u && (u = "normal"), void 0 !== s || void 0 !== u ? (void 0 === s && (s = U.hasOwnProperty(e.fontFamily) ? U[e.fontFamily] : e.fontFamily), r.setFont(s, u)) : r.setFont("helvetica", u), r.setFontSize(e.fontSize * r.internal.scaleFactor);
					}(a = new g(t.pdf, {
						refsHandler: t.refsHandler,
						styleSheets: t.styleSheets,
						viewport: t.viewport,
						svg2pdfParameters: t.svg2pdfParameters,
						textMeasure: t.textMeasure,
						attributeState: Object.assign(m.default(), n)
					})), s = 0, o = this.children, l.label = 1;
					case 1: return s < o.length ? [4, o[s].render(a)] : [3, 4];
					case 2: l.sent(), l.label = 3;
					case 3: return s++, [3, 1];
					case 4: return t.pdf.endFormObject(a.refsHandler.generateKey(this.element.getAttribute("id"), n)), [2];
				}
			}));
		}));
	}, e.prototype.getBoundingBoxCore = function(t) {
		var e, r = this.element.getAttribute("viewBox");
		return r && (e = j(r)), [
			e && e[0] || 0,
			e && e[1] || 0,
			e && e[2] || parseFloat(this.element.getAttribute("markerWidth") || "3"),
			e && e[3] || parseFloat(this.element.getAttribute("markerHeight") || "3")
		];
	}, e.prototype.computeNodeTransformCore = function(t) {
		var e, r = parseFloat(this.element.getAttribute("refX") || "0"), i = parseFloat(this.element.getAttribute("refY") || "0"), n = this.element.getAttribute("viewBox");
		if (n) {
			var a = j(n);
			e = $(this.element, a, 0, 0, parseFloat(this.element.getAttribute("markerWidth") || "3"), parseFloat(this.element.getAttribute("markerHeight") || "3"), t, !0), e = t.pdf.matrixMult(t.pdf.Matrix(1, 0, 0, 1, -r, -i), e);
		} else e = t.pdf.Matrix(1, 0, 0, 1, -r, -i);
		return e;
	}, e.prototype.isVisible = function(t, e) {
		return L(this, t, e);
	}, e;
}(J);
var It = function(t) {
	function e(e, r) {
		return t.call(this, e, r) || this;
	}
	return u(e, t), e.prototype.getR = function(t) {
		var e;
		return null !== (e = this.r) && void 0 !== e ? e : this.r = parseFloat(N(this.element, t.styleSheets, "r") || "0");
	}, e.prototype.getRx = function(t) {
		return this.getR(t);
	}, e.prototype.getRy = function(t) {
		return this.getR(t);
	}, e;
}(vt);
var Rt = function(t) {
	function e(e, r) {
		return t.call(this, !1, e, r) || this;
	}
	return u(e, t), e;
}(Nt);
var Ht = function(t) {
	function e() {
		return null !== t && t.apply(this, arguments) || this;
	}
	return u(e, t), e.prototype.renderCore = function(t) {
		return f(this, void 0, void 0, (function() {
			var e, r;
			return c(this, (function(i) {
				switch (i.label) {
					case 0: e = 0, r = this.children, i.label = 1;
					case 1: return e < r.length ? [4, r[e].render(t)] : [3, 4];
					case 2: i.sent(), i.label = 3;
					case 3: return e++, [3, 1];
					case 4: return [2];
				}
			}));
		}));
	}, e.prototype.getBoundingBoxCore = function(t) {
		return q(t, this);
	}, e;
}(ht);
var Dt = function(t) {
	function e() {
		return null !== t && t.apply(this, arguments) || this;
	}
	return u(e, t), e.prototype.isVisible = function(t, e) {
		return L(this, t, e);
	}, e.prototype.render = function(e) {
		return f(this, void 0, void 0, (function() {
			var r, i, n, a, s;
			return c(this, (function(o) {
				switch (o.label) {
					case 0: return this.isVisible("hidden" !== e.attributeState.visibility, e) ? (r = this.getX(e), i = this.getY(e), n = this.getWidth(e), a = this.getHeight(e), e.pdf.saveGraphicsState(), s = e.transform, this.element.hasAttribute("transform") && (s = e.pdf.matrixMult(Q(this.element.getAttribute("transform"), e), s)), e.pdf.setCurrentTransformationMatrix(s), e.withinUse || "visible" === N(this.element, e.styleSheets, "overflow") || e.pdf.rect(r, i, n, a).clip().discardPath(), [4, t.prototype.render.call(this, e.clone({
						transform: e.pdf.unitMatrix,
						viewport: e.withinUse ? e.viewport : new gt(n, a)
					}))]) : [2];
					case 1: return o.sent(), e.pdf.restoreGraphicsState(), [2];
				}
			}));
		}));
	}, e.prototype.computeNodeTransform = function(t) {
		return this.computeNodeTransformCore(t);
	}, e.prototype.computeNodeTransformCore = function(t) {
		if (t.withinUse) return t.pdf.unitMatrix;
		var e, r = this.getX(t), i = this.getY(t), n = this.getViewBox();
		if (n) {
			var a = this.getWidth(t), s = this.getHeight(t);
			e = $(this.element, n, r, i, a, s, t);
		} else e = t.pdf.Matrix(1, 0, 0, 1, r, i);
		return e;
	}, e.prototype.getWidth = function(t) {
		if (void 0 !== this.width) return this.width;
		var e, r, i = t.svg2pdfParameters;
		if (this.isOutermostSvg(t)) if (null != i.width) e = i.width;
		else if (r = N(this.element, t.styleSheets, "width")) e = parseFloat(r);
		else {
			var n = this.getViewBox();
			if (n && (null != i.height || N(this.element, t.styleSheets, "height"))) {
				var a = n[2] / n[3];
				e = this.getHeight(t) * a;
			} else e = Math.min(300, t.viewport.width, 2 * t.viewport.height);
		}
		else e = (r = N(this.element, t.styleSheets, "width")) ? parseFloat(r) : t.viewport.width;
		return this.width = e;
	}, e.prototype.getHeight = function(t) {
		if (void 0 !== this.height) return this.height;
		var e, r, i = t.svg2pdfParameters;
		if (this.isOutermostSvg(t)) if (null != i.height) e = i.height;
		else if (r = N(this.element, t.styleSheets, "height")) e = parseFloat(r);
		else {
			var n = this.getViewBox();
			if (n) {
				var a = n[2] / n[3];
				e = this.getWidth(t) / a;
			} else e = Math.min(150, t.viewport.width / 2, t.viewport.height);
		}
		else e = (r = N(this.element, t.styleSheets, "height")) ? parseFloat(r) : t.viewport.height;
		return this.height = e;
	}, e.prototype.getX = function(t) {
		if (void 0 !== this.x) return this.x;
		if (this.isOutermostSvg(t)) return this.x = 0;
		var e = N(this.element, t.styleSheets, "x");
		return this.x = e ? parseFloat(e) : 0;
	}, e.prototype.getY = function(t) {
		if (void 0 !== this.y) return this.y;
		if (this.isOutermostSvg(t)) return this.y = 0;
		var e = N(this.element, t.styleSheets, "y");
		return this.y = e ? parseFloat(e) : 0;
	}, e.prototype.getViewBox = function() {
		if (void 0 !== this.viewBox) return this.viewBox;
		var t = this.element.getAttribute("viewBox");
		return this.viewBox = t ? j(t) : void 0;
	}, e.prototype.isOutermostSvg = function(t) {
		return t.svg2pdfParameters.element === this.element;
	}, e;
}(Ht);
var Wt = function(t) {
	function e() {
		return null !== t && t.apply(this, arguments) || this;
	}
	return u(e, t), e.prototype.isVisible = function(t, e) {
		return L(this, t, e);
	}, e.prototype.computeNodeTransformCore = function(t) {
		return t.pdf.unitMatrix;
	}, e;
}(Ht);
var Vt = function(t) {
	function e() {
		return null !== t && t.apply(this, arguments) || this;
	}
	return u(e, t), e.prototype.renderCore = function(e) {
		return f(this, void 0, void 0, (function() {
			var r, i, n, a;
			return c(this, (function(s) {
				switch (s.label) {
					case 0: return [4, t.prototype.renderCore.call(this, e)];
					case 1: return s.sent(), (r = N(this.element, e.styleSheets, "href")) && (i = this.getBoundingBox(e), n = e.pdf.internal.scaleFactor, a = e.pdf.internal.pageSize.getHeight(), e.pdf.link(n * (i[0] * e.transform.sx + e.transform.tx), a - n * ((i[1] + i[3]) * e.transform.sy + e.transform.ty), n * i[2], n * i[3], { url: r })), [2];
				}
			}));
		}));
	}, e;
}(Wt);
var jt = function(t) {
	function e() {
		return null !== t && t.apply(this, arguments) || this;
	}
	return u(e, t), e.prototype.apply = function(t) {
		return f(this, void 0, void 0, (function() {
			var e, r, i, n, a;
			return c(this, (function(s) {
				switch (s.label) {
					case 0:
						if (!this.isVisible(!0, t)) return [2];
						e = t.pdf.matrixMult(this.computeNodeTransform(t), t.transform), t.pdf.setCurrentTransformationMatrix(e), r = 0, i = this.children, s.label = 1;
					case 1: return r < i.length ? [4, i[r].render(new g(t.pdf, {
						refsHandler: t.refsHandler,
						styleSheets: t.styleSheets,
						viewport: t.viewport,
						withinClipPath: !0,
						svg2pdfParameters: t.svg2pdfParameters,
						textMeasure: t.textMeasure
					}))] : [3, 4];
					case 2: s.sent(), s.label = 3;
					case 3: return r++, [3, 1];
					case 4: return n = this.children.length > 0 && !!N(this.children[0].element, t.styleSheets, "clip-rule"), a = n ? this.getClipRuleAttr(this.children[0].element, t.styleSheets) : this.getClipRuleAttr(this.element, t.styleSheets), t.pdf.clip(a).discardPath(), t.pdf.setCurrentTransformationMatrix(e.inversed()), [2];
				}
			}));
		}));
	}, e.prototype.getBoundingBoxCore = function(t) {
		return q(t, this);
	}, e.prototype.isVisible = function(t, e) {
		return L(this, t, e);
	}, e.prototype.getClipRuleAttr = function(t, e) {
		return "evenodd" === N(t, e, "clip-rule") ? "evenodd" : void 0;
	}, e;
}(J);
function Gt(e, r, i) {
	var n, a = [];
	switch (function(t, e) {
		for (var r = [], i = 0; i < t.childNodes.length; i++) {
			var n = t.childNodes[i];
			"#" !== n.nodeName.charAt(0) && r.push(n);
		}
		for (i = 0; i < r.length; i++) e(i, r[i]);
	}(e, (function(t, e) {
		return a.push(Gt(e, r, i));
	})), e.tagName.toLowerCase()) {
		case "a":
			n = new Vt(e, a);
			break;
		case "g":
			n = new Wt(e, a);
			break;
		case "circle":
			n = new It(e, a);
			break;
		case "clippath":
			n = new jt(e, a);
			break;
		case "ellipse":
			n = new xt(e, a);
			break;
		case "lineargradient":
			n = new tt(e, a);
			break;
		case "image":
			n = new Bt(e, a, r);
			break;
		case "line":
			n = new dt(e, a);
			break;
		case "marker":
			n = new Et(e, a);
			break;
		case "path":
			n = new At(e, a);
			break;
		case "pattern":
			n = new it(e, a);
			break;
		case "polygon":
			n = new Ot(e, a);
			break;
		case "polyline":
			n = new Rt(e, a);
			break;
		case "radialgradient":
			n = new et(e, a);
			break;
		case "rect":
			n = new bt(e, a);
			break;
		case "svg":
			n = new Dt(e, a);
			break;
		case "symbol":
			n = new mt(e, a);
			break;
		case "text":
			n = new Ft(e, a);
			break;
		case "use":
			n = new yt(e, a);
			break;
		default: n = new Lt(e, a);
	}
	if (null != i && n.element.hasAttribute("id")) {
		var s = (0, import_cssesc.default)(n.element.id, { isIdentifier: !0 });
		i[s] = i[s] || n;
	}
	return n.children.forEach((function(t) {
		return t.setParent(n);
	})), n;
}
var Ut = function() {
	function t(t, e) {
		this.rootSvg = t, this.loadExternalSheets = e, this.styleSheets = [];
	}
	return t.prototype.load = function() {
		return f(this, void 0, void 0, (function() {
			var t;
			return c(this, (function(e) {
				switch (e.label) {
					case 0: return [4, this.collectStyleSheetTexts()];
					case 1: return t = e.sent(), this.parseCssSheets(t), [2];
				}
			}));
		}));
	}, t.prototype.collectStyleSheetTexts = function() {
		return f(this, void 0, void 0, (function() {
			var e, r, i, n, a;
			return c(this, (function(s) {
				switch (s.label) {
					case 0:
						if (e = [], this.loadExternalSheets && this.rootSvg.ownerDocument) for (n = 0; n < this.rootSvg.ownerDocument.childNodes.length; n++) "xml-stylesheet" === (r = this.rootSvg.ownerDocument.childNodes[n]).nodeName && "string" == typeof r.data && e.push(t.loadSheet(r.data.match(/href=["'].*?["']/)[0].split("=")[1].slice(1, -1)));
						for (i = this.rootSvg.querySelectorAll("style,link"), n = 0; n < i.length; n++) B(a = i[n], "style") ? e.push(a.textContent) : this.loadExternalSheets && B(a, "link") && "stylesheet" === a.getAttribute("rel") && a.hasAttribute("href") && e.push(t.loadSheet(a.getAttribute("href")));
						return [4, Promise.all(e)];
					case 1: return [2, s.sent().filter((function(t) {
						return null !== t;
					}))];
				}
			}));
		}));
	}, t.prototype.parseCssSheets = function(e) {
		for (var r = document.implementation.createHTMLDocument(""), i = 0, n = e; i < n.length; i++) {
			var a = n[i], s = r.createElement("style");
			s.textContent = a, r.body.appendChild(s);
			var o = s.sheet;
			if (o instanceof CSSStyleSheet) {
				for (var l = o.cssRules.length - 1; l >= 0; l--) {
					var u = o.cssRules[l];
					if (u instanceof CSSStyleRule) {
						var h = u;
						if (h.selectorText.indexOf(",") >= 0) {
							o.deleteRule(l);
							for (var f = h.cssText.substring(h.selectorText.length), c = t.splitSelectorAtCommas(h.selectorText), p = 0; p < c.length; p++) o.insertRule(c[p] + f, l + p);
						}
					} else o.deleteRule(l);
				}
				this.styleSheets.push(o);
			}
		}
	}, t.splitSelectorAtCommas = function(t) {
		if (0 === t.trim().length) return [];
		for (var e, r = /,|["']/g, i = /\\[\s\S]|"/g, n = /\\[\s\S]|'/g, a = [], s = "initial", o = -1, l = i, u = 0; u < t.length;) switch (s) {
			case "initial":
				r.lastIndex = u, (e = r.exec(t)) ? ("," === e[0] ? (a.push(t.substring(o + 1, r.lastIndex - 1).trim()), o = r.lastIndex - 1) : (s = "withinQuotes", l = "\"" === e[0] ? i : n), u = r.lastIndex) : (a.push(t.substring(o + 1).trim()), u = t.length);
				break;
			case "withinQuotes": l.lastIndex = u, (e = l.exec(t)) ? (u = l.lastIndex, 1 === e[0].length && (s = "initial")) : u = t.length;
		}
		return a;
	}, t.loadSheet = function(t) {
		return new Promise((function(e, r) {
			var i = new XMLHttpRequest();
			i.open("GET", t, !0), i.responseType = "text", i.onload = function() {
				200 !== i.status && r(new Error("Error ".concat(i.status, ": Failed to load '").concat(t, "'"))), e(i.responseText);
			}, i.onerror = r, i.onabort = r, i.send(null);
		})).catch((function() {
			return null;
		}));
	}, t.prototype.getPropertyValue = function(t, e) {
		for (var r = [], i = 0, n = this.styleSheets; i < n.length; i++) for (var a = n[i], s = 0; s < a.cssRules.length; s++) {
			var l = a.cssRules[s];
			l.style.getPropertyValue(e) && t.matches(l.selectorText) && r.push(l);
		}
		if (0 !== r.length) return r.reduce((function(t, r) {
			return 1 === (n = r, (a = (i = t).style.getPropertyPriority(e)) !== n.style.getPropertyPriority(e) ? "important" === a ? 1 : -1 : compare(i.selectorText, n.selectorText)) ? t : r;
			var i, n, a;
		})).style.getPropertyValue(e) || void 0;
	}, t;
}();
var zt = function() {
	function t() {
		this.measureMethods = {};
	}
	return t.prototype.getTextOffset = function(t, e) {
		var r = e.textAnchor;
		if ("start" === r) return 0;
		var i = this.measureTextWidth(t, e), n = 0;
		switch (r) {
			case "end":
				n = i;
				break;
			case "middle": n = i / 2;
		}
		return n;
	}, t.prototype.measureTextWidth = function(t, e) {
		if (0 === t.length) return 0;
		var r = e.fontFamily;
		return this.getMeasureFunction(r).call(this, t, e.fontFamily, e.fontSize + "px", e.fontStyle, e.fontWeight);
	}, t.prototype.getMeasurementTextNode = function() {
		if (!this.textMeasuringTextElement) {
			this.textMeasuringTextElement = document.createElementNS(D, "text");
			var t = document.createElementNS(D, "svg");
			t.appendChild(this.textMeasuringTextElement), t.style.setProperty("position", "absolute"), t.style.setProperty("visibility", "hidden"), document.body.appendChild(t);
		}
		return this.textMeasuringTextElement;
	}, t.prototype.canvasTextMeasure = function(t, e, r, i, n) {
		var a = document.createElement("canvas").getContext("2d");
		return null != a ? (a.font = [
			i,
			n,
			r,
			e
		].join(" "), a.measureText(t).width) : 0;
	}, t.prototype.svgTextMeasure = function(t, e, r, i, n, a) {
		void 0 === a && (a = this.getMeasurementTextNode());
		var s = a;
		return s.setAttribute("font-family", e), s.setAttribute("font-size", r), s.setAttribute("font-style", i), s.setAttribute("font-weight", n), s.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve"), s.textContent = t, s.getBBox().width;
	}, t.prototype.getMeasureFunction = function(e) {
		var r = this.measureMethods[e];
		if (!r) {
			var i = "16px", n = "normal", a = "normal", s = this.canvasTextMeasure(t.testString, e, i, n, a), o = this.svgTextMeasure(t.testString, e, i, n, a);
			r = Math.abs(s - o) < t.epsilon ? this.canvasTextMeasure : this.svgTextMeasure, this.measureMethods[e] = r;
		}
		return r;
	}, t.prototype.cleanupTextMeasuring = function() {
		if (this.textMeasuringTextElement) {
			var t = this.textMeasuringTextElement.parentNode;
			t && document.body.removeChild(t), this.textMeasuringTextElement = void 0;
		}
	}, t.testString = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789!\"$%&/()=?'\\+*-_.:,;^}][{#~|<>", t.epsilon = .1, t;
}();
function Yt(t, e) {
	return f(this, arguments, void 0, (function(t, e, r) {
		var i, n, a, s, o, l, u, f, p, d, m, b, v, x;
		return void 0 === r && (r = {}), c(this, (function(c) {
			switch (c.label) {
				case 0: return i = null !== (b = r.x) && void 0 !== b ? b : 0, n = null !== (v = r.y) && void 0 !== v ? v : 0, a = null !== (x = r.loadExternalStyleSheets) && void 0 !== x && x, o = new y(s = {}), [4, (l = new Ut(t, a)).load()];
				case 1: return c.sent(), u = new gt(e.internal.pageSize.getWidth(), e.internal.pageSize.getHeight()), f = h(h({}, r), { element: t }), p = new zt(), d = new g(e, {
					refsHandler: o,
					styleSheets: l,
					viewport: u,
					svg2pdfParameters: f,
					textMeasure: p
				}), e.advancedAPI(), e.saveGraphicsState(), e.setCurrentTransformationMatrix(e.Matrix(1, 0, 0, 1, i, n)), e.setLineWidth(d.attributeState.strokeWidth), m = d.attributeState.fill.color, e.setFillColor(m.r, m.g, m.b), e.setFont(d.attributeState.fontFamily), e.setFontSize(d.attributeState.fontSize * e.internal.scaleFactor), [4, Gt(t, d, s).render(d)];
				case 2: return c.sent(), e.restoreGraphicsState(), e.compatAPI(), d.textMeasure.cleanupTextMeasuring(), [2, e];
			}
		}));
	}));
}
E$1.API.svg = function(t, e) {
	return void 0 === e && (e = {}), Yt(t, this, e);
};
export { Yt as svg2pdf };
