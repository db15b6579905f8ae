import { i as __toESM } from "./rolldown-runtime-BtDSRbSq.js";
import { d as readPicture, is as require_react, rs as getLocale } from "./view-D6cf0WB7.js";
// src/languages/compiled/messages/story_picture_gone.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ description: NonNullable<unknown> }} Story_Picture_GoneInputs */
var en_story_picture_gone = (i) => {
	return `The picture is not on this device any more. It showed: ${i?.description}`;
};
/**
* | output |
* | --- |
* | "The picture is not on this device any more. It showed: {description}" |
*
* @param {Story_Picture_GoneInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var story_picture_gone = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_story_picture_gone(inputs);
});
// src/stories/pictures/use-picture.ts
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
/** The `data:` address of a kept picture; undefined while it is fetched, null where it is gone. */
function usePicture(id) {
	const [read, setRead] = (0, import_react.useState)(null);
	(0, import_react.useEffect)(() => {
		let isWanted = true;
		readPicture(id).then((data) => isWanted && setRead({
			id,
			data
		}));
		return () => {
			isWanted = false;
		};
	}, [id]);
	return read?.id === id ? read.data : void 0;
}
export { story_picture_gone as n, usePicture as t };
