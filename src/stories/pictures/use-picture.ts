import { useEffect, useState } from "react";
import { readPicture } from "#view/story/kept-pictures.ts";

interface Read {
  readonly id: string;
  readonly data: string | null;
}

/** The `data:` address of a kept picture; undefined while it is fetched, null where it is gone. */
export function usePicture(id: string): string | null | undefined {
  const [read, setRead] = useState<Read | null>(null);
  useEffect(() => {
    let isWanted = true;
    readPicture(id).then((data) => isWanted && setRead({ id, data }));
    return () => {
      isWanted = false;
    };
  }, [id]);
  return read?.id === id ? read.data : undefined;
}
