import { useEffect, useState } from "react";

const readClocks = () => ({ now: Date.now(), passed: performance.now() });

/** Once a second: the time, and the milliseconds since the page was opened. */
export function useNow(): { readonly now: number; readonly passed: number } {
  const [clocks, setClocks] = useState(readClocks);
  useEffect(() => {
    const timer = setInterval(() => setClocks(readClocks()), 1000);
    return () => clearInterval(timer);
  }, []);
  return clocks;
}
