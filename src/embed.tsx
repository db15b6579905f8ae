import "./ui/fonts";
import "./ui/base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { guardComposing } from "#ui/keyboard";
import { readTheme } from "#view/device";
import { createView } from "#view/store";
import { connectTheme } from "./app/apply-theme";
import { Embed } from "./app/Embed";

const root = document.getElementById("root");
if (!root) throw new Error("The page has no root.");

const view = createView(location.hash, readTheme());
guardComposing();
connectTheme(view);

createRoot(root).render(
  <StrictMode>
    <Embed view={view} />
  </StrictMode>,
);
