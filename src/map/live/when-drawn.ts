/** Milliseconds between two looks at whether all is drawn. */
const lookMilliseconds = 8;

/**
 * Waits, without holding up the page, until the graphics processor has drawn what it was told:
 * without a graphics card that takes as long as all the rest. A lost context ends the wait. There is
 * no event for it: WebGL has to be asked.
 */
export async function whenDrawn(gl: WebGL2RenderingContext): Promise<void> {
  const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  gl.flush();
  if (!fence) return;
  while (gl.getSyncParameter(fence, gl.SYNC_STATUS) === gl.UNSIGNALED && !gl.isContextLost()) {
    await new Promise((look) => setTimeout(look, lookMilliseconds));
  }
  gl.deleteSync(fence);
}
