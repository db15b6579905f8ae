/** The few commands of WebDriver (w3.org/TR/webdriver2) that the smoke tests need. */
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { vi } from "vitest";

export interface Session {
  command<T>(method: "GET" | "POST" | "DELETE", path: string, body?: object): Promise<T>;
  close(): Promise<void>;
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close();
      if (typeof address === "object" && address) resolve(address.port);
      else reject(new Error("No port is free."));
    });
  });
}

async function send<T>(address: string, method: string, body?: object): Promise<T> {
  const sent = body ? { body: JSON.stringify(body) } : {};
  const response = await fetch(address, { method, ...sent });
  const { value }: { value: T } = await response.json();
  if (!response.ok) throw new Error(`WebDriver, ${address}: ${JSON.stringify(value)}`);
  return value;
}

/** Starts a driver, and the browser that it drives. */
export async function startSession(
  program: string,
  env: NodeJS.ProcessEnv,
  capabilities: object,
): Promise<Session> {
  const port = await freePort();
  const driver = spawn(program, [`--port=${port}`], { env, stdio: "ignore" });
  const host = `http://127.0.0.1:${port}`;
  await vi.waitFor(() => send(`${host}/status`, "GET"), { timeout: 20_000, interval: 100 });
  const { sessionId } = await send<{ sessionId: string }>(`${host}/session`, "POST", {
    capabilities: { alwaysMatch: capabilities },
  });
  const session = `${host}/session/${sessionId}`;
  return {
    command: (method, path, body) => send(`${session}${path}`, method, body),
    async close() {
      await send(session, "DELETE");
      driver.kill();
    },
  };
}
