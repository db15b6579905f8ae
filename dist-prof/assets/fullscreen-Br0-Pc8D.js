// src/stories/presenting/fullscreen.ts
/** Asks for the whole screen, as a click or a key may. Where it is refused, the window has to do. */
function enterFullscreen() {
	if (!document.fullscreenEnabled || document.fullscreenElement) return;
	document.documentElement.requestFullscreen().catch(() => {});
}
function leaveFullscreen() {
	if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
}
export { leaveFullscreen as n, enterFullscreen as t };
