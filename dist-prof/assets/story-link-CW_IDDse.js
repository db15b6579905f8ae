import { n as __exportAll } from "./rolldown-runtime-BtDSRbSq.js";
import { n as readStoryText, o as storyLimits, r as formatStory } from "./view-D6cf0WB7.js";
// src/view/story/story-link.ts
/** A story packed into an address (`told=`): its file, deflated, in base64url. */
var story_link_exports = /* @__PURE__ */ __exportAll({
	longestPacked: () => longestPacked,
	packStory: () => packStory,
	unpackStory: () => unpackStory
});
/** Longer addresses are cut by mail and chat programs, and make no code that a phone can read. */
var longestPacked = 4e3;
var toBase64Url = (bytes) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join("")).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
var fromBase64Url = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (character) => character.charCodeAt(0));
/** Without what only the device has on which it was made. */
var forOthers = (story) => ({
	...story,
	steps: story.steps.map(({ layers: _, picture: __, ...step }) => step)
});
/** Packs a story for an address; null where it is too long to be sent that way. */
async function packStory(story) {
	const deflated = new Blob([JSON.stringify(formatStory(forOthers(story)))]).stream().pipeThrough(new CompressionStream("deflate-raw"));
	const packed = toBase64Url(new Uint8Array(await new Response(deflated).arrayBuffer()));
	return packed.length > 4e3 ? null : packed;
}
/** Reads a stream as text, up to a number of bytes; null beyond it. What comes after is not read. */
async function textUpTo(most, stream) {
	const reader = stream.getReader();
	const decoder = new TextDecoder("utf-8", { fatal: true });
	let bytes = 0;
	let text = "";
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return text + decoder.decode();
		bytes += value.length;
		if (bytes > most) {
			await reader.cancel();
			return null;
		}
		text += decoder.decode(value, { stream: true });
	}
}
/** Reads a story out of an address. A small text may inflate to gigabytes: it is cut off. Never rejects. */
async function unpackStory(packed) {
	try {
		const inflated = new Blob([fromBase64Url(packed)]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
		const text = await textUpTo(storyLimits.bytes, inflated);
		return text === null ? {
			story: null,
			fault: { kind: "too-large" }
		} : readStoryText(text);
	} catch {
		return {
			story: null,
			fault: { kind: "broken-link" }
		};
	}
}
export { story_link_exports as n, packStory as t };
