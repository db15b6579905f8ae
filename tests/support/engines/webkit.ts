import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { vi } from "vitest";
import type { installedWebkit } from "../../../.tools/engines.mjs";
import { type Display, openDisplay, windowSize } from "./display.ts";
import type { Engine, Key } from "./engine.ts";
import { type Session, startSession } from "./webdriver.ts";

type Installed = NonNullable<ReturnType<typeof installedWebkit>>;

declare global {
  interface Window {
    /** What the page complained of. */
    complaints?: string[];
  }
}

const keys: Readonly<Record<Key, string>> = {
  ArrowRight: "\uE014",
  Enter: "\uE007",
  Escape: "\uE00C",
};

/**
 * Runs in the page, before its program does where the machine is quick enough: WebKit's driver has no
 * console. Whether this is the page that was asked for: its program may have written another hash.
 */
function listen(address: string): boolean {
  const [path = ""] = address.split("#");
  if (!location.href.startsWith(path)) return false;
  if (window.complaints) return true;
  const told: string[] = [];
  window.complaints = told;
  for (const level of ["error", "warn"] as const) {
    // biome-ignore lint/suspicious/noConsole: what pages say is heard.
    const say = console[level];
    console[level] = (...words: unknown[]) => {
      told.push(words.map(String).join(" "));
      say(...words);
    };
  }
  addEventListener("error", (event) => told.push(event.message ?? `${event.target} failed`), true);
  addEventListener("unhandledrejection", ({ reason }) => told.push(String(reason)));
  addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
    told.push(`${effectiveDirective} blocked ${blockedURI}`),
  );
  return true;
}

/** WebKitGTK's own small browser, by WebDriver. */
export class WebkitEngine implements Engine {
  private constructor(
    private readonly display: Display,
    private readonly session: Session,
    private readonly home: string,
    readonly downloads: string,
  ) {}

  static async start({ driver, browser, xvfb }: Installed): Promise<WebkitEngine> {
    const display = await openDisplay(xvfb);
    const home = mkdtempSync(join(tmpdir(), "webkit-home-"));
    const downloads = join(home, "Downloads");
    mkdirSync(downloads);
    mkdirSync(join(home, ".config"));
    writeFileSync(join(home, ".config/user-dirs.dirs"), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
    const env = {
      ...display.env,
      HOME: home,
      // Its sandbox needs rights that containers do not give; only our own pages are opened.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
    };
    const session = await startSession(driver, env, {
      browserName: "MiniBrowser",
      pageLoadStrategy: "none",
      "webkitgtk:browserOptions": { binary: browser, args: ["--automation"] },
    });
    await session.command("POST", "/window/rect", { x: 0, y: 0, ...windowSize });
    return new WebkitEngine(display, session, home, downloads);
  }

  async open(given: string): Promise<void> {
    const address = new URL(given).href;
    await this.session.command("POST", "/frame", { id: null });
    // An address that differs in its fragment alone would keep the page, while that has not gone.
    await this.session.command("POST", "/url", { url: "about:blank" });
    await this.until("the empty page", 60_000, () => location.href === "about:blank");
    // It may lose an address that it is given while another page is still going: it is given again.
    await vi.waitFor(
      async () => {
        await this.session.command("POST", "/url", { url: address });
        await this.until(address, 10_000, listen, address);
      },
      { timeout: 60_000 },
    );
  }

  /** Waits so many milliseconds until this holds in the page; to ask throws while one document gives way to another. */
  private async until<A extends readonly unknown[]>(
    what: string,
    timeout: number,
    holds: (...given: A) => boolean,
    ...given: A
  ): Promise<void> {
    await vi.waitFor(
      async () => {
        if (!(await this.run(holds, ...given))) throw new Error(`${what} did not come.`);
      },
      { timeout, interval: 50 },
    );
  }

  run<A extends readonly unknown[], T>(work: (...given: A) => T, ...given: A): Promise<T> {
    const script = `return (${work})(...arguments)`;
    return this.session.command("POST", "/execute/sync", { script, args: given });
  }

  async enterFrame(): Promise<void> {
    await this.session.command("POST", "/frame", { id: null });
    await this.session.command("POST", "/frame", { id: 0 });
    // Policies that blocked something before are only seen in what is missing.
    await this.run(listen, await this.run(() => location.href));
  }

  async click(x: number, y: number): Promise<void> {
    const at = { type: "pointerMove", duration: 0, origin: "viewport" };
    const actions = [
      { ...at, x: Math.round(x), y: Math.round(y) },
      { type: "pointerDown", button: 0 },
      { type: "pointerUp", button: 0 },
    ];
    const mouse = { type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions };
    await this.session.command("POST", "/actions", { actions: [mouse] });
  }

  press(key: Key): Promise<void> {
    return this.type(keys[key]);
  }

  async type(text: string): Promise<void> {
    const actions = [...text].flatMap((value) => [
      { type: "keyDown", value },
      { type: "keyUp", value },
    ]);
    await this.session.command("POST", "/actions", {
      actions: [{ type: "key", id: "keys", actions }],
    });
  }

  async complaints(): Promise<string[]> {
    return this.run(() => window.complaints ?? ["Nobody listened to the page."]);
  }

  async close(): Promise<void> {
    await this.session.close();
    this.display.close();
    rmSync(this.home, { recursive: true, force: true });
  }
}
