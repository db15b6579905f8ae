import { useEffect, useState } from "react";
import { pageAddress } from "#view/address/page-address.ts";
import { fromBeginning, storyIn } from "#view/selectors/telling.ts";
import { defaultAddressed } from "#view/state.ts";
import { useViewState } from "#view/use-view.ts";
import { shareableHash } from "./shareable-hash.ts";

/** Where others can see the open story live, from its beginning; `null` where they cannot. */
export function useStoryAddress(): string | null {
  const id = useViewState((state) => storyIn(state)?.id ?? null);
  const packed = useViewState((state) => storyIn(state)?.packed ?? null);
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    let isCurrent = true;
    if (id === null) return setAddress(null);
    shareableHash({ ...defaultAddressed, telling: fromBeginning({ id, packed }) })
      .catch(() => null)
      .then((hash) => {
        if (isCurrent) setAddress(hash === null ? null : pageAddress(hash));
      });
    return () => {
      isCurrent = false;
    };
  }, [id, packed]);
  return address;
}
