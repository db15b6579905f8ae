const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./kept-stories-zbCsuO3N.js","./rolldown-runtime-BtDSRbSq.js","./outline-DuuOSWBR.js","./view-D6cf0WB7.js","./view-EhTWq2i4.css","./story-link-CW_IDDse.js"])))=>i.map(i=>d[i]);
import { n as __exportAll } from "./rolldown-runtime-BtDSRbSq.js";
import { Aa as formatAddress, En as hashForOthers, Fo as nothing, Io as packedStory, Ir as addressOutsideStory, Jr as loadStory, Lr as isOffStep, No as defaultAddressed, Xr as placeIn, fo as __vitePreload, go as fromBeginning, un as cameraOf, vt as homeExtent, wo as pageIn, xo as storyIn } from "./view-D6cf0WB7.js";
// src/share/shareable-hash.ts
var shareable_hash_exports = /* @__PURE__ */ __exportAll({
	isKeptBack: () => isKeptBack,
	leavesPictures: () => leavesPictures,
	shareableHash: () => shareableHash
});
/** A window that is neither small nor large: what the others' will be is not known here. */
var otherWindow = {
	width: 1200,
	height: 800
};
/** The camera of the whole map, for an address in which nothing else says that no step is shown. */
function homeCamera() {
	const { width, height } = otherWindow;
	return cameraOf(homeExtent, width, height, {
		top: 0,
		right: 0,
		bottom: 0,
		left: 0
	}, Number.POSITIVE_INFINITY);
}
/** Whether the map shows what the step shows; at the end of a story, what its last step shows. */
function isAtStep(state, story) {
	const { telling } = state;
	if (telling.on !== "story") return false;
	const step = Math.min(placeIn(story, telling.step ?? 0), story.steps.length - 1);
	return !isOffStep({
		...state,
		telling: {
			...telling,
			step
		}
	}, story);
}
/** A story that is kept on this device, packed; `null` where it is too long, `undefined` where it is gone. */
async function packKept(id) {
	const [{ keptStories }, { packStory }, { mayLeave }] = await Promise.all([
		__vitePreload(() => import("./kept-stories-zbCsuO3N.js").then((n) => n.n), __vite__mapDeps([0,1,2,3,4]), import.meta.url),
		__vitePreload(() => import("./story-link-CW_IDDse.js").then((n) => n.n), __vite__mapDeps([5,1,3,2,4]), import.meta.url),
		__vitePreload(() => import("./view-D6cf0WB7.js").then((n) => n.P), __vite__mapDeps([3,1,2,4]), import.meta.url)
	]);
	const kept = keptStories.find(id);
	if (kept && !mayLeave(kept)) return null;
	return kept ? packStory(kept) : void 0;
}
var toldInLink = (packed) => fromBeginning({
	id: packedStory,
	packed
});
/** The story of one step whose marks are made beside the map: its link shows what is seen there. */
async function markedView(state) {
	if (state.telling.on !== "making") return null;
	const { keptStories } = await __vitePreload(async () => {
		const { keptStories } = await import("./kept-stories-zbCsuO3N.js").then((n) => n.n);
		return { keptStories };
	}, __vite__mapDeps([0,1,2,3,4]), import.meta.url);
	const kept = keptStories.find(state.telling.id);
	const [step, ...others] = kept?.steps ?? [];
	return step?.marks?.length && others.length === 0 ? kept : null;
}
/** The reader's own story that an address of what is on the screen would hold. */
async function ownStory(state) {
	const marked = await markedView(state);
	const id = storyIn(state)?.id ?? "";
	if (marked || !id.startsWith("my-")) return marked;
	const { keptStories } = await __vitePreload(async () => {
		const { keptStories } = await import("./kept-stories-zbCsuO3N.js").then((n) => n.n);
		return { keptStories };
	}, __vite__mapDeps([0,1,2,3,4]), import.meta.url);
	return keptStories.find(id);
}
/** Whether the open story is kept back until its maker answers what the harm check found. */
async function isKeptBack(state) {
	const own = await ownStory(state);
	return own !== null && !(await __vitePreload(async () => {
		const { mayLeave } = await import("./view-D6cf0WB7.js").then((n) => n.P);
		return { mayLeave };
	}, __vite__mapDeps([3,1,2,4]), import.meta.url)).mayLeave(own);
}
/** Whether the open story has pictures, for which there is no room in an address. */
async function leavesPictures(state) {
	return (await ownStory(state))?.steps.some(({ picture }) => picture) ?? false;
}
/**
* The hash by which others see what is on the screen: a story that is kept on this device goes along
* in it, packed. `null` where it is too long for that, or kept back. Without `#`.
*/
async function shareableHash(shown) {
	const state = {
		...shown,
		cited: null
	};
	const story = storyIn(state);
	const marked = await markedView(state);
	if (marked) {
		const { packStory } = await __vitePreload(async () => {
			const { packStory } = await import("./story-link-CW_IDDse.js").then((n) => n.n);
			return { packStory };
		}, __vite__mapDeps([5,1,3,2,4]), import.meta.url);
		const packed = await packStory(marked);
		return packed === null ? null : formatAddress({
			...defaultAddressed,
			telling: toldInLink(packed)
		});
	}
	if (!story) return formatAddress({
		...state,
		telling: nothing
	});
	const seen = {
		...state,
		telling: {
			...story,
			making: null
		}
	};
	const isKept = story.id.startsWith("my-");
	const packed = isKept ? await packKept(story.id) : story.packed;
	if (packed === null && isKept) return null;
	const open = await loadStory(story);
	if (!open || packed === void 0) return hashForOthers(seen);
	const others = {
		...seen,
		telling: {
			...seen.telling,
			packed
		}
	};
	if (!isAtStep(seen, open)) {
		const isBare = story.step !== null && addressOutsideStory(seen) === "";
		return formatAddress({
			...others,
			...isBare && { camera: homeCamera() }
		});
	}
	if (!(packed !== null && state.claim === null && pageIn(state) === null)) return formatAddress(others);
	const telling = {
		...others.telling,
		isPresented: false
	};
	return formatAddress({
		...defaultAddressed,
		telling
	});
}
export { shareable_hash_exports as n, shareableHash as t };
