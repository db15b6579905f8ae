import { useEffect, useState } from "react";

/** Milliseconds after which a pointer that is not moved is out of use. */
const restMilliseconds = 3000;

/** Whether the pointer rests: then it is in the way, as are the buttons that are meant for it. */
export function useRest(): boolean {
  const [rests, setRests] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    function stir(): void {
      setRests(false);
      clearTimeout(timer);
      timer = setTimeout(() => setRests(true), restMilliseconds);
    }
    stir();
    document.addEventListener("pointermove", stir);
    document.addEventListener("pointerdown", stir);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("pointermove", stir);
      document.removeEventListener("pointerdown", stir);
    };
  }, []);
  return rests;
}
