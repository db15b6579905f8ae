import "./ui/type/fonts.ts";
import "./ui/base.css";
import "./ui/touch.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { connectFrame } from "./app/embed/connect-frame.ts";
import { Embed } from "./app/embed/Embed.tsx";
import { tellHeight, tellLive } from "./app/embed/tell-around.ts";
import { connectTheme } from "./app/plate/apply-theme.ts";
import { guardComposing } from "./ui/browser/keyboard.ts";
import { readTheme } from "./view/device.ts";
import { createView, showMapButtons } from "./view/store.ts";

const root = document.getElementById("root");
if (!root) throw new Error("The page has no root.");

const view = createView(location.hash, readTheme());
// A frame has no menu that they could be asked for in.
showMapButtons(view, true);
guardComposing();
connectTheme(view);
connectFrame(view);
tellHeight(root);
tellLive();

createRoot(root).render(
  <StrictMode>
    <Embed view={view} />
  </StrictMode>,
);
