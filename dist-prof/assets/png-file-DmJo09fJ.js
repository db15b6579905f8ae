import { t as __commonJSMin } from "./rolldown-runtime-BtDSRbSq.js";
import { t as x } from "./lib-Ri6c1tWp.js";
import { t as writeXml } from "./write-xml-BLPB6TPd.js";
import { t as describeInXmp } from "./dublin-core-DFhwpyc9.js";
import { n as loadPicture, t as drawBand } from "./rasterise-DFN3n4tQ.js";
// src/figures/files/png/open-canvas.ts
/** An opaque canvas on which bands are drawn, on white paper. */
function openCanvas(width, height) {
	const context = new OffscreenCanvas(width, height).getContext("2d", {
		alpha: false,
		willReadFrequently: true
	});
	if (!context) throw new Error("This browser could not draw a picture of this size.");
	context.fillStyle = "#ffffff";
	context.fillRect(0, 0, width, height);
	return context;
}
// src/figures/files/png/pack-rows.ts
function openPacker(width) {
	const compression = new CompressionStream("deflate");
	const parts = collect(compression.readable);
	const writer = compression.writable.getWriter();
	let above = new Uint32Array(width);
	return {
		async add(pixels) {
			const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
			const rows = filterRows(colours, width, above);
			above = colours.slice(colours.length - width);
			await writer.write(rows);
		},
		async finish() {
			await writer.close();
			return parts;
		}
	};
}
async function collect(stream) {
	const parts = [];
	const reader = stream.getReader();
	for (let next = await reader.read(); !next.done; next = await reader.read()) parts.push(next.value);
	return parts;
}
/**
* Rows of RGB as PNG's filter 2 has them: flat tints and hatches become runs of zeros. `above` is the
* last row of the band before. A pixel's three bytes are taken from those above in one go, each by
* itself: the highest bit of each is set before, so that none borrows from the next.
*/
function filterRows(colours, width, above) {
	const rows = new Uint8Array(colours.length / width * (width * 3 + 1));
	let out = 0;
	for (let start = 0; start < colours.length; start += width) {
		const upper = start === 0 ? above : colours.subarray(start - width, start);
		rows[out++] = 2;
		for (let i = 0; i < width; i++) {
			const colour = colours[start + i] ?? 0;
			const over = upper[i] ?? 0;
			const difference = (colour | 2155905152) - (over & 2139062143) ^ (colour ^ ~over) & 2155905152;
			rows[out++] = difference;
			rows[out++] = difference >>> 8;
			rows[out++] = difference >>> 16;
		}
	}
	return rows;
}
/*! crc32.js (C) 2014-present SheetJS -- http://sheetjs.com */
// src/figures/files/png/png-chunks.ts
var import_crc32 = (/* @__PURE__ */ __commonJSMin(((exports) => {
	(function(factory) {
		if (typeof DO_NOT_EXPORT_CRC === "undefined") {
			if ("object" === typeof exports) factory(exports);
			else if ("function" === typeof define && define.amd) define(function() {
				var module = {};
				factory(module);
				return module;
			});
			else factory({});
		} else factory({});
	})(function(CRC32) {
		CRC32.version = "1.2.2";
		function signed_crc_table() {
			var c = 0, table = new Array(256);
			for (var n = 0; n != 256; ++n) {
				c = n;
				c = c & 1 ? -306674912 ^ c >>> 1 : c >>> 1;
				c = c & 1 ? -306674912 ^ c >>> 1 : c >>> 1;
				c = c & 1 ? -306674912 ^ c >>> 1 : c >>> 1;
				c = c & 1 ? -306674912 ^ c >>> 1 : c >>> 1;
				c = c & 1 ? -306674912 ^ c >>> 1 : c >>> 1;
				c = c & 1 ? -306674912 ^ c >>> 1 : c >>> 1;
				c = c & 1 ? -306674912 ^ c >>> 1 : c >>> 1;
				c = c & 1 ? -306674912 ^ c >>> 1 : c >>> 1;
				table[n] = c;
			}
			return typeof Int32Array !== "undefined" ? new Int32Array(table) : table;
		}
		var T0 = signed_crc_table();
		function slice_by_16_tables(T) {
			var c = 0, v = 0, n = 0, table = typeof Int32Array !== "undefined" ? /* @__PURE__ */ new Int32Array(4096) : new Array(4096);
			for (n = 0; n != 256; ++n) table[n] = T[n];
			for (n = 0; n != 256; ++n) {
				v = T[n];
				for (c = 256 + n; c < 4096; c += 256) v = table[c] = v >>> 8 ^ T[v & 255];
			}
			var out = [];
			for (n = 1; n != 16; ++n) out[n - 1] = typeof Int32Array !== "undefined" ? table.subarray(n * 256, n * 256 + 256) : table.slice(n * 256, n * 256 + 256);
			return out;
		}
		var TT = slice_by_16_tables(T0);
		var T1 = TT[0], T2 = TT[1], T3 = TT[2], T4 = TT[3], T5 = TT[4];
		var T6 = TT[5], T7 = TT[6], T8 = TT[7], T9 = TT[8], Ta = TT[9];
		var Tb = TT[10], Tc = TT[11], Td = TT[12], Te = TT[13], Tf = TT[14];
		function crc32_bstr(bstr, seed) {
			var C = seed ^ -1;
			for (var i = 0, L = bstr.length; i < L;) C = C >>> 8 ^ T0[(C ^ bstr.charCodeAt(i++)) & 255];
			return ~C;
		}
		function crc32_buf(B, seed) {
			var C = seed ^ -1, L = B.length - 15, i = 0;
			for (; i < L;) C = Tf[B[i++] ^ C & 255] ^ Te[B[i++] ^ C >> 8 & 255] ^ Td[B[i++] ^ C >> 16 & 255] ^ Tc[B[i++] ^ C >>> 24] ^ Tb[B[i++]] ^ Ta[B[i++]] ^ T9[B[i++]] ^ T8[B[i++]] ^ T7[B[i++]] ^ T6[B[i++]] ^ T5[B[i++]] ^ T4[B[i++]] ^ T3[B[i++]] ^ T2[B[i++]] ^ T1[B[i++]] ^ T0[B[i++]];
			L += 15;
			while (i < L) C = C >>> 8 ^ T0[(C ^ B[i++]) & 255];
			return ~C;
		}
		function crc32_str(str, seed) {
			var C = seed ^ -1;
			for (var i = 0, L = str.length, c = 0, d = 0; i < L;) {
				c = str.charCodeAt(i++);
				if (c < 128) C = C >>> 8 ^ T0[(C ^ c) & 255];
				else if (c < 2048) {
					C = C >>> 8 ^ T0[(C ^ (192 | c >> 6 & 31)) & 255];
					C = C >>> 8 ^ T0[(C ^ (128 | c & 63)) & 255];
				} else if (c >= 55296 && c < 57344) {
					c = (c & 1023) + 64;
					d = str.charCodeAt(i++) & 1023;
					C = C >>> 8 ^ T0[(C ^ (240 | c >> 8 & 7)) & 255];
					C = C >>> 8 ^ T0[(C ^ (128 | c >> 2 & 63)) & 255];
					C = C >>> 8 ^ T0[(C ^ (128 | d >> 6 & 15 | (c & 3) << 4)) & 255];
					C = C >>> 8 ^ T0[(C ^ (128 | d & 63)) & 255];
				} else {
					C = C >>> 8 ^ T0[(C ^ (224 | c >> 12 & 15)) & 255];
					C = C >>> 8 ^ T0[(C ^ (128 | c >> 6 & 63)) & 255];
					C = C >>> 8 ^ T0[(C ^ (128 | c & 63)) & 255];
				}
			}
			return ~C;
		}
		CRC32.table = T0;
		CRC32.bstr = crc32_bstr;
		CRC32.buf = crc32_buf;
		CRC32.str = crc32_str;
	});
})))();
var signature = [
	137,
	80,
	78,
	71,
	13,
	10,
	26,
	10
];
/** One chunk of a PNG: length, type, data, checksum. */
function writeChunk(type, data) {
	const chunk = new Uint8Array(data.length + 12);
	const view = new DataView(chunk.buffer);
	view.setUint32(0, data.length);
	chunk.set(new TextEncoder().encode(type), 4);
	chunk.set(data, 8);
	view.setInt32(data.length + 8, (0, import_crc32.buf)(chunk.subarray(4, data.length + 8)));
	return chunk;
}
/** A text in UTF-8 under a keyword of at most 79 Latin letters, uncompressed so that any reader finds it. */
function writeTextChunk(keyword, text, language = "") {
	return writeChunk("iTXt", new TextEncoder().encode(`${keyword}\0\0\0${language}\0\0${text}`));
}
/** How large a pixel is meant to be, from dots per inch. */
function writeResolution(dotsPerInch) {
	const data = /* @__PURE__ */ new Uint8Array(9);
	const view = new DataView(data.buffer);
	const dotsPerMetre = Math.round(dotsPerInch / .0254);
	view.setUint32(0, dotsPerMetre);
	view.setUint32(4, dotsPerMetre);
	data[8] = 1;
	return writeChunk("pHYs", data);
}
/** The header of an opaque picture, eight bits a channel, with the signature before it. */
function writeHeader(width, height) {
	const data = /* @__PURE__ */ new Uint8Array(13);
	const view = new DataView(data.buffer);
	view.setUint32(0, width);
	view.setUint32(4, height);
	data.set([
		8,
		2,
		0,
		0,
		0
	], 8);
	return new Uint8Array([...signature, ...writeChunk("IHDR", data)]);
}
// src/figures/files/png/encode-by-rows.ts
/** For pictures that no canvas holds as a whole: their rows are packed band by band. */
function encodeByRows(width, height) {
	const packer = openPacker(width);
	return {
		add(band) {
			const context = openCanvas(width, band.height);
			context.drawImage(band, 0, 0);
			const { data } = context.getImageData(0, 0, width, band.height);
			band.close();
			return packer.add(data);
		},
		async finish() {
			const parts = await packer.finish();
			return {
				header: writeHeader(width, height),
				body: [...parts.map((part) => writeChunk("IDAT", part)), writeChunk("IEND", /* @__PURE__ */ new Uint8Array())]
			};
		}
	};
}
// src/figures/files/png/encode-whole.ts
/** The signature and the first chunk, which is as long in every PNG. */
var headerLength = 33;
/** What some browsers say of size and time on their own: there may be one of each, and it is ours. */
var described = /^(pHYs|eXIf|tIME|[itz]TXt)$/;
/** A file's chunks from a place on, without those that describe it. */
function chunksFrom(bytes, start) {
	const view = new DataView(bytes.buffer);
	const chunks = [];
	for (let at = start; at + 12 <= bytes.length;) {
		const end = at + 12 + view.getUint32(at);
		const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
		if (!described.test(type)) chunks.push(bytes.subarray(at, end));
		at = end;
	}
	return chunks;
}
/** The browser's own encoder, which is the quickest. */
function encodeWhole(width, height) {
	const context = openCanvas(width, height);
	let top = 0;
	return {
		async add(band) {
			context.drawImage(band, 0, top);
			top += band.height;
			band.close();
		},
		async finish() {
			const blob = await context.canvas.convertToBlob({ type: "image/png" });
			const bytes = new Uint8Array(await blob.arrayBuffer());
			return {
				header: bytes.subarray(0, headerLength),
				body: chunksFrom(bytes, headerLength)
			};
		}
	};
}
// src/figures/files/png/encoder.ts
/** Bands of a picture, from the top, as a PNG: beside the page, or on it where no worker starts. */
/** Phones hold no larger canvas (Safari's limit). */
var mostOnCanvas = 2 ** 24;
var openEncoder = (width, height) => width * height <= mostOnCanvas ? encodeWhole(width, height) : encodeByRows(width, height);
// src/figures/files/png/png.worker.ts?worker&url
var png_worker_default = new URL("png.worker-DysR-fO1.js", import.meta.url).href;
// src/figures/files/png/start-encoder.ts
/** One that has encoded a picture waits for the next: slides are made of many. */
var idle;
function takeWorker() {
	const worker = idle ?? new Worker(png_worker_default, { type: "module" });
	idle = void 0;
	return worker;
}
/** Some browsers throw at once where a page may start none. */
function tryWorker() {
	try {
		return takeWorker();
	} catch {
		return null;
	}
}
var onPage = (width, height) => ({
	...openEncoder(width, height),
	stop() {}
});
/**
* A worker that encodes a picture; where none starts (a page that frames this one may forbid it), the
* page does it itself. One request at a time.
*/
async function startEncoder(width, height) {
	const worker = tryWorker();
	if (!worker) return onPage(width, height);
	let isWhole = false;
	const ask = (request, transfer = []) => new Promise((resolve, reject) => {
		worker.onmessage = ({ data }) => {
			if ("encoded" in data) resolve(data.encoded);
			else reject(new Error(data.failure));
		};
		worker.onerror = () => reject(/* @__PURE__ */ new Error("The worker did not start."));
		worker.postMessage(request, transfer);
	});
	try {
		await ask({
			does: "begin",
			width,
			height
		});
	} catch {
		worker.terminate();
		return onPage(width, height);
	}
	return {
		async add(band) {
			await ask({
				does: "add",
				band
			}, [band]);
		},
		async finish() {
			const encoded = await ask({ does: "finish" });
			if (!encoded) throw new Error("The picture has no end.");
			isWhole = true;
			return encoded;
		},
		stop() {
			if (isWhole && !idle) idle = worker;
			else worker.terminate();
		}
	};
}
// src/figures/files/png/encode-picture.ts
/** A picture as a PNG, drawn and encoded band by band. */
/** A phone's memory could not hold the whole of a large picture twice. */
var pixelsOfBand = 2 ** 21;
/** So many bands are drawn at once: most machines have two cores to spare for a moment. */
var atOnce = 2;
/** A band of a picture: browsers draw it beside the page, or else the page does. */
function bandOf(picture, top, height) {
	return createImageBitmap(picture, 0, top, picture.width, height).catch(() => createImageBitmap(drawBand(picture, top, height)));
}
/** While a band is encoded, the next ones are drawn. Rejects where it is stopped. */
async function encodePicture(coming, { width, height }, { signal, onProgress }) {
	const starting = startEncoder(width, height);
	try {
		const picture = await coming;
		const step = Math.ceil(pixelsOfBand / width);
		const tops = Array.from({ length: Math.ceil(height / step) }, (_, i) => i * step);
		const drawNext = () => {
			const top = tops[drawn.length];
			if (top === void 0) return;
			const band = bandOf(picture, top, Math.min(step, height - top));
			band.catch(() => null);
			drawn.push(band);
		};
		const drawn = [];
		for (let i = 0; i < atOnce; i++) drawNext();
		const encoder = await starting;
		for (const i of tops.keys()) {
			onProgress?.(i, tops.length);
			const band = await drawn[i];
			signal?.throwIfAborted();
			drawNext();
			if (band) await encoder.add(band);
			signal?.throwIfAborted();
		}
		onProgress?.(tops.length, tops.length);
		return await encoder.finish();
	} finally {
		starting.then(({ stop }) => stop()).catch(() => null);
	}
}
// src/figures/files/png-file.ts
var longestSide = 8192;
var cssDotsPerInch = 96;
/**
* A figure as PNG of exactly `width * scale` by `height * scale` pixels, drawn from the markup
* without a network beyond the site's own fonts. `width` and `height` are CSS pixels. Rejects with an
* AbortError where it is stopped.
*/
async function writePng(markup, width, height, scale, meta, waiting = {}) {
	const [across, down] = [Math.round(width * scale), Math.round(height * scale)];
	if (Math.max(across, down) > longestSide) throw new RangeError(`A picture has at most ${longestSide} pixels on a side.`);
	const { header, body } = await encodePicture(loadPicture(markup, across, down), {
		width: across,
		height: down
	}, waiting);
	return new Blob([
		header,
		...describeInChunks(meta, scale),
		...body
	], { type: "image/png" });
}
function describeInChunks(meta, scale) {
	const xmp = writeXml(x("x:xmpmeta", { "xmlns:x": "adobe:ns:meta/" }, [describeInXmp(meta)]));
	const text = (keyword, words) => writeTextChunk(keyword, words, meta.language);
	return [
		writeResolution(cssDotsPerInch * scale),
		text("Title", meta.title),
		text("Author", meta.creator),
		text("Description", meta.description),
		text("Alt text", meta.alternative),
		text("Copyright", `${meta.rights} (${meta.licence})`),
		text("Source", meta.source),
		text("Address", meta.address),
		writeTextChunk("XML:com.adobe.xmp", xmp)
	];
}
export { writePng };
