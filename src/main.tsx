import "./ui/base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { loadGeography } from "#atlas/geography";
import { keepTheme, readTheme } from "#view/device";
import { connectHistory } from "#view/history";
import { createView } from "#view/store";
import { App } from "./app/App";
import { connectTheme } from "./app/apply-theme";
import { connectShortcuts } from "./app/shortcuts";

// The map waits for these: they are asked for before the page's parts are made.
// What fails here is asked for again by the map, which says so.
void import("#map/start").catch(() => {});
void loadGeography().catch(() => {});

const root = document.getElementById("root");
if (!root) throw new Error("The page has no root.");

const view = createView(location.hash, readTheme());
connectTheme(view);
keepTheme(view);
connectHistory(view);
connectShortcuts(view);

createRoot(root).render(
  <StrictMode>
    <App view={view} />
  </StrictMode>,
);
