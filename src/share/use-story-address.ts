import { useEffect, useState } from "react";
import { pageAddress } from "#view/page-address.ts";
import { defaultAddressed } from "#view/state.ts";
import { useViewState } from "#view/use-view.ts";
import { shareableHash } from "./shareable-hash.ts";

/** Where others can see the open story live, from its beginning; `null` where they cannot. */
export function useStoryAddress(): string | null {
  const story = useViewState((state) => state.story);
  const told = useViewState((state) => state.told);
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    let isCurrent = true;
    shareableHash({ ...defaultAddressed, story, told })
      .catch(() => null)
      .then((hash) => {
        if (isCurrent) setAddress(hash === null ? null : pageAddress(hash));
      });
    return () => {
      isCurrent = false;
    };
  }, [story, told]);
  return address;
}
