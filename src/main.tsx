import "./ui/type/fonts.ts";
import "./ui/base.css";
import "./ui/touch.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { mendedAddress } from "./app/missing/mended-address.ts";
import { App } from "./app/plate/App.tsx";
import { connectTheme } from "./app/plate/apply-theme.ts";
import { noteClearInsets } from "./app/plate/on-map/insets.ts";
import { connectShortcuts } from "./app/plate/shortcuts.ts";
import { beginEarly, fetchEarly } from "./map/live/begin.ts";
import { guardComposing } from "./ui/browser/keyboard.ts";
import { connectHistory } from "./view/address/history.ts";
import { keepTheme, readTheme } from "./view/device.ts";
import { bringBackLayers } from "./view/own/begin-keeping.ts";
import { createView } from "./view/store.ts";
import { connectStory, onPage } from "./view/story/connect-story.ts";

const root = document.getElementById("root");
if (!root) throw new Error("The page has no root.");

// A host that shows this page at any address shows it for one whose `#` was encoded, too.
const meant = mendedAddress(location.href);
if (meant !== null) location.replace(meant);

const view = createView(location.hash, readTheme());
guardComposing();
connectTheme(view);
keepTheme(view);
connectHistory(view, connectStory(view, onPage).arrive);
connectShortcuts(view);

bringBackLayers(view);

/** Milliseconds that the panels wait for a map whose program or data are slow to come. */
const patience = 250;

async function beginMap(): Promise<void> {
  // All that is in it is asked for from here on: it need not be asked for early (src/site/entry/preloads.ts).
  document.getElementById("engine")?.remove();
  // Where the map will lie is known beforehand only while nothing is chosen.
  if (!noteClearInsets(view)) fetchEarly();
  else await Promise.race([beginEarly(view), new Promise((pass) => setTimeout(pass, patience))]);
}

const page = createRoot(root);
void beginMap().then(() =>
  page.render(
    <StrictMode>
      <App view={view} />
    </StrictMode>,
  ),
);
