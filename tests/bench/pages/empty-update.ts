/** The least that a click can do in React: it counts, and says when the count has been committed. */
import { createElement, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";

function Counter() {
  const [count, setCount] = useState(0);
  useEffect(() => {
    if (count > 0) performance.mark("counted");
  }, [count]);
  return createElement("button", { type: "button", onClick: () => setCount(count + 1) }, count);
}

const root = document.getElementById("root");
if (!root) throw new Error("The page has no root.");
createRoot(root).render(createElement(Counter));
