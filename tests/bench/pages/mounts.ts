/** Puts the whole page up and takes it down again, each time that the bench calls `mountOnce`. */
import "/src/ui/type/fonts.css";
import "/src/ui/base.css";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { App } from "#app/plate/App.tsx";
import { createView } from "#view/store.ts";

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

async function mountOnce(): Promise<void> {
  performance.clearMarks();
  const element = document.createElement("div");
  document.body.append(element);
  const root = createRoot(element);
  root.render(createElement(App, { view: createView("", "light") }));
  while (performance.getEntriesByName("map-ready").length === 0) await nextFrame();
  root.unmount();
  element.remove();
  await nextFrame();
}

Reflect.set(globalThis, "mountOnce", mountOnce);
