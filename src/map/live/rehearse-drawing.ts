/**
 * Draws for nobody, into one pixel. A graphics processor makes its programs when each is first used, a
 * software one in a third of the time that a map takes to come: it does so while the page does other things.
 */
export function rehearseDrawing(gl: WebGL2RenderingContext, draw: () => void): void {
  gl.enable(gl.SCISSOR_TEST);
  gl.scissor(0, 0, 1, 1);
  draw();
  gl.disable(gl.SCISSOR_TEST);
  // What has been told is kept back until a frame is asked for: this sends it on its way.
  const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  gl.flush();
  gl.deleteSync(fence);
}
