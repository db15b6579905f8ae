/** A display without a screen: without one, Firefox has no WebGL and WebKit does not start. */
import { spawn } from "node:child_process";

/** The width and height of the windows, in CSS pixels: software draws every one of them. */
export const windowSize = { width: 1100, height: 720 } as const;

export interface Display {
  /** What a program is started with to draw there, in software. */
  readonly env: NodeJS.ProcessEnv;
  close(): void;
}

export async function openDisplay(xvfb: string): Promise<Display> {
  const { width, height } = windowSize;
  const screen = `${width + 100}x${height + 200}x24`;
  // It chooses a number that is free, and tells it on its fourth channel.
  const options = ["-displayfd", "3", "-screen", "0", screen, "+extension", "GLX", "-noreset"];
  const server = spawn(xvfb, options, { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const number = await new Promise<string>((resolve, reject) => {
    server.once("error", reject);
    server.once("exit", () => reject(new Error("The display could not be opened.")));
    server.stdio[3]?.once("data", (told: Buffer) => resolve(told.toString().trim()));
  });
  return {
    env: { ...process.env, DISPLAY: `:${number}`, LIBGL_ALWAYS_SOFTWARE: "1" },
    close: () => void server.kill(),
  };
}
