import { bt as subject } from "./outline-DuuOSWBR.js";
import { t as offerFile } from "./offer-file-D7whDsdJ.js";
import { An as pageAddress, f as readPictures, i as writeStoryFile } from "./view-D6cf0WB7.js";
import { r as newStoryId, t as keptStories } from "./kept-stories-zbCsuO3N.js";
import { t as packStory } from "./story-link-CW_IDDse.js";
// src/stories/own/own-story-actions.ts
/** What can be done with a reader's own story. */
/** Keeps a story on this device as a new one; returns its id. */
function keepAsNew(story) {
	const id = newStoryId();
	keptStories.keep(id, story);
	return id;
}
/** `SUBJECT_my-lesson.json`: letters and digits of any script, and hyphens. */
function nameOfStoryFile(title, extension) {
	const name = title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "").slice(0, 60);
	return `${subject.slug}_${name || "story"}.${extension}`;
}
/** The steps, from 1, whose pictures are not among those that are still there. */
var stepsWithout = ({ steps }, pictures) => steps.flatMap(({ picture }, at) => picture && !pictures.has(picture.id) ? [at + 1] : []);
/** Saves a story as a file, with its pictures; returns the steps whose pictures are gone. */
async function saveStory(story) {
	const pictures = await readPictures(story);
	const file = new Blob([writeStoryFile(story, pictures)], { type: "application/json" });
	offerFile(file, nameOfStoryFile(story.title, "json"));
	return stepsWithout(story, pictures);
}
/** The address that holds a whole story; null where it is too long to be sent so. */
async function linkTo(story) {
	const packed = await packStory(story);
	if (packed === null) return null;
	return pageAddress(`told=${packed}`);
}
export { saveStory as i, linkTo as n, nameOfStoryFile as r, keepAsNew as t };
