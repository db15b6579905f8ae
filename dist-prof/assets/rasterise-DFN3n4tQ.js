import { c as parseFigure, l as serializeFigure } from "./lay-out-text-CrFKcfDa.js";
import { a as outlineTexts } from "./outline-text-BJAZhadl.js";
// src/figures/files/rasterise.ts
/**
* A figure as an image that a canvas may draw at `width` by `height` pixels, and read back. Its text
* is outlined: browsers load the faces of an SVG image late, and say nothing when they are there, so
* that the first picture would lack words and the second would not.
*/
async function loadPicture(markup, width, height) {
	if (isOutlined(markup, width, height)) return loadImage(markup, width, height);
	const svg = parseFigure(markup);
	if (!svg.hasAttribute("viewBox")) svg.setAttribute("viewBox", `0 0 ${svg.getAttribute("width")} ${svg.getAttribute("height")}`);
	svg.setAttribute("width", String(width));
	svg.setAttribute("height", String(height));
	await outlineTexts(svg);
	return loadImage(serializeFigure(svg), width, height);
}
/** Of that size, and without a text that is still to be outlined: as a file of the figure is. */
function isOutlined(markup, width, height) {
	const [root = ""] = /<svg[^>]*>/.exec(markup) ?? [];
	return root.includes(` width="${width}"`) && root.includes(` height="${height}"`) && root.includes(" viewBox=") && !/<text[\s>]/.test(markup);
}
async function loadImage(markup, width, height) {
	const picture = new Image(width, height);
	picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(markup)}`;
	await picture.decode();
	return picture;
}
/** Draws a band of the picture onto an opaque canvas of its own. */
function drawBand(picture, top, height) {
	const canvas = document.createElement("canvas");
	canvas.width = picture.width;
	canvas.height = height;
	const context = canvas.getContext("2d", { alpha: false });
	if (!context) throw new Error("This browser could not draw a picture of this size.");
	context.fillStyle = "#ffffff";
	context.fillRect(0, 0, canvas.width, height);
	context.drawImage(picture, 0, -top, picture.width, picture.height);
	return canvas;
}
export { loadPicture as n, drawBand as t };
