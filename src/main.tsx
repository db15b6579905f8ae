import "./ui/base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { keepTheme, readTheme } from "#view/device";
import { connectHistory } from "#view/history";
import { createView } from "#view/store";
import { App } from "./app/App";
import { connectTheme } from "./app/apply-theme";
import { connectShortcuts } from "./app/shortcuts";

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
